"""The index is never trusted: spoilt, killed, written by two programs, or by an older version."""

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

from improv.library.databases import PLAIN, open_index
from improv.library.index import Row
from improv.library.rows import decoded, encoded
from improv.library.shelf import open_library
from improv.library.shelved import Order, Shelved, Wanted
from improv.line import Line
from improv.session.notebook.sidecar import notes_path, read_notes
from tests.library.conftest import Open
from tests.library.shelves import a_jam, a_recording, said

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


# ── sealed ──────────────────────────────────────────────────────────────────────────────────────


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
