"""The beat as people set it: at a tempo, by tapping, and how far presses are drawn to it."""

from itertools import pairwise
from math import isfinite
from statistics import median
from typing import assert_never

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.commands import BeatCommand
from improv.jam.events import BeatEvent, Event
from improv.jam.snapshot import Snapshot
from improv.jam.tempo import FASTEST_BPM

MOST_DELAY_NS = 80_000_000
"""A press is never delayed by more."""
WINDOW = 0.25
"""Of the distance between two places of the grid: what is farther from the next one is left alone."""
MOST_INTERVALS = 8
LONGEST_TAP_NS = 2_000_000_000
"""A tap that comes later than this after the one before is the first of others."""
_MINUTE_NS = 60_000_000_000


class Beat:
    """The tempo, the last taps, and the strength of the grid."""

    def __init__(self, opening: Snapshot) -> None:
        """Begin where a snapshot says."""
        self.tempo = opening.tempo
        self.taps = opening.taps
        self.quantise = opening.quantise

    def asked(self, command: BeatCommand, at: int) -> list[Event]:
        """Return what becomes of a command about the beat."""
        match command:
            case ask.SetTempo(bpm, beats, beat_at, starts_bar):
                if not isfinite(bpm):
                    return []
                tempo = self.tempo.changed(bpm, beats, at)
                if beat_at is not None:
                    tempo = tempo.moved(beat_at, starts_bar=starts_bar)
                elif (tempo.bpm, tempo.beats) == (self.tempo.bpm, self.tempo.beats):
                    return []
                return [] if tempo == self.tempo else [did.TempoChanged(tempo)]
            case ask.TapTempo():
                taps = self._taps_with(at)
                if len(taps) < 2:
                    return [did.TempoTapped(at)]
                interval = median(later - tap for tap, later in pairwise(taps))
                bpm = _MINUTE_NS / interval if interval > 0 else FASTEST_BPM
                return [did.TempoTapped(at), did.TempoChanged(self.tempo.changed(bpm, None, at).moved(at))]
            case ask.SetQuantise(strength):
                if not isfinite(strength):
                    return []
                strength = min(1.0, max(0.0, strength))
                return [] if strength == self.quantise else [did.QuantiseSet(strength)]
            case _:
                assert_never(command)

    def due_of(self, at: int) -> int:
        """Return when a press that comes now begins its note: now, or up to 80 ms later."""
        if self.quantise <= 0.0:
            return at
        distance = self.tempo.next_eighth(at) - at
        if distance > min(MOST_DELAY_NS, WINDOW * self.tempo.beat_ns / 2):
            return at
        return at + round(self.quantise * distance)

    def apply(self, event: BeatEvent) -> None:
        """Change by one event."""
        match event:
            case did.TempoChanged(tempo):
                self.tempo = tempo
            case did.TempoTapped(at):
                self.taps = self._taps_with(at)
            case did.QuantiseSet(strength):
                self.quantise = strength
            case _:
                assert_never(event)

    def _taps_with(self, at: int) -> tuple[int, ...]:
        if not self.taps or not 0 <= at - self.taps[-1] <= LONGEST_TAP_NS:
            return (at,)
        return (*self.taps[-MOST_INTERVALS:], at)
