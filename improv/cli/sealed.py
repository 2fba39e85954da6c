"""Opening a vault at the command line, for what is sealed."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import typer

from improv.clinic.vault import Vault, open_vault
from improv.session.sealing import identity_of


def opened_vault(folder: Path) -> Vault:
    """Ask for the passphrase, or the recovery key, and open the vault. Raises ValueError in one line."""
    return open_vault(folder, typer.prompt("Passphrase of the vault", hide_input=True, err=True))


def keys_of(folder: Path, takes: Iterable[Path]) -> tuple[bytes, ...]:
    """Return the keys of those takes that the vault can open: 16 bytes of name and 32 of key each."""
    vault = opened_vault(folder)
    names: set[bytes] = set()
    for take in takes:
        with suppress(OSError):
            identity = identity_of(take)
            names |= set() if identity is None else {identity}
    keys = (vault.find(name) for name in sorted(names))
    return tuple(key.identity + key.secret for key in keys if key is not None)
