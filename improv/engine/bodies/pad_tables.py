"""The harmonics of a pad, before its low-pass."""

from functools import cache
from typing import Any

from improv.engine.bodies import wave_tables
from improv.engine.tables import Wave

MIDDLE_C, FOLLOWS = 261.6, 0.5
"""Hertz; the corner of the low-pass goes with the frequency to this power."""


def corner_at(hertz: float, brightness: float) -> float:
    """Return the corner for a note at mezzo forte, in hertz."""
    return float(brightness * (hertz / MIDDLE_C) ** FOLLOWS)


@cache
def harmonics(roll_off: float, brightness: float) -> list[Any]:
    """Return a period for each semitone; all are equally loud behind the low-pass at mezzo forte."""

    def kept(numbers: Wave, hertz: float) -> Wave:
        passed: Wave = 1.0 / (1.0 + (numbers * hertz / corner_at(hertz, brightness)) ** 4) ** 0.5
        return passed

    def shape(numbers: Wave, hertz: float) -> Wave:
        amplitudes: Wave = numbers**-roll_off * kept(numbers, hertz)
        return amplitudes

    heard = wave_tables.spectra(shape)
    numbers = wave_tables.NUMBERS
    return wave_tables.periods(
        [
            amplitudes / kept(numbers[: len(amplitudes)], wave_tables.hertz_at(note))
            for note, amplitudes in zip(wave_tables.NOTES, heard, strict=True)
        ]
    )
