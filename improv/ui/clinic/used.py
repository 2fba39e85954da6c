"""Tells the host that somebody is at the window, so that the vault stays open."""

from collections.abc import Callable

from msgspec import Struct
from PyQt6.QtCore import QEvent, QObject
from PyQt6.QtWidgets import QApplication

from improv.link.clock import Clock
from improv.link.hearing import HearingTold
from improv.link.messages import WindowUsed

TOLD_EVERY_NS = 20_000_000_000
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Used(QObject):
    """Listens to the application's input while it is wanted, and only then."""

    def __init__(self, send: Callable[[Struct], None], clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._send = send
        self._clock = clock
        self._told_at: int | None = None
        self._listens = False

    def listen(self, wanted: bool) -> None:
        """Listen, or no longer: a filter of the whole application costs a little with every event."""
        app = QApplication.instance()
        if app is None or wanted == self._listens:
            return
        self._listens = wanted
        if wanted:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)

    def heard(self, told: HearingTold) -> None:
        """Whoever hears a jam is there, without touching anything."""
        if told.is_playing and self._listens:
            self._tell()

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """See input go by."""
        if event is not None and event.type() in _INPUT:
            self._tell()
        return False

    def _tell(self) -> None:
        now = self._clock.monotonic_ns()
        if self._told_at is None or now - self._told_at >= TOLD_EVERY_NS:
            self._told_at = now
            self._send(WindowUsed())
