"""The page of the pads: what is chosen there is seen at once, and kept."""

import pytest
from msgspec.structs import replace
from PyQt6.QtCore import QPoint, Qt
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.motor import Latch, Motor
from improv.link.look import Colours, Labels, Layout, Look, PadLook, Preferences, Table
from improv.link.messages import Prefer
from improv.music.catalogue import load_scales
from improv.ui.pads.pad_button import PadButton
from improv.ui.pads.pads_page import PadsPage
from improv.ui.parts.choice import Choice
from improv.ui.parts.theme import DARK
from tests.helpers.touch import Touch
from tests.ui.conftest import Desk, simulate
from tests.ui.mixing.kits import KIT

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(desk: Desk) -> PadsPage:
    desk.window.play.pads.click()
    assert desk.window.panel.page is desk.window.panel.pads
    return desk.window.panel.pads


def choose(choice: Choice, value: object) -> None:
    """Choose as a person does: by the keyboard."""
    choice.setFocus()
    simulate.keyClick(choice, Qt.Key.Key_Home)
    for _ in range(choice.findData(value)):
        simulate.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentData() == value


def area(desk: Desk) -> PadLook:
    return desk.preferring.now.table.areas[0]


@pytest.mark.parametrize(
    ("layout", "pads"),
    [(Layout.SWITCH, 2), (Layout.HARP, 9), (Layout.CIRCLE, 8), (Layout.GRID, 56), (Layout.LADDER, 15)],
)
def test_a_layout_is_one_press_away(desk: Desk, page: PadsPage, layout: Layout, pads: int) -> None:
    page.layout_choice.buttons[layout].click()
    assert area(desk).layout is layout
    assert desk.window.play.canvas.board.layout is layout
    assert len(desk.window.play.canvas.pads) == pads
    assert desk.window.play.pads.accessibleName() == f"Pads, {pads}: layout, labels and colours"
    if layout is not Layout.LADDER:
        assert desk.asked[-1] == Prefer(desk.preferring.now)


def test_numbers_suit_the_layout(desk: Desk, page: PadsPage) -> None:
    choose(page.count, 7)
    choose(page.rows, 2)
    assert area(desk) == PadLook(pads=7, rows=2)
    assert len(desk.window.play.canvas.pads) == 14
    page.layout_choice.buttons[Layout.SWITCH].click()
    assert area(desk) == PadLook(Layout.SWITCH)
    assert not page.rows.isVisible()
    choose(page.count, 1)
    assert len(desk.window.play.canvas.pads) == 1


def test_rows_of_the_grid_are_set_apart(desk: Desk, page: PadsPage) -> None:
    page.layout_choice.buttons[Layout.GRID].click()
    assert page.steps.isVisible()
    assert not page.count.isVisible()
    choose(page.steps, 2)
    degrees = {(pad.row, pad.column): pad.degree for pad in desk.window.play.canvas.pads}
    assert degrees[1, 0] - degrees[0, 0] == 2


def test_labels_and_colours(desk: Desk, page: PadsPage) -> None:
    choose(page.labels, Labels.LETTERS)
    choose(page.colours, Colours.TUBES)
    assert area(desk) == PadLook(labels=Labels.LETTERS, colours=Colours.TUBES)
    assert [pad.label for pad in desk.window.play.canvas.pads[:5]] == ["C", "D", "E", "G", "A"]
    painter = desk.window.play.canvas._painter
    assert painter._faces[0][0].colour == "#E8352B"


@pytest.mark.parametrize(
    ("language", "labels", "last"),
    [("en", Labels.LETTERS, "B"), ("de", Labels.LETTERS, "H"), ("es", Labels.FIXED_DO, "Si")],
)
def test_the_names_of_notes_are_those_of_the_language(
    desk: Desk, language: str, labels: Labels, last: str
) -> None:
    desk.do(ask.ChangeKey(0, load_scales().find("ionian")))
    desk.preferring.change(Preferences(Look(language=language), Table((PadLook(labels=labels),))))
    assert desk.window.play.canvas.pads[6].label == last


def test_too_small_a_window_says_so(desk: Desk, page: PadsPage, qtbot: QtBot) -> None:
    page.layout_choice.buttons[Layout.GRID].click()
    note = desk.window.findChild(QLabel, "padsNote")
    assert note is not None
    assert note.text() == "The window has room for 56 of 64 pads. These play; a larger window has all."
    assert desk.window.play.status.text() == note.text()
    desk.window.resize(1280, 900)
    qtbot.waitUntil(lambda: len(desk.window.play.canvas.pads) == 64)
    assert note.isHidden()


def test_sliding_and_holding_are_the_player_s(desk: Desk, page: PadsPage) -> None:
    motor = desk.jam.players[1].motor
    page.slide.buttons[True].click()
    assert desk.asked[-1] == ask.SetMotor(1, replace(motor, slide=True))
    assert desk.jam.players[1].motor.slide
    page.latch.buttons[Latch.TOGGLE].click()
    assert desk.asked[-1] == ask.SetMotor(1, replace(motor, slide=True, latch=Latch.TOGGLE))
    assert page.latch.value is Latch.TOGGLE
    desk.do(ask.SetMotor(1, Motor()))
    assert (page.slide.value, page.latch.value) == (False, Latch.OFF)


def test_a_harp_always_slides(desk: Desk, page: PadsPage) -> None:
    page.layout_choice.buttons[Layout.HARP].click()
    assert (page.slide.value, page.slide.isEnabled()) == (True, False)
    page.layout_choice.buttons[Layout.LADDER].click()
    assert (page.slide.value, page.slide.isEnabled()) == (False, True)


def test_a_slide_over_five_strips_is_five_notes(desk: Desk, page: PadsPage, touch: Touch) -> None:
    page.layout_choice.buttons[Layout.HARP].click()
    desk.window.panel.leave()
    canvas = desk.window.play.canvas
    desk.asked.clear()
    places = [canvas.middle_of(pad) for pad in range(5)]
    touch.down(canvas, {1: places[0]})
    for x in range(places[0].x(), places[4].x() + 1, 6):
        touch.move(canvas, {1: QPoint(x, places[0].y())})
    touch.up(canvas, {1: places[4]})
    assert desk.presses() == [pad.degree for pad in canvas.pads[:5]]


def test_the_one_pad_plays_note_by_note(desk: Desk, page: PadsPage, touch: Touch) -> None:
    page.layout_choice.buttons[Layout.SWITCH].click()
    choose(page.count, 1)
    desk.window.panel.leave()
    canvas = desk.window.play.canvas
    desk.asked.clear()
    for finger in range(3):
        touch.down(canvas, {finger: canvas.middle_of(0)})
        touch.up(canvas, {finger: canvas.middle_of(0)})
    simulate.keyClick(desk.window, Qt.Key.Key_P)  # any letter
    assert len(desk.presses()) == 4
    assert all(one != other for one, other in zip(desk.presses(), desk.presses()[1:], strict=False))
    (button,) = (button for button in desk.window.findChildren(PadButton) if button.isVisible())
    assert button.accessibleName().startswith("The next note")


def test_the_silent_centre_plays_nothing(desk: Desk, page: PadsPage, touch: Touch) -> None:
    page.layout_choice.buttons[Layout.CIRCLE].click()
    desk.window.panel.leave()
    canvas = desk.window.play.canvas
    desk.asked.clear()
    touch.down(canvas, {1: canvas.rect().center()})
    touch.up(canvas, {1: canvas.rect().center()})
    assert desk.presses() == []
    touch.down(canvas, {1: canvas.middle_of(2)})
    touch.up(canvas, {1: canvas.middle_of(2)})
    assert desk.presses() == [2]


def test_arrows_go_round_the_circle(desk: Desk, page: PadsPage) -> None:
    page.layout_choice.buttons[Layout.CIRCLE].click()
    desk.window.panel.leave()
    visited = []
    for _ in range(9):
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.append(focused.objectName())
        simulate.keyClick(focused, Qt.Key.Key_Right)
    assert visited == [*(f"pad_0_{number}" for number in range(8)), "pad_0_0"]


def test_a_kit_shows_its_pieces_and_the_page_stays(desk: Desk, page: PadsPage) -> None:
    desk.do(ask.ChooseSound(1, KIT))
    assert desk.window.play.canvas.board.layout is Layout.DRUMS
    assert desk.window.play.pads.accessibleName() == "Pads, 2: layout, labels and colours"


# ── one's own colours ───────────────────────────────────────────────────────────────────────────


def test_own_colours_are_chosen_by_keyboard(desk: Desk, page: PadsPage) -> None:
    assert not page.own.isVisible()
    choose(page.colours, Colours.OWN)
    assert page.own.isVisible()
    notes = [note for note in page.own.notes if note.isVisible()]
    assert [note.text() for note in notes] == ["Do", "Re", "Mi", "Sol", "La"]
    notes[0].setFocus()
    simulate.keyClick(notes[0], Qt.Key.Key_Right)  # arrows go from note to note
    assert notes[1].isChecked()
    violet = next(paint for paint in page.own.paints if paint.colour == "#7A4FA3")
    violet.setFocus()
    simulate.keyClick(violet, Qt.Key.Key_Space)
    own = desk.preferring.now.look.own_colours
    assert own[1] == "#7A4FA3"
    assert len(own) == 5
    assert desk.window.play.canvas._painter._faces[1][0].colour == "#7A4FA3"
    assert notes[1].accessibleName() == "Colour of Re: violet"


def test_any_colour_may_be_typed(desk: Desk, page: PadsPage) -> None:
    choose(page.colours, Colours.OWN)
    field = page.own.field
    field.setFocus()
    field.selectAll()
    simulate.keyClicks(field, "a1b2c3")
    simulate.keyClick(field, Qt.Key.Key_Return)
    assert desk.preferring.now.look.own_colours[0] == "#A1B2C3"
    assert desk.presses() == []
    field.selectAll()
    simulate.keyClicks(field, "green")
    simulate.keyClick(field, Qt.Key.Key_Return)
    assert desk.preferring.now.look.own_colours[0] == "#A1B2C3"
    assert field.text() == "#A1B2C3"


def test_everything_on_the_page_has_a_name_and_is_large_enough(desk: Desk, page: PadsPage) -> None:
    choose(page.colours, Colours.OWN)
    buttons = [
        *page.layout_choice.buttons.values(),
        *page.slide.buttons.values(),
        *page.latch.buttons.values(),
    ]
    swatches = [swatch for swatch in (*page.own.notes, *page.own.paints) if swatch.isVisible()]
    combos = [combo for combo in (page.count, page.rows, page.labels, page.colours) if combo.isVisible()]
    for part in (*buttons, *swatches, *combos):
        assert part.accessibleName(), part.objectName()
        assert min(part.width(), part.height()) >= 48, part.objectName()


def test_the_choices_of_another_window_are_shown(desk: Desk, page: PadsPage) -> None:
    look = PadLook(Layout.CIRCLE, pads=6, labels=Labels.NUMBERS, colours=Colours.ONE)
    desk.preferring.told(replace(desk.preferring.now, table=Table((look,))))
    assert page.layout_choice.buttons[Layout.CIRCLE].isChecked()
    assert (page.count.currentData(), page.labels.currentData()) == (6, Labels.NUMBERS)
    assert len(desk.window.play.canvas.pads) == 6


def test_no_key_of_the_page_plays(desk: Desk, page: PadsPage, dressed: QApplication) -> None:
    """Letters play pads wherever the focus is, and change nothing that has it."""
    page.labels.setFocus()
    before = area(desk)
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        dressed.sendEvent(page.labels, QKeyEvent(kind, Qt.Key.Key_D, Qt.KeyboardModifier.NoModifier, "d"))
    assert desk.presses() == [2]
    assert area(desk) == before


def test_the_page_stands_on_its_own(qtbot: QtBot, dressed: QApplication) -> None:
    page = PadsPage(DARK)
    qtbot.addWidget(page)
    top = QLabel("Whose")
    page.add_top(top)
    page.show()
    assert top.y() < page.layout_choice.y()
