"""A host on a stage of its own: a clock that can be turned, strange engines, an audience that writes down."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from msgspec.structs import replace

from improv.clinic.whereabouts import Places
from improv.host.caretaker import Caretaker
from improv.host.child import Main
from improv.host.clinic import Clinic
from improv.host.engines import Engines
from improv.host.held_jams import HeldJams
from improv.host.host import Host
from improv.host.keeping import Keeping
from improv.host.kept_seats import KeptSeats
from improv.host.loop import Loop
from improv.host.own_profiles import OwnProfiles
from improv.host.own_scales import OwnScales
from improv.host.own_scenes import OwnScenes
from improv.host.people import People
from improv.host.sounding import Sounding
from improv.host.taping import Taping, Writer
from improv.jam.events import Event
from improv.jam.jam import Jam
from improv.jam.snapshot import Snapshot
from improv.line import Line
from improv.link.clock import SystemClock
from improv.link.messages import (
    AudioChoice,
    AudioStatus,
    AudioTold,
    ClockStatus,
    ConsentsTold,
    DevicesTold,
    DoseTold,
    KeepAsked,
    Meters,
    NotesStatus,
    ProfilesChanged,
    RecordingStatus,
    ScalesChanged,
    ScenesChanged,
    SettingsTold,
    VaultTold,
)
from improv.midi.controllers import Controllers
from improv.midi.driver import Driver
from improv.midi.ports import Ports
from improv.music.catalogue import Catalogue
from improv.session.kept import read_seating
from improv.session.profiles import load_profiles
from improv.session.records import Entry, Record
from improv.session.sealing import TakeKey
from improv.session.settings import Settings
from improv.session.writer import TakeWriter
from tests.clinic.room import QUICK
from tests.host import strange_engines
from tests.jam.conversation import BELL, HIRAJOSHI, MARIMBA, OPENING, PENTATONIC
from tests.session.playing import a_header

WITHIN_NS = 60_000_000_000


class TurnedClock(SystemClock):
    """The machine's clock, which a test can put forward."""

    def __init__(self) -> None:
        self.ahead_ns = 0
        self.wall: int | None = None
        """What the clock on the wall shows, where a test has set it."""

    def monotonic_ns(self) -> int:
        return super().monotonic_ns() + self.ahead_ns

    def wall_ns(self) -> int:
        return super().wall_ns() if self.wall is None else self.wall


class Tape:
    """A take in memory."""

    path = None
    trouble = Line()
    in_memory = False
    needs_consent = False

    def __init__(self, opening: Snapshot) -> None:
        self.opening = opening
        self.entries: list[Entry] = []
        self.ended = ""

    def append(self, seq: int, at_ns: int, record: Record) -> None:
        self.entries.append(Entry(seq, at_ns, record))

    def end(self, why: str) -> None:
        self.ended = why

    def close(self, why: str) -> None:
        self.ended = why

    def of(self, kind: type) -> list[Record]:
        return [entry.record for entry in self.entries if isinstance(entry.record, kind)]


@dataclass
class Public:
    """An audience that writes down what it is told."""

    events: list[Event] = field(default_factory=list)
    statuses: list[AudioStatus] = field(default_factory=list)
    takes: list[RecordingStatus] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    clocks: list[ClockStatus] = field(default_factory=list)
    devices_told: list[DevicesTold] = field(default_factory=list)
    notes_told: list[NotesStatus] = field(default_factory=list)
    changes: list[ScalesChanged] = field(default_factory=list)
    scene_changes: list[ScenesChanged] = field(default_factory=list)
    profile_changes: list[ProfilesChanged] = field(default_factory=list)
    told_settings: list[SettingsTold] = field(default_factory=list)
    doses: list[DoseTold] = field(default_factory=list)
    sounds: list[AudioTold] = field(default_factory=list)
    kept: list[KeepAsked] = field(default_factory=list)
    vaults: list[VaultTold] = field(default_factory=list)
    consents_told: list[ConsentsTold] = field(default_factory=list)

    def told(self, event: Event) -> None:
        self.events.append(event)

    def meters(self, meters: Meters) -> None:
        pass

    def audio(self, status: AudioStatus) -> None:
        self.statuses.append(status)

    def recording(self, status: RecordingStatus) -> None:
        self.takes.append(status)

    def clock(self, status: ClockStatus) -> None:
        self.clocks.append(status)

    def devices(self, told: DevicesTold) -> None:
        self.devices_told.append(told)

    def notes(self, status: NotesStatus) -> None:
        self.notes_told.append(status)

    def scales(self, changed: ScalesChanged) -> None:
        self.changes.append(changed)

    def scenes(self, changed: ScenesChanged) -> None:
        self.scene_changes.append(changed)

    def profiles(self, changed: ProfilesChanged) -> None:
        self.profile_changes.append(changed)

    def settings(self, told: SettingsTold) -> None:
        self.told_settings.append(told)

    def dose(self, told: DoseTold) -> None:
        self.doses.append(told)

    def sound(self, told: AudioTold) -> None:
        self.sounds.append(told)

    def keep(self, asked: KeepAsked) -> None:
        self.kept.append(asked)

    def vault(self, told: VaultTold) -> None:
        self.vaults.append(told)

    def consents(self, told: ConsentsTold) -> None:
        self.consents_told.append(told)

    def notice(self, text: Line) -> None:
        self.notices.append(text)

    def farewell(self) -> None:
        pass


@dataclass
class Wish:
    audio: AudioChoice = AudioChoice.AUTO
    rate: int = 48000
    block: int = 128
    seed: int = 1
    volume: float = 0.4
    capture: bool = False


class Stage:
    def __init__(
        self,
        main: Main,
        driver: Driver | None = None,
        folder: Path = Path("/proc/improv"),
        settings: Settings | None = None,
        controllers: Controllers | None = None,
        jams: HeldJams | None = None,
        clinical: bool = False,
    ) -> None:
        self.clock = TurnedClock()
        self.loop = Loop(self.clock)
        self.tapes: list[Tape] = []
        self.public = Public()
        settings = settings or Settings()
        seating, self.broken = read_seating(folder / "seats.json")
        opening = replace(OPENING, ceiling=settings.ceiling, calm=settings.calm)
        self.jam = Jam(seating.restored(opening, Catalogue("sound", (MARIMBA, BELL))))
        taping = Taping(self.clock, self._open, seed=1)
        scales = (PENTATONIC, HIRAJOSHI)
        keeping = Keeping(self.loop, self.clock, folder / "settings.toml", settings, self.public.notice)
        wish = Wish()
        people = People(
            KeptSeats(self.loop, self.clock, folder / "seats.json", seating, self.public.notice),
            OwnProfiles(self.loop, folder / "people", load_profiles(folder / "people")[0], self.public),
        )
        self.folder = folder
        self.clinic: Clinic | None = None
        if clinical:
            self.clinic = Clinic(
                self.loop,
                self.clock,
                folder / "clinic",
                lambda: Places((folder / "jams",), folder / "people", folder / "seats.json"),
                self.public,
                people,
                clinical=True,
                cost=QUICK,
            )
        self.caretaker = Caretaker(
            self.loop,
            self.clock,
            keeping,
            OwnScales(self.loop, folder, scales, self.public),
            OwnScenes(self.loop, folder / "scenes", (), Catalogue("scale", scales), self.public),
            self.public,
            jams,
            people=people,
            clinic=self.clinic,
        )
        sounding = Sounding(wish, keeping, self.public.sound)
        self.host = Host(self.loop, self.clock, self.jam, taping, self.public, self.caretaker, sounding)
        self.engines = Engines(self.loop, self.clock, main, wish, self.host)
        self.ports = Ports(self.clock, self.loop.wake, driver=driver, controllers=controllers)

    def start(self) -> None:
        self.host.start(self.engines, self.ports)

    def put_forward(self, ns: int) -> None:
        """Let so much time pass at once. The engines have been heard all the while: they do not hang."""
        self.clock.ahead_ns += ns
        for engine in (self.engines._current, self.engines._standby):
            if engine is not None:
                engine.heard_at += ns
                engine.moved_at += ns

    def until(self, condition: Callable[[], object]) -> None:
        end = SystemClock().monotonic_ns() + WITHIN_NS
        self.loop.run(until=lambda: bool(condition()) or SystemClock().monotonic_ns() > end)
        assert condition()

    def until_ready(self, epoch: int = 1) -> None:
        self.until(lambda: self.engines.epoch >= epoch and self.engines.booted)

    def close(self) -> None:
        self.host.close()
        self.engines.close()
        self.ports.close()
        self.loop.close()

    def _open(self, opening: Snapshot, versions: str) -> Writer:
        if self.clinic is not None:
            return self.clinic.begin(opening, self._sealed)
        self.tapes.append(Tape(opening))
        return self.tapes[-1]

    def _sealed(self, opening: Snapshot, key: TakeKey) -> TakeWriter:
        header = a_header(opening, self.clock.monotonic_ns())
        return TakeWriter([self.folder / "jams"], "a.jam", header, self.clock, self.public.notice, key=key)


@contextmanager
def stage(
    main: Main = strange_engines.well,
    driver: Driver | None = None,
    folder: Path = Path("/proc/improv"),
    settings: Settings | None = None,
    controllers: Controllers | None = None,
    jams: HeldJams | None = None,
    clinical: bool = False,
) -> Iterator[Stage]:
    """``driver``: another MIDI system than the machine's. ``folder``: of one's own; else none can be."""
    on = Stage(main, driver, folder, settings, controllers, jams, clinical)
    try:
        yield on
    finally:
        on.close()
        give_way()


def give_way() -> None:
    """Take back the priority that a host asks for its threads: the tests after this one are no hosts."""
    if hasattr(os, "sched_setscheduler"):
        for thread in Path("/proc/self/task").iterdir():
            with suppress(ProcessLookupError):
                os.sched_setscheduler(int(thread.name), os.SCHED_OTHER, os.sched_param(0))
