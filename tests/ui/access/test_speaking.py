"""What happens is said aloud where that is wished, without waiting, and never where there is no voice."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PyQt6.QtCore import QObject
from PyQt6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.player import SourceKind
from improv.link.look import Look, Preferences
from improv.link.messages import RecordingStatus
from improv.ui.access.speaker import Speaker
from tests.ui.conftest import Desk


class Voice(QTextToSpeech):
    """Qt's own engine for tests, which takes its time for each word; and what it was given to say."""

    def __init__(self, parent: QObject) -> None:
        super().__init__("mock", parent)
        self.said: list[str] = []

    def say(self, text: str | None) -> None:
        self.said.append(text or "")
        super().say(text)


class Room:
    """A window that speaks with that voice."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.voices: list[Voice] = []
        desk.make_voice = self._make

    def _make(self, parent: QObject) -> Voice:
        self.voices.append(Voice(parent))
        return self.voices[-1]

    def speak(self, on: bool = True) -> None:
        self.desk.preferring.change(Preferences(replace(Look(), speech=on)))

    @property
    def said(self) -> list[str]:
        return [text for voice in self.voices for text in voice.said]

    def until_silent(self) -> None:
        self.qtbot.waitUntil(lambda: self.voices[0].state() == QTextToSpeech.State.Ready)


@pytest.fixture
def room(desk: Desk, qtbot: QtBot) -> Iterator[Room]:
    room = Room(desk, qtbot)
    yield room
    desk.asking.stop()
    if room.voices:
        room.until_silent()


def test_at_first_nothing_is_said_and_no_voice_is_loaded(room: Room) -> None:
    room.desk.do(ask.Panic())
    assert room.voices == []


def test_what_happens_is_said(room: Room) -> None:
    room.speak()
    said = []
    for command in (
        ask.Join("m1", "Launchkey", SourceKind.MIDI),
        ask.SeatPerson(2, "Ana"),
        ask.Unplug("m1"),
        ask.MarkMoment(),
    ):
        room.desk.do(command)
        room.until_silent()
        said.append(room.said[-1])
    assert said == ["Launchkey joined: Owl", "Ana plays", "Ana is unplugged", "Moment marked"]


def test_recording_is_said_when_it_begins_and_ends(room: Room) -> None:
    room.speak()
    for since in (0, 5, 5, 0):
        room.desk.showing.hear(RecordingStatus(since))
        if room.said:
            room.until_silent()
    assert room.said == ["Recording started", "Recording ended"]


def test_a_window_that_opens_while_recording_says_nothing_of_it(room: Room) -> None:
    room.speak()
    room.desk.showing.hear(RecordingStatus(5))
    assert room.said == []


def test_a_stop_is_said_at_once_in_place_of_all_else(room: Room) -> None:
    room.speak()
    room.desk.do(ask.MarkMoment())
    room.desk.do(ask.Join("m1", "A keyboard with a long name", SourceKind.MIDI))
    room.desk.do(ask.Panic())
    assert room.said == ["Moment marked", "All sound stopped"]
    room.until_silent()
    assert room.said[-1] == "All sound stopped"


def test_of_much_that_happens_at_once_only_the_newest_is_said(room: Room) -> None:
    room.speak()
    for number in range(6):
        room.desk.do(ask.Join(f"m{number}", f"Launchkey {number}", SourceKind.MIDI))
    room.qtbot.waitUntil(lambda: len(room.said) == 2)
    room.until_silent()
    assert room.said == ["Launchkey 0 joined: Owl", "Launchkey 5 joined: Wolf"]


def test_what_is_offered_is_said_to_who_scans_also_where_nothing_else_is(room: Room) -> None:
    room.desk.showing.screen.access.offered.emit("Mi, middle octave")
    assert room.said == ["Mi, middle octave"]


def test_silence_is_chosen_again(room: Room) -> None:
    room.speak()
    room.desk.do(ask.MarkMoment())
    room.speak(False)
    room.desk.do(ask.Panic())
    assert room.said == ["Moment marked"]


def test_without_a_voice_all_is_silent_and_the_page_says_so(desk: Desk) -> None:
    look = desk.window.settings.access.look
    assert "no voice" not in look.voice.text()
    desk.preferring.change(Preferences(Look(speech=True)))
    assert "no voice" in look.voice.text()
    desk.do(ask.Panic())


def test_a_voice_that_fails_is_none(qtbot: QtBot) -> None:
    class Broken(Voice):
        def availableVoices(self) -> list[object]:  # type: ignore[override]
            return []

    broken: list[Broken] = []

    def make(parent: QObject) -> Broken:
        broken.append(Broken(parent))
        return broken[0]

    speaker = Speaker(make=make)
    speaker.say("Moment marked")
    assert not speaker.is_there
    assert broken[0].said == []
