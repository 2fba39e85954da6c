"""Notes saved by themselves, in a thread: two seconds after a change at the latest, and when one leaves."""

from PyQt6.QtCore import QObject, QTimer, pyqtSignal

from improv.line import Line, line_of
from improv.link.clock import Clock
from improv.session.atomic import CannotWrite
from improv.session.notebook.notebook import Notebook
from improv.session.notebook.saving import Save, Saver
from improv.session.notebook.sidecar import Found
from improv.session.sealing import Keys
from improv.ui.review.errands import Errands
from improv.ui.review.loading import Loaded

POLL_MS = 500


class NoteSaving(QObject):
    """Keeps the sidecar of the session that is open as its notebook is."""

    troubled = pyqtSignal(object)
    """A ``Line``: why notes cannot be saved; empty: they are saved again."""
    saved = pyqtSignal()
    """What was written is in the sidecar now."""
    adopted = pyqtSignal()
    """Another program had written too: its notes are in the notebook from now on."""

    def __init__(self, errands: Errands, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self._clock = clock
        self._saver: Saver | None = None
        self._told = Line()
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._save)

    @property
    def is_saved(self) -> bool:
        """Say whether nothing waits to be saved."""
        return self._saver is None or self._saver.is_saved

    @property
    def unsaved(self) -> tuple[Save, Line] | None:
        """Return what could not be saved yet, and why; None where all is saved."""
        save = None if self._saver is None else self._saver.unsaved
        return None if save is None or self._saver is None else (save, self._saver.trouble)

    def begin(self, loaded: Loaded, notebook: Notebook, keys: Keys = None) -> None:
        """Save what is written in a notebook from now on; ``keys`` open what is sealed."""
        self.forget()
        self._saver = Saver(loaded.path, notebook, loaded.found, self._clock, keys)

    def changed(self) -> None:
        """Something was written: it is saved soon."""
        self._save()  # its time counts from now
        if not self._poll.isActive():
            self._poll.start()

    def save_now(self) -> None:
        """Save at once what is not saved: somebody leaves, or wants it to be tried again."""
        self._save(at_once=True)

    def settle(self) -> bool:
        """Save what is not saved, and wait for it; say whether all is saved. What is not is tried again."""
        saver = self._saver
        if saver is None:
            return True
        self._errands.wait()
        trouble = saver.close()
        if not saver.is_saved:
            self._tell(trouble)
            self._poll.start()
            return False
        self._tell(Line())
        return True

    def forget(self) -> None:
        """Save nothing more, also of what is not saved."""
        self._poll.stop()
        self._saver = None
        self._tell(Line())

    def _save(self, at_once: bool = False) -> None:
        saver = self._saver
        if saver is None or saver.is_saved:
            self._poll.stop()
            return
        save = saver.begin(at_once=at_once)
        if save is None:
            return

        def saved(found: Found) -> None:
            self._finish(saver, save, found)

        def failed(error: Exception) -> None:
            if not isinstance(error, CannotWrite):
                raise error
            saver.fail(error)
            if saver is self._saver:
                self._tell(line_of(error))
                self._poll.start()

        self._errands.do(save.run, saved, failed)

    def _finish(self, saver: Saver, save: Save, found: Found) -> None:
        saver.finish(save, found)
        if saver is not self._saver:
            return
        self._tell(Line())
        self.saved.emit()
        if found.notes != save.notes:
            self.adopted.emit()

    def _tell(self, trouble: Line) -> None:
        if trouble != self._told:
            self._told = trouble
            self.troubled.emit(trouble)
