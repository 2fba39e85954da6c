"""From takes and MIDI files to what people did and what sounded: the two are kept apart."""

from pathlib import Path

import mido
import numpy as np
import pytest

from improv.analysis.from_take import playing_of
from improv.analysis.playing import Player, Steps, merged, strokes_of
from improv.analysis.work import Work, playing_in, work_of
from improv.jam import commands as ask
from improv.jam.player import SourceKind
from improv.music.harmony import Mode
from improv.music.scale import Key
from improv.music.sound import KitSound
from improv.music.sounds.kit import Piece
from improv.session.notebook.annotation import Correction, Notes
from improv.session.notebook.sidecar import write_notes
from tests.analysis.jams import NO_SHIFTS, analysis_in, mean, part, recorded, write, write_mid
from tests.session.playing import HIRAJOSHI, JUST, PENTATONIC, Recording, join


def the_player(recording: Recording) -> Player:
    (player,) = playing_of(recording.take).players
    return player


def test_degrees_are_what_was_played_and_pitches_what_sounded() -> None:
    recording = Recording(join("pads", "Pads"))
    for number, degree in enumerate((0, 1, 5, -1)):
        recording.at(1.0 + number, ask.Press("pads", degree, 60))
        recording.at(1.5 + number, ask.Release("pads", degree))
    recording.end(6.0)
    player = the_player(recording)
    assert player.steps is Steps.DEGREES
    assert player.presses.step.tolist() == [0, 1, 5, -1]
    assert player.tones.semitone.tolist() == [60, 62, 72, 57]
    assert player.tones.by_scale.all()
    assert player.presses.onset_s.tolist() == [0, 1, 2, 3]
    assert player.presses.end_s.tolist() == [0.5, 1.5, 2.5, 3.5]


def test_tonal_features_are_set_by_the_scale_where_a_scale_chose(tmp_path: Path) -> None:
    recording = Recording(join("pads", "Pads"), join("more", "More"))
    for number in range(40):
        for source, degree in (("pads", number % 5), ("more", number % 3)):
            recording.at(1.0 + number / 2, ask.Press(source, degree, 60))
            recording.at(1.3 + number / 2, ask.Release(source, degree))
    recording.end(25.0)
    found = analysis_in(recording.save(tmp_path))
    by_scale = {name for name, value in found.players[0].features.items() if value.set_by_scale}
    assert by_scale == {"tonal_clarity", "dissonance"}
    claims = found.pairs[0].features
    assert {name for name, value in claims.items() if value.set_by_scale} == {"emergent_consonance"}
    assert {name for name, value in found.group.items() if value.set_by_scale} == {
        "consonance_mean",
        "harsh_percent",
    }
    free = analysis_in(write(tmp_path, "jam", part(np.arange(0, 20, 0.5)), part(np.arange(0, 20, 0.5))))
    assert not any(value.set_by_scale for value in free.players[0].features.values())


def test_a_key_that_sounds_a_chord_is_one_press() -> None:
    recording = Recording(join("pads", "Pads"), ask.ChooseMode(1, Mode.CHORD))
    recording.at(1.0, ask.Press("pads", 0, 60))
    recording.at(2.0, ask.Release("pads", 0))
    recording.end(3.0)
    player = the_player(recording)
    assert player.presses.step.tolist() == [0]
    assert len(player.tones) == 3
    assert player.presses.semitone[0] == player.tones.semitone.max()


def test_a_press_that_waits_for_the_beat_is_when_it_was_pressed() -> None:
    recording = Recording(join("pads", "Pads"), ask.SetTempo(60), ask.SetQuantise(1.0))
    recording.at(1.0, ask.MarkMoment("begin"))
    recording.at(1.97, ask.Press("pads", 0, 60))
    recording.at(2.0, ask.Tick())
    recording.at(2.3, ask.Release("pads", 0))
    recording.at(2.4, ask.Tick())
    recording.end(4.0)
    player = the_player(recording)
    assert player.presses.onset_s.tolist() == [pytest.approx(0.97)]
    assert player.tones.begin_s.tolist() == [pytest.approx(1.0)]


def test_a_held_note_that_moves_with_the_key_is_one_press_and_two_tones() -> None:
    recording = Recording(join("pads", "Pads"))
    recording.at(1.0, ask.Press("pads", 2, 60))
    recording.at(2.0, ask.ChangeKey(0, HIRAJOSHI, glide=True))
    recording.at(3.0, ask.Release("pads", 2))
    recording.end(4.0)
    player = the_player(recording)
    assert len(player.presses) == 1
    assert player.tones.semitone.tolist() == [64, 63]
    assert player.tones.begin_s.tolist() == [0.0, 1.0]
    assert player.tones.end_s.tolist() == [1.0, 2.0]
    assert player.tones.struck.tolist() == [True, False]


def test_pieces_of_a_kit_have_no_height(tmp_path: Path) -> None:
    kit = KitSound(
        id="drums",
        name="Drums",
        release=0.2,
        pieces=tuple(Piece(id=f"p{k}", name=f"P{k}", gm=40 + k, hertz=200.0 + k) for k in range(3)),
    )
    recording = Recording(join("pads", "Pads"), ask.ChooseSound(1, kit))
    for number in range(30):
        recording.at(1.0 + number / 2, ask.Press("pads", number % 3, 60))
        recording.at(1.2 + number / 2, ask.Release("pads", number % 3))
    recording.end(20.0)
    found = analysis_in(recording.save(tmp_path))
    assert mean(found, "tempo") == pytest.approx(120.0, abs=0.1)
    for name in ("pitch_mean", "tonal_clarity", "dissonance", "repetition"):
        assert found.players[0].features[name].mean is None


def test_people_are_players_whatever_they_play_on_and_devices_that_nobody_touched_are_not() -> None:
    recording = Recording(join("a", "Keys"), join("b", "Keys"), join("c", "Idle"), ask.SeatPerson(2, "Ben"))
    recording.at(1.0, ask.Press("a", 0, 60))
    recording.at(2.0, ask.Release("a", 0), ask.SeatPerson(1, "Ana"))
    recording.at(3.0, ask.Press("a", 1, 60))
    recording.end(5.0)
    players = playing_of(recording.take).players
    assert [(player.id, player.seat, player.name, len(player.presses)) for player in players] == [
        (1, 1, "Keys", 1),
        (2, 1, "Ana", 1),
        (3, 2, "Ben", 0),
    ]


def test_keys_and_pads_are_told_apart() -> None:
    keys = Recording(ask.Join("keys", "Keys", SourceKind.MIDI))
    keys.at(1.0, ask.Press("keys", 60, 60))
    assert the_player(keys).steps is Steps.KEYS
    both = Recording(join("pads", "Pads"), ask.SeatPerson(1, "Ana"))
    both.at(1.0, ask.Press("pads", 0))
    both.at(2.0, ask.AwaitPress(1), ask.Join("keys", "Keys", SourceKind.MIDI))
    both.at(2.5, ask.Press("keys", 60))
    both.at(3.0, ask.Press("keys", 62))
    assert {player.steps for player in playing_of(both.take).players if player.name == "Ana"} == {Steps.MIXED}


def test_a_scale_off_the_twelve_tones_is_measured_as_one() -> None:
    plain, just = Recording(join("pads", "Pads")), Recording(join("pads", "Pads"), key=Key(0, JUST))
    assert not playing_of(plain.take).microtonal
    assert playing_of(just.take).microtonal
    just.at(1.0, ask.Press("pads", 2, 60))
    assert the_player(just).tones.semitone.tolist() == [pytest.approx(63.863, abs=2e-3)]
    changed = Recording(join("pads", "Pads"))
    changed.at(1.0, ask.ChangeKey(0, JUST))
    assert playing_of(changed.take).microtonal
    assert PENTATONIC != JUST


@pytest.mark.parametrize("kind", ["mid", "jam"])
def test_notes_are_of_whom_the_corrections_say(tmp_path: Path, kind: str) -> None:
    path = write(tmp_path, kind, part(np.arange(0, 10, 0.5), 0.1), part([0.2, 9.0], 0.1, 70))
    other = "Player 2"
    write_notes(path, Notes(corrections=(Correction(1, 5.0, 10.0, other),)))
    work, news = work_of(path, NO_SHIFTS)
    assert not news
    players = playing_in(work).players
    assert [(player.name, len(player.presses)) for player in players] == [("Player 1", 10), (other, 12)]


def test_notes_about_a_jam_that_cannot_be_read_are_told_and_the_jam_is_analysed(tmp_path: Path) -> None:
    path = write(tmp_path, "jam", part([0.0, 1.0]))
    path.with_name("jam.notes.json").write_text("{nonsense")
    work, news = work_of(path, NO_SHIFTS)
    assert "notes" in news
    assert len(playing_in(work).players[0].presses) == 2


def test_the_channels_of_an_only_track_are_players(tmp_path: Path) -> None:
    file = mido.MidiFile(type=0, ticks_per_beat=500)
    track = mido.MidiTrack()
    for number in range(12):
        track.append(mido.Message("note_on", channel=number % 3, note=60 + number, velocity=60, time=100))
        track.append(mido.Message("note_off", channel=number % 3, note=60 + number, time=100))
    file.tracks.append(track)
    file.save(tmp_path / "one.mid")
    work = Work("one.mid", (tmp_path / "one.mid").read_bytes())
    players = playing_in(work).players
    assert [player.name for player in players] == ["Channel 1", "Channel 2", "Channel 3"]
    assert [len(player.presses) for player in players] == [4, 4, 4]


def test_tracks_are_players_even_on_one_channel_and_no_two_are_called_the_same(tmp_path: Path) -> None:
    write_mid(tmp_path / "x.mid", {"Ana": part([0.0]), "Ben": part([1.0]), "": part([2.0])}, channel=0)
    players = playing_in(Work("x.mid", (tmp_path / "x.mid").read_bytes())).players
    assert [player.name for player in players] == ["Ana", "Ben", "Track 3"]


def test_bed_and_pulse_of_our_own_midi_files_are_nobody(tmp_path: Path) -> None:
    write_mid(
        tmp_path / "x.mid", {"Improv": [], "Ana": part([0.0]), "Bed": part([0.0], 9.0), "Pulse": part([1.0])}
    )
    players = playing_in(Work("x.mid", (tmp_path / "x.mid").read_bytes())).players
    assert [player.name for player in players] == ["Ana"]


def test_the_same_notes_are_the_same_players_in_both_kinds_of_file(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    onsets = np.round(np.cumsum(rng.uniform(0.1, 0.4, 40)), 4)
    notes = part(onsets, 0.08, rng.integers(40, 80, 40), rng.integers(1, 128, 40))
    one, other = (
        playing_in(work_of(write(tmp_path, kind, notes), NO_SHIFTS)[0]).players[0] for kind in ("mid", "jam")
    )
    for name in ("onset_s", "end_s", "step", "semitone", "velocity"):
        assert getattr(one.presses, name) == pytest.approx(getattr(other.presses, name), abs=1e-4), name


def test_strokes_and_spans() -> None:
    notes = recorded({"a": part([0.0, 0.02, 0.029, 0.031, 0.5, 0.52], 0.01, [60, 61, 62, 63, 64, 65])}, 2.0)
    player = the_player(notes)
    assert strokes_of(player.presses).tolist() == [0, 3, 4]
    begin, end = merged(np.array([0.0, 1.0, 1.5, 4.0]), np.array([0.5, 3.0, 2.0, 5.0]), 0.5)
    assert (begin.tolist(), end.tolist()) == ([0.0, 4.0], [3.0, 5.0])
