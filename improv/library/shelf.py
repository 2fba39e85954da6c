"""The library: every jam of the folders where takes go, found, named, tagged, binned.

Imports SQLAlchemy, which takes a fifth of a second: import it late, or in the thread that uses it. Every
method may be called from any thread; ``find`` and its like answer within milliseconds, and what takes longer
(``scan``, ``rebuild``, ``sync``, ``fetch``) belongs into a thread of its own.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from msgspec.structs import replace

from improv.library.binning import check_binned, delete, is_in_bin, move_back, move_to_bin
from improv.library.clinic_server import FETCHED, ClinicServer
from improv.library.cloud import cloud_service
from improv.library.locking import only_one
from improv.library.places import add_folder, library_folder, read_folders, remove_folder
from improv.library.reading import files_of, read_row
from improv.library.safe_index import SafeIndex
from improv.library.scanning import SERVER, scan
from improv.library.shelved import EPOCH, Known, Page, Progress, Scanned, Shelved, Stop, Wanted
from improv.library.shelved import Moved as Moved
from improv.library.syncing import Synced
from improv.library.troubles import busy, gone, missing
from improv.library.unavailable import LibraryUnavailable
from improv.line import Line, line_of
from improv.session.library import default_folders
from improv.session.notebook.in_clear import why_not_in_clear
from improv.session.notebook.notebook import Notebook
from improv.session.notebook.sidecar import NotesUnreadable, find_notes, save_notes
from improv.session.sealing import Keys, TakeKey

_EVERYTHING = Wanted()
DeleteFiles = Callable[[Path], None]
"""Deletes a take in the bin with all that belongs to it. Raises OSError or ValueError where it cannot be."""


class Library:
    """The jams of some folders, and the index that finds them. ``close`` it at the end."""

    def __init__(
        self,
        index: SafeIndex,
        folder: Path,
        *,
        keys: Keys = None,
        folders: Iterable[Path] | None = None,
        delete_files: DeleteFiles = delete,
        must_seal: Callable[[], bool] = lambda: False,
        server: ClinicServer | None = None,
    ) -> None:
        """Take an index that is prepared, and the folder it lies in; see ``open_library``."""
        self._delete_files = delete_files
        self._must_seal = must_seal
        self._index = index
        self._folder = folder
        self._keys = keys
        self._given = None if folders is None else tuple(folders)
        self._server = server

    @property
    def news(self) -> Line:
        """Return what there is to say about the index itself; empty where all is well."""
        return self._index.news

    def close(self) -> None:
        """Let the index go, and the server."""
        self._index.close()
        if self._server is not None:
            self._server.close()

    # ── folders ─────────────────────────────────────────────────────────────────────────────────

    @property
    def folders(self) -> tuple[Path, ...]:
        """Return the folders that are gone over: where takes go, and those that were added."""
        own = (*default_folders(), *read_folders(self._folder)) if self._given is None else self._given
        fetched = () if self._server is None else (self._folder / FETCHED,)
        return tuple(dict.fromkeys((*own, *fetched)))

    def add_folder(self, folder: Path) -> None:
        """Go over this folder too, from the next scan on. Raises CannotWrite, LibraryUnavailable."""
        add_folder(self._folder, folder)

    def remove_folder(self, folder: Path) -> None:
        """Go over this folder no more; its files stay as they are. Raises CannotWrite."""
        remove_folder(self._folder, folder)

    def warnings(self) -> tuple[Line, ...]:
        """Return a line for each folder that a sync service copies to other machines."""
        found = (cloud_service(folder) for folder in self.folders if folder.is_dir())
        return tuple(warning for warning in found if warning is not None)

    # ── finding ─────────────────────────────────────────────────────────────────────────────────

    def find(self, wanted: Wanted = _EVERYTHING) -> Page:
        """Return a page of the jams that are wanted."""
        return self._index.ask(lambda index: index.find(wanted))

    def known(self) -> Known:
        """Return people, tags and scenes there are to choose from."""
        return self._index.ask(lambda index: index.known())

    def jam(self, jam_id: str) -> Shelved | None:
        """Return one jam; None where it is not listed."""
        return self._index.ask(lambda index: index.get([jam_id]).get(jam_id))

    def answers_to(self, take: str) -> tuple[Shelved, ...]:
        """Return the jams that answer a take, which is told by its identifier (``Shelved.take``)."""
        return self._index.ask(lambda index: index.answers_to(take))

    # ── going over the folders ──────────────────────────────────────────────────────────────────

    def scan(self, progress: Progress = lambda done, total: None, stop: Stop = lambda: False) -> Scanned:
        """Read what is new or has changed; safe to leave off, or to be killed in, at any moment."""
        return self._scan(progress, stop, everything=False)

    def rebuild(self, progress: Progress = lambda done, total: None, stop: Stop = lambda: False) -> Scanned:
        """Read every jam again. Meanwhile everything that is known already is found."""
        return self._scan(progress, stop, everything=True)

    def refresh(self, jam_id: str) -> Shelved | None:
        """Read one jam again, as after its notes were saved or its recording ended; None where it is gone."""
        path = Path(jam_id)
        try:
            row = read_row(files_of(path, is_binned=is_in_bin(path)), self._keys)
        except OSError:
            self._index.ask(lambda index: index.remove([jam_id]))
            return None
        self._index.ask(lambda index: index.put([row]))
        return row.jam

    # ── the clinic's server ─────────────────────────────────────────────────────────────────────

    @property
    def server_trouble(self) -> Line:
        """Return why the clinic's server was not to be had the last time; empty where it was, or is none."""
        return Line() if self._server is None else self._server.trouble

    @property
    def only_there(self) -> int:
        """Return how many jams only the clinic's server has."""
        return self._index.ask(lambda index: index.count_at(SERVER))

    def sync(self, progress: Progress = lambda done, total: None, stop: Stop = lambda: False) -> Synced:
        """Bring this machine and the clinic's server to the same; ``scan`` does it too, at its end."""
        server = self._server
        if server is None:
            return Synced()
        with self._alone() as is_alone:
            if not is_alone:
                return Synced(is_whole=False, troubles=(busy(),))
            return self._index.ask(lambda index: server.sync(index, progress, stop))

    def bring(self, jam_id: str) -> Synced:
        """Bring what was just written about one jam to the clinic's server; quick, for after every save.

        Not where another program goes over the whole library: then the next save or look brings it.
        """
        server = self._server
        if server is None:
            return Synced()
        with self._alone() as is_alone:
            if not is_alone:
                return Synced(is_whole=False)
            return self._index.ask(lambda index: server.bring(index, jam_id))

    def fetch(self, jam_id: str) -> Shelved:
        """Bring a jam here that only the clinic's server has; one that is here is returned as it is.

        Raises LibraryUnavailable, CannotWrite.
        """
        jam, server = self.jam(jam_id), self._server
        if jam is None or (not jam.path and server is None):
            raise gone(jam_id.removeprefix(SERVER))
        if jam.path or server is None:
            return jam
        return self._index.ask(lambda index: server.fetch(index, jam, self._folder / FETCHED))

    # ── naming ──────────────────────────────────────────────────────────────────────────────────

    def rename(self, jam_id: str, title: str) -> Shelved:
        """Give a jam a title; an empty one takes it away. Raises CannotWrite, LibraryUnavailable."""
        return self._change(jam_id, lambda book: book.rename(title))

    def tag(self, jam_id: str, tag: str) -> Shelved:
        """File a jam under a word too. Raises as ``rename``."""
        return self._change(jam_id, lambda book: book.tag(tag))

    def untag(self, jam_id: str, tag: str) -> Shelved:
        """File a jam no longer under a word. Raises as ``rename``."""
        return self._change(jam_id, lambda book: book.untag(tag))

    def star(self, jam_id: str, on: bool) -> Shelved:
        """Give a jam a star, or take it away. Raises as ``rename``."""
        return self._change(jam_id, lambda book: book.star(on))

    # ── the bin ─────────────────────────────────────────────────────────────────────────────────

    def bin(self, ids: Iterable[str]) -> Moved:
        """Move jams into the bin beside them; ``restore`` of what comes back undoes it."""
        return self._move(ids, move_to_bin, is_binned=True)

    def restore(self, ids: Iterable[str]) -> Moved:
        """Move jams back from the bin."""
        return self._move(ids, move_back, is_binned=False)

    def delete_forever(self, ids: Iterable[str]) -> Moved:
        """Delete jams that are in the bin; returns those that are gone now."""
        deleted, troubles = [], []
        for jam in self._jams(ids):
            try:
                self._delete(jam)
            except (OSError, ValueError) as error:
                troubles.append(line_of(error))
            else:
                deleted.append(jam)
        self._index.ask(lambda index: index.remove([jam.id for jam in deleted]))
        return Moved(tuple(deleted), tuple(troubles))

    def forget(self, take: str, name: str) -> None:
        """Have the clinic's server delete a take whose files are gone from here, at the next ``scan``.

        ``take`` is its identifier, ``name`` that of its file.
        """
        if server := self._server:
            jam = Shelved(id="", path="", name=name, take=take, began=EPOCH)
            self._index.ask(lambda index: server.doom(index, jam))

    # ── within ──────────────────────────────────────────────────────────────────────────────────

    @contextmanager
    def _alone(self) -> Iterator[bool]:
        """Give whether no other program goes over the library; of an index in memory nobody else has any."""
        with ExitStack() as held:
            try:
                is_alone = held.enter_context(only_one(self._folder / "library.lock"))
            except OSError:  # no disk will have the index either
                is_alone = True
            yield is_alone

    def _scan(self, progress: Progress, stop: Stop, *, everything: bool) -> Scanned:
        with self._alone() as is_alone:
            if not is_alone:
                return Scanned(self.find(Wanted(limit=0)).total, 0, 0, False, (busy(),))
            scanned = self._index.ask(
                lambda index: scan(
                    index,
                    self.folders,
                    keys=self._keys,
                    everything=everything,
                    progress=progress,
                    stop=stop,
                )
            )
            scanned = replace(scanned, troubles=(*map(missing, self._missing()), *scanned.troubles))
            server = self._server
            if server is None or not scanned.is_whole:
                return scanned
            synced = self._index.ask(lambda index: server.sync(index, progress, stop))
            return replace(scanned, troubles=(*scanned.troubles, *synced.troubles))

    def _missing(self) -> tuple[Path, ...]:
        """Return the folders that were added and are not there: a disk that is not connected, as a rule."""
        added = read_folders(self._folder) if self._given is None else ()
        return tuple(folder for folder in added if not folder.exists())

    def _delete(self, jam: Shelved) -> None:
        path = Path(jam.path)
        if not jam.is_binned:
            check_binned(path)
        # The server first: what could not be deleted there stays in the bin here, to be tried again.
        if server := self._server:
            self._index.ask(lambda index: server.delete(index, jam))
        if jam.path:
            self._delete_files(path)

    def _change(self, jam_id: str, change: Callable[[Notebook], None]) -> Shelved:
        """Change a sidecar as it is on the disk now, then what the index says of it."""
        path = Path(self.fetch(jam_id).path)
        if self._must_seal() and (why := why_not_in_clear(path)):
            raise LibraryUnavailable(why)
        try:
            found = find_notes(path, self._keys)
        except NotesUnreadable as error:
            raise LibraryUnavailable(line_of(error)) from error
        book = Notebook(found.notes)
        change(book)
        if book.changes:
            save_notes(path, book.notes, found, self._keys)
        jam = self.refresh(str(path))
        if jam is None:
            raise gone(path.name)
        return jam

    def _move(self, ids: Iterable[str], move: Callable[[Path], Path], *, is_binned: bool) -> Moved:
        moved, troubles = [], []
        for jam in self._jams(ids):
            try:
                now = self._moved(jam, move) if jam.path else replace(jam, is_binned=is_binned)
            except OSError as error:
                troubles.append(line_of(error))
                continue
            moved.append(now)
        if server := self._server:
            self._index.ask(lambda index: server.bin(index, moved, is_binned=is_binned))
        return Moved(tuple(moved), tuple(troubles))

    def _moved(self, jam: Shelved, move: Callable[[Path], Path]) -> Shelved:
        path = str(move(Path(jam.path)))
        if path != jam.id:
            self._index.ask(lambda index: index.remove([jam.id]))
        return self.refresh(path) or jam

    def _jams(self, ids: Iterable[str]) -> list[Shelved]:
        return list(self._index.ask(lambda index: index.get(dict.fromkeys(ids))).values())


def open_library(
    folder: str | Path = "",
    key: TakeKey | None = None,
    *,
    keys: Keys = None,
    folders: Iterable[Path] | None = None,
    delete_files: DeleteFiles = delete,
    must_seal: Callable[[], bool] = lambda: False,
    server: str = "",
) -> Library:
    """Open the library whose index lies in a folder, by default the person's own; see ``Library``.

    ``server``, or ``postgresql://…`` as the folder, is the address of a clinic's PostgreSQL. With a key, the
    index and all that goes to the server is encrypted; ``keys`` open sealed takes. ``folders`` are gone over
    instead of those where takes go, ``delete_files`` deletes what belongs to a jam in the bin, and while
    ``must_seal`` says so nothing is written about jams in clear. An index that is missing or damaged is begun
    anew (``news`` says so), and one that no disk will have is kept in memory: only a wrong key or address, or
    what they need and is not installed, raises LibraryUnavailable.
    """
    if "://" in str(folder):
        folder, server = "", str(folder)
    clinic = ClinicServer(server, key, keys) if server else None
    where = Path(folder) if str(folder) else library_folder()
    return Library(
        SafeIndex(where, key),
        where,
        keys=keys,
        folders=folders,
        delete_files=delete_files,
        must_seal=must_seal,
        server=clinic,
    )
