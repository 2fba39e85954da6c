"""Starting anywhere by waypoints is the same as by going through everything from the beginning."""

from math import inf
from random import Random

import pytest

from improv.jam import commands as ask
from improv.session import waypoints
from improv.session.score import Part, after, between, parts_of, snapshot_at
from improv.session.waypoints import Waypoints
from tests.session.golden import a_bit_of_everything
from tests.session.playing import Recording, join


def a_song_that_is_begun_twice() -> tuple[Part, ...]:
    recording = a_bit_of_everything()
    return parts_of(recording.take)


def many_notes() -> tuple[Part, ...]:
    recording = Recording(join("pads", "Pads"))
    recording.begin_epoch()
    for number in range(300):
        recording.at(
            1.0 + number / 50, ask.Press("pads", number % 9), ask.MoveController("pads", 1, number % 100)
        )
        recording.at(1.01 + number / 50, ask.Release("pads", number % 7))
    recording.end_epoch(8.0)
    return parts_of(recording.take)


@pytest.mark.parametrize("made", [a_song_that_is_begun_twice, many_notes])
@pytest.mark.parametrize("every", [1, 7, 1000])
def test_it_says_the_same_as_going_through_everything(
    monkeypatch: pytest.MonkeyPatch, made: object, every: int
) -> None:
    monkeypatch.setattr(waypoints, "EVERY", every)
    parts = many_notes() if made is many_notes else a_song_that_is_begun_twice()
    points, random = Waypoints(parts), Random(every)
    for _ in range(60):
        from_s = random.uniform(0.0, parts[-1].end_s + 0.5)
        assert points.since(from_s) == between(parts, from_s, inf)
    prepared = Waypoints(parts)
    prepared.prepare()
    for index, part in enumerate(parts):
        for _ in range(40):
            frame = random.randrange(part.score.start, part.score.end + 1)
            assert prepared.snapshot_at(index, frame) == snapshot_at(part.score, frame)


def test_the_snapshot_holds_every_state() -> None:
    """At any frame: the snapshot there and the rest is the whole, in every field of the state."""
    random = Random(3)
    for part in (*a_song_that_is_begun_twice(), *many_notes()):
        score = part.score
        whole = after(score.opening, (operation.event for operation in score.operations))
        frames = {operation.frame for operation in score.operations}
        for frame in [*sorted(frames), *(random.randrange(score.start, score.end) for _ in range(20))]:
            here = after(
                score.opening, (operation.event for operation in score.operations if operation.frame < frame)
            )
            rest = [operation.event for operation in score.operations if operation.frame >= frame]
            # Each state by itself, so that one that is not in the snapshot is named.
            again = after(here, rest)
            for field in whole.__struct_fields__:
                assert getattr(again, field) == getattr(whole, field), field
