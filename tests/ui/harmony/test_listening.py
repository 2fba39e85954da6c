"""The lamp hears what sounds: from the notes of the jam, with their levels."""

import pytest
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.player import SourceKind
from improv.jam.setting import BedKind
from improv.music.consonance import measure
from improv.music.guard import Tone
from improv.music.harmony import Mode
from improv.music.live import PairTable
from improv.ui.harmony.concord import Concord
from improv.ui.harmony.lamp import HarmonyLamp
from improv.ui.harmony.listening import Listening, consonance_of
from tests.ui.conftest import SOUNDS, Desk

MARIMBA, PAD = SOUNDS[0], SOUNDS[1]


def lamp(desk: Desk) -> HarmonyLamp:
    return desk.window.play.side.lamp


def listening(desk: Desk) -> Listening:
    return desk.showing.harmony._listening


@pytest.fixture
def keys(desk: Desk) -> Desk:
    """Two who can play any note, with sounds that last."""
    for number, source in enumerate(("m1", "m2")):
        desk.do(
            ask.Join(source, "Keys", SourceKind.MIDI),
            ask.ChooseSound(number + 2, PAD),
            ask.ChooseMode(number + 2, Mode.FREE),
            ask.ChooseOctave(number + 2, 0),
        )
    return desk


def test_what_sounds_is_shown_while_it_sounds(keys: Desk, qtbot: QtBot) -> None:
    keys.do(ask.Press("m1", 60), ask.Press("m2", 67))
    qtbot.waitUntil(lambda: lamp(keys).shown is Concord.CALM)
    keys.do(ask.Press("m2", 61), ask.Press("m2", 62), ask.Press("m2", 66))
    qtbot.waitUntil(lambda: lamp(keys).shown is Concord.HARSH)
    assert lamp(keys).accessibleName() == "Harmony: harsh"
    keys.do(ask.ReleaseAll("m1"), ask.ReleaseAll("m2"))
    qtbot.waitUntil(lambda: lamp(keys).shown is None)
    qtbot.waitUntil(lambda: listening(keys).rests)


def test_one_note_is_no_harmony(keys: Desk, qtbot: QtBot) -> None:
    keys.do(ask.Press("m1", 60), ask.Press("m2", 60))
    assert not listening(keys).rests
    listening(keys)._listen()
    assert lamp(keys).shown is None


def test_a_note_that_has_faded_counts_no_more(keys: Desk, qtbot: QtBot) -> None:
    keys.do(ask.ChooseSound(2, MARIMBA), ask.Press("m1", 60), ask.Press("m2", 67))
    listening(keys)._listen()
    assert lamp(keys).shown is Concord.CALM
    keys.clock.now += 60_000_000_000
    qtbot.waitUntil(lambda: lamp(keys).shown is None)


def test_it_rests_from_the_start(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: listening(desk).rests)


def test_the_bed_is_heard_softly_and_examples_are_not(keys: Desk, qtbot: QtBot) -> None:
    keys.do(ask.SetBed(BedKind.DRONE))
    qtbot.waitUntil(lambda: lamp(keys).shown is Concord.CALM)
    keys.do(ask.SetBed(BedKind.OFF))
    keys.do(ask.PlayExample(0, keys.key_of("chromatic").scale))
    for _ in range(3):
        keys.pass_time()
        listening(keys)._listen()
    qtbot.waitUntil(lambda: lamp(keys).shown is None)


def test_a_window_that_is_opened_anew_hears_what_sounds(keys: Desk, qtbot: QtBot) -> None:
    keys.do(ask.Press("m1", 60), ask.Press("m2", 64))
    keys.welcome()
    qtbot.waitUntil(lambda: lamp(keys).shown is Concord.CALM)


def test_the_number_is_that_of_the_measure() -> None:
    tones = [Tone(note, 1.0) for note in (60.0, 64.0, 67.0)]
    heard = consonance_of(tones, PairTable(), microtonal=False)
    assert heard == pytest.approx(measure([60, 64, 67]).consonance, abs=0.1)
    assert consonance_of([*tones[:1], Tone(61.0, 0.001)], PairTable(), microtonal=False) is None
    softly = [*tones, Tone(61.0, 0.1)]
    loudly = [*tones, Tone(61.0, 1.0)]
    soft, loud = (consonance_of(chord, PairTable(), microtonal=False) for chord in (softly, loudly))
    assert soft is not None
    assert loud is not None
    assert soft > loud
