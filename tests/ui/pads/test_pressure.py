"""How hard a touch is, where the screen feels it."""

import pytest
from PyQt6.QtCore import QPoint
from PyQt6.QtGui import QEventPoint
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from tests.helpers.touch import Touch
from tests.ui.conftest import Desk

State = QEventPoint.State


@pytest.fixture
def felt(desk: Desk) -> Touch:
    return Touch(feels=True)


def velocities(desk: Desk) -> list[int]:
    return [message.velocity for message in desk.asked if isinstance(message, ask.Press)]


def tap(desk: Desk, felt: Touch, pressure: float) -> None:
    canvas = desk.window.play.canvas
    felt.press(canvas, desk.centre(7), pressure, State.Pressed)
    felt.press(canvas, desk.centre(7), 0.0, State.Released)


def test_harder_is_louder(desk: Desk, felt: Touch) -> None:
    for pressure in (0.5, 0.1, 1.0, 0.5):
        tap(desk, felt, pressure)
    first, soft, hard, middle = velocities(desk)
    assert first == 80  # a device that has always told the same may feel nothing
    assert 1 <= soft < middle < hard == 127


def test_a_screen_that_always_tells_the_same_feels_nothing(desk: Desk, felt: Touch) -> None:
    for _ in range(4):
        tap(desk, felt, 1.0)
    assert velocities(desk) == [80] * 4


def test_pressure_after_the_press_squeezes_what_is_held(desk: Desk, felt: Touch, qtbot: QtBot) -> None:
    canvas, place = desk.window.play.canvas, desk.centre(7)
    tap(desk, felt, 0.2)
    felt.press(canvas, place, 0.3, State.Pressed)
    felt.press(canvas, place + QPoint(1, 0), 0.6, State.Updated)
    felt.press(canvas, place + QPoint(2, 0), 0.9, State.Updated)
    qtbot.waitUntil(lambda: desk.asked[-1] == ask.Squeeze("screen", 0.9, played=2))
    squeezed = [message for message in desk.asked if isinstance(message, ask.Squeeze)]
    assert squeezed[0].amount == 0.6
    felt.press(canvas, place, 0.0, State.Released)
    qtbot.waitUntil(lambda: len(desk.jam.ledger) == 0)


def test_a_screen_that_feels_nothing_squeezes_nothing(desk: Desk, touch: Touch) -> None:
    canvas, place = desk.window.play.canvas, desk.centre(7)
    touch.down(canvas, {1: place})
    touch.move(canvas, {1: place + QPoint(3, 0)})
    touch.up(canvas, {1: place})
    assert velocities(desk) == [80]
    assert not any(isinstance(message, ask.Squeeze) for message in desk.asked)
