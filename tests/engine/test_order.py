"""The order in which pyo computes: the same as if pyo had been asked for each object, and far sooner."""

from tests.engine.conftest import Away
from tests.engine.ordering import placed, put_in_order


def test_objects_are_placed_and_leave_as_if_pyo_had_done_it(away: Away) -> None:
    for seed in range(20):
        found, expected, asked, made = away(put_in_order, seed)
        assert found == expected
        assert asked < made / 4  # pyo itself was asked only where others had come in between


def test_all_voices_are_placed_without_a_look_through_everything(away: Away) -> None:
    asked, made = away(placed)
    assert made > 500
    assert asked == 0
