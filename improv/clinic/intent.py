"""What was begun and is not finished: kept on the disk until it is, so that the next start finishes it."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from improv.clinic.alone import alone
from improv.clinic.audit import Action
from improv.clinic.vault import Vault, write_private
from improv.session.atomic import explained

INTENT = "intent"
What = Literal["withdraw", "redact", "delete", "seal"]


class Moving(Struct, frozen=True, forbid_unknown_fields=True):
    """A take that is being replaced, and its notes after it: how to tell which of the two is done."""

    take: str
    take_hash: bytes
    """SHA-256 of what the take was."""
    notes_hash: bytes
    """The same of its notes; empty where there were none."""
    marks: dict[int, int]
    """What the numbers of its marks were, and are."""
    played: int = 0
    """So many notes that were played are taken out of it."""
    written: int = 0
    """So many marks and annotations."""


class Intent(Struct, frozen=True, forbid_unknown_fields=True):
    """Something to be taken out of recordings, or all of them to be sealed.

    It holds no content; with a code it is only ever sealed.
    """

    what: What
    code: str = ""
    """Whose lanes; only of a withdrawal."""
    take: str = ""
    """The file, of a passage or of a deletion."""
    from_s: float = 0.0
    to_s: float = 0.0
    uuid: str = ""
    """The identifier of a take that is deleted, by which a clinic's server knows it."""
    doomed: tuple[bytes, ...] = ()
    """Keys to be destroyed at the end, by name: those of takes as they were."""
    moving: Moving | None = None
    then: tuple[str, ...] = ()
    """Codes to be withdrawn after it, one after the other."""

    @property
    def bare(self) -> "Intent":
        """Return what was asked for, without how far it has come and what waits behind it."""
        return replace(self, doomed=(), moving=None, then=())

    @property
    def following(self) -> "Intent | None":
        """Return what is to be begun when this is done."""
        return Intent("withdraw", code=self.then[0], then=self.then[1:]) if self.then else None


class Intents:
    """Where the one intent lies: sealed in the vault, or without a vault in a file of its own."""

    def __init__(self, vault: Vault | None, folder: Path) -> None:
        """Take the vault if there is one, and its folder."""
        self._vault = vault
        self._folder = folder
        self._path = folder / f"{INTENT}.json"

    def read(self) -> Intent | None:
        """Return what is not finished; None where all is. Raises TakeUnreadable, OSError."""
        try:
            raw = self._path.read_bytes() if self._vault is None else self._vault.read(INTENT)
        except FileNotFoundError:
            raw = None
        return None if raw is None else msgspec.msgpack.decode(raw, type=Intent)

    def change(self, change: Callable[[Intent | None], Intent | None]) -> Intent | None:
        """Put another in place of the one there is, None: it is finished; return what is there now.

        No other program reads or writes it meanwhile, so that nobody's promise is lost between the two.
        Raises CannotWrite, TakeUnreadable; ValueError for one with a code that could not be sealed.
        """
        try:
            with alone(self._folder):
                before = self.read()
                after = change(before)
                if after is None:
                    self._forget()
                elif after != before:
                    self._write(after)
                return after
        except OSError as error:
            raise explained(self._path, error) from error

    def _write(self, intent: Intent) -> None:
        raw = msgspec.msgpack.encode(intent)
        if self._vault is not None:
            self._vault.write_alone(INTENT, raw)
        elif intent.code or intent.then:
            raise ValueError("a code is only ever written sealed")
        else:
            write_private(self._path, raw)

    def _forget(self) -> None:
        if self._vault is not None:
            self._vault.remove(INTENT)
        else:
            self._path.unlink(missing_ok=True)


ACTIONS: dict[What, Action] = {
    "withdraw": Action.WITHDRAWN,
    "redact": Action.REDACTED,
    "delete": Action.DELETED,
    "seal": Action.SEALED,
}
"""What stands in the audit trail when it is done."""


def actions_of(intent: Intent) -> tuple[Action, ...]:
    """Return what stands in the audit trail when it is done, with what waited behind it."""
    return (ACTIONS[intent.what], *(Action.WITHDRAWN for _ in intent.then))


def is_unfinished(folder: Path) -> bool:
    """Say whether something waits to be finished in a vault, open or not."""
    return (folder / INTENT).exists() or (folder / f"{INTENT}.json").exists()
