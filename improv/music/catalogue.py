"""The scales and sounds there are, by name."""

from collections.abc import Iterable
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from improv.music.data import Unknown, data_folder, nearest_names, read_folder
from improv.music.scale import Scale
from improv.music.sound import Sound


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
    """Values found by identifier, name or alias; case does not count."""

    def __init__(self, kind: str, values: Iterable[N], problems: Iterable[str] = ()) -> None:
        """Take the values in the order they are to be offered, and a line for each file left out."""
        self.kind = kind
        self.values = tuple(values)
        self.problems = tuple(problems)

    def find(self, name: str) -> N:
        """Return the value of that name; raises Unknown with the nearest names."""
        wanted = name.strip().lower().replace("_", "-")
        for value in self.values:
            known = (value.id, value.name, *getattr(value, "aliases", ()))
            if wanted in (word.lower().replace("_", "-") for word in known):
                return value
        near = ", ".join(nearest_names(name, [value.id for value in self.values]))
        raise Unknown(f"unknown {self.kind} {name!r}: did you mean {near}?")


def load_scales(folder: Path | None = None) -> Catalogue[Scale]:
    """Read the scales shipped with the program (or those of a folder)."""
    return Catalogue("scale", *read_folder(folder or data_folder("scales"), Scale))


def load_sounds(folder: Path | None = None) -> Catalogue[Sound]:
    """Read the sounds shipped with the program (or those of a folder)."""
    good: list[Sound]
    # mypy has no name for "the type of a union", which is what msgspec takes here.
    good, bad = read_folder(folder or data_folder("presets") / "sounds", Sound)  # type: ignore[arg-type]
    return Catalogue("sound", good, bad)
