"""In the hearing process: one take, made ready beside the loop, and how it is heard."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from msgspec import Struct

from improv.host.beside import Beside
from improv.host.engines import Engines
from improv.host.loop import Loop
from improv.host.replay import Replay
from improv.jam.mixing import CEILINGS
from improv.jam.snapshot import Snapshot
from improv.line import Line, line, line_of
from improv.link.hearing import (
    Alive,
    HearEdited,
    HearFrom,
    HearingCeiling,
    HearingEdit,
    HearingStop,
    HearingTold,
    HearLoop,
    HearNothing,
    HearPause,
    HearSeek,
    HearSpeed,
    HearTake,
)
from improv.link.messages import (
    AudioChoice,
    Booted,
    Captured,
    Heartbeat,
    Meters,
    OpenEars,
    Quit,
    SetVolume,
    Sounded,
    Stopped,
    Trouble,
)
from improv.session.score import NOTHING_SOUNDED, Part
from improv.session.waypoints import Waypoints
from improv.session.what_if import Setting, what_if

ALIVE_SECONDS = 0.5
TELL_SECONDS = 0.1


@dataclass
class ListeningWish:
    """How sound is wished for: as in the live jam, and as the take has it."""

    audio: AudioChoice = AudioChoice.AUTO
    rate: int = 48_000
    block: int = 128
    seed: int = 1
    volume: float = 0.0
    capture: bool = False


class Listener:
    """Does what the host passes on from the window. It listens to the engines (``EngineListener``)."""

    def __init__(
        self,
        loop: Loop,
        read: Callable[[HearTake], tuple[Part, ...]],
        make_engines: Callable[[ListeningWish, "Listener"], Engines],
        tell: Callable[[Struct], None],
    ) -> None:
        """Take what reads a take (raises ValueError or OSError: one line), and who is told (the host)."""
        self._loop = loop
        self._read = read
        self._make_engines = make_engines
        self._tell = tell
        self._beside = Beside(loop, "improv-hearing")
        self._wish = ListeningWish()
        self._wished_block = self._wish.block
        self._device_in_use = False
        self._told_of_device = False
        self._ceiling = CEILINGS[1]
        self._engines: Engines | None = None
        self._path = ""
        self._number = 0
        """Of the take, and of what it is to be heard like: what is ready too late is left."""
        self._as_played: tuple[Part, ...] = ()
        self._replay: Replay | None = None
        self._edit = HearingEdit()
        self._speed = 1.0
        self._passage: tuple[float, float] | None = None
        self._wants: float | None = None
        """Where to begin as soon as the take is ready."""
        self._quits = False
        loop.every(ALIVE_SECONDS, lambda: tell(Alive()))
        loop.every(TELL_SECONDS, self._tell_place)

    @property
    def is_over(self) -> bool:
        """Say whether everything has ended after ``quit``."""
        return self._quits and (self._engines is None or self._engines.done)

    def asked(self, message: Any) -> None:  # noqa: C901 - one flat table of messages
        """Hear what the host asks."""
        match message:
            case OpenEars():
                self._wish.audio, self._wish.volume = message.audio, message.volume
                self._wished_block, self._device_in_use = message.block, message.device_in_use
            case HearTake():
                self._take(message)
            case HearNothing():
                self._forget()
                self._let_engines_go()
                self._tell_now()
            case HearEdited(edit):
                self._hear_as(edit)
            case HearSpeed(speed):
                self._speed = speed
                if self._replay is not None:
                    self._replay.set_speed(speed)
                self._tell_now()
            case HearLoop(from_s, to_s):
                self._passage = None if from_s is None or to_s is None else (from_s, to_s)
                if self._replay is not None:
                    self._replay.play_over(self._passage)
            case HearFrom() | HearPause() | HearSeek() | HearingStop():
                self._go(message)
            case SetVolume(gain):
                self._wish.volume = gain
                if self._engines is not None:
                    self._engines.set_volume(gain)
            case HearingCeiling(decibels):
                self._ceiling = decibels
                if self._replay is not None:
                    self._replay.set_ceiling(decibels)
            case Quit():
                self.quit()
            case _:
                pass

    def quit(self) -> None:
        """Fade out and end all engines; ``is_over`` says when."""
        if not self._quits:
            self._quits = True
            self._forget()
            if self._engines is not None:
                self._engines.stop()

    def close(self) -> None:
        """Wait for what is being read, and end what is left."""
        self._beside.close()
        if self._engines is not None:
            self._engines.close()

    # ── the take ────────────────────────────────────────────────────────────────────────────────

    def _take(self, asked: HearTake) -> None:
        """Read a take beside the loop; it is there when it is there."""
        self._forget()
        self._path = asked.path
        if self._engines is None:
            self._engines = self._make_engines(self._wish, self)
            self._engines.start(resting=True)
        number = self._number

        def read() -> Waypoints | Line:
            try:
                parts = self._read(asked)
            except (ValueError, OSError) as error:
                return line_of(error)
            points = Waypoints(parts)
            points.prepare()
            return points

        self._beside.do(read, lambda found: self._opened(number, found))
        self._tell_now()

    def _opened(self, number: int, found: Waypoints | Line) -> None:
        if number != self._number:
            return  # another take was asked for meanwhile
        if isinstance(found, Line):
            self._tell_now(line("This jam cannot be heard: {why}", why=found))
            return
        if not found.parts:
            self._tell_now(line("This jam cannot be heard: {why}", why=NOTHING_SOUNDED))
            return
        first = found.parts[0].score
        self._wish.rate, self._wish.seed = first.rate, first.seed
        self._wish.block = max(first.block, self._wished_block)
        self._as_played = found.parts
        self._replay = Replay(self._loop, found.parts, self._tell_now, self._trouble, self._ceiling, found)
        if self._engines is not None:
            self._replay.use(self._engines)
        self._replay.set_speed(self._speed)
        self._replay.play_over(self._passage)
        edit, self._edit = self._edit, HearingEdit()
        self._hear_as(edit)
        self._tell_now()
        if self._wants is not None:
            self._replay.seek(self._wants)

    def _forget(self) -> None:
        """Be without a take; it is heard as at first, the next one too."""
        if self._replay is not None:
            self._replay.leave()
        self._number += 1
        self._path, self._replay, self._as_played = "", None, ()
        self._edit, self._speed, self._passage, self._wants = HearingEdit(), 1.0, None, None

    def _let_engines_go(self) -> None:
        if self._engines is not None:
            leaving, self._engines = self._engines, None
            leaving.stop()

    def _hear_as(self, edit: HearingEdit) -> None:
        """Mix and dress at once; other notes are found beside the loop, and heard when they are."""
        before, self._edit = self._edit, edit
        if self._replay is None:
            return
        self._replay.hear_as(edit)
        wanted, parts = _setting(edit), self._as_played
        if wanted == _setting(before):
            return

        def find() -> Waypoints:
            points = Waypoints(what_if(parts, wanted))
            points.prepare()
            return points

        self._beside.do(find, lambda points: self._found(wanted, parts, points))

    def _found(self, wanted: Setting, parts: tuple[Part, ...], points: Waypoints) -> None:
        if self._replay is not None and parts is self._as_played and wanted == _setting(self._edit):
            self._replay.change(points)

    def _go(self, asked: HearFrom | HearPause | HearSeek | HearingStop) -> None:
        """Play, be silent, or be elsewhere; what is not ready yet is as asked when it is."""
        replay = self._replay
        if replay is None:
            self._want(asked)
            return
        match asked:
            case HearFrom(None):
                replay.play()
            case HearFrom(float(seconds)):
                replay.seek(seconds)
            case HearSeek(seconds):
                replay.be_at(seconds)
            case HearPause():
                replay.pause()
            case HearingStop(fade_seconds) if replay.is_playing:
                replay.pause(fade_seconds)
            case _:
                pass

    def _want(self, asked: HearFrom | HearPause | HearSeek | HearingStop) -> None:
        match asked:
            case HearFrom(seconds):
                self._wants = seconds or 0.0
            case HearSeek(seconds):
                self._wants = None if self._wants is None else seconds
            case HearPause() | HearingStop():
                self._wants = None

    # ── telling ─────────────────────────────────────────────────────────────────────────────────

    def _trouble(self, text: str) -> None:
        self._tell_now(line_of(text))

    def _tell_place(self) -> None:
        if self._replay is not None and self._replay.is_playing:
            self._tell_now()

    def _tell_now(self, trouble: Line = Line()) -> None:  # noqa: B008 - a Line never changes
        replay = self._replay
        if replay is None:
            self._tell(HearingTold(self._path, trouble=trouble))
            return
        self._tell(
            HearingTold(
                self._path,
                is_ready=True,
                is_playing=replay.is_playing,
                position_s=replay.position,
                at=replay.placed_at,
                seconds=replay.seconds,
                speed=replay.speed,
                trouble=trouble,
            )
        )

    # ── engines ─────────────────────────────────────────────────────────────────────────────────

    def engine_opening(self) -> Snapshot:
        """Return the jam as it was where it is heard from."""
        assert self._replay is not None  # nothing boots without a take: see ``Engines.renew``
        return self._replay.engine_opening()

    def engine_boots(self) -> None:
        """An engine has its opening."""
        if self._replay is not None:
            self._replay.engine_boots()

    def engine_ready(self, booted: Booted, opening: Snapshot) -> None:
        """Sound is there, or the device lets nobody else in."""
        if booted.audio is AudioChoice.NONE and self._wish.audio is not AudioChoice.NONE:
            if not self._told_of_device:
                self._told_of_device = True
                self._trouble(_no_device(booted, self._device_in_use))
            booted = Booted(booted.epoch, booted.audio, booted.device, booted.rate, booted.block)
        else:
            self._told_of_device = False
        if self._replay is not None:
            self._replay.engine_ready(booted, opening)

    def engine_lost(self, why: Line) -> None:
        """Sound is gone; another engine is on its way."""
        if self._replay is not None:
            self._replay.engine_lost(why)

    def engine_said(self, message: Sounded | Heartbeat | Meters | Captured | Trouble) -> None:
        """Hear the engine."""
        if self._replay is not None:
            self._replay.engine_said(message)

    def engine_stopped(self, stopped: Stopped) -> None:
        """An engine that was left has ended."""


def _setting(edit: HearingEdit) -> Setting:
    return Setting(edit.scale, edit.tonic, edit.guard)


def _no_device(booted: Booted, in_use: bool) -> Line:
    if in_use:
        return line(
            "Not to be heard now: the sound device has room for one program, and the live jam has it. "
            "Looking at this jam, marking and exporting work; export it as a sound file to hear it."
        )
    return booted.problem or line("No sound device is there, so this is not heard; all else works.")
