"""Two machines and a clinic's PostgreSQL, a real one."""

from contextlib import closing
from datetime import date
from pathlib import Path
from threading import Thread

import psycopg
import pytest
from msgspec.structs import replace

from improv.clinic.erasing import Erasing
from improv.clinic.whereabouts import Places
from improv.library.addresses import shown_address
from improv.library.shelf import Library, open_library
from improv.library.shelved import Wanted
from improv.library.unavailable import LibraryUnavailable
from improv.session.notebook.annotation import Notes
from improv.session.notebook.sidecar import encode_notes, notes_path, read_notes, write_notes
from improv.session.sealed_take import sealed_take
from improv.session.sealing import TakeKey, identity_of
from tests.clinic.room import SECRET, a_vault, save, two_people
from tests.helpers.postgres import Postgres, running_postgres
from tests.library.conftest import Open
from tests.library.shelves import Machine, a_jam, a_recording, said
from tests.session.playing import Recording

pytestmark = pytest.mark.xdist_group("postgres")


@pytest.fixture(params=["in clear", "sealed"])
def machines(request: pytest.FixtureRequest, machine: Open, postgres: Postgres) -> tuple[Machine, Machine]:
    """Two machines of a clinic; the first has one jam, and both were brought to the same."""
    key = TakeKey.new() if request.param == "sealed" else None
    address = postgres.database()
    one, two = machine("one", key, address), machine("two", key, address)
    a_jam(one.jams, title="River", annotations=said("First smile"))
    for each in (one, two):
        assert each.books.scan().troubles == ()
    return one, two


def fetched(machine: Machine) -> Path:
    """Bring the one jam here."""
    (jam,) = machine.books.find().jams
    return Path(machine.books.fetch(jam.id).path)


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


def digests(address: str) -> list[tuple[str, int, str]]:
    """The pieces of takes that a server has, each as place, number and hash."""
    asked = "SELECT place, number, encode(sha256(data), 'hex') FROM take_pieces ORDER BY place, number"
    with psycopg.connect(address) as server:
        return server.execute(asked).fetchall()


class Clinic:
    """A vault, and two sealed jams of two people that were brought to a server."""

    def __init__(self, folder: Path, address: str) -> None:
        self.folder, self.address = folder, address
        self.vault = a_vault(folder / "clinic")
        self.jams, self.index = folder / "jams", folder / "library"
        self.take = save(self.jams, "2026-01-01-010000.jam", self.vault.new_keys()[0])
        recording = two_people()
        recording.header = replace(recording.header, uuid="another")
        recording.end(10.0)
        (key,) = self.vault.new_keys()
        other = self.jams / "2026-01-02-010000.jam"
        other.write_bytes(sealed_take(recording.header, recording.entries, key))
        with closing(self.books()) as books:
            assert books.scan().troubles == ()

    def books(self) -> Library:
        key, keys = self.vault.index_key, self.vault.find
        return open_library(self.index, key, keys=keys, folders=[self.jams], server=self.address)

    @property
    def erasing(self) -> Erasing:
        places = Places((self.jams,), index=self.index, server=self.address)
        return Erasing(self.folder / "clinic", self.vault, places, date(2026, 3, 1))


def test_what_is_taken_out_of_jams_is_gone_from_the_server_at_once(
    tmp_path: Path, postgres: Postgres
) -> None:
    address = postgres.database()
    clinic = Clinic(tmp_path, address)
    before = digests(address)
    assert len(before) == 2
    erased = clinic.erasing.withdraw("C-014")
    assert (erased.takes, erased.troubles) == (2, ())
    after = digests(address)
    assert [place for place, _, _ in after] == [place for place, _, _ in before]
    assert {data for _, _, data in after}.isdisjoint(data for _, _, data in before)
    with closing(clinic.books()) as books:
        assert "C-014" not in books.known().people
        assert "D-2" in books.known().people
        assert (books.sync().sent, books.sync().notes) == (0, 0)
    assert clinic.erasing.delete(clinic.take).troubles == ()
    assert len(digests(address)) == 1


def test_jams_that_only_the_server_has_are_said_not_to_be_looked_into(
    tmp_path: Path, postgres: Postgres
) -> None:
    clinic = Clinic(tmp_path, postgres.database())
    with closing(clinic.books()) as books:
        books.scan()
    clinic.jams, kept = tmp_path / "elsewhere", clinic.jams
    clinic.index = tmp_path / "second"
    assert kept.exists()
    (trouble,) = clinic.erasing.withdraw("C-014").troubles
    assert "2 jams that only the clinic's server has" in trouble


def test_what_is_deleted_while_the_server_is_gone_is_deleted_when_it_is_back(tmp_path: Path) -> None:
    with running_postgres() as server:
        address = server.database()
        clinic = Clinic(tmp_path, address)
        server.stop()
        (trouble,) = clinic.erasing.delete(clinic.take).troubles
        assert "cannot be used" in trouble
        assert not clinic.take.exists()
        server.start()
        with closing(clinic.books()) as books:
            assert books.scan().troubles == ()
            assert len(digests(address)) == 1
            assert books.find().total == 1


# ── sealed and in clear ─────────────────────────────────────────────────────────────────────────


def test_notes_alone_reach_the_server_after_every_save(machines: tuple[Machine, Machine]) -> None:
    one, two = machines
    here, there = one.jams / "2026-01-01-010000.jam", fetched(two)
    two.books.sync()
    write_notes(here, Notes(title="River", annotations=said("just written")))
    told = one.books.bring(str(here))
    assert (told.notes, told.sent, told.troubles) == (1, 0, ())
    assert one.books.bring(str(here)).notes == 0
    two.books.sync()
    assert [note.text for note in read_notes(there).annotations] == ["just written"]
    # The other has written meanwhile: both are kept.
    write_notes(there, Notes(title="River", annotations=(*said("just written"), *said("theirs", 2.0, 8))))
    assert two.books.bring(str(there)).notes == 1
    write_notes(here, Notes(title="River", annotations=(*said("just written"), *said("ours", 3.0, 9))))
    assert one.books.bring(str(here)).notes == 1
    assert {note.text for note in read_notes(here).annotations} == {"just written", "theirs", "ours"}
    assert one.books.scan().troubles == two.books.scan().troubles == ()
    assert one.names(text="theirs") == [here.name]
    assert {note.text for note in read_notes(there).annotations} == {"just written", "theirs", "ours"}


def test_notes_of_a_jam_that_was_deleted_are_not_brought_back(machines: tuple[Machine, Machine]) -> None:
    one, two = machines
    (binned,) = two.books.bin([two.books.find().jams[0].id]).jams
    two.books.sync()
    (binned,) = two.books.find(Wanted(is_binned=True)).jams
    assert two.books.delete_forever([binned.id]).troubles == ()
    here = one.jams / "2026-01-01-010000.jam"
    write_notes(here, Notes(title="Again"))
    assert one.books.bring(str(here)).notes == 0
    (address,) = {each.books._server._server._engine.url for each in machines if each.books._server}
    with psycopg.connect(address.set(drivername="postgresql").render_as_string(False)) as server:
        assert server.execute("SELECT count(*) FROM sidecars").fetchone() == (0,)


class Sealing:
    """A jam that lies on a server, and the same one sealed or in clear, on machines that have the key."""

    def __init__(self, folder: Path, address: str) -> None:
        self.folder, self.address = folder, address
        self.key = TakeKey.new()
        self.recording = a_recording()
        self.less = a_recording(("Ben",))
        self.less.header = replace(self.less.header, uuid=self.recording.header.uuid)

    def take(self, machine: str) -> Path:
        return self.folder / machine / "2026-01-01-010000.jam"

    def write(self, machine: str, recording: Recording, *, is_sealed: bool) -> Path:
        take = self.take(machine)
        take.parent.mkdir(exist_ok=True)
        if is_sealed:
            take.write_bytes(sealed_take(recording.header, recording.entries, self.key))
        else:
            take.write_bytes(recording.raw)
        return take

    def scan(self, machine: str, *, has_key: bool = True, index: str = "") -> tuple[str, ...]:
        keys = self.key if has_key else None
        where = self.folder / f"{machine}-index{index}"
        folders = [self.folder / machine]
        with closing(open_library(where, keys=keys, folders=folders, server=self.address)) as books:
            return books.scan().troubles

    @property
    def there(self) -> bytes:
        with psycopg.connect(self.address) as server:
            rows = server.execute("SELECT data FROM take_pieces ORDER BY place, number").fetchall()
        return b"".join(data for (data,) in rows)


@pytest.mark.parametrize("is_index_lost", [False, True])
def test_a_jam_in_clear_never_replaces_a_sealed_one(
    tmp_path: Path, postgres: Postgres, is_index_lost: bool
) -> None:
    clinic = Sealing(tmp_path, postgres.database())
    sealed = clinic.write("one", clinic.recording, is_sealed=True)
    assert clinic.scan("one") == ()
    raw = clinic.there
    assert raw == sealed.read_bytes()
    # A backup in clear is put in its place, or lies on a machine that never saw the server.
    clinic.write("one", clinic.recording, is_sealed=False)
    assert clinic.scan("one", index="2" if is_index_lost else "") == ()
    assert clinic.there == raw
    assert sealed.read_bytes() == raw  # it is the same inside, so it is sealed here too


def test_a_jam_in_clear_that_is_another_inside_stays_and_is_told(tmp_path: Path, postgres: Postgres) -> None:
    clinic = Sealing(tmp_path, postgres.database())
    clinic.write("one", clinic.recording, is_sealed=True)
    assert clinic.scan("one") == ()
    raw, clear = clinic.there, clinic.write("two", clinic.less, is_sealed=False)
    before = clear.read_bytes()
    (trouble,) = clinic.scan("two")
    assert "sealed on one side and in clear on the other" in trouble
    assert (clinic.there, clear.read_bytes()) == (raw, before)
    (trouble,) = clinic.scan("two", has_key=False)
    assert "unlock" in trouble
    assert (clinic.there, clear.read_bytes()) == (raw, before)


def test_a_sealed_jam_takes_the_place_of_one_in_clear_on_the_server(
    tmp_path: Path, postgres: Postgres
) -> None:
    clinic = Sealing(tmp_path, postgres.database())
    clear = clinic.write("one", clinic.recording, is_sealed=False)
    assert clinic.scan("one") == ()
    assert clinic.there == clear.read_bytes()
    sealed = clinic.write("two", clinic.recording, is_sealed=True).read_bytes()
    noted = notes_path(clinic.take("two"))
    noted.write_bytes(encode_notes(Notes(title="Riverside")))  # in clear, beside a sealed one
    assert clinic.scan("two") == ()
    assert clinic.there == sealed
    assert identity_of(noted) == clinic.key.identity
    assert read_notes(clinic.take("two"), clinic.key).title == "Riverside"
    assert clinic.scan("one") == ()
    assert clear.read_bytes() == sealed


WORDS = (b"riverside", b"hurricane", b"c-014", b"rivulet", b"2026-01-01-010000")


def test_what_lay_on_the_server_in_clear_is_sealed_once_there_is_a_vault(
    tmp_path: Path, machine: Open
) -> None:
    with running_postgres() as postgres:
        address = postgres.database()
        one = machine(server=address)
        a_jam(
            one.jams, people=("C-014",), title="Riverside", tags=("Rivulet",), annotations=said("Hurricane")
        )
        a_jam(one.jams, "2026-01-02-010000.jam", day=1)
        assert one.books.scan().troubles == ()
        one.books.close()
        assert words_on_disk(postgres, address) == list(WORDS)
        key = TakeKey.new()
        with closing(open_library(one.index, key, folders=[one.jams], server=address)) as books:
            (told,) = books.scan().troubles
            assert "2 jams lay on the clinic's server in clear, and are sealed there now" in told
            assert books.scan().troubles == ()
            assert (books.sync().sent, books.sync().notes) == (0, 0)
        assert words_on_disk(postgres, address) == []
        # Another machine finds and fetches them with the key, and without it brings nothing in clear there.
        two = machine("two", key, address)
        assert two.books.scan().troubles == ()
        (jam,) = two.books.find(Wanted(text="hurricane", people=("C-014",))).jams
        here = Path(two.books.fetch(jam.id).path)
        assert here.read_bytes() == (one.jams / jam.name).read_bytes()
        assert read_notes(here).title == "Riverside"
        three = machine("three", server=address)
        a_jam(three.jams, "2026-01-03-010000.jam", people=("C-014",), day=2)
        (told,) = three.books.scan().troubles
        assert "unlock the vault" in told
        assert three.books.find().total == 1
        two.books.close()
        three.books.close()


def words_on_disk(postgres: Postgres, address: str) -> list[bytes]:
    """The words that somebody would find in the files of the server's tables."""
    with psycopg.connect(address, autocommit=True) as server:
        server.execute("CHECKPOINT")
    files = [path for path in (postgres.folder / "data" / "base").rglob("*") if path.is_file()]
    raw = b"".join(path.read_bytes().lower() for path in files)
    return [word for word in WORDS if word in raw]


def test_sealing_the_jams_of_a_machine_seals_them_on_the_server_too(
    tmp_path: Path, postgres: Postgres
) -> None:
    address = postgres.database()
    take = save(tmp_path / "jams", "2026-01-01-010000.jam", None)
    with closing(open_library(tmp_path / "library", folders=[take.parent], server=address)) as books:
        assert books.scan().troubles == ()
    clear = b"".join(data for data in pieces_of(address))
    assert clear == take.read_bytes()
    places = Places((take.parent,), index=tmp_path / "library", server=address)
    erased = Erasing(tmp_path / "clinic", a_vault(tmp_path / "clinic"), places, date(2026, 3, 1)).seal()
    assert erased.takes == 1
    assert "1 jams lay on the clinic's server in clear" in erased.troubles[0]
    assert identity_of(take) is not None
    assert b"D-2" not in b"".join(pieces_of(address))
    with psycopg.connect(address) as server:
        (notes,) = server.execute("SELECT data FROM sidecars").fetchone() or (b"",)
    assert SECRET.encode() not in notes


def pieces_of(address: str) -> list[bytes]:
    with psycopg.connect(address) as server:
        return [data for (data,) in server.execute("SELECT data FROM take_pieces").fetchall()]
