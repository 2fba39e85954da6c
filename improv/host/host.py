"""The host: commands from every source in one order; every event to the engine, the take, the audience."""

from collections.abc import Sequence
from typing import Any

from improv.host.alarm import Alarm
from improv.host.audience import Audience
from improv.host.caretaker import Caretaker
from improv.host.clocks import Clocks
from improv.host.controllers import Controllers
from improv.host.engines import Engines
from improv.host.loop import Loop
from improv.host.notices import Notices
from improv.host.prelude import begins_to_sound
from improv.host.sound_search import SoundSearch
from improv.host.sound_status import STARTING, status_of
from improv.host.sounding import Sounding
from improv.host.taping import Taping
from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.commands import Command
from improv.jam.events import Event
from improv.jam.jam import Jam
from improv.jam.kept import without_memory
from improv.jam.player import SourceKind
from improv.jam.snapshot import Snapshot
from improv.line import Line, line
from improv.link.clock import Clock
from improv.link.messages import (
    AudioStatus,
    Booted,
    Captured,
    ChooseAudio,
    ClockStatus,
    DevicesTold,
    FollowClock,
    Heartbeat,
    Meters,
    NewJam,
    NotesStatus,
    RecordingStatus,
    SendClock,
    SendNotes,
    SetVolume,
    Sounded,
    Stopped,
    Trouble,
)
from improv.link.priority import all_go_first
from improv.midi.ports import Ports

TICK_SECONDS = 1.0
MOST_TICKS = 8
"""One tick does all that is due; what is due again so soon waits for the loop's next turn."""
SILENT_MINUTES_NS = 600 * 1_000_000_000
"""A jam in which nobody has played for ten minutes is over."""
LEAVING_FADE = 0.5


class Host:
    """Hears commands, lets the jam decide, and passes on what happened."""

    def __init__(
        self,
        loop: Loop,
        clock: Clock,
        jam: Jam,
        taping: Taping,
        audience: Audience,
        caretaker: Caretaker,
        sounding: Sounding,
        *,
        split_channels: bool = False,
    ) -> None:
        """Take the parts. With ``split_channels`` every MIDI channel is a player of its own."""
        self._loop = loop
        self._split_channels = split_channels
        self._clock = clock
        self._jam = jam
        self._taping = taping
        self._audience = audience
        self._caretaker = caretaker
        self._engines: Engines | None = None
        self._ports: Ports | None = None
        self._clocks: Clocks | None = None
        self._controllers: Controllers | None = None
        self._port_alarm = Alarm(loop, self._play)
        """Rings for what the ports hold back, and for their next look."""
        self._beat = Alarm(loop, lambda: self.hear(ask.Tick()))
        """Rings when something comes due in the jam."""
        self._last_press = clock.monotonic_ns()
        self._leaving = False
        self._notices = Notices(loop, audience.notice)
        self._recording = RecordingStatus()
        self._search = SoundSearch(clock.monotonic_ns())
        self._sounding = sounding

    def start(self, engines: Engines, ports: Ports) -> None:
        """Begin: load the engine, watch the ports, keep the time."""
        self._engines = engines
        self._ports = ports
        self._clocks = Clocks(self._loop, self._clock, ports, self._jam.tempo, self._audience.clock)
        self._controllers = Controllers(
            self._loop, self._clock, ports, self._jam, self._audience, self, lambda: self._caretaker.moves
        )
        self._caretaker.start(self, engines)
        self.hear(ask.EngineIsLost("starting"))
        self._audience.audio(STARTING)
        engines.start()
        self._loop.on_wake(self._play)
        self._play()
        self._notices.problems(ports.problems)
        self._loop.every(TICK_SECONDS, self._tick)

    def say(self, text: Line) -> None:
        """Tell people something; any thread may call it."""
        self._notices.say(text)

    @property
    def snapshot(self) -> Snapshot:
        """Return the jam as it is now."""
        return self._jam.snapshot()

    @property
    def clock_status(self) -> ClockStatus:
        """Return whether MIDI clock is followed, and sent."""
        return ClockStatus() if self._clocks is None else self._clocks.status

    @property
    def devices(self) -> DevicesTold:
        """Return the devices that are there."""
        return DevicesTold() if self._controllers is None else self._controllers.devices

    @property
    def notes_status(self) -> NotesStatus:
        """Return whether what sounds is sent to other instruments."""
        return NotesStatus() if self._controllers is None else self._controllers.notes

    def asked(self, message: Any) -> None:
        """Hear what the window asks: a command, the volume, a new jam, a clock, what the caretaker does."""
        if self._caretaker.asked(message):
            return
        match message:
            case SetVolume(gain=gain):
                if self._engines is not None:
                    self._engines.set_volume(min(1.0, max(0.0, gain)))
            case NewJam():
                self.new_jam("new jam")
            case ChooseAudio():
                self._choose_audio(message)
            case FollowClock(on, source) if self._clocks is not None:
                self._clocks.follow(on, source)
            case SendClock(on) if self._clocks is not None:
                self._clocks.send(on)
            case SendNotes(on) if self._controllers is not None:
                self._controllers.send_notes(on)
            case FollowClock() | SendClock() | SendNotes():
                pass  # nothing here can do it
            case _:
                self.hear(message)

    def hear(self, command: Command, at: int | None = None) -> None:
        """Let the jam decide on a command that came at a time (monotonic ns), and pass on what happened.

        What is due by then follows at once, what will be due in its time.
        """
        self._let(command, at)
        ticks = 0
        while (due := self._jam.next_due) is not None:
            if due > self._clock.monotonic_ns() or ticks == MOST_TICKS:
                self._beat.set(due)
                return
            self._let(ask.Tick())
            ticks += 1

    def _let(self, command: Command, at: int | None = None) -> None:
        now = self._clock.monotonic_ns() if at is None else at
        events = self._jam.handle(command, now)
        takes = self._begins_a_take(command, events)
        listens = not takes and self._taping.listens and begins_to_sound(events)
        before = without_memory(self._jam.snapshot()) if takes or listens else None
        first_seq = 0 if before is None else self._taping.next_seq()
        numbered = [(self._taping.next_seq(), event) for event in events]
        for seq, event in numbered:
            if self._engines is not None:
                self._engines.send(seq, event)
            self._jam.apply(event)
            if isinstance(event, did.TempoChanged) and self._clocks is not None:
                self._clocks.go(event.tempo)
        if isinstance(command, ask.Press):
            self._sounding.pressed(now, [seq for seq, event in numbered if isinstance(event, did.NoteOn)])
        if before is not None and takes:
            self._taping.begin(first_seq, now, before)
            self._tell_recording()
        elif before is not None:
            self._taping.listen(first_seq, now, before)
        for seq, event in numbered:
            self._taping.append(seq, now, event)
        for event in events:
            if self._controllers is not None:
                self._controllers.happened(event)
            self._audience.told(event)
            self._caretaker.happened(event)

    def new_jam(self, why: str) -> None:
        """End the take; the next press begins another, with a fresh engine."""
        if self._taping.is_open:
            self.begin_anew(why)

    def begin_anew(self, why: str) -> None:
        """The same also where nobody has pressed a key yet, and only the house has sounded."""
        if self._engines is None or self._leaving:
            return
        sounds = self._engines.booted is not None
        if sounds:
            self.hear(ask.EngineIsLost(why))
        self._taping.end(why)
        self._tell_recording()
        if sounds:
            self._renew()

    def leave(self) -> None:
        """Fade out, close the file, end."""
        if self._leaving:
            return
        self._leaving = True
        self._caretaker.leave()
        if self._clocks is not None:
            self._clocks.stop()
        if self._engines is None:
            self._loop.stop()
            return
        self.hear(ask.EngineIsLost("leaving"))
        if self._controllers is not None:
            self._controllers.leave()
        self._engines.stop(LEAVING_FADE if self._engines.booted is not None else 0.0)

    @property
    def left(self) -> bool:
        """Say whether the engines have ended after ``leave``."""
        return self._leaving and (self._engines is None or self._engines.done)

    def close(self) -> None:
        """Close the take and say goodbye."""
        self._taping.close("left")
        self._caretaker.close()
        self._audience.farewell()

    # ── engines ─────────────────────────────────────────────────────────────────────────────────

    def engine_opening(self) -> Snapshot:
        """Return what the next epoch begins with."""
        return without_memory(self._jam.snapshot())

    def engine_boots(self) -> None:
        """An engine has its opening: what happens from now on is told to it."""
        self._taping.epoch_boots()

    def engine_ready(self, booted: Booted, opening: Snapshot) -> None:
        """Sound is there."""
        self._taping.epoch_began(booted, opening, "" if self._engines is None else self._engines.versions)
        self.hear(ask.EngineIsReady())
        self._sounding.began(booted)
        self._audience.audio(status_of(booted))

    def engine_lost(self, why: Line) -> None:
        """Sound is gone: its notes end, and presses stay silent until it is back."""
        self.hear(ask.EngineIsLost(str(why)))
        self._taping.epoch_lost()
        self._sounding.lost()
        text = line("Bringing the sound back: {why}.", why=why)
        self._audience.audio(AudioStatus(False, text, problem=True))

    def engine_said(self, message: Sounded | Heartbeat | Meters | Captured | Trouble) -> None:
        """Hear the engine."""
        match message:
            case Meters():
                self._caretaker.heard(message)
                self._audience.meters(message)
            case Trouble(text=text):
                self._audience.notice(text)
            case Sounded():
                self._sounding.sounded(message, self._clock.monotonic_ns())
                self._taping.sounded(message)
            case Heartbeat():
                self._taping.heartbeat(message)
            case Captured():
                self._taping.captured(message)

    def engine_stopped(self, stopped: Stopped) -> None:
        """An epoch has ended in good order."""
        self._taping.epoch_ended(stopped)

    # ── time and ports ──────────────────────────────────────────────────────────────────────────

    def _play(self) -> None:
        """Hear what the ports have brought, then what other threads have to say."""
        if self._ports is not None and not self._leaving:
            for at, command in self._ports.work(self._clock.monotonic_ns()):
                if isinstance(command, ask.Join):
                    self._welcome(command, at)
                self.hear(command, at)
            if self._controllers is not None:
                self._controllers.look()
            self._port_alarm.set(self._ports.next_due)
        self._notices.pass_on()

    def _welcome(self, join: ask.Join, at: int) -> None:
        """Make ready for a source: its driver's threads go first; its channels are players if so asked."""
        all_go_first()
        if self._split_channels and join.kind is not SourceKind.GRID:
            self.hear(ask.SplitChannels(join.source, split=True, name=join.name), at)

    def _tick(self) -> None:
        now = self._clock.monotonic_ns()
        self.hear(ask.Tick())
        self._taping.tick()
        self._caretaker.tick()
        self._sounding.tick()
        self._tell_recording()
        self._tell_troubles()
        self._look_for_sound(now)
        silent = now - self._last_press >= SILENT_MINUTES_NS and not self._jam.ledger.people_play
        if self._taping.is_open and silent:
            self.new_jam("ten silent minutes")

    def _choose_audio(self, asked: ChooseAudio) -> None:
        """Have sound made elsewhere or otherwise: what is held ends, the take goes on with another engine."""
        if self._sounding.choose(asked) and self._engines is not None and not self._leaving:
            self.hear(ask.EngineIsLost("sound is set up anew"))
            self._renew()

    def _look_for_sound(self, now: int) -> None:
        """Try again for a device that was lost."""
        engines = self._engines
        if engines is None or self._ports is None or self._leaving or not engines.wants_sound:
            return
        quiet_ns = 0 if self._jam.ledger.people_play else now - self._last_press
        has_jack = "JACK" in self._ports.backends
        if self._search.is_due(engines.booted, now, has_jack=has_jack, quiet_ns=quiet_ns):
            self.hear(ask.EngineIsLost("looking for sound"))
            self._renew()

    def _renew(self) -> None:
        self._audience.audio(STARTING)
        if self._engines is not None:
            self._engines.renew()

    def _tell_recording(self) -> None:
        if self._taping.status != self._recording:
            self._recording = self._taping.status
            self._audience.recording(self._recording)

    def _tell_troubles(self) -> None:
        if self._ports is not None:
            self._notices.problems(self._ports.problems)
        if self._clocks is not None:
            self._clocks.look()
        if self._controllers is not None:
            self._controllers.tell()

    def _begins_a_take(self, command: Command, events: Sequence[Event]) -> bool:
        """Say whether somebody plays who is not recorded yet; a key that gives a command does not play."""
        if not isinstance(command, ask.Press):
            return False
        if events and isinstance(events[0], did.ActionAsked | did.ActionBound):
            return False
        self._last_press = self._clock.monotonic_ns()
        return not self._taping.is_open
