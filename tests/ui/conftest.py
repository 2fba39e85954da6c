"""A window with a jam behind it, as the host would be, but in this process and at once."""

import gc
from collections.abc import Callable, Iterator
from itertools import count
from multiprocessing import get_context
from pathlib import Path
from typing import Any, cast

import pytest
from msgspec import Struct
from PyQt6.QtCore import QCoreApplication, QEvent, QObject, QPoint
from PyQt6.QtTest import QTest
from PyQt6.QtTextToSpeech import QTextToSpeech
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.commands import Command
from improv.jam.events import Event
from improv.jam.jam import Jam, perform
from improv.jam.player import SCREEN, SourceKind
from improv.jam.scene import Scene
from improv.jam.snapshot import Snapshot
from improv.link.messages import FromUi, Told, ToUi, Welcome
from improv.link.pipe import Receiver, Sender
from improv.music.catalogue import load_scales
from improv.music.scale import Key, Scale
from improv.music.sound import BellSound, ModalSound, PadSound, Partial, PluckSound, Sound
from improv.ui.access.speaker import MakeVoice
from improv.ui.asking import Asking
from improv.ui.bridge import Bridge
from improv.ui.languages.speaking import speak
from improv.ui.parts.style import dress
from improv.ui.parts.theme import DARK, Theme
from improv.ui.preferring import Preferring
from improv.ui.showing import Showing
from improv.ui.window import Window
from tests.helpers.touch import Touch

simulate: Any = QTest
"""Keys and mouse. Its stubs take the functions for methods."""

HERE = Path(__file__).parent

SOUNDS: tuple[Sound, ...] = (
    ModalSound(id="marimba", name="Marimba", partials=(Partial(1.0, 1.0, 1.0),)),
    PadSound(id="warm-pad", name="Warm pad"),
    PluckSound(id="pluck", name="Pluck"),
    BellSound(id="bell", name="Bell"),
)
SCALES: tuple[Scale, ...] = load_scales().values
NEVER_MS = 1_000_000
PATIENCE_MS = 30_000
"""For other processes, on a busy machine."""
_TESTS, _THOROUGH = count(1), 40
"""After so many tests all is looked at."""
HELD_NS = 200_000_000
"""So long was held what comes up: longer than the shortest note."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Allow what Qt's offscreen plug-in says of every window with a smallest size, and of every menu."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("^This plugin does not support "))


class HandClock:
    """A clock that stands still until it is turned."""

    def __init__(self) -> None:
        self.now = 1_000_000_000_000

    def monotonic_ns(self) -> int:
        return self.now

    def wall_ns(self) -> int:
        return self.now


class Desk:
    """A window, what it asked for, and a jam that decides on it."""

    def __init__(self, hint_waits_ms: int = NEVER_MS, theme: Theme = DARK) -> None:
        self.scales = SCALES
        calm = Scene(
            "calm", "Calm", self.key_of("dorian", 2), SOUNDS[1:3], "quiet", "settling down", calm=True
        )
        first = Scene("first-jam", "First jam", self.key_of("major-pentatonic"), SOUNDS[:2])
        self.scenes = (calm, first)
        self.clock = HandClock()
        self.asked: list[Struct] = []
        self.make_voice: MakeVoice | None = None
        """A voice for this window, which has none at first."""
        self.window = Window(theme, self.clock, hint_waits_ms)
        self.window.resize(1024, 700)  # the screen that is none is smaller
        self.preferring = Preferring(self.hear)
        self.showing = Showing(self.window, self.clock, self.preferring, self._voice)
        self.asking = Asking(self.window, self.showing, self.hear, self.clock)
        self.jam = Jam(Snapshot(key=self.key_of("major-pentatonic"), palette=SOUNDS))
        self.do(ask.Join(SCREEN, "This computer", SourceKind.SCREEN))

    def _voice(self, parent: QObject) -> QTextToSpeech | None:
        return None if self.make_voice is None else self.make_voice(parent)

    def key_of(self, scale: str, tonic: int = 0) -> Key:
        return Key(tonic, next(known for known in self.scales if known.id == scale))

    def hear(self, message: Struct) -> None:
        """Take what the window asks, and tell it what becomes of it."""
        self.asked.append(message)
        if isinstance(message, cast("type[Command]", ask.Asked)):
            self.do(message)

    def do(self, *commands: Command) -> list[Event]:
        """Let somebody else ask, and tell the window what becomes of it, as the host does."""
        if any(isinstance(command, ask.Release) for command in commands):
            self.clock.now += HELD_NS
        events = perform(self.jam, commands, self.clock.now)
        for event in events:
            self.showing.hear(Told(event))
        if not isinstance(commands[-1], ask.Tick):
            self.catch_up()
        return events

    def catch_up(self) -> None:
        """Let happen what is due by now."""
        for _ in range(100):
            due = self.jam.next_due
            if due is None or due > self.clock.now:
                return
            self.do(ask.Tick())
        raise AssertionError("something is due for ever")

    def pass_time(self) -> None:
        """Turn the clock to when the next thing is due, and let it happen."""
        due = self.jam.next_due
        assert due is not None
        self.clock.now = max(self.clock.now, due)
        self.do(ask.Tick())

    def welcome(self) -> None:
        welcome = Welcome(self.jam.snapshot(), self.scales, SOUNDS, 0.4, scenes=self.scenes)
        self.preferring.told(welcome.preferences)
        self.showing.hear(welcome)

    def presses(self) -> list[int]:
        return [message.played for message in self.asked if isinstance(message, ask.Press)]

    def releases(self) -> list[int]:
        return [message.played for message in self.asked if isinstance(message, ask.Release)]

    def centre(self, pad: int) -> QPoint:
        return self.window.play.canvas.place_of(pad).center()

    def pad(self, degree: int) -> int:
        """The number of the pad of a degree."""
        return next(n for n, pad in enumerate(self.window.play.canvas.pads) if pad.degree == degree)


class Patient(QtBot):
    """Waits as long for what is to happen as a busy machine may need."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return Patient(request)


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """All tests here speak English, whatever the system does."""
    speak(qapp, "en")


@pytest.fixture(autouse=True)
def nothing_shown() -> Iterator[None]:
    """Delete what a test has shown: a change of looks would else dress the windows of all tests before it.

    Garbage is collected between two tests, as the program does it between events: see ``improv.ui.tidying``.
    What is there by now need not be looked at after each test; but a window that is there goes one day, and
    what Python knows of its parts must not outlive it, or it is taken for others that Qt makes in its place.
    """
    gc.collect()
    if next(_TESTS) % _THOROUGH == 1 and not QApplication.topLevelWidgets():
        gc.unfreeze()
        gc.collect()
        gc.freeze()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    dress(qapp, DARK)
    return qapp


@pytest.fixture
def desk(qtbot: QtBot, dressed: QApplication) -> Desk:
    """A window that was welcomed and is on the (offscreen) screen."""
    desk = Desk()
    qtbot.addWidget(desk.window, before_close_func=Window.stop_listening)  # as the program does it
    desk.welcome()
    desk.window.show()
    qtbot.waitExposed(desk.window)
    desk.window.activateWindow()
    desk.window.play.canvas.focus_pads()
    qtbot.waitUntil(desk.window.isActiveWindow)
    return desk


@pytest.fixture(scope="session")
def _touch_screens(qapp: QApplication) -> list[Touch]:
    return [Touch()]


@pytest.fixture
def touch(_touch_screens: list[Touch]) -> Touch:
    """A touch screen that nobody has a finger on; the last one, if its test has lifted all."""
    if _touch_screens[-1].is_touched:
        _touch_screens.append(Touch())
    return _touch_screens[-1]


class Crossing:
    """A bridge, the host's ends of its pipes, and what the bridge told."""

    def __init__(self) -> None:
        context = get_context("spawn")
        inbox, to_ui = context.Pipe(duplex=False)
        from_ui, outbox = context.Pipe(duplex=False)
        self.bridge = Bridge(inbox, outbox)
        self.sender = Sender(to_ui)
        self.receiver = Receiver(from_ui, FromUi)
        self.told: list[ToUi] = []
        self.bridge.told.connect(self.told.append)

    def close(self) -> None:
        self.bridge.close()
        self.sender.close()
        self.receiver.close()


@pytest.fixture
def crossing(qtbot: QtBot) -> Iterator[Crossing]:
    crossing = Crossing()
    yield crossing
    crossing.close()
