import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.music.catalogue import load_scales
from improv.music.harmony import pitch_of_degree
from improv.music.scale import Key
from improv.ui.pads.labels import DO_RE_MI
from improv.ui.pads.ladder import SMALLEST_PAD, Grid, fit, pads_of
from improv.ui.pads.offer import Offer

PENTATONIC = load_scales().find("major-pentatonic")


@pytest.mark.parametrize(("scale", "pads"), [("major-pentatonic", 15), ("dorian", 21), ("chromatic", 36)])
def test_every_degree_has_a_pad_in_three_octaves(scale: str, pads: int) -> None:
    key = Key(0, load_scales().find(scale))
    grid = fit(892, 400, len(key.scale))
    degrees = [pad.degree for pad in pads_of(Offer(key), DO_RE_MI, grid)]
    assert degrees == list(range(-len(key.scale), 2 * len(key.scale)))
    assert len(degrees) == pads


def test_a_pad_says_what_it_plays() -> None:
    key = Key(2, PENTATONIC)
    for pad in pads_of(Offer(key, octave=-1), DO_RE_MI, fit(892, 400, 5)):
        assert pad.hertz == pitch_of_degree(pad.degree, key, -1).hertz
        assert pad.is_tonic == (pad.degree % 5 == 0)
        assert pad.register == pad.row - 1


@given(
    width=st.integers(100, 3000),
    height=st.integers(100, 2000),
    degrees=st.integers(1, 40),
)
def test_fewer_pads_rather_than_small_ones(width: int, height: int, degrees: int) -> None:
    grid = fit(width, height, degrees)
    assert 1 <= grid.rows <= 3
    assert 1 <= grid.columns <= degrees
    places = [grid.place(row, column) for row in range(grid.rows) for column in range(grid.columns)]
    assert all(min(wide, high) >= SMALLEST_PAD for _, _, wide, high in places)
    assert all(left >= 0 and left + wide <= width for left, _, wide, _ in places)
    assert all(top >= 0 and top + high <= height for _, top, _, high in places)
    if grid.rows < 3:
        assert (grid.rows + 1) * (SMALLEST_PAD + grid.gap) + grid.gap > height


def test_the_middle_octave_stays_to_the_last() -> None:
    assert [Grid(rows, 5, 1, 1).registers for rows in (1, 2, 3)] == [(0,), (0, 1), (-1, 0, 1)]


def test_the_lowest_row_is_at_the_bottom() -> None:
    grid = fit(1000, 600, 5)
    assert grid.place(0, 0)[1] > grid.place(1, 0)[1] > grid.place(2, 0)[1]
