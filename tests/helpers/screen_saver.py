"""A session bus of a test's own, and a desktop on it that can be asked not to go blank."""

import os
import select
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PyQt6.QtCore import QCoreApplication, QObject, pyqtClassInfo, pyqtSlot
from PyQt6.QtDBus import QDBusConnection, QDBusMessage, QDBusServiceWatcher

STARTS_WITHIN = 30.0  # seconds
NAME = "org.freedesktop.ScreenSaver"


@pyqtClassInfo("D-Bus Interface", NAME)  # type: ignore[func-returns-value]
class ScreenSaver(QObject):  # type: ignore[misc]
    """As desktops have it: who leaves the bus is forgotten."""

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self._held: dict[int, str] = {}
        self._next = 7
        self._watcher = QDBusServiceWatcher(self)
        self._watcher.setConnection(bus)
        self._watcher.serviceUnregistered.connect(self._left)

    @pyqtSlot(str, str, QDBusMessage, result="uint")
    def Inhibit(self, name: str, reason: str, message: QDBusMessage) -> int:
        self._next += 1
        self._held[self._next] = message.service()
        self._watcher.addWatchedService(message.service())
        say(f"inhibited by {name}: {reason}")
        return self._next

    @pyqtSlot("uint")
    def UnInhibit(self, cookie: int) -> None:
        say("released" if self._held.pop(cookie, "") else "unknown")

    def _left(self, service: str) -> None:
        for cookie in [cookie for cookie, owner in self._held.items() if owner == service]:
            del self._held[cookie]
            say("left")


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


class Desktop:
    """What the service says, line by line."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def line(self, seconds: float = STARTS_WITHIN) -> str:
        """The next line; empty where none comes."""
        assert self._process.stdout is not None
        readable, _, _ = select.select([self._process.stdout], [], [], seconds)
        return self._process.stdout.readline().strip() if readable else ""


@contextmanager
def running_bus() -> Iterator[str]:
    """The address of a bus that is gone at the end."""
    process = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with process:
        try:
            assert process.stdout is not None
            readable, _, _ = select.select([process.stdout], [], [], STARTS_WITHIN)
            address = process.stdout.readline().strip() if readable else ""
            if not address:
                raise RuntimeError("dbus-daemon did not start")
            yield address
        finally:
            process.terminate()


@contextmanager
def running_desktop(address: str) -> Iterator[Desktop]:
    """A desktop on a bus."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.screen_saver"],
        env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": address},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    )
    with process:
        try:
            desktop = Desktop(process)
            if desktop.line() != "ready":
                raise RuntimeError("the desktop did not start")
            yield desktop
        finally:
            process.terminate()


def main() -> None:
    app = QCoreApplication([])
    bus = QDBusConnection.sessionBus()
    service = ScreenSaver(bus)
    flags = QDBusConnection.RegisterOption.ExportAllSlots
    if bus.registerObject("/org/freedesktop/ScreenSaver", service, flags) and bus.registerService(NAME):
        say("ready")
        app.exec()


if __name__ == "__main__":
    main()
