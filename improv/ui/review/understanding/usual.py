"""What was usual for one person in earlier jams: found in a process of its own, to lie behind the curves."""

from pathlib import Path

from PyQt6.QtCore import QObject, pyqtSignal

from improv.analysis.course.earlier import Band
from improv.analysis.found import Settings
from improv.analysis.telling import Answer, UsualAsked, UsualTold
from improv.library.shelved import Page
from improv.session.sealing import Keys, TakeKey, identity_of
from improv.ui.review.bookshelf import Bookshelf
from improv.ui.review.loading import Loaded
from improv.ui.review.understanding.child import JOBS, MEASURE, Child

MOST_EARLIER = 50
"""The newest jams of a person that are looked at."""


class Usual(QObject):
    """Finds it, and holds it."""

    changed = pyqtSignal()

    def __init__(
        self, bookshelf: Bookshelf, parent: QObject | None = None, program: tuple[str, ...] = MEASURE
    ) -> None:
        super().__init__(parent)
        self._bookshelf = bookshelf
        self.person = ""
        """Whose it is, or is to be; empty: nobody's is wished for."""
        self.bands: dict[str, Band] = {}
        self._asked: object = None
        self._child = Child(self, program)
        self._child.answered.connect(self._answered)
        self._child.ended.connect(self.changed)

    @property
    def is_busy(self) -> bool:
        """Say whether it is being found."""
        return self._child.is_busy

    def find(self, person: str, loaded: Loaded, settings: Settings, keep_in: Path, keys: Keys = None) -> None:
        """Find what was usual for a person before a jam; an empty name: let it go."""
        asked = person, loaded.path, settings
        if asked == self._asked:
            return
        self.forget()
        self._asked, self.person = asked, person
        if person:
            self._bookshelf.jams_of(
                (person,),
                MOST_EARLIER,
                lambda page: (
                    self._ask(page, loaded, settings, keep_in, keys) if asked == self._asked else None
                ),
            )
        self.changed.emit()

    def forget(self) -> None:
        """Let it go."""
        self._child.stop()
        self._asked, self.person, self.bands = None, "", {}

    def _ask(self, page: Page, loaded: Loaded, settings: Settings, keep_in: Path, keys: Keys) -> None:
        paths = tuple(jam.path for jam in page.jams if jam.path and Path(jam.path) != loaded.path)
        if paths:
            secrets = {key_of(Path(path), keys) for path in paths} - {b""}
            wish = UsualAsked(
                self.person, paths, loaded.jam.began, settings, str(keep_in), tuple(sorted(secrets)), JOBS
            )
            self._child.ask(wish)
        else:
            self.changed.emit()

    def _answered(self, answer: Answer) -> None:
        if isinstance(answer, UsualTold) and answer.person == self.person:
            self.bands = answer.bands


def key_of(path: Path, keys: Keys) -> bytes:
    """Return what opens a sealed take, as it is sent; empty for an open one, and where nothing does."""
    if keys is None:
        return b""
    if isinstance(keys, TakeKey):
        return keys.identity + keys.secret
    try:
        identity = identity_of(path)
    except OSError:
        return b""
    key = None if identity is None else keys(identity)
    return b"" if key is None else key.identity + key.secret
