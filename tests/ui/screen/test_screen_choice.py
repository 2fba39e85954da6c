"""Choosing who shares the screen, on the page of the pads."""

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.link.look import Keys, Layout, Mouse, PadLook
from improv.link.messages import Prefer
from tests.ui.conftest import Desk, simulate
from tests.ui.screen.sharing import share

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(desk: Desk) -> Desk:
    desk.window.panel.open(desk.window.panel.pads)
    QApplication.processEvents()
    return desk


def click(desk: Desk, name: str) -> None:
    button = desk.window.findChild(QPushButton, name)
    assert button is not None
    simulate.mouseClick(button, LEFT)


def test_two_people(opened: Desk) -> None:
    click(opened, "screenPlayers_1")
    assert isinstance(opened.asked[0], Prefer)
    assert len(opened.preferring.now.table.areas) == 2
    assert len(opened.window.play.areas.canvases) == 2
    click(opened, "screenPlayers_0")
    assert len(opened.window.play.areas.canvases) == 1


def test_newcomers_begin_with_pads_like_the_first(opened: Desk) -> None:
    opened.window.panel.pads.look_chosen.emit(PadLook(layout=Layout.HARP))
    click(opened, "screenPlayers_3")
    assert {area.layout for area in opened.preferring.now.table.areas} == {Layout.HARP}


def test_the_rest_of_the_page_is_about_one_of_them(opened: Desk) -> None:
    sharing = opened.window.panel.sharing
    assert not sharing.area.isVisible()
    share(opened, 2)
    opened.do(ask.SeatPerson(2, "Ana"))
    assert sharing.area.isVisible()
    assert sharing.area.itemText(1) == "Ana"
    sharing.area.activated.emit(1)
    opened.window.panel.pads.look_chosen.emit(PadLook(layout=Layout.CIRCLE))
    assert [area.layout for area in opened.preferring.now.table.areas] == [Layout.LADDER, Layout.CIRCLE]
    assert sharing.area.currentIndex() == 1


def test_keys_and_mouse(opened: Desk, qtbot: QtBot) -> None:
    sharing = opened.window.panel.sharing
    assert not sharing.note.isVisible()
    index = sharing.keys.findData(Keys.SPLIT)
    sharing.keys.setCurrentIndex(index)
    sharing.keys.activated.emit(index)
    assert opened.preferring.now.table.keys is Keys.SPLIT
    assert sharing.note.isVisible()  # about keyboards that tell only some keys apart
    click(opened, "screenMouse_1")
    assert opened.preferring.now.table.mouse is Mouse.OWN
    assert sharing.mouse.value is Mouse.OWN


def test_the_page_shows_a_table_that_was_chosen_elsewhere(opened: Desk) -> None:
    share(opened, 3, Keys.OWN, Mouse.OWN)
    sharing = opened.window.panel.sharing
    assert (sharing.people.value, sharing.keys.currentData(), sharing.mouse.value) == (3, Keys.OWN, Mouse.OWN)
