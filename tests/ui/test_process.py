"""The real process with its window on a real display, and a host made of two pipes."""

import subprocess
import time
from collections.abc import Callable, Iterator
from multiprocessing import get_context
from multiprocessing.connection import wait

import pytest
from msgspec import Struct

from improv.jam import commands as ask
from improv.jam.events import Event
from improv.jam.jam import Jam, perform
from improv.jam.snapshot import Snapshot
from improv.link.look import Keys, PadLook, Preferences, Table
from improv.link.messages import CloseWindow, Farewell, FromUi, Hello, SetVolume, Told, Welcome
from improv.link.pipe import Receiver, Sender
from improv.music.catalogue import load_scales
from improv.music.scale import Key
from improv.ui.process import main
from tests.helpers.close_window import ask_to_close
from tests.helpers.display import at_the_display, window_on_the_display
from tests.ui.conftest import SOUNDS

PATIENCE = 20.0  # seconds
NO_WISHES = Preferences()


class Host:
    """Decides on what the window asks, and tells it what becomes of it."""

    def __init__(self, preferences: Preferences = NO_WISHES) -> None:
        self._preferences = preferences
        context = get_context("spawn")
        inbox, to_ui = context.Pipe(duplex=False)
        self._from_ui, outbox = context.Pipe(duplex=False)
        self.process = context.Process(target=main, args=(inbox, outbox))
        self.process.start()
        inbox.close()
        outbox.close()
        self.sender = Sender(to_ui)
        self._receiver = Receiver(self._from_ui, FromUi)
        scales = load_scales()
        self._scales = scales.values
        self.jam = Jam(Snapshot(key=Key(0, scales.find("major-pentatonic")), palette=SOUNDS))
        self.asked: list[Struct] = []
        self.happened: list[tuple[int, Event]] = []
        """With the time of each, in monotonic nanoseconds."""

    def until(self, happened: Callable[[], bool]) -> None:
        """Serve the window until something has happened."""
        end = time.monotonic() + PATIENCE
        while not happened():
            left = end - time.monotonic()
            if left <= 0:
                pytest.fail(f"did not happen; asked: {self.asked}")
            due = self.jam.next_due
            patience = left if due is None else min(left, max(0.0, due / 1e9 - time.monotonic()))
            if wait([self._from_ui, self.process.sentinel], patience):
                for message in self._receiver.receive():
                    self._hear(message)
            elif due is not None:
                self._decide(ask.Tick())

    def serve(self) -> None:
        """Answer what was asked by now."""
        for message in self._receiver.receive():
            self._hear(message)

    def heard_for(self, seconds: float) -> list[Struct]:
        """The first that the window asks for within a time; nothing where it stays quiet."""
        return self._receiver.receive() if wait([self._from_ui], seconds) else []

    def until_it_ends(self) -> int | None:
        self.process.join(PATIENCE)
        return self.process.exitcode

    def count(self, kind: type[Struct]) -> int:
        return sum(isinstance(message, kind) for message in self.asked)

    def close(self) -> None:
        self.sender.close()
        self._receiver.close()
        self.process.terminate()
        self.process.join(PATIENCE)
        self.process.close()

    def _hear(self, message: Struct) -> None:
        self.asked.append(message)
        if isinstance(message, Hello):
            welcome = Welcome(self.jam.snapshot(), self._scales, SOUNDS, 0.4, preferences=self._preferences)
            self.sender.send(welcome)
        elif isinstance(message, ask.Asked):
            self._decide(message)

    def _decide(self, command: ask.Asked) -> None:
        now = time.monotonic_ns()
        for event in perform(self.jam, [command], now):  # type: ignore[list-item]
            self.happened.append((now, event))
            self.sender.send(Told(event))


class Screen:
    """The display, as a person at it."""

    def __init__(self, host: Host) -> None:
        self.host = host
        self.window = window_on_the_display("--pid", str(host.process.pid))
        self.tool("windowfocus", "--sync", self.window)

    def tool(self, *arguments: str) -> str:
        return at_the_display(*arguments)


@pytest.fixture
def host(display: str) -> Iterator[Host]:
    host = Host()
    yield host
    host.close()


@pytest.fixture
def screen(host: Host) -> Screen:
    host.until(lambda: bool(host.jam.players))
    return Screen(host)


def test_the_window_says_hello_and_takes_a_seat(host: Host) -> None:
    host.until(lambda: len(host.asked) == 3)
    assert host.asked[0] == Hello()
    assert isinstance(host.asked[1], ask.Join)
    assert host.asked[2] == ask.ReleaseAll("screen")  # what a window before it held
    host.sender.send(Farewell())
    assert host.until_it_ends() == 0


def test_keys_are_played_by_their_place(host: Host, screen: Screen) -> None:
    screen.tool("key", "--window", "0", "q", "a", "b")
    host.until(lambda: host.count(ask.Release) == 3)
    presses = [message.played for message in host.asked if isinstance(message, ask.Press)]
    assert presses == [5, 0, -1]
    host.until(lambda: len(host.jam.ledger) == 0)


def test_a_key_held_down_is_one_note(host: Host, screen: Screen) -> None:
    screen.tool("keydown", "ctrl", "keydown", "Down")
    host.until(lambda: host.count(SetVolume) >= 4)  # so the display does repeat a held key
    screen.tool("keyup", "Down", "keyup", "ctrl")
    screen.tool("keydown", "d")
    host.until(lambda: host.count(ask.Press) == 1)
    assert host.heard_for(2.0) == []
    screen.tool("keyup", "d")
    host.until(lambda: host.count(ask.Release) == 1)
    assert host.count(ask.Press) == 1


def test_focus_that_goes_elsewhere_lets_go(host: Host, screen: Screen) -> None:
    screen.tool("keydown", "d")
    host.until(lambda: host.count(ask.Press) == 1)
    other = Host()
    try:
        other.until(lambda: bool(other.jam.players))
        Screen(other)
        host.until(lambda: host.count(ask.Release) == 1)
    finally:
        screen.tool("keyup", "d")
        other.close()
    host.until(lambda: len(host.jam.ledger) == 0)


def test_two_people_share_the_keyboard(display: str) -> None:
    table = Table(areas=(PadLook(), PadLook()), keys=Keys.SPLIT)
    host = Host(Preferences(table=table))
    other = None
    try:
        host.until(lambda: len(host.jam.players) == 2)
        screen = Screen(host)
        screen.tool("keydown", "d", "keydown", "k")
        host.until(lambda: host.count(ask.Press) == 2)
        presses = [message for message in host.asked if isinstance(message, ask.Press)]
        assert [press.source for press in presses] == ["screen", "screen-2"]
        other = Host()
        other.until(lambda: bool(other.jam.players))
        Screen(other)
        host.until(lambda: host.count(ask.Release) == 2)
        host.until(lambda: len(host.jam.ledger) == 0)
        screen.tool("keyup", "d", "keyup", "k")
    finally:
        if other is not None:
            other.close()
        host.close()


def test_the_mouse_plays_and_stops(host: Host, screen: Screen) -> None:
    screen.tool("mousemove", "--window", screen.window, "130", "160", "mousedown", "1")
    host.until(lambda: host.count(ask.Press) == 1)
    screen.tool("mousemove", "--window", screen.window, "1170", "34", "mouseup", "1")
    host.until(lambda: host.count(ask.Release) == 1)
    screen.tool("click", "1")
    host.until(lambda: host.count(ask.Panic) == 1)


def test_closing_waits_for_the_host(host: Host, screen: Screen, display: str) -> None:
    ask_to_close(display, int(screen.window))
    host.until(lambda: host.count(CloseWindow) == 1)
    assert host.process.is_alive()
    host.sender.send(Farewell())
    assert host.until_it_ends() == 0


def test_a_window_closed_without_a_host_ends_by_itself(host: Host, screen: Screen, display: str) -> None:
    host.sender.close()
    assert screen.tool("getwindowname", screen.window) == "Improv"
    assert host.process.is_alive()
    ask_to_close(display, int(screen.window))
    assert host.until_it_ends() == 0


def test_ctrl_c_is_the_host_s(host: Host, screen: Screen) -> None:
    assert host.process.pid is not None
    subprocess.run(["kill", "-INT", str(host.process.pid)], check=True)
    screen.tool("key", "a")
    host.until(lambda: host.count(ask.Release) == 1)
    host.sender.send(Farewell())
    assert host.until_it_ends() == 0
