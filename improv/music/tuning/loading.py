"""From a file to a scale, a tuning or a key."""

import re
from pathlib import Path

import msgspec

from improv.music.data import BadData, read_toml
from improv.music.rules import shortened
from improv.music.scale import LONGEST_ID, LONGEST_NAME, Scale
from improv.music.scale_file import ScaleFile
from improv.music.tuning.abl import parse_ascl
from improv.music.tuning.ascl import AsclFile, ascl_tuning
from improv.music.tuning.kbm import KbmFile, parse_kbm
from improv.music.tuning.keyboard import LINEAR, Tuning, tuning_of
from improv.music.tuning.scl import SclFile, degrees_of, parse_scl, scl_of
from improv.music.tuning.text import file_name, read_text

SCALE_SUFFIXES = (".scl", ".ascl", ".toml")


def is_scale_file(name: str) -> bool:
    """Say whether a name is that of a file with a scale, whether there is one or not."""
    return name.lower().endswith(SCALE_SUFFIXES)


def scale_from(path: Path) -> Scale:
    """Read a scale from a file. Raises BadData: one line with file, line and rule.

    Its degrees are the file's pitches within one period, from low to high: pads go up.
    """
    if path.suffix.lower() == ".toml":
        return read_toml(path, ScaleFile).scale()
    return _scale_of(_scl_of(path), path)


def tuning_from(path: Path, mapping: Path | None = None) -> Tuning:
    """Read the frequencies of a keyboard from a scale's file, and from a ``.kbm`` where one is given.

    An ``.ascl`` says them itself; a ``.kbm`` goes before what it says.
    """
    if path.suffix.lower() == ".toml":
        return tuning_on(scale_from(path), mapping)
    if path.suffix.lower() == ".ascl" and mapping is None:
        return ascl_tuning(_ascl_of(path), file_name(path))
    return tuning_of(_scl_of(path), _mapping_of(mapping), file_name(path))


def tuning_on(scale: Scale, mapping: Path | None = None) -> Tuning:
    """Put a scale on a keyboard, as a ``.kbm`` says where one is given."""
    return tuning_of(scl_of(scale), _mapping_of(mapping), scale.name)


def has_pitch(path: Path) -> bool:
    """Say whether a scale's file gives one of its notes a frequency; only an ``.ascl`` can."""
    return path.suffix.lower() == ".ascl" and _ascl_of(path).has_reference


def _mapping_of(path: Path | None) -> KbmFile:
    return LINEAR if path is None else parse_kbm(read_text(path), file_name(path))


def _ascl_of(path: Path) -> AsclFile:
    return parse_ascl(read_text(path, only_utf8=True), file_name(path))


def _scl_of(path: Path) -> SclFile:
    if path.suffix.lower() == ".ascl":
        return _ascl_of(path).scale
    return parse_scl(read_text(path), file_name(path))


def _scale_of(scl: SclFile, path: Path) -> Scale:
    name = file_name(path)
    stem = name.removesuffix(path.suffix)
    try:
        scale = Scale(
            id=identifier_of(stem),
            name=shortened(scl.description or stem, LONGEST_NAME),
            cents=degrees_of(scl, name),
            period=scl.period,
            source=shortened(f"file {name}", LONGEST_NAME),
        )
        # Only decoding checks the ranges that the type declares, and a scale goes into recordings.
        return msgspec.convert(msgspec.to_builtins(scale), Scale)
    except (msgspec.ValidationError, ValueError) as error:
        if isinstance(error, BadData):
            raise
        raise BadData(f"{name}: {str(error).splitlines()[0]}") from error


def identifier_of(text: str) -> str:
    """Return an identifier made of a file's name."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:LONGEST_ID].strip("-") or "tuning"
