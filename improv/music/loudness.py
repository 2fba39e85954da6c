"""How loud a note is by what is declared of it: velocity and the sound's decay. Nothing is metered."""

from improv.music.sound import Sound

QUIETEST_DECIBELS = -24.0
"""Velocity 1 against velocity 127."""
BED_DECIBELS = -18.0
"""Bed and pulse against a player."""
DECAY_DECIBELS = 60.0
"""What a decay is declared for: the seconds to fall by so much."""


def decay_of(sound: Sound, hertz: float) -> float:
    """Return the seconds in which a held note falls by 60 dB; 0 where it sounds as long as it is held."""
    return sound.fall_seconds(hertz)


def level_of(velocity: int, age_s: float = 0.0, decay_s: float = 0.0) -> float:
    """Return a note's amplitude, 1 at velocity 127, so many seconds after it began."""
    level = _BY_VELOCITY[velocity]
    if decay_s > 0.0:
        level *= amplitude_of(-DECAY_DECIBELS * max(0.0, age_s) / decay_s)
    return level


def amplitude_of(decibels: float) -> float:
    """Return decibels as an amplitude; 0 is 1."""
    return float(10.0 ** (decibels / 20.0))


_BY_VELOCITY = [amplitude_of(QUIETEST_DECIBELS * (127 - velocity) / 126.0) for velocity in range(128)]
"""Looked up with every note that sounds, whenever one begins."""
