"""Jams in the bin that are deleted for ever: with the key, and with all that was made of them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from improv.clinic.audit import Action, Audit
from improv.clinic.erasing import Erasing
from improv.clinic.take_files import found_identity
from improv.clinic.vault import Vault, has_vault
from improv.clinic.whereabouts import Places
from improv.library.binning import check_binned
from improv.line import line
from improv.link.clock import Clock
from improv.session.atomic import CannotWrite
from improv.session.records import NANOSECONDS


def deleting(
    folder: Path, vault: Vault | None, places: Callable[[], Places], clock: Clock
) -> Callable[[Path], None]:
    """Return what deletes a jam for the library: see ``Erasing.delete``; it is written into the audit trail.

    What it returns takes the take in the bin. It raises CannotWrite, ValueError, one line each: where the jam
    is held open, and where its key cannot be destroyed since the vault is locked. Then all stays as it is.
    """

    def delete(take: Path) -> None:
        check_binned(take)
        identity = found_identity(take)
        if identity is not None and vault is None and has_vault(folder):
            raise CannotWrite(
                line(
                    "{file} is sealed, and its key can be destroyed only while the vault is open: it stays "
                    "in the bin. Unlock the vault, then delete it.",
                    file=take.name,
                )
            )
        today = date.fromtimestamp(clock.wall_ns() / NANOSECONDS)
        Erasing(folder, vault, places(), today).delete(take)
        if vault is not None:
            Audit(folder, clock).note(Action.DELETED, "" if identity is None else identity.hex(), vault)

    return delete
