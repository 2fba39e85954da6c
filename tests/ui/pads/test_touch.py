"""Ten fingers and more on the pads."""

import pytest
from PyQt6.QtCore import QPoint
from PyQt6.QtGui import QInputDevice
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from improv.ui.pads.canvas import PadCanvas
from improv.ui.pads.offer import Offer
from improv.ui.parts.theme import DARK
from tests.helpers.touch import Touch
from tests.ui.conftest import Desk


@pytest.mark.parametrize("fingers", [10, 12])
def test_every_finger_is_a_note(desk: Desk, touch: Touch, qtbot: QtBot, fingers: int) -> None:
    canvas = desk.window.play.canvas
    places = {finger: desk.centre(finger) for finger in range(fingers)}
    for finger, place in places.items():
        touch.down(canvas, {finger: place})
    assert desk.presses() == [canvas.pads[pad].degree for pad in range(fingers)]
    assert len(desk.jam.ledger) == fingers
    touch.up(canvas, places)
    qtbot.waitUntil(lambda: len(desk.jam.ledger) == 0)
    assert sorted(desk.releases()) == sorted(desk.presses())


def test_two_fingers_on_one_pad_are_one_note(desk: Desk, touch: Touch, qtbot: QtBot) -> None:
    canvas, place = desk.window.play.canvas, desk.centre(7)
    touch.down(canvas, {1: place})
    touch.down(canvas, {2: place + QPoint(9, 9)})
    touch.up(canvas, {1: place})
    assert len(desk.presses()) == len(desk.jam.ledger) == 1
    touch.up(canvas, {2: place})
    qtbot.waitUntil(lambda: len(desk.jam.ledger) == 0)
    assert len(desk.releases()) == 1


def test_a_finger_beside_the_pads_plays_nothing(desk: Desk, touch: Touch) -> None:
    touch.down(desk.window.play.canvas, {1: QPoint(2, 2)})
    touch.up(desk.window.play.canvas, {1: QPoint(2, 2)})
    assert desk.asked == []


def test_touches_taken_away_by_the_system_let_go(desk: Desk, touch: Touch) -> None:
    canvas = desk.window.play.canvas
    touch.down(canvas, {finger: desk.centre(finger) for finger in range(10)})
    assert len(desk.jam.ledger) == 10
    touch.cancel(canvas)
    assert len(desk.jam.ledger) == 0


def test_hiding_lets_go(desk: Desk, touch: Touch) -> None:
    canvas = desk.window.play.canvas
    places = {finger: desk.centre(finger) for finger in range(10)}
    touch.down(canvas, places)
    desk.window.hide()
    assert len(desk.jam.ledger) == 0
    desk.window.show()
    touch.up(canvas, places)
    assert len(desk.releases()) == 10


def test_another_window_in_front_lets_go(desk: Desk, touch: Touch, qtbot: QtBot) -> None:
    canvas = desk.window.play.canvas
    places = {finger: desk.centre(finger) for finger in range(10)}
    touch.down(canvas, places)
    other = PadCanvas(DARK)
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: len(desk.jam.ledger) == 0)
    touch.up(canvas, places)
    assert len(desk.releases()) == 10


def test_a_laptop_s_pad_is_no_screen(desk: Desk) -> None:
    pad = Touch(QInputDevice.DeviceType.TouchPad)
    pad.down(desk.window.play.canvas, {1: desk.centre(7)})
    pad.up(desk.window.play.canvas, {1: desk.centre(7)})
    assert desk.presses() == []


class Sliding:
    """A canvas on its own, with sliding on or off, and what it said."""

    def __init__(self, desk: Desk, qtbot: QtBot, *, slide: bool) -> None:
        self.canvas = PadCanvas(DARK, slide=slide)
        qtbot.addWidget(self.canvas)
        self.canvas.resize(1000, 600)
        self.canvas.set_offer(Offer(desk.key_of("major-pentatonic")))
        self.canvas.show()
        qtbot.waitExposed(self.canvas)
        self.said: list[tuple[str, int]] = []
        self.canvas.pressed.connect(lambda degree: self.said.append(("press", degree)))
        self.canvas.released.connect(lambda degree: self.said.append(("release", degree)))

    def centre(self, pad: int) -> QPoint:
        return self.canvas.place_of(pad).center()


@pytest.mark.parametrize(("slide", "notes"), [(True, 5), (False, 1)])
def test_a_slide_over_five_pads(desk: Desk, touch: Touch, qtbot: QtBot, slide: bool, notes: int) -> None:
    sliding = Sliding(desk, qtbot, slide=slide)
    touch.down(sliding.canvas, {1: sliding.centre(5)})
    left, right = sliding.centre(5).x(), sliding.centre(9).x()
    for x in range(left, right + 1, 10):
        touch.move(sliding.canvas, {1: QPoint(x, sliding.centre(5).y())})
    touch.up(sliding.canvas, {1: sliding.centre(9)})
    assert [degree for what, degree in sliding.said if what == "press"] == list(range(notes))
    assert len(sliding.said) == 2 * notes


def test_trembling_on_a_border_is_one_note(desk: Desk, touch: Touch, qtbot: QtBot) -> None:
    sliding = Sliding(desk, qtbot, slide=True)
    place = sliding.canvas.place_of(5)
    border = QPoint(place.right(), place.center().y())
    touch.down(sliding.canvas, {1: border})
    for tremble in (5, -5, 14, -3, 16, 0) * 5:
        touch.move(sliding.canvas, {1: border + QPoint(tremble, 0)})
    assert sliding.said == [("press", 0)]
    touch.cancel(sliding.canvas)
    assert sliding.said == [("press", 0), ("release", 0)]


def test_no_mouse_event_is_made_of_a_touch(desk: Desk, touch: Touch, dressed: QApplication) -> None:
    touch.down(desk.window.play.canvas, {1: desk.centre(7)})
    dressed.processEvents()
    touch.up(desk.window.play.canvas, {1: desk.centre(7)})
    dressed.processEvents()
    assert desk.presses() == [desk.window.play.canvas.pads[7].degree]
