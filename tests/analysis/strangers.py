"""People who play without hearing each other, for tests and the bench of what chance looks like."""

import numpy as np

from improv.analysis.playing import Player, Steps, presses_of, tones_of


def strangers(seed: int, seconds: float) -> tuple[Player, Player]:
    """Return two players who have nothing to do with each other; the same for the same seed.

    One in three plays without any order, one in three with a pulse of their own, one in three in phrases.
    """
    rng = np.random.default_rng(seed)
    return _stranger(1, rng, seconds), _stranger(2, rng, seconds)


def _stranger(number: int, rng: np.random.Generator, seconds: float) -> Player:
    rate = rng.uniform(1.0, 3.0)
    match int(rng.integers(3)):
        case 0:
            onsets = np.sort(rng.uniform(0.0, seconds, round(rate * seconds)))
        case 1:
            beats = np.arange(rng.uniform(0.0, 1.0), seconds - 0.2, 1.0 / rate)
            beats = beats + rng.normal(0.0, 0.02, len(beats))
            onsets = np.sort(beats[(rng.random(len(beats)) < 0.8) & (beats >= 0.0)])
        case _:
            begins = np.cumsum(rng.uniform(2.0, 8.0, round(seconds)))
            phrases = [begin + np.cumsum(rng.uniform(0.1, 0.6, rng.integers(3, 12))) for begin in begins]
            onsets = np.sort(np.concatenate(phrases))
            onsets = onsets[onsets < seconds]
    count = len(onsets)
    lengths = rng.uniform(0.1, 0.6, count)
    pitches = 48.0 + np.abs((rng.integers(-4, 5, count).cumsum() % 48) - 24)
    velocities = np.clip(64 + rng.normal(0, 6, count).cumsum(), 20, 120)
    struck, free = np.ones(count, bool), np.zeros(count, bool)
    return Player(
        id=number,
        name=str(number),
        seat=None,
        steps=Steps.KEYS,
        presses=presses_of(onsets, onsets + lengths, pitches, pitches, velocities, seconds),
        tones=tones_of(onsets, onsets + lengths, pitches, struck, free, seconds),
    )
