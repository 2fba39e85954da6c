"""A scale that somebody makes: which semitones are in it, and what it is called."""

import re
from collections.abc import Iterable
from unicodedata import normalize

from improv.music.scale import Key, Scale

LONGEST_NAME = 60
SOURCE = "made in the window"
_SEMITONE = 100.0
_OCTAVE = 1200.0


def steps_near(key: Key) -> tuple[int, ...]:
    """Return the semitones above the tonic that are nearest to the pitches of a key, the tonic among them."""
    cents = key.scale.cents
    return tuple(sorted({0, *(round(c % _OCTAVE / _SEMITONE) % 12 for c in cents)}))


def fits_switches(scale: Scale) -> bool:
    """Say whether twelve switches can show a scale as it is: semitones of one octave."""
    return scale.period == _OCTAVE and all((cents / _SEMITONE).is_integer() for cents in scale.cents)


def own_scale(name: str, steps: Iterable[int]) -> Scale:
    """Return the scale of these semitones above the tonic, named as its maker says."""
    plain = " ".join(name.split())[:LONGEST_NAME]
    cents = tuple(step * _SEMITONE for step in sorted({0, *steps}))
    return Scale(id=identifier_of(plain), name=plain, cents=cents, source=SOURCE)


def identifier_of(name: str) -> str:
    """Return an identifier for a name: what of it can be written in plain letters and digits."""
    letters = normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return f"own-{re.sub('[^a-z0-9]+', '-', letters).strip('-')}".strip("-")
