"""Where the index lies, and which folders are gone over besides those where takes go."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import msgspec
import platformdirs

from improv.library.unavailable import LibraryUnavailable
from improv.line import line
from improv.session.atomic import explained, replacing

FETCHED = "fetched"
"""The folder, beside the index, of takes that came from a server."""
_LARGEST_BYTES = 1 << 18
_MOST_FOLDERS = 200


def library_folder() -> Path:
    """Return the folder of the index and of what is fetched from a server; it is no folder of jams."""
    return platformdirs.user_data_path("Improv", appauthor=False) / "library"


def read_folders(folder: Path) -> tuple[Path, ...]:
    """Return the folders that were added by hand; none where nobody did, or where the file is broken."""
    with suppress(OSError, ValueError, RecursionError):
        with _file(folder).open("rb") as file:
            raw = file.read(_LARGEST_BYTES)
        named = msgspec.json.decode(raw, type=list[str])
        return tuple(Path(name) for name in named[:_MOST_FOLDERS] if Path(name).is_absolute())
    return ()


def add_folder(folder: Path, added: Path) -> None:
    """Add a folder to those of the index in ``folder``. Raises CannotWrite, LibraryUnavailable."""
    added = added.expanduser().absolute()
    if not added.is_dir():
        raise LibraryUnavailable(
            line("{folder} is no folder; the library is as it was. Check the path.", folder=str(added))
        )
    _write(folder, (*read_folders(folder), added))


def remove_folder(folder: Path, removed: Path) -> None:
    """Take a folder away again; its files stay as they are. Raises CannotWrite."""
    removed = removed.expanduser().absolute()
    _write(folder, (each for each in read_folders(folder) if each != removed))


def _write(folder: Path, folders: Iterable[Path]) -> None:
    path = _file(folder)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with replacing(path) as draft:
            draft.touch(0o600)
            draft.write_bytes(msgspec.json.encode([str(each) for each in dict.fromkeys(folders)]))
    except OSError as error:
        raise explained(path, error) from error


def _file(folder: Path) -> Path:
    return folder / "folders.json"
