"""A jam played again through a live engine: from anywhere, paused, slower or faster."""

from collections.abc import Callable, Sequence
from math import ceil, inf

from msgspec.structs import replace

from improv.host.engines import SEEK_FADE, Engines
from improv.host.loop import Loop
from improv.jam.events import CeilingSet, Event, SongBegan
from improv.jam.mixing import CEILINGS
from improv.jam.snapshot import Snapshot
from improv.line import line
from improv.link.messages import Booted, Captured, Heartbeat, Meters, Sounded, Stopped, Trouble
from improv.session.score import Part, between

AHEAD_SECONDS = 2.0
"""How far ahead operations are sent: enough for any delay here, little enough for one block there."""
FEED_SECONDS = 0.5
SLOWEST, FASTEST = 0.25, 2.0


class Replay:
    """Starting at S is the same as for a rendered passage: fresh engine, snapshot at S, on from there.

    It listens to the engines as the host does (``EngineListener``).
    """

    def __init__(
        self,
        loop: Loop,
        parts: Sequence[Part],
        on_change: Callable[[], None] = lambda: None,
        on_trouble: Callable[[str], None] = lambda _: None,
        ceiling: float = CEILINGS[1],
    ) -> None:
        """Take the parts of a take. ``on_change`` hears of every start, pause and end.

        ``ceiling``: decibels above which none that the take has is raised.
        """
        self._loop = loop
        self._parts = tuple(parts)
        self._on_change = on_change
        self._on_trouble = on_trouble
        self._ceiling = ceiling
        self._engines: Engines | None = None
        self._from = 0.0
        self._speed = 1.0
        self._left: list[Part] = []
        self._next_operation = 0
        self._frame = 0
        self._ratio = 1.0
        self._device_rate = 0
        self._seq = 0
        self._turn = 0
        self._is_fed = False
        self.is_playing = False

    @property
    def seconds(self) -> float:
        """Return how long the jam is."""
        return max((part.end_s for part in self._parts), default=0.0)

    @property
    def position(self) -> float:
        """Return where it is, in seconds after the beginning."""
        if not (self.is_playing and self._left):
            return self._from
        part = self._left[0]
        heard = self._frame / self._ratio / part.score.rate if self._frame else 0.0
        return min(self.seconds, self._from + part.offset_s + heard)

    def start(self, engines: Engines) -> None:
        """Load the first engine; nothing sounds before ``play``."""
        self._engines = engines
        engines.start(resting=True)
        self._loop.every(FEED_SECONDS, self._feed)

    def play(self) -> None:
        """Go on from where it is, or from the beginning after the end."""
        self.seek(0.0 if self.position >= self.seconds else self.position)

    def pause(self) -> None:
        """Fall silent here."""
        self._from = self.position
        self.is_playing = self._is_fed = False
        self._turn += 1
        if self._engines is not None:
            self._engines.rest()
        self._on_change()

    def seek(self, seconds: float) -> None:
        """Play from so many seconds after the beginning."""
        self._from = min(self.seconds, max(0.0, seconds))
        self._left = list(between(self._parts, self._from, inf))
        self.is_playing = True
        self._begin_part()
        self._on_change()

    def set_speed(self, speed: float) -> None:
        """Play at 0.25 to 2 times the speed from here on; pitches stay, and a song is left out."""
        here, before = self.position, self._leaves_song_out
        self._speed = min(FASTEST, max(SLOWEST, speed))
        if self._leaves_song_out and not before and any(map(_has_song, self._parts)):
            self._on_trouble(line("The song is heard at its own speed only, and is left out now."))
        self._from = here
        if self.is_playing:
            self.seek(here)

    # ── engines ─────────────────────────────────────────────────────────────────────────────────

    def engine_opening(self) -> Snapshot:
        """Return the jam as it was where this part begins."""
        opening = self._left[0].score.opening
        if opening.song is not None and self._leaves_song_out:
            opening = replace(opening, song=replace(opening.song, began=None))
        return replace(opening, ceiling=min(opening.ceiling, self._ceiling))

    def engine_boots(self) -> None:
        """Send the first operations along, so that they are there in the first block."""
        self._is_fed = True
        self._feed()

    def engine_ready(self, booted: Booted, opening: Snapshot) -> None:
        """Say what is not as it should be; begin anew where the device has another rate than the take."""
        if booted.problem:
            self._on_trouble(booted.problem)
        expected = self._device_rate or (self._left[0].score.rate if self._left else booted.rate)
        self._device_rate = booted.rate
        if booted.rate != expected and self.is_playing:
            self.seek(self.position)

    def engine_lost(self, why: str) -> None:
        """Go on from where the sound was lost."""
        self._on_trouble(line("Bringing the sound back: {why}.", why=why))
        if self.is_playing:
            self.seek(self.position)

    def engine_said(self, message: Sounded | Heartbeat | Meters | Captured | Trouble) -> None:
        """Keep the position, and find the end."""
        match message:
            case Heartbeat(epoch, frame) if self._engines is not None and epoch == self._engines.epoch:
                self._frame = frame
                self._end_part_if_over()
            case Trouble(text):
                self._on_trouble(text)
            case _:
                pass

    def engine_stopped(self, stopped: Stopped) -> None:
        """An engine that was left has ended."""

    @property
    def _leaves_song_out(self) -> bool:
        return self._speed != 1.0

    # ── parts ───────────────────────────────────────────────────────────────────────────────────

    def _begin_part(self) -> None:
        """Let an engine play the first part that is left, after the silence before it."""
        self._turn += 1
        self._is_fed = False
        self._next_operation = self._frame = 0
        if not self._left:
            self._end()
            return
        part, turn = self._left[0], self._turn
        self._ratio = (self._device_rate or part.score.rate) / part.score.rate / self._speed
        if self._engines is not None:
            self._engines.rest()
        self._loop.after(part.offset_s / self._speed, lambda: self._boot(turn))

    def _boot(self, turn: int) -> None:
        if turn == self._turn and self._engines is not None:
            here = self._left[0].offset_s
            self._from += here
            self._left = [_moved(part, part.offset_s - here) for part in self._left]
            self._engines.renew(SEEK_FADE)

    def _feed(self) -> None:
        """Send the operations of the next two seconds."""
        if not (self._is_fed and self._left) or self._engines is None:
            return
        score = self._left[0].score
        until = self._frame + AHEAD_SECONDS * score.rate
        while self._next_operation < len(score.operations):
            operation = score.operations[self._next_operation]
            at_frame = ceil((operation.frame - score.start) * self._ratio / score.block) * score.block
            if at_frame > until:
                return
            self._seq += 1
            self._next_operation += 1
            if not (self._leaves_song_out and isinstance(operation.event, SongBegan)):
                self._engines.send(self._seq, self._bounded(operation.event), at_frame)

    def _bounded(self, event: Event) -> Event:
        return CeilingSet(min(event.decibels, self._ceiling)) if isinstance(event, CeilingSet) else event

    def _end_part_if_over(self) -> None:
        if not (self.is_playing and self._left):
            return
        part = self._left[0]
        if self._frame >= (part.score.end - part.score.start) * self._ratio:
            ended = self._from + part.seconds
            self._left = [_moved(later, later.offset_s - part.seconds) for later in self._left[1:]]
            self._from = ended
            self._begin_part()

    def _end(self) -> None:
        self._from = self.seconds
        self.is_playing = False
        if self._engines is not None:
            self._engines.rest()
        self._on_change()


def _has_song(part: Part) -> bool:
    song = part.score.opening.song
    begins = any(isinstance(operation.event, SongBegan) for operation in part.score.operations)
    return begins or (song is not None and song.began is not None)


def _moved(part: Part, offset_s: float) -> Part:
    return Part(part.epoch, max(0.0, offset_s), part.engine, part.score)
