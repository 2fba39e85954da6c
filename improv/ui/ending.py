"""How the window ends: with its user, with the host, or with a new start after the host was lost."""

from collections.abc import Callable

from PyQt6.QtCore import QObject, QTimer

from improv.link.messages import CloseWindow, Farewell
from improv.ui.bridge import Bridge
from improv.ui.window import Window

FAREWELL_MS = 3000
"""The host may take so long to end in good order; then the window goes alone."""


class Ending(QObject):
    """The end of the window: with its user, with the host, or with a new start."""

    def __init__(
        self,
        window: Window,
        bridge: Bridge,
        leave: Callable[[], None],
        start_anew: Callable[[], object],
        patience_ms: int = FAREWELL_MS,
    ) -> None:
        """Take what ends this process, and what starts another instrument beside it."""
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._leave = leave
        self._start_anew = start_anew
        self._host_is_lost = bridge.is_lost
        self._is_closing = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(patience_ms)
        self._patience.timeout.connect(leave)
        window.closing.connect(self._closed)
        window.play.notices.acted.connect(self._start_again)
        bridge.told.connect(self._told)
        bridge.host_lost.connect(self._lost)

    def _closed(self) -> None:
        if self._is_closing:
            return
        self._is_closing = True
        if self._host_is_lost:
            self._leave()
            return
        self._bridge.send(CloseWindow())
        self._patience.start()

    def _told(self, message: object) -> None:
        if isinstance(message, Farewell):
            self._is_closing = True
            self._window.go()
            self._leave()

    def _lost(self) -> None:
        self._host_is_lost = True
        if self._is_closing:
            self._leave()

    def _start_again(self, topic: str) -> None:
        if topic == "host":
            self._start_anew()
            self._window.go()
