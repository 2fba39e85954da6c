"""Players with kits: they strike pieces, whatever key, mode, register and guard say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from improv.engine.door import HIGHEST_HERTZ, LOWEST_HERTZ
from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.jam import Jam, perform
from improv.jam.player import SourceKind
from improv.jam.snapshot import Snapshot
from improv.jam.watch import tones_of
from improv.music.catalogue import load_scales, load_sounds
from improv.music.harmony import Guard, Mode, Reason
from improv.music.pieces import DRUM_CHANNEL
from improv.music.scale import Key
from improv.music.sound import KitSound, PadSound
from tests.jam.conversation import plug, press, release

MAJOR = load_scales().find("major")
PAD = PadSound(id="pad", name="Pad")
KITS = [its for its in load_sounds().values if isinstance(its, KitSound)]
DRUMS = next(its for its in KITS if its.id == "hand-drums")
COUNT = len(DRUMS.pieces)
SOUNDING_MODES = [mode for mode in Mode if mode is not Mode.LIGHT]


def a_jam(guard: Guard = Guard.STRONG) -> Jam:
    """Ana has keys and drums, Ben pads and drums, Cleo keys and a sound with pitches."""
    jam = Jam(Snapshot(key=Key(0, MAJOR), palette=(DRUMS, DRUMS, PAD), guard=guard))
    perform(jam, [plug("ana"), ask.Join("ben", "Ben", SourceKind.GRID), plug("cleo")])
    return jam


def struck(jam: Jam, *commands: ask.Command) -> list[did.NoteOn]:
    return [event for event in perform(jam, list(commands)) if isinstance(event, did.NoteOn)]


def test_keys_and_pads_strike_pieces() -> None:
    jam = a_jam()
    (key,) = struck(jam, press("ana", 64))
    (pad,) = struck(jam, press("ben", COUNT + 3))
    assert (key.note, key.hertz, key.reason) == (2, DRUMS.pieces[2].hertz, Reason.PIECE)
    assert (pad.note, pad.hertz, pad.reason) == (3, DRUMS.pieces[3].hertz, Reason.PIECE)


def test_a_drum_machine_strikes_the_drum_it_names() -> None:
    jam = a_jam()
    slap = next(number for number, piece in enumerate(DRUMS.pieces) if piece.gm == 62)
    (note,) = struck(jam, press("ana", 62, channel=DRUM_CHANNEL))
    assert note.note == slap
    assert perform(jam, [release("ana", 62, channel=DRUM_CHANNEL)]) == [did.NoteOff(note.id, note.voice, 1)]


@pytest.mark.parametrize("mode", SOUNDING_MODES)
@pytest.mark.parametrize("octave", [-2, 1])
def test_no_mode_register_key_or_guard_changes_a_piece(mode: Mode, octave: int) -> None:
    jam = a_jam(Guard.OFF)
    before = [(note.note, note.hertz) for note in struck(jam, press("ana", 65), press("ben", 1))]
    for seat in (1, 2):
        perform(jam, [ask.ChooseMode(seat, mode), ask.ChooseOctave(seat, octave)])
    perform(jam, [ask.ChangeKey(5, load_scales().find("blues")), ask.SetGuard(Guard.STRONG)])
    after = struck(jam, press("cleo", 60), press("ana", 65), press("ben", 1))[1:]
    assert [(note.note, note.hertz) for note in after] == before
    assert {note.reason for note in after} == {Reason.PIECE}


def test_light_stays_light() -> None:
    jam = a_jam()
    perform(jam, [ask.ChooseMode(2, Mode.LIGHT)])
    (event,) = perform(jam, [press("ben", 0)])
    assert isinstance(event, did.PressIgnored)
    assert event.why == did.LIGHT_ONLY


def test_the_guard_does_not_hear_drums() -> None:
    jam = a_jam()
    struck(jam, *(press("ben", pad) for pad in range(COUNT)))
    assert tones_of(jam.ledger, 0, jam.key) == []
    alone = struck(a_jam(), *(press("cleo", key) for key in range(48, 60)))
    beside = struck(jam, *(press("cleo", key) for key in range(48, 60)))
    assert [(note.note, note.reason) for note in beside] == [(note.note, note.reason) for note in alone]


def test_two_presses_of_one_piece_share_its_voice_and_the_last_ends_it() -> None:
    jam = a_jam()
    first, second = struck(jam, press("ben", 1), press("ben", COUNT + 1))
    assert second.voice == first.voice
    assert perform(jam, [release("ben", 1)]) == [did.NoteOff(first.id, first.voice, 2, left=1)]
    assert perform(jam, [release("ben", COUNT + 1)]) == [did.NoteOff(second.id, first.voice, 2)]


def test_pieces_and_players_have_voices_of_their_own() -> None:
    jam = a_jam()
    notes = struck(jam, press("ben", 1), press("ben", 2), press("ana", 62))
    assert len({note.voice for note in notes}) == 3


def test_pieces_of_one_frequency_are_still_two() -> None:
    twin = replace(DRUMS, pieces=(DRUMS.pieces[0], replace(DRUMS.pieces[0], id="twin", name="Twin")))
    jam = a_jam()
    perform(jam, [ask.ChooseSound(2, twin)])
    one, other = struck(jam, press("ben", 0), press("ben", 1))
    assert one.voice != other.voice


def test_a_tone_on_the_frequency_of_a_held_drum_is_a_note_of_its_own() -> None:
    jam = a_jam(Guard.OFF)
    (drum,) = struck(jam, press("ana", 62))
    jam.key = Key(0, MAJOR, drum.hertz)  # so that A above middle C is where the drum is
    perform(jam, [ask.ChooseSound(1, PAD), ask.ChooseMode(1, Mode.FREE), ask.ChooseOctave(1, 0)])
    (tone,) = struck(jam, press("ana", 69))
    assert tone.hertz == pytest.approx(drum.hertz)
    assert tone.voice != drum.voice


def test_a_held_drum_is_let_go_although_the_player_changed_the_sound() -> None:
    jam = a_jam()
    (drum,) = struck(jam, press("ana", 62))
    perform(jam, [ask.ChooseSound(1, PAD)])
    assert perform(jam, [release("ana", 62)]) == [did.NoteOff(drum.id, drum.voice, 1)]


@given(st.sampled_from(KITS), st.integers(-300, 300), st.sampled_from(list(SourceKind)), st.integers(0, 15))
def test_whatever_is_pressed_the_engine_can_play_it(
    kit: KitSound, played: int, kind: SourceKind, channel: int
) -> None:
    jam = Jam(Snapshot(key=Key(0, MAJOR), palette=(kit,), guard=Guard.STRONG))
    perform(jam, [ask.Join("x", "X", kind)])
    (note,) = struck(jam, press("x", played, channel=channel))
    assert 0 <= note.note < len(kit.pieces)
    assert LOWEST_HERTZ <= note.hertz <= HIGHEST_HERTZ


def test_an_example_of_a_kit_plays_its_pieces_in_turn() -> None:
    jam = a_jam()
    perform(jam, [ask.PlayExample(0, MAJOR, DRUMS)])
    struck: list[did.NoteOn] = []
    while (due := jam.next_due) is not None:
        struck += [e for e in perform(jam, [ask.Tick()], at=due) if isinstance(e, did.NoteOn)]
    assert [note.note for note in struck] == [*range(COUNT), 0]
    assert {note.reason for note in struck} == {Reason.PIECE}
    assert jam.house.example is None
