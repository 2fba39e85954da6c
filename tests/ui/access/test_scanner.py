"""Scanning: pads are offered in turn, and a switch plays the one that is offered."""

from itertools import pairwise

import pytest
from PyQt6.QtCore import Qt
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.control import Action
from improv.link.look import Layout, PadLook, Table
from improv.link.messages import Told
from improv.link.profile import Scanning, Switch, SwitchKind
from tests.ui.access.people import know, let_go, pass_ms, scanner_of, scanning, seat
from tests.ui.conftest import Desk, simulate
from tests.ui.screen.sharing import share

SPACE, ENTER = Qt.Key.Key_Space, Qt.Key.Key_Return
FIVE = PadLook(layout=Layout.SWITCH, pads=5)


@pytest.fixture
def five(desk: Desk) -> Desk:
    """Five pads, which are offered one by one."""
    preferences = desk.preferring.now
    desk.preferring.change(type(preferences)(table=Table(areas=(FIVE,))))
    assert len(desk.window.play.canvas.pads) == 5
    return desk


def offered(desk: Desk) -> tuple[int, ...]:
    framed = desk.window.play.canvas._painter._scanned
    assert framed == frozenset(scanner_of(desk).offers)
    return scanner_of(desk).offers


def test_pads_are_offered_in_turn_at_their_times(five: Desk) -> None:
    seat(five, scanning(Scanning.AUTO, 1000))
    order = [offered(five)]
    for _ in range(5):
        pass_ms(five, 999)
        assert offered(five) == order[-1]
        pass_ms(five, 1)
        order.append(offered(five))
    assert order[0] == order[5]  # round and round
    assert len(set(order)) == 5


def test_times_do_not_drift_however_late_the_timer_is(five: Desk) -> None:
    seat(five, scanning(Scanning.AUTO, 1000))
    first = offered(five)
    for _ in range(50):
        pass_ms(five, 1033)  # 50 times 33 ms too late are more than a pad's time
    assert (50 * 1033) // 1000 % 5 == 1
    second = offered(five)
    seat(five, scanning(Scanning.AUTO, 1001))
    assert offered(five) == first
    pass_ms(five, 1001)
    assert offered(five) == second


def test_the_timer_waits_for_what_is_due(five: Desk) -> None:
    seat(five, scanning(Scanning.AUTO, 2000))
    timer = scanner_of(five)._timer
    pass_ms(five, 1500)
    assert timer.interval() == 500
    pass_ms(five, 600)
    assert timer.interval() == 1900


def test_the_timer_offers_the_next(five: Desk, qtbot: QtBot) -> None:
    seat(five, scanning(Scanning.AUTO, 300))
    before = offered(five)
    five.clock.now += 300_000_000
    qtbot.waitUntil(lambda: offered(five) != before)


def test_the_switch_plays_what_is_offered_as_long_as_it_is_held(five: Desk, qtbot: QtBot) -> None:
    seat(five, scanning(Scanning.AUTO, 1000))
    pass_ms(five, 2000)
    (pad,) = offered(five)
    five.asked.clear()
    at = five.clock.now
    simulate.keyPress(five.window, SPACE)
    assert five.presses() == [five.window.play.canvas.pads[pad].degree]
    (note,) = five.jam.ledger
    assert note.began == at  # when the switch was pressed
    pass_ms(five, 5000)
    assert offered(five) == (pad,)  # nothing goes on meanwhile
    simulate.keyRelease(five.window, SPACE)
    qtbot.waitUntil(lambda: five.releases() == five.presses())
    assert offered(five) == (pad,)  # for its whole time, to be played again
    pass_ms(five, 1000)
    assert offered(five) != (pad,)


def test_many_pads_are_chosen_by_row_and_column(desk: Desk, qtbot: QtBot) -> None:
    seat(desk, scanning(Scanning.AUTO, 1000))
    canvas = desk.window.play.canvas
    desk.asked.clear()
    assert {canvas.pads[pad].row for pad in offered(desk)} == {2}
    assert len(offered(desk)) == 5
    pass_ms(desk, 1000)
    simulate.keyPress(desk.window, SPACE)
    let_go(desk, qtbot, SPACE)
    assert len(offered(desk)) == 1
    assert desk.presses() == []
    pass_ms(desk, 2000)
    simulate.keyPress(desk.window, SPACE)
    assert desk.presses() == [2]
    simulate.keyRelease(desk.window, SPACE)
    qtbot.waitUntil(lambda: desk.releases() == [2])


def test_two_switches(five: Desk, qtbot: QtBot) -> None:
    seat(five, scanning(Scanning.STEP))
    first = offered(five)
    pass_ms(five, 60_000)
    assert offered(five) == first
    five.asked.clear()
    simulate.keyPress(five.window, ENTER)
    let_go(five, qtbot, ENTER)
    (pad,) = offered(five)
    assert (pad,) != first
    simulate.keyPress(five.window, SPACE)
    assert five.presses() == [five.window.play.canvas.pads[pad].degree]
    simulate.keyRelease(five.window, SPACE)
    qtbot.waitUntil(lambda: five.releases() == five.presses())


def test_one_switch_plays_a_phrase(desk: Desk, qtbot: QtBot) -> None:
    seat(desk, scanning(Scanning.DIRECT))
    desk.asked.clear()
    for count in range(1, 9):
        (pad,) = offered(desk)
        simulate.keyPress(desk.window, SPACE)
        assert desk.presses()[-1] == desk.window.play.canvas.pads[pad].degree
        simulate.keyRelease(desk.window, SPACE)
        qtbot.waitUntil(lambda count=count: len(desk.releases()) == count)  # type: ignore[misc]
    presses = desk.presses()
    assert all(one != other for one, other in pairwise(presses))
    assert set(presses) <= {0, 1, 2, 3, 4}


def test_what_is_offered_is_said_where_that_is_wanted(five: Desk) -> None:
    said: list[str] = []
    five.showing.screen.access.offered.connect(said.append)
    seat(five, scanning(Scanning.AUTO))
    pass_ms(five, 1000)
    assert said == []
    seat(five, scanning(Scanning.AUTO, speak=True))
    pass_ms(five, 1000)
    canvas = five.window.play.canvas
    assert said[-1] == canvas.name_of(offered(five)[0])
    assert len(said) == 2


def test_rows_are_said(desk: Desk) -> None:
    said: list[str] = []
    desk.showing.screen.access.offered.connect(said.append)
    seat(desk, scanning(Scanning.AUTO, speak=True))
    pass_ms(desk, 1000)
    assert said == ["Row 1, from Do, high octave", "Row 2, from Do, middle octave"]


def test_esc_still_stops_everything(five: Desk) -> None:
    seat(five, scanning(Scanning.AUTO))
    simulate.keyPress(five.window, SPACE)
    simulate.keyClick(five.window, Qt.Key.Key_Escape)
    assert five.asked[-1] == ask.Panic()
    assert len(five.jam.ledger) == 0


def test_a_midi_switch(five: Desk, qtbot: QtBot) -> None:
    seat(five, scanning(Scanning.STEP, switch=Switch(SwitchKind.MIDI), second=Switch(SwitchKind.MIDI)))
    first = offered(five)
    five.asked.clear()

    def use(action: Action, *, down: bool) -> None:
        five.showing.hear(Told(did.ActionAsked(0, "m1", action, down)))

    use(Action.SECOND_SWITCH, down=True)
    use(Action.SECOND_SWITCH, down=False)
    assert offered(five) != first
    use(Action.SWITCH, down=True)
    assert len(five.jam.ledger) == 1
    use(Action.SWITCH, down=False)
    qtbot.waitUntil(lambda: len(five.jam.ledger) == 0)


def test_two_people_scan_each_with_a_switch(desk: Desk, qtbot: QtBot) -> None:
    share(desk, 2)
    left = scanning(Scanning.AUTO, switch=Switch(SwitchKind.MOUSE, 2))
    right = type(left)("Ben", scan=scanning(Scanning.DIRECT, switch=Switch(SwitchKind.MOUSE, 4)).scan)
    know(desk, left, right)
    desk.do(ask.SeatPerson(1, "Ana"), ask.SeatPerson(2, "Ben"))
    assert scanner_of(desk, 0).offers
    assert scanner_of(desk, 1).offers
    desk.asked.clear()
    simulate.mousePress(desk.window.play.canvas, Qt.MouseButton.MiddleButton)
    assert [message.source for message in desk.asked if isinstance(message, ask.Press)] == ["screen-2"]
    simulate.mouseRelease(desk.window.play.canvas, Qt.MouseButton.MiddleButton)
    qtbot.waitUntil(lambda: len(desk.jam.ledger) == 0)


def test_who_leaves_takes_the_scanning_along(five: Desk) -> None:
    seat(five, scanning(Scanning.AUTO))
    simulate.keyPress(five.window, SPACE)
    assert len(five.jam.ledger) == 1
    five.do(ask.SeatPerson(1, "Ben"))
    assert offered(five) == ()
    assert len(five.jam.ledger) == 0


def test_other_pads_are_offered_from_their_first(five: Desk) -> None:
    seat(five, scanning(Scanning.AUTO))
    pass_ms(five, 1000)
    five.do(ask.ChangeKey(2, five.key_of("dorian").scale))
    order = scanner_of(five)._order
    assert offered(five) == order.offered
    assert order.number == 0
