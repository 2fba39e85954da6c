"""The clinic's server as the library uses it: asked when needed, missed without harm when it is gone."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from sqlalchemy.exc import SQLAlchemyError

from improv.library.addresses import server_engine, shown_address
from improv.library.binning import BIN
from improv.library.desk import Desk, Shared
from improv.library.fetching import fetch_new
from improv.library.index import ForeignIndex, Index
from improv.library.places import FETCHED as FETCHED
from improv.library.reading import files_of, read_row
from improv.library.scanning import SERVER
from improv.library.server import Server
from improv.library.shelved import Progress, Shelved, Stop
from improv.library.syncing import Synced, Syncing, place_of
from improv.library.unavailable import LibraryUnavailable
from improv.line import Line, line
from improv.session.sealing import Keys, TakeKey
from improv.session.unreadable import TakeUnreadable

T = TypeVar("T")


class ClinicServer:
    """A server at an address; connected for every errand, so that one that comes back is found by itself."""

    def __init__(self, address: str, key: TakeKey | None, keys: Keys) -> None:
        """Take the address; nothing is connected yet. Raises LibraryUnavailable where it is none."""
        self.address = shown_address(address)
        self.trouble = Line()
        """Why the server was not to be had the last time; empty where it was."""
        self._keys = keys
        self._server = Server(server_engine(address), key)

    def close(self) -> None:
        """Let the connection go."""
        self._server.close()

    def sync(self, index: Index, progress: Progress, stop: Stop) -> Synced:
        """Bring this machine and the server to the same; a server that is gone is told in a line."""
        try:
            return self._reached(
                lambda server: Syncing(index, server, self._desk(index), self._keys).run(progress, stop)
            )
        except LibraryUnavailable:
            return Synced(is_whole=False, troubles=(self.trouble,))

    def bring(self, index: Index, jam_id: str) -> Synced:
        """Bring one jam to the same here and there; a server that is gone is told in a line."""
        try:
            return self._reached(
                lambda server: Syncing(index, server, self._desk(index), self._keys).run_one(jam_id)
            )
        except LibraryUnavailable:
            return Synced(is_whole=False, troubles=(self.trouble,))

    def bin(self, index: Index, jams: Iterable[Shelved], *, is_binned: bool) -> None:
        """Have the server told of the bin, as soon as it is there."""
        for place in filter(None, map(_place, jams)):
            self._desk(index).owe(place, is_binned=is_binned)

    def delete(self, index: Index, jam: Shelved) -> None:
        """Delete a jam there for ever. Raises LibraryUnavailable where the server is gone."""
        if place := _place(jam):
            self._reached(lambda server: server.delete(place))
            self._desk(index).forget(place)

    def doom(self, index: Index, jam: Shelved) -> None:
        """Have the server delete a jam for ever, with the next going over, or as soon as it is there."""
        if place := _place(jam):
            self._desk(index).doom(place)

    def fetch(self, index: Index, jam: Shelved, folder: Path) -> Shelved:
        """Bring a jam here that only the server has. Raises LibraryUnavailable, CannotWrite."""
        place = _place(jam)

        def brought(server: Server) -> Shelved:
            _, digest, _ = server.states().get(place, (True, "", 0))
            where = folder / BIN if jam.is_binned else folder
            take, revision, base = fetch_new(server, place, where, jam.name, digest)
            row = read_row(files_of(take, is_binned=jam.is_binned), self._keys)
            index.remove([jam.id])
            index.put([row])
            take_print, _, notes_print = row.fingerprint.partition(" ")
            # What both have now is noted at once: without it, what is deleted here before the next going over
            # would be taken for something that others have written since.
            self._desk(index).note(
                Shared(
                    place=place,
                    path=str(take),
                    take_print=take_print,
                    notes_print=notes_print if revision else "",
                    revision=revision,
                    base=base,
                    is_binned=jam.is_binned,
                    digest=digest,
                    is_fetched=True,
                )
            )
            return row.jam

        return self._reached(brought)

    def _desk(self, index: Index) -> Desk:
        return Desk(index, self.address)

    def _reached(self, errand: Callable[[Server], T]) -> T:
        try:
            self._server.prepare()
            done = errand(self._server)
        except (SQLAlchemyError, ForeignIndex, TakeUnreadable) as error:
            why = str(getattr(error, "orig", None) or error).strip().splitlines()
            self.trouble = line(
                "The clinic's server {address} cannot be used ({why}). Jams of this machine are listed, "
                "opened and changed as ever, and brought there when it is back.",
                address=self.address,
                why=why[0][:200] if why else type(error).__name__,
            )
            raise LibraryUnavailable(self.trouble) from error
        self.trouble = Line()
        return done


def _place(jam: Shelved) -> str:
    """Return what a jam is called on the server; empty where it cannot be there."""
    if jam.id.startswith(SERVER):
        return jam.id.removeprefix(SERVER)
    return place_of(jam) if jam.take else ""
