"""A clinic's PostgreSQL: the index of all its machines, and the takes and notes themselves.

With a key everything is sealed here, before it leaves the machine: takes and notes (which are sealed files
already), and of the index all but a jam's identifier, its length, and when it was changed.
"""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, Engine, delete, func, insert, select, update
from sqlalchemy.exc import DBAPIError

from improv.library.index import ForeignIndex, Index, Row, forget, next_revision, put
from improv.library.rows import decoded, decoded_with_words, encoded
from improv.library.server_tables import pieces, secrets, server_metadata, sidecars
from improv.library.shelved import EPOCH, Shelved
from improv.library.tables import about_index, jams, metadata, words
from improv.session.sealing import TakeKey, is_sealed, open_bytes, seal_bytes

PIECE_BYTES = 1 << 20
_MOST_PIECES = 1 << 12
_UNSWEPT = "unswept"
"""Stands in the index while files of tables may still have what lay there in clear."""


class Changed(Struct, frozen=True):
    """A jam on the server that was changed since somebody looked."""

    place: str
    revision: int
    row: Row | None
    """None: it was deleted for ever."""


class Server:
    """The clinic's database. Every method raises SQLAlchemyError where it is gone or refuses."""

    def __init__(self, engine: Engine, key: TakeKey | None) -> None:
        """Take the database, and the key that seals what goes there; ``prepare`` comes first."""
        self.index = Index(engine)
        self._engine = engine
        self._key = key

    def prepare(self) -> None:
        """Make the tables where there are none.

        Raises ForeignIndex where something else is there, or what is there is sealed and we have no key.
        """
        try:
            self._make()
        except DBAPIError as error:
            # Another machine made them in the same moment; a server that is gone says so again.
            if error.connection_invalidated:
                raise
            self._make()
        if self._key is None:
            with self._engine.connect() as connection:
                _refuse_in_clear(connection)

    def close(self) -> None:
        """Let the connection go."""
        self._engine.dispose()

    # ── what there is ───────────────────────────────────────────────────────────────────────────

    def changed_since(self, revision: int) -> Iterator[Changed]:
        """Yield the jams that were changed after a revision, in the order of their changes."""
        asked = (
            select(jams, words.c.text.label("words"), secrets.c.data.label("secret"))
            .outerjoin(words, words.c.place == jams.c.place)
            .outerjoin(secrets, secrets.c.place == jams.c.place)
            .where(jams.c.revision > revision)
            .order_by(jams.c.revision, jams.c.place)
        )
        with self._engine.connect() as connection:
            for there in connection.execute(asked):
                if there.is_gone:
                    yield Changed(there.place, there.revision, None)
                else:
                    yield Changed(there.place, there.revision, self._row(there))

    def states(self, place: str = "") -> dict[str, tuple[bool, str, int]]:
        """Return for each jam whether it is gone, its take's digest, and the revision of its notes.

        ``place``: of this one alone.
        """
        asked = select(jams.c.place, jams.c.is_gone, jams.c.fingerprint, sidecars.c.revision).outerjoin(
            sidecars, sidecars.c.place == jams.c.place
        )
        if place:
            asked = asked.where(jams.c.place == place)
        with self._engine.connect() as connection:
            return {
                place: (is_gone, digest, revision or 0)
                for place, is_gone, digest, revision in connection.execute(asked)
            }

    # ── takes ───────────────────────────────────────────────────────────────────────────────────

    def send_take(self, row: Row, take: Path, digest: str) -> None:
        """Bring a take here, in place of what there was of it. Raises OSError too."""
        place = row.jam.id
        with take.open("rb") as file, self.index.writing() as connection:
            self._put(connection, row, digest)
            connection.execute(delete(pieces).where(pieces.c.place == place))
            for number, data in enumerate(_pieces_of(file)):
                sealed = self._seal(data, f"take {place} {number}")
                connection.execute(insert(pieces).values(place=place, number=number, data=sealed))

    def send_row(self, row: Row, digest: str) -> None:
        """Bring here what the index says of a jam."""
        with self.index.writing() as connection:
            self._put(connection, row, digest)

    def fetch_take(self, place: str, file: BinaryIO) -> str:
        """Write a take into a file; return its digest. Raises OSError too."""
        summed = sha256()
        with self._engine.connect() as connection:
            for number in range(_MOST_PIECES):
                asked = select(pieces.c.data).where(pieces.c.place == place, pieces.c.number == number)
                found = connection.execute(asked).scalar_one_or_none()
                if found is None:
                    break
                data = self._open(found, f"take {place} {number}")
                summed.update(data)
                file.write(data)
        return summed.hexdigest()

    def is_sealed(self, place: str) -> bool:
        """Say whether a take itself is a sealed file; what the server has of it may be sealed once more."""
        asked = select(pieces.c.data).where(pieces.c.place == place, pieces.c.number == 0)
        with self._engine.connect() as connection:
            found = connection.execute(asked).scalar_one_or_none()
        return found is not None and is_sealed(self._open(found, f"take {place} 0"))

    def size_of(self, place: str) -> int:
        """Return the bytes of a take."""
        asked = select(func.count(), func.sum(func.length(pieces.c.data))).where(pieces.c.place == place)
        with self._engine.connect() as connection:
            count, size = connection.execute(asked).one()
        return int(size or 0) - int(count) * len(self._seal(b"", ""))

    def bin(self, place: str, *, is_binned: bool) -> None:
        """Note that a jam lies in the bin, or does no more."""
        with self.index.writing() as connection:
            revision = next_revision(connection)
            connection.execute(
                update(jams)
                .where(jams.c.place == place, jams.c.is_gone.is_(False))
                .values(is_binned=is_binned, revision=revision)
            )

    def delete(self, place: str) -> None:
        """Delete a jam and its notes; what stays is that it is gone, so that no machine brings it again."""
        with self.index.writing() as connection:
            revision = next_revision(connection)
            for table in (pieces, sidecars, secrets):
                connection.execute(delete(table).where(table.c.place == place))
            forget(connection, [place])
            nothing: dict[str, Any] = {"take": "", "name": "", "title": "", "fingerprint": "", "row": b""}
            nothing |= {"began_s": 0, "seconds": 0.0, "is_starred": False, "is_binned": True}
            connection.execute(
                insert(jams).values(
                    place=place, is_recording=False, is_gone=True, revision=revision, **nothing
                )
            )

    # ── notes ───────────────────────────────────────────────────────────────────────────────────

    def notes_of(self, place: str) -> tuple[int, bytes]:
        """Return the revision of a jam's notes, and the sidecar; 0 and nothing where there are none."""
        asked = select(sidecars.c.revision, sidecars.c.data).where(sidecars.c.place == place)
        with self._engine.connect() as connection:
            found = connection.execute(asked).one_or_none()
        return (0, b"") if found is None else (found[0], self._open(found[1], f"notes {place}"))

    def send_notes(self, place: str, seen: int, sidecar: bytes) -> int | None:
        """Replace the notes that were seen (0: none); return their revision.

        None where others are there by now, or the jam was deleted.
        """
        data = self._seal(sidecar, f"notes {place}")
        with self.index.writing() as connection:
            revision = next_revision(connection)
            there = connection.execute(
                select(sidecars.c.revision).where(sidecars.c.place == place)
            ).scalar_one_or_none()
            gone = connection.scalar(select(jams.c.is_gone).where(jams.c.place == place))
            if (there or 0) != seen or gone is not False:
                return None
            connection.execute(delete(sidecars).where(sidecars.c.place == place))
            connection.execute(insert(sidecars).values(place=place, revision=revision, data=data))
            if self._key is None:
                _refuse_in_clear(connection)
        return revision

    # ── what lay there before there was a key ───────────────────────────────────────────────────

    def in_clear(self) -> tuple[str, ...]:
        """Return the jams that lie there in clear, by place; without a key that is as it should be."""
        if self._key is None:
            return ()
        asked = select(jams.c.place).where(
            jams.c.is_gone.is_(False), jams.c.place.not_in(select(secrets.c.place))
        )
        with self._engine.connect() as connection:
            return tuple(connection.scalars(asked.order_by(jams.c.place)))

    def seal(self, place: str) -> None:
        """Put sealed in the place of what lies there in clear of a jam: take, notes, and what the index says.

        All of it or nothing, also where two machines do it at once. Raises ForeignIndex without a key.
        """
        if self._key is None:
            raise ForeignIndex("it cannot be sealed without a key")
        asked = select(jams, words.c.text.label("words")).outerjoin(words, words.c.place == jams.c.place)
        with self.index.writing() as connection:
            next_revision(connection)  # nobody else writes until this is done
            if connection.scalar(select(secrets.c.place).where(secrets.c.place == place)) is not None:
                return
            there = connection.execute(asked.where(jams.c.place == place)).one_or_none()
            if there is None or there.is_gone:
                return
            jam = replace(decoded(there.row), id=place, is_binned=there.is_binned)
            self._put(connection, Row(jam, there.words or ""), there.fingerprint)
            numbers = select(pieces.c.number).where(pieces.c.place == place)
            for number in list(connection.scalars(numbers)):
                where = (pieces.c.place == place) & (pieces.c.number == number)
                data = connection.execute(select(pieces.c.data).where(where)).scalar_one()
                sealed = self._seal(data, f"take {place} {number}")
                connection.execute(update(pieces).where(where).values(data=sealed))
            notes = connection.scalar(select(sidecars.c.data).where(sidecars.c.place == place))
            if notes is not None:
                sealed = self._seal(notes, f"notes {place}")
                connection.execute(update(sidecars).where(sidecars.c.place == place).values(data=sealed))
            connection.execute(delete(about_index).where(about_index.c.name == _UNSWEPT))
            connection.execute(insert(about_index).values(name=_UNSWEPT, value=1))

    def is_swept(self) -> bool:
        """Say whether the tables' files have nothing in them any more of what was replaced."""
        with self._engine.connect() as connection:
            asked = select(about_index.c.value).where(about_index.c.name == _UNSWEPT)
            return connection.scalar(asked) is None

    def sweep(self) -> None:
        """Have the tables' files and statistics made anew: what was replaced is in them until then."""
        with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            for table in (*metadata.tables, *server_metadata.tables):
                connection.exec_driver_sql(f'VACUUM (FULL, ANALYZE) "{table}"')
            connection.execute(delete(about_index).where(about_index.c.name == _UNSWEPT))

    # ── within ──────────────────────────────────────────────────────────────────────────────────

    def _make(self) -> None:
        self.index.prepare()
        server_metadata.create_all(self._engine)

    def _put(self, connection: Connection, row: Row, digest: str) -> None:
        if self._key is None:
            put(connection, [Row(row.jam, row.words, digest)])
            _refuse_in_clear(connection)
            return
        put(connection, [Row(_bare(row.jam), "", digest)])
        told = encoded((row.jam, row.words))
        connection.execute(delete(secrets).where(secrets.c.place == row.jam.id))
        connection.execute(
            insert(secrets).values(place=row.jam.id, data=self._seal(told, f"row {row.jam.id}"))
        )

    def _row(self, there: Any) -> Row:
        if self._key is not None and there.secret is not None:
            jam, text = decoded_with_words(self._open(there.secret, f"row {there.place}"))
        elif there.secret is not None:
            raise ForeignIndex("it is sealed, and the key is not at hand")
        else:
            jam, text = decoded(there.row), there.words or ""
        jam = replace(jam, id=there.place, path="", is_binned=there.is_binned)
        return Row(jam, text, there.fingerprint)

    def _seal(self, data: bytes, kind: str) -> bytes:
        return data if self._key is None else seal_bytes(self._key, data, f"library {kind}")

    def _open(self, data: bytes, kind: str) -> bytes:
        return data if self._key is None else open_bytes(self._key, data, f"library {kind}", "the library")


def _refuse_in_clear(connection: Connection) -> None:
    """See that nothing in clear comes beside what is sealed. Raises ForeignIndex."""
    if connection.scalar(select(secrets.c.place).limit(1)) is not None:
        raise ForeignIndex("it is sealed, and the key is not at hand: unlock the vault")


def digest_of(take: Path) -> str:
    """Return the SHA-256 of a file. Raises OSError."""
    with take.open("rb") as file:
        summed = sha256()
        for data in _pieces_of(file):
            summed.update(data)
    return summed.hexdigest()


def _pieces_of(file: BinaryIO) -> Iterator[bytes]:
    while data := file.read(PIECE_BYTES):
        yield data


def _bare(jam: Shelved) -> Shelved:
    return Shelved(
        id=jam.id, path="", name="", take="", began=EPOCH, seconds=jam.seconds, is_binned=jam.is_binned
    )
