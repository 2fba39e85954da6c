"""A whole copy of a damaged take; and how an interrupted one is ended."""

from pathlib import Path

from improv.session.atomic import explained
from improv.session.format import Take, encode_entry, read_take
from improv.session.records import TakeEnded
from improv.session.sealed_take import key_of, sealed_ending
from improv.session.sealing import Keys, TakeKey
from improv.session.storage import create_take, write_all

REPAIRED = "repaired"
"""Why a take ended that ``repair`` made."""


def repair(path: Path, key: Keys = None) -> Path:
    """Write the valid prefix of a take, ended in good order, to a new file beside it; return the file.

    The original stays as it is. A take that needs no repair is returned itself. ``key`` opens a sealed one,
    whose copy is sealed too. Raises TakeUnreadable, CannotWrite.
    """
    take = read_take(path, key=key)
    if take.ended:
        return path
    try:
        return _write_copy(path, take, key_of(path, key))
    except OSError as error:
        raise explained(path.parent, error) from error


def ending(take: Take, why: str, key: TakeKey | None = None) -> bytes:
    """Return a ``TakeEnded`` that continues the file of a take; ``key`` is that of a sealed one."""
    last = take.records[-1] if take.records else None
    seq, at_ns = (last.seq, last.at_ns) if last else (0, take.header.monotonic_ns)
    encoded = encode_entry(seq + 1, at_ns, TakeEnded(why))
    return encoded if key is None else sealed_ending(take, encoded, key)


def _write_copy(path: Path, take: Take, key: TakeKey | None) -> Path:
    with path.open("rb") as file:
        good = file.read(take.good_bytes)
    copy = create_take(path.parent, f"{path.stem}.repaired.jam")
    try:
        write_all(copy, good if _has_end(take) else good + ending(take, REPAIRED, key))
        copy.sync()
        copy.sync_folder()
    except OSError:
        copy.discard()
        raise
    copy.close()
    return copy.path


def _has_end(take: Take) -> bool:
    return bool(take.records) and isinstance(take.records[-1].record, TakeEnded)
