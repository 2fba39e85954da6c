"""The magnet of the pitch wheel, its reach, and the way along the scale."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.music.bend import MOST_PASSED, magnetised, passed, reach_of, scale_for
from improv.music.catalogue import load_scales
from improv.music.harmony import Mode
from improv.music.pitch import hertz_of, note_of
from improv.music.scale import Key, Scale

CATALOGUE = load_scales()
KEYS = st.builds(Key, st.integers(0, 11), st.sampled_from(CATALOGUE.values), st.floats(400, 480))
POSITIONS = st.floats(-1.0, 1.0)
NOTES = st.floats(30.0, 100.0)
MAJOR = Key(0, CATALOGUE.find("major"))


@pytest.mark.parametrize("position", [-1.0, -0.5, 0.0, 0.5, 1.0])
def test_ends_and_middle_stay(position: float) -> None:
    assert magnetised(position) == position


@given(POSITIONS, POSITIONS)
def test_the_magnet_keeps_the_order_and_the_sides(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert magnetised(low) <= magnetised(high)
    assert magnetised(-one) == -magnetised(one)
    assert abs(magnetised(one)) <= 1.0


@given(st.floats(0.01, 0.49))
def test_near_a_pitch_it_is_drawn_to_it(off: float) -> None:
    assert abs(magnetised(off)) < off
    assert 1.0 - magnetised(1.0 - off) < off


@pytest.mark.parametrize(
    ("note", "up", "down"), [(60.0, 2.0, 1.0), (64.0, 1.0, 2.0), (61.0, 1.0, 1.0), (60.25, 1.75, 0.25)]
)
def test_the_reach_in_c_major(note: float, up: float, down: float) -> None:
    assert reach_of(note, MAJOR) == pytest.approx((up, down))


@given(KEYS, NOTES)
def test_the_reach_is_the_nearest_pitch_either_way(key: Key, note: float) -> None:
    up, down = reach_of(note, key)
    assert up > 0
    assert down > 0
    for bent in (note + up, note - down):
        assert abs(key.nearest(bent) - bent) < 1e-6
    assert not [
        degree
        for degree in range(key.degree_near(note) - 2, key.degree_near(note) + 3)
        if note - down + 1e-6 < key.note_at(degree) < note + up - 1e-6
        and abs(key.note_at(degree) - note) > 1e-6
    ]


def test_where_no_scale_says_otherwise_it_is_two_semitones() -> None:
    assert scale_for(MAJOR, Mode.FREE) is None
    assert reach_of(61.3, None) == (2.0, 2.0)


def test_five_bend_among_the_five_and_one_to_its_neighbours() -> None:
    assert reach_of(60.0, scale_for(MAJOR, Mode.FIVE)) == (2.0, 3.0)
    assert reach_of(60.0, scale_for(MAJOR, Mode.ONE)) == (2.0, 1.0)


def test_a_pitch_that_is_more_than_an_octave_off_is_not_bent_to() -> None:
    assert reach_of(60.0, Key(0, Scale("x", "X", (0.0,), 1200.0))) == (12.0, 12.0)
    assert reach_of(60.0, Key(0, Scale("x", "X", (0.0,), 1300.0))) == (0.0, 0.0)


def test_the_way_from_c_to_g_and_back() -> None:
    up = passed(60.0, 67.0, MAJOR)
    assert up == pytest.approx([hertz_of(note) for note in (62, 64, 65)])
    assert passed(67.0, 60.0, MAJOR) == tuple(reversed(up))
    assert passed(60.0, 62.0, MAJOR) == passed(60.0, 60.0, MAJOR) == passed(60.0, 90.0, None) == ()


@given(KEYS, NOTES, NOTES)
def test_the_way_leads_there_along_the_scale(key: Key, start: float, end: float) -> None:
    way = [note_of(hertz, key.a4_hertz) for hertz in passed(start, end, key)]
    assert len(way) <= MOST_PASSED
    assert all(abs(key.nearest(note) - note) < 1e-6 for note in way)
    stops = [start, *way, end]
    assert all((later > note) == (end > start) for note, later in pairwise(stops)) or start == end
