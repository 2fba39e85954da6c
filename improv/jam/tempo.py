"""The beat that a jam shares: how fast it goes, how many make a bar, and where it lies in time."""

from enum import StrEnum
from math import floor
from typing import Annotated

from msgspec import Meta, Struct

SLOWEST_BPM, FASTEST_BPM = 30.0, 240.0
FIRST_BPM = 72.0
MOST_BEATS = 12
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
    beats: Annotated[int, Meta(ge=1, le=MOST_BEATS)] = 4
    origin: int = 0

    @property
    def beat_ns(self) -> float:
        """Return the length of a beat in nanoseconds."""
        return _MINUTE_NS / self.bpm

    def beat_at(self, at: int) -> int:
        """Return the number of the beat that a time lies in; beat 0 begins at the origin."""
        beat = int((at - self.origin) // self.beat_ns)
        return beat + (self.time_of(beat + 1) <= at)

    def time_of(self, beat: float) -> int:
        """Return when a beat begins; the half one after beat 3 is 3.5."""
        return self.origin + self._span(beat)

    def _span(self, beats: float) -> int:
        """Return the nanoseconds that so many beats last."""
        # In whole numbers: far from the origin a product of floats is some nanoseconds off.
        count, of_count = beats.as_integer_ratio()
        length, of_length = self.beat_ns.as_integer_ratio()
        whole = of_count * of_length
        return (2 * count * length + whole) // (2 * whole)

    def beat_near(self, at: int) -> int:
        """Return the number of the beat whose beginning is nearest to a time."""
        return self.beat_at(at + round(self.beat_ns / 2))

    def bar_near(self, at: int) -> int:
        """Return the number of the bar that a time lies in; half a beat before it begins it counts as begun.

        What was done with the bar, and then the beat was moved a little, has still been done with that bar.
        """
        return self.beat_near(at) // self.beats

    def time_of_bar(self, bar: int) -> int:
        """Return when a bar begins."""
        return self.time_of(bar * self.beats)

    def next_time(self, when: When, at: int) -> int:
        """Return when the next beat or bar begins, at a time or after it; the time itself for ``NOW``."""
        if when is When.NOW:
            return at
        beat = self.beat_at(at - 1) + 1
        if when is When.BAR:
            beat = -(-beat // self.beats) * self.beats
        return self.time_of(beat)

    def next_eighth(self, at: int) -> int:
        """Return when the next beat or half beat begins, at a time or after it."""
        beat = self.beat_at(at)
        return next(time for half in range(3) if (time := self.time_of(beat + half / 2)) >= at)

    def changed(self, bpm: float, beats: int | None, at: int) -> "Tempo":
        """Return another tempo that goes on from the place in the bar where this one is at a time."""
        bpm = min(FASTEST_BPM, max(SLOWEST_BPM, bpm))
        beats = self.beats if beats is None else min(MOST_BEATS, max(1, beats))
        other = Tempo(bpm, beats)
        return Tempo(
            bpm, beats, at - round(self.carried((at - self.origin) / self.beat_ns, other) * other.beat_ns)
        )

    def carried(self, place: float, other: "Tempo") -> float:
        """Return a place in beats as the place in the bars of another tempo: same bar, same beat of it."""
        beat = floor(place)
        bar, of_bar = divmod(beat, self.beats)
        return bar * other.beats + of_bar % other.beats + (place - beat)

    def moved(self, beat_at: int, *, starts_bar: bool = False) -> "Tempo":
        """Return the tempo whose nearest beat, or first beat of a bar, is at this time."""
        every = self.beats if starts_bar else 1
        beat = round((beat_at - self.origin) / self.beat_ns / every) * every
        return Tempo(self.bpm, self.beats, beat_at - self._span(beat))
