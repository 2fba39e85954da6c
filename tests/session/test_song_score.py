"""Where the song is in a passage, and which parts of the house are heard."""

from math import inf

import pytest
from msgspec.structs import replace

from improv.jam import commands as ask
from improv.jam.events import BedSet, NoteMoved, NoteOff, NoteOn, SongBegan
from improv.jam.setting import BED, PULSE, BedKind, Song, SongPlay
from improv.jam.tempo import When
from improv.music.data import Unknown
from improv.session.edits import Edit, edited
from improv.session.records import NANOSECONDS
from improv.session.score import Part, between, parts_of, snapshot_at
from tests.session.playing import BLOCK, BOOTED_NS, HIRAJOSHI, PAD, RATE, Recording, join

SONG = Song("song.wav", "0" * 64, "Song", 300.0)


def along(*before: ask.Command) -> Recording:
    """Somebody plays to a song: it begins at 1 s, is moved at 3 s, stops at 6 s."""
    recording = Recording(join("pads", "Pads"), ask.LoadSong(SONG), *before)
    recording.begin_epoch()
    recording.at(0.5, ask.Press("pads", 0))
    recording.at(1.0, ask.PlaySong(10.0))
    recording.at(3.0, ask.PlaySong(100.1))
    recording.at(6.0, ask.StopSong())
    recording.end_epoch(8.0)
    return recording


def playing(part: Part) -> SongPlay:
    play = part.score.opening.song
    assert play is not None
    return play


@pytest.mark.parametrize(
    ("from_s", "since", "place"),
    [(1.7, 1.0, 10.0), (3.5, 3.0, 100.1), (4.321, 3.0, 100.1), (2.5 + 1e-7, 1.0, 10.0)],
)
def test_a_passage_begins_with_the_song_at_the_sample_it_had_reached(
    from_s: float, since: float, place: float
) -> None:
    (part,) = between(parts_of(along().take), from_s - 0.5, inf)
    play = playing(part)
    assert part.score.start % BLOCK == 0
    assert round(play.from_s * RATE) == round(place * RATE) + part.score.start - round(since * RATE)
    assert play.began is not None
    # What a jam reckons from it is the same as before.
    assert play.began - play.from_s * NANOSECONDS == pytest.approx(
        BOOTED_NS + (since - place) * NANOSECONDS, abs=BLOCK / RATE * NANOSECONDS
    )


def test_a_passage_of_a_passage_is_at_the_same_sample() -> None:
    whole = parts_of(along().take)
    once = between(between(whole, 1.2, inf), 2.1, inf)
    (direct,) = between(whole, (once[0].score.start - whole[0].score.start) / RATE, inf)
    assert once[0].score.start == direct.score.start
    assert round(playing(once[0]).from_s * RATE) == round(playing(direct).from_s * RATE)


def test_where_the_song_does_not_run_it_stays_so() -> None:
    parts = parts_of(along().take)
    for from_s in (0.2, 6.5):
        (part,) = between(parts, from_s, inf)
        assert playing(part).began is None
    assert playing(parts[0]).began is None


def test_a_take_that_begins_while_the_song_runs_goes_by_the_clock() -> None:
    recording = Recording(join("pads", "Pads"), ask.LoadSong(SONG), ask.PlaySong(20.0))  # at the boot
    recording.begin_epoch()
    recording.anchor(0.0)
    recording.at(5.0, ask.Press("pads", 0))
    recording.end_epoch(8.0)
    (part,) = parts_of(recording.take)
    assert part.score.start == 5 * RATE
    assert playing(part).from_s == pytest.approx(25.0, abs=1e-6)
    later = snapshot_at(part.score, part.score.start + RATE).song
    assert later is not None
    assert later.from_s == pytest.approx(26.0, abs=1e-6)


def test_after_an_engine_was_lost_the_song_goes_on_where_it_is() -> None:
    lost = Recording(join("pads", "Pads"), ask.LoadSong(SONG))
    lost.begin_epoch()
    lost.at(1.0, ask.Press("pads", 0), ask.PlaySong(10.0))
    lost.at(2.0, ask.EngineIsLost("it died"))
    lost.end_epoch(2.0, known=False)
    lost.begin_epoch(2.5)
    lost.at(3.0, ask.EngineIsReady())
    lost.end_epoch(6.0)
    _, second = parts_of(lost.take)
    begun = [op for op in second.score.operations if isinstance(op.event, SongBegan)]
    assert len(begun) == 1
    assert isinstance(begun[0].event, SongBegan)
    assert begun[0].event.from_s == pytest.approx(12.0, abs=0.1)
    assert not second.score.opening.engine_ready  # so that the engine waits for it


def furnished() -> Recording:
    """Ana plays over a bed and a pulse and along to a song; the key changes with a glide."""
    recording = Recording(join("pads", "Pads"), ask.SeatPerson(1, "Ana"), ask.LoadSong(SONG))
    recording.begin_epoch()
    recording.at(0.5, ask.Press("pads", 2), ask.SetBed(BedKind.DRONE, PAD), ask.SetPulse(True, PAD))
    for tick in range(12):
        recording.at(0.6 + 0.2 * tick, ask.Tick())
    recording.at(3.2, ask.PlaySong(0.0), ask.ChangeKey(1, HIRAJOSHI, When.NOW, glide=True))
    recording.at(3.3, ask.Tick(), ask.Release("pads", 2))
    recording.end_epoch(6.0)
    return recording


def heard(edit: Edit) -> tuple[set[int], bool]:
    """Whose notes are heard, and whether the song is."""
    recording = furnished()
    parts = edited(parts_of(recording.take), edit, recording.header.opening.players)
    events = [op.event for part in parts for op in part.score.operations]
    began = {event.id for event in events if isinstance(event, NoteOn)}
    assert {event.id for event in events if isinstance(event, NoteOff | NoteMoved)} <= began
    has_song = any(isinstance(event, SongBegan) for event in events)
    assert has_song == all(part.score.opening.song is not None for part in parts)
    return {event.player for event in events if isinstance(event, NoteOn)}, has_song


def test_parts_of_the_house_are_left_out_by_name() -> None:
    assert heard(Edit()) == ({1, BED, PULSE}, True)
    assert heard(Edit(mute=("Bed",))) == ({1, PULSE}, True)
    assert heard(Edit(mute=("pulse", "song"))) == ({1, BED}, False)
    assert heard(Edit(mute=("ana",))) == ({BED, PULSE}, True)


def test_who_plays_alone_has_no_bed_under_it() -> None:
    assert heard(Edit(solo=("Ana",))) == ({1}, False)
    assert heard(Edit(solo=("bed", "song"))) == ({BED}, True)


def test_a_passage_without_the_song_has_none_either() -> None:
    recording = furnished()
    silent = edited(parts_of(recording.take), Edit(mute=("song",)), recording.header.opening.players)
    (part,) = between(silent, 3.0, inf)
    assert part.score.opening.song is None


def test_a_name_that_nobody_has_is_still_refused() -> None:
    recording = furnished()
    with pytest.raises(Unknown, match="drums"):
        edited(parts_of(recording.take), Edit(mute=("drums",)), recording.header.opening.players)
    with pytest.raises(Unknown, match="bed"):
        edited(parts_of(recording.take), Edit(sounds={"bed": PAD}), recording.header.opening.players)


def test_the_release_of_a_bed_is_waited_for() -> None:
    recording = Recording(join("pads", "Pads"))
    recording.begin_epoch()
    long = replace(PAD, release=7.0)
    recording.at(1.0, ask.Press("pads", 0), ask.SetBed(BedKind.DRONE, long))
    recording.at(2.0, ask.Release("pads", 0))
    recording.end(2.0)
    (part,) = parts_of(recording.take)
    assert any(isinstance(op.event, BedSet) for op in part.score.operations)
    assert part.score.end == 2 * RATE + 9 * RATE
