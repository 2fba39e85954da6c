"""What is asked of the analysis of the open jam, and what came of it; it outlives the widgets."""

from enum import StrEnum
from pathlib import Path

from PyQt6.QtCore import QObject, pyqtSignal

from improv.analysis.found import Settings
from improv.analysis.telling import Asked
from improv.library.shelved import Shelved
from improv.session.derived import analyses_folder
from improv.session.notebook.annotation import Correction
from improv.session.sealing import Keys
from improv.ui.review.bookshelf import Bookshelf
from improv.ui.review.loading import Loaded
from improv.ui.review.timeline.measures import LONGEST_S, SHORTEST_S, USUAL_S
from improv.ui.review.understanding.analysing import Analysing
from improv.ui.review.understanding.reporting import Reporting
from improv.ui.review.understanding.usual import MOST_EARLIER, Usual, key_of

PULSE_S, PULSE_SHORTEST_S, PULSE_LONGEST_S = 12, 4, 30
"""Seconds that pulse and tempo are taken over: usually, at least, at most."""


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
        self._bookshelf = bookshelf
        self.usual = Usual(bookshelf, self)
        self.reporting = Reporting(self)
        self.is_shown = False
        """The page of the analysis is to be seen, in place of the tables of notes."""
        self.sheet = Sheet.MATRIX
        self.value = "leader_score"
        """What the matrix shows."""
        self.window_s = USUAL_S
        self.hop_s = 1
        self.pulse_s = PULSE_S
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
        """Return how it is analysed; a hop is never longer than a window."""
        window, pulse = float(self.window_s), float(self.pulse_s)
        return Settings(window_s=window, hop_s=min(float(self.hop_s), window, pulse), pulse_window_s=pulse)

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

    def set_pulse(self, seconds: int) -> None:
        """Take pulse and tempo over so many seconds."""
        self.pulse_s = min(max(PULSE_SHORTEST_S, seconds), PULSE_LONGEST_S)
        self.go_on()

    def show_usual_of(self, person: str) -> None:
        """Lay behind the curves what was usual for a person; empty: nothing."""
        if self._loaded is not None:
            self.usual.find(person, self._loaded, self.settings, analyses_folder(), self._keys)

    def save_report(self, folder: Path) -> None:
        """Write the report of what is open into a folder."""
        loaded, settings, keys = self._loaded, self.settings, self._keys
        if loaded is None:
            return
        people = tuple(player.person for player in loaded.jam.players if player.person)
        if not (self.reporting.form.earlier and people):
            self.reporting.save(loaded.path, folder, settings, keys)
            return

        def found(jams: tuple[Shelved, ...]) -> None:
            if loaded is self._loaded:
                earlier = tuple(Path(jam.path) for jam in jams if jam.path and not jam.is_recording)
                self.reporting.save(loaded.path, folder, settings, keys, earlier)

        self._bookshelf.jams_of_any(people, MOST_EARLIER, found)

    def close(self) -> None:
        """Leave nothing running."""
        self.reporting.close()
        self.analysing.close()
        self.usual.forget()
