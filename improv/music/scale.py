"""A scale, and a key: the scale on its tonic."""

from bisect import bisect_right
from itertools import pairwise
from math import copysign, isfinite
from typing import Annotated

from msgspec import Meta, Struct

from improv.music.pitch import A4_HERTZ, HIGHEST_HERTZ, LOWEST_HERTZ, hertz_of

MIDDLE_C = 60
OCTAVE_CENTS = 1200.0

LONGEST_ID, LONGEST_NAME = 64, 80

Identifier = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9_-]*$", max_length=LONGEST_ID)]
Name = Annotated[str, Meta(min_length=1, max_length=LONGEST_NAME)]
Words = Annotated[str, Meta(max_length=200)]
Hertz = Annotated[float, Meta(ge=LOWEST_HERTZ, le=HIGHEST_HERTZ)]
Keyboard = Annotated[tuple[Hertz | None, ...], Meta(min_length=128, max_length=128)]
"""The frequency of each MIDI key; None is silent."""


class Scale(Struct, frozen=True, forbid_unknown_fields=True, cache_hash=True):
    """Ordered pitches above a tonic, in cents; the first is 0, the period repeats them."""

    id: Identifier
    name: Name
    cents: Annotated[tuple[float, ...], Meta(min_length=1, max_length=4096)]
    period: Annotated[float, Meta(ge=1, le=12_000)] = OCTAVE_CENTS
    aliases: tuple[Words, ...] = ()
    mood: Words = ""
    use: Words = ""
    source: Words = ""

    def __post_init__(self) -> None:
        """Raise ValueError where the pitches are not finite, ascending from 0 and below the period."""
        if not all(isfinite(cents) for cents in self.cents):
            raise ValueError("cents must be finite numbers")
        if self.cents[0] != 0:
            raise ValueError(f"cents must begin with 0, not {self.cents[0]:g}")
        if any(higher <= lower for lower, higher in pairwise((*self.cents, self.period))):
            raise ValueError("cents must ascend and stay below the period")

    def __len__(self) -> int:
        """Count the degrees of one period."""
        return len(self.cents)

    def cents_at(self, degree: int) -> float:
        """Return the cents above the tonic of a degree; degrees run on over periods, also below 0."""
        period, step = divmod(degree, len(self.cents))
        return period * self.period + self.cents[step]


class Key(Struct, frozen=True, cache_hash=True):
    """A tonic (pitch class 0 to 11) and a scale, and what they are tuned to."""

    tonic: Annotated[int, Meta(ge=0, le=11)]
    scale: Scale
    a4_hertz: Annotated[float, Meta(ge=400, le=480)] = A4_HERTZ
    """The frequency of MIDI note 69. Notes are numbers on this key's own ruler: only hertz tell it."""
    keyboard: Keyboard | None = None
    """What MIDI keys sound like in mode ``free``, where a mapping says so; None: as on any keyboard."""

    @property
    def base_note(self) -> int:
        """Return the MIDI note of degree 0: the tonic nearest to middle C (the lower one of F♯)."""
        return MIDDLE_C + (self.tonic if self.tonic < 6 else self.tonic - 12)

    def note_at(self, degree: int, octave: int = 0) -> float:
        """Return the (fractional) MIDI note of a degree, shifted by octaves."""
        return self.base_note + self.shift(octave) + self.scale.cents_at(degree) / 100.0

    def hertz_at(self, degree: int, octave: int = 0) -> float:
        """Return the frequency of a degree, shifted by octaves."""
        return hertz_of(self.note_at(degree, octave), self.a4_hertz)

    def hertz_of_key(self, played: int, octave: int = 0) -> float | None:
        """Return the frequency of a MIDI key by the keyboard mapping, shifted by octaves as degrees are.

        None where it is silent: there is no mapping, or no such key in it, or nobody could hear it.
        """
        keys = self.keyboard or ()
        hertz = keys[played] if 0 <= played < len(keys) else None
        if hertz is None or not octave:
            return hertz
        hertz *= 2.0 ** (self.shift(octave) / 12.0)
        return hertz if LOWEST_HERTZ <= hertz <= HIGHEST_HERTZ else None

    def shift(self, octave: int) -> float:
        """Return the semitones that come nearest to so many octaves and lead from the scale into the scale.

        A scale that does not repeat at the octave has none: it moves by whole periods, one at least.
        """
        octaves = abs(octave) * OCTAVE_CENTS
        periods = max(1, round(octaves / self.scale.period)) if octave else 0
        return copysign(periods * self.scale.period / 100.0, octave)

    def nearest(self, note: float) -> float:
        """Return the scale's pitch nearest to a note, as a fractional MIDI note; ties go to the lower."""
        return self.note_at(self.degree_near(note))

    def degree_near(self, note: float) -> int:
        """Return the degree whose pitch is nearest to a (fractional) MIDI note; ties go to the lower."""
        cents = (note - self.base_note) * 100.0
        periods, rest = divmod(cents, self.scale.period)
        below = int(periods) * len(self.scale) + bisect_right(self.scale.cents, rest) - 1
        return min((below, below + 1), key=lambda degree: abs(self.scale.cents_at(degree) - cents))
