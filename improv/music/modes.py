"""The modes: from the key that a player plays to the pitches that sound."""

from typing import assert_never

from improv.music.core import five_of, one_of
from improv.music.harmony import (
    WHOLE,
    Compass,
    Mode,
    Pitch,
    degree_of_key,
    pitch_free,
    pitch_of_degree,
    pitch_on_keyboard,
    pitch_snapped,
)
from improv.music.scale import Key

MOST_IN_THIRDS = 7
"""In scales of more degrees the second one above is no third."""


def pitches_of(
    played: int,
    key: Key,
    mode: Mode,
    octave: int = 0,
    *,
    pads: bool = False,
    transpose: int = 0,
    compass: Compass | None = None,
) -> tuple[Pitch, ...]:
    """Return the pitches of a played key, different ones, the lowest first.

    ``played`` is a degree on pads and in mode ``pads``, else a MIDI key 0 to 127. There are none in mode
    ``light``, nor in ``free`` for keys that the key's keyboard mapping leaves out.
    """
    inside = compass or WHOLE
    match mode:
        case Mode.PADS | Mode.DEGREES:
            degree = _degree(played, key, pads or mode is Mode.PADS) + transpose
            return (pitch_of_degree(degree, key, octave, inside),)
        case Mode.SNAP:
            return (pitch_snapped(played, key, octave, transpose, inside),)
        case Mode.FREE if key.keyboard is not None and not pads:
            mapped = pitch_on_keyboard(played, key, octave, transpose, compass)
            return () if mapped is None else (mapped,)
        case Mode.FREE:
            return (pitch_free(played, key, octave, transpose, compass),)
        case Mode.FIVE:
            five = five_of(key)
            return (pitch_of_degree(_degree(played, five, pads) + transpose, five, octave, inside),)
        case Mode.ONE:
            degree = len(key.scale) * (min(1, max(-1, played)) if pads else 0) + transpose
            return (pitch_of_degree(degree, key, octave, inside),)
        case Mode.CHORD:
            return _chord(_degree(played, key, pads) + transpose, key, octave, inside)
        case Mode.LIGHT:
            return ()
        case _:
            assert_never(mode)


def key_in_mode(key: Key, mode: Mode) -> Key:
    """Return the key of whose degrees a player in this mode has: the jam's, or some of it."""
    match mode:
        case Mode.FIVE:
            return five_of(key)
        case Mode.ONE:
            return one_of(key)
        case _:
            return key


def _degree(played: int, key: Key, pads: bool) -> int:
    return played if pads else degree_of_key(played, len(key.scale))


def _chord(degree: int, key: Key, octave: int, compass: Compass) -> tuple[Pitch, ...]:
    """Return a triad in thirds: every second degree of up to seven, of more those as far up the octave."""
    count = len(key.scale)
    third, fifth = (2, 4) if count <= MOST_IN_THIRDS else (round(count * 2 / 7), round(count * 4 / 7))
    pitches = [pitch_of_degree(degree + step, key, octave, compass) for step in (0, third, fifth)]
    return tuple(sorted({pitch.hertz: pitch for pitch in pitches}.values(), key=lambda pitch: pitch.hertz))
