"""A wish as a process of its own: `improv fulfil` does it, this asks and listens."""

import sys

from PyQt6.QtCore import QObject, QProcess, pyqtSignal

from improv.line import Line, line
from improv.session.out.wishes import Answer, Done, Errand, Failed, Progress, answer_of, errand_bytes

ENDS_WITHIN_MS = 3000
"""So long it may take to take back what it began."""
PROGRAM = ("-m", "improv", "fulfil")


class Fulfilling(QObject):
    """Does one errand at a time."""

    progressed = pyqtSignal(float)
    """The share that is done, 0 to 1."""
    ended = pyqtSignal(object)
    """``Done`` or ``Failed``; nothing after a cancel."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._raw = b""
        self._answer: Done | Failed | None = None

    @property
    def is_running(self) -> bool:
        """Say whether something is being done."""
        return self._process is not None

    def start(self, errand: Errand) -> None:
        """Do an errand; what was being done is cancelled."""
        self.cancel()
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(lambda: self._read(process))
        process.finished.connect(lambda: self._finished(process))
        process.errorOccurred.connect(lambda error: self._broke(process, error))
        self._process, self._raw, self._answer = process, b"", None
        process.start(sys.executable, list(PROGRAM))
        process.write(errand_bytes(errand))

    def cancel(self) -> None:
        """Do it no longer: the process takes back what it began. Nothing is told."""
        process, self._process = self._process, None
        if process is None:
            return
        process.closeWriteChannel()
        if not process.waitForFinished(ENDS_WITHIN_MS):
            process.kill()
            process.waitForFinished(ENDS_WITHIN_MS)
        process.deleteLater()

    def _read(self, process: QProcess) -> None:
        if process is not self._process:
            return
        *lines, self._raw = (self._raw + process.readAllStandardOutput().data()).split(b"\n")
        for raw in lines:
            answer = _answer(raw)
            if isinstance(answer, Progress):
                self.progressed.emit(answer.done)
            else:
                self._answer = answer

    def _finished(self, process: QProcess) -> None:
        self._read(process)
        self._end(process, self._answer or Failed(_broken()))

    def _broke(self, process: QProcess, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(process, Failed(_broken()))

    def _end(self, process: QProcess, answer: Done | Failed) -> None:
        if process is not self._process:
            return
        self._process = None
        process.deleteLater()
        self.ended.emit(answer)


def _answer(raw: bytes) -> Answer:
    try:
        return answer_of(raw)
    except ValueError:
        return Failed(_broken())


def _broken() -> Line:
    return line("The program that was to write it has ended. The jam is as it was; try again.")
