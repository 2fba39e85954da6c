"""The harmonics of a bowed string through a wooden body, and how they change while the pitch sways."""

from functools import cache
from random import Random
from typing import Any

import numpy as np

from improv.engine.bodies import wave_tables
from improv.engine.tables import Wave

DECIBEL = 0.1151
"""In nepers."""
BROAD = ((104.0, 0.2, 3.0), (200.0, 0.3, 3.0), (480.0, 0.5, 1.5), (1300.0, 0.2, -2.5), (2000.0, 0.45, 5.0))
"""What all cellos have: the air in the body, the wood, the dip before the bridge. Hertz, width, decibels."""
MODES = 44
"""Resonances of the plates, as one body has them; their places are drawn once and for all."""
MODES_FROM, MODES_TO = 240.0, 4200.0
MODE_WIDTHS = (0.022, 0.05)
"""As shares of their frequency."""
MODE_DECIBELS = 5.0
_SEED = 1750
STEEPNESS = 4.0
LIGHTEST = 55.0
"""Hertz below which the body hardly answers."""
MOST_SLOPE = 25.0
_GRID = 2048


@cache
def harmonics(
    roll_off: float, span: float, body: float, bridge: float
) -> tuple[list[Any], list[Any], list[Any]]:
    """Return for each semitone: the lightest bow's period, what the heaviest adds, and the slope.

    The slope, times a small share by which the pitch goes up, is what the body's answer changes by.
    """

    def bowed(power: float) -> list[Wave]:
        def shape(numbers: Wave, hertz: float) -> Wave:
            amplitudes: Wave = numbers**-power * np.exp(_answer(numbers * hertz, body, bridge))
            return amplitudes

        return wave_tables.spectra(shape)

    dark, bright, middle = bowed(roll_off + span), bowed(roll_off - span), bowed(roll_off)
    slopes = []
    for note, amplitudes in zip(wave_tables.NOTES, middle, strict=True):
        hertz = wave_tables.hertz_at(note) * np.arange(1.0, 1.0 + len(amplitudes))
        near = 2.0**0.01
        rise = _answer(hertz * near, body, bridge) - _answer(hertz / near, body, bridge)
        slopes.append(amplitudes * np.clip(rise / (2.0 * np.log(near)), -MOST_SLOPE, MOST_SLOPE))
    return (
        wave_tables.periods(dark),
        wave_tables.periods(wave_tables.differences(bright, dark)),
        wave_tables.periods(slopes),
    )


def _answer(hertz: Wave, body: float, bridge: float) -> Wave:
    """Return the body's answer to frequencies, in nepers."""
    at = hertz / body
    answer: Wave = -0.5 * STEEPNESS * np.log1p((hertz / bridge) ** 2) - 1.2 * np.log1p((LIGHTEST / at) ** 2)
    answer += np.interp(np.log(at), *_wood())
    return answer


@cache
def _wood() -> tuple[Wave, Wave]:
    """Return the resonances, in nepers, over the logarithm of the frequency."""
    at = np.linspace(np.log(20.0), np.log(20_000.0), _GRID)
    answer = np.zeros(_GRID)
    for place, width, gain in (*BROAD, *_modes()):
        answer += DECIBEL * gain * np.exp(-(((at - np.log(place)) / width) ** 2))
    return at, answer


def _modes() -> tuple[tuple[float, float, float], ...]:
    source = Random(_SEED)
    ratio = MODES_TO / MODES_FROM
    return tuple(
        (
            MODES_FROM * ratio ** ((number + source.uniform(-0.4, 0.4)) / MODES),
            source.uniform(*MODE_WIDTHS),
            source.uniform(-MODE_DECIBELS, MODE_DECIBELS),
        )
        for number in range(MODES)
    )
