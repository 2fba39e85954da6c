"""The supervisor against engines that die, hang, fall silent or do not go."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import active_children

import pytest

from improv.host.child import Main
from improv.host.engines import Engines
from improv.host.loop import Loop
from improv.jam.events import Marked
from improv.jam.snapshot import Snapshot
from improv.link.clock import SystemClock
from improv.link.messages import (
    AudioChoice,
    Booted,
    Captured,
    Heartbeat,
    Meters,
    Sounded,
    Stopped,
    Trouble,
)
from tests.host import strange_engines
from tests.jam.conversation import OPENING

WITHIN_NS = 60_000_000_000


@dataclass
class Wish:
    audio: AudioChoice = AudioChoice.AUTO
    rate: int = 48000
    block: int = 128
    seed: int = 1
    volume: float = 0.4
    capture: bool = False


@dataclass
class Ears:
    """Writes down what the supervisor says."""

    ready: list[Booted] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    stopped: list[Stopped] = field(default_factory=list)
    sounded: list[Sounded] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)
    boots: int = 0

    def engine_opening(self) -> Snapshot:
        return OPENING

    def engine_boots(self) -> None:
        self.boots += 1

    def engine_ready(self, booted: Booted, opening: Snapshot) -> None:
        self.ready.append(booted)

    def engine_lost(self, why: str) -> None:
        self.lost.append(why)

    def engine_stopped(self, stopped: Stopped) -> None:
        self.stopped.append(stopped)

    def engine_said(self, message: Sounded | Heartbeat | Meters | Captured | Trouble) -> None:
        if isinstance(message, Sounded):
            self.sounded.append(message)
        if isinstance(message, Trouble):
            self.troubles.append(message.text)


class Stage:
    def __init__(self, loop: Loop, main: Main) -> None:
        self.loop = loop
        self.ears = Ears()
        self.wish = Wish()
        self.engines = Engines(loop, SystemClock(), main, self.wish, self.ears)

    def until(self, condition: Callable[[], object]) -> None:
        clock = SystemClock()
        end = clock.monotonic_ns() + WITHIN_NS
        self.loop.run(until=lambda: bool(condition()) or clock.monotonic_ns() > end)
        assert condition()

    def ready(self, times: int) -> None:
        self.until(lambda: len(self.ears.ready) == times)


@pytest.fixture
def loop() -> Iterator[Loop]:
    loop = Loop(SystemClock())
    yield loop
    loop.close()


@contextmanager
def stage(loop: Loop, main: Main) -> Iterator[Stage]:
    stage = Stage(loop, main)
    yield stage
    stage.engines.close()


@pytest.fixture
def well(loop: Loop) -> Iterator[Stage]:
    with stage(loop, strange_engines.well) as well:
        yield well


def test_an_epoch_begins_and_ends(well: Stage) -> None:
    well.engines.start()
    well.ready(1)
    well.engines.send(7, Marked(""))
    well.until(lambda: well.ears.sounded)
    assert well.ears.sounded[0].seqs == (7,)
    well.engines.stop()
    well.until(lambda: well.engines.done)
    assert [stopped.epoch for stopped in well.ears.stopped] == [1]
    assert well.ears.lost == []


def test_a_new_epoch_takes_the_engine_that_stands_by(well: Stage) -> None:
    well.engines.start()
    well.ready(1)
    first = well.engines.pid
    well.engines.renew()
    well.ready(2)
    assert well.engines.pid != first
    assert [booted.epoch for booted in well.ears.ready] == [1, 2]
    assert well.ears.boots == 2
    assert well.ears.lost == []


def test_no_second_engine_is_loaded_while_the_first_begins(well: Stage) -> None:
    def engines() -> int:
        return sum(child.name == "improv-engine" for child in active_children())

    well.engines.start()
    well.ready(1)
    assert engines() == 1
    well.until(lambda: engines() == 2)


def test_a_resting_supervisor_boots_when_asked(well: Stage) -> None:
    well.engines.start(resting=True)
    well.engines.renew()
    well.ready(1)
    well.engines.rest()
    well.until(lambda: well.ears.stopped)
    assert well.engines.booted is None


def test_an_engine_that_falls_silent_is_replaced(loop: Loop) -> None:
    with stage(loop, strange_engines.falls_silent) as on:
        on.engines.start()
        on.ready(1)
        on.engines.send(1, Marked(""))
        on.ready(2)
        assert on.ears.lost == ["the sound engine hung"]
        on.engines.send(2, Marked(""))
        on.until(lambda: on.ears.sounded)


def test_after_three_failed_starts_the_jam_goes_on_in_silence(loop: Loop) -> None:
    with stage(loop, strange_engines.dies_at_boot) as on:
        on.engines.start()
        on.ready(1)
        assert on.wish.audio is AudioChoice.AUTO  # a new jam tries again
        assert len(on.ears.lost) == 3
        assert "without sound" in on.ears.troubles[0]


def test_an_engine_that_does_not_quit_is_put_down(loop: Loop) -> None:
    with stage(loop, strange_engines.never_quits) as on:
        on.engines.start()
        on.ready(1)
        on.engines.stop()
        on.until(lambda: on.engines.done)
