"""What is gone from the files is to be gone from the library's index too, and from the clinic's server."""

from contextlib import closing
from pathlib import Path

from improv.clinic.intent import Intent
from improv.clinic.vault import Vault
from improv.line import Line, line, line_of
from improv.session.atomic import explained

_INDEXES = "library*.db*"
_IN_CLEAR = "library.db*"


def forget_in_index(
    folder: Path, vault: Vault | None, takes: tuple[Path, ...], server: str, intent: Intent
) -> tuple[Line, ...]:
    """Let the index read again what has changed; one that cannot be is deleted, since it can be made anew.

    With a vault an index in clear, of before there was one, is deleted. At a clinic's ``server`` what was
    written anew replaces what was there, and what was deleted is deleted; where it is gone a line says so,
    and that is done when it is back. Raises CannotWrite.
    """
    try:
        if vault is not None:
            _delete(folder, _IN_CLEAR)
        if not server and not any(folder.glob(_INDEXES)):
            return ()
        # SQLAlchemy takes its time to load, and need not be installed where nobody has a library.
        from improv.library.databases import forget_broken
        from improv.library.shelf import open_library
        from improv.library.unavailable import LibraryUnavailable

        forget_broken(folder)
        key, keys = (None, None) if vault is None else (vault.index_key, vault.find)
        try:
            with closing(open_library(folder, key, keys=keys, folders=takes, server=server)) as books:
                if intent.uuid:
                    books.forget(intent.uuid, Path(intent.take).name)
                scanned = books.scan()
                troubles = [books.server_trouble] if books.server_trouble else []
                if server and intent.what == "seal":  # what it found on the server, and did there
                    troubles = list(dict.fromkeys([*troubles, *scanned.troubles]))
                if server and intent.what == "withdraw" and (count := books.only_there):
                    troubles.append(
                        line(
                            "{count} jams that only the clinic's server has were not looked into: bring them "
                            "here in the library, and withdraw again.",
                            count=count,
                        )
                    )
                return tuple(troubles)
        except LibraryUnavailable as error:
            _delete(folder, _INDEXES)
            return (line_of(error),) if server else ()
    except OSError as error:
        raise explained(folder, error) from error


def _delete(folder: Path, pattern: str) -> None:
    for path in folder.glob(pattern):
        path.unlink(missing_ok=True)
