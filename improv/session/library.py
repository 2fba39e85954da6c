"""Where takes live, what they are called, and finding those that a crash interrupted."""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from tempfile import gettempdir

import platformdirs
from msgspec import Struct

from improv.line import Line, line
from improv.session.format import Take, TakeUnreadable, decode_take, ends_well
from improv.session.records import NANOSECONDS
from improv.session.repair import ending
from improv.session.sealed_take import key_of
from improv.session.sealing import HEAD_BYTES, Keys, is_sealed, sealed_ends_well
from improv.session.storage import DiskFile, create_take, reopen_take, write_all
from improv.session.timeline import last_ns, wall_ns_at, zero_ns
from improv.session.times import local_time

RECOVERED = "recovered after an interruption"
"""Why a take ended that its program could not end."""
_SUFFIX = ".jam"
_TAIL_BYTES = 4096
_PIECE_BYTES = 1 << 20


class Recovered(Struct, frozen=True):
    """A take that was interrupted, and is whole again."""

    path: Path
    safe_until: str
    """Local time of the last record, as in ``14:32``."""
    seconds: float
    """From the first event to the last record."""
    tail: Path | None
    """What could not be read, kept as it was; None where everything could."""

    @property
    def text(self) -> Line:
        """Return the news as a line for people; its value ``take`` is the file, for a window to open."""
        news = line("Your last jam was interrupted. It is safe up to {time}.", time=self.safe_until)
        return Line(news, news.template, {**news.values, "take": str(self.path)})


def default_folders() -> tuple[Path, ...]:
    """Return where takes go, the best place first, then where they go when it will not have them."""
    return (
        platformdirs.user_documents_path() / "Improv",
        platformdirs.user_data_path("Improv", appauthor=False) / "jams",
        Path(gettempdir()) / f"Improv-{_user()}",  # the folder for temporary files is everybody's
    )


def _user() -> str:
    return str(os.getuid()) if sys.platform != "win32" else "jams"


def take_name(wall_ns: int, utc_offset_s: int) -> str:
    """Return the name of a take that begins now: local date and time."""
    return f"{local_time(wall_ns, utc_offset_s):%Y-%m-%d-%H%M%S}{_SUFFIX}"


def takes_in(folder: Path) -> tuple[Path, ...]:
    """Return the takes of a folder, the newest name first; none where there is no such folder."""
    with suppress(OSError):
        found = [path for path in folder.iterdir() if path.suffix == _SUFFIX and path.is_file()]
        return tuple(sorted(found, key=lambda path: path.name, reverse=True))
    return ()


def recovered(folders: Iterable[Path], keys: Keys = None) -> tuple[Recovered, ...]:
    """Find the takes that were interrupted and bring them to an end, so that each is found only once.

    What cannot be read behind the valid prefix goes to ``<name>.tail``; nothing is thrown away. A take that a
    living process writes, one that may not be written, one without a readable header, and a sealed one whose
    key is not at hand stay as they are.
    """
    found = []
    for folder in folders:
        for path in takes_in(folder):
            with suppress(OSError, TakeUnreadable):
                if not _ends_well(path) and (take := _recover(path, keys)) is not None:
                    found.append(take)
    return tuple(found)


def _ends_well(path: Path) -> bool:
    """Say whether a take was ended, by its last bytes: so that thousands of takes delay no start."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(0)
        sealed = is_sealed(file.read(HEAD_BYTES))
        file.seek(max(0, size - _TAIL_BYTES))
        return sealed_ends_well(file.read()) if sealed else ends_well(file.read())


def _recover(path: Path, keys: Keys) -> Recovered | None:
    file = reopen_take(path)
    if file is None:
        return None
    try:
        size = path.stat().st_size
        take = decode_take(file.read(0, size), path.name, key=keys)
        if take.ended:
            return None
        tail = _keep_tail(file, take) if take.damage else None
        try:
            write_all(file, ending(take, RECOVERED, key_of(path, keys)))
        except OSError:
            file.truncate(take.good_bytes)
            raise
        file.sync()
    finally:
        file.close()
    return _described(path, take, tail)


def _keep_tail(file: DiskFile, take: Take) -> Path:
    """Move what cannot be read to a file of its own: copied and safe before anything is cut."""
    copy = create_take(file.path.parent, f"{file.path.name}.tail")
    try:
        start = take.good_bytes
        while piece := file.read(start, _PIECE_BYTES):
            write_all(copy, piece)
            start += len(piece)
        copy.sync()
        copy.sync_folder()
    except OSError:
        copy.discard()
        raise
    copy.close()
    file.truncate(take.good_bytes)
    return copy.path


def _described(path: Path, take: Take, tail: Path | None) -> Recovered:
    last = last_ns(take)
    until = local_time(wall_ns_at(take, last), take.header.utc_offset_s)
    return Recovered(path, f"{until:%H:%M}", (last - zero_ns(take)) / NANOSECONDS, tail)
