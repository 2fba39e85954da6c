"""A window of a clinic, with a real vault and real sealed jams; what the host would do is done at once."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace
from PyQt6.QtCore import QObject
from PyQt6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from improv.clinic.consent import Consents, read_consents, write_consents
from improv.clinic.erasing import Erasing
from improv.clinic.vault import Vault, create_vault, has_vault, open_vault
from improv.clinic.whereabouts import Places
from improv.jam import commands as ask
from improv.library.shelf import Library, open_library
from improv.line import Line, line_of
from improv.link.consenting import Consent, Purpose, VaultState
from improv.link.look import Keeping, Preferences
from improv.link.messages import (
    ChangePassphrase,
    ConsentsTold,
    EnterConsent,
    FinishErasing,
    LockVault,
    MakeRecoveryKey,
    MakeVault,
    UnlockVault,
    VaultTold,
    WithdrawConsent,
)
from improv.session.sealing import TakeKey
from improv.ui.clinic.filing import Filing
from improv.ui.clinic.now import ClinicNow
from improv.ui.clinic.review_guard import ReviewGuard
from improv.ui.clinic.shown import ClinicShown
from improv.ui.place import Place
from improv.ui.review.bookshelf import Bookshelf
from improv.ui.review.compare.comparing import Comparing
from improv.ui.review.hearing import Hearing
from improv.ui.review.reviewing import Reviewing
from improv.ui.review.shown import ReviewShown
from improv.ui.review.taking.exporting import Exporting
from tests.clinic.room import PASSPHRASE, QUICK, save
from tests.ui.conftest import PATIENCE_MS, Desk

T = TypeVar("T", bound=QObject)


class Counter:
    """Does with the vault what the host does, and answers at once."""

    def __init__(self, folder: Path, places: Places) -> None:
        self.folder, self.places = folder, places
        self.vault: Vault | None = None
        self.consents = Consents()
        self.recorded: tuple[int, ...] = ()
        self.asked: list[Struct] = []
        self.tell: Callable[[VaultTold | ConsentsTold], None] = lambda _: None
        self.today = date(2026, 3, 14)

    @property
    def state(self) -> VaultState:
        if self.vault is not None:
            return VaultState.OPEN
        return VaultState.LOCKED if has_vault(self.folder) else VaultState.NONE

    def hear(self, message: Struct) -> None:
        self.asked.append(message)
        try:
            self._do(message)
        except ValueError as error:
            self.tell(VaultTold(self.state, line_of(error)))

    def _do(self, message: Struct) -> None:
        key = ""
        match message:
            case MakeVault(passphrase):
                self.vault, key = create_vault(self.folder, passphrase, QUICK)
            case UnlockVault(secret):
                self.vault = open_vault(self.folder, secret)
                self.consents = read_consents(self.vault)
            case ChangePassphrase(secret, passphrase):
                open_vault(self.folder, secret).change_passphrase(passphrase, QUICK)
            case MakeRecoveryKey() if self.vault is not None:
                key = self.vault.change_recovery_key()
            case LockVault():
                self.vault, self.consents, self.recorded = None, Consents(), ()
            case EnterConsent(consent) if self.vault is not None:
                self.consents = self.consents.with_entered(consent, self.today)
                write_consents(self.vault, self.consents)
            case WithdrawConsent(code) if self.vault is not None:
                self.tell(VaultTold(self.state, busy=Line("Taking a person out of the recordings.")))
                Erasing(self.folder, self.vault, self.places, self.today).withdraw(code)
                self.consents = read_consents(self.vault)
            case FinishErasing():
                self.tell(VaultTold(self.state, busy=Line("Finishing what was interrupted.")))
                Erasing(self.folder, self.vault, self.places, self.today).finish()
            case _:
                return
        self.tell(VaultTold(self.state, recovery_key=key))
        self.tell_consents()

    def tell_consents(self) -> None:
        told = ConsentsTold(self.consents.people, self.recorded, self.consents.due(self.today))
        self.tell(told)


class ClinicRoom:
    """A window, its clinic, a vault's folder and a folder of jams."""

    def __init__(self, qtbot: QtBot, desk: Desk, folder: Path) -> None:
        self.qtbot, self.desk = qtbot, desk
        self.folder, self.jams = folder / "clinic", folder / "jams"
        self.index = folder / "index"
        self.jams.mkdir()
        self.places = Places((self.jams,))
        desk.clock.now = 1_773_480_000 * 1_000_000_000  # 14 March 2026
        self.host = Counter(self.folder, self.places)
        self.clinic = ClinicNow(self.host.hear, desk.preferring, desk.clock, self.folder)
        self.host.tell = self.clinic.hear
        self.filing = Filing(self.clinic, desk.clock, lambda: self.places)
        self.hearing = Hearing(self.host.hear, desk.clock)
        shelf = Bookshelf(self._library)
        self.reviewing = Reviewing(self.hearing, shelf, desk.clock, folder / "vocabulary.toml")
        self.guard = ReviewGuard(self.clinic, self.filing, self.reviewing)
        self.wire()

    def _library(self) -> Library:
        vault = self.clinic.keys.vault()
        key = None if vault is None else vault.index_key
        return open_library(self.index, key, keys=self.clinic.keys.find, folders=[self.jams])

    @property
    def host_key(self) -> TakeKey:
        """The library's key, as the host has it."""
        assert self.host.vault is not None
        return self.host.vault.own_key

    def wire(self) -> None:
        desk = self.desk
        exporting, comparing = Exporting(self.reviewing), Comparing(self.reviewing)
        self.review = ReviewShown(desk.window, self.reviewing, desk.preferring, exporting, comparing)
        self.shown = ClinicShown(
            desk.window, desk.showing, self.clinic, self.filing, self.reviewing, desk.hear
        )

    def rebuild(self) -> None:
        """Put another window in the place of this one, as a change of looks does."""
        new = Desk()
        self.qtbot.addWidget(new.window)
        new.preferring = self.desk.preferring
        new.welcome()
        Place.of(self.desk.window).take(new.window)
        self.desk = new
        self.wire()

    def work_with_clients(self) -> None:
        self.desk.preferring.told(replace(Preferences(), keeping=Keeping.CLINICAL))

    def make(self) -> None:
        """Have a vault, open here and there, and its paper put away."""
        self.work_with_clients()
        self.clinic.make(PASSPHRASE)
        self.until(lambda: self.clinic.is_open)
        self.clinic.put_away()

    def unlock(self) -> None:
        self.clinic.unlock(PASSPHRASE)
        self.until(lambda: self.clinic.is_open)

    def seat(self, code: str, seat: int = 1) -> None:
        self.desk.do(ask.SeatPerson(seat, code))

    def agree(self, code: str, *purposes: Purpose, keep_until: date | None = None) -> None:
        self.clinic.enter(Consent(code, purposes, keep_until=keep_until))

    def jam(self, name: str = "2026-03-14-101500") -> Path:
        """Lay a sealed jam of C-014 and D-2 on the disk."""
        assert self.host.vault is not None
        (key,) = self.host.vault.new_keys()
        return save(self.jams, f"{name}.jam", key)

    def open(self, path: Path) -> None:
        self.desk.window.go_to_review()
        self.reviewing.open(path)
        self.until(lambda: self.reviewing.loaded is not None)

    def until(self, happened: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(happened()), timeout=PATIENCE_MS)

    def idle(self) -> None:
        """Wait until nothing is being done."""
        self.until(lambda: self.clinic.tasks.at_work is None and not self.clinic.tasks.errands.is_busy)

    def find(self, kind: type[T], name: str) -> T:
        window = self.desk.window
        # Pages that nobody has looked at yet are not in the window, but as they will be there.
        for top in (window, *window.settings.tabs, *window.panel.tabs, *window.review.pages):
            found = top.findChild(kind, name)
            if found is not None:
                return found
        raise AssertionError(f"there is no {name}")

    def sees(self, name: str) -> bool:
        """Whether a part would be seen on the page that it is on."""
        part = self.find(QWidget, name)
        return not part.isHidden()

    def notices(self) -> list[str]:
        return self.desk.window.play.notices.texts()

    def close(self) -> None:
        self.reviewing.stop()
        self.guard.held.close()
        self.filing.close()
        self.clinic.close()
