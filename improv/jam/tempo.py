"""The beat that a jam shares: how fast it goes, how many make a bar, and where it lies in time."""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

SLOWEST_BPM, FASTEST_BPM = 30.0, 240.0
FIRST_BPM = 72.0
_MINUTE_NS = 60_000_000_000


class When(StrEnum):
    """When something begins that is asked for now."""

    NOW = "now"
    """With the next note."""
    BEAT = "beat"
    """With the next beat."""
    BAR = "bar"
    """With the next bar."""


class Tempo(Struct, frozen=True):
    """Beats per minute, beats in a bar, and the time of one first beat (monotonic nanoseconds)."""

    bpm: Annotated[float, Meta(ge=SLOWEST_BPM, le=FASTEST_BPM)] = FIRST_BPM
    beats: Annotated[int, Meta(ge=1, le=12)] = 4
    origin: int = 0

    @property
    def beat_ns(self) -> float:
        """Return the length of a beat in nanoseconds."""
        return _MINUTE_NS / self.bpm

    def beat_at(self, at: int) -> int:
        """Return the number of the beat that a time lies in; beat 0 begins at the origin."""
        beat = int((at - self.origin) // self.beat_ns)
        return beat + (self.time_of(beat + 1) <= at)

    def time_of(self, beat: int) -> int:
        """Return when a beat begins."""
        return self.origin + round(beat * self.beat_ns)

    def next_time(self, when: When, at: int) -> int:
        """Return when the next beat or bar begins, at a time or after it; the time itself for ``NOW``."""
        if when is When.NOW:
            return at
        beat = self.beat_at(at - 1) + 1
        if when is When.BAR:
            beat = -(-beat // self.beats) * self.beats
        return self.time_of(beat)
