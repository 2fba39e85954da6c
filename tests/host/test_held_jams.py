from pathlib import Path

import pytest

from improv.host.held_jams import ALL_JAMS, HeldJams
from improv.jam import commands as ask
from improv.jam.player import SCREEN, SourceKind
from improv.link.look import Keeping, Preferences
from improv.link.messages import KeepAsked, Prefer
from improv.session.held_take import HeldTake
from improv.session.library import takes_in
from improv.session.settings import read_settings
from improv.session.writer import TakeWriter
from tests.host.stage import stage
from tests.session.test_held_take import opener, played


class Person:
    """Who is asked."""

    def __init__(self, mode: Keeping, folder: Path) -> None:
        self.questions: list[KeepAsked] = []
        self.jams = HeldJams(mode, self.questions.append)
        self.folder = folder

    def plays(self) -> TakeWriter | HeldTake:
        take = self.jams.begin(opener(self.folder))
        assert isinstance(take, TakeWriter | HeldTake)
        for number, record in enumerate(played(), 1):
            take.append(number, number * 1_000_000_000, record)
        return take

    @property
    def kept(self) -> int:
        return len(takes_in(self.folder))


@pytest.mark.parametrize("mode", [Keeping.UNANSWERED, Keeping.ASK])
def test_a_jam_is_in_memory_until_somebody_says_yes(mode: Keeping, tmp_path: Path) -> None:
    person = Person(mode, tmp_path)
    first, second = person.plays(), person.plays()
    assert person.jams.asked == ()
    first.end("new jam")
    second.end("new jam")
    assert [asked.players for asked in person.questions] == [1, 1]
    assert list(person.jams.asked) == person.questions
    person.jams.answered(person.questions[0].jam, keep=True)
    person.jams.answered(person.questions[1].jam, keep=False)
    assert person.jams.asked == ()
    for take in (first, second):
        take.close("left")
    assert person.kept == 1


def test_an_answer_for_all_is_for_the_one_that_is_played_too(tmp_path: Path) -> None:
    person = Person(Keeping.ASK, tmp_path)
    person.plays().end("new jam")
    playing = person.plays()
    person.jams.answered(ALL_JAMS, keep=True)
    give_more(playing)
    playing.close("left")
    person.jams.close()
    assert person.kept == 2
    assert len(person.questions) == 1


def test_what_nobody_kept_is_gone_with_the_program(tmp_path: Path) -> None:
    person = Person(Keeping.UNANSWERED, tmp_path)
    person.plays().end("new jam")
    person.plays()
    person.jams.close()
    assert person.kept == 0


def test_keeping_from_now_on_keeps_what_is_in_memory(tmp_path: Path) -> None:
    person = Person(Keeping.UNANSWERED, tmp_path)
    playing = person.plays()
    person.jams.change(Keeping.KEEP)
    playing.close("left")
    assert person.kept == 1
    written = person.plays()
    assert isinstance(written, TakeWriter)
    written.close("left")
    assert person.kept == 2
    assert person.questions == []


def test_where_consent_is_needed_nothing_is_recorded_and_what_was_in_memory_goes(tmp_path: Path) -> None:
    person = Person(Keeping.UNANSWERED, tmp_path)
    playing = person.plays()
    person.jams.change(Keeping.CLINICAL)
    assert not playing.in_memory
    playing.close("left")
    unrecorded = person.jams.begin(opener(tmp_path))
    assert unrecorded.needs_consent
    unrecorded.append(1, 1, played()[0])
    unrecorded.close("left")
    assert person.kept == 0
    assert person.questions == []


def give_more(take: TakeWriter | HeldTake) -> None:
    for number, record in enumerate(played(), 100):
        take.append(number, number * 1_000_000_000, record)


def test_what_is_preferred_counts_at_once(tmp_path: Path) -> None:
    """A take that runs ends where consent is needed from now on."""
    questions: list[KeepAsked] = []
    with stage(folder=tmp_path, jams=HeldJams(Keeping.UNANSWERED, questions.append)) as on:
        on.start()
        on.until_ready()
        on.host.hear(ask.Join(SCREEN, "This computer", SourceKind.SCREEN))
        on.host.hear(ask.Press(SCREEN, 0))
        on.host.asked(Prefer(Preferences(keeping=Keeping.ASK)))
        assert on.tapes[0].ended == ""
        on.host.asked(Prefer(Preferences(keeping=Keeping.CLINICAL)))
        on.until(lambda: on.tapes[0].ended == "consent is needed")
        on.until_ready(epoch=2)
        on.host.hear(ask.Press(SCREEN, 1))
        on.host.asked(Prefer(Preferences(keeping=Keeping.KEEP)))
        on.until(lambda: on.tapes[1].ended == "jams are recorded again")
    settings, _ = read_settings(tmp_path / "settings.toml")
    assert settings.preferences.keeping is Keeping.KEEP
