"""The vault and the consents as the window knows them. It knows no widgets, and outlives the window."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PyQt6.QtCore import QObject, pyqtSignal

from improv.clinic.intent import is_unfinished
from improv.clinic.removing import mentions
from improv.clinic.vault import Vault, has_vault, open_vault
from improv.line import Line, line
from improv.link.clock import Clock
from improv.link.consenting import Consent, VaultState
from improv.link.look import Keeping
from improv.link.messages import (
    ChangePassphrase,
    ConsentsTold,
    EnterConsent,
    FinishErasing,
    LockVault,
    MakeRecoveryKey,
    MakeVault,
    ToUi,
    UnlockVault,
    VaultTold,
    Welcome,
    WithdrawConsent,
)
from improv.session.records import NANOSECONDS
from improv.ui.clinic.draft import Draft
from improv.ui.clinic.own_keys import OwnKeys
from improv.ui.clinic.tasks import Tasks, Topic, why
from improv.ui.preferring import Preferring


class ClinicNow(QObject):
    """Asks the host, does what reads and writes files in a thread, and keeps what is to be shown."""

    changed = pyqtSignal()
    """Something is to be shown otherwise."""
    shutting = pyqtSignal()
    """Whatever is open in Review is to be let go of now: keys will be forgotten, or files be changed."""
    ready = pyqtSignal()
    """Review may read again."""

    def __init__(
        self,
        send: Callable[[Struct], None],
        preferring: Preferring,
        clock: Clock,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        """Take the vault's folder."""
        super().__init__(parent)
        self._send = send
        self._preferring = preferring
        self._clock = clock
        self.folder = folder
        self.keys = OwnKeys()
        self.vault = VaultTold()
        self.consents = ConsentsTold()
        self.tasks = Tasks(self)
        self.tasks.changed.connect(self.changed)
        self.recovery_key = ""
        """Is shown until somebody says that it is on paper, in a safe place."""
        self.draft = Draft()
        self.wants_unlock = False
        """Somebody asked to unlock, though nothing has to be."""
        self.waiting = Line()
        """Why notes of a jam that had to be let go of are in memory alone; empty: none are."""
        self.may_change: Callable[[], bool] = lambda: True
        """Says whether nothing would be lost if files of jams were changed now; else it tells what would."""
        self._secret = ""
        """What opens the vault here too, as soon as the host says that it is right."""
        self._asked = Topic.VAULT
        self._entered = ""
        self._awaited: tuple[Topic, Line] | None = None
        """What the host does with the files now, and what there is to say when it is done."""
        preferring.changed.connect(self.changed)

    # ── what is so ──────────────────────────────────────────────────────────────────────────────

    @property
    def is_clinical(self) -> bool:
        """Say whether nobody is recorded without consent."""
        return self._preferring.now.keeping is Keeping.CLINICAL

    @property
    def is_open(self) -> bool:
        """Say whether the vault is open, for the host and for this window."""
        return self.vault.state is VaultState.OPEN and self.keys.is_open

    @property
    def is_locked(self) -> bool:
        """Say whether there is a vault that has to be unlocked before anything sealed is read."""
        return self.vault.state is not VaultState.NONE and not self.is_open

    @property
    def is_covered(self) -> bool:
        """Say whether Review is not to be seen."""
        locked = self.is_locked and (self.is_clinical or self.wants_unlock)
        return locked or self.tasks.at_work in {Topic.ERASING, Topic.CONSENT, Topic.SEALING}

    @property
    def is_unfinished(self) -> bool:
        """Say whether something that was to be taken out of jams was interrupted, and nobody is at it."""
        return self.vault.unfinished and self.tasks.at_work is None

    @property
    def can_enter(self) -> bool:
        """Say whether consent can be entered: with the vault open, and its paper put away."""
        return self.vault.state is VaultState.OPEN and not self.recovery_key

    @property
    def today(self) -> date:
        """Return the date here."""
        return date.fromtimestamp(self._clock.wall_ns() / NANOSECONDS)

    @property
    def idle_minutes(self) -> int:
        """Return after how long without anybody the vault is locked."""
        return self._preferring.now.idle_minutes

    def result(self, topic: Topic) -> Line:
        """Return what there is to say; empty: nothing."""
        return self.tasks.results.get(topic, Line())

    def consent_of(self, code: str) -> Consent | None:
        """Return what a person agreed to; None where nobody entered it."""
        return next((each for each in self.consents.people if each.code == code), None)

    # ── what the host tells ─────────────────────────────────────────────────────────────────────

    def hear(self, message: ToUi) -> None:
        """Take in what is about the clinic."""
        match message:
            case Welcome():
                self._hear_vault(message.vault)
                self.consents = message.consents
            case VaultTold():
                self._hear_vault(message)
            case ConsentsTold():
                self.consents = message
            case _:
                return
        self.changed.emit()

    def host_lost(self) -> None:
        """Forget the keys: nobody is there any more who would lock the vault."""
        self.vault = replace(
            self.vault, state=VaultState.LOCKED if has_vault(self.folder) else VaultState.NONE
        )
        self._forget()
        self.changed.emit()

    def _hear_vault(self, told: VaultTold) -> None:
        self.vault = told
        self.recovery_key = told.recovery_key or self.recovery_key
        if self._awaited is not None:
            self._hear_of_work(told, *self._awaited)
        elif told.trouble:
            self._secret = ""
            self.tasks.results[self._asked] = told.trouble
        elif self._entered:
            self.tasks.results[Topic.CONSENT] = line(
                "{code}: the consent is written down.", code=self._entered
            )
        elif self._asked is Topic.VAULT:
            self.tasks.results.pop(Topic.VAULT, None)
        if not told.busy:
            self._entered = ""
        if told.state is not VaultState.OPEN:
            self._forget()
        elif self._secret and not self.keys.is_open:
            self._open(self._secret)
            self._secret = ""

    def _hear_of_work(self, told: VaultTold, topic: Topic, done: Line) -> None:
        if told.busy:
            self.tasks.results[topic] = told.busy
            return
        self._awaited = self.tasks.at_work = None
        self.tasks.results[topic] = told.trouble or done
        self.ready.emit()

    # ── the vault ───────────────────────────────────────────────────────────────────────────────

    def make(self, passphrase: str) -> None:
        """Make a vault."""
        self._ask(Topic.VAULT, line("Making the vault…"), MakeVault(passphrase), passphrase)

    def unlock(self, secret: str) -> None:
        """Open the vault, by its passphrase or its recovery key."""
        self._ask(Topic.VAULT, line("Opening the vault…"), UnlockVault(secret), secret)

    def lock(self) -> None:
        """Lock it now."""
        self._ask(Topic.VAULT, Line(), LockVault())

    def change_passphrase(self, secret: str, passphrase: str) -> None:
        """Let another passphrase open it."""
        self._ask(Topic.VAULT, line("Changing the passphrase…"), ChangePassphrase(secret, passphrase))

    def make_recovery_key(self) -> None:
        """Let it have another recovery key."""
        self._ask(Topic.VAULT, Line(), MakeRecoveryKey())

    def put_away(self) -> None:
        """The paper with the recovery key is where it belongs."""
        self.recovery_key = ""
        self.changed.emit()

    def want_unlock(self, wanted: bool) -> None:
        """Somebody wants to unlock, or no longer."""
        self.wants_unlock = wanted
        self.changed.emit()

    def set_clinical(self, on: bool) -> None:
        """Work with clients from now on, or keep jams without asking for consent."""
        keeping = Keeping.CLINICAL if on else Keeping.ASK
        self._preferring.change(replace(self._preferring.now, keeping=keeping))

    def set_idle(self, minutes: int) -> None:
        """Lock after so long without anybody."""
        self._preferring.change(replace(self._preferring.now, idle_minutes=minutes))

    def _ask(self, topic: Topic, said: Line, message: Struct, secret: str = "") -> None:
        self._asked, self._secret = topic, secret
        self.tasks.results[topic] = said
        self.changed.emit()
        self._send(message)

    def _open(self, secret: str) -> None:
        def opened(vault: Vault) -> None:
            if self.vault.state is VaultState.OPEN:  # else it was locked while the key was made
                self.keys.take(vault)
                self.wants_unlock = False
                self.ready.emit()
                self.changed.emit()

        self.tasks.errands.do(
            lambda: open_vault(self.folder, secret),
            opened,
            lambda error: self.tasks.say(Topic.VAULT, why(error)),
        )

    def _forget(self) -> None:
        if self.keys.is_open:
            self.shutting.emit()
            self.keys.forget()
            self.ready.emit()

    # ── consent ─────────────────────────────────────────────────────────────────────────────────

    def write(self, draft: Draft) -> None:
        """Keep what is being written."""
        if draft != self.draft:
            self.draft = draft
            self.changed.emit()

    def enter(self, consent: Consent) -> None:
        """Write down what a person agreed to."""
        self._entered = consent.code
        self.draft = Draft()
        self._ask(Topic.CONSENT, Line(), EnterConsent(consent))

    def withdraw(self, code: str) -> None:
        """Take a person out of every recording, for good."""
        done = line("{code} is in no recording any more.", code=code)
        said = line("Taking a person out of the recordings.")
        self._let_work(Topic.CONSENT, said, WithdrawConsent(code), done)

    def finish(self) -> None:
        """Finish what was interrupted when something was taken out of jams."""
        done = line("What was interrupted is finished.")
        self._let_work(Topic.ERASING, line("Finishing what was interrupted."), FinishErasing(), done)

    def look_for_unfinished(self) -> None:
        """See whether something in the files is unfinished, after this window was at them."""
        self.vault = replace(self.vault, unfinished=is_unfinished(self.folder))

    def _let_work(self, topic: Topic, said: Line, message: Struct, done: Line) -> None:
        """Let the host work with the files; Review lets go of them until it is done."""
        if self.tasks.at_work is None and self.lets_change(topic):
            self._awaited, self.tasks.at_work = (topic, done), topic
            self.shutting.emit()
            self._ask(topic, said, message)

    def lets_change(self, topic: Topic) -> bool:
        """Say whether files of jams may be changed now; where notes would be lost, say that on the topic."""
        if self.may_change():
            return True
        self.tasks.say(
            topic,
            line(
                "Nothing was changed: what was written about the jam that is open in Review is not saved. "
                "Make room on the disk, then try again."
            ),
        )
        return False

    def names_somebody(self, name: str) -> bool:
        """Say whether a name that is to be written in clear holds somebody's code."""
        codes = (consent.code for consent in self.consents.people)
        return self.is_clinical and any(mentions(code).search(name) for code in codes)

    def close(self) -> None:
        """Wait for what is being done, and forget the keys."""
        self.tasks.errands.close()
        self.keys.forget()
