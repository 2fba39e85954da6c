"""Whose notes they were: what a correction changes in rows, tables and MIDI files."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from improv.session.notebook.annotation import Correction, Notes
from improv.session.notebook.correcting import Whose, corrected
from improv.session.notebook.sidecar import write_notes
from improv.session.notes import note_rows
from improv.session.opened import open_session
from improv.session.out.export import export
from improv.session.out.midi_file import midi_of
from improv.session.out.wishes import Format
from tests.session.playing import two_people

BENS = Correction(1, 4.0, 8.0, "Ben")
ANAS = Correction(2, 0.0, 1.0, "Ana")


def players(*corrections: Correction) -> list[tuple[int, int, str]]:
    take = replace(two_people().take, corrections=corrections)
    return [(row.seat, row.whose, row.player) for row in note_rows(take)]


def test_rows_say_whose_notes_they_were() -> None:
    assert players() == [(1, 1, "Ana"), (2, 2, "Keys"), (1, 1, "Ana"), (2, 2, "Keys")]
    assert players(BENS) == [(1, 1, "Ana"), (2, 2, "Keys"), (1, 1, "Ben"), (2, 2, "Keys")]
    assert players(BENS, ANAS) == [(1, 1, "Ana"), (2, 1, "Ana"), (1, 1, "Ben"), (2, 2, "Keys")]


def test_what_is_opened_and_taken_away_is_corrected(tmp_path: Path) -> None:
    path = two_people().save(tmp_path)
    write_notes(path, Notes(corrections=(ANAS,)))
    take = open_session(path).take
    assert [row.player for row in note_rows(take)] == ["Ana", "Ana", "Ana", "Keys"]
    export(take, tmp_path / "a.csv", Format.CSV)
    lines = (tmp_path / "a.csv").read_text().splitlines()[1:]
    assert [cells.split(",")[:2] for cells in lines] == [
        ["Ana", "pads"],
        ["Ana", "keys"],
        ["Ana", "pads"],
        ["Keys", "keys"],
    ]
    tracks = midi_of(take).tracks[1:]
    assert [track.name for track in tracks] == ["Ana", "Keys"]
    assert [sum(message.type == "note_on" for message in track) for track in tracks] == [3, 1]


corrections = st.builds(
    lambda seat, begin, length, person: Correction(seat, begin, begin + length, person),
    st.integers(1, 2),
    st.integers(0, 20),
    st.integers(0, 10),
    st.sampled_from(["Ana", "Ben", ""]),
)


@given(st.lists(corrections, max_size=8))
def test_the_latest_correction_of_a_moment_holds(made: list[Correction]) -> None:
    apart: tuple[Correction, ...] = ()
    for correction in made:
        apart = corrected(apart, correction)
    for seat in (1, 2):
        for at_s in range(32):
            over = [each for each in made if each.seat == seat and each.from_s <= at_s < each.to_s]
            expected = over[-1].person if over else ""
            assert Whose(apart).person(seat, at_s) == Whose(made).person(seat, at_s) == expected
    ends = {(each.seat, each.from_s): each.to_s for each in apart}
    assert len(ends) == len(apart)
    for (seat, begin), end in ends.items():
        assert not [other for s, other in ends if s == seat and begin < other < end]
