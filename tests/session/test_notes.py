from math import isfinite

from hypothesis import given
from hypothesis import strategies as st

from improv.jam import commands as ask
from improv.jam.events import NoteOn
from improv.jam.motor import Motor
from improv.jam.simulated import people
from improv.session.notes import NoteRow, note_rows
from improv.session.records import NANOSECONDS
from tests.session.playing import Recording, join, two_people


def test_notes_as_rows() -> None:
    rows = note_rows(two_people().take)
    assert rows[0] == NoteRow(
        seat=1,
        player="Ana",
        source="pads",
        onset_s=0.0,
        duration_s=1.0,
        played_note=0,
        played_velocity=90,
        velocity=90,
        note=60,
        hertz=rows[0].hertz,
        reason="mapped",
        whose=1,
    )
    assert [(row.player, row.onset_s, row.duration_s) for row in rows[1:]] == [
        ("Keys", 0.5, 1.0),
        ("Ana", 5.0, 1.0),
        ("Keys", 6.0, 1.0),
    ]


def test_a_note_held_by_the_pedal_lasts_until_the_pedal_is_up() -> None:
    recording = Recording(join("pads", "Pads"))
    recording.at(1.0, ask.MovePedal("pads", down=True), ask.Press("pads", 0))
    recording.at(2.0, ask.Release("pads", 0))
    recording.at(4.0, ask.MovePedal("pads", down=False))
    (row,) = note_rows(recording.take)
    assert (row.onset_s, row.duration_s) == (0.0, 3.0)


def test_a_note_without_an_end_lasts_as_long_as_the_take() -> None:
    recording = Recording(join("pads", "Pads"))
    recording.at(1.0, ask.Press("pads", 0))
    recording.anchor(3.5)
    (row,) = note_rows(recording.take)
    assert row.duration_s == 2.5


def test_notes_are_of_who_sat_there_then() -> None:
    recording = Recording(join("pads", "Pads"), ask.SeatPerson(1, "Ana"))
    recording.at(1.0, ask.Press("pads", 0))
    recording.at(2.0, ask.SeatPerson(1, "Ben"), ask.Press("pads", 1))
    recording.at(3.0, ask.Unplug("pads"), ask.Vacate(1), join("keys", "Keys"), ask.Press("keys", 1))
    assert [row.player for row in note_rows(recording.take)] == ["Ana", "Ben", "Keys"]
    assert [row.seat for row in note_rows(recording.take)] == [1, 1, 2]  # Ben's is kept for Ben


@given(st.integers(0, 10_000), st.integers(1, 6))
def test_every_note_is_a_row_and_every_number_is_one(seed: int, count: int) -> None:
    recording = Recording()
    for at_ns, command in people(count, 8.0, seed):
        recording.at(at_ns / NANOSECONDS, command)
    take = recording.take
    rows = note_rows(take)
    assert len(rows) == sum(isinstance(record, NoteOn) for _, _, record in take.records)
    assert all(isfinite(n) and n >= 0 for row in rows for n in (row.onset_s, row.duration_s, row.hertz))


def test_notes_are_of_the_person_whatever_they_play_on() -> None:
    recording = Recording(join("pads", "Pads"), join("keys", "Keys"), ask.SeatPerson(1, "Ana"))
    recording.at(1.0, ask.Press("pads", 0))
    recording.at(2.0, ask.AwaitPress(1), ask.Press("keys", 1))
    recording.at(3.0, ask.AwaitPress(1), ask.Press("new", 60), ask.Press("keys", 2))
    rows = note_rows(recording.take)
    assert [(row.seat, row.player, row.source) for row in rows] == [
        (1, "Ana", "pads"),
        (1, "Ana", "keys"),
        (1, "Ana", "new"),
        (3, "Keys (3)", "keys"),
    ]


def test_what_a_note_sounded_with_stands_beside_how_it_was_played() -> None:
    recording = Recording(join("pads", "Pads"), ask.SetMotor(1, Motor(same_loudness=80)))
    recording.at(1.0, ask.Press("pads", 0, 20))
    (row,) = note_rows(recording.take)
    assert (row.played_velocity, row.velocity) == (20, 80)
