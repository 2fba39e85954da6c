"""Weighing: how loud the last second was to an ear, by the A curve of IEC 61672."""

from collections import deque
from functools import cache
from math import log10

import numpy as np
from numpy.typing import NDArray

from improv.link.messages import SILENT_DECIBELS

WINDOW = 1024
"""Frames that are weighed at once; each overlaps half of the next."""
_POLES = (20.598997, 107.65265, 737.86223, 12194.217)
_UNITY = 1.2588966
"""So that 1 kHz counts as it is: 2 dB."""
_FAINTEST = 1e-12


class Weighing:
    """Takes what is heard piece by piece."""

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._weights = weights(WINDOW, rate) / WINDOW
        # Squared, two that overlap come to 1 everywhere.
        self._window = np.sin(np.pi * (np.arange(WINDOW) + 0.5) / WINDOW)
        self._rest: NDArray[np.float32] = np.zeros((2, 0), np.float32)
        self._pieces: deque[tuple[int, float]] = deque()
        """When each ended, and its energy, of both sides together."""

    def hear(self, samples: NDArray[np.float32], gain: float, until: int) -> None:
        """Take the frames up to this one; none where nothing sounded."""
        if not len(samples):
            self._rest = self._rest[:, :0]
            return
        heard = np.concatenate([self._rest, samples.T], axis=1)
        count = (heard.shape[1] - WINDOW // 2) // (WINDOW // 2)
        self._rest = heard[:, max(0, count) * (WINDOW // 2) :]
        if count > 0:
            pieces = np.lib.stride_tricks.sliding_window_view(heard, WINDOW, axis=1)[:, :: WINDOW // 2]
            spectra = np.fft.rfft(pieces[:, :count] * self._window)
            powers = (spectra.real**2 + spectra.imag**2).sum(axis=(0, 1))
            self.add(float(self._weights @ powers) * gain * gain, until)

    def add(self, energy: float, until: int) -> None:
        """Take energy that was weighed already: the sum of both sides' squares."""
        if energy > 0.0:
            self._pieces.append((until, energy))

    def loudness(self, now: int) -> float:
        """Return the A-weighted level of the second before this frame: decibels, the mean of both sides."""
        while self._pieces and self._pieces[0][0] <= now - self._rate:
            self._pieces.popleft()
        mean = sum(energy for _, energy in self._pieces) / (2.0 * self._rate)
        return 10.0 * log10(mean) if mean > _FAINTEST else SILENT_DECIBELS


@cache
def weights(count: int, rate: int) -> NDArray[np.float64]:
    """Return what the squared sizes of a spectrum of so many frames count: both halves, A-weighted."""
    square = np.fft.rfftfreq(count, 1.0 / rate) ** 2
    first, second, third, last = (pole**2 for pole in _POLES)
    curve = (
        last
        * square**2
        / ((square + first) * np.sqrt((square + second) * (square + third)) * (square + last))
    )
    halves = np.full(len(square), 2.0)
    halves[0] = 1.0
    if count % 2 == 0:
        halves[-1] = 1.0
    counted: NDArray[np.float64] = halves * (_UNITY * curve) ** 2
    return counted
