"""A window in a language that nobody speaks."""

from collections.abc import Iterator

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.player import SourceKind
from improv.line import line
from improv.link.messages import AudioStatus, Notice, ProfilesChanged
from improv.link.profile import Profile
from improv.ui.languages.speaking import speak, wear
from improv.ui.parts.theme import DARK, Theme
from tests.ui.conftest import Desk
from tests.ui.languages.strange import Strange


@pytest.fixture
def words(dressed: QApplication) -> Iterator[Strange]:
    """The translator that is asked while the test runs."""
    translator = Strange()
    wear(dressed, [translator])
    yield translator
    speak(dressed, "en")


def opened(qtbot: QtBot, theme: Theme = DARK) -> Desk:
    """A window with somebody in it and something to say, as small as it may be."""
    desk = Desk(theme=theme)
    qtbot.addWidget(desk.window)
    desk.welcome()
    desk.do(ask.Join("m1", "Launchkey", SourceKind.MIDI))
    desk.showing.hear(Notice(line("Starting sound…")))
    desk.showing.hear(AudioStatus(True, line("Starting sound…")))
    desk.showing.hear(ProfilesChanged((Profile("Ana"),)))
    desk.window.show()
    qtbot.waitExposed(desk.window)
    assert (desk.window.width(), desk.window.height()) == (1024, 700)
    desk.window.settings.resize(1000, 660)
    return desk


@pytest.fixture
def strange(qtbot: QtBot, words: Strange) -> Desk:
    return opened(qtbot)


@pytest.fixture
def mirrored(qtbot: QtBot, words: Strange, dressed: QApplication) -> Iterator[Desk]:
    """The same for people who read from the right."""
    dressed.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield opened(qtbot)
    dressed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
