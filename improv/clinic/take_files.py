"""Files of takes, replaced whole and removed for good."""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from uuid import uuid4

from improv.session.atomic import explained
from improv.session.out.arriving import finish_arrivals
from improv.session.sealing import identity_of
from improv.session.storage import create_take, sync_folder, write_all


def replace_take(path: Path, raw: bytes) -> None:
    """Put a take in the place of another, whole or not at all. Raises CannotWrite."""
    try:
        file = create_take(path.parent, f".{path.name}.{uuid4().hex[:8]}.part")
        try:
            write_all(file, raw)
            file.sync()
        except OSError:
            file.discard()
            raise
        file.close()
        file.path.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise explained(path, error) from error


def all_takes(folders: Iterable[Path]) -> Iterator[Path]:
    """Yield every take below some folders once, also where folders lie in one another."""
    seen: set[Path] = set()
    for folder in folders:
        for path in sorted(folder.rglob("*.jam")):
            if path.is_file() and path.resolve() not in seen:
                seen.add(path.resolve())
                yield path


def finish_all_arrivals(folders: Iterable[Path]) -> None:
    """Let nothing of anybody wait in a hidden folder, where a bundle came and the program was stopped."""
    for folder in folders:
        finish_arrivals(folder)
        for staging in list(folder.rglob(".*.arriving")):
            finish_arrivals(staging.parent)


def hash_of(path: Path) -> bytes:
    """Return what tells a file's content from any other; empty where there is no file."""
    return hashlib.sha256(path.read_bytes()).digest() if path.exists() else b""


def found_identity(path: Path) -> bytes | None:
    """Return the name of the key that a file is sealed with; None where it is open, or cannot be read."""
    try:
        return identity_of(path)
    except OSError:
        return None


def remove(path: Path) -> None:
    """Remove a file, or a folder with all that is in it. Raises CannotWrite."""
    try:
        if path.is_dir() and not path.is_symlink():
            for below in path.iterdir():
                remove(below)
            path.rmdir()
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise explained(path, error) from error
