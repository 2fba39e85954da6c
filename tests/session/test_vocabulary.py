"""The categories of notes: at first those of the program, then the therapist's own."""

import stat
from pathlib import Path

import pytest

from improv.session.atomic import CannotWrite
from improv.session.notebook.vocabulary import (
    MOST_CATEGORIES,
    Vocabulary,
    first_categories,
    iap_categories,
    read_vocabulary,
    write_vocabulary,
)


def test_the_first_categories_can_be_said_in_another_language() -> None:
    vocabulary, told = read_vocabulary(Path("none") / "vocabulary.toml")
    assert told == ""
    assert vocabulary.all == first_categories()
    assert [str(each) for each in vocabulary.all][:5] == [
        "Listening",
        "Imitating",
        "Leading",
        "Following",
        "Turn-taking",
    ]
    assert all(each.template for each in vocabulary.all)


def test_the_profiles_of_bruscia_are_offered_where_somebody_wants_them() -> None:
    offered = Vocabulary(("Mine",), iap=True).all
    assert offered == ("Mine", *iap_categories())
    assert len(iap_categories()) == 30
    assert "Autonomy: resister" in offered
    assert all(each.template for each in offered[1:])


def test_the_vocabulary_is_the_therapists_own(tmp_path: Path) -> None:
    own = Vocabulary().adding("  Eye\ncontact ").removing("Note").renaming("Pause", "Silence")
    own = own.moving("Silence", -100).moving("Listening", 1).adding("LEADING").renaming("Change", "apart")
    assert own.categories[:3] == ("Silence", "Imitating", "Listening")
    assert own.categories[-1] == "Eye contact"
    assert "Note" not in own.categories
    assert len(own.categories) == len(Vocabulary().categories)
    path = tmp_path / "settings" / "vocabulary.toml"
    write_vocabulary(path, own)
    assert read_vocabulary(path) == (own, "")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    write_vocabulary(path, Vocabulary((), iap=True))
    assert read_vocabulary(path) == (Vocabulary((), iap=True), "")


def test_there_is_an_end_to_categories() -> None:
    vocabulary = Vocabulary(())
    for number in range(MOST_CATEGORIES + 5):
        vocabulary = vocabulary.adding(str(number))
    assert len(vocabulary.categories) == MOST_CATEGORIES
    assert vocabulary.moving("none", 1) == vocabulary.adding(" ") == vocabulary


@pytest.mark.parametrize(
    "text", ["categories = 7", "colour = 'red'", "=", "categories = [" + "'x'," * 200 + "]"]
)
def test_a_broken_vocabulary_is_kept_and_told(text: str, tmp_path: Path) -> None:
    path = tmp_path / "vocabulary.toml"
    path.write_text(text)
    vocabulary, told = read_vocabulary(path)
    assert vocabulary == Vocabulary()
    assert "they lie in vocabulary.broken.toml" in told
    assert "\n" not in told
    assert (tmp_path / "vocabulary.broken.toml").read_text() == text


def test_what_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CannotWrite, match=r"cannot write .*vocabulary\.toml"):
        write_vocabulary(tmp_path / "file" / "vocabulary.toml", Vocabulary())
