"""The window is made anew when its looks change, and stays where somebody is."""

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec import Struct
from msgspec.structs import replace
from PyQt6 import sip
from PyQt6.QtCore import QLocale, Qt
from PyQt6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from improv.clinic.whereabouts import vault_folder
from improv.jam import commands as ask
from improv.jam.jam import Jam, perform
from improv.jam.player import SCREEN_SOURCES
from improv.jam.snapshot import Snapshot
from improv.line import Line
from improv.link.look import Look, Preferences, ThemeChoice
from improv.link.messages import CloseWindow, Hello, Notice, Prefer, Told, Welcome
from improv.music.catalogue import load_scales
from improv.music.scale import Key
from improv.ui.languages.speaking import speak
from improv.ui.parts.style import dress
from improv.ui.parts.theme import DARK
from improv.ui.parts.themes import CONTRAST, LIGHT
from improv.ui.stage import Scenery, Stage
from improv.ui.window import Window
from tests.clinic.room import a_vault
from tests.ui.conftest import NEVER_MS, SOUNDS, Crossing, HandClock, simulate
from tools.languages import messages, ts_file, words_of

DARK_LOOK = Look(theme=ThemeChoice.DARK)


class Theatre:
    """A stage, and a host in this process that answers it."""

    def __init__(self, app: QApplication, qtbot: QtBot, crossing: Crossing, kept: Preferences) -> None:
        self.qtbot, self.crossing, self.kept = qtbot, crossing, kept
        scales = load_scales()
        self.scales = scales.values
        self.jam = Jam(Snapshot(key=Key(0, scales.find("major-pentatonic")), palette=SOUNDS))
        self.asked: list[Struct] = []
        self.answers = True
        self.was_locked = False
        self.system = ThemeChoice.DARK
        self.stage = Stage(
            app,
            crossing.bridge,
            HandClock(),
            lambda: None,
            alone_ms=NEVER_MS,
            system=lambda _: self.system,
            make_voice=lambda _: None,
        )

    def serve(self) -> None:
        """Hear what is asked, and answer."""
        for message in self.crossing.receiver.receive():
            self.asked.append(message)
            if isinstance(message, Hello) and self.answers:
                welcome = Welcome(
                    self.jam.snapshot(),
                    self.scales,
                    SOUNDS,
                    0.4,
                    preferences=self.kept,
                    locked=self.was_locked,
                )
                self.crossing.sender.send(welcome)
            elif isinstance(message, Prefer):
                self.kept = message.preferences
            elif isinstance(message, ask.Asked):
                for event in perform(self.jam, [message]):  # type: ignore[list-item]
                    self.crossing.sender.send(Told(event))

    def until(self, happened: Callable[[], bool]) -> None:
        def served() -> bool:
            self.serve()
            return happened()

        self.qtbot.waitUntil(served)

    @property
    def now(self) -> Scenery:
        assert self.stage.now is not None
        return self.stage.now

    @property
    def window(self) -> Window:
        return self.now.window

    def prefer(self, **look: object) -> None:
        """Choose looks, and wait until the window has them."""
        before = self.now
        preferring = self.stage.preferring
        preferring.change(replace(preferring.now, look=replace(preferring.now.look, **look)))
        self.until(lambda: self.stage.now is not before)
        self.until(lambda: sip.isdeleted(before.window))

    def count(self, kind: type[Struct]) -> int:
        return sum(isinstance(message, kind) for message in self.asked)


@pytest.fixture
def kept(request: pytest.FixtureRequest) -> Preferences:
    return getattr(request, "param", Preferences(DARK_LOOK))


@pytest.fixture
def theatre(qtbot: QtBot, dressed: QApplication, crossing: Crossing, kept: Preferences) -> Iterator[Theatre]:
    theatre = Theatre(dressed, qtbot, crossing, kept)
    theatre.stage.open()
    theatre.until(lambda: theatre.stage.now is not None and bool(theatre.jam.players))
    yield theatre
    theatre.stage.close()
    sip.delete(theatre.stage)
    dress(dressed, DARK)


@pytest.mark.parametrize(
    "kept", [Preferences(Look(theme=ThemeChoice.LIGHT, text_percent=150))], indirect=True
)
def test_the_first_window_has_the_looks_that_were_kept(theatre: Theatre) -> None:
    assert (theatre.window.theme.name, theatre.window.theme.scale) == ("light", 1.5)
    assert theatre.window.isVisible()
    assert theatre.count(Hello) == 1


def test_a_window_after_one_that_died_locked_is_locked(
    qtbot: QtBot, dressed: QApplication, crossing: Crossing
) -> None:
    theatre = Theatre(dressed, qtbot, crossing, Preferences(DARK_LOOK))
    theatre.was_locked = True
    theatre.stage.open()
    theatre.until(lambda: theatre.stage.now is not None and theatre.window.isVisible())
    assert theatre.window.lock.is_locked
    assert not theatre.window.top.settings.isVisible()
    theatre.stage.close()
    sip.delete(theatre.stage)
    dress(dressed, DARK)


def test_other_looks_make_the_window_anew_where_it_was(theatre: Theatre) -> None:
    theatre.window.resize(720, 620)
    theatre.window.move(40, 30)
    place = theatre.window.geometry()
    theatre.prefer(theme=ThemeChoice.CONTRAST)
    assert theatre.window.theme == CONTRAST
    assert theatre.window.isVisible()
    assert theatre.window.geometry() == place
    assert theatre.count(Hello) == 2
    assert theatre.now.showing.jam is not None
    assert theatre.now.showing.own_player is not None


def test_a_song_is_listened_to_on_while_the_window_is_made_anew(theatre: Theatre, tmp_path: Path) -> None:
    theatre.now.asking._harmony.listen_to(str(tmp_path / "no-song.wav"))
    search = theatre.stage._songs
    # Held until the other window is there, so that this does not depend on which is faster.
    process = search._process
    assert process is not None
    assert process.waitForStarted()
    os.kill(process.processId(), signal.SIGSTOP)
    theatre.prefer(theme=ThemeChoice.LIGHT)
    page = theatre.window.panel.song
    assert page.about.text() == "Listening to the song… no-song.wav"
    assert not page.cancel.isHidden()
    assert search._process is process
    os.kill(process.processId(), signal.SIGCONT)
    theatre.qtbot.waitUntil(lambda: bool(theatre.window.play.notices.texts()), timeout=60_000)
    assert "no-song.wav" in theatre.window.play.notices.texts()[0]
    assert page.cancel.isHidden()


def test_nothing_that_was_held_stays_held(theatre: Theatre) -> None:
    canvas = theatre.window.play.canvas
    simulate.mousePress(canvas, Qt.MouseButton.LeftButton, pos=canvas.place_of(3).center())
    theatre.until(lambda: len(theatre.jam.ledger) == 1)
    theatre.prefer(text_percent=125)
    theatre.until(lambda: len(theatre.jam.ledger) == 0)
    let_go = {message.source for message in theatre.asked if isinstance(message, ask.ReleaseAll)}
    assert let_go >= set(SCREEN_SOURCES)


def test_one_stays_where_one_is_with_all_that_was_open(theatre: Theatre) -> None:
    theatre.crossing.sender.send(Notice(Line("Something did not work.")))
    theatre.until(lambda: bool(theatre.window.play.notices.texts()))
    theatre.window.panel.open(theatre.window.panel.hearing)
    settings = theatre.window.settings
    settings.open(settings.access)
    settings.resize(720, 560)
    theatre.qtbot.waitUntil(settings.isActiveWindow)
    settings.access.look.theme.buttons[ThemeChoice.LIGHT].setFocus()
    settings.access.look.theme.buttons[ThemeChoice.LIGHT].click()
    before = theatre.now
    theatre.until(lambda: theatre.stage.now is not before)
    after = theatre.window.settings
    assert theatre.window.theme == LIGHT
    assert theatre.window.panel.page is theatre.window.panel.hearing
    assert after.page is after.access
    assert (after.width(), after.height()) == (720, 560)
    theatre.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    focused = QApplication.focusWidget()
    assert focused is after.access.look.theme.buttons[ThemeChoice.LIGHT]
    assert theatre.window.play.notices.texts() == ["Something did not work."]


def test_a_window_that_is_locked_stays_locked(theatre: Theatre) -> None:
    theatre.window.lock.begin()
    theatre.prefer(theme=ThemeChoice.CALM)
    assert theatre.window.lock.is_locked
    assert theatre.count(CloseWindow) == 0
    theatre.window.lock.set_locked(False)


def test_settings_that_were_closed_stay_closed(theatre: Theatre) -> None:
    theatre.prefer(motion=False)
    assert theatre.window.settings.page is None
    assert theatre.window.panel.page is None
    assert not theatre.window.theme.motion


def test_two_changes_at_once_make_one_window(theatre: Theatre) -> None:
    preferring = theatre.stage.preferring
    preferring.change(Preferences(Look(theme=ThemeChoice.LIGHT)))
    theatre.prefer(text_percent=200)
    assert (theatre.window.theme.name, theatre.window.theme.scale) == ("light", 2.0)
    assert theatre.count(Hello) == 2


def test_speech_and_tables_leave_the_window_alone(theatre: Theatre) -> None:
    before = theatre.now
    preferring = theatre.stage.preferring
    preferring.change(replace(preferring.now, look=replace(DARK_LOOK, speech=True)))
    theatre.until(lambda: theatre.count(Prefer) == 1)
    assert theatre.now is before
    assert theatre.count(Hello) == 1


@pytest.mark.parametrize("kept", [Preferences()], indirect=True)
def test_the_system_is_followed_while_it_changes(theatre: Theatre, dressed: QApplication) -> None:
    before = theatre.now
    theatre.system = ThemeChoice.LIGHT
    hints = dressed.styleHints()
    assert hints is not None
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    theatre.until(lambda: theatre.stage.now is not before)
    assert theatre.window.theme == LIGHT
    before = theatre.now
    theatre.system = ThemeChoice.CONTRAST
    dressed.applicationStateChanged.emit(
        Qt.ApplicationState.ApplicationActive
    )  # somebody comes back from there
    theatre.until(lambda: theatre.stage.now is not before)
    assert theatre.window.theme == CONTRAST


def test_looks_change_also_without_a_host(theatre: Theatre) -> None:
    theatre.crossing.sender.close()
    theatre.qtbot.waitUntil(lambda: theatre.crossing.bridge.is_lost)
    before = theatre.now
    preferring = theatre.stage.preferring
    preferring.change(Preferences(Look(theme=ThemeChoice.LIGHT)))
    theatre.qtbot.waitUntil(lambda: theatre.stage.now is not before)
    assert theatre.window.isVisible()
    action = theatre.window.play.notices.findChild(QPushButton, "noticeAction")
    assert action is not None
    assert action.isVisible()


def test_a_slow_host_keeps_no_window_away(qtbot: QtBot, dressed: QApplication, crossing: Crossing) -> None:
    stage = Stage(dressed, crossing.bridge, HandClock(), lambda: None, alone_ms=0)
    stage.open()
    qtbot.waitUntil(lambda: stage.now is not None and stage.now.window.isVisible())
    stage.close()
    sip.delete(stage)
    dress(dressed, DARK)


def test_another_language_is_spoken_at_once(theatre: Theatre, dressed: QApplication) -> None:
    told = {key: words_of(message) for key, message in messages(ts_file("de"))}
    help_text = "Keys (F1)"
    theatre.prefer(language="de")
    assert QLocale().language() is QLocale.Language.German
    assert theatre.window.play.help.text() == told["PlayScreen", help_text, ""]
    theatre.prefer(language="en")
    assert theatre.window.play.help.text() == help_text
    speak(dressed, "en")


def test_review_stays_open_when_the_window_is_made_anew(theatre: Theatre) -> None:
    theatre.window.go_to_review()
    shelf = theatre.stage.reviewing.bookshelf
    theatre.until(lambda: shelf.was_asked and shelf.is_idle)
    theatre.window.review.library.filters.search.setText("Ana")
    simulate.keyClick(theatre.window.review.library.filters.search, Qt.Key.Key_Return)
    theatre.until(lambda: shelf.wanted.text == "Ana" and shelf.is_idle)
    theatre.prefer(theme=ThemeChoice.LIGHT)
    assert theatre.window.is_reviewing
    assert theatre.window.review.isVisible()
    assert theatre.window.review.library.filters.search.text() == "Ana"
    theatre.window.go_to_play()
    theatre.prefer(theme=ThemeChoice.CONTRAST)
    assert theatre.window.play.areas.isVisible()


NOWHERE = "postgresql://a:secret@/n?host=/none"


@pytest.mark.parametrize("kept", [Preferences(DARK_LOOK, library=NOWHERE)])
def test_the_library_is_opened_with_the_clinics_server(own_home: Path, theatre: Theatre) -> None:
    told: list[str] = []
    shelf = theatre.stage.reviewing.bookshelf
    shelf.troubled.connect(told.append)
    shelf.scan()
    theatre.until(lambda: bool(told))
    assert "The clinic's server postgresql://a:***@/n?host=%2Fnone cannot be used" in told[0]
    assert "secret" not in told[0]
    theatre.until(lambda: shelf.is_idle)


@pytest.mark.parametrize("kept", [Preferences(DARK_LOOK, library=NOWHERE)])
def test_nothing_goes_to_the_server_while_the_vault_is_locked(own_home: Path, theatre: Theatre) -> None:
    a_vault(vault_folder())
    told: list[str] = []
    shelf = theatre.stage.reviewing.bookshelf
    shelf.troubled.connect(told.append)
    shelf.scan()
    theatre.until(lambda: shelf.is_idle)
    assert told == []
