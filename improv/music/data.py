"""Data files: where they are, and how one is read so that a mistake in it is one clear line."""

import re
from difflib import get_close_matches
from importlib import resources
from pathlib import Path
from typing import TypeVar

import msgspec

from improv.music.rules import explained
from improv.music.rules import shortened as shortened

LARGEST_BYTES = 64 * 1024
"""A scale or a sound is a page of text; more than this is something else."""
_MOST_DOTS = 20
_KEY_PART = rb"""(?:[\w-]+|"(?:[^"\\\n]|\\.){0,200}"|'[^'\n]{0,200}')"""
_TOO_DOTTED = re.compile(rb"(?<![\w-])(?:%b[ \t]*\.[ \t]*){%d}" % (_KEY_PART, _MOST_DOTS + 1))
"""A dotted key of 20,000 parts, wherever it stands, takes the TOML reader five seconds."""

T = TypeVar("T")


class BadData(ValueError):
    """A data file that cannot be used; the text is one line: file, key, value, rule."""


class Unknown(ValueError):
    """A name that is not in a catalogue; the text offers the nearest ones."""


def data_folder(name: str) -> Path:
    """Return the folder of shipped data: beside the package in a checkout, inside it in a wheel."""
    package = Path(str(resources.files("improv")))
    inside = package / name
    return inside if inside.is_dir() else package.parent / name


def read_toml(path: Path, kind: type[T]) -> T:
    """Read one TOML file as a value of a msgspec type.

    Raises BadData with the file, the key, its value and the rule that it breaks.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST_BYTES + 1)
        if len(raw) > LARGEST_BYTES:
            raise BadData(f"{path.name}: larger than {LARGEST_BYTES // 1024} kB")
        if dotted := _TOO_DOTTED.search(raw):
            shown = shortened(dotted[0].decode(errors="replace"), 30)
            raise BadData(f"{path.name}: key {shown!r} has more than {_MOST_DOTS} dots")
        tree = msgspec.toml.decode(raw)
        return msgspec.convert(tree, kind)
    except OSError as error:
        raise BadData(f"{path.name}: {error.strerror or error}") from error
    except msgspec.ValidationError as error:
        raise BadData(f"{path.name}: {explained(str(error), tree, kind)}") from error
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        if isinstance(error, BadData):
            raise
        raise BadData(f"{path.name}: not valid TOML: {str(error).splitlines()[0][:200]}") from error


def read_files(folder: Path, kind: type[T]) -> tuple[list[tuple[Path, T]], list[str]]:
    """Read every ``*.toml`` below a folder, by name: what is good, and a line for each that is not."""
    good: list[tuple[Path, T]] = []
    bad: list[str] = []
    # A pipe that is named like a file would keep the reader waiting for ever.
    for path in sorted(path for path in folder.rglob("*.toml") if path.is_file()):
        try:
            good.append((path, read_toml(path, kind)))
        except BadData as error:
            bad.append(str(error))
    return good, bad


def nearest_names(name: str, names: list[str], count: int = 3) -> list[str]:
    """Return the names most like a wrong one, the likeliest first; all of them where none is alike."""
    by_lower = {candidate.lower(): candidate for candidate in names}
    found = get_close_matches(name.lower(), list(by_lower), n=count, cutoff=0.4)
    return [by_lower[candidate] for candidate in found] or names
