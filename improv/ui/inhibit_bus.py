"""Asks a Linux desktop over D-Bus not to go blank, and the system not to sleep.

Whichever of the three desktop services answers first is asked; a service forgets us by itself when we leave
the bus, however we do.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from PyQt6.QtCore import QMetaType, QObject
from PyQt6.QtDBus import (
    QDBusArgument,
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusPendingReply,
    QDBusUnixFileDescriptor,
)

_NAME, _REASON = "improv", "Playing together"
_NO_WINDOW = 0
_SUSPEND, _IDLE = 4, 8
"""What GNOME's session manager and the portal keep from happening."""


def _uint(number: int) -> QDBusArgument:
    """Return a number as D-Bus' unsigned 32 bits, which Python's are not."""
    argument = QDBusArgument()
    argument.add(number, cast(int, QMetaType.Type.UInt.value))
    return argument


@dataclass(frozen=True)
class Service:
    """A place to ask, and how what it answers is taken back."""

    name: str
    path: str
    interface: str
    arguments: Callable[[], list[Any]]
    undo: Callable[[Any], QDBusMessage]
    """From the first thing that it answered."""


def _undo_at(name: str, path: str, interface: str, method: str) -> Callable[[Any], QDBusMessage]:
    def undo(cookie: Any) -> QDBusMessage:
        message = QDBusMessage.createMethodCall(name, path, interface, method)
        message.setArguments([_uint(int(cookie))])
        return message

    return undo


def _undo_portal(handle: Any) -> QDBusMessage:
    path = handle.path() if hasattr(handle, "path") else str(handle)
    name = "org.freedesktop.portal.Desktop"
    return QDBusMessage.createMethodCall(name, path, "org.freedesktop.portal.Request", "Close")


_SCREEN_SAVER = ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver")
_GNOME = ("org.gnome.SessionManager", "/org/gnome/SessionManager", "org.gnome.SessionManager")
_PORTAL = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Inhibit",
)
_LOGIN = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")

DESKTOPS = (
    Service(*_SCREEN_SAVER, lambda: [_NAME, _REASON], _undo_at(*_SCREEN_SAVER, "UnInhibit")),
    Service(
        *_GNOME,
        lambda: [_NAME, _uint(_NO_WINDOW), _REASON, _uint(_SUSPEND | _IDLE)],
        _undo_at(*_GNOME, "Uninhibit"),
    ),
    Service(*_PORTAL, lambda: ["", _uint(_SUSPEND | _IDLE), {"reason": _REASON}], _undo_portal),
)
"""In the order in which they are asked."""


def _has_session() -> bool:
    """Say whether this login has a bus; asking for one that is not there could start one."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or (Path(runtime) / "bus").exists()


class Bus(QObject):
    """Holds what the desktop and the system have promised."""

    def __init__(self) -> None:
        super().__init__()
        self._wanted = False
        self._undo: QDBusMessage | None = None
        self._sleep: QDBusUnixFileDescriptor | None = None
        """While it is open, the system stays awake."""

    def hold(self) -> None:
        """Ask, without waiting for the answers."""
        self._wanted = True
        self._ask_desktop(0)
        self._ask_system()

    def release(self) -> None:
        """Take back what was promised; what is promised later is taken back then."""
        self._wanted = False
        if self._undo is not None:
            QDBusConnection.sessionBus().send(self._undo)
        self._undo = None
        self._sleep = None

    # ── the desktop ─────────────────────────────────────────────────────────────────────────────

    def _ask_desktop(self, number: int) -> None:
        """Ask one service; where it does not answer, the next."""
        if number >= len(DESKTOPS) or not _has_session():
            return
        bus = QDBusConnection.sessionBus()
        service = DESKTOPS[number]
        message = QDBusMessage.createMethodCall(service.name, service.path, service.interface, "Inhibit")
        message.setArguments(service.arguments())
        watcher = QDBusPendingCallWatcher(bus.asyncCall(message), self)
        watcher.finished.connect(lambda done: self._desktop_answered(number, done))

    def _desktop_answered(self, number: int, watcher: QDBusPendingCallWatcher) -> None:
        reply = QDBusPendingReply(watcher)
        watcher.deleteLater()
        if reply.isError():
            if self._wanted:
                self._ask_desktop(number + 1)
            return
        undo = DESKTOPS[number].undo(reply.argumentAt(0))
        if self._wanted and self._undo is None:
            self._undo = undo
        else:
            QDBusConnection.sessionBus().send(undo)

    # ── the system ──────────────────────────────────────────────────────────────────────────────

    def _ask_system(self) -> None:
        bus = QDBusConnection.systemBus()
        if not bus.isConnected():
            return
        message = QDBusMessage.createMethodCall(*_LOGIN, "Inhibit")
        message.setArguments(["idle:sleep", "Improv", _REASON, "block"])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(message), self)
        watcher.finished.connect(self._system_answered)

    def _system_answered(self, watcher: QDBusPendingCallWatcher) -> None:
        reply = QDBusPendingReply(watcher)
        watcher.deleteLater()
        if not reply.isError() and self._wanted:
            answer = reply.argumentAt(0)
            if isinstance(answer, QDBusUnixFileDescriptor):
                self._sleep = answer
