"""A process of its own that answers one question about jams, a line for each answer."""

import os
import sys

from PyQt6.QtCore import QObject, QProcess, pyqtSignal

from improv.analysis.telling import Wish, answer_of, wish_bytes

MEASURE = ("-m", "improv", "measure")
JOBS = max(1, min(4, (os.cpu_count() or 1) // 2))
"""Processes that may measure many jams: people may be playing meanwhile."""
_END_MS = 2_000


class Child(QObject):
    """Asks, tells what is answered, and lets go of what is asked no more."""

    answered = pyqtSignal(object)
    """An ``Answer``."""
    ended = pyqtSignal(bool)
    """There is no more to come; whether the last line could be read, and the process began at all."""

    def __init__(self, parent: QObject | None = None, program: tuple[str, ...] = MEASURE) -> None:
        """``program`` is what Python is to run."""
        super().__init__(parent)
        self._program = program
        self._process: QProcess | None = None
        self._rest = b""
        self._is_well = True

    @property
    def is_busy(self) -> bool:
        """Say whether more is to come."""
        return self._process is not None

    def ask(self, wish: Wish) -> None:
        """Ask this, and let go of what was asked before."""
        self.stop()
        self._rest, self._is_well = b"", True
        process = QProcess(self)
        process.readyReadStandardOutput.connect(lambda: self._read(process))
        process.finished.connect(lambda: self._finished(process))
        process.errorOccurred.connect(lambda error: self._failed(process, error))
        process.setStandardErrorFile(QProcess.nullDevice())
        self._process = process
        process.start(sys.executable, list(self._program))
        process.write(wish_bytes(wish))

    def stop(self) -> None:
        """Let go of what is asked; nothing more is told of it."""
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(_END_MS)
            process.deleteLater()

    def _read(self, process: QProcess) -> None:
        if process is not self._process:
            return
        *lines, self._rest = (self._rest + process.readAllStandardOutput().data()).split(b"\n")
        for each in lines:
            try:
                answer = answer_of(each)
            except ValueError:
                self._is_well = False
                continue
            self.answered.emit(answer)

    def _finished(self, process: QProcess) -> None:
        if process is self._process:
            self._read(process)
            self._process = None
            process.deleteLater()
            self.ended.emit(self._is_well)

    def _failed(self, process: QProcess, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # of all others it is told that they finished
            self._is_well = False
            self._finished(process)
