"""The vowels of a choir, from bass to soprano."""

from functools import cache
from typing import Any

import numpy as np

from improv.engine.bodies import wave_tables
from improv.engine.bodies.crowd_tables import crowds
from improv.engine.bodies.wave_tables import Shape, semitone_of
from improv.engine.tables import Wave

VOICES = (43.0, 55.0, 64.0, 76.0)
"""MIDI notes in the middle of bass, tenor, alto and soprano."""
OO = (
    ((350.0, 0.0), (620.0, -12.0), (2400.0, -34.0), (2680.0, -32.0)),
    ((350.0, 0.0), (640.0, -12.0), (2700.0, -30.0), (2900.0, -30.0)),
    ((340.0, 0.0), (700.0, -13.0), (2700.0, -34.0), (3400.0, -40.0)),
    ((340.0, 0.0), (750.0, -15.0), (2700.0, -38.0), (3700.0, -44.0)),
)
AH = (
    ((600.0, 0.0), (1040.0, -6.0), (2250.0, -16.0), (2450.0, -16.0)),
    ((650.0, 0.0), (1080.0, -6.0), (2600.0, -17.0), (2900.0, -18.0)),
    ((750.0, 0.0), (1150.0, -5.0), (2750.0, -22.0), (3500.0, -28.0)),
    ((800.0, 0.0), (1200.0, -6.0), (2900.0, -26.0), (3900.0, -30.0)),
)
"""Formants: hertz, and decibels against the first."""
WIDTHS = (60.0, 70.0, 110.0, 140.0)
"""Halves of them, in hertz: wider than one singer's, since all singers' differ a little."""
TILT = 0.55
"""The voice's own harmonics fall with their number to this power; the formants do the rest."""
SOFTER = 0.25
_SEED = 3


@cache
def steady() -> tuple[list[Any], list[Any]]:
    """Return for each semitone a period of "oo", and what makes it an "ah"."""
    oo, ah = wave_tables.spectra(_vowel(OO, TILT + SOFTER)), wave_tables.spectra(_vowel(AH, TILT))
    flips = wave_tables.signs(_SEED)
    return (
        wave_tables.periods(oo, flips),
        wave_tables.periods(wave_tables.differences(ah, oo), flips),
    )


@cache
def many(cents: float) -> tuple[list[Any], list[Any]]:
    """Return the same of many voices."""
    oo, ah = crowds((_vowel(OO, TILT + SOFTER), _vowel(AH, TILT)), cents, wave_tables.signs(_SEED))
    return oo, ah


def _vowel(formants: tuple[tuple[tuple[float, float], ...], ...], tilt: float) -> Shape:
    places = np.array([[place for place, _ in voice] for voice in formants])
    levels = np.array([[level for _, level in voice] for voice in formants])

    def shape(numbers: Wave, hertz: float) -> Wave:
        note = semitone_of(hertz)
        at = numbers * hertz
        answer = np.zeros(len(at))
        for number, width in enumerate(WIDTHS):
            place = float(np.interp(note, VOICES, places[:, number]))
            if number == 0:
                # Who sings higher than the first formant takes it along.
                place = max(place, 1.02 * hertz)
            gain = 10.0 ** (float(np.interp(note, VOICES, levels[:, number])) / 20.0)
            answer += gain / np.sqrt(1.0 + ((at - place) / width) ** 2)
        amplitudes: Wave = answer * numbers**-tilt / (1.0 + (at / 4200.0) ** 4)
        return amplitudes

    return shape
