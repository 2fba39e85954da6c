"""Nothing flashes more than three times a second, and where nothing is to move, nothing comes and goes."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from improv.ui.harmony import lamp
from improv.ui.pads import first_hint
from improv.ui.parts import glow
from improv.ui.players import inviting

MOST_PER_SECOND = 3
"""WCAG 2.3.1."""
PERIODS_MS: dict[str, Callable[[], int]] = {
    "the first hint": lambda: first_hint.ON_MS + first_hint.OFF_MS,
    "an invitation": lambda: 2 * inviting.HALF_MS,
    "a pad or chip that is lit": lambda: glow.LEAST_MS,
    "the harmony lamp": lambda: lamp.LEAST_MS,
}
"""The shortest time from one flash to the next, of all that comes and goes."""


@pytest.mark.parametrize("what", PERIODS_MS)
def test_nothing_flashes_more_than_three_times_a_second(what: str) -> None:
    assert 1000 / PERIODS_MS[what]() <= MOST_PER_SECOND


def test_a_light_that_is_switched_wildly_keeps_to_that(qtbot: QtBot) -> None:
    light = glow.Glow()
    changes: list[bool] = []
    light.changed.connect(lambda number: changes.append(light.is_on(number)))
    for number in range(100):
        light.set_on(0, number % 2 == 0)
    assert changes == [True]  # within the first third of a second it goes on, and stays
    qtbot.waitUntil(lambda: changes == [True, False])


def test_an_invitation_stays_lit_where_nothing_is_to_move(qtbot: QtBot) -> None:
    changes: list[bool] = []
    still = inviting.Inviting(motion=False, half_ms=0)
    still.changed.connect(changes.append)
    moving = inviting.Inviting(motion=True, half_ms=0)
    moves: list[bool] = []
    moving.changed.connect(moves.append)
    still.set_on(True)
    moving.set_on(True)
    qtbot.waitUntil(lambda: len(moves) > 4)
    assert changes == [True]
    still.set_on(False)
    moving.set_on(False)
    assert changes == [True, False]
