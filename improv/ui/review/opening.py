"""The library of this computer, opened when somebody looks for jams."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from improv.clinic.deleting import deleting
from improv.clinic.vault import has_vault
from improv.clinic.whereabouts import Places, vault_folder
from improv.link.clock import Clock
from improv.ui.clinic.own_keys import OwnKeys

if TYPE_CHECKING:
    from improv.library.shelf import Library


def open_library(
    keys: OwnKeys, clock: Clock, places: Callable[[], Places], must_seal: Callable[[], bool]
) -> "Library":
    """Open it, with the clinic's server where there is one; takes a moment, and belongs into a thread.

    While the vault is open, the index is sealed and knows what is in sealed takes; else it does not, and the
    server is left alone: what goes there from here is sealed first. While ``must_seal`` says so, nothing is
    written about jams in clear.
    """
    from improv.library.shelf import open_library as open_now  # SQLAlchemy takes a fifth of a second

    vault, folder, server = keys.vault(), vault_folder(), places().server
    delete = deleting(folder, vault, places, clock)
    if vault is None:
        left_alone = "" if has_vault(folder) else server
        return open_now(delete_files=delete, must_seal=must_seal, server=left_alone)
    return open_now(
        key=vault.index_key, keys=keys.find, delete_files=delete, must_seal=must_seal, server=server
    )
