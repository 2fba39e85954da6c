"""Going over the folders: what is new or has changed is read, what is gone is forgotten."""

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from improv.library.binning import BIN, bring_together
from improv.library.index import BATCH, Index, Row
from improv.library.reading import Files, fingerprint_of, read_row
from improv.library.shelved import Progress, Scanned, Stop
from improv.line import Line, line, reason
from improv.session.notebook.sidecar import notes_path
from improv.session.out.arriving import finish_arrivals
from improv.session.sealing import Keys

SERVER = "server:"
"""What the place of a jam begins with that only the clinic's server has."""
_SUFFIX = ".jam"
_MOST_TROUBLES = 20


def scan(
    index: Index,
    folders: Iterable[Path],
    *,
    keys: Keys = None,
    everything: bool = False,
    progress: Progress = lambda done, total: None,
    stop: Stop = lambda: False,
) -> Scanned:
    """Bring the index up to date with the folders; with ``everything``, read even what has not changed.

    It may be left off, or killed, at any moment: what was written is right, and the next one goes on from
    there. Raises SQLAlchemyError where the index cannot be written.
    """
    troubles: list[Line] = []
    found = list(_takes(folders, troubles))
    known = index.fingerprints()
    again = index.in_english()
    changed = [
        files for files in found if everything or str(files.path) in again or _has_changed(files, known)
    ]
    rows: list[Row] = []
    read = 0
    is_whole = True
    progress(0, len(changed))
    for number, files in enumerate(changed, 1):
        if stop():
            is_whole = False
            break
        try:
            rows.append(read_row(files, keys))
            read += 1
        except OSError as error:
            if files.path.exists() and len(troubles) < _MOST_TROUBLES:
                troubles.append(
                    line(
                        "{file} could not be read ({why}); the other jams are listed. Check the file.",
                        file=str(files.path),
                        why=reason(error),
                    )
                )
        if len(rows) >= BATCH:
            index.put(rows)
            rows = []
        progress(number, len(changed))
    index.put(rows)
    there = {str(files.path) for files in found}
    gone = [place for place in known if not place.startswith(SERVER) and place not in there]
    if is_whole:
        index.remove(gone)
    return Scanned(len(found), read, len(gone) if is_whole else 0, is_whole, tuple(troubles))


def _has_changed(files: Files, known: Mapping[str, tuple[str, bool]]) -> bool:
    fingerprint, was_recording = known.get(str(files.path), ("", True))
    return was_recording or fingerprint != files.fingerprint


def _takes(folders: Iterable[Path], troubles: list[Line]) -> Iterator[Files]:
    for folder in dict.fromkeys(folders):
        finish_arrivals(folder)
        bring_together(folder)
        yield from _takes_in(folder, is_binned=False, troubles=troubles)
        yield from _takes_in(folder / BIN, is_binned=True, troubles=troubles)


def _takes_in(folder: Path, *, is_binned: bool, troubles: list[Line]) -> Iterator[Files]:
    """Yield the takes of a folder; one listing tells sizes and times of all of them."""
    try:
        with os.scandir(folder) as entries:
            files = {entry.name: entry for entry in entries if not entry.name.startswith(".")}
    except FileNotFoundError:
        return
    except OSError as error:
        troubles.append(
            line(
                "{folder} cannot be looked into ({why}): its jams are listed again when it can. "
                "Check the folder.",
                folder=str(folder),
                why=reason(error),
            )
        )
        return
    for name, entry in files.items():
        if not name.endswith(_SUFFIX):
            continue
        path = folder / name
        try:
            if not entry.is_file():
                continue
            name.encode()
            notes = files.get(notes_path(path).name)
            stat = None if notes is None else notes.stat()
            yield Files(path, is_binned, fingerprint_of(entry.stat(), stat))
        except UnicodeEncodeError:
            troubles.append(
                line(
                    "{file} has a name that is no text, and is not listed; rename it.", file=ascii(str(path))
                )
            )
        except OSError:
            continue  # it went away meanwhile
