"""The machine stays awake while people play, and no longer."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.player import SCREEN
from improv.link.messages import RecordingStatus, Told, Welcome
from improv.ui.awake import QUIET_NS, Awake
from tests.helpers.screen_saver import Desktop, running_bus, running_desktop
from tests.ui.conftest import SOUNDS, Desk, HandClock
from tests.ui.test_process import Host


class Inhibitor:
    """Remembers what it was told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def hold(self) -> None:
        self.told.append("hold")

    def release(self) -> None:
        self.told.append("release")


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def inhibitor() -> Inhibitor:
    return Inhibitor()


@pytest.fixture
def awake(clock: HandClock, inhibitor: Inhibitor, dressed: object) -> Iterator[Awake]:
    awake = Awake(clock, inhibitor, look_ms=1)
    yield awake
    awake.stop()


def test_it_is_on_while_a_take_runs(awake: Awake, inhibitor: Inhibitor, clock: HandClock) -> None:
    awake.hear(RecordingStatus())
    assert inhibitor.told == []
    awake.hear(RecordingStatus(clock.now, "x.jam"))
    awake.hear(RecordingStatus(clock.now, "x.jam"))
    assert inhibitor.told == ["hold"]
    awake.hear(RecordingStatus())
    assert inhibitor.told == ["hold", "release"]


def test_notes_keep_it_on_for_ten_minutes(
    awake: Awake, inhibitor: Inhibitor, clock: HandClock, desk: Desk, qtbot: QtBot
) -> None:
    for event in desk.do(ask.Press(SCREEN, 0)):
        awake.hear(Told(event))
    assert inhibitor.told == ["hold"]
    clock.now += QUIET_NS - 1
    with qtbot.waitSignals([awake._look.timeout, awake._look.timeout]):
        pass  # it has looked
    assert awake.is_on
    clock.now += 1
    qtbot.waitUntil(lambda: inhibitor.told == ["hold", "release"])


def test_a_window_that_comes_while_notes_sound_keeps_awake(
    awake: Awake, inhibitor: Inhibitor, desk: Desk
) -> None:
    awake.hear(Welcome(desk.jam.snapshot(), desk.scales, SOUNDS, 0.4))
    assert not awake.is_on
    desk.do(ask.Press(SCREEN, 0))
    awake.hear(Welcome(desk.jam.snapshot(), desk.scales, SOUNDS, 0.4))
    assert awake.is_on


def test_it_ends_with_the_host(awake: Awake, inhibitor: Inhibitor, clock: HandClock) -> None:
    awake.hear(RecordingStatus(clock.now, "x.jam"))
    awake.stop()
    assert inhibitor.told == ["hold", "release"]


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    """A desktop on the bus of this login, as far as the programs know that the test starts."""
    with running_bus() as address, running_desktop(address) as desktop:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield desktop


@pytest.fixture
def host(desktop: Desktop) -> Iterator[Host]:
    host = Host()
    yield host
    host.close()


def test_the_desktop_is_asked_and_let_go(desktop: Desktop, host: Host) -> None:
    host.until(lambda: bool(host.jam.players))
    host.sender.send(RecordingStatus(1, "x.jam"))
    assert desktop.line() == "inhibited by improv: Playing together"
    host.sender.send(RecordingStatus())
    assert desktop.line() == "released"


def test_a_window_that_dies_lets_the_desktop_go(desktop: Desktop, host: Host) -> None:
    host.until(lambda: bool(host.jam.players))
    host.sender.send(RecordingStatus(1, "x.jam"))
    assert desktop.line().startswith("inhibited")
    host.process.kill()
    assert desktop.line() == "left"
