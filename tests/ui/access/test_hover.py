"""Pads that sound while the pointer, or a gaze, is on them."""

import pytest
from PyQt6.QtCore import QEvent, QPoint, QPointF, Qt
from PyQt6.QtGui import QMouseEvent
from PyQt6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.link.look import Layout, Mouse, PadLook, Table
from improv.link.profile import Profile
from tests.ui.access.people import know, seat
from tests.ui.conftest import Desk, simulate
from tests.ui.screen.sharing import canvas_of, played, share

GAZE = Profile("Ana", hover=True)


def point_at(canvas: QWidget, place: QPoint, buttons: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    """Let the pointer be somewhere."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        canvas.mapToGlobal(QPointF(place)),
        Qt.MouseButton.NoButton,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(canvas, event)


def leave(canvas: QWidget) -> None:
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))


@pytest.fixture
def gaze(desk: Desk) -> Desk:
    seat(desk, GAZE)
    desk.asked.clear()
    return desk


def test_a_pad_sounds_while_the_pointer_is_on_it(gaze: Desk) -> None:
    canvas = canvas_of(gaze, 0)
    point_at(canvas, gaze.centre(5))
    point_at(canvas, gaze.centre(5) + QPoint(20, 9))
    assert (gaze.presses(), gaze.releases()) == ([0], [])
    point_at(canvas, gaze.centre(6))
    assert (gaze.presses(), gaze.releases()) == ([0, 1], [0])
    leave(canvas)
    assert gaze.releases() == [0, 1]
    assert len(gaze.jam.ledger) == 0


def test_trembling_on_a_border_is_one_note(gaze: Desk) -> None:
    canvas = canvas_of(gaze, 0)
    place = canvas.place_of(5)
    border = QPoint(place.right(), place.center().y())
    for tremble in (0, 5, -5, 14, -3, 16, 0) * 3:
        point_at(canvas, border + QPoint(tremble, 0))
    assert gaze.presses() == [0]


def test_the_rest_area_is_silent(gaze: Desk) -> None:
    look = PadLook(layout=Layout.CIRCLE)
    gaze.preferring.change(type(gaze.preferring.now)(table=Table(areas=(look,))))
    canvas = canvas_of(gaze, 0)
    point_at(canvas, canvas.middle_of(0))
    assert len(gaze.jam.ledger) == 1
    point_at(canvas, canvas.rect().center())
    assert len(gaze.jam.ledger) == 0
    assert len(gaze.presses()) == 1


def test_a_click_on_the_sounding_pad_is_no_second_note(gaze: Desk) -> None:
    canvas = canvas_of(gaze, 0)
    point_at(canvas, gaze.centre(5))
    simulate.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=gaze.centre(5))
    assert (gaze.presses(), gaze.releases()) == ([0], [])


def test_another_window_in_front_is_silence(gaze: Desk, qtbot: QtBot) -> None:
    point_at(canvas_of(gaze, 0), gaze.centre(5))
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: len(gaze.jam.ledger) == 0)
    assert ask.ReleaseAll("screen") in gaze.asked


def test_without_the_wish_the_pointer_alone_plays_nothing(desk: Desk) -> None:
    point_at(canvas_of(desk, 0), desk.centre(5))
    assert desk.presses() == []


def test_a_move_with_another_button_slides_nothing(desk: Desk) -> None:
    canvas = canvas_of(desk, 0)
    canvas.set_slide(True)
    point_at(canvas, desk.centre(5), Qt.MouseButton.RightButton)
    assert desk.presses() == []


def test_who_leaves_takes_it_along(gaze: Desk) -> None:
    canvas = canvas_of(gaze, 0)
    point_at(canvas, gaze.centre(5))
    gaze.do(ask.SeatPerson(1, ""))
    assert len(gaze.jam.ledger) == 0
    point_at(canvas, gaze.centre(6))
    assert gaze.presses() == [0]


def test_it_is_for_the_pads_of_that_person(desk: Desk) -> None:
    share(desk, 2)
    seat(desk, GAZE, 2)
    for area in range(2):
        canvas = canvas_of(desk, area)
        point_at(canvas, canvas.middle_of(0))
    assert [source for source, _ in played(desk)] == ["screen-2"]


def test_a_mouse_of_its_own_hovers_for_its_own_person(desk: Desk) -> None:
    share(desk, 2, mouse=Mouse.OWN)
    know(desk, GAZE)
    mouse = next(player.seat for player in desk.jam.players.values() if player.source == "screen-mouse")
    desk.do(ask.SeatPerson(1, "Ana"))
    point_at(canvas_of(desk, 0), canvas_of(desk, 0).middle_of(0))
    assert played(desk) == []
    desk.do(ask.SeatPerson(mouse, "Ana"))
    for area in range(2):
        canvas = canvas_of(desk, area)
        point_at(canvas, canvas.middle_of(0))
        leave(canvas)
    assert [source for source, _ in played(desk)] == ["screen-mouse"] * 2
