"""What happens in the hearing process: a take is read beside the loop, and heard as is asked."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from msgspec import Struct

from improv.host.child import Main
from improv.host.engines import Engines
from improv.host.listener import Listener, ListeningWish
from improv.host.loop import Loop
from improv.jam.events import NoteOn
from improv.link.clock import SystemClock
from improv.link.hearing import (
    Alive,
    HearEdited,
    HearFrom,
    HearingCeiling,
    HearingEdit,
    HearingStop,
    HearingTold,
    HearLoop,
    HearNothing,
    HearPause,
    HearSeek,
    HearSpeed,
    HearTake,
)
from improv.link.messages import AudioChoice, OpenEars, Quit, SetVolume
from improv.session.format import TakeUnreadable
from improv.session.score import Part
from tests.host import strange_engines
from tests.host.stage import WITHIN_NS
from tests.host.test_replay import a_part

TAKES = {"minute.jam": (a_part(60),), "second.jam": (a_part(1),), "silent.jam": ()}


def read(asked: HearTake) -> tuple[Part, ...]:
    if asked.path not in TAKES:
        raise TakeUnreadable(f"{asked.path} is not a jam; .jam files are made by Improv")
    return TAKES[asked.path]


class Stage:
    def __init__(self, main: Main) -> None:
        self.loop = Loop(SystemClock())
        self.told: list[HearingTold] = []
        self.alive = 0
        self.engines: list[Engines] = []
        self.main = main
        self.listener = Listener(self.loop, read, self._make, self._tell)

    def _make(self, wish: ListeningWish, listener: Listener) -> Engines:
        self.wish = wish
        self.engines.append(Engines(self.loop, SystemClock(), self.main, wish, listener, "improv-review"))
        return self.engines[-1]

    def _tell(self, message: Struct) -> None:
        if isinstance(message, HearingTold):
            self.told.append(message)
        else:
            assert message == Alive()
            self.alive += 1

    def ask(self, *messages: Any) -> None:
        for message in messages:
            self.listener.asked(message)

    def until(self, condition: Callable[[HearingTold], object]) -> HearingTold:
        end = SystemClock().monotonic_ns() + WITHIN_NS
        self.loop.run(
            until=lambda: bool(self.told and condition(self.told[-1])) or SystemClock().monotonic_ns() > end
        )
        assert condition(self.told[-1])
        return self.told[-1]


@contextmanager
def stage(main: Main = strange_engines.quick) -> Iterator[Stage]:
    on = Stage(main)
    on.ask(OpenEars(AudioChoice.NONE, 128, 0.4))
    try:
        yield on
    finally:
        on.ask(Quit())
        on.loop.run(until=lambda: on.listener.is_over)
        on.listener.close()
        for engines in on.engines:
            engines.close()
        on.loop.close()


def test_a_take_is_read_and_played_from_where_it_was_asked_for_meanwhile() -> None:
    with stage() as on:
        on.ask(HearTake("minute.jam"), HearFrom(20.0))
        assert not on.told[-1].is_ready
        told = on.until(lambda told: told.position_s > 20.0)
        assert (told.path, told.is_ready, told.is_playing, told.seconds) == ("minute.jam", True, True, 60)
        assert told.at > 0
        on.ask(HearPause())
        here = on.told[-1]
        assert not here.is_playing
        on.ask(HearSeek(5.0))
        assert on.told[-1].position_s == 5.0
        assert not on.told[-1].is_playing
        before = len(on.told)
        on.ask(HearFrom())
        on.until(lambda told: told.position_s > 5.0)
        first = next(told for told in on.told[before:] if told.is_playing)
        assert 5.0 <= first.position_s < 15.0  # it may be through with the minute when it tells again


def test_what_cannot_be_read_or_was_never_heard_is_said_in_one_line() -> None:
    with stage() as on:
        on.ask(HearTake("letter.doc"))
        told = on.until(lambda told: told.trouble)
        assert (
            told.trouble == "This jam cannot be heard: letter.doc is not a jam; .jam files are made by Improv"
        )
        assert not told.is_ready
        on.ask(HearTake("silent.jam"))
        told = on.until(lambda told: told.trouble and told.path == "silent.jam")
        assert "no engine played in this jam" in told.trouble
        on.ask(HearFrom(), HearTake("second.jam"))
        on.until(lambda told: told.is_ready)


def test_who_wants_silence_has_it_and_no_device_is_held_when_nothing_is_open() -> None:
    with stage() as on:
        on.ask(HearTake("minute.jam"), HearFrom(0.0))
        on.until(lambda told: told.position_s > 1.0)
        on.ask(HearingStop(2.0))
        assert not on.told[-1].is_playing
        on.ask(HearFrom())
        on.until(lambda told: told.is_playing)
        on.ask(HearNothing())
        assert on.told[-1] == HearingTold()
        (engines,) = on.engines
        end = SystemClock().monotonic_ns() + WITHIN_NS
        on.loop.run(until=lambda: engines.done or SystemClock().monotonic_ns() > end)
        assert engines.done


def test_speed_passage_and_way_of_hearing_that_were_asked_before_it_was_read_hold() -> None:
    with stage() as on:
        on.ask(HearTake("minute.jam"), HearSpeed(2.0), HearLoop(10.0, 12.0), HearingCeiling(-12.0))
        on.ask(HearEdited(HearingEdit(levels={1: -6.0}, tonic=4)), SetVolume(0.2), HearFrom(0.0))
        told = on.until(lambda told: told.position_s > 10.5)
        assert told.speed == 2.0
        on.until(lambda _: on.engines[0].epoch >= 3)
        replay = on.listener._replay
        assert replay is not None
        on.until(lambda _: replay.engine_opening().key.tonic == 4)
        opening = replay.engine_opening()
        assert (opening.strips[1].level, opening.ceiling, on.wish.volume) == (-6.0, -12.0, 0.2)
        assert 10.0 <= replay.position <= 12.5
        # The recording is what it was.
        assert TAKES["minute.jam"] == (a_part(60),)
        on.ask(HearEdited(HearingEdit()))
        on.until(lambda _: replay.engine_opening().key.tonic == 0)
        assert replay.engine_opening().strips == {}


def test_it_says_twice_a_second_that_it_lives() -> None:
    with stage() as on:
        on.ask(HearTake("second.jam"))
        end = SystemClock().monotonic_ns() + WITHIN_NS
        on.loop.run(until=lambda: on.alive >= 2 or SystemClock().monotonic_ns() > end)
        assert on.alive >= 2


def test_a_device_that_lets_only_one_in_is_said_once_and_the_place_goes_on() -> None:
    with stage() as on:
        on.ask(OpenEars(AudioChoice.JACK, 128, 0.4, device_in_use=True))
        on.ask(HearTake("minute.jam"), HearFrom(0.0))
        on.until(lambda told: told.position_s > 2.0)
        on.ask(HearFrom(20.0))
        on.until(lambda told: told.position_s > 21.0)
        said = [told.trouble for told in on.told if told.trouble]
        assert said == [
            "Not to be heard now: the sound device has room for one program, and the live jam has it. "
            "Looking at this jam, marking and exporting work; export it as a sound file to hear it."
        ]


def test_the_last_take_that_was_asked_for_is_heard() -> None:
    with stage() as on:
        on.ask(HearTake("minute.jam"), HearTake("second.jam"), HearFrom(0.0))
        told = on.until(lambda told: told.is_ready)
        assert (told.path, told.seconds) == ("second.jam", 1)
        on.until(lambda told: not told.is_playing and told.position_s == 1.0)
        assert any(isinstance(op.event, NoteOn) for op in TAKES["second.jam"][0].score.operations)
