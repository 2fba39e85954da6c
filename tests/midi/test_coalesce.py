"""Controllers come less often; notes never late, and never in another order."""

from hypothesis import given
from hypothesis import strategies as st

from improv.jam.commands import (
    Bend,
    Command,
    MoveController,
    MovePedal,
    Press,
    Release,
    ReleaseAll,
    Squeeze,
)
from improv.midi.coalesce import Coalescer, slot_of

K = "keys"
MS = 1_000_000


def due(coalescer: Coalescer) -> int | None:
    return coalescer.next_due


def test_the_first_value_passes_at_once_and_the_last_after_5_ms() -> None:
    coalescer = Coalescer()
    assert coalescer.put(Bend(K, 0.1), 0) == [Bend(K, 0.1)]
    assert coalescer.put(Bend(K, 0.2), 1 * MS) == []
    assert coalescer.put(Bend(K, 0.3), 2 * MS) == []
    assert due(coalescer) == 5 * MS
    assert coalescer.due(5 * MS - 1) == []
    assert coalescer.due(5 * MS) == [Bend(K, 0.3)]
    assert due(coalescer) is None
    assert coalescer.put(Bend(K, 0.4), 9 * MS) == []
    assert coalescer.put(Bend(K, 0.5), 10 * MS) == [Bend(K, 0.5)]
    assert coalescer.due(99 * MS) == []


def test_a_value_that_waits_goes_ahead_of_the_next_note() -> None:
    coalescer = Coalescer()
    coalescer.put(Squeeze(K, 0.1), 0)
    coalescer.put(Squeeze(K, 0.2), 1)
    coalescer.put(Bend(K, 0.1), 2)
    coalescer.put(Bend(K, 0.2), 3)
    assert coalescer.put(Press(K, 60), 4) == [Squeeze(K, 0.2), Bend(K, 0.2), Press(K, 60)]
    assert due(coalescer) is None


def test_controllers_keys_and_channels_do_not_wait_for_each_other() -> None:
    coalescer = Coalescer()
    values: list[Command] = [
        Bend(K, 0.0, 0), Bend(K, 0.0, 1), Squeeze(K, 0.0, 0), Squeeze(K, 0.0, 0, 60), Squeeze(K, 0.0, 0, 61),
        MoveController(K, 1, 0), MoveController(K, 2, 0), MoveController(K, 1, 0, 1),
    ]  # fmt: skip
    assert [passed for value in values for passed in coalescer.put(value, 0)] == values


KEYS = st.integers(60, 62)
COMMANDS = st.one_of(
    st.builds(Bend, st.just(K), st.floats(-1, 1), st.integers(0, 1)),
    st.builds(MoveController, st.just(K), st.integers(1, 2), st.integers(0, 127)),
    st.builds(Squeeze, st.just(K), st.floats(0, 1), st.integers(0, 1), st.none() | KEYS),
    st.builds(Press, st.just(K), KEYS),
    st.builds(Release, st.just(K), KEYS),
    st.builds(MovePedal, st.just(K), st.booleans()),
    st.builds(ReleaseAll, st.just(K)),
)


@given(st.lists(st.tuples(COMMANDS, st.integers(0, 4 * MS))))
def test_notes_pass_at_once_and_every_controller_ends_where_it_was_left(
    steps: list[tuple[Command, int]],
) -> None:
    coalescer, now, came, passed = Coalescer(), 0, [], []
    sent_at: dict[object, int] = {}
    for command, later in steps:
        now += later
        came.append(command)
        for timed, commands in ((False, coalescer.due(now)), (True, coalescer.put(command, now))):
            for each in commands:
                slot = slot_of(each)
                if slot is not None and not (timed and slot_of(command) is None):
                    assert now - sent_at.get(slot, -5 * MS) >= 5 * MS
                sent_at[slot] = now
                passed.append(each)
        assert coalescer.next_due is None or now < coalescer.next_due <= now + 5 * MS
        if slot_of(command) is None:
            assert passed[-1] == command
            assert _last_values(came) == _last_values(passed)
    passed += coalescer.due(now + 5 * MS)
    assert _last_values(came) == _last_values(passed)
    assert [c for c in passed if slot_of(c) is None] == [c for c in came if slot_of(c) is None]


def _last_values(commands: list[Command]) -> dict[object, Command]:
    return {slot: command for command in commands if (slot := slot_of(command)) is not None}
