"""A scale's file and its mapping read as a key, as the command line puts them together."""

from pathlib import Path

from improv.music.scale import Key
from improv.music.tuning.keyboard import key_on_keyboard
from improv.music.tuning.loading import scale_from, tuning_from


def key_from(path: Path, mapping: Path | None = None) -> Key:
    """Read a scale with the tonic, the A4 and the keyboard that the files give it."""
    return key_on_keyboard(scale_from(path), tuning_from(path, mapping))
