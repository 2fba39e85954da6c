"""Bed, pulse and example: what the house plays, when, and what ends it."""

from itertools import pairwise

import pytest

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.events import Ending, Event
from improv.jam.jam import Jam, perform
from improv.jam.setting import BED, EXAMPLE, HOUSE_SEATS, PULSE, BedKind
from improv.jam.snapshot import Snapshot
from improv.jam.tempo import When
from improv.jam.watch import tones_of
from improv.music.bed import chords_of, drone_of
from improv.music.catalogue import load_scales
from improv.music.harmony import Guard, Reason
from improv.music.loudness import amplitude_of, level_of
from improv.music.pitch import hertz_of
from improv.music.scale import Key
from improv.music.sound import PadSound
from tests.jam.conversation import BELL, HIRAJOSHI, MARIMBA, plug, press

MS = 1_000_000
SECOND = 1_000 * MS
MAJOR = load_scales().find("major")
KEY = Key(0, MAJOR)
PAD = PadSound(id="pad", name="Pad")
CHORDS = ask.SetBed(BedKind.CHORDS)
DRONE = ask.SetBed(BedKind.DRONE)


def a_jam(guard: Guard = Guard.OFF) -> Jam:
    """A jam whose bar begins at 0 and lasts four seconds."""
    jam = Jam(Snapshot(key=KEY, palette=(MARIMBA, PAD), guard=guard))
    perform(jam, [ask.SetTempo(60.0, 4, beat_at=0, starts_bar=True), plug("ana")])
    return jam


def until(jam: Jam, seconds: float) -> list[tuple[float, Event]]:
    """Tick whenever something is due; return what happened, and when, in seconds."""
    told: list[tuple[float, Event]] = []
    end = round(seconds * SECOND)
    while jam.next_due is not None and jam.next_due <= end:
        due = jam.next_due
        told += [(due / SECOND, event) for event in perform(jam, [ask.Tick()], at=due)]
    return told


def sounding(jam: Jam, seat: int) -> list[float]:
    return sorted(note.hertz for note in jam.ledger.of(seat))


def hertz(notes: tuple[float, ...]) -> list[float]:
    return [hertz_of(note) for note in notes]


def struck(told: list[tuple[float, Event]]) -> list[tuple[float, int, int]]:
    return [(at, event.player, event.velocity) for at, event in told if isinstance(event, did.NoteOn)]


# ── bed ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_drone_sounds_at_once_and_goes_on() -> None:
    jam = a_jam()
    bed, *notes = perform(jam, [DRONE], at=SECOND)
    assert isinstance(bed, did.BedSet)
    assert bed.bed.sound == PAD  # the first of the palette that does not die away
    assert [(note.player, note.source, note.reason) for note in notes if isinstance(note, did.NoteOn)] == [
        (BED, "bed", Reason.MAPPED)
    ] * 2
    assert sounding(jam, BED) == hertz(drone_of(KEY))
    assert jam.next_due is None
    assert set(jam.players) == {1}


def test_a_bed_of_a_sound_that_dies_away_is_struck_with_each_bar() -> None:
    jam = a_jam()
    perform(jam, [ask.SetBed(BedKind.DRONE, BELL)], at=SECOND)
    assert [at for at, seat, _ in struck(until(jam, 9.0)) if seat == BED] == [4.0, 4.0, 8.0, 8.0]
    assert sounding(jam, BED) == hertz(drone_of(KEY))


def test_chords_change_with_the_bar_and_keep_what_they_share() -> None:
    jam = a_jam()
    perform(jam, [CHORDS], at=SECOND)
    chords = chords_of(KEY)
    assert sounding(jam, BED) == hertz(chords[0])
    for bar in range(1, 9):
        before = {note.id: note.hertz for note in jam.ledger.of(BED)}
        told = until(jam, 4.0 * bar)
        assert {at for at, _ in told} == {4.0 * bar}
        assert sounding(jam, BED) == pytest.approx(hertz(chords[bar % 4]))
        after = {note.id: note.hertz for note in jam.ledger.of(BED)}
        shared = set(before.values()) & set(after.values())
        assert {before[note] for note in before.keys() & after.keys()} == shared


def test_a_bar_that_was_missed_is_left_out() -> None:
    jam = a_jam()
    perform(jam, [CHORDS], at=SECOND)
    perform(jam, [ask.Tick()], at=9 * SECOND)
    assert sounding(jam, BED) == pytest.approx(hertz(chords_of(KEY)[2]))
    assert jam.next_due == 12 * SECOND
    perform(jam, [ask.Tick()], at=25 * SECOND)  # the same chord again: its lowest note is struck
    assert sounding(jam, BED) == pytest.approx(hertz(chords_of(KEY)[2]))
    assert [note.began for note in jam.ledger.of(BED)].count(25 * SECOND) == 1
    assert jam.next_due == 28 * SECOND


def test_a_beat_that_is_moved_a_little_changes_no_chord_twice() -> None:
    jam = a_jam()
    perform(jam, [CHORDS], at=SECOND)
    until(jam, 4.0)
    perform(jam, [ask.SetTempo(60.0, beat_at=4 * SECOND + 5 * MS)], at=4 * SECOND + MS)
    assert until(jam, 4.9) == []
    assert sounding(jam, BED) == pytest.approx(hertz(chords_of(KEY)[1]))


def test_the_bed_follows_the_key() -> None:
    jam = a_jam()
    perform(jam, [DRONE], at=SECOND)
    kinds = [type(event).__name__ for event in perform(jam, [ask.ChangeKey(7, MAJOR)], at=2 * SECOND)]
    # G and D after C and G: the G stays.
    assert kinds == ["KeyChanged", "NoteOff", "NoteOn"]
    assert sounding(jam, BED) == hertz(drone_of(Key(7, MAJOR)))


def test_a_bed_without_an_engine_sounds_when_there_is_one() -> None:
    jam = a_jam()
    perform(jam, [DRONE], at=SECOND)
    lost = perform(jam, [ask.EngineIsLost("fault")], at=2 * SECOND)
    assert [event.why for event in lost if isinstance(event, did.NoteOff)] == [Ending.ENGINE_LOST] * 2
    assert jam.next_due is None
    perform(jam, [ask.SetBed(BedKind.CHORDS)], at=3 * SECOND)
    assert jam.ledger.of(BED) == []
    perform(jam, [ask.EngineIsReady()], at=4 * SECOND)
    until(jam, 4.0)
    assert sounding(jam, BED) == pytest.approx(hertz(chords_of(KEY)[1]))


def test_a_bed_that_is_put_away_keeps_its_sound() -> None:
    jam = a_jam()
    perform(jam, [ask.SetBed(BedKind.DRONE, BELL), ask.SetBed(BedKind.OFF)], at=SECOND)
    assert jam.ledger.of(BED) == []
    assert jam.next_due is None
    assert perform(jam, [ask.SetBed(BedKind.OFF)], at=SECOND) == []
    perform(jam, [DRONE], at=SECOND)
    assert jam.snapshot().bed.sound == BELL


def test_another_sound_strikes_the_bed_anew() -> None:
    jam = a_jam()
    perform(jam, [DRONE], at=SECOND)
    before = {note.id for note in jam.ledger.of(BED)}
    perform(jam, [ask.SetBed(BedKind.DRONE, BELL)], at=SECOND)
    assert not before & {note.id for note in jam.ledger.of(BED)}


# ── what the guard hears ────────────────────────────────────────────────────────────────────────


def test_the_guard_hears_the_bed_as_softly_as_it_sounds_and_nothing_else_of_the_house() -> None:
    jam = a_jam()
    perform(jam, [DRONE, ask.SetPulse(True), ask.PlayExample(0, MAJOR)], at=SECOND)
    until(jam, 2.0)
    assert all(jam.ledger.of(seat) for seat in HOUSE_SEATS)
    tones = tones_of(jam.ledger, 2 * SECOND, KEY, amplitude_of(-18.0))
    assert [tone.note for tone in tones] == pytest.approx(drone_of(KEY))
    assert {round(tone.level, 6) for tone in tones} == {round(level_of(80) * amplitude_of(-18.0), 6)}


def test_the_bed_moves_notes_and_is_never_moved() -> None:
    moved = set()
    for steps in range(12):
        jam = a_jam(Guard.STRONG)
        perform(jam, [DRONE, ask.Transpose(1, steps - 14)], at=SECOND)
        (note,) = perform(jam, [press("ana", 60)], at=SECOND)
        assert isinstance(note, did.NoteOn)
        moved.add(note.reason)
        perform(jam, [ask.ChangeKey(1, MAJOR)], at=SECOND)
        assert {held.reason for held in jam.ledger.of(BED)} == {Reason.MAPPED}
        assert sounding(jam, BED) == hertz(drone_of(Key(1, MAJOR)))
    assert moved == {Reason.MAPPED, Reason.GUARDED}


# ── pulse ───────────────────────────────────────────────────────────────────────────────────────


def test_a_stroke_on_every_beat_ends_half_a_beat_later() -> None:
    jam = a_jam()
    perform(jam, [ask.SetPulse(True)], at=SECOND + SECOND // 3)
    assert jam.snapshot().pulse.sound == MARIMBA
    told = until(jam, 6.9)
    assert struck(told) == [(float(at), PULSE, 96 if at == 4 else 68) for at in range(2, 7)]
    assert [at for at, event in told if isinstance(event, did.NoteOff)] == [2.5, 3.5, 4.5, 5.5, 6.5]


def test_the_pulse_is_low_and_in_the_key() -> None:
    jam = a_jam()
    perform(jam, [ask.ChangeKey(9, MAJOR), ask.SetPulse(True)], at=SECOND)
    until(jam, 1.0)
    (note,) = jam.ledger.of(PULSE)
    assert note.note == 45


def test_a_stroke_that_comes_much_too_late_is_left_out() -> None:
    jam = a_jam()
    perform(jam, [ask.SetPulse(True)], at=SECOND + 1)
    told = perform(jam, [ask.Tick()], at=9 * SECOND + 400 * MS)
    assert [type(event) for event in told] == [did.PulseSet]
    assert struck(until(jam, 11.0)) == [(10.0, PULSE, 68), (11.0, PULSE, 68)]


def test_a_stroke_that_comes_a_little_late_is_one() -> None:
    jam = a_jam()
    perform(jam, [ask.SetPulse(True)], at=SECOND + 1)
    (note,) = perform(jam, [ask.Tick()], at=2 * SECOND + 100 * MS)
    assert isinstance(note, did.NoteOn)
    assert struck(until(jam, 3.0)) == [(3.0, PULSE, 68)]


def test_a_beat_that_is_moved_a_little_is_not_struck_twice() -> None:
    jam = a_jam()
    perform(jam, [ask.SetPulse(True)], at=SECOND + 1)
    until(jam, 2.0)
    perform(jam, [ask.SetTempo(60.0, beat_at=2 * SECOND + 8 * MS)], at=2 * SECOND + MS)
    assert struck(until(jam, 3.1)) == [(3.008, PULSE, 68)]


def test_the_pulse_follows_the_tempo() -> None:
    jam = a_jam()
    perform(jam, [ask.SetPulse(True)], at=1)
    until(jam, 1.0)
    perform(jam, [ask.SetTempo(120.0)], at=SECOND)
    assert [at for at, _, _ in struck(until(jam, 3.0))] == [1.5, 2.0, 2.5, 3.0]


def test_a_pulse_that_stops_leaves_nothing_behind() -> None:
    jam = a_jam()
    perform(jam, [ask.SetPulse(True)], at=SECOND)
    until(jam, 1.0)
    perform(jam, [ask.SetPulse(False)], at=SECOND + 100 * MS)
    assert jam.ledger.of(PULSE) == []
    assert jam.next_due is None


def test_with_a_new_engine_the_pulse_waits_for_its_next_beat() -> None:
    jam = a_jam()
    perform(jam, [ask.SetPulse(True)], at=SECOND)
    perform(jam, [ask.EngineIsLost("fault")], at=SECOND)
    perform(jam, [ask.EngineIsReady()], at=4 * SECOND + 100 * MS)
    assert struck(until(jam, 5.0)) == [(5.0, PULSE, 68)]


# ── example ─────────────────────────────────────────────────────────────────────────────────────


def test_an_example_goes_up_the_scale_and_ends_with_its_chord() -> None:
    jam = a_jam()
    (began,) = perform(jam, [ask.PlayExample(2, HIRAJOSHI, BELL)], at=SECOND)
    assert isinstance(began, did.ExampleBegan)
    assert (began.example.key, began.example.sound) == (Key(2, HIRAJOSHI), BELL)
    told = until(jam, 60.0)
    notes = [(at, event.note) for at, event in told if isinstance(event, did.NoteOn)]
    ladder, chord = notes[:6], notes[6:]
    assert [note for _, note in ladder] == [62, 64, 65, 69, 70, 74]
    assert [later - at for (at, _), (later, _) in pairwise(ladder)] == pytest.approx([0.16] * 5)
    assert [note for _, note in chord] == [62, 65, 70]
    assert [at for at, _ in chord] == pytest.approx([1.0 + 6 * 0.16] * 3)
    assert type(told[-1][1]) is did.ExampleEnded
    assert len(jam.ledger) == 0
    assert {event.player for _, event in told if isinstance(event, did.NoteOn)} == {EXAMPLE}
    assert jam.key == KEY


def test_another_example_takes_its_place() -> None:
    jam = a_jam()
    perform(jam, [ask.PlayExample(2, HIRAJOSHI)], at=SECOND)
    until(jam, 1.2)
    events = perform(jam, [ask.PlayExample(3, MAJOR)], at=round(1.25 * SECOND))
    assert [type(event).__name__ for event in events] == ["NoteOff", "ExampleEnded", "ExampleBegan"]
    until(jam, 1.25)
    assert [note.note for note in jam.ledger.of(EXAMPLE)] == [63]
    perform(jam, [press("ana", 60)], at=round(1.26 * SECOND))
    assert jam.ledger.of(EXAMPLE)
    perform(jam, [ask.StopExample()], at=round(1.3 * SECOND))
    assert jam.ledger.of(EXAMPLE) == []
    assert perform(jam, [ask.StopExample()], at=round(1.3 * SECOND)) == []


def test_an_example_of_a_scale_of_many_pitches_is_short() -> None:
    jam = a_jam()
    perform(jam, [ask.PlayExample(0, load_scales().find("quarter-tones"))], at=SECOND)
    told = until(jam, 60.0)
    assert told[-1][0] < 1.0 + 26 * 0.16 + 1.0


def test_without_sound_there_is_no_example() -> None:
    jam = a_jam()
    perform(jam, [ask.EngineIsLost("fault")])
    assert perform(jam, [ask.PlayExample(0, MAJOR)]) == []


# ── what stops all of it ────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("stop", [ask.Panic(), ask.SoftStop()])
def test_stopping_turns_the_house_off(stop: ask.Command) -> None:
    jam = a_jam()
    perform(jam, [DRONE, ask.SetPulse(True), ask.PlayExample(0, MAJOR)], at=SECOND)
    until(jam, 1.2)
    first, *rest = perform(jam, [stop], at=2 * SECOND)
    assert type(first).__name__ in ("Panicked", "SoftStopped")
    assert [type(event) for event in rest if not isinstance(event, did.NoteOff)] == [
        did.BedSet,
        did.PulseSet,
        did.ExampleEnded,
    ]
    assert len(jam.ledger) == 0
    assert jam.next_due is None
    assert until(jam, 100.0) == []


def test_nobody_s_keys_reach_the_notes_of_the_house() -> None:
    jam = a_jam()
    perform(jam, [DRONE, plug("bed"), press("bed", 0)], at=SECOND)
    perform(jam, [ask.Release("bed", 0), ask.ReleaseAll("bed"), ask.Unplug("bed")], at=SECOND)
    assert len(jam.ledger.of(BED)) == 2


def test_all_that_is_due_at_once_happens_in_one_tick() -> None:
    jam = a_jam()
    perform(jam, [CHORDS, ask.SetPulse(True), ask.SetQuantise(1.0)], at=SECOND)
    perform(jam, [ask.ChangeKey(7, MAJOR, When.BAR, glide=True)], at=SECOND)
    until(jam, 3.5)
    perform(jam, [press("ana", 60)], at=4 * SECOND - 50 * MS)
    assert jam.next_due == 4 * SECOND
    events = perform(jam, [ask.Tick()], at=4 * SECOND)
    kinds = [type(event) for event in events]
    assert kinds[0] is did.KeyChanged
    assert kinds[-2:] == [did.DelayedCame, did.NoteOn]
    note = events[-1]
    assert isinstance(note, did.NoteOn)
    assert note.note == 55  # G, the new tonic
    assert sounding(jam, BED) == pytest.approx(hertz(chords_of(Key(7, MAJOR))[1]))
    assert len(jam.ledger.of(PULSE)) == 1
    assert jam.next_due > 4 * SECOND
