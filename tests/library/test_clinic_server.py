"""Two machines and a clinic's PostgreSQL, a real one."""

from pathlib import Path
from threading import Thread

import psycopg
import pytest
from msgspec.structs import replace

from improv.library.addresses import shown_address
from improv.library.shelf import open_library
from improv.library.shelved import Wanted
from improv.library.unavailable import LibraryUnavailable
from improv.session.notebook.annotation import Notes
from improv.session.notebook.sidecar import notes_path, read_notes, write_notes
from improv.session.sealing import TakeKey
from tests.helpers.postgres import Postgres, running_postgres
from tests.library.conftest import Open
from tests.library.server_machines import fetched
from tests.library.shelves import Machine, a_jam, a_recording, said

pytestmark = pytest.mark.xdist_group("postgres")


def test_a_jam_of_one_machine_is_found_and_fetched_on_the_other(machines: tuple[Machine, Machine]) -> None:
    one, two = machines
    (jam,) = two.books.find(Wanted(text="river smile", people=("Ana",))).jams
    assert (jam.path, jam.title, jam.seconds) == ("", "River", 4.0)
    assert [each.person for each in jam.presence] == ["Ana", "Ben"]
    here = two.books.fetch(jam.id)
    take = one.jams / jam.name
    assert Path(here.path).read_bytes() == take.read_bytes()
    assert read_notes(Path(here.path)) == read_notes(take)
    assert two.books.fetch(here.id) == here
    assert two.books.scan().found == 1
    assert two.books.find().total == 1


def test_notes_go_both_ways(machines: tuple[Machine, Machine]) -> None:
    one, two = machines
    there = fetched(two)
    two.books.rename(str(there), "Sea")
    assert two.books.sync().notes == 1
    assert one.books.sync().notes == 1
    assert one.names(text="sea") == [there.name]
    assert read_notes(one.jams / there.name).title == "Sea"
    assert (one.books.sync().notes, two.books.sync().notes) == (0, 0)


def test_notes_written_on_both_machines_are_all_kept(machines: tuple[Machine, Machine]) -> None:
    one, two = machines
    here, there = one.jams / "2026-01-01-010000.jam", fetched(two)
    two.books.sync()
    before = read_notes(here).annotations
    write_notes(here, Notes(title="River", annotations=(*before, *said("from one", 2.0, 8)), tags=("a",)))
    write_notes(there, Notes(title="Sea", annotations=(*before, *said("from two", 3.0, 9)), tags=("b",)))
    for each in (one, two, one):
        each.books.scan()
    for take in (here, there):
        notes = read_notes(take)
        assert {note.text for note in notes.annotations} == {"First smile", "from one", "from two"}
        assert (notes.title, set(notes.tags)) == ("Sea", {"a", "b"})


def test_what_is_changed_right_after_fetching_is_merged_with_what_was_fetched(
    machines: tuple[Machine, Machine],
) -> None:
    one, two = machines
    here, there = one.jams / "2026-01-01-010000.jam", fetched(two)
    before = read_notes(here).annotations
    write_notes(there, Notes(title="River"))
    write_notes(here, Notes(title="River", annotations=(*before, *said("from one", 2.0, 8))))
    for each in (one, two, one):
        each.books.scan()
    for take in (here, there):
        assert [note.text for note in read_notes(take).annotations] == ["from one"]


def test_notes_that_both_send_at_once_are_all_kept(machines: tuple[Machine, Machine]) -> None:
    one, two = machines
    takes = [one.jams / "2026-01-01-010000.jam", fetched(two)]
    for number in range(5):
        for name, each, take in zip("ab", machines, takes, strict=True):
            each.books.tag(str(take), f"{name} {number}")
        threads = [Thread(target=each.books.sync) for each in machines]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    for each in (one, two, one):
        assert each.books.scan().troubles == ()
    wanted = {f"{name} {number}" for name in "ab" for number in range(5)}
    assert [set(read_notes(take).tags) for take in takes] == [wanted, wanted]


def test_the_bin_is_one_for_all(machines: tuple[Machine, Machine]) -> None:
    one, two = machines
    there = fetched(two)
    two.books.sync()
    (jam,) = one.books.find().jams
    one.books.bin([jam.id])
    one.books.sync()
    two.books.sync()
    assert two.books.find().total == 0
    (binned,) = two.books.find(Wanted(is_binned=True)).jams
    assert not there.exists()
    two.books.restore([binned.id])
    two.books.sync()
    one.books.sync()
    assert (one.jams / jam.name).exists()
    assert (one.books.find().total, two.books.find().total) == (1, 1)


def test_what_is_deleted_for_ever_is_gone_everywhere(machines: tuple[Machine, Machine]) -> None:
    one, two = machines
    there = fetched(two)
    two.books.sync()
    (binned,) = one.books.bin([one.books.find().jams[0].id]).jams
    assert one.books.delete_forever([binned.id]).troubles == ()
    two.books.scan()
    assert not there.exists()
    assert not notes_path(there).exists()
    for each in machines:
        each.books.scan()
        assert each.books.find().total == each.books.find(Wanted(is_binned=True)).total == 0


def test_what_another_deletes_is_only_binned_where_it_was_recorded(machines: tuple[Machine, Machine]) -> None:
    one, two = machines
    (jam,) = two.books.find().jams
    (binned,) = two.books.bin([jam.id]).jams
    two.books.sync()
    (binned,) = two.books.find(Wanted(is_binned=True)).jams
    assert two.books.delete_forever([binned.id]).troubles == ()
    one.books.scan()
    (left,) = one.books.find(Wanted(is_binned=True)).jams
    assert Path(left.path).exists()
    assert two.books.find().total == 0


@pytest.mark.parametrize("is_index_lost", [False, True])
def test_what_is_taken_out_of_a_jam_is_gone_everywhere(
    machines: tuple[Machine, Machine], is_index_lost: bool
) -> None:
    one, two = machines
    there, here = fetched(two), one.jams / "2026-01-01-010000.jam"
    two.books.sync()
    less = a_recording(("Ben",))
    less.header = replace(less.header, uuid=one.books.find().jams[0].take)
    less.save(one.jams, here.name)
    if is_index_lost:
        (database,) = one.index.glob("library*.db")
        database.write_bytes(b"no database" * 1000)
        one.books.find()
    assert one.books.scan().troubles == ()
    two.books.scan()
    assert there.read_bytes() == here.read_bytes()
    assert two.books.find(Wanted(people=("Ana",))).total == 0


def test_an_index_that_was_lost_brings_nothing_twice(machines: tuple[Machine, Machine]) -> None:
    one, two = machines
    fetched(two)
    two.books.sync()
    for each in machines:
        (database,) = each.index.glob("library*.db")
        database.write_bytes(b"no database" * 1000)
        each.books.find()
        assert each.books.scan().troubles == ()
        assert each.books.find().total == 1
    assert one.books.sync().sent == two.books.sync().sent == 0


def test_without_the_server_everything_here_works(machine: Open) -> None:
    with running_postgres() as server:
        address = server.database()
        one, two = machine("one", server=address), machine("two", server=address)
        a_jam(one.jams)
        for each in (one, two):
            each.books.scan()
        server.stop()
        alone(one, two)
        server.start()
        assert one.books.sync().sent == 1
        assert one.books.server_trouble == ""
        two.books.sync()
        assert two.names(text="alone") == ["2026-01-01-010000.jam"]
        assert two.names(is_binned=True) == ["2026-01-02-010000.jam"]
        one.books.close()
        two.books.close()


def alone(one: Machine, two: Machine) -> None:
    (jam,) = one.books.find().jams
    one.books.rename(jam.id, "Alone")
    a_jam(one.jams, "2026-01-02-010000.jam", day=1)
    told = one.books.scan()
    assert (told.found, told.is_whole) == (2, True)
    assert "brought there when it is back" in told.troubles[0]
    assert len(told.troubles) == 1
    assert one.books.server_trouble == told.troubles[0]
    assert one.names(text="alone") == [jam.name]
    assert two.books.find().total == 1
    with pytest.raises(LibraryUnavailable, match="cannot be used"):
        two.books.fetch(two.books.find().jams[0].id)
    (binned,) = one.books.bin([str(one.jams / "2026-01-02-010000.jam")]).jams
    assert "cannot be used" in one.books.delete_forever([binned.id]).troubles[0]
    assert Path(binned.path).exists()


def test_nothing_leaves_the_machine_in_clear(machine: Open, postgres: Postgres) -> None:
    address = postgres.database()
    one = machine(key=TakeKey.new(), server=address)
    a_jam(one.jams, people=("C-014",), title="Riverside", tags=("Stream",), annotations=said("Hurricane"))
    assert one.books.scan().troubles == ()
    with psycopg.connect(address) as server:
        tables = server.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        assert len(tables) == 7
        for (table,) in tables:
            for row in server.execute(f'SELECT * FROM "{table}"').fetchall():
                text = repr(row).lower()
                for word in ("c-014", "riverside", "stream", "hurricane", "2026-01-01", "marimba"):
                    assert word not in text, (table, row)
        (size,) = server.execute("SELECT sum(length(data)) FROM take_pieces").fetchone() or (0,)
        assert size > 500
    stranger = machine("stranger", TakeKey.new(), address)
    assert stranger.books.scan().troubles != ()
    assert stranger.books.find().total == 0


def test_bad_addresses_are_one_line(tmp_path: Path, postgres: Postgres) -> None:
    for address in ("mysql://somebody@server/name", "http://server/"):
        with pytest.raises(LibraryUnavailable, match="no address of a library"):
            open_library(address)
    assert shown_address("postgresql://a:secret@server/name") == "postgresql://a:***@server/name"
    books = open_library(
        tmp_path / "library", folders=[tmp_path], server="postgresql://a:secret@/n?host=/none"
    )
    (trouble,) = books.scan().troubles
    assert "\n" not in trouble
    assert "secret" not in trouble
    books.close()
    foreign = postgres.database()
    with psycopg.connect(foreign) as server:
        server.execute("CREATE TABLE jams (mine text)")
    books = open_library(tmp_path / "library", folders=[tmp_path], server=foreign)
    assert "it is not an index of Improv" in books.scan().troubles[0]
    books.close()
