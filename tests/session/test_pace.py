from math import ceil

import pytest

from improv.jam.events import NoteOn
from improv.session.pace import at_speed
from improv.session.score import Part, parts_of
from tests.session.playing import BLOCK, RATE, two_people


def onsets(parts: tuple[Part, ...]) -> list[float]:
    """Seconds after the beginning of the jam."""
    return [
        part.offset_s + (op.frame - part.score.start) / RATE
        for part in parts
        for op in part.score.operations
        if isinstance(op.event, NoteOn)
    ]


@pytest.mark.parametrize("speed", [0.25, 0.5, 1.3, 2.0])
def test_what_happened_moves_apart_and_nothing_is_lost(speed: float) -> None:
    parts = parts_of(two_people().take)
    paced = at_speed(parts, speed)
    block_s = BLOCK / RATE
    assert onsets(paced) == [pytest.approx(at / speed, abs=2 * block_s) for at in onsets(parts)]
    for before, after in zip(parts, paced, strict=True):
        assert [op.event for op in after.score.operations] == [op.event for op in before.score.operations]
        assert all(op.frame % BLOCK == 0 for op in after.score.operations)
        assert after.score.opening == before.score.opening


@pytest.mark.parametrize("speed", [0.5, 2.0])
def test_what_rings_on_rings_as_long(speed: float) -> None:
    for before, after in zip(
        parts_of(two_people().take), at_speed(parts_of(two_people().take), speed), strict=True
    ):
        tails = [part.score.end - part.score.operations[-1].frame for part in (before, after)]
        assert tails[1] >= tails[0]
        assert tails[1] <= ceil(tails[0] / min(1.0, speed))


def test_the_same_speed_is_the_same_jam() -> None:
    parts = parts_of(two_people().take)
    assert at_speed(parts, 1.0) == parts


@pytest.mark.parametrize("speed", [0.0, 0.2, 2.1, float("nan")])
def test_other_speeds_are_refused(speed: float) -> None:
    with pytest.raises(ValueError, match=r"between 0\.25 and 2"):
        at_speed((), speed)
