"""The pieces of a kit as waveforms: computed from their numbers, the same each time.

A piece is two waves: its core, and its edge, which comes with force.
"""

from functools import cache
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from improv.engine import tables
from improv.music.sounds.kit import Course, Drops, Hiss, Piece, Ring

Wave = NDArray[np.floating[Any]]

HIGHEST = 0.42
"""What is above this share of the rate stays silent."""
LN_1000 = 6.908
LOUDNESS = -9.0
"""Of the loudest 400 ms of a piece at mezzo forte, in decibels."""
_ROOF = 1.8
"""Amplitude that a wave comes near to and never reaches: what is struck has high peaks for its loudness."""
_WINDOW_SECONDS = 0.4
_FADE_SECONDS = 0.01
_NOISE_FRAMES = 1 << 17
"""Longer noise comes round again."""
_RISE = 0.0002
"""Seconds in which noise and drops come at least."""
_KNOCKS = 48
"""The drops of a part have so many pitches."""
_TICKS = 2000
"""A second, in which it is reckoned when drops fall."""
_GOLDEN, _FIRST, _SECOND = 0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB
"""Of SplitMix64: each place of a sequence can be computed by itself, and so all of them at once."""


def tables_of(pieces: tuple[Piece, ...], seed: int, rate: int) -> list[tuple[Any, Any]]:
    """Return pyo tables of core and edge for each piece of a kit."""
    return [tables_of_piece(piece, seed, rate) for piece in pieces]


@cache
def tables_of_piece(piece: Piece, seed: int, rate: int) -> tuple[Any, Any]:
    """Return pyo tables of its core and edge."""
    core, edge = layers_of(piece, seed, rate)
    return tables.table(core), tables.table(edge)


def layers_of(piece: Piece, seed: int, rate: int) -> tuple[Wave, Wave]:
    """Return core and edge of a piece, which together are as loud as all pieces of its level."""
    count = int(piece.seconds * rate)
    core, edge = np.zeros(count), np.zeros(count)
    for ring in piece.rings:
        _add(_rung(ring, piece, count, rate), ring.edge, core, edge)
    key = (seed ^ crc32(piece.id.encode())) << 8
    for number, hiss in enumerate(piece.hisses):
        _add(_hissed(hiss, key + number, count, rate), hiss.edge, core, edge)
    for number, drops in enumerate(piece.drops, len(piece.hisses)):
        _add(_dropped(drops, key + number, count, rate), drops.edge, core, edge)
    fade = min(count, int(_FADE_SECONDS * rate))
    scale = piece.level * _even(core + edge, piece, rate)
    ends = np.linspace(1.0, 0.0, fade)
    for layer in (core, edge):
        np.tanh(layer * (scale / _ROOF), out=layer)
        layer *= _ROOF
        layer[-fade:] *= ends
    return core, edge


def _add(wave: Wave, edge: float, core: Wave, edge_layer: Wave) -> None:
    core += (1.0 - edge) * wave
    edge_layer += edge * wave


# ── what rings ──────────────────────────────────────────────────────────────────────────────────


def _rung(ring: Ring, piece: Piece, count: int, rate: int) -> Wave:
    """Return a mode that a hand or a stick pushes for a while, which a high one hardly notices."""
    own = ring.ratio * piece.hertz
    if own >= HIGHEST * rate:
        return np.zeros(count)
    pulse = _pulse(piece.contact, rate)[:count]
    turn = 2.0j * np.pi * own / rate - LN_1000 / (ring.decay * rate)
    pushed = np.cumsum(pulse * np.exp(-turn * np.arange(len(pulse))))
    wave = np.exp(turn * np.arange(count))
    wave[: len(pulse)] *= pushed
    wave[len(pulse) :] *= pushed[-1]
    rung: Wave = ring.level * wave.imag
    return rung


def _pulse(seconds: float, rate: int) -> Wave:
    """Return the push of a hand or a stick: a raised cosine of area 1."""
    count = max(2, int(seconds * rate))
    pulse = 1.0 - np.cos(2.0 * np.pi * (np.arange(count) + 0.5) / count)
    return np.asarray(pulse / pulse.sum())


# ── what hisses ─────────────────────────────────────────────────────────────────────────────────


def _hissed(hiss: Hiss, key: int, count: int, rate: int) -> Wave:
    length = min(count, 1 + int((hiss.delay + hiss.rise + hiss.hold + 4.0 / 3.0 * hiss.fall) * rate))
    size = min(_NOISE_FRAMES, 1 << length.bit_length())
    spectrum = np.fft.rfft(2.0 * _chances(key, size) - 1.0)
    hertz = np.fft.rfftfreq(size, 1.0 / rate)
    hertz[0] = 1.0
    band = 1.0 / np.sqrt((1.0 + (hiss.low / hertz) ** 6) * (1.0 + (hertz / hiss.high) ** 6))
    noise = np.fft.irfft(spectrum * band, size)
    noise *= hiss.level / np.sqrt(np.mean(noise**2))
    wave = np.zeros(count)
    wave[:length] = np.resize(noise, length) * _envelope(hiss, length, rate)
    return wave


def _envelope(course: Course, count: int, rate: int) -> Wave:
    still, rising, held = (int(s * rate) for s in (course.delay, max(course.rise, _RISE), course.hold))
    falling = max(0, count - still - rising - held)
    parts = (
        np.zeros(still),
        0.5 - 0.5 * np.cos(np.pi * np.arange(rising) / rising),
        np.ones(held),
        np.exp(-LN_1000 / (course.fall * rate) * np.arange(falling)),
    )
    return np.concatenate(parts)[:count]


# ── what trickles ───────────────────────────────────────────────────────────────────────────────


def _dropped(drops: Drops, key: int, count: int, rate: int) -> Wave:
    """Return many knocks, more of them and louder ones where the envelope is high."""
    chances = _chances(key, 3 * drops.count)
    heights = 1.0 - drops.uneven * (1.0 - chances[drops.count : 2 * drops.count] ** 3)
    pitches = (chances[2 * drops.count :] * _KNOCKS).astype(int)
    seconds = drops.delay + drops.rise + drops.hold + drops.fall
    density = np.sqrt(_envelope(drops, 1 + int(seconds * _TICKS), _TICKS))
    passed = np.cumsum(density)
    times = np.sort(np.interp(chances[: drops.count], passed / passed[-1], np.arange(len(density))))
    levels = drops.level * heights * density[times.astype(int)]
    starts = (times * (rate / _TICKS)).astype(int)
    knocks = [_knock(drops, number / (_KNOCKS - 1), rate) for number in range(_KNOCKS)]
    wave = np.zeros(count)
    for start, level, pitch in zip(starts.tolist(), levels.tolist(), pitches.tolist(), strict=True):
        part = wave[start : start + len(knocks[pitch])]
        part += level * knocks[pitch][: len(part)]
    return wave


def _knock(drops: Drops, place: float, rate: int) -> Wave:
    """Return a drop that falls at this place between the lowest and the highest pitch."""
    hertz = drops.low * (max(drops.low, drops.high) / drops.low) ** place
    if hertz >= HIGHEST * rate:
        return np.zeros(1)
    decay = drops.ring * (drops.low / hertz) ** 0.5
    time = np.arange(max(2, int(decay * rate))) / rate
    wave = np.sin(2.0 * np.pi * hertz * time) * np.exp(-LN_1000 / decay * time)
    return np.asarray(wave * np.minimum(1.0, time / _RISE) ** 2 * (1.0 - time / time[-1]))


# ── chance and loudness ─────────────────────────────────────────────────────────────────────────


def _chances(key: int, count: int) -> Wave:
    """Return numbers between 0 and 1, the same for a key wherever and whenever they are computed."""
    mask = (1 << 64) - 1
    state = np.uint64(key & mask) + np.arange(1, count + 1, dtype=np.uint64) * np.uint64(_GOLDEN)
    state = (state ^ (state >> np.uint64(30))) * np.uint64(_FIRST)
    state = (state ^ (state >> np.uint64(27))) * np.uint64(_SECOND)
    state ^= state >> np.uint64(31)
    chances: Wave = (state >> np.uint64(11)).astype(np.float64) * 2.0**-53
    return chances


def _even(wave: Wave, piece: Piece, rate: int) -> float:
    """Return the factor that makes a piece as loud as all others."""
    window = int(_WINDOW_SECONDS * rate)
    hertz = np.fft.rfftfreq(window, 1.0 / rate)
    heard = _weight(hertz) / (1.0 + (hertz / piece.brightness) ** 4)
    power = 1e-9
    # One after the other, since the audio callback waits while numpy does something long.
    for start in range(0, len(wave), window // 2):
        spectrum = np.fft.rfft(wave[start : start + window], window)
        power = max(power, float(heard @ np.abs(spectrum) ** 2) * 2.0 / window**2)
    return float(10.0 ** (LOUDNESS / 20.0) / np.sqrt(power))


def _weight(hertz: Wave) -> Wave:
    """Return about how much the power of each frequency counts for loudness (the K weighting)."""
    shelf = (1.0 + (1.585 * hertz / 2000.0) ** 2) / (1.0 + (hertz / 2000.0) ** 2)
    return np.asarray(shelf * (hertz**2 / (hertz**2 + 38.0**2)) ** 2)
