"""A scale, and a key: the scale on its tonic."""

from itertools import pairwise
from math import isfinite
from typing import Annotated

from msgspec import Meta, Struct

from improv.music.pitch import hertz_of

MIDDLE_C = 60
OCTAVE_CENTS = 1200.0

Identifier = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9_-]*$", max_length=64)]
Words = Annotated[str, Meta(max_length=200)]


class Scale(Struct, frozen=True, forbid_unknown_fields=True):
    """Ordered pitches above a tonic, in cents; the first is 0, the period repeats them."""

    id: Identifier
    name: Annotated[str, Meta(min_length=1, max_length=80)]
    cents: Annotated[tuple[float, ...], Meta(min_length=1, max_length=4096)]
    period: Annotated[float, Meta(gt=0, le=12_000)] = OCTAVE_CENTS
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


class Key(Struct, frozen=True):
    """A tonic (pitch class 0 to 11) and a scale."""

    tonic: Annotated[int, Meta(ge=0, le=11)]
    scale: Scale

    @property
    def base_note(self) -> int:
        """Return the MIDI note of degree 0: the tonic nearest to middle C (the lower one of F♯)."""
        return MIDDLE_C + (self.tonic if self.tonic < 6 else self.tonic - 12)

    def note_at(self, degree: int, octave: int = 0) -> float:
        """Return the (fractional) MIDI note of a degree, shifted by octaves."""
        return self.base_note + 12 * octave + self.scale.cents_at(degree) / 100.0

    def hertz_at(self, degree: int, octave: int = 0) -> float:
        """Return the frequency of a degree, shifted by octaves."""
        return hertz_of(self.note_at(degree, octave))

    def nearest(self, note: float) -> float:
        """Return the scale's pitch nearest to a note, as a fractional MIDI note; ties go to the lower."""
        cents = (note - self.base_note) * 100.0
        period = int(cents // self.scale.period)
        first, last = (period - 1) * len(self.scale), (period + 2) * len(self.scale)
        near = min(
            (self.scale.cents_at(degree) for degree in range(first, last)),
            key=lambda pitch: (abs(pitch - cents), pitch),
        )
        return self.base_note + near / 100.0
