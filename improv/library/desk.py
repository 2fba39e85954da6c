"""What this machine notes about a server: what is the same on both, and what it still has to be told."""

from hashlib import sha256

from msgspec import Struct
from sqlalchemy import Delete, delete, insert, select

from improv.library.index import Index, Row, forget, put
from improv.library.server_tables import doomed, local_metadata, owed, shared
from improv.library.tables import about_index


class Shared(Struct, frozen=True):
    """A jam that is here and on the server, as both were when they were last the same."""

    place: str
    """What it is called on the server."""
    path: str
    """The take here; empty where it is not here."""
    take_print: str = ""
    """Of the take's file, when it was sent or fetched."""
    notes_print: str = ""
    """Of the sidecar, when it was sent or fetched."""
    revision: int = 0
    """Of the notes on the server; 0: none."""
    base: bytes = b""
    """The sidecar as both had it."""
    is_binned: bool = False
    digest: str = ""
    """SHA-256 of the take."""
    is_fetched: bool = False
    """It came from the server, and may be fetched again."""


class Desk:
    """The notes about one server, in the index of this machine. Raises SQLAlchemyError."""

    def __init__(self, index: Index, address: str) -> None:
        """Take the index, and the server's address, of which only a hash is kept."""
        self._index = index
        self._server = sha256(address.encode()).hexdigest()[:32]
        self._seen = f"seen {self._server}"
        index.make(local_metadata)

    def all(self) -> dict[str, Shared]:
        """Return what is noted of every jam, by its place on the server."""
        columns = [column for column in shared.c if column.name != "server"]
        asked = select(*columns).where(shared.c.server == self._server)
        with self._index.reading() as connection:
            return {row.place: Shared(**row._mapping) for row in connection.execute(asked)}

    def at(self, path: str) -> Shared | None:
        """Return what is noted of the jam whose take is this file; None where nothing is."""
        columns = [column for column in shared.c if column.name != "server"]
        asked = select(*columns).where(shared.c.server == self._server, shared.c.path == path)
        with self._index.reading() as connection:
            found = connection.execute(asked.limit(1)).one_or_none()
        return None if found is None else Shared(**found._mapping)

    def note(self, state: Shared) -> None:
        """Note what is the same now."""
        fields = {name: getattr(state, name) for name in state.__struct_fields__}
        with self._index.writing() as connection:
            connection.execute(self._forgetting(state.place))
            connection.execute(insert(shared).values(server=self._server, **fields))

    def forget(self, place: str) -> None:
        """Forget a jam."""
        with self._index.writing() as connection:
            connection.execute(self._forgetting(place))

    def owed(self) -> dict[str, bool]:
        """Return what the server has to be told of the bin, by place."""
        with self._index.reading() as connection:
            return {row.place: row.is_binned for row in connection.execute(select(owed))}

    def owe(self, place: str, *, is_binned: bool) -> None:
        """Note that the server has to be told of the bin."""
        with self._index.writing() as connection:
            connection.execute(delete(owed).where(owed.c.place == place))
            connection.execute(insert(owed).values(place=place, is_binned=is_binned))

    def paid(self, place: str) -> None:
        """Note that the server was told."""
        with self._index.writing() as connection:
            connection.execute(delete(owed).where(owed.c.place == place))

    def doomed(self) -> tuple[str, ...]:
        """Return the jams that the server has still to delete, by their places there."""
        with self._index.reading() as connection:
            asked = select(doomed.c.place).where(doomed.c.server == self._server)
            return tuple(connection.scalars(asked))

    def doom(self, place: str) -> None:
        """Note that the server has to delete a jam."""
        with self._index.writing() as connection:
            connection.execute(self._pardoning(place))
            connection.execute(insert(doomed).values(server=self._server, place=place))

    def deleted(self, place: str) -> None:
        """Note that it did; nothing is known of the jam any more."""
        with self._index.writing() as connection:
            connection.execute(self._pardoning(place))
            connection.execute(self._forgetting(place))

    @property
    def seen(self) -> int:
        """Return the last revision of the server that is known here."""
        with self._index.reading() as connection:
            found = connection.scalar(select(about_index.c.value).where(about_index.c.name == self._seen))
        return int(found or 0)

    def see(self, revision: int, rows: list[Row], gone: list[str]) -> None:
        """Take in what only the server has, and what it has no more, up to a revision: all or nothing."""
        with self._index.writing() as connection:
            forget(connection, gone)
            put(connection, rows)
            connection.execute(delete(about_index).where(about_index.c.name == self._seen))
            connection.execute(insert(about_index).values(name=self._seen, value=revision))

    def _forgetting(self, place: str) -> Delete:
        return delete(shared).where(shared.c.server == self._server, shared.c.place == place)

    def _pardoning(self, place: str) -> Delete:
        return delete(doomed).where(doomed.c.server == self._server, doomed.c.place == place)
