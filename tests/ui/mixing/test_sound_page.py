"""A player's sound: its knobs, the controllers that turn them, and the list to hear and choose from."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PyQt6.QtCore import QObject, QPoint, Qt, QUrl, pyqtSlot
from PyQt6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.mixing import Macro
from improv.jam.player import SourceKind
from improv.link.messages import Welcome
from improv.ui.mixing.sound_page import SoundPage, SoundRows
from improv.ui.parts.rows import Heading
from tests.ui.conftest import SOUNDS, Desk, simulate
from tests.ui.mixing.kits import KIT

LEFT = Qt.MouseButton.LeftButton
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def page(desk: Desk) -> SoundPage:
    """The page of the sound, open, with a MIDI player as well."""
    desk.do(ask.Join("m1", "Launchkey", SourceKind.MIDI), ask.SeatPerson(2, "Ana"))
    panel = desk.window.panel
    panel.open(panel.sound)
    return panel.sound


@pytest.fixture
def anas(desk: Desk, page: SoundPage) -> SoundPage:
    """The page with the MIDI player's sound."""
    page.player.setFocus()
    simulate.keyClick(page.player, Qt.Key.Key_Down)
    return page


def test_it_begins_with_our_own_player(desk: Desk, page: SoundPage) -> None:
    assert page.player.currentText() == "1 · Fox"
    assert page.rows.now == "marimba"
    assert desk.asked == []


def test_another_player_is_chosen(desk: Desk, anas: SoundPage) -> None:
    assert anas.player.currentText() == "2 · Ana"
    assert anas.rows.now == "warm-pad"
    simulate.keyClick(anas.list, Qt.Key.Key_Return)
    assert desk.asked == [ask.ChooseSound(2, SOUNDS[0])]
    assert anas.rows.now == "marimba"
    assert anas.isVisible()


def test_the_page_falls_back_on_our_own_when_a_player_goes(desk: Desk, anas: SoundPage) -> None:
    desk.do(ask.Vacate(2))
    assert anas.player.currentText() == "1 · Fox"


def test_a_knob_is_turned_by_a_drag_and_taken_back(desk: Desk, page: SoundPage, qtbot: QtBot) -> None:
    knob = page.macros[Macro.BRIGHTNESS].knob
    centre = knob.rect().center()
    simulate.mousePress(knob, LEFT, pos=centre)
    assert knob.value() == 50
    simulate.mouseMove(knob, centre - QPoint(0, 32))
    simulate.mouseRelease(knob, LEFT, pos=centre - QPoint(0, 32))
    assert desk.asked == [ask.MoveMacro(1, Macro.BRIGHTNESS, 0.7)]
    assert knob.accessibleName() == "Brightness, +20"
    simulate.mouseDClick(knob, LEFT, pos=centre)
    qtbot.waitUntil(lambda: desk.jam.players[1].macros == {})
    assert knob.words == "0"


def test_keys_turn_a_knob(desk: Desk, page: SoundPage, qtbot: QtBot) -> None:
    knob = page.macros[Macro.SPACE].knob
    knob.setFocus()
    simulate.keyClick(knob, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: desk.jam.players[1].macros == {Macro.SPACE: 0.6})
    simulate.keyClick(knob, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: desk.jam.players[1].macros == {})


def test_a_controller_is_learned_and_forgotten(desk: Desk, anas: SoundPage) -> None:
    macro = anas.macros[Macro.RELEASE]
    simulate.mouseClick(macro.button, LEFT)
    assert macro.button.text() == "Move a\nknob…"
    desk.do(ask.MoveController("m1", 21, 127))
    assert macro.button.text() == "CC 21"
    assert macro.button.accessibleName() == "Release: forget controller 21"
    assert desk.window.play.status.text() == "Controller 21 turns Release of Ana"
    assert macro.knob.value() == 100
    simulate.mouseClick(macro.button, LEFT)
    assert macro.button.text() == "Learn"
    assert desk.window.play.status.text() == "Controller 21 is free again"
    assert desk.asked == [ask.LearnMacro(2, Macro.RELEASE), ask.ForgetController("m1", 0, 21)]


def test_learning_is_left_by_a_press_and_by_time(desk: Desk, anas: SoundPage) -> None:
    macro = anas.macros[Macro.ATTACK]
    simulate.mouseClick(macro.button, LEFT)
    simulate.mouseClick(macro.button, LEFT)
    assert desk.asked[1:] == [ask.LearnMacro(2, None)]
    assert macro.button.text() == "Learn"
    simulate.mouseClick(macro.button, LEFT)
    desk.pass_time()
    assert macro.button.text() == "Learn"
    assert desk.window.play.status.text() == "No knob was learned"


def test_pads_have_no_knobs_to_learn(desk: Desk, page: SoundPage) -> None:
    assert not page.macros[Macro.ATTACK].button.isEnabled()


def test_a_knob_of_another_player_is_not_shown(desk: Desk, page: SoundPage) -> None:
    desk.do(ask.MoveMacro(2, Macro.SPACE, 1.0))
    assert page.macros[Macro.SPACE].knob.value() == 50
    desk.do(ask.MoveMacro(1, Macro.SPACE, 0.0))
    assert page.macros[Macro.SPACE].knob.value() == 0


def test_a_sound_is_heard_in_the_key_of_the_jam(desk: Desk, page: SoundPage) -> None:
    page.list.setFocus()
    simulate.keyClick(page.list, Qt.Key.Key_End)
    simulate.keyClick(page.list, Qt.Key.Key_Space)
    key = desk.jam.key
    assert desk.asked == [ask.PlayExample(key.tonic, key.scale, SOUNDS[3])]
    assert page.rows.sounding == "bell"
    simulate.keyClick(page.list, Qt.Key.Key_Space)
    assert desk.asked[1:] == [ask.StopExample()]
    assert page.rows.sounding is None


def test_what_one_rests_on_is_heard_until_the_page_goes(desk: Desk, page: SoundPage, qtbot: QtBot) -> None:
    simulate.mouseClick(page.hearing, LEFT)
    page.list.setFocus()
    simulate.keyClick(page.list, Qt.Key.Key_Down)
    key = desk.jam.key
    qtbot.waitUntil(lambda: desk.asked == [ask.PlayExample(key.tonic, key.scale, SOUNDS[1])])
    simulate.mouseClick(desk.window.panel.close_button, LEFT)
    assert desk.asked[1:] == [ask.StopExample()]


def test_sounds_are_below_their_families_and_tell_what_they_are(qtbot: QtBot) -> None:
    rows = SoundRows()
    rows.set_sounds((KIT, *SOUNDS))
    headings = [row.text for row in rows.rows if isinstance(row, Heading)]
    assert headings == ["Drums and rattles", "Other sounds"]
    assert rows.index_of(KIT.id).data(SPOKEN) == "Drums, alive, a pulse"


class Files(QObject):
    """Shows folders, as a file manager does."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @pyqtSlot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def test_the_folder_of_own_sounds_is_made_opened_and_named_whatever_happens(
    desk: Desk, page: SoundPage, tmp_path: Path
) -> None:
    def told_of(folder: Path) -> None:
        welcome = Welcome(desk.jam.snapshot(), desk.scales, SOUNDS, 0.4, scenes=desk.scenes)
        desk.showing.hear(replace(welcome, own_sounds=str(folder)))

    notices, files, folder = desk.window.play.notices, Files(), tmp_path / "improv" / "sounds"
    told_of(folder)
    simulate.mouseClick(page.own, LEFT)  # nothing shows folders here
    assert folder.is_dir()
    assert notices.texts() == [f"No program here shows folders. Own sounds play from: {folder}"]
    QDesktopServices.setUrlHandler("file", files, "open")
    try:
        simulate.mouseClick(page.own, LEFT)
        assert files.opened == [str(folder)]
        assert notices.texts() == []
        assert desk.window.play.status.text().startswith(f"Own sounds are in {folder}; ")
        (tmp_path / "taken").write_text("")
        told_of(tmp_path / "taken" / "sounds")
        simulate.mouseClick(page.own, LEFT)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert files.opened == [str(folder)]
    assert notices.texts() == [
        f"The folder for own sounds cannot be made (not a directory): {tmp_path}/taken/sounds. "
        "All other sounds play."
    ]
