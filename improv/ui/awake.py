"""While people play, the screen does not go blank and the machine does not sleep."""

from typing import Protocol

from PyQt6.QtCore import QObject, QTimer

from improv.jam import events as did
from improv.link.clock import Clock
from improv.link.messages import RecordingStatus, Told, ToUi, Welcome

QUIET_NS = 600 * 1_000_000_000
"""So long after the last note a jam is still on."""
LOOK_MS = 30_000


class Inhibitor(Protocol):
    """What keeps a machine awake; where it cannot, it does nothing."""

    def hold(self) -> None:
        """Keep it awake from now on."""

    def release(self) -> None:
        """Let it sleep again."""


class Awake(QObject):
    """Hears what the host tells, and keeps the machine awake while a take runs or notes sounded lately."""

    def __init__(
        self,
        clock: Clock,
        inhibitor: Inhibitor,
        parent: QObject | None = None,
        look_ms: int = LOOK_MS,
    ) -> None:
        super().__init__(parent)
        self.is_on = False
        self._clock = clock
        self._inhibitor = inhibitor
        self._recording = False
        self._played: int | None = None
        self._look = QTimer(self)
        self._look.setInterval(look_ms)
        self._look.timeout.connect(self._show)

    def hear(self, message: ToUi) -> None:
        """Take what the host tells."""
        match message:
            case RecordingStatus(since):
                self._recording = since > 0
            case Told(did.NoteOn()):
                self._played = self._clock.monotonic_ns()
            case Welcome(snapshot) if snapshot.notes:
                self._played = self._clock.monotonic_ns()
            case _:
                return
        self._show()

    def stop(self) -> None:
        """Let the machine sleep again: the window ends, or the host is gone."""
        self._recording, self._played = False, None
        self._show()

    def _show(self) -> None:
        now = self._clock.monotonic_ns()
        lately = self._played is not None and now - self._played < QUIET_NS
        on = self._recording or lately
        if on == self.is_on:
            return
        self.is_on = on
        if on:
            self._look.start()
            self._inhibitor.hold()
        else:
            self._look.stop()
            self._inhibitor.release()
