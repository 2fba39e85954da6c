import os
import shutil
from datetime import datetime
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from improv.jam import commands as ask
from improv.jam.setting import Answered, Song
from improv.library.binning import BIN
from improv.library.databases import SEALED
from improv.library.shelf import open_library
from improv.library.shelved import Order, Wanted
from improv.library.unavailable import LibraryUnavailable
from improv.session.library import recovered
from improv.session.notebook.annotation import Notes
from improv.session.notebook.sidecar import notes_path, read_notes, write_notes
from improv.session.out.arriving import Plan, Step
from improv.session.records import NANOSECONDS
from improv.session.sealed_take import sealed_take
from improv.session.sealing import TakeKey
from improv.session.storage import create_take
from tests.library.conftest import Open
from tests.library.shelves import a_jam, a_recording, said
from tests.session.playing import WALL_NS, Recording, join

# ── finding ─────────────────────────────────────────────────────────────────────────────────────


def test_every_jam_is_found_by_what_is_known_of_it(machine: Open) -> None:
    one = machine()
    a_jam(
        one.jams, "2026-01-01-010000.jam", ("Ana", "Ben"), 0, title="River", annotations=said("First smile")
    )
    a_jam(one.jams, "2026-01-02-010000.jam", ("Cleo",), 1, 8.0, tags=("Trauma group",), starred=True)
    assert one.books.scan().read == 2
    assert one.names() == ["2026-01-02-010000.jam", "2026-01-01-010000.jam"]
    assert one.names(text="FIRST riv") == one.names(people=("ben",)) == ["2026-01-01-010000.jam"]
    second = ["2026-01-02-010000.jam"]
    assert one.names(tags=("trauma group",)) == one.names(is_starred=True) == second
    assert one.names(since=datetime(2026, 1, 2)) == one.names(shortest_s=5.0) == second
    assert one.names(order=Order.SHORTEST) == one.names(order=Order.OLDEST)
    assert one.names(text="2026-01-02") == second
    assert one.books.known().people == ("Ana", "Ben", "Cleo")


def test_an_answer_is_found_from_either_jam(machine: Open) -> None:
    one = machine()
    first = a_jam(one.jams)
    one.books.scan()
    (jam,) = one.books.find().jams
    for day in (2, 1):
        answer = Song("a.flac", "a" * 64, "An answer", 10.0, answers=Answered(first.name, jam.take, 1.0))
        recording = Recording(join("pads", "Pads"), ask.LoadSong(answer))
        recording.header = replace(
            recording.header, uuid=f"answer {day}", created_ns=WALL_NS + day * 86_400 * NANOSECONDS
        )
        recording.at(1.0, ask.Press("pads", 0, 90))
        recording.end(5.0)
        recording.save(one.jams, f"2026-01-0{day + 1}-010000.jam")
    one.books.scan()
    answers = one.books.answers_to(jam.take)
    assert [each.name for each in answers] == ["2026-01-02-010000.jam", "2026-01-03-010000.jam"]
    assert {each.answers for each in answers} == {jam.take}
    assert one.books.answers_to("answer 1") == one.books.answers_to("") == ()
    one.books.bin([answers[0].id])
    assert [each.take for each in one.books.answers_to(jam.take)] == ["answer 2"]


def test_what_a_bundle_left_half_way_is_finished_by_a_scan(machine: Open) -> None:
    one = machine()
    staging = one.jams / f".{'0' * 32}.arriving"
    a_jam(staging, "came.jam")
    assert one.books.scan().found == 0
    assert not staging.exists()  # it never came whole
    a_jam(staging, "came.jam")
    plan = Plan((Step("came.jam", "2026-01-05-010000.jam"),))
    (staging / "plan.json").write_bytes(msgspec.json.encode(plan))
    assert one.books.scan().found == 1
    assert one.names() == ["2026-01-05-010000.jam"]


def test_only_what_has_changed_is_read_again(machine: Open) -> None:
    one = machine()
    takes = [a_jam(one.jams, f"2026-01-01-01000{n}.jam") for n in range(3)]
    assert one.books.scan().read == 3
    assert one.books.scan().read == 0
    write_notes(takes[0], Notes(title="Blue"))
    assert one.books.scan().read == 1
    assert one.names(text="blue") == [takes[0].name]
    takes[1].unlink()
    told = one.books.scan()
    assert (told.found, told.read, told.gone) == (2, 0, 1)
    assert one.books.rebuild().read == 2
    assert one.names(text="blue") == [takes[0].name]


def test_a_jam_that_is_being_recorded_says_so_until_it_ends(machine: Open) -> None:
    one = machine()
    recording = a_recording()
    file = create_take(one.jams, "2026-01-01-010000.jam")
    os.write(file._descriptor, recording.raw[:-60])
    one.books.scan()
    (jam,) = one.books.find().jams
    assert (jam.is_recording, jam.damage, jam.people) == (True, "", ("Ana", "Ben"))
    assert "end the jam first" in one.books.bin([jam.id]).troubles[0]
    os.write(file._descriptor, recording.raw[-60:])
    file.close()
    assert one.books.scan().read == 1
    (jam,) = one.books.find().jams
    assert (jam.is_recording, jam.seconds) == (False, 4.0)


def test_recovered_and_damaged_jams_say_so(machine: Open) -> None:
    one = machine()
    interrupted = a_recording()
    interrupted.entries.pop()
    interrupted.save(one.jams, "2026-01-01-010000.jam")
    (one.jams / "2026-01-02-010000.jam").write_bytes(a_recording(day=1).raw[:-5])
    (one.jams / "2026-01-03-010000.jam").write_bytes(b"RIFF, not a jam")
    take = a_jam(one.jams, "2026-01-04-010000.jam", day=3)
    notes_path(take).write_text("{")
    one.books.scan()
    jams = {jam.name: jam for jam in one.books.find().jams}
    assert not jams["2026-01-01-010000.jam"].is_recovered
    assert "the file ends within it" in jams["2026-01-02-010000.jam"].damage
    assert "is not a jam" in jams["2026-01-03-010000.jam"].damage
    assert jams["2026-01-03-010000.jam"].began == datetime(2026, 1, 3, 1)
    assert "cannot be read" in jams["2026-01-04-010000.jam"].notes_damage
    assert {found.path.name for found in recovered([one.jams])} == {
        "2026-01-01-010000.jam",
        "2026-01-02-010000.jam",
    }
    one.books.scan()
    assert [jam.is_recovered for jam in one.books.find(Wanted(order=Order.OLDEST)).jams] == [
        True,
        True,
        False,
        False,
    ]


def test_names_that_are_no_text_and_folders_that_are_none_are_told(machine: Open) -> None:
    one = machine()
    good = a_jam(one.jams)
    shutil.copy(good, one.jams / os.fsdecode(b"\xff.jam"))
    (one.jams / BIN).write_text("a file")
    told = one.books.scan()
    assert one.names() == [good.name]
    assert [("rename it" in line, "cannot be looked into" in line) for line in told.troubles] == [
        (True, False),
        (False, True),
    ]


# ── folders ─────────────────────────────────────────────────────────────────────────────────────


def test_folders_are_added_and_taken_away(tmp_path: Path) -> None:
    books = open_library(tmp_path / "library")
    mine = tmp_path / "Dropbox"
    take = a_jam(mine)
    with pytest.raises(LibraryUnavailable, match="is no folder"):
        books.add_folder(tmp_path / "none")
    books.add_folder(mine)
    books.add_folder(mine)
    assert books.folders.count(mine) == 1
    assert "Dropbox" in books.warnings()[0]
    books.scan()
    assert books.find().jams[0].path == str(take)
    mine.rename(tmp_path / "unplugged")
    for _ in range(2):
        (told,) = books.scan().troubles
        assert f"{mine} is not there" in told
    assert books.find().total == 0
    (tmp_path / "unplugged").rename(mine)
    assert books.scan().troubles == ()
    assert books.find().jams[0].path == str(take)
    books.remove_folder(mine)
    books.scan()
    assert books.find().total == 0
    assert take.exists()
    books.close()


# ── sealed ──────────────────────────────────────────────────────────────────────────────────────


def test_an_encrypted_library_holds_no_word_in_clear(machine: Open) -> None:
    library_key, take_key = TakeKey.new(), TakeKey.new()
    plain = machine()
    a_jam(plain.jams, people=("C-014",), title="Riverside", tags=("Stream",), annotations=said("Hurricane"))
    plain.books.scan()
    plain.books.close()
    one = machine(key=library_key)
    one.books.scan()
    assert one.names(text="hurricane riverside", people=("c-014",)) != []
    one.books.close()
    files = [path for path in one.index.rglob("*") if path.is_file()]
    assert {path.name for path in files} - {f"{SEALED}-journal"} == {
        SEALED,
        "library.check",
        "library.lock",
    }
    for path in files:
        for word in (b"C-014", b"c-014", b"Riverside", b"riverside", b"tream", b"urricane", b"2026-01-01"):
            assert word not in path.read_bytes()
    with pytest.raises(LibraryUnavailable, match="not the key of this library"):
        machine(key=take_key)
    again = machine(key=library_key)
    assert again.books.find().total == 1
    (one.index / SEALED).write_bytes(b"spoilt" * 2000)
    mended = machine(key=library_key)
    mended.books.scan()
    assert "none is missing" in mended.books.news
    assert mended.names(text="hurricane") != []


def test_sealed_jams_are_listed_and_opened_by_whoever_has_their_key(machine: Open) -> None:
    one, key = machine(), TakeKey.new()
    recording = a_recording(("C-014",))
    take = one.jams / "2026-01-01-010000.jam"
    take.write_bytes(sealed_take(recording.header, recording.entries, key))
    write_notes(take, Notes(title="Secret"), key)
    one.books.scan()
    (jam,) = one.books.find().jams
    assert (jam.is_sealed, jam.title, jam.people, jam.began) == (True, "", (), datetime(2026, 1, 1, 1))
    assert (jam.damage, jam.notes_damage) == ("", "")
    keys = {key.identity: key}
    knowing = open_library(one.index.with_name("other"), TakeKey.new(), keys=keys.get, folders=[one.jams])
    knowing.scan()
    assert knowing.find(Wanted(text="secret", people=("C-014",))).total == 1
    knowing.star(str(take), True)
    assert read_notes(take, key).starred
    assert b"Secret" not in notes_path(take).read_bytes()
    knowing.close()


def test_scan_reads_nothing_that_it_was_told_to_stop_before(machine: Open) -> None:
    one = machine()
    a_jam(one.jams)
    told = one.books.scan(stop=lambda: True)
    assert (told.read, told.is_whole) == (0, False)
