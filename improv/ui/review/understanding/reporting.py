"""Saving a report, of the open jam or a course: what it holds, what process writes it, what came of it."""

from pathlib import Path

from msgspec import Struct
from PyQt6.QtCore import QObject, pyqtSignal

from improv.analysis.found import Settings
from improv.line import Line, line
from improv.session.out.wishes import CourseReport, Done, Errand, Failed, Report
from improv.session.sealing import Keys
from improv.ui.languages.speaking import spoken
from improv.ui.review.taking.fulfilling import Fulfilling
from improv.ui.review.understanding.usual import key_of

SUFFIXES = (".html", ".pdf")
"""The page that screen readers read, and the one for paper."""


COURSE_STEM = "from-jam-to-jam"


class ReportForm(Struct, frozen=True):
    """What a report is to hold."""

    suffix: str = SUFFIXES[0]
    names: bool = False
    """People are called what the jam calls them; else Player 1 and so on."""
    notes: bool = True
    """Marks, and what was written about the jam, stand in it."""
    earlier: bool = False
    """What was usual for people in earlier jams lies behind their curves."""


class Reporting(QObject):
    """Writes one report at a time; it outlives the window."""

    changed = pyqtSignal()
    reported = pyqtSignal(object)
    """The ``Path`` of the jam of which a report was written: for the audit trail."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.form = ReportForm()
        self.share: float | None = None
        """How much is done; None: nothing is being written."""
        self.said = Line()
        """What came of the last one."""
        self._take: Path | None = None
        self._fulfilling = Fulfilling(self)
        self._fulfilling.progressed.connect(self._progress)
        self._fulfilling.ended.connect(self._end)

    def set_form(self, form: ReportForm) -> None:
        """Choose what the next one is to hold."""
        self.form = form
        self.changed.emit()

    def save(
        self, take: Path, folder: Path, settings: Settings, keys: Keys, earlier: tuple[Path, ...] = ()
    ) -> None:
        """Write the report of a jam into a folder, under a name that nobody's name is in.

        ``earlier``: jams of the same people, of which those before this one lie behind the curves.
        """
        if not self._is_there(folder):
            return
        wish = Report(
            take=str(take),
            out=str(free(folder, f"{take.stem}-report", self.form.suffix)),
            names=self.form.names,
            with_notes=self.form.notes,
            language=spoken(),
            earlier=tuple(map(str, earlier)),
            window_s=settings.window_s,
            hop_s=settings.hop_s,
            pulse_window_s=settings.pulse_window_s,
            surrogates=settings.surrogates,
        )
        self._take = take
        self._start(wish, (take, *earlier), keys)

    def save_course(
        self, people: tuple[str, ...], takes: tuple[Path, ...], folder: Path, settings: Settings, keys: Keys
    ) -> None:
        """Write how people play from jam to jam into a folder, under a name that nobody's name is in."""
        if not self._is_there(folder):
            return
        wish = CourseReport(
            people=people,
            takes=tuple(map(str, takes)),
            out=str(free(folder, COURSE_STEM, self.form.suffix)),
            names=self.form.names,
            language=spoken(),
            window_s=settings.window_s,
            hop_s=settings.hop_s,
            pulse_window_s=settings.pulse_window_s,
            surrogates=settings.surrogates,
        )
        self._take = None
        self._start(wish, takes, keys)

    def close(self) -> None:
        """Write no longer; nothing half is left."""
        self._fulfilling.cancel()
        self.share = None

    def _is_there(self, folder: Path) -> bool:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            why = error.strerror or str(error)
            self.said = line("{folder} cannot be written to: {why}. Choose another.", folder=folder, why=why)
            self.changed.emit()
            return False
        return True

    def _start(self, wish: Report | CourseReport, takes: tuple[Path, ...], keys: Keys) -> None:
        secrets = {key_of(path, keys) for path in takes} - {b""}
        self.share, self.said = 0.0, Line()
        self._fulfilling.start(Errand(wish, tuple(sorted(secrets))))
        self.changed.emit()

    def _progress(self, share: float) -> None:
        self.share = share
        self.changed.emit()

    def _end(self, answer: Done | Failed) -> None:
        self.share = None
        if isinstance(answer, Failed):
            self.said = answer.why
        else:
            self.said = line("The report is written: {file}", file=answer.files[0] if answer.files else "")
            if self._take is not None:
                self.reported.emit(self._take)
        self.changed.emit()


def free(folder: Path, stem: str, suffix: str) -> Path:
    """Return a file that is not there yet."""
    path, number = folder / f"{stem}{suffix}", 2
    while path.exists():
        path, number = folder / f"{stem}-{number}{suffix}", number + 1
    return path
