"""The last 30 seconds while people play: who plays, how much, how much together, how it sounds.

Fed with what happens, one call for each note; asked now and then. Both cost microseconds, whatever was played
before. Seconds count from anywhere, but not backwards. The terms are those of the whole analysis: strokes
(``playing``), share of presses, silence, togetherness (``together``), mean consonance (``group``).
"""

from collections import deque
from itertools import combinations

import numpy as np
from msgspec import Struct

from improv.analysis.pairs.onsets import meetings
from improv.analysis.playing import STROKE_S

WINDOW_S = 30.0
MOST_PRESSES = 3_000
"""Of one player in the window: a hundred a second, which is a device gone mad."""


class LivePlayer(Struct, frozen=True):
    """One player, over the window."""

    seat: int
    density: float
    """Presses a second."""
    share: float
    """Of all presses, 0 to 1; 0 where nobody pressed anything."""
    silence: float
    """Share of the time without a sound of theirs, 0 to 1."""
    is_sounding: bool
    """Right now."""


class Live(Struct, frozen=True):
    """Everybody, over the window; where less time has gone by since the beginning, over that."""

    seconds: float
    players: tuple[LivePlayer, ...]
    """Who sounded in the window, by seat."""
    density: float
    """Presses of everybody a second."""
    together: float | None
    """Share of onsets, of whoever of two plays fewer, that meet one of the other: over all pairs.
    None where no two played."""
    consonance: float | None
    """Mean of what was heard (1 to 4) while two pitches or more sounded; None where they never did."""


class _Seat:
    """What one player did in the window."""

    def __init__(self) -> None:
        self.presses: deque[float] = deque(maxlen=MOST_PRESSES)
        self.strokes: deque[float] = deque(maxlen=MOST_PRESSES)
        self.sounding: set[int] = set()
        """Ids of notes that sound now."""
        self.since_s = 0.0
        self.spans: deque[tuple[float, float]] = deque(maxlen=MOST_PRESSES)
        """When anything of theirs sounded, from the first note down to the last one up."""

    def begin(self, note: int, at_s: float, *, is_press: bool) -> None:
        if is_press:
            self.presses.append(at_s)
            if not self.strokes or at_s - self.strokes[-1] > STROKE_S:
                self.strokes.append(at_s)
        if not self.sounding:
            self.since_s = at_s
        self.sounding.add(note)

    def end(self, note: int, at_s: float) -> None:
        if note in self.sounding:
            self.sounding.discard(note)
            if not self.sounding:
                self.spans.append((self.since_s, at_s))

    def forget(self, before_s: float) -> None:
        for times in (self.presses, self.strokes):
            while times and times[0] < before_s:
                times.popleft()
        while self.spans and self.spans[0][1] <= before_s:
            self.spans.popleft()

    def sounded(self, from_s: float, to_s: float) -> float:
        """Return for how many seconds anything of theirs sounded."""
        spans = [*self.spans, (self.since_s, to_s)] if self.sounding else self.spans
        return sum(max(0.0, min(end, to_s) - max(begin, from_s)) for begin, end in spans)


class Lately:
    """Keeps the last 30 seconds."""

    def __init__(self, begins_s: float = 0.0) -> None:
        """Begin at this moment."""
        self._begins_s = begins_s
        self._seats: dict[int, _Seat] = {}
        self._heard: deque[tuple[float, float]] = deque(maxlen=MOST_PRESSES)
        """When, and how consonant it was."""
        self._last: tuple[int, int, int, float] | None = None
        """Seat, channel, key and time of the last press."""

    def note_on(
        self, seat: int, note: int, at_s: float, press: tuple[int, int, float] = (0, 0, -1.0)
    ) -> None:
        """A note of a player sounds; ``note`` is its id.

        ``press`` (channel, key, time) names what it was played by: notes that share it are of one press.
        """
        this = (seat, *press)
        is_press = press[2] < 0.0 or this != self._last
        self._last = this
        self._seats.setdefault(seat, _Seat()).begin(note, at_s, is_press=is_press)

    def note_off(self, seat: int, note: int, at_s: float) -> None:
        """A note ends; one that nobody knows is none."""
        player = self._seats.get(seat)
        if player is not None:
            player.end(note, at_s)

    def heard(self, consonance: float | None, at_s: float) -> None:
        """So consonant is what sounds now; None: fewer than two pitches do. To be told at even distances."""
        if consonance is not None:
            self._heard.append((at_s, consonance))

    def all_off(self, at_s: float) -> None:
        """Nothing sounds any more."""
        for player in self._seats.values():
            for note in tuple(player.sounding):
                player.end(note, at_s)

    def at(self, now_s: float) -> Live:
        """Return what was in the window until now."""
        from_s = max(self._begins_s, now_s - WINDOW_S)
        seconds = max(now_s - from_s, 1e-9)
        for player in self._seats.values():
            player.forget(from_s)
        while self._heard and self._heard[0][0] < from_s:
            self._heard.popleft()
        total = sum(len(player.presses) for player in self._seats.values())
        players = tuple(
            LivePlayer(
                seat=seat,
                density=len(player.presses) / seconds,
                share=len(player.presses) / total if total else 0.0,
                silence=min(1.0, max(0.0, 1.0 - sounded / seconds)),
                is_sounding=bool(player.sounding),
            )
            for seat, player in sorted(self._seats.items())
            if (sounded := player.sounded(from_s, now_s)) > 0.0 or player.presses or player.sounding
        )
        heard = [consonance for _, consonance in self._heard]
        return Live(
            seconds=seconds,
            players=players,
            density=total / seconds,
            together=self._together(),
            consonance=sum(heard) / len(heard) if heard else None,
        )

    def _together(self) -> float | None:
        met = possible = 0
        strokes = [np.array(player.strokes) for player in self._seats.values() if player.strokes]
        for one, other in combinations(strokes, 2):
            met += len(meetings(one, other))
            possible += min(len(one), len(other))
        return met / possible if possible else None
