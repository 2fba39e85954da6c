"""The bin, a folder beside the jams: things are moved there, and deleted by a second command only."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from improv.line import line, reason
from improv.session.atomic import CannotWrite
from improv.session.moving import only_mover
from improv.session.notebook.sidecar import SUFFIX, notes_path
from improv.session.storage import is_being_written, sync_folder

BIN = "bin"
"""What the folder is called."""
_MOST_NAMES = 1000


def is_in_bin(take: Path) -> bool:
    """Say whether a take lies in a bin."""
    return take.parent.name == BIN


def move_to_bin(take: Path) -> Path:
    """Move a take and what belongs to it into the bin; return where it is now. Raises CannotWrite."""
    if is_in_bin(take):
        return take
    return _moved(take, take.parent / BIN)


def move_back(take: Path) -> Path:
    """Move a take from the bin to where it came from; return where it is now. Raises CannotWrite."""
    if not is_in_bin(take):
        return take
    return _moved(take, take.parent.parent)


def delete(take: Path) -> None:
    """Delete a take in the bin, and what belongs to it, for ever. Raises CannotWrite."""
    check_binned(take)
    with only_mover(take):
        try:
            # What people wrote goes first: nothing that tells of them may outlive the jam.
            for companion in list(companions(take)):
                companion.unlink(missing_ok=True)
            take.unlink(missing_ok=True)
            sync_folder(take.parent)
        except OSError as error:
            raise _cannot_move(take, error) from error


def check_binned(take: Path) -> None:
    """Raise CannotWrite for a take that is not in a bin."""
    if not is_in_bin(take):
        raise CannotWrite(line("{file} is not in the bin: only what is there is deleted", file=str(take)))


def companions(take: Path) -> Iterator[Path]:
    """Yield the files that belong to a take: its notes, what was kept when something was damaged, drafts."""
    notes = notes_path(take).name
    starts = (notes, f".{notes}.", f"{take.name}.tail", f".{take.name}.")
    with suppress(OSError):
        for path in take.parent.iterdir():
            if path.name.startswith(starts) and path.is_file():
                yield path


def bring_together(folder: Path) -> None:
    """Finish a move that was cut off between a take and its notes, in either direction."""
    for here, there in ((folder, folder / BIN), (folder / BIN, folder)):
        with suppress(OSError):
            names = set(os.listdir(here))  # noqa: PTH208  thousands of names, and no more than names
            for name in names:
                stem, found, _ = name.partition(SUFFIX)
                take = f"{stem}.jam"
                if found and take not in names and (there / take).is_file() and not (there / name).exists():
                    (here / name).rename(there / name)


def _moved(take: Path, folder: Path) -> Path:
    if is_being_written(take):
        raise CannotWrite(
            line("{file} is being recorded: it stays where it is; end the jam first", file=take.name)
        )
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        with only_mover(take):
            target = _free(folder, take)
            belongings = list(companions(take))
            # The take first: a program that dies in between leaves notes that find it again.
            take.rename(target)
            for companion in belongings:
                companion.rename(folder / companion.name.replace(take.stem, target.stem, 1))
        sync_folder(folder)
        sync_folder(take.parent)
    except OSError as error:
        raise _cannot_move(take, error) from error
    return target


def _free(folder: Path, take: Path) -> Path:
    for number in range(1, _MOST_NAMES):
        stem = take.stem if number == 1 else f"{take.stem}-{number}"
        target = folder / f"{stem}{take.suffix}"
        if not os.path.lexists(target) and not notes_path(target).exists():
            return target
    raise FileExistsError(17, os.strerror(17), str(folder))


def _cannot_move(take: Path, error: OSError) -> CannotWrite:
    if isinstance(error, CannotWrite):
        return error
    return CannotWrite(
        line(
            "{file} could not be moved or deleted ({why}); it is where it was. Check the folder.",
            file=str(take),
            why=reason(error),
        )
    )
