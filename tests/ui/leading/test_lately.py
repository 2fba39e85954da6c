"""The last 30 seconds on the page of who leads."""

import pytest
from PyQt6.QtCore import Qt
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.ui.leading.lately import CALM_MS, EVERY_MS
from improv.ui.leading.lately_view import LatelyView
from tests.ui.conftest import Desk, simulate
from tests.ui.leading.test_lead_page import lead

__all__ = ["lead"]
SECOND = 1_000_000_000


@pytest.fixture
def view(desk: Desk, lead: object) -> LatelyView:
    return desk.window.panel.lead.lately


def play(desk: Desk, source: str, key: int, seconds: float) -> None:
    desk.do(ask.Press(source, key, 90))
    desk.clock.now += round(seconds * SECOND)
    desk.do(ask.Release(source, key))


def test_who_plays_how_much_and_how_it_sounds_is_told(desk: Desk, view: LatelyView) -> None:
    assert view.words.text() == "Nobody has played in the last 30 seconds"
    assert "Ben, nothing yet" in view.bars.accessibleName()
    for number in range(6):
        play(desk, "m1", 60 + number, 1.0)
    play(desk, "m2", 60, 0.5)
    desk.showing.harmony.heard.emit(2.5)
    desk.do(ask.Press("m2", 62, 90))
    desk.showing.lately.show_now()
    assert "Ben, pauses, 75 % of all" in view.bars.accessibleName()
    assert "Ana, plays, 25 % of all" in view.bars.accessibleName()
    assert "notes a second" in view.words.text()
    assert "together: 0 % of onsets" in view.words.text()
    assert "consonance 2.50 of 4, clear" in view.words.text()
    shares = {name: share for _, name, share, _ in view.bars.rows}
    assert (shares["Ben"], shares["Ana"]) == (0.75, 0.25)
    assert not view.bars.grab().isNull()
    desk.do(ask.Release("m2", 62))
    desk.clock.now += 40 * SECOND
    desk.showing.lately.show_now()
    assert view.words.text() == "Nobody has played in the last 30 seconds"


def test_it_is_shown_twice_a_second_only_while_it_is_seen(desk: Desk, view: LatelyView) -> None:
    shown = desk.showing.lately
    assert not shown.rests
    assert shown._timer.interval() == EVERY_MS >= 500
    desk.do(ask.SetCalm(True))
    assert shown._timer.interval() == CALM_MS
    simulate.keyClick(desk.window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert shown.rests


def test_what_sounds_when_the_window_comes_is_known(desk: Desk, view: LatelyView) -> None:
    desk.do(ask.Press("m1", 60, 90))
    desk.welcome()
    desk.clock.now += SECOND
    desk.showing.lately.show_now()
    assert "Ben, plays" in view.bars.accessibleName()
    desk.showing.host_lost()
    desk.showing.lately.show_now()
    assert "Ben, plays" not in view.bars.accessibleName()


def test_a_window_that_is_made_anew_knows_the_same(desk: Desk, view: LatelyView, qtbot: QtBot) -> None:
    from improv.ui.place import Place

    play(desk, "m1", 60, 1.0)
    new = Desk()
    qtbot.addWidget(new.window)
    new.welcome()
    Place.of(desk.window).take(new.window)
    assert new.window.panel.lead.recent is desk.window.panel.lead.recent
