"""The one crossing between the host's pipes and Qt: messages become signals, requests go out at once."""

import sys
from collections import deque
from multiprocessing.connection import Connection
from typing import cast

from msgspec import Struct
from PyQt6 import sip
from PyQt6.QtCore import QObject, QSocketNotifier, QTimer, pyqtSignal

from improv.link.messages import Meters, ToUi
from improv.link.pipe import Receiver, Sender

MOST_AT_ONCE = 64
"""Messages handled before hands and painting get their turn."""
POLL_MS = 5
"""Where a pipe cannot wake us (Windows), it is asked so often."""


class Bridge(QObject):
    """Both pipes of the window."""

    told = pyqtSignal(object)
    """A message of the host; of several meters that came together, only the last."""
    host_lost = pyqtSignal()
    """The host has hung up, and everything that it said was told."""

    def __init__(
        self,
        inbox: "Connection[bytes, bytes]",
        outbox: "Connection[bytes, bytes]",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._receiver = Receiver(inbox, ToUi)
        self._sender = Sender(outbox)
        self._waiting: deque[Struct] = deque()
        self._lost = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._tell_some)
        self._poll: QTimer | None = None
        self._readable: QSocketNotifier | None = None
        self._writable: QSocketNotifier | None = None
        if sys.platform == "win32":
            self._poll = QTimer(self)
            self._poll.timeout.connect(self._read)
            self._poll.start(POLL_MS)
        else:
            self._readable = self._notifier(inbox.fileno(), QSocketNotifier.Type.Read)
            self._readable.activated.connect(self._read)
            self._writable = self._notifier(outbox.fileno(), QSocketNotifier.Type.Write)
            self._writable.activated.connect(self._write)
            self._writable.setEnabled(False)

    def send(self, message: Struct) -> None:
        """Say something to the host, before anything else is done."""
        self._sender.send(message)
        if self._writable is not None:
            self._writable.setEnabled(self._sender.is_full)

    @property
    def is_lost(self) -> bool:
        """Say whether the host has hung up."""
        return self._lost

    def close(self) -> None:
        """Hang up."""
        for notifier in (self._readable, self._writable):
            if notifier is not None:
                notifier.setEnabled(False)
        if self._poll is not None:
            self._poll.stop()
        self._again.stop()
        self._receiver.close()
        self._sender.close()

    def _notifier(self, descriptor: int, kind: QSocketNotifier.Type) -> QSocketNotifier:
        # The stubs want sip's pointer where the method takes a number.
        return QSocketNotifier(cast(sip.voidptr, descriptor), kind, self)

    def _read(self) -> None:
        self._waiting.extend(_without_old_meters(self._receiver.receive()))
        if self._receiver.ended and self._readable is not None:
            self._readable.setEnabled(False)  # an ended pipe is readable for ever
        self._tell_some()

    def _tell_some(self) -> None:
        for _ in range(min(MOST_AT_ONCE, len(self._waiting))):
            self.told.emit(self._waiting.popleft())
        if self._waiting:
            self._again.start()
        elif self._receiver.ended and not self._lost:
            self._lost = True
            if self._poll is not None:
                self._poll.stop()
            self.host_lost.emit()

    def _write(self) -> None:
        self._sender.flush()
        if self._writable is not None:
            self._writable.setEnabled(self._sender.is_full)


def _without_old_meters(messages: list[Struct]) -> list[Struct]:
    last = max((index for index, message in enumerate(messages) if isinstance(message, Meters)), default=-1)
    return [
        message for index, message in enumerate(messages) if index == last or not isinstance(message, Meters)
    ]
