"""Notes of a session that had to be let go of while no disk took them: sealed, until one does."""

from collections.abc import Callable

from PyQt6.QtCore import QObject, QTimer, pyqtSignal

from improv.line import Line, line, line_of
from improv.session.notebook.held_notes import HeldNotes, held_notes
from improv.session.notebook.saving import RETRY_S
from improv.session.sealing import TakeKey
from improv.ui.clinic.now import ClinicNow
from improv.ui.review.errands import Errands
from improv.ui.review.note_saving import NoteSaving


class Held(QObject):
    """Keeps them while the vault is locked, and saves them as soon as it is open and a disk takes them."""

    saved = pyqtSignal(object)
    """The ``Path`` of a jam whose notes are on the disk now."""

    def __init__(self, clinic: ClinicNow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clinic = clinic
        self._held: tuple[HeldNotes, ...] = ()
        self._saving = Errands("notes that were held", self)
        self._again = QTimer(self)
        self._again.setInterval(round(1000 * RETRY_S))
        self._again.timeout.connect(self.try_again)

    @property
    def is_empty(self) -> bool:
        """Say whether nothing waits."""
        return not self._held

    def take(self, saving: NoteSaving) -> bool:
        """Take what a session could not save; say whether nothing of it would be lost now."""
        found, vault = saving.unsaved, self._clinic.keys.vault()
        if found is None or vault is None:
            return found is None
        save, why = found
        self._held = (*self._held, held_notes(save.take, save.notes, save.base, vault.index_key))
        self._tell(why)
        return True

    def try_again(self) -> None:
        """Save what waits, where the vault is open."""
        vault = self._clinic.keys.vault()
        if not self._held or vault is None:
            self._again.stop()
            return
        if self._saving.is_busy:
            return
        waiting, key, keys = self._held, vault.index_key, self._clinic.keys.find
        self._saving.do(
            lambda: _tried(waiting, key, keys), self._tried, lambda error: self._tell(line_of(error))
        )
        self._again.start()

    def close(self) -> None:
        """Try it a last time."""
        self._again.stop()
        self.try_again()
        self._again.stop()
        self._saving.wait()
        self._saving.close()

    def _tried(self, told: tuple[tuple[HeldNotes, ...], Line]) -> None:
        done, why = told
        self._held = tuple(each for each in self._held if each not in done)
        for each in done:
            self.saved.emit(each.take)
        self._tell(why)

    def _tell(self, why: Line) -> None:
        if not self._held:
            self._clinic.waiting = Line()
            self._again.stop()
        else:
            names = ", ".join(dict.fromkeys(each.take.name for each in self._held))
            self._clinic.waiting = line(
                "What was written about {names} could not be saved ({why}). It waits in memory, sealed, and "
                "is lost if the program ends: make room on the disk, unlock the vault.",
                names=names,
                why=why,
            )
        self._clinic.changed.emit()


def _tried(
    waiting: tuple[HeldNotes, ...], key: TakeKey, keys: Callable[[bytes], TakeKey | None]
) -> tuple[tuple[HeldNotes, ...], Line]:
    """Save what can be; return that, and why the rest cannot."""
    done, why = [], Line()
    for each in waiting:
        try:
            each.save(key, keys)
        except (OSError, ValueError) as error:
            why = line_of(error)
        else:
            done.append(each)
    return tuple(done), why
