"""Commands that are given by resting on them."""

from collections.abc import Iterator

import pytest
from PyQt6.QtCore import QPoint
from PyQt6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.link.profile import Profile
from improv.ui.access.dwell_ring import DwellRing
from improv.ui.access.dwelling import Dwelling
from improv.ui.parts.theme import DARK
from tests.ui.access.people import MS, seat
from tests.ui.conftest import Desk


class Resting:
    """A pointer that rests here and there, and time that is turned by hand."""

    def __init__(self, desk: Desk, milliseconds: int = 600) -> None:
        self.desk = desk
        self.at = QPoint(-1, -1)
        self.dwelling = Dwelling(DARK, desk.clock, desk.window, lambda: self.at)
        self.dwelling.set_dwell(milliseconds)
        self.dwelling._timer.stop()  # time is turned by hand here

    def go(self, widget: QWidget, place: QPoint | None = None) -> None:
        self.at = widget.mapToGlobal(widget.rect().center() if place is None else place)
        self.dwelling.look()

    def rest(self, milliseconds: float) -> None:
        self.desk.clock.now += round(milliseconds * MS)
        self.dwelling.look()


@pytest.fixture
def resting(desk: Desk) -> Iterator[Resting]:
    screen = desk.window.screen()
    assert screen is not None
    desk.window.setGeometry(screen.availableGeometry())  # nothing is found beyond it
    QApplication.processEvents()
    resting = Resting(desk)
    yield resting
    resting.dwelling.stop()


def test_a_button_is_clicked_once_for_each_coming(desk: Desk, resting: Resting) -> None:
    resting.go(desk.window.top.stop)
    resting.rest(599)
    assert desk.asked == []
    resting.rest(1)
    assert desk.asked == [ask.Panic()]
    resting.rest(6000)
    assert desk.asked == [ask.Panic()]
    resting.go(desk.window.play.canvas)
    resting.go(desk.window.top.stop)
    resting.rest(600)
    assert desk.asked == [ask.Panic()] * 2


def test_who_only_passes_by_gives_no_command(desk: Desk, resting: Resting) -> None:
    for _ in range(5):
        resting.go(desk.window.top.stop)
        resting.rest(400)
        resting.go(desk.window.play.canvas)
        resting.rest(400)
    assert desk.asked == []


def test_a_ring_fills_beside_the_label(desk: Desk, resting: Resting) -> None:
    stop = desk.window.top.stop
    resting.go(stop)
    resting.rest(300)
    ring = desk.window.findChild(DwellRing)
    assert ring is not None
    assert ring.isVisible()
    assert ring.share == pytest.approx(0.5)
    at = stop.mapTo(desk.window, QPoint(0, 0))
    words = stop.fontMetrics().boundingRect(stop.rect(), 0x84, stop.text()).translated(at)  # centred
    assert not ring.geometry().intersects(words)
    resting.rest(300)
    assert not ring.isVisible()


def test_pads_are_no_commands(desk: Desk, resting: Resting) -> None:
    resting.go(desk.window.play.canvas, desk.centre(5))
    resting.rest(5000)
    assert desk.asked == []
    assert resting.dwelling.ring is None


def test_what_is_switched_off_cannot_be_given(desk: Desk, resting: Resting) -> None:
    desk.window.top.stop.setEnabled(False)
    resting.go(desk.window.top.stop)
    resting.rest(600)
    assert desk.asked == []


def test_a_list_opens_and_a_line_of_it_is_chosen(desk: Desk, resting: Resting, qtbot: QtBot) -> None:
    combo = desk.window.play.sound
    resting.go(combo)
    resting.rest(600)
    view = combo.view()
    assert view is not None
    qtbot.waitUntil(view.isVisible)
    wanted = next(
        row for row in range(combo.count()) if combo.itemText(row) == "Bell" and row != combo.currentIndex()
    )
    viewport = view.viewport()
    model = combo.model()
    assert viewport is not None
    assert model is not None
    view.scrollTo(model.index(wanted, 0))
    resting.go(viewport, view.visualRect(model.index(wanted, 0)).center())
    resting.rest(QApplication.doubleClickInterval() + 600)
    qtbot.waitUntil(lambda: any(isinstance(message, ask.ChooseSound) for message in desk.asked))
    assert desk.jam.players[1].sound.name == "Bell"


def test_a_line_of_a_menu_is_given(desk: Desk, resting: Resting, qtbot: QtBot) -> None:
    given: list[str] = []
    menu = QMenu(desk.window)
    for text in ("one", "two"):
        action = menu.addAction(text)
        assert action is not None
        action.triggered.connect(lambda _, text=text: given.append(text))
    menu.popup(desk.window.mapToGlobal(QPoint(200, 200)))
    qtbot.waitUntil(menu.isVisible)
    resting.go(menu, menu.actionGeometry(menu.actions()[1]).center())
    resting.rest(600)
    assert given == ["two"]
    resting.rest(600)  # the menu is gone, and its ring with it
    assert given == ["two"]


def test_what_comes_under_a_pointer_that_stands_still_waits_until_it_moves(
    desk: Desk, resting: Resting, qtbot: QtBot
) -> None:
    """Who gave a command by resting is not to give what that command brought there."""
    given: list[str] = []
    first, second = (QPushButton(text, desk.window) for text in ("first", "second"))
    for button in (first, second):
        button.setGeometry(300, 300, 200, 60)
        button.clicked.connect(lambda _, button=button: given.append(button.text()))
    first.clicked.connect(second.show)
    first.clicked.connect(second.raise_)
    first.show()
    first.raise_()
    resting.go(first)
    resting.rest(600)
    assert given == ["first"]
    resting.rest(3000)
    assert given == ["first"]
    resting.go(desk.window.top.stop)
    resting.go(second)
    resting.rest(600)
    assert given == ["first", "second"]


def test_it_is_on_while_somebody_sits_there_who_wants_it(desk: Desk) -> None:
    dwelling = desk.showing.screen.access.dwelling
    assert not dwelling._timer.isActive()
    seat(desk, Profile("Ana", dwell_ms=700))
    assert dwelling._timer.isActive()
    assert dwelling._ms == 700
    desk.do(ask.SeatPerson(1, "Ben"))
    assert not dwelling._timer.isActive()
