"""How consonant scales are, found out beside the window: what is not known yet is measured in a thread."""

from collections import deque
from collections.abc import Iterable, Mapping
from threading import Lock, Thread

from PyQt6.QtCore import QObject, pyqtSignal

from improv.music.rating import content_of, measure_of, read_ratings, shipped_file
from improv.music.scale import Scale

PLAYERS = 3


class Measuring(QObject):
    """Knows the mean consonance of three players in a scale, or finds it out and tells it then."""

    measured = pyqtSignal(str, float)
    """A scale's content (``content_of``) and its consonance."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known = {
            content: ratings.consonance for content, ratings in read_ratings(shipped_file()).items()
        }
        self._wanted: deque[tuple[str, Scale]] = deque()
        self._lock = Lock()
        self._is_busy = False

    @property
    def known(self) -> Mapping[str, float]:
        """Return what is known, by content."""
        return self._known

    def find_out(self, scales: Iterable[Scale]) -> None:
        """Measure what is not known of these scales; the last that were asked for come first."""
        with self._lock:
            waiting = {content for content, _ in self._wanted}
            for scale in scales:
                content = content_of(scale)
                if content not in self._known and content not in waiting:
                    self._wanted.appendleft((content, scale))
            if not self._wanted or self._is_busy:
                return
            self._is_busy = True
        Thread(target=self._measure, name="measuring scales", daemon=True).start()

    def ask(self, scale: Scale) -> None:
        """Tell a scale's consonance: at once, where it is known."""
        content = content_of(scale)
        if content in self._known:
            self.measured.emit(content, self._known[content])
        else:
            self.find_out([scale])

    def _measure(self) -> None:
        while True:
            with self._lock:
                if not self._wanted:
                    self._is_busy = False
                    return
                content, scale = self._wanted.popleft()
            consonance = consonance_of(scale)
            self._known[content] = consonance
            try:
                self.measured.emit(content, consonance)
            except RuntimeError:  # the window is gone
                return


def consonance_of(scale: Scale) -> float:
    """Return the mean consonance of all chords of three notes of a scale (of those there are, else)."""
    from improv.music.rate import chords_of, consonances, notes_of  # numpy is loaded when it is needed

    notes = notes_of(scale)
    sizes = [size for size in (PLAYERS, 2) if len(notes) >= size]
    if not sizes:
        return 0.0
    return float(consonances(notes, chords_of(len(notes), sizes[0]), measure_of(scale)).mean())
