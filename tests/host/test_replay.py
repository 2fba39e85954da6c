"""A jam played again: from anywhere, paused, slower, and the same operations as a rendered passage has."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import inf

from improv.host.child import Main
from improv.host.engines import Engines
from improv.host.loop import Loop
from improv.host.replay import Replay
from improv.jam.events import NoteOn
from improv.jam.jam import Jam, perform
from improv.jam.score import Operation, Score
from improv.link.clock import SystemClock
from improv.session.score import Part, between
from tests.host import strange_engines
from tests.host.stage import WITHIN_NS, Wish
from tests.jam.conversation import OPENING, press, release

RATE, BLOCK = 48000, 128


def a_part(seconds: int = 4) -> Part:
    """A note each quarter of a second."""
    jam = Jam(OPENING)
    operations = [
        Operation(number * 94 * BLOCK, event)
        for number in range(seconds * 4)
        for event in perform(jam, [press("ana", 60 + number % 5), release("ana", 60 + number % 5)])
    ]
    score = Score(RATE, BLOCK, 1, OPENING, tuple(operations), 0, seconds * RATE)
    return Part(epoch=1, offset_s=0.0, engine="", score=score)


class Stage:
    def __init__(self, main: Main, *parts: Part) -> None:
        self.loop = Loop(SystemClock())
        self.replay = Replay(self.loop, parts)
        self.engines = Engines(self.loop, SystemClock(), main, Wish(), self.replay)
        self.replay.start(self.engines)

    def until(self, condition: Callable[[], object]) -> None:
        end = SystemClock().monotonic_ns() + WITHIN_NS
        self.loop.run(until=lambda: bool(condition()) or SystemClock().monotonic_ns() > end)
        assert condition()


@contextmanager
def stage(main: Main, *parts: Part) -> Iterator[Stage]:
    on = Stage(main, *parts)
    try:
        yield on
    finally:
        on.engines.close()
        on.loop.close()


def test_it_plays_to_the_end_and_says_where_it_is() -> None:
    with stage(strange_engines.quick, a_part(2)) as on:
        on.replay.play()
        on.until(lambda: 0 < on.replay.position < on.replay.seconds)
        on.until(lambda: not on.replay.is_playing)
        assert on.replay.position == on.replay.seconds == 2


def test_pausing_keeps_the_place_and_seeking_changes_it() -> None:
    with stage(strange_engines.quick, a_part(60)) as on:
        on.replay.seek(10)
        on.until(lambda: on.replay.position > 11)
        on.replay.pause()
        here = on.replay.position
        assert not on.replay.is_playing
        on.until(lambda: on.engines.booted is None)
        assert on.replay.position == here
        on.replay.play()
        on.until(lambda: on.replay.position > here)
        on.replay.seek(50)
        assert on.replay.position == 50
        on.replay.seek(-3)
        assert on.replay.position == 0


def test_starting_somewhere_is_the_same_as_for_a_rendered_passage() -> None:
    part = a_part(8)
    (passage,) = between([part], 3.0, inf)
    with stage(strange_engines.well, part) as on:
        on.replay.seek(3.0)
        assert on.replay.engine_opening() == passage.score.opening
        assert on.replay._left[0].score == passage.score


def test_speed_stretches_the_frames_and_keeps_the_notes() -> None:
    part = a_part(8)
    asked: list[tuple[int, int | None]] = []

    class Written(Engines):
        def send(self, seq: int, event: object, at_frame: int | None = None) -> None:
            if isinstance(event, NoteOn):
                asked.append((event.note, at_frame))

    loop = Loop(SystemClock())
    replay = Replay(loop, [part])
    engines = Written(loop, SystemClock(), strange_engines.well, Wish(), replay)
    replay.start(engines)
    replay.set_speed(0.5)
    replay.seek(0.0)
    end = SystemClock().monotonic_ns() + WITHIN_NS
    loop.run(until=lambda: len(asked) >= 4 or SystemClock().monotonic_ns() > end)
    engines.close()
    loop.close()
    assert [frame for _, frame in asked[:4]] == [number * 188 * BLOCK for number in range(4)]


def test_a_lost_engine_goes_on_where_it_was() -> None:
    with stage(strange_engines.falls_silent, a_part(60)) as on:
        on.replay.seek(20)
        on.until(lambda: on.engines.epoch >= 2 and on.engines.booted)
        on.until(lambda: on.replay.position > 20)
        assert on.replay.is_playing
