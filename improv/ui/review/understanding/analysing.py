"""The analysis of the jam that is open, made in a process of its own; it outlives the window."""

from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PyQt6.QtCore import QObject, QTimer, pyqtSignal

from improv.analysis.found import FoundPair, FoundPlayer, GroupValue, Settings
from improv.analysis.telling import (
    AllTold,
    Answer,
    Asked,
    CourseStep,
    CourseTold,
    GroupTold,
    NotTold,
    PairTold,
    PlayerTold,
    TogetherTold,
    UsualTold,
)
from improv.analysis.together import Together
from improv.line import Line, line
from improv.ui.review.understanding.child import MEASURE, Child

TOLD_MS = 200
"""What comes is shown so often at most."""


class Understood(Struct, frozen=True):
    """What was found until now."""

    settings: Settings = Settings()
    players: tuple[FoundPlayer, ...] = ()
    pairs: dict[tuple[int, int], FoundPair] = {}
    """By ids of the first and the second."""
    together: tuple[Together, ...] = ()
    group: dict[str, GroupValue] = {}
    done: float = 0.0
    is_whole: bool = False
    reason: str = ""
    """Why something is missing as a whole, in English."""
    trouble: Line = Line()
    """Why there is no analysis; empty where there is."""

    def name_of(self, number: int) -> str:
        """Return what a player of this id is called."""
        return next((player.name for player in self.players if player.id == number), "")


class Analysing(QObject):
    """Asks for an analysis, and holds what comes of it."""

    changed = pyqtSignal()
    """More was found, or another jam is to be analysed: read ``now``."""

    def __init__(self, parent: QObject | None = None, program: tuple[str, ...] = MEASURE) -> None:
        """``program`` is what Python is to run."""
        super().__init__(parent)
        self.now = Understood()
        self.asked: Asked | None = None
        """What is analysed, or was; None: nothing was asked for."""
        self._child = Child(self, program)
        self._child.answered.connect(self._answered)
        self._child.ended.connect(self._ended)
        self._tells = QTimer(self)
        self._tells.setSingleShot(True)
        self._tells.setInterval(TOLD_MS)
        self._tells.timeout.connect(self.changed)

    @property
    def is_busy(self) -> bool:
        """Say whether more is to come."""
        return self._child.is_busy

    def begin(self, asked: Asked, *, again: bool = False) -> None:
        """Analyse this, unless it is analysed already; what was analysed before it is let go.

        What was stopped, or went wrong, is only begun ``again``.
        """
        if asked == self.asked and not (again and self.now.trouble):
            return
        self.close()
        self.asked, self.now = asked, Understood(settings=asked.settings)
        self._child.ask(asked)
        self.changed.emit()

    def forget(self) -> None:
        """Another jam is open, or none: stop, and know nothing."""
        self.close()
        if self.asked is not None:
            self.asked, self.now = None, Understood()
            self.changed.emit()

    def stop(self) -> None:
        """Stop; what was found stays."""
        if self.is_busy:
            self.close()
            self.now = replace(
                self.now, trouble=line("The analysis was stopped. What was found until then is shown.")
            )
            self.changed.emit()

    def close(self) -> None:
        """Leave nothing running."""
        self._tells.stop()
        self._child.stop()

    def _answered(self, answer: Answer) -> None:
        self.now = with_answer(self.now, answer)
        if not self._tells.isActive():
            self._tells.start()

    def _ended(self) -> None:
        self._tells.stop()
        if not self.now.is_whole and not self.now.trouble:
            name = "" if self.asked is None else Path(self.asked.path).name
            text = line(
                "The analysis of {file} has stopped. Hearing and notes work as before; try it again.",
                file=name,
            )
            self.now = replace(self.now, trouble=text)
        self.changed.emit()


def with_answer(now: Understood, answer: Answer) -> Understood:
    """Return what is known after an answer."""
    match answer:
        case PlayerTold(player, done):
            return replace(now, players=(*now.players, player), done=done)
        case PairTold(pair, done):
            return replace(now, pairs={**now.pairs, (pair.first, pair.second): pair}, done=done)
        case GroupTold(features, done):
            return replace(now, group=features, done=done)
        case TogetherTold(together):
            return replace(now, together=(*now.together, together))
        case AllTold():
            return replace(now, done=1.0, is_whole=True, reason=answer.reason)
        case NotTold(why):
            return replace(now, trouble=why)
        case UsualTold() | CourseStep() | CourseTold():
            return now  # of nobody in this jam alone
