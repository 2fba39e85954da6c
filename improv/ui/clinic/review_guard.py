"""Review and the vault: what is sealed opens while it is open, and is let go of when it is locked."""

from pathlib import Path

from PyQt6.QtCore import QObject

from improv.clinic.audit import Action
from improv.library.shelved import Shelved
from improv.ui.clinic.filing import Filing
from improv.ui.clinic.held import Held
from improv.ui.clinic.now import ClinicNow
from improv.ui.review.reviewing import Reviewing


class ReviewGuard(QObject):
    """Gives Review its keys, takes them away, and opens again what was open."""

    def __init__(
        self, clinic: ClinicNow, filing: Filing, reviewing: Reviewing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clinic = clinic
        self._filing = filing
        self._reviewing = reviewing
        self._open: tuple[Path, Shelved | None] | None = None
        """What was open in Review when it had to be let go of."""
        self._noted: object = None
        self.held = Held(clinic, self)
        self.held.saved.connect(self._show_saved)
        reviewing.keys = clinic.keys.find
        reviewing.holds_notes = lambda: not self.held.is_empty
        clinic.may_change = reviewing.can_leave
        reviewing.is_covered = lambda: clinic.is_covered
        reviewing.kinds.names_somebody = clinic.names_somebody
        reviewing.must_be_sealed = lambda: clinic.is_clinical
        self._was_clinical = clinic.is_clinical
        clinic.changed.connect(self._see_mode)
        clinic.shutting.connect(self._shut)
        clinic.ready.connect(self._go_on)
        reviewing.jam_changed.connect(self._note)

    def _shut(self) -> None:
        now = self._reviewing
        if now.path is not None:
            self._open = (now.path, now.shelved)
        now.close()
        if now.path is not None:  # no disk takes its notes
            if not self.held.take(now.saving):
                return  # without a key nothing would be sealed: it stays open, and nothing is lost
            now.let_go()
        now.binned = ()
        now.coursing.forget()
        now.bookshelf.shut()

    def _go_on(self) -> None:
        now = self._reviewing
        if self._clinic.is_covered:
            return
        self.held.try_again()
        now.kinds.read_again()
        # What was opened with other keys shows something else by now.
        now.bookshelf.shut()
        if now.is_open:
            now.bookshelf.find_again()
            now.bookshelf.scan()
        before, self._open = self._open, None
        if before is None and now.path is not None and now.loaded is None:
            before = (now.path, now.shelved)  # it was sealed until now
        if before is not None and before[0].exists():
            now.open(*before)

    def _see_mode(self) -> None:
        """Whether something may be written about what is open, which may be in clear, is otherwise now."""
        if self._clinic.is_clinical != self._was_clinical:
            self._was_clinical = self._clinic.is_clinical
            if self._reviewing.loaded is not None and self._reviewing.loaded.in_clear:
                self._reviewing.open_again()

    def _show_saved(self, take: Path) -> None:
        """Notes of a jam that is open by now have come to the disk: show them."""
        now = self._reviewing
        if now.path == take:
            now.open_again()

    def _note(self) -> None:
        """Write down that a jam was opened."""
        loaded = self._reviewing.loaded
        if loaded is not None and loaded is not self._noted:
            self._filing.note(Action.OPENED, loaded.path)
        self._noted = loaded
