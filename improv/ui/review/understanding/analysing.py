"""The analysis of the jam that is open, made in a process of its own; it outlives the window."""

import sys
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PyQt6.QtCore import QObject, QProcess, QTimer, pyqtSignal

from improv.analysis.found import FoundPair, FoundPlayer, GroupValue, Settings
from improv.analysis.telling import (
    AllTold,
    Answer,
    Asked,
    GroupTold,
    NotTold,
    PairTold,
    PlayerTold,
    TogetherTold,
    answer_of,
    asked_bytes,
)
from improv.analysis.together import Together
from improv.line import Line, line

TOLD_MS = 200
"""What comes is shown so often at most."""
_END_MS = 2_000
MEASURE = ("-m", "improv", "measure")


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
        self._program = program
        self.now = Understood()
        self.asked: Asked | None = None
        """What is analysed, or was; None: nothing was asked for."""
        self._process: QProcess | None = None
        self._rest = b""
        self._tells = QTimer(self)
        self._tells.setSingleShot(True)
        self._tells.setInterval(TOLD_MS)
        self._tells.timeout.connect(self.changed)

    @property
    def is_busy(self) -> bool:
        """Say whether more is to come."""
        return self._process is not None

    def begin(self, asked: Asked) -> None:
        """Analyse this, unless it is analysed already; what was analysed before it is let go."""
        if asked == self.asked and not self.now.trouble:
            return
        self._end()
        self.asked, self.now, self._rest = asked, Understood(settings=asked.settings), b""
        process = QProcess(self)
        process.readyReadStandardOutput.connect(lambda: self._read(process))
        process.finished.connect(lambda: self._finished(process))
        process.errorOccurred.connect(lambda error: self._failed(process, error))
        process.setStandardErrorFile(QProcess.nullDevice())
        self._process = process
        process.start(sys.executable, list(self._program))
        process.write(asked_bytes(asked))
        self.changed.emit()

    def forget(self) -> None:
        """Another jam is open, or none: stop, and know nothing."""
        self._end()
        if self.asked is not None:
            self.asked, self.now = None, Understood()
            self.changed.emit()

    def stop(self) -> None:
        """Stop; what was found stays."""
        if self._process is not None:
            self._end()
            self.now = replace(
                self.now, trouble=line("The analysis was stopped. What was found until then is shown.")
            )
            self.changed.emit()

    def close(self) -> None:
        """Leave nothing running, and tell nobody any more."""
        self._end()

    # ── what comes ──────────────────────────────────────────────────────────────────────────────

    def _read(self, process: QProcess) -> None:
        if process is not self._process:
            return
        *lines, self._rest = (self._rest + bytes(process.readAllStandardOutput().data())).split(b"\n")
        for each in lines:
            try:
                self.now = with_answer(self.now, answer_of(each))
            except ValueError:
                self.now = replace(self.now, trouble=self._lost())
        if lines and not self._tells.isActive():
            self._tells.start()

    def _finished(self, process: QProcess) -> None:
        if process is not self._process:
            return
        self._read(process)
        self._process = None
        process.deleteLater()
        if not self.now.is_whole and not self.now.trouble:
            self.now = replace(self.now, trouble=self._lost())
        self._tells.stop()
        self.changed.emit()

    def _failed(self, process: QProcess, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # of all others it is told that it finished
            self._finished(process)

    def _lost(self) -> Line:
        name = "" if self.asked is None else Path(self.asked.path).name
        return line(
            "The analysis of {file} has stopped. Hearing and notes work as before; try it again.", file=name
        )

    def _end(self) -> None:
        self._tells.stop()
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(_END_MS)
            process.deleteLater()


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
