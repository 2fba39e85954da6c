"""Asking for a passphrase: from a file, from standard input, at a prompt; never from the command line.

What stands on a command line is seen by everybody on the machine, and stays in the shell's history.
"""

import os
import sys
from getpass import getpass
from pathlib import Path

from improv.cli.own import vault_folder
from improv.clinic.audit import Action, Audit
from improv.clinic.vault import Vault, identity_of_vault, open_vault
from improv.link.clock import SystemClock
from improv.session.passphrase import WrongPassphrase
from improv.session.sealing import TakeKey

VARIABLE = "IMPROV_PASSPHRASE_FILE"
"""Names a file whose first line is the passphrase, or the recovery key."""
NEW_VARIABLE = "IMPROV_NEW_PASSPHRASE_FILE"
"""Names a file whose first line is to be the passphrase."""


BUNDLE_VARIABLE = "IMPROV_BUNDLE_PASSPHRASE_FILE"
"""Names a file whose first line is the passphrase that a bundle travels with."""


def unlocked(folder: Path) -> Vault:
    """Open a vault by what somebody says, and write that down in its audit trail.

    Raises NoVault before anybody is asked, WrongPassphrase, ValueError, OSError: one line each.
    """
    identity_of_vault(folder)
    audit = Audit(folder, SystemClock())
    try:
        vault = open_vault(folder, asked_secret())
    except WrongPassphrase:
        audit.note(Action.REFUSED)
        raise
    audit.note(Action.UNLOCKED, vault=vault)
    return vault


def asked_new_secret(
    variable: str = NEW_VARIABLE, prompt: str = "New passphrase, at least 10 letters: "
) -> str:
    """Return a new passphrase; at a prompt it is asked for twice. Raises OSError, ValueError."""
    new = asked_secret(prompt, variable)
    if variable not in os.environ and _is_typed() and asked_secret("The same again: ", "") != new:
        raise ValueError("they differ: nothing was changed; try again")
    return new


def asked_secret(prompt: str = "Passphrase or recovery key: ", variable: str = VARIABLE) -> str:
    """Return what somebody says: the first line of the file, else of standard input, else at a prompt.

    Raises OSError where the file cannot be read, ValueError where nothing is said.
    """
    named = os.environ.get(variable)
    if named:
        with Path(named).open(encoding="utf-8") as file:
            said = file.readline(4096)
    elif _is_typed():
        said = getpass(prompt)
    else:
        said = sys.stdin.readline(4096)
    said = said.rstrip("\r\n")
    if not said:
        raise ValueError(f"no passphrase: type it, or name a file with it in {variable or VARIABLE}")
    return said


def _is_typed() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


class AskedKeys:
    """The keys of sealed takes, for commands: asks for the passphrase when the first is needed.

    Each take that is opened so is written down in the audit trail.
    """

    def __init__(self) -> None:
        self._vault: Vault | None = None
        self._opened: set[bytes] = set()

    def __call__(self, identity: bytes) -> TakeKey | None:
        """Return the key of this name. Raises ValueError, OSError: one line each."""
        if self._vault is None:
            self._vault = unlocked(vault_folder())
        if identity not in self._opened:
            self._opened.add(identity)
            Audit(vault_folder(), SystemClock()).note(Action.OPENED, identity.hex(), self._vault)
        return self._vault.find(identity)
