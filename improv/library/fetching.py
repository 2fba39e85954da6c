"""A take brought from the clinic's server, whole or not at all."""

import os
import re
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from improv.library.server import Server
from improv.library.sidecars import raw_notes, replace_notes
from improv.line import line
from improv.session.atomic import CannotWrite, explained
from improv.session.moving import only_mover
from improv.session.storage import sync_folder

_NAME = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]{0,120}\.jam")
_MOST_NAMES = 1000


class Fetched(NamedTuple):
    """A jam that was brought here."""

    take: Path
    revision: int
    """Of the notes on the server that lie beside the take now; 0: none, or others lie there."""
    base: bytes
    """Those notes, as the server has them."""


def fetch_new(server: Server, place: str, folder: Path, name: str, digest: str) -> Fetched:
    """Bring a jam that is not here into a folder, its notes too. Raises CannotWrite."""
    wanted = name if _NAME.fullmatch(name) else f"{place[:16]}.jam"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise explained(folder, error) from error
    names = (wanted if n == 1 else f"{Path(wanted).stem}-{n}.jam" for n in range(1, _MOST_NAMES))
    take = next(folder / each for each in names if not os.path.lexists(folder / each))
    fetch(server, place, take, digest)
    revision, notes = server.notes_of(place)
    if notes:
        replace_notes(take, b"", notes)
    return Fetched(take, revision, notes) if raw_notes(take) == notes else Fetched(take, 0, b"")


def fetch(server: Server, place: str, take: Path, digest: str) -> None:
    """Bring a take from the server to a place, where it replaces an older one. Raises CannotWrite."""
    draft = take.with_name(f".{take.name}.{uuid4().hex[:8]}.part")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            brought = server.fetch_take(place, file)
            file.flush()
            os.fsync(file.fileno())
        if brought != digest:
            raise CannotWrite(
                line(
                    "The clinic's server has {file} only in part; what is here stays. Try again later.",
                    file=take.name,
                )
            )
        with only_mover(take):
            draft.replace(take)
        sync_folder(take.parent)
    except OSError as error:
        raise explained(take, error) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
