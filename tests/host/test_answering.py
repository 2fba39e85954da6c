"""Answering a jam: its sound is made beside the loop, then a new jam begins to it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from improv.host.answering import Answering
from improv.host.ears import Ears
from improv.host.reviewing import Reviewing
from improv.jam import commands as ask
from improv.jam.events import NoteOn, SongBegan, SongLoaded
from improv.jam.setting import BedKind
from improv.line import Line
from improv.link.hearing import AnswerJam, AnswerTold, HearingTold, LeaveAnswer
from improv.session.answers import answered_by
from tests.host import stage as stages
from tests.host import strange_ears, strange_engines
from tests.host.stage import Stage
from tests.session.playing import a_header


class Answered(Stage):
    def __init__(self) -> None:
        super().__init__(strange_engines.well)
        self.answers: list[AnswerTold] = []
        self.heard: list[HearingTold] = []
        keeping = self.caretaker.keeping
        ears = Ears(self.loop, strange_ears.well, stages.Wish(), lambda: keeping.settings, self.heard.append)
        answering = Answering(self.loop, strange_ears.sings, Path("/nowhere"), self.answers.append)
        self.reviewing = Reviewing(ears, answering)
        self.caretaker._reviewing = self.reviewing


@contextmanager
def playing() -> Iterator[Answered]:
    """Somebody plays, and a take is open."""
    on = Answered()
    try:
        on.start()
        on.until_ready()
        on.host.hear(ask.Press("ana", 60))
        on.host.hear(ask.Release("ana", 60))
        yield on
    finally:
        on.reviewing.close()
        on.close()
        stages.give_way()


def test_the_new_jam_begins_with_the_song_and_says_which_jam_it_answers() -> None:
    with playing() as on:
        on.host.asked(AnswerJam("one.jam", 2.5))
        on.until(lambda: on.answers[-1].share == 1.0)
        assert [told.share for told in on.answers] == [0.0, 0.5, 1.0]
        assert on.engines.epoch == 2
        on.until(lambda: any(isinstance(event, SongBegan) for event in on.public.events))
        on.host.hear(ask.Press("ana", 62))
        first, second = on.tapes
        assert first.ended == "another jam is answered"
        assert answered_by(a_header(first.opening)) is None
        answered = answered_by(a_header(second.opening))
        assert answered is not None
        assert (answered.take, answered.from_s) == ("one.jam", 2.5)
        # The song has sounded before the first press, and is in the take from its first sample on.
        assert len(second.of(SongBegan)) == 1
        assert second.of(SongLoaded) == []
        assert len(second.of(NoteOn)) == 1


def test_a_bed_that_sounds_already_does_not_hide_what_is_answered() -> None:
    on = Answered()
    try:
        on.start()
        on.until_ready()
        on.host.hear(ask.SetBed(BedKind.DRONE))
        on.host.asked(AnswerJam("one.jam"))
        on.until(lambda: on.answers and on.answers[-1].share == 1.0)
        on.host.hear(ask.Press("ana", 60))
        (tape,) = on.tapes
        assert answered_by(a_header(tape.opening)) is not None
    finally:
        on.reviewing.close()
        on.close()
        stages.give_way()


def test_what_cannot_be_made_is_said_and_the_jam_goes_on() -> None:
    with playing() as on:
        on.host.asked(AnswerJam("cannot"))
        on.until(lambda: on.answers[-1].trouble)
        assert on.answers[-1] == AnswerTold(0.0, Line("it cannot"))
        on.host.asked(AnswerJam("dies"))
        on.until(lambda: "had a fault" in on.answers[-1].trouble)
        assert on.tapes[0].ended == ""
        assert on.engines.epoch == 1


def test_it_can_be_given_up() -> None:
    with playing() as on:
        on.host.asked(AnswerJam("one.jam"))
        on.host.asked(LeaveAnswer())
        on.host.hear(ask.Press("ana", 62))
        assert on.tapes[0].ended == ""
        assert on.reviewing.answering._child is None
