"""The categories that a therapist writes notes in: their own, in a file beside the settings."""

from contextlib import suppress
from pathlib import Path
from typing import Annotated

import msgspec
import platformdirs
from msgspec import Meta, Struct
from msgspec.structs import replace

from improv.line import Line, line, line_of
from improv.music.data import BadData, read_toml
from improv.session.atomic import explained, replacing
from improv.session.notebook.annotation import Name, plain
from improv.session.toml_text import toml_of

FILE = "vocabulary.toml"
MOST_CATEGORIES = 100


def vocabulary_path() -> Path:
    """Return the file of the person's own categories; it lies beside the settings."""
    return platformdirs.user_config_path("Improv", appauthor=False) / FILE


def first_categories() -> tuple[Line, ...]:
    """Return the categories that are there at first, as lines that can be said in another language."""
    return (
        line("Listening"),
        line("Imitating"),
        line("Leading"),
        line("Following"),
        line("Turn-taking"),
        line("Together"),
        line("Apart"),
        line("Pause"),
        line("Change"),
        line("Affect +"),
        line("Affect –"),
        line("Note"),
    )


def iap_categories() -> tuple[Line, ...]:
    """Return the gradients of the Improvisation Assessment Profiles, by profile.

    K. E. Bruscia, *Improvisational Models of Music Therapy* (1987): six profiles of five gradients each.
    """
    profiles = (
        (
            line("Integration"),
            line("undifferentiated"),
            line("synchronised"),
            line("integrated"),
            line("differentiated"),
            line("overdifferentiated"),
        ),
        (
            line("Variability"),
            line("rigid"),
            line("stable"),
            line("variable"),
            line("contrasting"),
            line("random"),
        ),
        (
            line("Tension"),
            line("hypo-tense"),
            line("calm"),
            line("cyclic"),
            line("tense"),
            line("hyper-tense"),
        ),
        (
            line("Congruence"),
            line("unengaged"),
            line("congruent"),
            line("centred"),
            line("incongruent"),
            line("polarised"),
        ),
        (
            line("Salience"),
            line("receding"),
            line("conforming"),
            line("contributing"),
            line("controlling"),
            line("dominating"),
        ),
        (
            line("Autonomy"),
            line("dependent"),
            line("follower"),
            line("partner"),
            line("leader"),
            line("resister"),
        ),
    )
    return tuple(
        line("{profile}: {gradient}", profile=profile, gradient=gradient)
        for profile, *gradients in profiles
        for gradient in gradients
    )


class Vocabulary(Struct, frozen=True, forbid_unknown_fields=True):
    """The categories in the order in which they are offered."""

    categories: Annotated[tuple[Name, ...], Meta(max_length=MOST_CATEGORIES)] = tuple(
        map(str, first_categories())
    )
    iap: bool = False
    """Offer the Improvisation Assessment Profiles as well."""

    @property
    def all(self) -> tuple[Line, ...]:
        """Return every category that is offered; those that the program brings can be translated."""
        known = {str(each): each for each in (*first_categories(), *iap_categories())}
        own = [known.get(name, Line(name)) for name in self.categories]
        more = iap_categories() if self.iap else ()
        return tuple(dict.fromkeys([*own, *more]))

    def adding(self, name: str) -> "Vocabulary":
        """Return the vocabulary with one more category at its end."""
        word = plain(name)
        known = {each.casefold() for each in self.categories}
        if not word or word.casefold() in known or len(self.categories) >= MOST_CATEGORIES:
            return self
        return replace(self, categories=(*self.categories, word))

    def removing(self, name: str) -> "Vocabulary":
        """Return the vocabulary without a category; notes that have it keep it."""
        return replace(self, categories=tuple(each for each in self.categories if each != name))

    def renaming(self, name: str, new: str) -> "Vocabulary":
        """Return the vocabulary with a category called otherwise; notes that have it keep the old name."""
        word = plain(new)
        others = {each.casefold() for each in self.categories if each != name}
        if not word or word.casefold() in others:
            return self
        return replace(self, categories=tuple(word if each == name else each for each in self.categories))

    def offering(self, iap: bool) -> "Vocabulary":
        """Return the vocabulary with the Improvisation Assessment Profiles offered as well, or not."""
        return replace(self, iap=iap)

    def moving(self, name: str, by: int) -> "Vocabulary":
        """Return the vocabulary with a category so many places further down; less than 0 is up."""
        if name not in self.categories:
            return self
        words = [each for each in self.categories if each != name]
        words.insert(max(0, self.categories.index(name) + by), name)
        return replace(self, categories=tuple(words))


def read_vocabulary(path: Path) -> tuple[Vocabulary, Line]:
    """Return the vocabulary of a file, and a line where it is broken: then it is kept, the first holds."""
    if not path.exists():
        return Vocabulary(), Line()
    try:
        read = read_toml(path, Vocabulary)
        words = tuple(dict.fromkeys(filter(None, map(plain, read.categories))))
        return replace(read, categories=words), Line()
    except BadData as error:
        aside = path.with_suffix(".broken.toml")
        with suppress(OSError):
            path.replace(aside)
        return Vocabulary(), line(
            "Your categories could not be read ({why}); they lie in {place}. "
            "The first ones are offered again; notes keep theirs.",
            why=line_of(error),
            place=aside.name,
        )


def write_vocabulary(path: Path, vocabulary: Vocabulary) -> None:
    """Write the vocabulary, whole or not at all, for its owner alone. Raises CannotWrite: one line."""
    text = toml_of(msgspec.to_builtins(vocabulary))
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with replacing(path) as draft:
            draft.touch(0o600)
            draft.write_text(text, encoding="utf-8")
    except OSError as error:
        raise explained(path, error) from error
