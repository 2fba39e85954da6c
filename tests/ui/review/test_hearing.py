"""Hearing a take from the window: what is asked of the host, and where the playhead is meanwhile."""

from pathlib import Path

import pytest
from msgspec import Struct

from improv.link.clock import SystemClock
from improv.link.hearing import (
    AnswerJam,
    AnswerTold,
    HearEdited,
    HearFrom,
    HearingEdit,
    HearingTold,
    HearLoop,
    HearNothing,
    HearPause,
    HearSeek,
    HearSpeed,
    HearTake,
    LeaveAnswer,
)
from improv.link.messages import NewJam
from improv.ui.review.hearing import Hearing

PATH = Path("/jams/one.jam")
SECOND = 1_000_000_000


class Turned(SystemClock):
    """A clock that only a test turns."""

    def __init__(self) -> None:
        self.now = 100 * SECOND

    def monotonic_ns(self) -> int:
        return self.now


class Desk:
    def __init__(self) -> None:
        self.sent: list[Struct] = []
        self.told: list[HearingTold] = []
        self.clock = Turned()
        self.hearing = Hearing(self.sent.append, self.clock)
        self.hearing.told.connect(self.told.append)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_each_wish_is_one_message(desk: Desk) -> None:
    hearing, edit = desk.hearing, HearingEdit(mute=(1,))
    hearing.open(PATH, b"k" * 48)
    hearing.play()
    hearing.play(3.0)
    hearing.seek(-1.0)
    hearing.set_loop(5.0, 2.0)
    hearing.set_loop(1.0, 1.1)
    hearing.set_speed(9.0)
    hearing.set_edit(edit)
    hearing.set_edit(edit)
    hearing.no_loop()
    hearing.no_loop()
    hearing.pause()
    hearing.answer(4.0)
    hearing.leave_answer()
    hearing.close()
    hearing.answer()
    assert desk.sent == [
        HearTake(str(PATH), b"k" * 48),
        HearFrom(),
        HearFrom(3.0),
        HearSeek(0.0),
        HearLoop(2.0, 5.0),
        HearLoop(1.0, 1.5),
        HearSpeed(2.0),
        HearEdited(edit),
        HearLoop(),
        HearPause(),
        AnswerJam(str(PATH), 4.0),
        LeaveAnswer(),
        HearNothing(),
    ]


def test_another_take_is_heard_as_at_first(desk: Desk) -> None:
    desk.hearing.open(PATH)
    desk.hearing.set_edit(HearingEdit(mute=(1,)))
    desk.hearing.set_loop(1.0, 2.0)
    desk.hearing.set_speed(0.5)
    desk.hearing.open(Path("/jams/two.jam"))
    assert (desk.hearing.edit, desk.hearing.loop, desk.hearing.speed) == (HearingEdit(), None, 1.0)


def test_only_what_is_about_the_open_take_is_told(desk: Desk) -> None:
    desk.hearing.open(PATH)
    desk.hearing.hear(HearingTold("/jams/another.jam", position_s=9.0))
    desk.hearing.hear(NewJam())
    assert desk.told == []
    desk.hearing.hear(HearingTold(str(PATH), is_ready=True, position_s=2.0))
    assert [told.position_s for told in desk.told] == [2.0]
    answers: list[AnswerTold] = []
    desk.hearing.answer_told.connect(answers.append)
    desk.hearing.hear(AnswerTold(0.5))
    assert answers == [AnswerTold(0.5)]


def test_the_place_goes_on_between_two_messages_and_never_beyond_the_end(desk: Desk) -> None:
    hearing = desk.hearing
    hearing.open(PATH)
    at = desk.clock.now
    told = HearingTold(
        str(PATH), is_ready=True, is_playing=True, position_s=2.0, at=at, seconds=10.0, speed=0.5
    )
    hearing.hear(told)
    desk.clock.now += 3 * SECOND
    assert hearing.position_s == 3.5
    desk.clock.now += 60 * SECOND
    assert hearing.position_s == 10.0
    hearing.hear(HearingTold(str(PATH), is_ready=True, is_playing=True, position_s=2.0, seconds=10.0))
    assert hearing.position_s == 2.0  # nothing has sounded from there yet
    hearing.hear(HearingTold(str(PATH), is_ready=True, position_s=4.0, at=at, seconds=10.0))
    assert hearing.position_s == 4.0
