"""What leaves the program is written down in the audit trail, before it does."""

from pathlib import Path

from improv.cli.own import is_clinical, vault_folder
from improv.clinic.audit import Action, Audit
from improv.clinic.take_files import found_identity
from improv.clinic.vault import has_vault
from improv.link.clock import SystemClock

_TAKE = ".jam"


def note_export(*takes: Path) -> None:
    """Note that these takes are exported: those that are sealed, and where consent is needed all of them.

    Nothing is noted where there is no vault. Raises CannotWrite: then they must not be exported.
    """
    folder = vault_folder()
    if not has_vault(folder):
        return
    everything = is_clinical()
    audit = Audit(folder, SystemClock())
    for take in takes:
        identity = found_identity(take)
        if identity is not None:
            audit.note(Action.EXPORTED, identity.hex())
        elif everything and take.suffix.lower() == _TAKE:
            audit.note(Action.EXPORTED)
