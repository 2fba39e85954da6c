"""The panel over the pads: how it opens, closes and lets playing go on; choosing a key in it."""

import pytest
from PyQt6.QtCore import QPoint, Qt
from PyQt6.QtGui import QFont, QFontMetrics
from PyQt6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.tempo import When
from improv.ui.harmony.scale_painter import name_width
from improv.ui.harmony.scales_page import ScalesPage
from improv.ui.panel import Panel
from improv.ui.parts.row_painter import NAME_PIXELS
from tests.helpers.touch import Touch
from tests.ui.conftest import Desk, simulate

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def scales(desk: Desk) -> ScalesPage:
    """The page with the scales, open."""
    simulate.keyClick(desk.window, Qt.Key.Key_K, CONTROL)
    return desk.window.panel.scales


def row(desk: Desk, name: str) -> QPoint:
    """The middle of a scale's row, as it is scrolled to."""
    view = desk.window.panel.scales.list
    index = view.rows.index_of(desk.key_of(name).scale)
    view.scrollTo(index)
    return view.visualRect(index).center()


def is_open(desk: Desk) -> bool:
    return desk.window.panel.isVisible()


def test_its_keys_open_and_close_it(desk: Desk) -> None:
    window, panel = desk.window, desk.window.panel
    assert not is_open(desk)
    simulate.keyClick(window, Qt.Key.Key_K, CONTROL)
    assert panel.shows_key
    assert (window.top.key.isChecked(), window.top.together.isChecked()) == (True, False)
    simulate.keyClick(window, Qt.Key.Key_B, CONTROL)
    assert panel.shows_together
    assert (window.top.key.isChecked(), window.top.together.isChecked()) == (False, True)
    simulate.keyClick(window, Qt.Key.Key_K, CONTROL)
    assert panel.shows_key
    simulate.keyClick(window, Qt.Key.Key_K, CONTROL)
    assert not is_open(desk)
    assert not window.top.key.isChecked()
    simulate.keyClick(window, Qt.Key.Key_B, CONTROL)
    simulate.keyClick(window, Qt.Key.Key_B, CONTROL)
    assert not is_open(desk)
    assert desk.asked == []


def test_its_buttons_open_and_close_it(desk: Desk) -> None:
    for button in (desk.window.top.key, desk.window.top.together):
        simulate.mouseClick(button, LEFT)
        assert is_open(desk)
        simulate.mouseClick(button, LEFT)
        assert not is_open(desk)
    simulate.mouseClick(desk.window.top.key, LEFT)
    simulate.mouseClick(desk.window.panel.close_button, LEFT)
    assert not is_open(desk)


def test_the_tabs_lead_to_the_pages(desk: Desk, scales: ScalesPage) -> None:
    panel = desk.window.panel
    for page in (panel.scales, panel.own, panel.together, panel.song):
        tab = panel.tabs[page]
        simulate.mouseClick(tab, LEFT)
        assert [other.isVisible() for other in (panel.scales, panel.own, panel.together, panel.song)] == [
            other is page for other in (panel.scales, panel.own, panel.together, panel.song)
        ]
        assert [other.isChecked() for other in panel.tabs.values()].count(True) == 1


def test_arrows_lead_from_tab_to_tab(desk: Desk, scales: ScalesPage) -> None:
    panel = desk.window.panel
    panel.open(panel.own)
    simulate.keyClick(panel.tabs[panel.own], Qt.Key.Key_Left)
    assert panel.scales.isVisible()
    simulate.keyClick(panel.tabs[panel.scales], Qt.Key.Key_Right)
    simulate.keyClick(panel.tabs[panel.own], Qt.Key.Key_Right)
    assert panel.together.isVisible()


def test_names_of_scales_have_room_in_their_rows(desk: Desk, scales: ScalesPage, qtbot: QtBot) -> None:
    view = scales.list
    port = view.viewport()
    assert port is not None
    font = QFont(view.font())
    font.setPixelSize(NAME_PIXELS)
    font.setBold(True)
    longest = max(desk.scales, key=lambda scale: QFontMetrics(font).horizontalAdvance(scale.name))
    assert QFontMetrics(font).horizontalAdvance(longest.name) <= name_width(port.width())


def test_closed_it_leaves_the_keys_to_the_pads(desk: Desk, scales: ScalesPage) -> None:
    assert QApplication.focusWidget() is scales.list
    simulate.mouseClick(desk.window.panel.close_button, LEFT)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "pad_0_0"


def test_esc_still_stops_all_sound(desk: Desk, scales: ScalesPage) -> None:
    for widget in (scales.list, scales.search, desk.window.panel.close_button):
        widget.setFocus()
        simulate.keyClick(widget, Qt.Key.Key_Escape)
    assert desk.asked == [ask.Panic()] * 3
    assert is_open(desk)


def test_playing_goes_on_under_it_and_beside_it(desk: Desk, scales: ScalesPage, qtbot: QtBot) -> None:
    simulate.keyClick(scales.list, Qt.Key.Key_D)
    simulate.mouseClick(desk.window.play.canvas, LEFT, pos=desk.centre(5))
    assert desk.presses() == [2, 0]
    assert is_open(desk)


def test_what_is_pressed_on_it_plays_no_pad_below(
    desk: Desk, scales: ScalesPage, touch: Touch, qtbot: QtBot
) -> None:
    panel, canvas = desk.window.panel, desk.window.play.canvas
    covered = [n for n in range(15) if panel.geometry().contains(canvas.mapTo(desk.window, desk.centre(n)))]
    assert covered
    place = panel.mapFrom(desk.window, canvas.mapTo(desk.window, desk.centre(covered[-1])))
    target = panel.childAt(place)
    assert target is not None
    simulate.mouseClick(target, LEFT, pos=target.mapFrom(panel, place))
    touch.down(target, {1: target.mapFrom(panel, place)})
    touch.up(target, {1: target.mapFrom(panel, place)})
    assert desk.presses() == []


@pytest.mark.parametrize("leads_on", [Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_letters_in_the_search_look_for_scales(desk: Desk, scales: ScalesPage, leads_on: Qt.Key) -> None:
    scales.search.setFocus()
    simulate.keyClicks(scales.search, "dorian")
    assert desk.presses() == []
    assert [row.scale.id for row in scales.list.rows.rows if hasattr(row, "scale")] == ["dorian"]
    simulate.keyClick(scales.search, leads_on)
    assert scales.list.hasFocus()
    simulate.keyClick(scales.list, Qt.Key.Key_Return)
    assert desk.asked == [ask.ChangeKey(0, desk.key_of("dorian").scale)]


def test_a_click_chooses_the_scale_for_everybody_and_closes_the_panel(desk: Desk, scales: ScalesPage) -> None:
    simulate.mouseClick(scales.list.viewport(), LEFT, pos=row(desk, "dorian"))
    assert desk.asked == [ask.ChangeKey(0, desk.key_of("dorian").scale)]
    assert not is_open(desk)
    assert desk.window.top.key.shown == "C Dorian"
    assert desk.window.play.status.text() == "Now in C Dorian"


def test_the_tonic_changes_at_once_and_the_panel_stays(desk: Desk, scales: ScalesPage) -> None:
    scales.tonic.setFocus()
    simulate.keyClick(scales.tonic, Qt.Key.Key_Down)
    assert desk.asked == [ask.ChangeKey(1, desk.key_of("major-pentatonic").scale)]
    assert is_open(desk)
    index = scales.list.rows.index_of(desk.key_of("major-pentatonic").scale)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("C♯ E♭ F A♭ B♭")


def test_a_change_may_wait_for_the_bar_and_glide(desk: Desk, scales: ScalesPage) -> None:
    desk.clock.now += 100_000_000  # somewhere in a beat
    scales.when.setFocus()
    simulate.keyClick(scales.when, Qt.Key.Key_End)
    scales.held.setFocus()
    simulate.keyClick(scales.held, Qt.Key.Key_Down)
    scales.tonic.setFocus()
    for _ in range(2):
        simulate.keyClick(scales.tonic, Qt.Key.Key_Down)
    simulate.mouseClick(scales.list.viewport(), LEFT, pos=row(desk, "dorian"))
    pentatonic, dorian = desk.key_of("major-pentatonic").scale, desk.key_of("dorian").scale
    assert desk.asked == [
        ask.ChangeKey(1, pentatonic, When.BAR, glide=True),
        ask.ChangeKey(2, pentatonic, When.BAR, glide=True),
        ask.ChangeKey(2, dorian, When.BAR, glide=True),
    ]
    assert desk.window.play.status.text() == "Next bar: D Dorian"
    assert desk.window.top.key.shown == "C Major pentatonic"
    assert scales.tonic.currentText() == "D"
    desk.pass_time()
    assert desk.window.top.key.shown == "D Dorian"


def test_what_one_rests_on_is_heard_when_that_is_wanted(desk: Desk, scales: ScalesPage, qtbot: QtBot) -> None:
    simulate.mouseClick(scales.hearing, LEFT)
    scales.tonic.setFocus()
    simulate.keyClick(scales.tonic, Qt.Key.Key_Down)
    scales.list.setFocus()
    simulate.keyClick(scales.list, Qt.Key.Key_Down)
    scale = scales.list.rows.value_at(scales.list.currentIndex())
    assert scale is not None
    qtbot.waitUntil(lambda: desk.asked[1:] == [ask.PlayExample(1, scale)])
    assert scales.list.rows.sounding == scale
    simulate.keyClick(desk.window, Qt.Key.Key_K, CONTROL)
    assert desk.asked[2:] == [ask.StopExample()]
    assert scales.list.rows.sounding is None


def test_one_scale_is_heard_by_its_button(desk: Desk, scales: ScalesPage) -> None:
    simulate.mouseClick(scales.hear_it, LEFT)
    pentatonic = desk.key_of("major-pentatonic").scale
    simulate.mouseClick(scales.hear_it, LEFT)
    assert desk.asked == [ask.PlayExample(0, pentatonic), ask.StopExample()]


@pytest.mark.parametrize(("width", "height"), [(800, 480), (1024, 700), (1280, 800)])
def test_it_fits_wherever_the_window_does(desk: Desk, qtbot: QtBot, width: int, height: int) -> None:
    window, panel = desk.window, desk.window.panel
    window.resize(width, height)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == (width, height))
    for page in (panel.scales, panel.own, panel.together, panel.song):
        panel.open(page)
        QApplication.processEvents()
        assert window.rect().contains(panel.geometry())
        assert not panel.geometry().intersects(window.play.side.geometry().translated(window.play.pos()))
        assert wide_parts(panel) == []
        if height >= 700:
            assert page.height() <= parent_of(page).height(), page  # no need to scroll


def test_it_follows_the_window(desk: Desk, scales: ScalesPage, qtbot: QtBot) -> None:
    panel, canvas = desk.window.panel, desk.window.play.canvas
    for size in ((1280, 800), (1024, 700)):
        desk.window.resize(*size)
        qtbot.waitUntil(
            lambda: canvas.mapTo(desk.window, canvas.rect().bottomRight()) == panel.geometry().bottomRight()
        )


def test_everything_on_it_has_a_name_and_is_large_enough(desk: Desk) -> None:
    panel = desk.window.panel
    for page in (panel.scales, panel.own, panel.together, panel.song):
        panel.open(page)
        QApplication.processEvents()
        shown = [widget for widget in panel.findChildren(QWidget) if widget.isVisible()]
        reached = [widget for widget in shown if widget.focusPolicy() != Qt.FocusPolicy.NoFocus]
        unnamed = [w.objectName() for w in reached if not (w.accessibleName() or getattr(w, "text", str)())]
        assert unnamed == []
        buttons = [widget for widget in reached if isinstance(widget, QAbstractButton)]
        assert len(buttons) > 4
        assert [b.objectName() for b in buttons if min(b.width(), b.height()) < 48] == []
        cut = [b.objectName() for b in buttons if b.text() and b.width() < b.sizeHint().width()]
        assert cut == []


def parent_of(widget: QWidget) -> QWidget:
    parent = widget.parentWidget()
    assert parent is not None
    return parent


def wide_parts(panel: Panel) -> list[str]:
    """What is wider than the panel, and so cannot be reached."""
    return [
        widget.objectName()
        for widget in panel.findChildren(QWidget)
        if widget.isVisible() and widget.mapTo(panel, QPoint(widget.width(), 0)).x() > panel.width()
    ]
