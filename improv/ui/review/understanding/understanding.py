"""What is asked of the analysis of the open jam, and what came of it; it outlives the widgets."""

from enum import StrEnum
from pathlib import Path

from PyQt6.QtCore import QObject, pyqtSignal

from improv.analysis.found import Settings
from improv.analysis.telling import Asked
from improv.session.derived import analyses_folder
from improv.session.notebook.annotation import Correction
from improv.session.sealing import Keys
from improv.ui.review.bookshelf import Bookshelf
from improv.ui.review.loading import Loaded
from improv.ui.review.timeline.measures import LONGEST_S, SHORTEST_S, USUAL_S
from improv.ui.review.understanding.analysing import Analysing
from improv.ui.review.understanding.reporting import Reporting
from improv.ui.review.understanding.usual import Usual, key_of

PULSE_S = 12.0


class Sheet(StrEnum):
    """What of the analysis is shown below the timeline."""

    MATRIX = "matrix"
    IMITATION = "imitation"
    SHARES = "shares"


class Understanding(QObject):
    """The analysis, what was usual for somebody, and where one is in them."""

    changed = pyqtSignal()

    def __init__(self, bookshelf: Bookshelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.analysing = Analysing(self)
        self.usual = Usual(bookshelf, self)
        self.reporting = Reporting(self)
        self.is_shown = False
        """The page of the analysis is to be seen, in place of the tables of notes."""
        self.sheet = Sheet.MATRIX
        self.value = "leader_score"
        """What the matrix shows."""
        self.window_s = USUAL_S
        self.hop_s = 1
        self.wishes: frozenset[str] = frozenset()
        """Names of curves of the analysis that are to be seen."""
        self._loaded: Loaded | None = None
        self._corrections: tuple[Correction, ...] = ()
        self._keys: Keys = None
        self.analysing.changed.connect(self.changed)
        self.usual.changed.connect(self.changed)
        self.reporting.changed.connect(self.changed)

    @property
    def settings(self) -> Settings:
        """Return how it is analysed; a hop is never longer than the window."""
        window = float(self.window_s)
        return Settings(window_s=window, hop_s=min(float(self.hop_s), window), pulse_window_s=PULSE_S)

    @property
    def is_wanted(self) -> bool:
        """Say whether anything of it is to be seen: only then is it worth the work."""
        return self.is_shown or bool(self.wishes)

    def look_at(
        self, loaded: Loaded | None, corrections: tuple[Correction, ...] = (), keys: Keys = None
    ) -> None:
        """This is open now, with these corrections; None: nothing is. It is analysed once that is wanted."""
        if loaded is None or self._loaded is None or loaded.path != self._loaded.path:
            self.analysing.forget()
            self.usual.forget()
        self._loaded, self._corrections, self._keys = loaded, corrections, keys
        self.go_on()

    def go_on(self, *, again: bool = False) -> None:
        """Analyse what is open, where that is wanted, and not done yet; ``again`` also what was stopped."""
        loaded = self._loaded
        if loaded is None or not self.is_wanted:
            return
        key = key_of(loaded.path, self._keys)
        # Of a jam that is being recorded every look would keep another.
        keep_in = "" if key or loaded.is_written else str(analyses_folder())
        asked = Asked(str(loaded.path), self.settings, self._corrections, keep_in, key)
        self.analysing.begin(asked, again=again)
        if self.usual.person:
            self.show_usual_of(self.usual.person)

    def try_again(self) -> None:
        """Analyse what was stopped, or went wrong."""
        self.go_on(again=True)

    def set_window(self, seconds: float) -> None:
        """Take each value over so many seconds."""
        self.window_s = min(max(SHORTEST_S, round(seconds)), LONGEST_S)
        self.go_on()

    def set_hop(self, seconds: int) -> None:
        """Take a value every so many seconds."""
        self.hop_s = min(max(1, seconds), LONGEST_S)
        self.go_on()

    def show_usual_of(self, person: str) -> None:
        """Lay behind the curves what was usual for a person; empty: nothing."""
        if self._loaded is not None:
            self.usual.find(person, self._loaded, self.settings, analyses_folder(), self._keys)

    def save_report(self, folder: Path) -> None:
        """Write the report of what is open into a folder."""
        if self._loaded is not None:
            self.reporting.save(self._loaded.path, folder, self.settings, self._keys)

    def close(self) -> None:
        """Leave nothing running."""
        self.reporting.close()
        self.analysing.close()
        self.usual.forget()
