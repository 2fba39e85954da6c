"""What goes to the server sealed, and what lay there in clear."""

from contextlib import closing
from datetime import date
from pathlib import Path

import psycopg
import pytest
from msgspec.structs import replace

from improv.clinic.erasing import Erasing
from improv.clinic.whereabouts import Places
from improv.library.shelf import open_library
from improv.library.shelved import Wanted
from improv.session.notebook.annotation import Notes
from improv.session.notebook.sidecar import encode_notes, notes_path, read_notes, write_notes
from improv.session.sealed_take import sealed_take
from improv.session.sealing import TakeKey, identity_of
from tests.clinic.room import SECRET, a_vault, save
from tests.helpers.postgres import Postgres, running_postgres
from tests.library.conftest import Open
from tests.library.server_machines import fetched
from tests.library.shelves import Machine, a_jam, a_recording, said
from tests.session.playing import Recording

pytestmark = pytest.mark.xdist_group("postgres")


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
