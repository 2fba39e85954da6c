import json
from pathlib import Path

import mido
import msgspec

from improv.session.out.choosing import Choice
from improv.session.out.export import export
from improv.session.out.json_lines import _MAY_NAME
from improv.session.out.person import Jam, export_person
from improv.session.out.wishes import Format
from tests.session.everything import RECORDS
from tests.session.out.group import NOTED, corrected, three_people

OTHERS = ("C-014", "Keys", "grid", '"keys"')


def jam() -> Jam:
    return Jam(Path("2026-01-01-120000.jam"), three_people().take, NOTED)


def test_nothing_of_anybody_else_is_in_it(tmp_path: Path) -> None:
    written = export_person("ANA", jam(), tmp_path / "ana")
    assert [path.name for path in written] == [
        f"2026-01-01-120000{suffix}" for suffix in (".mid", ".csv", ".notes.csv", ".json")
    ]
    for path in written:
        raw = path.read_bytes()
        assert [name for name in OTHERS if name.encode() in raw.replace(b"answers C-014", b"")] == []
        assert path.stat().st_mode & 0o777 == 0o600
    midi = mido.MidiFile(written[0])
    assert [track.name for track in midi.tracks] == ["Improv", "Ana"]
    assert len(written[1].read_text().splitlines()) == 4
    assert len(written[2].read_text().splitlines()) == 3
    told = json.loads(written[3].read_text())
    assert [note["note"] for note in told["notes"]] == [60, 64, 67]
    assert [note["people"] for note in told["noted"]] == [["Ana"], ["Ana"]]
    kinds = [entry["event"]["type"] for entry in told["events"]]
    assert kinds.count("NoteOn") == kinds.count("NoteOff") == 3
    assert kinds.count("Marked") == 1


def test_other_peoples_names_in_texts_are_numbers(tmp_path: Path) -> None:
    take = corrected(three_people().take, "Zoe")
    text = NOTED[0].__class__(1, 1.0, people=("Ana",), text="Ana waits for Zoe")
    *_, told = export_person("Ana", Jam(Path("a.jam"), take, (text,)), tmp_path)
    assert json.loads(told.read_text())["noted"][0]["text"] == "Ana waits for Player 2"


def test_corrected_notes_are_in_it(tmp_path: Path) -> None:
    take = corrected(three_people().take, "Ana")
    *_, told = export_person("Ana", Jam(Path("a.jam"), take, ()), tmp_path)
    assert [note["note"] for note in json.loads(told.read_text())["notes"]] == [60, 64, 67, 72]


def test_who_was_not_there_has_no_files(tmp_path: Path) -> None:
    assert export_person("Zoe", jam(), tmp_path / "zoe") == ()
    assert list(tmp_path.iterdir()) == []


def test_json_lines_name_nobody_unless_asked(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    export(three_people().take, path, Format.JSONL, Choice())
    assert b"Ana" not in path.read_bytes()
    assert b'"text":"=SUM(A1) Player 1 smiles"' in path.read_bytes()
    export(three_people().take, path, Format.JSONL, Choice(names=True))
    assert path.read_bytes().count(b'"Ana"') >= 2


def test_json_lines_of_a_passage(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    export(three_people().take, path, Format.JSONL, Choice(1.5, 4.5, people=("ana",)))
    first, *rest = map(json.loads, path.read_text().splitlines())
    assert "players" not in str(first)
    assert [entry["event"]["type"] for entry in rest] == ["NoteOn", "NoteOff", "Marked", "NoteOn"]


def test_whom_only_the_memory_of_the_jam_knows_is_not_named_either(tmp_path: Path) -> None:
    """Zoe played an hour ago, on a device that is not there any more."""
    recording = three_people()
    opening = recording.header.opening
    gone = msgspec.structs.replace(opening.players[2], person="Zoe")
    recording.header = msgspec.structs.replace(
        recording.header,
        opening=msgspec.structs.replace(opening, kept=(gone,), people=("C-099", "Ana", "Eva")),
    )
    path = tmp_path / "a.jsonl"
    export(recording.take, path, Format.JSONL, Choice())
    raw = path.read_bytes()
    assert [name for name in (b"Zoe", b"Eva", b"Ana") if name in raw] == []
    assert b"C-099" in raw


def test_every_event_that_can_hold_a_person_or_words_is_looked_through() -> None:
    holding = {
        kind
        for kind in RECORDS
        if any(word in str(msgspec.json.schema(kind)) for word in ("'person'", "'people'", "'text'"))
    }
    assert holding == set(_MAY_NAME)
