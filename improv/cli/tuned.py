"""The key that a jam begins in: by names, or as scale and tuning files have it."""

from pathlib import Path
from typing import NamedTuple

from improv.music.catalogue import Catalogue, find_scale
from improv.music.pitch import A4_HERTZ, pitch_class_of
from improv.music.scale import Key, Scale
from improv.music.tuning.keyboard import Tuning, key_on_keyboard
from improv.music.tuning.loading import has_pitch, is_scale_file, tuning_from, tuning_on

_FIRST_TONIC = "C"


class Tuned(NamedTuple):
    """A key, and what people should know about its tuning, a line each."""

    key: Key
    notes: tuple[str, ...] = ()


def tuned(
    scale: str, tonic: str, a4_hertz: float | None, mapping: Path | None, scales: Catalogue[Scale]
) -> Tuned:
    """Return the key of a scale's name or file on a tonic; an empty tonic and no A4 mean that nobody chose.

    With a keyboard mapping, or an ``.ascl`` that gives its pitch itself, these put the tonic where they have
    it, and MIDI keys sound as they say. Raises ValueError: one line.
    """
    chosen = bool(tonic) or a4_hertz is not None
    if mapping is not None:
        if chosen:
            raise ValueError("--tuning says how high all notes are: leave --tonic and --a4 out")
        return _on_keyboard(find_scale(scale, scales), _tuning(scale, mapping, scales))
    if not chosen and is_scale_file(scale) and has_pitch(_path(scale)):
        return _on_keyboard(find_scale(scale, scales), tuning_from(_path(scale)))
    pitch_class = pitch_class_of(tonic or _FIRST_TONIC)
    return Tuned(Key(pitch_class, find_scale(scale, scales), a4_hertz or A4_HERTZ))


def _tuning(scale: str, mapping: Path, scales: Catalogue[Scale]) -> Tuning:
    if is_scale_file(scale):
        return tuning_from(_path(scale), mapping)
    return tuning_on(scales.find(scale), mapping)


def _on_keyboard(scale: Scale, tuning: Tuning) -> Tuned:
    return Tuned(key_on_keyboard(scale, tuning), tuning.notes)


def _path(scale: str) -> Path:
    return Path(scale).expanduser()
