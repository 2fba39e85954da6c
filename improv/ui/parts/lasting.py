"""Things that last at least so long once they have begun: short notes sing, lights do not flicker."""

from collections.abc import Hashable

from PyQt6.QtCore import QObject, Qt, QTimerEvent, pyqtSignal


class Lasting(QObject):
    """Holds an end back until the thing has lasted long enough."""

    ended = pyqtSignal(object)

    def __init__(self, least_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._least_ms = least_ms
        self._timers: dict[Hashable, int] = {}
        """Of what has not lasted long enough yet."""
        self._ending: set[Hashable] = set()

    def begin(self, thing: Hashable) -> None:
        """The thing begins, or begins anew."""
        self._ending.discard(thing)
        if self._least_ms > 0:
            self._stop(thing)
            self._timers[thing] = self.startTimer(self._least_ms, Qt.TimerType.PreciseTimer)

    def keep(self, thing: Hashable) -> None:
        """The thing is not to end after all."""
        self._ending.discard(thing)

    def end(self, thing: Hashable) -> None:
        """The thing may end: now, or when it has lasted long enough."""
        if thing in self._timers:
            self._ending.add(thing)
        else:
            self.ended.emit(thing)

    def timerEvent(self, event: QTimerEvent | None) -> None:
        """Something has lasted long enough."""
        if event is None:
            return
        thing = next((thing for thing, timer in self._timers.items() if timer == event.timerId()), None)
        self._stop(thing)
        if thing in self._ending:
            self._ending.discard(thing)
            self.ended.emit(thing)

    def _stop(self, thing: Hashable) -> None:
        timer = self._timers.pop(thing, None)
        if timer is not None:
            self.killTimer(timer)
