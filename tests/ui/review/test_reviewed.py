"""What Review shows of a take."""

from datetime import timedelta

import numpy as np
import pytest

from improv.jam import commands as ask
from improv.jam.player import COLOURS
from improv.music.catalogue import load_sounds
from improv.music.sound import KitSound
from improv.session.columns import decode_columns
from improv.session.notebook.annotation import Correction
from improv.session.notes import note_rows
from improv.session.records import RecordsLost
from improv.ui.review.flags import FlagKind
from improv.ui.review.reviewed import ReviewedJam, reviewed
from tests.session.playing import BELL, BOOTED_NS, Recording, join, two_people
from tests.ui.review.jams import in_order, seen, trio


def labels(jam: ReviewedJam) -> list[str]:
    return [player.label for player in jam.players]


def test_everybody_who_played_has_a_lane_by_seat_with_the_colour_of_play() -> None:
    jam = seen(trio())
    assert labels(jam) == ["Ana", "Ben", "Launchpad"]
    assert [player.notes for player in jam.players] == [40, 40, 1]
    assert [player.colour for player in jam.players] == list(COLOURS[:3])
    assert [player.has_keys for player in jam.players] == [False, True, False]
    assert len({player.dash for player in jam.players}) == 3
    assert jam.players[0].sounds == ("Marimba",)


def test_notes_are_those_of_the_rows() -> None:
    recording = in_order(trio())
    jam, rows = seen(recording), note_rows(recording.take)
    assert jam.onset_s.tolist() == [row.onset_s for row in rows]
    assert (jam.end_s - jam.onset_s).tolist() == pytest.approx([row.duration_s for row in rows])
    assert jam.note.tolist() == [row.note for row in rows]
    assert jam.played.tolist() == [row.played_note for row in rows]
    assert [jam.players[lane].label for lane in jam.lane] == [row.player for row in rows]


def test_who_came_later_on_a_seat_has_a_lane_of_their_own() -> None:
    recording = Recording(join("pads", "Pads"), ask.SeatPerson(1, "Ana"))
    recording.begin_epoch()
    recording.at(1.0, ask.Press("pads", 0, 90))
    recording.at(2.0, ask.Release("pads", 0), ask.SeatPerson(1, "Ben"))
    recording.at(3.0, ask.Press("pads", 1, 90))
    recording.at(4.0, ask.Release("pads", 1))
    jam = seen(recording)
    assert labels(jam) == ["Ana", "Ben"]
    assert jam.lane.tolist() == [0, 1]


def test_who_never_played_and_has_no_name_has_no_lane() -> None:
    recording = Recording(
        join("pads", "Pads"), join("keys", "Keys"), join("grid", "Grid"), ask.SeatPerson(3, "Cy")
    )
    recording.begin_epoch()
    recording.at(1.0, ask.Press("pads", 0, 90))
    assert labels(seen(recording)) == ["Pads", "Cy"]


def test_corrections_say_whose_notes_they_were() -> None:
    columns = decode_columns(in_order(trio()).raw, "test.jam")
    jam = reviewed(columns, "test", [Correction(1, 0.0, 3.0, "Ben"), Correction(1, 6.0, 9.0, "Dora")])
    mine = [jam.players[lane].label for lane in jam.lane[jam.played < 30]]
    assert mine[:7] == ["Ben", "Ben", "Ana", "Ana", "Dora", "Dora", "Ana"]
    dora = jam.players[labels(jam).index("Dora")]
    assert (dora.seat, dora.notes) == (1, 2)
    assert dora.colour not in {player.colour for player in jam.players if player is not dora}


def test_what_changed_is_told_by_flags() -> None:
    recording = trio()
    recording.at(30.0, ask.ChooseSound(1, BELL))
    recording.at(40.0, ask.EngineIsLost("it died"))
    recording.write(BOOTED_NS + 41_000_000_000, RecordsLost(7, 1, 7))
    recording.at(42.0, ask.EngineIsReady())
    jam = seen(recording)
    told = {flag.kind: flag for flag in jam.flags}
    assert [flag.name for flag in jam.flags if flag.kind is FlagKind.KEY] == ["Major pentatonic", "Hirajoshi"]
    assert (told[FlagKind.SOUND].name, told[FlagKind.SOUND].seat) == ("Bell", 1)
    assert told[FlagKind.GAP].number == 7
    assert told[FlagKind.ENGINE_LOST].at_s == pytest.approx(38.0)
    assert told[FlagKind.ENGINE_BACK].at_s == pytest.approx(40.0)
    assert any("7 records are missing" in line for line in jam.lines)


def test_damage_is_said_and_what_came_before_it_is_there() -> None:
    raw = two_people().raw
    jam = reviewed(decode_columns(raw[: len(raw) * 2 // 3], "test.jam"), "test")
    assert any(line.startswith("Part of this session can’t be read") for line in jam.lines)
    assert len(jam.onset_s) > 0
    assert not reviewed(decode_columns(raw, "test.jam"), "test").lines


def test_a_jam_began_when_its_first_event_happened() -> None:
    jam = seen(two_people())
    assert jam.began.utcoffset() == timedelta(hours=1)
    assert jam.began.isoformat() == "2026-01-01T01:00:02+01:00"
    assert jam.seconds == pytest.approx(10.0)


def test_pieces_of_a_kit_are_named() -> None:
    kit = next(sound for sound in load_sounds().values if isinstance(sound, KitSound))
    recording = Recording(join("pads", "Pads"), ask.ChooseSound(1, kit))
    recording.begin_epoch()
    for number in range(4):
        recording.at(1.0 + number, ask.Press("pads", number, 90))
        recording.at(1.5 + number, ask.Release("pads", number))
    jam, rows = seen(recording), note_rows(recording.take)
    assert jam.note.tolist() == [row.note for row in rows]
    assert np.all(jam.piece >= 0)
    ids = {piece.name: piece.id for piece in kit.pieces}
    assert [ids[jam.pieces[piece]] for piece in jam.piece] == [row.piece for row in rows]
