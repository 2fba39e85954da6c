"""What can be heard in samples, as numbers: loudness, tuning, brightness, attack, clicks, strange energy.

All samples are at 48 kHz; levels are in decibels below full scale unless something else is said.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyloudnorm
from numpy.typing import NDArray

RATE = 48_000
Numbers = NDArray[np.floating[Any]]

SILENT = -200.0
"""Decibels that are said of nothing at all."""
INAUDIBLE = -120.0
BESIDE_BINS, BESIDE_SHARE = 8.0, 0.06
"""What lies closer than this to a partial, in bins or as a share of the note's frequency, belongs to it."""
LOWEST_HERTZ = 20.0
_CLICK_HERTZ, _CLICK_TAPS = 12_000.0, 127


def decibels(amplitude: float) -> float:
    """Return an amplitude as a level."""
    return float(20.0 * np.log10(amplitude)) if amplitude > 1e-10 else SILENT


def mono(samples: Numbers) -> Numbers:
    """Return the mean of both sides."""
    both: Numbers = np.asarray(samples, np.float64)
    return both.mean(axis=1) if both.ndim == 2 else both


def peak(samples: Numbers) -> float:
    """Return the level of the largest sample."""
    return decibels(float(np.max(np.abs(samples), initial=0.0)))


def loudness(samples: Numbers) -> float:
    """Return the integrated loudness by ITU-R BS.1770, gated, in LUFS."""
    return float(pyloudnorm.Meter(RATE).integrated_loudness(np.asarray(samples, np.float64)))


def offset(samples: Numbers) -> float:
    """Return the level of the mean, weighted so that unfinished periods do not count."""
    window = np.hanning(len(samples))
    return decibels(float(np.max(np.abs(window @ np.asarray(samples, np.float64)) / window.sum())))


def centroid(samples: Numbers) -> float:
    """Return the centre of the power spectrum in hertz."""
    power = np.abs(np.fft.rfft(mono(samples))) ** 2
    hertz = np.fft.rfftfreq(len(samples), 1.0 / RATE)
    return float((power * hertz).sum() / max(power.sum(), 1e-30))


def attack_seconds(samples: Numbers, hertz: float) -> float:
    """Return how long the envelope takes from 10 % to 90 % of its largest value.

    The envelope is the root of the mean square, smoothed by a Hann window of one period of the note, in
    which the ripple of a sine's square is not left.
    """
    window = np.hanning(round(RATE / hertz))
    spectrum_size = 1 << (len(samples) + len(window)).bit_length()
    smoothed = np.fft.irfft(
        np.fft.rfft(mono(samples) ** 2, spectrum_size) * np.fft.rfft(window, spectrum_size), spectrum_size
    )
    envelope = np.sqrt(np.maximum(smoothed, 0.0))
    top = float(envelope.max())
    rises = int(np.argmax(envelope >= 0.1 * top)), int(np.argmax(envelope >= 0.9 * top))
    return (rises[1] - rises[0]) / RATE


def off_partials(samples: Numbers, hertz: float, ratios: Sequence[float] = ()) -> float:
    """Return the energy that is near none of the note's partials, in decibels relative to all of it.

    The partials are the harmonics, or those at the ratios given, below half the rate; near is closer
    than 8 bins (of 0.68 s: 12 Hz) or 6 % of the note's frequency, whichever is more, by a Blackman-Harris
    window over all samples. What is so found in the part of the spectrum that is away from partials (20 Hz to
    half the rate) is scaled to the whole of it, since noise and folded partials lie anywhere. Of silence it
    is all.
    """
    if peak(samples) < INAUDIBLE:
        return 0.0
    windowed = mono(samples) * _blackman_harris(len(samples))
    power = np.abs(np.fft.rfft(windowed)) ** 2
    bins = np.fft.rfftfreq(len(samples), 1.0 / RATE)
    if ratios:
        places = np.array([hertz * ratio for ratio in ratios if hertz * ratio < RATE / 2])
        distance = np.min(np.abs(bins[:, None] - places[None, :]), axis=1)
    else:
        distance = np.abs(bins - hertz * np.maximum(1.0, np.round(bins / hertz)))
    near = max(BESIDE_BINS * RATE / len(samples), BESIDE_SHARE * hertz)
    counted = bins > LOWEST_HERTZ
    beside = counted & (distance > near)
    found = power[beside].sum() * counted.sum() / max(1, beside.sum())
    return float(10.0 * np.log10(max(found, 1e-30) / max(power.sum(), 1e-20)))


def cents_off(samples: Numbers, hertz: float) -> float:
    """Return by how many cents the partial nearest to a frequency (within a semitone) is above it.

    A Gaussian window makes the logarithm of a partial's spectrum a parabola, also while it dies away;
    up high, where notes die soon, it is shorter.
    """
    width = min(0.14 * len(samples), 40.0 * RATE / hertz)
    place = np.arange(len(samples)) / width - 3.5
    spectrum = np.log(np.abs(np.fft.rfft(mono(samples) * np.exp(-0.5 * place**2), 4 * len(samples))) + 1e-15)
    bin_hertz = RATE / (4 * len(samples))
    low, high = (int(hertz * 2.0 ** (cents / 1200.0) / bin_hertz) for cents in (-100.0, 100.0))
    top = max(1, low) + int(np.argmax(spectrum[max(1, low) : high + 2]))
    before, at, after = spectrum[top - 1 : top + 2]
    found = (top + 0.5 * (before - after) / (before - 2.0 * at + after)) * bin_hertz
    return float(1200.0 * np.log2(found / hertz))


def strongest(samples: Numbers, places: Sequence[float]) -> float:
    """Return which of these frequencies has the most energy within 3 % of it."""
    power = np.abs(np.fft.rfft(mono(samples) * np.hanning(len(samples)))) ** 2
    bins = np.fft.rfftfreq(len(samples), 1.0 / RATE)
    return max(places, key=lambda hertz: float(power[np.abs(bins - hertz) < 0.03 * hertz].sum()))


def step(samples: Numbers) -> float:
    """Return the largest jump in the samples, as the level of the step that would sound like it.

    It is the peak of what lies above 12 kHz, relative to that of a step from 0 to 1.
    """
    return decibels(float(np.max(np.abs(np.convolve(mono(samples), _above(), "valid")))) / _STEP_PEAK)


def first_jump(samples: Numbers) -> float:
    """Return how far a note's beginning jumps out, in decibels against what follows.

    It is the largest second difference of its first three samples, relative to the largest of the
    20 ms after them: a wave that is cut into begins with a larger one than it ever has.
    """
    wave = mono(samples)
    began = int(np.argmax(np.abs(wave) > 1e-7))
    bends = np.abs(np.diff(np.concatenate([np.zeros(2), wave[began : began + RATE // 50]]), 2))
    return decibels(float(bends[:3].max())) - decibels(float(bends[3:].max(initial=1e-12)))


def _blackman_harris(count: int) -> Numbers:
    turn = 2.0 * np.pi * np.arange(count) / count
    window: Numbers = (
        0.35875 - 0.48829 * np.cos(turn) + 0.14128 * np.cos(2 * turn) - 0.01168 * np.cos(3 * turn)
    )
    return window


def _above() -> Numbers:
    """Return a filter that lets through what lies above 12 kHz."""
    place = np.arange(_CLICK_TAPS) - _CLICK_TAPS // 2
    share = 2.0 * _CLICK_HERTZ / RATE
    taps: Numbers = -share * np.sinc(share * place) * np.blackman(_CLICK_TAPS)
    taps[_CLICK_TAPS // 2] += 1.0
    return taps


_STEP_PEAK = float(np.max(np.abs(np.cumsum(_above()))))
