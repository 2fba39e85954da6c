"""Keys that are held down, whatever the display repeats meanwhile."""

from PyQt6.QtCore import QObject, Qt, QTimerEvent, pyqtSignal

REPEAT_MS = 30
"""X11 repeats a held key as up and down at once, and Qt knows it only if both have come: a key that goes
down again so soon after it came up was held all the time."""


class HeldKeys(QObject):
    """Tells a key that was let go from one that is repeated."""

    up = pyqtSignal(int)
    """A key was let go."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coming_up: dict[int, int] = {}
        """Timers of keys that came up just now."""
        self._last_look: set[int] = set()
        """Keys whose time is over, but what the display said meanwhile is to be heard first."""

    def goes_down(self, key: int) -> bool:
        """Say of a key that goes down whether it was up before."""
        self._last_look.discard(key)
        timer = self._coming_up.pop(key, None)
        if timer is not None:
            self.killTimer(timer)
        return timer is None

    def comes_up(self, key: int) -> None:
        """Wait whether the key goes down again; else tell that it was let go."""
        if key not in self._coming_up:
            self._coming_up[key] = self.startTimer(REPEAT_MS, Qt.TimerType.PreciseTimer)

    def forget(self) -> None:
        """Wait for no key any longer."""
        for timer in self._coming_up.values():
            self.killTimer(timer)
        self._coming_up.clear()
        self._last_look.clear()

    def timerEvent(self, event: QTimerEvent | None) -> None:
        """A key did not go down again."""
        if event is None:
            return
        self.killTimer(event.timerId())
        key = next((key for key, timer in self._coming_up.items() if timer == event.timerId()), None)
        if key is None:
            return
        if key in self._last_look:
            self._last_look.discard(key)
            del self._coming_up[key]
            self.up.emit(key)
        else:
            # On a busy machine timer and key may be late together, and the timer be heard first.
            self._last_look.add(key)
            self._coming_up[key] = self.startTimer(0)
