"""Decibels, octaves and semitones as factors."""


def from_decibels(level: float) -> float:
    """Return a level as a factor of amplitude."""
    return float(10.0 ** (level / 20.0))


def from_octaves(interval: float) -> float:
    """Return an interval in octaves as a factor of frequency."""
    return float(2.0**interval)


def from_semitones(interval: float) -> float:
    """Return an interval in semitones as a factor of frequency."""
    return float(2.0 ** (interval / 12.0))
