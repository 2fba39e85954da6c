"""The supervisor of the hearing process, and what it hears of the jam."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from improv.host.child import Main
from improv.host.ears import SILENT_NS, Ears
from improv.host.loop import Loop
from improv.jam import events as did
from improv.link.hearing import (
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
from improv.link.messages import OpenEars, SetVolume
from improv.session.settings import Settings
from tests.host import strange_ears
from tests.host.stage import WITHIN_NS, TurnedClock, Wish


class Stage:
    def __init__(self, main: Main) -> None:
        self.clock = TurnedClock()
        self.loop = Loop(self.clock)
        self.settings = Settings()
        self.told: list[HearingTold] = []
        self.ears = Ears(self.loop, main, Wish(), lambda: self.settings, self.told.append)
        self.ears._engines = None
        self.loop.every(0.1, self.ears._look)

    def until(self, condition: Callable[[], object]) -> None:
        end = TurnedClock().monotonic_ns() + WITHIN_NS
        self.loop.run(until=lambda: bool(condition()) or TurnedClock().monotonic_ns() > end)
        assert condition()

    def until_asked(self, *messages: object) -> None:
        """The process has heard these, in this order, whatever came between."""
        for message in messages:
            self.until(partial(self._has_heard, repr(message)))

    def _has_heard(self, text: str) -> bool:
        return any(told.trouble == text for told in self.told)


@contextmanager
def stage(main: Main = strange_ears.well) -> Iterator[Stage]:
    on = Stage(main)
    try:
        yield on
    finally:
        on.ears.close()
        on.loop.close()


TAKE = HearTake("/jams/one.jam", b"k" * 48)
EDIT = HearEdited(HearingEdit(mute=(1,)))


def test_it_is_started_when_a_take_is_first_heard_and_told_what_the_window_asks() -> None:
    with stage() as on:
        assert on.ears.asked(HearPause())
        assert on.ears.asked(HearFrom())
        assert on.ears.pid == 0
        for message in (
            TAKE,
            EDIT,
            HearSpeed(0.5),
            HearLoop(1.0, 2.0),
            HearSeek(3.0),
            HearFrom(),
            HearPause(),
        ):
            assert on.ears.asked(message)
        opened = OpenEars(Wish().audio, Wish().block, Wish().volume)
        on.until_asked(opened, TAKE, EDIT, HearSpeed(0.5), HearLoop(1.0, 2.0), HearSeek(3.0), HearFrom())
        assert on.told[-1].path == TAKE.path


def test_volume_limits_and_stops_reach_it() -> None:
    with stage() as on:
        on.ears.asked(TAKE)
        assert not on.ears.asked(SetVolume(0.25))  # others have to hear of it too
        on.until_asked(SetVolume(0.25))
        on.ears.asked(HearFrom())
        on.until_asked(HearingCeiling(-6.0))
        on.settings = Settings(ceiling=-20.0).locked("1234")
        on.ears.happened(did.CeilingSet(-20.0))
        on.until_asked(HearingCeiling(-20.0))
        on.ears.happened(did.Panicked())
        on.ears.happened(did.SoftStopped())
        on.until_asked(HearingStop(0.05), HearingStop(2.0))


def test_what_it_says_of_a_take_that_is_no_longer_open_is_left_out() -> None:
    with stage() as on:
        on.ears.asked(TAKE)
        on.ears.asked(HearTake("/jams/two.jam"))
        on.until_asked(HearTake("/jams/two.jam"))
        assert {told.path for told in on.told} == {"/jams/two.jam"}
        on.ears.asked(HearNothing())
        on.until_asked(HearNothing())
        assert on.told[-1].path == ""


def faults(on: Stage) -> list[HearingTold]:
    return [told for told in on.told if told.trouble.startswith("Hearing this jam had a fault")]


def test_one_that_dies_says_so_in_one_line_and_is_there_again_with_the_next_play() -> None:
    with stage(strange_ears.dies) as on:
        on.ears.asked(TAKE)
        on.ears.asked(EDIT)
        on.until_asked(EDIT)
        on.ears.asked(HearFrom(2.0))
        on.until(lambda: faults(on))
        (told,) = faults(on)
        assert (told.path, told.is_ready, told.is_playing, told.position_s) == (TAKE.path, True, False, 7.0)
        assert on.ears.pid == 0
        on.told.clear()
        on.ears.asked(HearFrom())
        on.until_asked(TAKE, EDIT, HearFrom(7.0))


def test_one_that_hangs_is_ended_and_said_to_be() -> None:
    with stage(strange_ears.hangs) as on:
        on.ears.asked(TAKE)
        on.ears.asked(HearFrom(2.0))
        on.until_asked(HearFrom(2.0))
        on.clock.ahead_ns += 2 * SILENT_NS
        on.until(lambda: faults(on))
        assert on.ears.pid == 0


def test_one_that_is_killed_takes_nothing_along() -> None:
    with stage() as on:
        on.ears.asked(TAKE)
        on.until_asked(TAKE)
        os.kill(on.ears.pid, signal.SIGKILL)
        on.until(lambda: faults(on))
        on.ears.asked(HearFrom(1.0))
        on.until_asked(HearFrom(1.0))
