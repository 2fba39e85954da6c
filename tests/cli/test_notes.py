"""``improv notes``: what the window does about notes, seen and scripted."""

import json
from pathlib import Path

import mido
import pytest
from typer.testing import CliRunner

from improv.cli.commands import app
from improv.cli.own import settings_path
from improv.session.notebook.annotation import Annotation, Correction, Notes
from improv.session.notebook.sidecar import notes_path, read_notes, write_notes
from tests.session.playing import two_people


def run(*words: str, status: int = 0) -> str:
    result = CliRunner().invoke(app, words)
    assert result.exit_code == status, result.output
    return result.stdout if status == 0 else result.stderr


def test_notes_are_listed_with_the_marks_of_the_take(tmp_path: Path) -> None:
    path = two_people().save(tmp_path)
    about = Annotation(7, 1.0, 4.5, "Imitating", ("Ana",), "one,\nthe other", 4, "Keys")
    soon = Annotation(8, 1.5, by="Ana")
    corrections = (Correction(2, 0.0, 1.0, "Ana"),)
    write_notes(path, Notes("Monday", ("calm",), True, (about, soon), corrections, video_offset_s=12.5))
    assert run("notes", str(path)).splitlines() == [
        "Monday",
        "starred",
        "tags: calm",
        "it begins at 12.5 s of the video",
        "seat 2 from 0:00 to 0:01: the notes were Ana's",
        "at    to    kind       people  rating  by    text",
        "0:00                                         here",
        "0:01  0:04  Imitating  Ana     4       Keys  one, the other",
        "0:01                                   Ana",
        "marked by several at 0:00: the therapist, Ana",
    ]
    tree = json.loads(run("notes", str(path), "--json"))
    assert (tree["title"], tree["tags"], tree["starred"]) == ("Monday", ["calm"], True)
    assert tree["video_offset_s"] == 12.5
    assert [note["text"] for note in tree["annotations"]] == ["here", "one,\nthe other", ""]
    assert tree["annotations"][1]["people"] == ["Ana"]
    assert tree["corrections"] == [{"seat": 2, "from_s": 0.0, "to_s": 1.0, "person": "Ana"}]
    assert tree["together"][0]["by"] == ["", "Ana"]


def test_a_note_is_added_beside_what_is_there(tmp_path: Path) -> None:
    path = two_people().save(tmp_path)
    write_notes(path, Notes("Monday"))
    told = run("notes", str(path), "--add", "they met", "--at", "2", "--to", "3.5", "--kind", "Together")
    assert told.splitlines()[1].split() == ["0:02", "0:03", "Together", "they", "met"]
    notes = read_notes(path)
    (note,) = notes.annotations
    assert (notes.title, note.kind, note.text) == ("Monday", "Together", "they met")
    assert (note.at_s, note.end_s) == (2.0, 3.5)
    told = run("notes", str(path), "--add", "x", "--at", "2", "--to", "1", status=1)
    assert "has to come before the end" in told
    for nowhere in ("1e308", "inf"):
        run("notes", str(path), "--add", "x", "--at", nowhere, status=1)
    run("notes", str(path), "--add", "to the end", "--at", "1", "--to", "inf")
    until = [each.end_s for each in read_notes(path).annotations if each.text == "to the end"]
    assert len(read_notes(path).annotations) == 2
    assert until[0] is not None
    assert 1 < until[0] < 60


def test_a_midi_file_has_notes_too(tmp_path: Path) -> None:
    path = tmp_path / "a.mid"
    track = mido.MidiTrack([mido.Message("note_on", note=60), mido.Message("note_off", note=60, time=480)])
    mido.MidiFile(tracks=[track]).save(path)
    assert "no notes; write one" in run("notes", str(path))
    run("notes", str(path), "--add", "the only one")
    assert "the only one" in run("notes", str(path))
    run("export", str(path), "--format", "csv", "-o", str(tmp_path / "a.csv"))
    assert len((tmp_path / "a.csv").read_text().splitlines()) == 2


@pytest.mark.parametrize(
    ("name", "raw", "words"),
    [("none.jam", None, "cannot read none.jam"), ("a.mid", b"RIFF" * 9, "no MIDI file that can be read")],
)
def test_what_cannot_be_read_is_one_line(name: str, raw: bytes | None, words: str, tmp_path: Path) -> None:
    path = tmp_path / name
    if raw is not None:
        path.write_bytes(raw)
    told = run("notes", str(path), status=1)
    assert told.startswith("improv: ")
    assert words in told
    assert told.count("\n") == 1


def test_notes_that_cannot_be_read_are_told_beside_the_marks(tmp_path: Path) -> None:
    path = two_people().save(tmp_path)
    notes_path(path).write_bytes(b"{")
    result = CliRunner().invoke(app, ["notes", str(path)])
    assert result.exit_code == 0
    assert "here" in result.stdout
    assert "test.notes.json cannot be read" in result.stderr
    assert notes_path(path).read_bytes() == b"{"


def test_nothing_is_added_in_clear_where_consent_is_needed(own_home: Path) -> None:
    path = two_people().save(own_home)
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text('[preferences]\nkeeping = "clinical"\n')
    told = run("notes", str(path), "--add", "C-014 smiles", "--at", "1", status=1)
    assert "is not sealed, and what is written about it would lie there in clear" in told
    assert told.count("\n") == 1
    assert not notes_path(path).exists()
