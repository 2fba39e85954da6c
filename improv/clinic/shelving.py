"""What is gone from the files is to be gone from the library's index too."""

from contextlib import closing
from pathlib import Path

from improv.clinic.vault import Vault
from improv.session.atomic import explained

_INDEXES = "library*.db*"
_IN_CLEAR = "library.db*"


def forget_in_index(folder: Path, vault: Vault | None, takes: tuple[Path, ...]) -> None:
    """Let the index read again what has changed; one that cannot be is deleted, since it can be made anew.

    With a vault an index in clear, of before there was one, is deleted. Raises CannotWrite.
    """
    try:
        if vault is not None:
            _delete(folder, _IN_CLEAR)
        if not any(folder.glob(_INDEXES)):
            return
        # SQLAlchemy takes its time to load, and need not be installed where nobody has a library.
        from improv.library.databases import LibraryUnavailable, forget_broken
        from improv.library.shelf import open_library

        forget_broken(folder)
        key, keys = (None, None) if vault is None else (vault.index_key, vault.find)
        try:
            with closing(open_library(folder, key, keys=keys, folders=takes)) as books:
                books.scan()
        except LibraryUnavailable:
            _delete(folder, _INDEXES)
    except OSError as error:
        raise explained(folder, error) from error


def _delete(folder: Path, pattern: str) -> None:
    for path in folder.glob(pattern):
        path.unlink(missing_ok=True)
