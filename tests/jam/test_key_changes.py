"""A key for all: at once, on a beat, on a bar; held notes ring on or glide into it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.jam import Jam, perform
from improv.jam.player import SourceKind
from improv.jam.setting import Pending
from improv.jam.snapshot import Snapshot
from improv.jam.tempo import When
from improv.music.catalogue import load_scales
from improv.music.harmony import Mode
from improv.music.modes import key_in_mode
from improv.music.pitch import hertz_of, note_of
from improv.music.scale import Key
from tests.jam.conversation import HIRAJOSHI, MARIMBA, PENTATONIC, plug, press, release

SECOND = 1_000_000_000
CATALOGUE = load_scales()
MAJOR = CATALOGUE.find("major")
SCALES = [scale for scale in CATALOGUE.values if len(scale) <= 12]


def a_jam(key: Key | None = None) -> Jam:
    jam = Jam(Snapshot(key=key or Key(0, PENTATONIC), palette=(MARIMBA,)))
    perform(jam, [ask.SetTempo(60.0, 4, beat_at=0, starts_bar=True), plug("ana"), plug("ben")])
    return jam


@pytest.mark.parametrize(("when", "begins"), [(When.BEAT, 6), (When.BAR, 8)])
def test_it_begins_with_the_beat_or_the_bar(when: When, begins: int) -> None:
    jam = a_jam()
    (awaited,) = perform(jam, [ask.ChangeKey(2, HIRAJOSHI, when)], at=5 * SECOND + 1)
    assert isinstance(awaited, did.KeyAwaited)
    assert (awaited.pending.at, awaited.pending.key) == (begins * SECOND, Key(2, HIRAJOSHI))
    assert jam.key == Key(0, PENTATONIC)
    perform(jam, [press("ana", 62)], at=5 * SECOND + 2)
    assert [note.note for note in jam.ledger] == [62]
    perform(jam, [ask.Tick()], at=begins * SECOND - 1)
    assert jam.key == Key(0, PENTATONIC)
    assert perform(jam, [ask.Tick()], at=begins * SECOND) == [did.KeyChanged(Key(2, HIRAJOSHI))]
    assert jam.snapshot().pending is None
    assert [note.note for note in jam.ledger] == [62]


def test_on_the_beat_it_begins_at_once() -> None:
    events = perform(a_jam(), [ask.ChangeKey(2, HIRAJOSHI, When.BEAT)], at=5 * SECOND)
    assert events == [did.KeyChanged(Key(2, HIRAJOSHI))]


def test_who_asks_last_is_heard() -> None:
    jam = a_jam()
    perform(jam, [ask.ChangeKey(2, HIRAJOSHI, When.BAR)], at=5 * SECOND)
    perform(jam, [ask.ChangeKey(3, HIRAJOSHI, When.BEAT)], at=5 * SECOND + 1)
    assert jam.snapshot().pending == Pending(Key(3, HIRAJOSHI), 6 * SECOND)
    perform(jam, [ask.ChangeKey(4, HIRAJOSHI)], at=5 * SECOND + 2)
    assert jam.next_due is None
    assert jam.key == Key(4, HIRAJOSHI)


def test_held_notes_glide_to_the_nearest_pitches_and_their_keys_still_end_them() -> None:
    jam = a_jam()
    perform(jam, [press("ana", 60), press("ana", 64), press("ben", 60)])
    key = Key(1, PENTATONIC)  # D♭ E♭ F A♭ B♭
    _, *moves = perform(jam, [ask.ChangeKey(1, PENTATONIC, glide=True)])
    assert [(move.player, move.note, move.seconds) for move in moves if isinstance(move, did.NoteMoved)] == [
        (1, 61, 0.15),
        (1, 63, 0.15),
        (2, 49, 0.15),
    ]
    assert all(key.nearest(note_of(note.hertz)) == pytest.approx(note_of(note.hertz)) for note in jam.ledger)
    first = next(iter(jam.ledger))
    assert [first.up, first.down] == pytest.approx([2.0, 3.0])
    perform(jam, [release("ana", 60), release("ana", 64), release("ben", 60)])
    assert len(jam.ledger) == 0


def test_who_is_free_stays_and_the_house_goes_its_own_way() -> None:
    jam = a_jam()
    perform(jam, [ask.ChooseMode(1, Mode.FREE), press("ana", 61)])
    assert perform(jam, [ask.ChangeKey(7, MAJOR, glide=True)]) == [did.KeyChanged(Key(7, MAJOR))]


def test_one_note_goes_to_the_same_degree_of_the_new_key() -> None:
    jam = a_jam(Key(0, MAJOR))
    perform(jam, [ask.ChooseMode(1, Mode.ONE), ask.Transpose(1, 4), press("ana", 60)])
    perform(jam, [ask.ChangeKey(2, MAJOR, glide=True)])
    assert [note.note for note in jam.ledger] == [69]


def test_two_voices_that_meet_on_one_pitch_both_end() -> None:
    jam = a_jam(Key(0, CATALOGUE.find("chromatic")))
    perform(jam, [ask.ChooseMode(1, Mode.SNAP), press("ana", 60), press("ana", 61)])
    perform(jam, [ask.ChangeKey(0, PENTATONIC, glide=True)])
    assert {note.note for note in jam.ledger} == {60}
    assert len({note.voice for note in jam.ledger}) == 2
    perform(jam, [press("ana", 59)])  # on the same pitch once more
    ended = perform(jam, [release("ana", 59), release("ana", 60), release("ana", 61)])
    assert [event.left for event in ended if isinstance(event, did.NoteOff)] == [1, 0, 0]


@given(
    st.integers(0, 11),
    st.sampled_from(SCALES),
    st.integers(0, 11),
    st.sampled_from(SCALES),
    st.lists(st.integers(40, 90), min_size=1, max_size=4, unique=True),
    st.sampled_from([mode for mode in Mode if mode not in (Mode.FREE, Mode.LIGHT)]),
)
def test_what_glides_is_in_the_new_key_afterwards(
    tonic: int, scale: object, other: int, into: object, keys: list[int], mode: Mode
) -> None:
    jam = a_jam(Key(tonic, scale))  # type: ignore[arg-type]
    perform(jam, [ask.ChooseMode(1, mode), *(press("ana", key) for key in keys)])
    before = [note.hertz for note in jam.ledger]
    perform(jam, [ask.ChangeKey(other, into, glide=True)])  # type: ignore[arg-type]
    key = key_in_mode(jam.key, mode)
    for note, was in zip(jam.ledger, before, strict=True):
        assert note.hertz == pytest.approx(hertz_of(key.nearest(note_of(was))))
    perform(jam, [release("ana", key) for key in keys])
    assert len(jam.ledger) == 0


# ── keyboard mappings ───────────────────────────────────────────────────────────────────────────

MAPPED = replace(
    Key(0, PENTATONIC), keyboard=tuple(None if key % 2 else hertz_of(key / 2 + 30) for key in range(128))
)


def test_on_a_keyboard_mapping_midi_players_are_free_to_follow_it() -> None:
    jam = Jam(Snapshot(key=MAPPED, palette=(MARIMBA,)))
    perform(jam, [plug("ana"), ask.Join("screen", "Screen", SourceKind.SCREEN)])
    assert [player.mode for player in jam.players.values()] == [Mode.FREE, Mode.PADS]
    note, ignored = perform(jam, [press("ana", 60), press("ana", 61)])
    assert isinstance(note, did.NoteOn)
    assert note.hertz == pytest.approx(hertz_of(60))
    assert ignored == did.PressIgnored(1, "ana", 0, 61, 80, did.NOT_MAPPED)


def test_the_same_key_keeps_its_mapping_and_another_has_none() -> None:
    jam = Jam(Snapshot(key=MAPPED, palette=(MARIMBA,)))
    perform(jam, [plug("ana")])
    assert perform(jam, [ask.ChangeKey(0, PENTATONIC)]) == [did.KeyChanged(MAPPED)]
    assert perform(jam, [ask.ChangeKey(0, HIRAJOSHI)]) == [
        did.KeyChanged(Key(0, HIRAJOSHI)),
        did.ModeChosen(1, Mode.DEGREES),
    ]
    perform(jam, [plug("ben")])
    assert jam.players[2].mode is Mode.DEGREES


def test_a4_can_be_changed_alone() -> None:
    jam = a_jam()
    perform(jam, [ask.ChangeKey(0, PENTATONIC, a4_hertz=432.0)])
    assert jam.key == Key(0, PENTATONIC, 432.0)
    perform(jam, [ask.ChangeKey(2, PENTATONIC)])
    assert jam.key == Key(2, PENTATONIC, 432.0)
