"""Files that are there whole or not at all."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from improv.session.storage import sync_folder

_CURE = {errno.ENOSPC: "free some space", errno.EDQUOT: "free some space", errno.ENOENT: "check the folder"}


class CannotWrite(OSError):
    """A file could not be written, and what was there before still is; one line: what, why, what to do."""


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give the name of a file to write; it takes the place of ``path`` once all is written, and never before.

    Raises CannotWrite for every OSError within. A ``.jam`` is never replaced.
    """
    if path.suffix.lower() == ".jam":
        raise CannotWrite(f"cannot write {path}: that is the name of a recording; choose another name")
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
    why = (error.strerror or str(error)).lower()
    return CannotWrite(f"cannot write {path}: {why}; {_CURE.get(error.errno or 0, 'choose another place')}")
