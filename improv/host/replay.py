"""A jam played again through a live engine: from anywhere, paused, slower or faster, a passage, remixed."""

from collections.abc import Callable, Sequence
from math import ceil

from msgspec.structs import replace

from improv.host.engines import QUIT_FADE, SEEK_FADE, Engines
from improv.host.loop import Loop
from improv.host.rendition import AS_IT_WAS, Rendition, worn_in
from improv.jam.events import Event, SongBegan
from improv.jam.mixing import CEILINGS
from improv.jam.snapshot import Snapshot
from improv.line import Line, line
from improv.link.hearing import FASTEST, SHORTEST_LOOP_SECONDS, SLOWEST, HearingEdit
from improv.link.messages import Booted, Captured, Heartbeat, Meters, Sounded, Stopped, Trouble
from improv.music.sound import Sound
from improv.session.score import Part
from improv.session.waypoints import Waypoints

AHEAD_SECONDS = 4.0
"""How far ahead operations are sent, with each heartbeat: enough for any delay here, little for one block."""
NEAR_SECONDS = 0.25
"""Before the end of a passage: more than from one heartbeat to the next."""
_NS = 1_000_000_000


class Replay:
    """Starting at S is the same as for a rendered passage: fresh engine, snapshot at S, on from there.

    It listens to the engines as the host does (``EngineListener``).
    """

    def __init__(
        self,
        loop: Loop,
        parts: Sequence[Part],
        on_change: Callable[[], None] = lambda: None,
        on_trouble: Callable[[Line], None] = lambda _: None,
        ceiling: float = CEILINGS[1],
        points: Waypoints | None = None,
        on_captured: Callable[[Captured], None] = lambda _: None,
    ) -> None:
        """Take the parts of a take. ``on_change`` hears of every start, pause and end.

        ``ceiling``: decibels above which none that the take has is raised. ``points``: those of the parts,
        where somebody has found them already. ``on_captured`` hears what the capture point carries, if
        that was wished for.
        """
        self._on_captured = on_captured
        self._loop = loop
        self._points = points or Waypoints(parts)
        self._on_change = on_change
        self._on_trouble = on_trouble
        self._ceiling = ceiling
        self._engines: Engines | None = None
        self._from = 0.0
        self._waits_since: int | None = None
        """Of the silence before a part: monotonic nanoseconds."""
        self._speed = 1.0
        self._edit = AS_IT_WAS
        self._passage: tuple[float, float] | None = None
        self._left: list[Part] = []
        self._playing: Rendition | None = None
        """What the engine plays, from when it boots."""
        self._frame = 0
        self._beat_at = 0
        self._device_rate = 0
        self._seq = 0
        self._turn = 0
        self.is_playing = False
        self.played: list[Part] = []
        """What was played since the last start: each with the engine's epoch, and its frames from 0 on."""
        self._started_from = 0.0
        self._worn: tuple[tuple[int, Sound], ...] = ()
        """Which seats have which sounds, somewhere in the take."""

    @property
    def seconds(self) -> float:
        """Return how long the jam is."""
        return max((part.end_s for part in self._points.parts), default=0.0)

    @property
    def speed(self) -> float:
        """Return how many times as fast as it was it plays."""
        return self._speed

    @property
    def position(self) -> float:
        """Return where it is, in seconds after the beginning: at the engine's last heartbeat."""
        if not (self.is_playing and self._left):
            return self._from
        part = self._left[0]
        if self._waits_since is not None:
            waited = (self._loop.now - self._waits_since) / _NS * self._speed
            return min(self.seconds, self._from + min(part.offset_s, waited))
        if self._playing is None or not self._frame:
            return min(self.seconds, self._from + part.offset_s)
        heard = self._frame / self._playing.ratio / part.score.rate
        return min(self.seconds, self._from + heard)

    @property
    def placed_at(self) -> int:
        """Return when it was there, in monotonic nanoseconds; 0 while nothing sounds yet."""
        if self._waits_since is not None:
            return self._loop.now
        return self._beat_at if self.is_playing and self._frame else 0

    def start(self, engines: Engines) -> None:
        """Load the first engine; nothing sounds before ``play``."""
        self.use(engines)
        engines.start(resting=True)

    def use(self, engines: Engines) -> None:
        """Play through engines that were started already."""
        self._engines = engines
        self._worn = tuple(dict.fromkeys(worn_in(self._points.parts)))
        self._expect()

    def play(self) -> None:
        """Go on from where it is, or from the beginning after the end."""
        self.seek(0.0 if self.position >= self.seconds else self.position)

    def pause(self, fade_seconds: float = QUIT_FADE) -> None:
        """Fall silent here."""
        self._from = self.position
        self._stop(fade_seconds)
        self._on_change()

    def leave(self) -> None:
        """Fall silent for good, and tell nobody any more."""
        self._on_change = lambda: None
        self._stop(QUIT_FADE)
        self._engines = None

    def seek(self, seconds: float) -> None:
        """Play from so many seconds after the beginning; where a passage is played, from within it."""
        self._from = min(self.seconds, max(0.0, seconds))
        if self._passage is not None and not self._passage[0] <= self._from < self._passage[1]:
            self._from = self._passage[0]
        self._started_from = self._from
        self.played.clear()
        self._left = list(self._points.since(self._from))
        self.is_playing = True
        self._begin_part()
        self._on_change()

    def be_at(self, seconds: float) -> None:
        """Be there: go on from there where it plays, else wait there."""
        if self.is_playing:
            self.seek(seconds)
        else:
            self._from = min(self.seconds, max(0.0, seconds))
            self._on_change()

    def set_speed(self, speed: float) -> None:
        """Play at 0.25 to 2 times the speed from here on; pitches stay, and a song is left out."""
        here, before = self.position, self._leaves_song_out
        self._speed = min(FASTEST, max(SLOWEST, speed))
        if self._leaves_song_out and not before and any(map(_has_song, self._points.parts)):
            self._on_trouble(line("The song is heard at its own speed only, and is left out now."))
        self._from = here
        if self.is_playing:
            self.seek(here)

    def play_over(self, passage: tuple[float, float] | None) -> None:
        """Play a passage again and again, half a second long at least; None: the jam to its end."""
        if passage is not None:
            begin = min(max(0.0, self.seconds - SHORTEST_LOOP_SECONDS), max(0.0, min(passage)))
            passage = begin, max(*passage, begin + SHORTEST_LOOP_SECONDS)
        self._passage = passage
        if not self.is_playing:
            return
        if passage is not None and not passage[0] <= self.position < passage[1]:
            self.seek(passage[0])
        else:
            self._feed()

    def hear_as(self, edit: HearingEdit) -> None:
        """Have parts mixed, and players sounding, otherwise from now on; what is heard goes on."""
        before, self._edit = self._edit, edit
        if edit.sounds != before.sounds:
            self._expect()
        if self._playing is None or not self._left:
            return
        frame = self._playing.frame_of_score(self._frame)
        index = [part.epoch for part in self._points.parts].index(self._left[0].epoch)
        # From the frame that is known: what the take changes after it comes after it in the engine too.
        for event, at_frame in self._playing.changed(
            edit, self._frame, self._points.snapshot_at(index, frame)
        ):
            self._send(event, at_frame)

    def set_ceiling(self, ceiling: float) -> None:
        """Raise none that the take has above so many decibels, from now on."""
        if ceiling != self._ceiling:
            self._ceiling = ceiling
            self._again_here()

    def change(self, points: Waypoints) -> None:
        """Play other notes of the same take, from here on."""
        here, self._points = self.position, points
        if self.is_playing:
            self.seek(here)

    def _again_here(self) -> None:
        if self.is_playing:
            self.seek(self.position)

    # ── engines ─────────────────────────────────────────────────────────────────────────────────

    def engine_opening(self) -> Snapshot:
        """Return the jam as it was where this part begins."""
        return self._rendition().opening

    def engine_boots(self) -> None:
        """Send the first operations along, so that they are there in the first block."""
        self._playing = self._rendition()
        if self._engines is not None:
            score = replace(self._playing.score, start=0, end=ceil(self._playing.frames))
            self.played.append(Part(self._engines.epoch, self._from - self._started_from, "", score))
        self._feed()

    def engine_ready(self, booted: Booted, opening: Snapshot) -> None:
        """Say what is not as it should be; begin anew where the device has another rate than the take."""
        if booted.problem:
            self._on_trouble(booted.problem)
        expected = self._device_rate or (self._left[0].score.rate if self._left else booted.rate)
        self._device_rate = booted.rate
        if booted.rate != expected and self.is_playing:
            self.seek(self.position)

    def engine_lost(self, why: Line) -> None:
        """Go on from where the sound was lost."""
        self._on_trouble(line("Bringing the sound back: {why}.", why=why))
        self._again_here()

    def engine_said(self, message: Sounded | Heartbeat | Meters | Captured | Trouble) -> None:
        """Keep the position, and find the end."""
        match message:
            case Heartbeat(epoch, frame, at) if self._engines is not None and epoch == self._engines.epoch:
                self._frame, self._beat_at = frame, at
                self._feed()
                self._end_part_if_over()
                self._turn_back_if_near()
            case Trouble(text):
                self._on_trouble(text)
            case Captured():
                self._on_captured(message)
            case _:
                pass

    def engine_stopped(self, stopped: Stopped) -> None:
        """An engine that was left has ended."""

    @property
    def _leaves_song_out(self) -> bool:
        return self._speed != 1.0

    def _expect(self) -> None:
        """Let the engine that stands by prepare what may be heard."""
        if self._engines is not None:
            seats = [(seat, self._edit.sounds.get(seat, sound)) for seat, sound in self._worn]
            sounds = [sound for _, sound in self._worn]
            self._engines.expect(tuple(dict.fromkeys(sounds)), tuple(dict.fromkeys(seats)))

    # ── parts ───────────────────────────────────────────────────────────────────────────────────

    def _stop(self, fade_seconds: float) -> None:
        self.is_playing = False
        self._playing = self._waits_since = None
        self._turn += 1
        if self._engines is not None:
            self._engines.rest(fade_seconds)

    def _begin_part(self) -> None:
        """Let an engine play the first part that is left, after the silence before it."""
        self._turn += 1
        self._playing = self._waits_since = None
        self._frame = 0
        if self._engines is not None:
            self._engines.rest(SEEK_FADE)
        if not self._left:
            self._end()
            return
        part, turn = self._left[0], self._turn
        if not part.offset_s:
            self._boot(turn)
            return
        self._waits_since = self._loop.now
        self._loop.after(part.offset_s / self._speed, lambda: self._boot(turn))
        self._turn_back_if_near(part.offset_s)

    def _boot(self, turn: int) -> None:
        if turn == self._turn and self._engines is not None:
            here = self._left[0].offset_s
            self._waits_since = None
            self._from += here
            self._left = [_moved(part, part.offset_s - here) for part in self._left]
            self._engines.renew(SEEK_FADE, self._rendition().soon)

    def _rendition(self) -> Rendition:
        score = self._left[0].score
        ratio = (self._device_rate or score.rate) / score.rate / self._speed
        return Rendition(score, ratio, self._edit, self._ceiling, song=not self._leaves_song_out)

    def _feed(self) -> None:
        """Send the operations of the next seconds; those after a passage stay here."""
        playing = self._playing
        if playing is None or not self._left:
            return
        until = self._frame + AHEAD_SECONDS * playing.score.rate
        if self._passage is not None:
            until = min(until, (self._passage[1] - self._from) * playing.score.rate * playing.ratio)
        for event, at_frame in playing.due(until):
            self._send(event, at_frame)

    def _send(self, event: Event, at_frame: int) -> None:
        if self._engines is not None:
            self._seq += 1
            self._engines.send(self._seq, event, at_frame)

    # ── ends ────────────────────────────────────────────────────────────────────────────────────

    def _turn_back_if_near(self, within_s: float = 0.0) -> None:
        """Go to the beginning of the passage when its end has come, if that is before the next look."""
        if self._passage is None or not (self.is_playing and self._left):
            return
        left = (self._passage[1] - self.position) / self._speed
        if left <= max(NEAR_SECONDS, within_s / self._speed):
            turn, passage = self._turn, self._passage
            since = self._beat_at if self._frame else self._loop.now
            self._loop.at(since + int(max(0.0, left) * _NS), lambda: self._turn_back(turn, passage))

    def _turn_back(self, turn: int, passage: tuple[float, float]) -> None:
        if (turn, passage) == (self._turn, self._passage) and self.is_playing:
            self.seek(passage[0])

    def _end_part_if_over(self) -> None:
        if not (self.is_playing and self._left):
            return
        part, playing = self._left[0], self._playing
        if playing is not None and self._frame >= playing.frames:
            ended = self._from + part.seconds
            self._left = [_moved(later, later.offset_s - part.seconds) for later in self._left[1:]]
            self._from = ended
            self._begin_part()

    def _end(self) -> None:
        if self._passage is not None and self._from > self._passage[0]:
            self.seek(self._passage[0])
            return
        self._from = self.seconds
        self._stop(QUIT_FADE)
        self._on_change()


def _has_song(part: Part) -> bool:
    song = part.score.opening.song
    begins = any(isinstance(operation.event, SongBegan) for operation in part.score.operations)
    return begins or (song is not None and song.began is not None)


def _moved(part: Part, offset_s: float) -> Part:
    return Part(part.epoch, max(0.0, offset_s), part.engine, part.score)
