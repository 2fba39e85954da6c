"""A consonance as word, shape and bar."""

from itertools import pairwise

import pytest
from PyQt6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from improv.ui.harmony.concord import Concord, concord_name, concord_of, concord_shape, in_words, share_of
from improv.ui.harmony.consonance_bar import ConsonanceBar
from improv.ui.harmony.lamp import HarmonyLamp
from improv.ui.parts.theme import DARK


@pytest.mark.parametrize(
    ("consonance", "concord"),
    [
        (3.9, Concord.CALM),
        (2.8, Concord.CALM),
        (2.79, Concord.CLEAR),
        (2.2, Concord.CLEAR),
        (2.19, Concord.TENSE),
        (1.6, Concord.TENSE),
        (1.59, Concord.HARSH),
        (-3.0, Concord.HARSH),
    ],
)
def test_a_consonance_has_a_word(consonance: float, concord: Concord) -> None:
    assert concord_of(consonance) is concord


def test_a_bar_goes_from_one_to_four() -> None:
    assert [share_of(consonance) for consonance in (-1.0, 1.0, 2.5, 4.0, 9.0)] == [0.0, 0.0, 0.5, 1.0, 1.0]


def test_screen_readers_hear_number_and_word() -> None:
    assert in_words(2.672) == "consonance 2.67 of 4, clear"
    assert len({concord_name(concord) for concord in Concord}) == len(Concord)


def test_the_harsher_the_more_jagged() -> None:
    def jagged(concord: Concord) -> float:
        shape = concord_shape(concord, QPointF(20, 20), 16.0)
        assert shape.boundingRect().width() <= 32.1
        area = sum(shape.contains(QPointF(x / 2, y / 2)) for x in range(80) for y in range(80)) / 4
        return float(shape.length() ** 2 / area)

    figures = [jagged(concord) for concord in Concord]
    assert figures == sorted(figures)
    assert figures[0] == pytest.approx(12.57, rel=0.05)  # 4π: a circle
    assert all(more > 1.02 * less for less, more in pairwise(figures))


def test_a_bar_says_what_it_shows(qtbot: QtBot) -> None:
    bar = ConsonanceBar(DARK)
    qtbot.addWidget(bar)
    assert bar.accessibleName() == "measuring"
    bar.set_consonance(1.2)
    assert bar.accessibleName() == "consonance 1.20 of 4, harsh"


def test_the_lamp_shows_at_once_and_then_stays_for_a_moment(qtbot: QtBot) -> None:
    lamp = HarmonyLamp(DARK)
    qtbot.addWidget(lamp)
    assert lamp.accessibleName() == "Harmony: nothing sounds together"
    lamp.set_consonance(3.0)
    assert (lamp.shown, lamp.accessibleName()) == (Concord.CALM, "Harmony: calm")
    changes: list[Concord | None] = []
    for consonance in (1.0, 3.0, 2.0, None, 1.0):
        lamp.set_consonance(consonance)
        changes.append(lamp.shown)
    assert changes == [Concord.CALM] * 5
    qtbot.waitUntil(lambda: lamp.shown is Concord.HARSH)
    lamp.set_consonance(None)
    assert lamp.shown is Concord.HARSH
    qtbot.waitUntil(lambda: lamp.shown is None)


def test_what_comes_back_in_time_changes_nothing(qtbot: QtBot) -> None:
    lamp = HarmonyLamp(DARK)
    qtbot.addWidget(lamp)
    lamp.set_consonance(3.0)
    lamp.set_consonance(1.0)
    lamp.set_consonance(3.0)
    qtbot.waitUntil(lambda: not lamp._lasting._timers)
    assert lamp.shown is Concord.CALM
