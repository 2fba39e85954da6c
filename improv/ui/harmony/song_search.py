"""Listening to a song in a program of its own: it takes seconds, and much memory."""

import sys
from pathlib import Path

from PyQt6.QtCore import QObject, QProcess, pyqtSignal

from improv.ui.harmony.song_report import SongReport, read_report

_ENDS_WITHIN_MS = 3000


class SongSearch(QObject):
    """Asks `improv key` about one file at a time. A window that is made anew goes on with it."""

    found = pyqtSignal(object)
    """A ``SongReport``."""
    failed = pyqtSignal(str)
    """Why, in one line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self.name = ""
        """Of the file that is, or was, listened to."""
        self.report: SongReport | None = None
        """What was heard last."""

    @property
    def is_running(self) -> bool:
        """Say whether a song is being listened to."""
        return self._process is not None

    def start(self, path: str) -> None:
        """Listen to a file, and to no other any more."""
        self.cancel()
        self.name, self.report = Path(path).name, None
        process = QProcess(self)
        process.finished.connect(lambda code, status: self._finished(process, code, status))
        process.errorOccurred.connect(lambda error: self._broke(process, error))
        self._process = process
        # A name that begins with a hyphen is a file all the same.
        program = ["-m", "improv", "key", "--json", "--playable"]
        process.start(sys.executable, [*program, "--", str(Path(path).absolute())])

    def cancel(self) -> None:
        """Listen no more; nothing is told."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(_ENDS_WITHIN_MS)
            process.deleteLater()

    def _finished(self, process: QProcess, code: int, status: QProcess.ExitStatus) -> None:
        if process is not self._process:
            return
        self._process = None
        output = process.readAllStandardOutput().data()
        complaint = process.readAllStandardError().data().decode(errors="replace").strip()
        process.deleteLater()
        if code == 0 and status is QProcess.ExitStatus.NormalExit:
            try:
                report = read_report(output)
            except ValueError as error:
                self.failed.emit(str(error))
            else:
                self.report = report
                self.found.emit(report)
            return
        line = complaint.splitlines()[-1].removeprefix("improv: ") if complaint else ""
        self.failed.emit(line or self.tr("Improv could not listen to this song."))

    def _broke(self, process: QProcess, error: QProcess.ProcessError) -> None:
        if process is self._process and error is QProcess.ProcessError.FailedToStart:
            self._process = None
            self.failed.emit(process.errorString())
            process.deleteLater()
