"""The library of this computer, opened when somebody looks for jams."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from improv.clinic.audit import Action, Audit
from improv.clinic.vault import Vault, has_vault
from improv.clinic.whereabouts import vault_folder
from improv.library.shelved import Shelved
from improv.link.clock import Clock
from improv.session.sealing import identity_of
from improv.ui.clinic.own_keys import OwnKeys

if TYPE_CHECKING:
    from improv.library.shelf import Library


def open_library(keys: OwnKeys, clock: Clock, server: str = "") -> "Library":
    """Open it, with the clinic's server where there is one; takes a moment, and belongs into a thread.

    While the vault is open, the index is sealed and knows what is in sealed takes; else it does not, and the
    server is left alone: what goes there from here is sealed first.
    """
    from improv.library.shelf import open_library as open_now  # SQLAlchemy takes a fifth of a second

    vault = keys.vault()
    if vault is None:
        return open_now(server="" if has_vault(vault_folder()) else server)
    destroy = partial(_destroy_key, vault, Audit(vault.folder, clock))
    return open_now(key=vault.index_key, keys=keys.find, before_delete=destroy, server=server)


def _destroy_key(vault: Vault, audit: Audit, _: Shelved, take: Path) -> None:
    """Have the vault forget the key of a jam that is deleted: no copy of it opens any more."""
    identity = identity_of(take)
    if identity is not None:
        vault.destroy((identity,))
        audit.note(Action.DELETED, identity.hex(), vault)
