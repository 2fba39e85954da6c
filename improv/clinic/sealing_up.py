"""Jams that lie there in clear, from before there was a vault: each is sealed, with all that is beside it.

The key is in the keyring before anything is sealed with it, the take is replaced whole, and what lies beside
it follows. Whoever is stopped leaves takes in clear and sealed ones, each of them whole; the files themselves
tell what is left to be done.
"""

from pathlib import Path

from improv.clinic.take_files import found_identity, remove, replace_take
from improv.clinic.vault import Vault, write_private
from improv.library.binning import companions
from improv.line import line
from improv.session.atomic import explained
from improv.session.format import LARGEST_TAKE_BYTES
from improv.session.moving import only_mover
from improv.session.notebook.sidecar import PURPOSE, notes_path
from improv.session.sealed_take import sealed_copy
from improv.session.sealing import TakeKey, seal_bytes
from improv.session.unreadable import TakeUnreadable

TAIL = "tail"
"""What is sealed as that: the end of a take that could not be read."""


def is_in_clear(path: Path) -> bool:
    """Say whether a take, or anything beside it, can be read by everybody who has the file."""
    return any(found_identity(each) is None for each in (path, *companions(path)))


def seal_up(path: Path, vault: Vault) -> bool:
    """Seal a take and what lies beside it; say whether there was anything to seal.

    Raises TakeUnreadable where the take is damaged, or sealed by another vault while notes beside it are in
    clear; CannotWrite where it is being recorded, or no disk will have it. One line each.
    """
    if not is_in_clear(path):
        return False
    with only_mover(path):
        identity = found_identity(path)
        key = _sealed(path, vault) if identity is None else vault.find(identity)
        if key is None:
            raise TakeUnreadable(
                line(
                    "{name} is sealed by another vault, and its notes are in clear; they stay as they are. "
                    "Open it with that vault, or delete it.",
                    name=path.name,
                )
            )
        for companion in list(companions(path)):
            _seal_companion(companion, path, key)
    return True


def _sealed(path: Path, vault: Vault) -> TakeKey:
    """Put the sealed take in the place of the one in clear; return its key."""
    try:
        with path.open("rb") as file:  # closed before it is replaced: Windows replaces no open file
            raw = file.read(LARGEST_TAKE_BYTES + 1)
        if len(raw) > LARGEST_TAKE_BYTES:
            raise TakeUnreadable(line("{name} is larger than 2 GB, which no jam is", name=path.name))
        key = TakeKey.new()
        sealed = sealed_copy(raw, path.name, key)
        vault.adopt((key,))
        replace_take(path, sealed)  # a key is never destroyed here: the file may have come though this failed
    except OSError as error:
        raise explained(path, error) from error
    return key


def _seal_companion(companion: Path, take: Path, key: TakeKey) -> None:
    if companion.name.startswith("."):
        remove(companion)  # a draft of a program that was stopped
    elif found_identity(companion) is None:
        kind = PURPOSE if companion.name.startswith(notes_path(take).name) else TAIL
        try:
            raw = companion.read_bytes()
        except OSError as error:
            raise explained(companion, error) from error
        write_private(companion, seal_bytes(key, raw, kind))
