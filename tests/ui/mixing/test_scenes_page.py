"""Scenes: shown, chosen, kept."""

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QApplication

from improv.jam import commands as ask
from improv.link.messages import SaveScene, ScenesChanged
from improv.ui.mixing.scenes_page import ScenesPage
from tests.ui.conftest import Desk, simulate

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def page(desk: Desk) -> ScenesPage:
    """The page with the scenes, open."""
    simulate.keyClick(desk.window, Qt.Key.Key_J, CONTROL)
    return desk.window.panel.scenes


def test_its_key_and_its_button_open_and_close_it(desk: Desk) -> None:
    window = desk.window
    simulate.keyClick(window, Qt.Key.Key_J, CONTROL)
    assert window.panel.shows_scenes
    assert window.top.scene.isChecked()
    assert QApplication.focusWidget() is window.panel.scenes.list
    simulate.keyClick(window, Qt.Key.Key_J, CONTROL)
    assert window.panel.page is None
    simulate.mouseClick(window.top.scene, LEFT)
    assert window.panel.shows_scenes
    assert desk.asked == []


def test_scenes_are_told_with_mood_and_use(desk: Desk, page: ScenesPage) -> None:
    spoken = [page.rows.index(row).data(SPOKEN) for row in range(page.rows.rowCount())]
    assert spoken == ["Calm, quiet, settling down", "First jam"]
    assert desk.window.top.scene.accessibleName() == "Scene: none chosen"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_scene_is_chosen_by_key(desk: Desk, page: ScenesPage, key: Qt.Key) -> None:
    simulate.keyClick(page.list, key)
    assert desk.asked == [ask.ChooseScene(desk.scenes[0])]
    assert desk.window.panel.page is None
    assert desk.window.top.scene.shown == "Calm"
    assert desk.window.top.key.shown == "D Dorian"
    assert desk.window.play.status.text() == "Scene: Calm"
    assert desk.window.panel.hearing.calm.value is True


def test_a_scene_is_chosen_by_a_click_and_marked(desk: Desk, page: ScenesPage) -> None:
    index = page.rows.index_of("first-jam")
    simulate.mouseClick(page.list.viewport(), LEFT, pos=page.list.visualRect(index).center())
    assert desk.asked == [ask.ChooseScene(desk.scenes[1])]
    assert page.rows.now == "first-jam"
    assert index.data(SPOKEN) == "First jam, chosen now"
    simulate.keyClick(desk.window, Qt.Key.Key_J, CONTROL)
    assert page.list.currentIndex() == page.rows.index_of("first-jam")


def test_the_right_end_of_a_scene_is_part_of_it(desk: Desk, page: ScenesPage) -> None:
    place = page.list.visualRect(page.rows.index_of("first-jam"))
    simulate.mouseClick(
        page.list.viewport(), LEFT, pos=place.center() * 2 - place.topLeft() - place.center() / 50
    )
    assert desk.asked == [ask.ChooseScene(desk.scenes[1])]


def test_what_is_on_is_kept_under_a_name(desk: Desk, page: ScenesPage) -> None:
    assert not page.keep.isEnabled()
    page.name.setFocus()
    simulate.keyClicks(page.name, "  Our own ")
    simulate.mouseClick(page.keep, LEFT)
    simulate.keyClicks(page.name, "Another")
    simulate.keyClick(page.name, Qt.Key.Key_Return)
    simulate.keyClick(page.name, Qt.Key.Key_Return)
    assert desk.asked == [SaveScene("Our own"), SaveScene("Another")]
    assert desk.presses() == []
    desk.showing.hear(ScenesChanged(desk.scenes, "calm"))
    assert desk.window.play.status.text() == "Saved: Calm, among the scenes"


def test_a_scene_that_is_in_no_list_keeps_its_name(desk: Desk) -> None:
    desk.do(ask.ChooseScene(desk.scenes[0]))
    desk.showing.hear(ScenesChanged(desk.scenes[1:]))
    assert desk.window.top.scene.shown == "Calm"


def test_a_window_that_is_opened_anew_shows_the_scene(desk: Desk) -> None:
    desk.do(ask.ChooseScene(desk.scenes[1]))
    desk.window.top.scene.set_scene("")
    desk.welcome()
    assert desk.window.top.scene.accessibleName() == "Scene: First jam"
