"""From a file to a scale, a tuning or a key."""

import re
from pathlib import Path

import msgspec

from improv.music.data import BadData, read_toml
from improv.music.rules import shortened
from improv.music.scale import Key, Scale
from improv.music.scale_file import ScaleFile
from improv.music.tuning.abl import parse_ascl
from improv.music.tuning.ascl import ascl_tuning
from improv.music.tuning.kbm import parse_kbm
from improv.music.tuning.keyboard import LINEAR, Tuning, tuned_key, tuning_of
from improv.music.tuning.scl import SclFile, degrees_of, parse_scl
from improv.music.tuning.text import file_name, read_text

SCALE_SUFFIXES = (".scl", ".ascl", ".toml")
_LONGEST_NAME = 80
_LONGEST_ID = 64


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
    """Read the frequencies of a keyboard from an ``.ascl``, or an ``.scl`` and perhaps a ``.kbm``."""
    if path.suffix.lower() == ".ascl":
        return ascl_tuning(parse_ascl(read_text(path, only_utf8=True), file_name(path)), file_name(path))
    keys = LINEAR if mapping is None else parse_kbm(read_text(mapping), file_name(mapping))
    return tuning_of(_scl_of(path), keys, file_name(path))


def key_from(path: Path, mapping: Path | None = None) -> Key:
    """Read a scale with the tonic and the A4 that put its degree 0 where the files have it."""
    return tuned_key(scale_from(path), tuning_from(path, mapping).tonic_hertz)


def _scl_of(path: Path) -> SclFile:
    if path.suffix.lower() == ".ascl":
        return parse_ascl(read_text(path, only_utf8=True), file_name(path)).scale
    return parse_scl(read_text(path), file_name(path))


def _scale_of(scl: SclFile, path: Path) -> Scale:
    name = file_name(path)
    stem = name.removesuffix(path.suffix)
    try:
        scale = Scale(
            id=identifier_of(stem),
            name=shortened(scl.description or stem, _LONGEST_NAME),
            cents=degrees_of(scl, name),
            period=scl.period,
            source=shortened(f"file {name}", _LONGEST_NAME),
        )
        # Only decoding checks the ranges that the type declares, and a scale goes into recordings.
        return msgspec.convert(msgspec.to_builtins(scale), Scale)
    except (msgspec.ValidationError, ValueError) as error:
        if isinstance(error, BadData):
            raise
        raise BadData(f"{name}: {str(error).splitlines()[0]}") from error


def identifier_of(text: str) -> str:
    """Return an identifier made of a file's name."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:_LONGEST_ID].strip("-") or "tuning"
