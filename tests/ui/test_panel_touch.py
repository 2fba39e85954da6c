"""Fingers on the pages of the panel: a tap presses, a stroke scrolls, a slider is dragged."""

from PyQt6.QtCore import QPoint
from PyQt6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from tests.helpers.touch import Touch
from tests.ui.conftest import Desk


def area_of(page: QWidget) -> QScrollArea:
    viewport = page.parentWidget()
    assert viewport is not None
    area = viewport.parentWidget()
    assert isinstance(area, QScrollArea)
    return area


def stroke(touch: Touch, qtbot: QtBot, widget: QWidget, way: QPoint) -> None:
    """Move a finger from the middle of something, as slowly as fingers do."""
    begin = widget.rect().center()
    touch.down(widget, {1: begin})
    for part in range(1, 11):
        QApplication.processEvents()
        touch.move(widget, {1: begin + way * part / 10})
    touch.up(widget, {1: begin + way})


def test_a_tap_presses_a_button(desk: Desk, touch: Touch, qtbot: QtBot) -> None:
    page = desk.window.panel.player
    desk.window.panel.open(page)
    middle = page.voice.mute.rect().center()
    touch.down(page.voice.mute, {1: middle})
    touch.up(page.voice.mute, {1: middle})
    qtbot.waitUntil(lambda: desk.jam.mix.strip(1).mute)


def test_a_stroke_over_a_button_scrolls_and_presses_nothing(desk: Desk, touch: Touch, qtbot: QtBot) -> None:
    page = desk.window.panel.player
    desk.window.panel.open(page)
    bar = area_of(page).verticalScrollBar()
    assert bar is not None
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    stroke(touch, qtbot, page.who.mark, QPoint(0, -120))
    qtbot.waitUntil(lambda: bar.value() > 0)
    assert desk.asked == []


def test_a_slider_is_dragged(desk: Desk, touch: Touch, qtbot: QtBot) -> None:
    page = desk.window.panel.player
    desk.window.panel.open(page)
    bar = area_of(page).verticalScrollBar()
    assert bar is not None
    stroke(touch, qtbot, page.voice.level, QPoint(-80, 0))
    qtbot.waitUntil(lambda: desk.jam.mix.strip(1).level < -10.0)
    assert bar.value() == 0
    assert {type(message) for message in desk.asked} == {ask.ChangeStrip}
