import os
import shutil
import stat
import subprocess
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path
from random import Random
from threading import Event, Thread

import msgspec
import pytest
from msgspec.structs import replace

from improv.jam import commands as ask
from improv.jam.setting import Answered, Song
from improv.library.binning import BIN, bring_together
from improv.library.databases import PLAIN, SEALED, open_index
from improv.library.index import Row
from improv.library.rows import decoded, encoded
from improv.library.shelf import open_library
from improv.library.shelved import Order, Shelved, Wanted
from improv.library.unavailable import LibraryUnavailable
from improv.line import Line
from improv.session.atomic import CannotWrite
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


# ── the index is never trusted ──────────────────────────────────────────────────────────────────


def foreign(index: Path) -> None:
    index.write_bytes(b"no database at all" * 500)


def other_tables(index: Path) -> None:
    import sqlite3

    index.unlink()
    with sqlite3.connect(index) as other:
        other.execute("CREATE TABLE jams (mine TEXT)")
    other.close()


def newer(index: Path) -> None:
    import sqlite3

    with sqlite3.connect(index) as other:
        other.execute("UPDATE improv_library SET value = 99 WHERE name = 'format'")
    other.close()


def senseless(index: Path) -> None:
    import sqlite3

    with sqlite3.connect(index) as other:
        other.execute("UPDATE jams SET row = x'ff00'")
    other.close()


def shot(index: Path) -> None:
    raw = bytearray(index.read_bytes())
    raw[4096:8192] = Random(3).randbytes(4096)
    index.write_bytes(raw)


@pytest.mark.parametrize("spoil", [foreign, other_tables, newer, senseless, shot, Path.unlink])
def test_an_index_that_is_no_good_is_put_aside_and_made_again(machine: Open, spoil: object) -> None:
    one = machine()
    takes = [a_jam(one.jams, f"2026-01-01-01000{n}.jam", title=f"Jam {n}") for n in range(5)]
    one.books.scan()
    one.books.close()
    spoil(one.index / PLAIN)  # type: ignore[operator]
    again = machine()
    again.books.find()
    again.books.scan()
    assert again.names(text="jam", order=Order.OLDEST) == [take.name for take in takes]
    aside = list(one.index.glob("*.broken"))
    assert len(aside) == (spoil is not Path.unlink)
    assert ("none is missing" in again.books.news) == (spoil is not Path.unlink)


def test_an_index_that_is_spoilt_while_it_is_open_is_made_again(machine: Open) -> None:
    one = machine()
    take = a_jam(one.jams)
    one.books.scan()
    foreign(one.index / PLAIN)
    assert one.books.find().total == 0
    assert "none is missing" in one.books.news
    one.books.scan()
    assert one.names() == [take.name]


def test_flipped_bits_in_the_index_never_stop_a_start(machine: Open) -> None:
    one = machine()
    takes = [a_jam(one.jams, f"2026-01-01-01000{n}.jam", title="x" * 90) for n in range(5)]
    one.books.scan()
    one.books.close()
    good = (one.index / PLAIN).read_bytes()
    random = Random(20)
    for _ in range(40):
        raw = bytearray(good)
        for _ in range(7):
            raw[random.randrange(len(raw))] ^= 1 << random.randrange(8)
        (one.index / PLAIN).write_bytes(raw)
        books = open_library(one.index, folders=[one.jams])
        books.find(Wanted(text="x"))
        books.rebuild()
        assert [jam.name for jam in books.find(Wanted(text="xx", order=Order.OLDEST)).jams] == [
            take.name for take in takes
        ]
        books.close()
        for aside in one.index.glob("*.broken"):
            aside.unlink()


def test_where_no_disk_will_have_it_the_index_is_in_memory(tmp_path: Path) -> None:
    take = a_jam(tmp_path / "jams")
    (tmp_path / "library").write_text("a file")
    books = open_library(tmp_path / "library", folders=[tmp_path / "jams"])
    assert "jams still play" in books.news
    assert books.find().total == 0
    assert books.jam(str(take)) is None
    assert books.refresh(str(take)) is not None
    assert books.find().total == 1
    books.close()


def test_the_index_is_for_its_owner_alone(machine: Open) -> None:
    one = machine()
    a_jam(one.jams)
    one.books.scan()
    for path in one.index.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path


def test_killed_while_it_rebuilds_the_index_is_right(tmp_path: Path) -> None:
    takes = [a_jam(tmp_path / "jams", f"2026-01-01-0100{n:02}.jam", title=f"Jam {n}") for n in range(12)]
    for lines in (1, 4, 7, 11, 20):
        words = [
            sys.executable,
            "-m",
            "tests.library.rebuilding",
            str(tmp_path / "library"),
            str(tmp_path / "jams"),
        ]
        with subprocess.Popen(words, stdout=subprocess.PIPE) as program:
            assert program.stdout is not None
            for _ in range(lines):
                assert program.stdout.readline()
            program.kill()
        books = open_library(tmp_path / "library", folders=[tmp_path / "jams"])
        assert books.news == ""
        assert {jam.title for jam in books.find().jams} <= {f"Jam {n}" for n in range(12)}
        books.scan()
        assert [jam.name for jam in books.find(Wanted(order=Order.OLDEST)).jams] == [
            take.name for take in takes
        ]
        books.close()


# ── two programs ────────────────────────────────────────────────────────────────────────────────


def test_one_program_goes_over_the_library_at_a_time(machine: Open) -> None:
    one, other = machine(), machine()
    a_jam(one.jams)
    began, go_on = Event(), Event()

    def slowly(done: int, total: int) -> None:
        began.set()
        assert go_on.wait(30)

    thread = Thread(target=one.books.scan, args=[slowly])
    thread.start()
    assert began.wait(30)
    told = other.books.scan()
    assert not told.is_whole
    assert told.troubles[0].startswith("Another program is going over the library already")
    assert other.books.find().total == 0
    go_on.set()
    thread.join()
    assert other.books.find().total == 1


def test_two_programs_change_one_jam_and_nothing_is_lost(machine: Open) -> None:
    one, other = machine(), machine()
    take = a_jam(one.jams, annotations=said("from before"))
    one.books.scan()

    def tag(books: object, word: str) -> None:
        for number in range(15):
            books.tag(str(take), f"{word} {number}")  # type: ignore[attr-defined]

    threads = [Thread(target=tag, args=[one.books, "a"]), Thread(target=tag, args=[other.books, "b"])]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wanted = {f"{word} {number}" for word in "ab" for number in range(15)}
    assert set(read_notes(take).tags) == wanted
    assert read_notes(take).annotations[0].text == "from before"
    (jam,) = one.books.find().jams
    one.books.scan()
    assert set(one.books.find().jams[0].tags) == wanted >= set(jam.tags)


def test_a_scan_that_is_left_off_forgets_nothing(machine: Open) -> None:
    one = machine()
    takes = [a_jam(one.jams, f"2026-01-01-01000{n}.jam") for n in range(4)]
    one.books.scan()
    takes[0].unlink()
    asked = iter([False, True, True])
    told = one.books.rebuild(stop=lambda: next(asked))
    assert (told.is_whole, told.read) == (False, 1)
    assert one.books.find().total == 4
    one.books.scan()
    assert one.books.find().total == 3


# ── naming, and the bin ─────────────────────────────────────────────────────────────────────────


def test_names_tags_and_stars_go_into_the_sidecar_first(machine: Open) -> None:
    one = machine()
    take = a_jam(one.jams, annotations=said("stays"))
    one.books.scan()
    one.books.rename(str(take), "  The   river ")
    one.books.tag(str(take), "water")
    one.books.tag(str(take), "blue")
    one.books.untag(str(take), "WATER")
    jam = one.books.star(str(take), True)
    notes = read_notes(take)
    assert (notes.title, notes.tags, notes.starred) == ("The river", ("blue",), True)
    assert (jam.title, jam.tags, jam.is_starred) == ("The river", ("blue",), True)
    assert notes.annotations == said("stays")
    assert one.names(text="river", tags=("blue",), is_starred=True) == [take.name]
    take.unlink()
    with pytest.raises((LibraryUnavailable, CannotWrite)):
        one.books.rename(str(take), "gone")


def test_the_bin_is_a_folder_beside_and_can_be_undone(machine: Open) -> None:
    one = machine()
    take = a_jam(one.jams, title="River")
    other = a_jam(one.jams, "2026-01-02-010000.jam", day=1)
    tail = one.jams / f"{take.name}.tail"
    tail.write_bytes(b"what could not be read")
    draft = one.jams / f".{notes_path(take).name}.1a2b3c4d.part"
    draft.write_bytes(b"half a sidecar")
    one.books.scan()
    moved = one.books.bin([str(take)])
    (binned,) = moved.jams
    assert (binned.is_binned, binned.title, moved.troubles) == (True, "River", ())
    names = {take.name, notes_path(take).name, tail.name, draft.name}
    assert {path.name for path in (one.jams / BIN).iterdir()} == names
    assert one.names() == [other.name]
    assert one.names(is_binned=True, text="river") == [take.name]
    assert one.books.scan().read == 0
    (back,) = one.books.restore([binned.id]).jams
    assert back.path == str(take)
    assert read_notes(take).title == "River"
    assert sorted(one.names()) == [take.name, other.name]
    assert not any((one.jams / BIN).iterdir())


def test_nothing_in_the_bin_is_written_over(machine: Open) -> None:
    one = machine()
    first = a_jam(one.jams, title="First")
    one.books.scan()
    one.books.bin([str(first)])
    second = a_jam(one.jams, title="Second")
    one.books.scan()
    (moved,) = one.books.bin([str(second)]).jams
    assert Path(moved.path).name == "2026-01-01-010000-2.jam"
    assert {jam.title for jam in one.books.find(Wanted(is_binned=True)).jams} == {"First", "Second"}


@pytest.mark.parametrize("to_bin", [True, False])
def test_a_move_that_was_cut_off_is_finished(machine: Open, to_bin: bool) -> None:
    one = machine()
    take = a_jam(one.jams, title="River")
    (one.jams / BIN).mkdir()
    lonely, place = (take, one.jams / BIN) if to_bin else (notes_path(take), one.jams / BIN)
    lonely.rename(place / lonely.name)
    if not to_bin:
        bring_together(one.jams)
        assert read_notes(take).title == "River"
    one.books.scan()
    (jam,) = one.books.find(Wanted(is_binned=to_bin)).jams
    assert jam.title == "River"


def test_deleting_takes_a_second_command(machine: Open) -> None:
    one = machine()
    take = a_jam(one.jams, title="River")
    one.books.scan()
    draft = take.with_name(f".{take.name}.0a1b2c3d.part")  # of a program that was stopped
    draft.write_bytes(take.read_bytes())
    refused = one.books.delete_forever([str(take)])
    assert refused.jams == ()
    assert "is not in the bin" in refused.troubles[0]
    (binned,) = one.books.bin([str(take)]).jams
    assert one.books.delete_forever([binned.id]).jams == (binned,)
    assert [path for path in one.jams.rglob("*") if path.is_file()] == []
    assert one.books.find(Wanted(is_binned=True)).total == 0
    assert b"River" not in (one.index / PLAIN).read_bytes()


def test_what_the_clinic_cannot_destroy_stays(tmp_path: Path) -> None:
    def refuse(path: Path) -> None:
        raise CannotWrite(f"{path.name}: the vault is read-only")

    take = a_jam(tmp_path / "jams")
    with closing(open_library(tmp_path, folders=(take.parent,), delete_files=refuse)) as books:
        books.scan()
        (binned,) = books.bin([str(take)]).jams
        assert books.delete_forever([binned.id]).troubles == (f"{take.name}: the vault is read-only",)
        assert Path(binned.path).exists()
        assert books.find(Wanted(is_binned=True)).total == 1


def test_nothing_is_written_about_a_jam_in_clear_that_has_to_be_sealed(tmp_path: Path) -> None:
    take = a_jam(tmp_path / "jams")
    with closing(open_library(tmp_path, folders=(take.parent,), must_seal=lambda: True)) as books:
        books.scan()
        for change in (books.rename, books.tag):
            with pytest.raises(LibraryUnavailable, match="is not sealed, and what is written about it"):
                change(str(take), "C-014")
    assert not notes_path(take).exists()


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


def test_damage_that_the_index_tells_in_english_alone_is_read_again(machine: Open) -> None:
    one = machine()
    (one.jams / "2026-01-02-010000.jam").write_bytes(a_recording(day=1).raw[:-5])
    notes_path(a_jam(one.jams, "2026-01-04-010000.jam")).write_text("{")
    a_jam(one.jams, "2026-01-05-010000.jam")
    assert one.books.scan().read == 3
    index, _ = open_index(one.index, None)
    with closing(index):
        prints = index.fingerprints()
        rows = [
            Row(
                replace(jam, damage=Line(str(jam.damage)), notes_damage=Line(str(jam.notes_damage))),
                fingerprint=prints[jam.id][0],
            )
            for jam in index.find(Wanted()).jams
        ]
        index.put(rows)  # as it was written once
        assert len(index.in_english()) == 2
    assert one.books.scan().read == 2
    assert one.books.scan().read == 0
    jams = {jam.name: jam for jam in one.books.find().jams}
    assert jams["2026-01-02-010000.jam"].damage.template.startswith("record {number}")
    assert jams["2026-01-04-010000.jam"].notes_damage.template


@pytest.mark.parametrize("template", ["{x:>999999999}", "{x.real}", "{x!a}", "{0}", "{x" + " " * 1000])
def test_a_line_of_a_row_asks_for_nothing_but_its_values(template: str) -> None:
    jam = msgspec.msgpack.decode(encoded(Shelved("", "", "", "", datetime(2026, 1, 1))))
    assert decoded(msgspec.msgpack.encode({**jam, "damage": ["{x:,}", {"x": 1000}]})).damage == "1,000"
    with pytest.raises(msgspec.ValidationError):
        decoded(msgspec.msgpack.encode({**jam, "damage": [template, {"x": 1}]}))


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
