"""The file beside a take: read strictly, written whole or not at all, never at the cost of what was there."""

import json
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from msgspec.structs import replace

from improv.session.atomic import CannotWrite
from improv.session.notebook.annotation import MOST_TAGS, Annotation, Correction, Notes, mark_id
from improv.session.notebook.locking import only_writer
from improv.session.notebook.sidecar import (
    LARGEST_BYTES,
    Found,
    NotesKept,
    NotesUnreadable,
    decode_notes,
    encode_notes,
    find_notes,
    notes_path,
    read_notes,
    save_notes,
    write_notes,
)
from improv.session.opened import open_session
from improv.session.sealed_take import sealed_take
from improv.session.sealing import TakeKey
from tests.session.noted import TEXT
from tests.session.playing import two_people

NOTES = Notes(
    title="Monday",
    tags=("calm", "Ana's"),
    starred=True,
    annotations=(
        Annotation(mark_id(5), 0.5, text="here it begins", mark_seq=5),
        Annotation(12, 1.5, 4.25, "Turn-taking", ("Ana", "Keys"), "one,\nthen the other", 4, "Ana"),
    ),
    corrections=(Correction(1, 2.0, 3.5, "Ben"),),
    video_offset_s=-12.5,
    hidden_marks=(9, 11),
    answers="0" * 32,
)


@pytest.fixture
def take(tmp_path: Path) -> Path:
    return two_people().save(tmp_path, "2026-01-01-010000.jam")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_is_written_is_read(take: Path) -> None:
    assert read_notes(take) == Notes()
    write_notes(take, NOTES)
    assert read_notes(take) == NOTES
    path = notes_path(take)
    assert path == take.with_name("2026-01-01-010000.notes.json")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert names(take.parent) == [take.name, path.name]
    assert json.loads(path.read_text())["annotations"][1]["people"] == ["Ana", "Keys"]
    assert notes_path(Path("a/b.repaired.jam")) == Path("a/b.repaired.notes.json")
    assert notes_path(Path("a/b.mid")) == Path("a/b.mid.notes.json")


def as_json(**changes: object) -> bytes:
    return json.dumps({"format": 1, **changes}).encode()


def note(**changes: object) -> dict[str, object]:
    return {"id": 1, "at_s": 1.0, **changes}


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"null",
        b"[]",
        b"{",
        b"{}",
        b'{"format": 1} and more',
        b'{"format": 1, "title": "\xff"}',
        b"\x89JSF\r\n\x1a\n" + bytes(100),
        b"[" * 100_000,
        bytes(4096),
        as_json(format=0),
        as_json(format="1"),
        as_json(title=7),
        as_json(title="x" * 200),
        as_json(tags=["x"] * (MOST_TAGS + 1)),
        as_json(annotations=[note(), note()]),
        as_json(annotations=[note(at_s=-1.0)]),
        as_json(annotations=[note(at_s=float("nan"))]),
        as_json(annotations=[note(at_s=1e300)]),
        as_json(annotations=[note(at_s=5.0, end_s=4.0)]),
        as_json(annotations=[note(id=0)]),
        as_json(annotations=[note(id=-6)]),
        as_json(annotations=[note(mark_seq=5)]),
        as_json(annotations=[note(id=1 << 40)]),
        as_json(annotations=[note(rating=6)]),
        as_json(annotations=[note(people="Ana")]),
        as_json(annotations=[note(text="x" * 20_000)]),
        as_json(corrections=[{"seat": 13, "from_s": 0, "to_s": 1, "person": "Ana"}]),
        as_json(corrections=[{"seat": 1, "from_s": 2, "to_s": 1, "person": "Ana"}]),
        as_json(video_offset_s=1e300),
        as_json(hidden_marks=[-1]),
        b'{"format": 1, "video_offset_s": 1e999}',
        as_json() + b" " * LARGEST_BYTES,
    ],
    ids=lambda raw: repr(raw[:60]),
)
def test_what_breaks_a_rule_stops_nothing_and_is_kept(raw: bytes, take: Path) -> None:
    path = notes_path(take)
    path.write_bytes(raw)
    with pytest.raises(NotesUnreadable) as told:
        read_notes(take)
    assert "2026-01-01-010000.notes.json cannot be read: " in str(told.value)
    assert "\n" not in str(told.value)
    opened = open_session(take)
    assert opened.take.records == tuple(two_people().entries)
    assert (opened.found, opened.news, opened.read_only) == (Found(), (str(told.value),), "")
    assert path.read_bytes() == raw
    write_notes(take, NOTES)
    path.write_bytes(raw)
    save_notes(take, NOTES, Found())
    assert read_notes(take) == NOTES
    for number in (1, 2):
        assert path.with_name(f"{path.name}.damaged-{number}").read_bytes() == raw


def test_names_are_read_as_they_can_be_shown() -> None:
    raw = as_json(
        title="a\nb\x00c", tags=["\t", " x "], annotations=[note(text="two\nlines\x07", by="A\u202eB")]
    )
    read = decode_notes(raw, "a.notes.json")
    assert (read.title, read.tags) == ("a b c", ("x",))
    assert (read.annotations[0].text, read.annotations[0].by) == ("two\nlines", "A B")


def test_keys_of_others_are_left_out() -> None:
    assert decode_notes(as_json(title="x", colour="red"), "a.notes.json") == Notes(title="x")


def test_notes_of_a_newer_version_are_read_only(take: Path) -> None:
    path = notes_path(take)
    raw = as_json(format=2, title={"from": "the future"})
    path.write_bytes(raw)
    opened = open_session(take)
    assert opened.read_only == opened.news[0]
    assert "was written by a newer version of Improv (format 2)" in opened.read_only
    assert opened.notebook().read_only
    for write in (lambda: write_notes(take, NOTES), lambda: save_notes(take, NOTES, Found())):
        with pytest.raises(CannotWrite, match="newer version"):
            write()
    assert path.read_bytes() == raw
    assert names(take.parent) == [take.name, path.name]


@pytest.mark.parametrize("make", [Path.mkdir, lambda path: path.symlink_to("nowhere")])
def test_no_file_where_one_should_be(take: Path, make: Callable[[Path], None]) -> None:
    make(notes_path(take))
    with pytest.raises(NotesUnreadable, match="it is no file"):
        read_notes(take)
    write_notes(take, NOTES)
    assert read_notes(take) == NOTES


def test_notes_never_outlive_their_take(take: Path) -> None:
    take.unlink()
    with pytest.raises(CannotWrite, match="the jam itself cannot be read"):
        write_notes(take, NOTES)
    assert names(take.parent) == []


def test_a_folder_that_is_gone_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="check the folder") as told:
        save_notes(tmp_path / "gone" / "a.jam", NOTES, Found())
    assert "\n" not in str(told.value)
    assert names(tmp_path) == []


def test_notes_that_could_not_be_read_again_are_not_written(take: Path) -> None:
    write_notes(take, NOTES)
    large = tuple(Annotation(n, 1.0, text="ä" * 10_000) for n in range(1, 1000))
    with pytest.raises(CannotWrite, match="larger than 16 MB"):
        write_notes(take, Notes(annotations=large))
    assert read_notes(take) == NOTES


def test_a_full_disk_leaves_what_was_there(small_disk: Callable[[str], Path]) -> None:
    take = two_people().save(small_disk("size=200k"))
    write_notes(take, NOTES)
    before = names(take.parent)
    with pytest.raises(CannotWrite, match="no space left on device; free some space"):
        write_notes(
            take, Notes(annotations=tuple(Annotation(n, 1.0, text="x" * 9_000) for n in range(1, 90)))
        )
    assert read_notes(take) == NOTES
    assert names(take.parent) == before


# ── sealed ──────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def a_sealed_take(tmp_path: Path) -> tuple[Path, TakeKey]:
    key, recording = TakeKey.new(), two_people()
    path = tmp_path / "sealed.jam"
    path.write_bytes(sealed_take(recording.header, recording.entries, key))
    return path, key


def test_the_notes_of_a_sealed_take_are_sealed(a_sealed_take: tuple[Path, TakeKey]) -> None:
    path, key = a_sealed_take
    write_notes(path, NOTES, key)
    raw = notes_path(path).read_bytes()
    for word in (b"Monday", b"Ana", b"annotations"):
        assert word not in raw
    assert read_notes(path, key) == NOTES
    found = find_notes(path, lambda identity: key if identity == key.identity else None)
    assert found.notes == NOTES
    opened = open_session(path, key)
    assert (opened.found, opened.news, len(opened.marks)) == (found, (), 1)
    assert opened.take.corrections == NOTES.corrections
    save_notes(path, replace(NOTES, title="Tuesday"), found, lambda _: key)
    assert read_notes(path, key).title == "Tuesday"
    assert b"Tuesday" not in notes_path(path).read_bytes()


def test_without_the_key_nothing_is_read_or_written(a_sealed_take: tuple[Path, TakeKey]) -> None:
    path, key = a_sealed_take
    write_notes(path, NOTES, key)
    raw = notes_path(path).read_bytes()
    for keys in (None, TakeKey.new(), lambda _: None):
        with pytest.raises(NotesKept, match="sealed"):
            read_notes(path, keys)
        with pytest.raises(CannotWrite, match="sealed"):
            write_notes(path, Notes(), keys)
        with pytest.raises(CannotWrite, match="sealed"):
            save_notes(path, Notes(), Found(), keys)
    assert notes_path(path).read_bytes() == raw
    assert names(path.parent) == ["sealed.jam", "sealed.notes.json"]


def test_sealed_notes_that_were_changed_are_put_aside(a_sealed_take: tuple[Path, TakeKey]) -> None:
    path, key = a_sealed_take
    write_notes(path, NOTES, key)
    raw = bytearray(notes_path(path).read_bytes())
    raw[-1] ^= 1
    notes_path(path).write_bytes(raw)
    with pytest.raises(NotesUnreadable, match="cannot be read"):
        read_notes(path, key)
    write_notes(path, Notes(title="new"), key)
    assert read_notes(path, key).title == "new"
    assert path.with_name("sealed.notes.json.damaged-1").read_bytes() == raw


# ── damage ──────────────────────────────────────────────────────────────────────────────────────


def test_six_hundred_damaged_sidecars_stop_nothing(take: Path) -> None:
    random = Random(11)
    write_notes(take, NOTES)
    path = notes_path(take)
    good = path.read_bytes()
    unreadable = 0
    for _ in range(600):
        raw = bytearray(good)
        if random.random() < 0.5:
            raw[random.randrange(len(raw))] ^= 1 << random.randrange(8)
        else:
            del raw[random.randrange(len(raw)) :]
        path.write_bytes(raw)
        opened = open_session(take)
        assert len(opened.take.records) == len(two_people().entries)
        unreadable += bool(opened.news)
        assert all("\n" not in told for told in opened.news)
        assert path.read_bytes() == raw
    assert unreadable > 400


# ── kill -9, and two programs ───────────────────────────────────────────────────────────────────


def writing(take: Path, who: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.session.noted", str(take), who]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def killed_after(child: "subprocess.Popen[str]", changes: int, pause_s: float) -> int:
    """Kill a child some time after it began a change; return the number of the last that it began."""
    assert child.stdout is not None
    last = [int(child.stdout.readline()) for _ in range(changes)][-1]
    with pytest.raises(subprocess.TimeoutExpired):
        child.wait(pause_s)
    child.kill()
    said = child.stdout.read().split("\n")
    child.wait()
    child.stdout.close()
    whole = [line for line in said[:-1] if line]
    return int(whole[-1]) if whole else last


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
@pytest.mark.parametrize("kill", range(16))
def test_a_kill_leaves_the_old_notes_or_the_new(kill: int, take: Path) -> None:
    random = Random(kill)
    begun = killed_after(writing(take, "Ana"), random.randrange(1, 9), random.uniform(0.0, 0.03))
    notes = read_notes(take)
    there = len(notes.annotations)
    # The old state, or the new: it said what it was about to write, and perhaps had no time to say the last.
    assert there in (begun - 1, begun, begun + 1)
    assert [each.text for each in notes.annotations] == [
        f"Ana {n}: {TEXT}".strip() for n in range(1, there + 1)
    ]
    assert notes.title == (f"Ana {there}" if there else "")
    write_notes(take, notes)
    assert names(take.parent) == sorted([take.name, notes_path(take).name])


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_two_programs_lose_nothing_of_each_other(take: Path) -> None:
    children = {who: writing(take, who) for who in ("Ana", "Ben")}
    for child in children.values():
        assert child.stdout is not None
        for _ in range(40):
            assert child.stdout.readline()
    begun = {who: killed_after(child, 1, 0.0) for who, child in children.items()}
    kept = [each.text.split(":")[0] for each in read_notes(take).annotations]
    for who, count in begun.items():
        own = [text for text in kept if text.startswith(who)]
        assert sorted(own, key=lambda text: int(text.split()[1])) == [
            f"{who} {number}" for number in range(1, len(own) + 1)
        ]
        assert len(own) >= count - 1 >= 39


def test_who_writes_is_alone(take: Path) -> None:
    with only_writer(take) as is_alone:
        assert is_alone
    with only_writer(take.parent / "none" / "a.jam") as is_alone:
        assert not is_alone


def test_what_another_program_wrote_meanwhile_is_not_eaten(take: Path) -> None:
    first = save_notes(take, replace(NOTES, title="first"), Found())
    theirs = replace(first.notes, annotations=(*first.notes.annotations, Annotation(77, 9.0, text="theirs")))
    save_notes(take, theirs, first)
    ours = replace(first.notes, title="ours", annotations=(*first.notes.annotations, Annotation(78, 8.0)))
    merged = save_notes(take, ours, first)
    assert merged == find_notes(take)
    assert (merged.notes.title, [each.id for each in merged.notes.annotations]) == ("ours", [-6, 12, 78, 77])


def test_encoded_notes_are_a_file_for_people_too() -> None:
    lines = encode_notes(Notes(title="Monday")).decode().splitlines()
    assert lines == ["{", ' "format": 1,', ' "title": "Monday"', "}"]
