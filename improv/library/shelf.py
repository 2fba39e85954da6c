"""The library: every jam of the folders where takes go, found, named, tagged, binned.

Imports SQLAlchemy, which takes a fifth of a second: import it late, or in the thread that uses it. Every
method may be called from any thread; ``find`` and its like answer within milliseconds, and what takes longer
(``scan``, ``rebuild``, ``sync``, ``fetch``) belongs into a thread of its own.
"""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TypeVar

from msgspec import Struct
from sqlalchemy.exc import SQLAlchemyError

from improv.library.binning import delete, is_in_bin, move_back, move_to_bin
from improv.library.cloud import cloud_service
from improv.library.databases import LibraryUnavailable, is_damage, memory_index, open_index
from improv.library.index import ForeignIndex, Index
from improv.library.locking import only_one
from improv.library.places import library_folder, read_folders, write_folders
from improv.library.reading import files_of, read_row
from improv.library.scanning import SERVER, scan
from improv.library.shelved import Known, Page, Progress, Scanned, Shelved, Stop, Wanted
from improv.line import Line, line, line_of
from improv.session.library import default_folders
from improv.session.notebook.annotation import Notes
from improv.session.notebook.notebook import Notebook
from improv.session.notebook.sidecar import NotesUnreadable, find_notes, save_notes
from improv.session.sealing import Keys, TakeKey

T = TypeVar("T")
_EVERYTHING = Wanted()
BeforeDelete = Callable[[Shelved, Path], None]
"""Is told of a jam just before its files are deleted: the clinic destroys its key. May raise OSError."""


class Moved(Struct, frozen=True):
    """What came of moving jams: as they are now, for the undo, and a line for each that stayed."""

    jams: tuple[Shelved, ...]
    troubles: tuple[Line, ...] = ()


class Library:
    """The jams of some folders, and the index that finds them. ``close`` it at the end."""

    def __init__(
        self,
        index: Index,
        folder: Path,
        *,
        key: TakeKey | None = None,
        keys: Keys = None,
        folders: Iterable[Path] | None = None,
        news: Line | None = None,
        before_delete: BeforeDelete = lambda jam, take: None,
    ) -> None:
        """Take an index that is prepared, and the folder it lies in; see ``open_library``."""
        self.news = news or Line()
        """What there is to say about the index itself; empty where all is well."""
        self.before_delete = before_delete
        self._index = index
        self._folder = folder
        self._key = key
        self._keys = keys
        self._given = None if folders is None else tuple(folders)
        self._scene_names: Mapping[str, str] | None = None

    def close(self) -> None:
        """Let the index go."""
        self._index.close()

    # ── folders ─────────────────────────────────────────────────────────────────────────────────

    @property
    def folders(self) -> tuple[Path, ...]:
        """Return the folders that are gone over: where takes go, and those that were added."""
        if self._given is not None:
            return self._given
        return tuple(dict.fromkeys((*default_folders(), *read_folders(self._folder))))

    def add_folder(self, folder: Path) -> None:
        """Go over this folder too, from the next scan on. Raises CannotWrite, LibraryUnavailable."""
        folder = folder.expanduser().absolute()
        if not folder.is_dir():
            raise LibraryUnavailable(
                line("{folder} is no folder; the library is as it was. Check the path.", folder=str(folder))
            )
        write_folders(self._folder, (*read_folders(self._folder), folder))

    def remove_folder(self, folder: Path) -> None:
        """Go over this folder no more; its files stay as they are. Raises CannotWrite."""
        folder = folder.expanduser().absolute()
        write_folders(self._folder, (each for each in read_folders(self._folder) if each != folder))

    def warnings(self) -> tuple[Line, ...]:
        """Return a line for each folder that a sync service copies to other machines."""
        found = (cloud_service(folder) for folder in self.folders if folder.is_dir())
        return tuple(warning for warning in found if warning is not None)

    # ── finding ─────────────────────────────────────────────────────────────────────────────────

    def find(self, wanted: Wanted = _EVERYTHING) -> Page:
        """Return a page of the jams that are wanted."""
        return self._asked(lambda index: index.find(wanted))

    def known(self) -> Known:
        """Return people, tags and scenes there are to choose from."""
        return self._asked(lambda index: index.known())

    def jam(self, jam_id: str) -> Shelved | None:
        """Return one jam; None where it is not listed."""
        return self._asked(lambda index: index.get([jam_id]).get(jam_id))

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
            row = read_row(files_of(path, is_binned=is_in_bin(path)), self._keys, self._scenes())
        except OSError:
            self._asked(lambda index: index.remove([jam_id]))
            return None
        self._asked(lambda index: index.put([row]))
        return row.jam

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
        """Move jams into the bin beside them; ``restore`` what comes back undoes it."""
        return self._move(ids, move_to_bin)

    def restore(self, ids: Iterable[str]) -> Moved:
        """Move jams back from the bin."""
        return self._move(ids, move_back)

    def delete_forever(self, ids: Iterable[str]) -> Moved:
        """Delete jams that are in the bin, after ``before_delete``; returns those that are gone now."""
        gone, troubles = [], []
        for jam in self._jams(ids):
            path = Path(jam.path)
            try:
                if is_in_bin(path):
                    self.before_delete(jam, path)
                delete(path)
            except OSError as error:
                troubles.append(line_of(error))
            else:
                gone.append(jam)
        self._asked(lambda index: index.remove(jam.id for jam in gone))
        return Moved(tuple(gone), tuple(troubles))

    # ── within ──────────────────────────────────────────────────────────────────────────────────

    def _scan(self, progress: Progress, stop: Stop, *, everything: bool) -> Scanned:
        with only_one(self._folder / "library.lock") as is_alone:
            if not is_alone:
                known = self.find(Wanted(limit=0)).total
                busy = line(
                    "Another program is going over the library already; what it finds is shown after that."
                )
                return Scanned(known, 0, 0, False, (busy,))
            return self._asked(
                lambda index: scan(
                    index,
                    self.folders,
                    keys=self._keys,
                    scene_names=self._scenes(),
                    everything=everything,
                    progress=progress,
                    stop=stop,
                )
            )

    def _change(self, jam_id: str, change: Callable[[Notebook], None]) -> Shelved:
        """Change a sidecar as it is on the disk now, then what the index says of it."""
        path = Path(self._local(jam_id).path)
        try:
            found = find_notes(path)
        except NotesUnreadable as error:
            raise LibraryUnavailable(line_of(error)) from error
        book = Notebook(found.notes if found.notes else Notes())
        change(book)
        if book.changes:
            save_notes(path, book.notes, found)
        jam = self.refresh(str(path))
        if jam is None:
            raise _gone(path.name)
        return jam

    def _move(self, ids: Iterable[str], move: Callable[[Path], Path]) -> Moved:
        moved, troubles = [], []
        for jam in self._jams(ids):
            try:
                path = move(Path(jam.path))
            except OSError as error:
                troubles.append(line_of(error))
                continue
            if str(path) != jam.id:
                self._asked(lambda index, place=jam.id: index.remove([place]))  # type: ignore[misc]
            now = self.refresh(str(path))
            if now is not None:
                moved.append(now)
        return Moved(tuple(moved), tuple(troubles))

    def _jams(self, ids: Iterable[str]) -> list[Shelved]:
        wanted = list(ids)
        found = self._asked(lambda index: index.get(wanted))
        return [found[jam_id] for jam_id in wanted if jam_id in found and found[jam_id].path]

    def _local(self, jam_id: str) -> Shelved:
        jam = self.jam(jam_id)
        if jam is None or not jam.path:
            raise _gone(jam_id.removeprefix(SERVER))
        return jam

    def _scenes(self) -> Mapping[str, str]:
        if self._scene_names is None:
            from improv.music.catalogue import load_scales, load_sounds
            from improv.session.scenes import load_scenes

            scenes = load_scenes(load_scales(), load_sounds()).values
            self._scene_names = {scene.id: scene.name for scene in scenes}
        return self._scene_names

    def _asked(self, ask: Callable[[Index], T]) -> T:
        """Ask the index; where it turns out to be damaged, it is put aside and begun anew, once."""
        try:
            return ask(self._index)
        except (SQLAlchemyError, ForeignIndex) as error:
            if not is_damage(error):
                raise _no_answer(error) from error
        self._index.close()
        self._index, self.news = open_index(self._folder, self._key, is_damaged=True)
        return ask(self._index)


def open_library(
    folder: str | Path = "",
    key: TakeKey | None = None,
    *,
    keys: Keys = None,
    folders: Iterable[Path] | None = None,
    before_delete: BeforeDelete = lambda jam, take: None,
) -> Library:
    """Open the library whose index lies in a folder, by default the person's own; see ``Library``.

    With a key, the index is encrypted; ``keys`` open sealed takes. ``folders`` are gone over instead of those
    where takes go. An index that is missing, damaged or none is begun anew (``news`` says so), and one that
    no disk will have is kept in memory: only a wrong key, or SQLCipher missing, raises LibraryUnavailable.
    """
    where = Path(folder) if str(folder) else library_folder()
    try:
        index, news = open_index(where, key)
    except LibraryUnavailable as error:
        if key is not None:
            raise
        index, news = memory_index(), line_of(error)
    return Library(index, where, key=key, keys=keys, folders=folders, news=news, before_delete=before_delete)


def _gone(name: str) -> LibraryUnavailable:
    return LibraryUnavailable(
        line("{name} is not in the library any more; all other jams are. Look for it again.", name=name)
    )


def _no_answer(error: Exception) -> LibraryUnavailable:
    why = str(getattr(error, "orig", None) or error).splitlines()[0][:200]
    return LibraryUnavailable(
        line(
            "The index of the library does not answer ({why}); jams and notes are safe in their files. "
            "Try again, or run: improv library rebuild",
            why=why,
        )
    )
