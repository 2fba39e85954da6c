"""What is being done about the clinic, one thing at a time beside the window, and what came of it."""

from collections.abc import Callable
from enum import Enum, auto

from PyQt6.QtCore import QObject, pyqtSignal

from improv.line import Line, line, line_of
from improv.ui.review.errands import Errands


class Topic(Enum):
    """What something is said about."""

    VAULT = auto()
    CONSENT = auto()
    PERSON = auto()
    """What is kept of one, given to them."""
    BACKUP = auto()
    TRAIL = auto()
    ERASING = auto()
    SEALING = auto()
    """Jams in clear, from before there was a vault."""


class Tasks(QObject):
    """Does work in a thread, and keeps a line on each topic."""

    changed = pyqtSignal()
    _advanced = pyqtSignal(object, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.results: dict[Topic, Line] = {}
        self.at_work: Topic | None = None
        self.progress = (0, 0)
        """Of what is being done: so much, of so much; 0 of 0: that is not known."""
        self.errands = Errands("clinic", self)
        self._advanced.connect(self._show_progress)

    def say(self, topic: Topic, text: Line) -> None:
        """Let this be what there is to say on a topic."""
        self.results[topic] = text
        self.changed.emit()

    def do(self, topic: Topic, work: Callable[[], Line], after: Callable[[], object] = lambda: None) -> None:
        """Do something that takes its time, unless something else is being done; ``after``: in any case."""
        if self.at_work is not None:
            return
        self.at_work, self.progress = topic, (0, 0)

        def end(text: Line) -> None:
            self.at_work = None
            self.results[topic] = text
            after()
            self.changed.emit()

        self.errands.do(work, end, lambda error: end(why(error)))
        self.say(topic, line("This takes a moment…"))

    def advance(self, topic: Topic) -> Callable[[int, int], None]:
        """Return what work is to call, with how much of it is done, of how much; from any thread."""
        return lambda done, all_: self._advanced.emit(topic, done, all_)

    def _show_progress(self, topic: Topic, done: int, all_: int) -> None:
        if self.at_work is topic:
            self.progress = (done, all_)
            self.say(topic, line("{done} of {all} are done…", done=done, all=all_))


def why(error: Exception) -> Line:
    """Return a line about why something could not be done."""
    if isinstance(error, OSError | ValueError):
        return line_of(error)
    return line("That could not be done ({why}).", why=str(error)[:200])
