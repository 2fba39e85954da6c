"""The order in which pads are offered."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.ui.access.scan_order import LAPS, ScanOrder

LADDER = [[10, 11, 12, 13, 14], [5, 6, 7, 8, 9], [0, 1, 2, 3, 4]]


def test_few_pads_are_offered_one_by_one_round_and_round() -> None:
    order = ScanOrder([[2, 3], [0, 1]])
    offered = []
    for _ in range(5):
        offered.append(order.offered)
        order.go()
    assert offered == [(2,), (3,), (0,), (1,), (2,)]
    assert order.choose() == 3


def test_many_are_offered_by_rows_first() -> None:
    order = ScanOrder(LADDER)
    offered = [order.offered]
    order.go()
    assert order.choose() is None
    offered.append(order.offered)
    order.go(2)
    assert order.choose() == 7
    offered.append(order.offered)  # once more, for whoever wants the same again
    assert offered == [(10, 11, 12, 13, 14), (5,), (7,)]


def test_rows_wrap() -> None:
    order = ScanOrder(LADDER)
    order.go(3)
    assert order.offered == tuple(LADDER[0])


def test_a_row_that_nobody_chooses_from_is_left() -> None:
    order = ScanOrder(LADDER)
    order.go()
    order.choose()
    order.go(LAPS * 5 - 1)
    assert order.offered == (9,)
    order.go()
    assert order.offered == tuple(LADDER[1])


def test_one_long_row_is_offered_in_parts() -> None:
    order = ScanOrder([list(range(15))])
    parts = []
    for _ in range(4):
        parts.append(order.offered)
        order.go()
    assert [len(part) for part in parts] == [4, 4, 4, 3]
    assert [pad for part in parts for pad in part] == list(range(15))


def test_without_pads_nothing_is_offered() -> None:
    order = ScanOrder([])
    order.go(3)
    assert order.offered == ()
    assert order.choose() is None


@given(st.lists(st.integers(1, 8), max_size=8), st.lists(st.integers(0, 20), max_size=20))
def test_every_pad_can_be_reached(lengths: list[int], before: list[int]) -> None:
    """With at most one choice of a row and one of a pad, wherever the offering is."""
    rows, count = [], 0
    for length in lengths:
        rows.append(list(range(count, count + length)))
        count += length
    for pad in range(count):
        order = ScanOrder(rows)
        for steps in before:
            order.go(steps)
        for _ in range(100):
            if pad in order.offered:
                break
            order.go()
        if order.offers_rows:
            order.choose()
            while order.offered != (pad,):
                order.go()
        assert order.choose() == pad


@pytest.mark.parametrize("count", [8, 9])
def test_more_than_eight_are_many(count: int) -> None:
    assert ScanOrder([list(range(count))]).offers_rows is (count > 8)
