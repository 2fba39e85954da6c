"""What is taken out of jams, or deleted, is gone from the clinic's server too."""

from contextlib import closing
from datetime import date
from pathlib import Path

import psycopg
import pytest
from msgspec.structs import replace

from improv.clinic.erasing import Erasing
from improv.clinic.whereabouts import Places
from improv.library.shelf import Library, open_library
from improv.session.sealed_take import sealed_take
from tests.clinic.room import a_vault, save, two_people
from tests.helpers.postgres import Postgres, running_postgres

pytestmark = pytest.mark.xdist_group("postgres")


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
