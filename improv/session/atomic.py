"""Files that are there whole or not at all."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from improv.line import line, reason
from improv.session.storage import sync_folder


class CannotWrite(OSError):
    """A file could not be written, and what was there before still is; one line: what, why, what to do."""


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give the name of a file to write; it takes the place of ``path`` once all is written, and never before.

    Raises CannotWrite for every OSError within. A ``.jam`` is never replaced.
    """
    if path.suffix.lower() == ".jam":
        raise CannotWrite(
            line("cannot write {file}: that is the name of a recording; choose another name", file=str(path))
        )
    draft = path.with_name(f".{path.name}.{uuid4().hex[:8]}.part")
    try:
        yield draft
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        draft.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise explained(path, error) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def explained(path: Path, error: OSError) -> CannotWrite:
    """Return an OSError as one line about the file that could not be written."""
    if isinstance(error, CannotWrite):
        return error
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            cure = line("free some space")
        case errno.ENOENT:
            cure = line("check the folder")
        case _:
            cure = line("choose another place")
    return CannotWrite(
        line("cannot write {file}: {why}; {cure}", file=str(path), why=reason(error), cure=cure)
    )
