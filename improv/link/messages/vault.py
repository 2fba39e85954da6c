"""Between host and window: a clinic's vault, and who agreed to what."""

from improv.line import Line
from improv.link.consenting import Consent, VaultState
from improv.link.message import Message


class VaultTold(Message, frozen=True):
    """Whether the clinic's vault is open; also after each attempt to open or change it."""

    state: VaultState = VaultState.NONE
    trouble: Line = Line()
    """Why what was asked last could not be done; empty where it was."""
    recovery_key: str = ""
    """Said once, when it was made: to be printed, and kept elsewhere."""
    busy: Line = Line()
    """What is being done with the recordings at this moment, as in a withdrawal; empty: nothing."""
    unfinished: bool = False
    """Something that was to be taken out of jams, or sealed, was interrupted, and nobody is at it.

    It is finished when the vault is opened, or by ``FinishErasing``.
    """


class ConsentsTold(Message, frozen=True):
    """Who agreed to what, while the vault is open; and who is recorded now."""

    people: tuple[Consent, ...] = ()
    """By code."""
    recorded: tuple[int, ...] = ()
    """The seats whose playing goes into the recording as things are, whether anybody plays or not."""
    due: tuple[str, ...] = ()
    """Codes of people whose recordings are due to be deleted."""


class MakeVault(Message, frozen=True):
    """Make the clinic's vault; the answer is ``VaultTold``, with the recovery key."""

    passphrase: str


class UnlockVault(Message, frozen=True):
    """Open the vault with its passphrase or its recovery key; the answer is ``VaultTold``."""

    secret: str


class LockVault(Message, frozen=True):
    """Lock the vault, which ends a jam that is being recorded; the answer is ``VaultTold``."""


class ChangePassphrase(Message, frozen=True):
    """Let the vault be opened by another passphrase; the answer is ``VaultTold``."""

    secret: str
    """What opens it now: the passphrase or the recovery key."""
    passphrase: str


class MakeRecoveryKey(Message, frozen=True):
    """Let the vault have another recovery key, and the old one none; the answer is ``VaultTold``."""


class EnterConsent(Message, frozen=True):
    """Write down what a person agreed to, in place of what was there; the answer is ``ConsentsTold``."""

    consent: Consent


class WithdrawConsent(Message, frozen=True):
    """Take a person out of every recording, for ever; ``VaultTold`` and ``ConsentsTold`` follow."""

    code: str


class FinishErasing(Message, frozen=True):
    """Finish what was interrupted when something was taken out of jams; ``VaultTold`` follows."""


VaultToUi = VaultTold | ConsentsTold
VaultFromUi = (
    MakeVault
    | UnlockVault
    | LockVault
    | ChangePassphrase
    | MakeRecoveryKey
    | EnterConsent
    | WithdrawConsent
    | FinishErasing
)
