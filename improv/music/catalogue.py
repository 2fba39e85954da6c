"""The scales and sounds there are, by name."""

from collections.abc import Iterable
from itertools import count
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar, cast

from msgspec.structs import replace

from improv.music.data import BadData, Unknown, data_folder, nearest_names, read_files
from improv.music.rules import shortened
from improv.music.scale import LONGEST_ID, LONGEST_NAME, Scale
from improv.music.scale_file import ScaleFile
from improv.music.sound import Sound
from improv.music.tuning.loading import is_scale_file, scale_from


class Named(Protocol):
    """Anything with an identifier and a name for people."""

    @property
    def id(self) -> str:
        """Return the identifier used in files and commands."""

    @property
    def name(self) -> str:
        """Return the name that people read."""


N = TypeVar("N", bound=Named)


class Catalogue(Generic[N]):
    """Values found by identifier, name or alias; case does not count, nor do hyphens and underscores."""

    def __init__(self, kind: str, values: Iterable[N], problems: Iterable[str] = ()) -> None:
        """Take the values in the order they are to be offered, and a line for each file left out."""
        self.kind = kind
        self.values = tuple(values)
        self.problems = tuple(problems)

    def find(self, name: str) -> N:
        """Return the value of that name; raises Unknown with the nearest names, or with all that share it.

        An identifier goes before a name, a name before an alias.
        """
        wanted = _plain(name)
        for known in (_identifier, _name, _aliases):
            found = [value for value in self.values if wanted in map(_plain, known(value))]
            if len(found) == 1:
                return found[0]
            if found:
                which = " or ".join(f"{value.id} ({value.name})" for value in found)
                raise Unknown(f"{self.kind} {name!r} is more than one: say {which}")
        raise Unknown(f"unknown {self.kind} {shortened(name)!r}: {self._hint(name)}")

    def _hint(self, name: str) -> str:
        # The last of two words that differ in case only is offered: the identifier.
        words = [
            word for known in (_aliases, _name, _identifier) for value in self.values for word in known(value)
        ]
        near = nearest_names(name, words)
        if len(near) < len(words):
            return f"did you mean {', '.join(near)}?"
        return f"`improv {self.kind}s` lists what there is"


def load_scales(folder: Path | None = None, own: Path | None = None) -> Catalogue[Scale]:
    """Read the scales shipped with the program (or those of a folder), then the person's own.

    One's own may also be ``.scl`` and ``.ascl`` files. A scale whose identifier is taken is left out, and
    told like a broken one.
    """
    good, problems = read_files(folder or data_folder("scales"), ScaleFile)
    found = [(path, file.scale()) for path, file in good]
    if own is not None:
        good, bad = read_files(own, ScaleFile)
        found.extend((path, file.scale()) for path, file in good)
        problems.extend(bad)
        for path in sorted(
            path for path in own.rglob("*") if path.suffix.lower() in (".scl", ".ascl") and path.is_file()
        ):
            try:
                found.append((path, scale_from(path)))
            except BadData as error:
                problems.append(str(error))
    scales: dict[str, Scale] = {}
    for path, scale in found:
        if scales.setdefault(scale.id, scale) is not scale:
            problems.append(f"{path.name}: id = {scale.id!r}: another scale has it already")
    return Catalogue("scale", scales.values(), problems)


def find_scale(name: str, catalogue: Catalogue[Scale]) -> Scale:
    """Return the scale of a name, or of a file (``.scl``, ``.ascl``, ``.toml``).

    Raises Unknown for a name that is none, BadData for a file that cannot be read; one line each.
    """
    return scale_from(Path(name).expanduser()) if is_scale_file(name) else catalogue.find(name)


def load_sounds(folder: Path | None = None, own: Path | None = None) -> Catalogue[Sound]:
    """Read the sounds shipped with the program (or those of a folder), then the person's own.

    A sound whose identifier is taken is left out, and told like a broken one; the file that is named like
    the identifier goes before others.
    """
    good: list[tuple[Path, Sound]]
    # mypy has no name for "the type of a union", which is what msgspec takes here.
    good, problems = read_files(folder or data_folder("presets") / "sounds", Sound)  # type: ignore[arg-type]
    if own is not None:
        mine: list[tuple[Path, Sound]]
        mine, bad = read_files(own, Sound)  # type: ignore[arg-type]
        good, problems = [*good, *mine], [*problems, *bad]
    sounds: dict[str, Sound] = {}
    for path, sound in sorted(good, key=lambda one: one[0].stem != one[1].id):
        if sound.lowest > sound.highest:
            rule = f"must not be below lowest, which is {sound.lowest}"
            problems.append(f"{path.name}: highest = {sound.highest}: {rule}")
        elif sounds.setdefault(sound.id, sound) is not sound:
            problems.append(f"{path.name}: id = {sound.id!r}: another sound has it already")
    return Catalogue("sound", (sound for _, sound in good if sounds.get(sound.id) is sound), problems)


def named_apart(value: N, others: Iterable[N], taken: Iterable[str] = ()) -> N:
    """Return a record (a scale, a scene) under an identifier and a name that no other has.

    Where they are taken, a number follows.

    ``taken`` are identifiers that it must not have either.
    """
    others = tuple(others)
    identifiers = {*taken, *(other.id for other in others)}
    words = {_plain(word) for other in others for word in (other.id, other.name, *_aliases(other))}
    for number in count(1):
        mark = "" if number == 1 else str(number)
        identifier = _marked(value.id, mark, "-", LONGEST_ID)
        name = _marked(value.name, mark, " ", LONGEST_NAME)
        if identifier not in identifiers and _plain(name) not in words:
            break
    apart: N = replace(cast(Any, value), id=identifier, name=name)
    return apart


def _marked(text: str, mark: str, between: str, most: int) -> str:
    """Put a mark behind a text, which is shortened where both would be too long."""
    return f"{text[: most - len(mark) - 1].rstrip(between)}{between}{mark}" if mark else text


def _identifier(value: Named) -> Iterable[str]:
    return (value.id,)


def _name(value: Named) -> Iterable[str]:
    return (value.name,)


def _aliases(value: Named) -> Iterable[str]:
    aliases: Iterable[str] = getattr(value, "aliases", ())
    return aliases


def _plain(name: str) -> str:
    return name.strip().lower().replace("_", "-").replace(" ", "-")
