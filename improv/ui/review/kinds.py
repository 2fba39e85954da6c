"""The kinds of notes: the therapist's own list, kept in its file, and what they are called here."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from PyQt6.QtCore import QObject, pyqtSignal

from improv.line import Line, line, line_of
from improv.session.notebook.vocabulary import (
    Vocabulary,
    first_categories,
    iap_categories,
    read_vocabulary,
    write_vocabulary,
)
from improv.ui.languages.said import said
from improv.ui.review.errands import Errands


class Kinds(QObject):
    """Knows the list; outlives the window."""

    changed = pyqtSignal()
    said = pyqtSignal(object)
    """A ``Line``: why the list could not be read or kept."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._errands = Errands("keeping the kinds of notes", self)
        self._is_read = False
        self._now = Vocabulary()
        self.names_somebody: Callable[[str], bool] = lambda _: False
        """Says whether a name holds what somebody is called, and must not be in a file in clear."""

    @property
    def now(self) -> Vocabulary:
        """Return the list, read at the first time that somebody asks."""
        if not self._is_read:
            self._is_read = True
            self._now, trouble = read_vocabulary(self._path)
            if trouble:
                self.said.emit(trouble)
        return self._now

    def names(self, used: str = "") -> tuple[tuple[str, str], ...]:
        """Return what notes hold and what is shown, for each kind; ``used`` is offered in any case."""
        stored = [str(each) for each in self.now.all]
        if used and used not in stored:
            stored.append(used)
        return tuple((name, kind_text(name)) for name in stored)

    def keep(self, vocabulary: Vocabulary) -> None:
        """Take another list, and write it."""
        if vocabulary == self.now:
            return
        if any(map(self.names_somebody, set(vocabulary.categories) - set(self.now.categories))):
            self.said.emit(
                line("It is not kept: its name holds a person's. Choose one that is about nobody.")
            )
            return
        self._now = vocabulary
        self.changed.emit()
        path = self._path

        def failed(error: Exception) -> None:
            self.said.emit(
                line("{why} The kinds of notes are as you chose until the program ends.", why=line_of(error))
            )

        self._errands.do(lambda: write_vocabulary(path, vocabulary), lambda _: None, failed)

    def read_again(self) -> None:
        """Read the list again when somebody asks for it: a person may have been taken out of it."""
        self._errands.wait()
        self._is_read = False
        self.changed.emit()

    def close(self) -> None:
        """Wait until the list is written."""
        self._errands.wait()
        self._errands.close()


@cache
def _ours() -> dict[str, Line]:
    return {str(each): each for each in (*first_categories(), *iap_categories())}


def kind_text(kind: str) -> str:
    """Return what a kind is called in the language of the window; a person's own stays as it is."""
    return said(_ours().get(kind, kind))
