"""The audience of a jam without a window: what people read on a terminal."""

import pytest

from improv.cli.console import Console
from improv.jam.events import SeatsFull
from improv.jam.player import SourceKind, Waiting
from improv.line import Line, line
from improv.link.messages import (
    AudioStatus,
    ClockStatus,
    DevicesTold,
    DeviceTold,
    NotesStatus,
    RecordingStatus,
)


def test_people_read_plain_english_once_for_each_thing(capsys: pytest.CaptureFixture[str]) -> None:
    console = Console(lambda: None)
    for _ in range(2):
        console.recording(RecordingStatus(since=1, file="{jam}.improv"))
        console.devices(DevicesTold((DeviceTold("a", "Launchpad X", "port", lights=True),)))
        console.notes(NotesStatus(sends=True, port="improv-notes"))
        console.clock(ClockStatus(follows=True, heard="Drum {1}"))
    console.clock(ClockStatus(follows=True))
    console.audio(AudioStatus(False, line("Bringing the sound back: {why}.", why=line("no answer"))))
    console.notice(Line("scales/odd.toml: name = {}: too short"))
    console.told(SeatsFull(Waiting("midi:z", "Zoe", SourceKind.MIDI)))
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.splitlines() == [
        "Recording to {jam}.improv",
        "The pads of Launchpad X are lit.",
        "Notes are sent through improv-notes.",
        "Following the MIDI clock of Drum {1}.",
        "The MIDI clock of Drum {1} is silent; the tempo stays.",
        "Bringing the sound back: no answer.",
        "scales/odd.toml: name = {}: too short",
        "All seats are taken: Zoe plays as soon as one is free.",
    ]
