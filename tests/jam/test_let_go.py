"""What comes up is let go, though it was learned, waited, or had a twin."""

from improv.jam import commands as ask
from improv.jam.control import Action
from improv.jam.jam import Jam, perform
from improv.jam.kept import without_memory
from improv.jam.motor import Motor
from improv.jam.player import SourceKind
from tests.jam.conversation import OPENING

MS = 1_000_000
START = 1_000 * MS


def joined(kind: SourceKind = SourceKind.MIDI) -> Jam:
    jam = Jam(OPENING)
    perform(jam, [ask.Join("keys", "Keys", kind)], 1)
    return jam


def test_two_pads_of_one_degree_let_go_too_soon_stay_silent() -> None:
    """A pad controller tells of each press, and of one release: that of the last pad of a degree."""
    jam = joined(SourceKind.GRID)
    perform(jam, [ask.SetMotor(1, Motor(hold_ms=300))], 1)
    perform(jam, [ask.Press("keys", 3)], START)
    perform(jam, [ask.Press("keys", 3)], START + 20 * MS)
    perform(jam, [ask.Release("keys", 3)], START + 120 * MS)
    perform(jam, [ask.Tick()], START + 2_000 * MS)
    assert list(jam.ledger) == []
    assert jam.next_due is None


def test_a_pedal_that_is_learned_while_it_is_down_holds_nothing_any_more() -> None:
    jam = joined()
    perform(jam, [ask.Press("keys", 60), ask.MovePedal("keys", True), ask.Release("keys", 60)], 2)
    perform(jam, [ask.LearnAction(Action.MARK), ask.MovePedal("keys", True)], 3)
    perform(jam, [ask.MovePedal("keys", False)], 4)
    assert list(jam.ledger) == []
    perform(jam, [ask.Press("keys", 62), ask.Release("keys", 62)], 5)
    assert list(jam.ledger) == []


def test_takes_hold_no_controls_of_devices_that_are_not_there() -> None:
    jam = joined()
    perform(jam, [ask.LearnAction(Action.MARK), ask.MoveController("keys", 20, 127)], 2)
    there = without_memory(jam.snapshot())
    assert [each.control.source for each in there.assignments] == ["keys"]
    perform(jam, [ask.Vacate(1)], 3)
    assert jam.snapshot().assignments != ()
    assert without_memory(jam.snapshot()).assignments == ()
