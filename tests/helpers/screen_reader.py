"""What a screen reader sees of a program: its tree over AT-SPI, on a bus that nobody else is on."""

import os
import select
import signal
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ACTION = "org.a11y.atspi.Action"
_ROOT = "/org/a11y/atspi/accessible/root"
_CHECKED, _SHOWING = 4, 25
"""Numbers of states."""
_PATIENCE = 20.0  # seconds
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"


class Gone(LookupError):
    """What was asked about is not there any more, or never could what was asked."""


@dataclass(frozen=True)
class Thing:
    """Something in the tree."""

    reader: "ScreenReader"
    bus: str
    path: str

    @property
    def name(self) -> str:
        return str(self._property("Name"))

    @property
    def description(self) -> str:
        return str(self._property("Description"))

    @cached_property
    def role(self) -> str:
        return str(self._call(_ACCESSIBLE, "GetRoleName")[0])

    @cached_property
    def identifier(self) -> str:
        """What Qt calls the object: its own name is the last part."""
        return str(self._property("AccessibleId")).rpartition(".")[2]

    def is_showing(self) -> bool:
        """Say whether it is to be seen now."""
        return self._is(_SHOWING)

    def is_checked(self) -> bool:
        """Say whether it is on, or chosen."""
        return self._is(_CHECKED)

    def says_what_it_is(self) -> bool:
        """Say whether its user is told; the name of a combo box is what is chosen, so it needs both."""
        return bool(self.name) and (self.role != "combo box" or bool(self.description))

    def children(self) -> list["Thing"]:
        return [Thing(self.reader, bus, path) for bus, path in self._call(_ACCESSIBLE, "GetChildren")[0]]

    def all(self) -> Iterator["Thing"]:
        """This, and everything below it, except for what goes meanwhile."""
        try:
            self.know()
            children = self.children()
        except Gone:
            return
        yield self
        for child in children:
            yield from child.all()

    def know(self) -> None:
        """Ask what does not change, so that it is known also when this is gone."""
        _ = self.role, self.identifier

    def actions(self) -> list[str]:
        return [str(action[0]) for action in self._call(_ACTION, "GetActions")[0]]

    def do(self, action: str) -> None:
        """Do what it can do, as its user asks the screen reader to."""
        (done,) = self._call(_ACTION, "DoAction", "i", (self.actions().index(action),))
        assert done

    def _is(self, state: int) -> bool:
        low, high = self._call(_ACCESSIBLE, "GetState")[0]
        return bool((int(low) | int(high) << 32) >> state & 1)

    def _property(self, name: str) -> Any:
        body = (_ACCESSIBLE, name)
        return self._call("org.freedesktop.DBus.Properties", "Get", "ss", body)[0][1]

    def _call(self, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        address = DBusAddress(self.path, self.bus, interface)
        return self.reader.call(address, method, signature, body)


class ScreenReader:
    """Sits on the bus and asks."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection

    def call(self, address: DBusAddress, method: str, signature: str, body: tuple[Any, ...]) -> Any:
        asked = new_method_call(address, method, signature or None, body)
        answer = self._connection.send_and_get_reply(asked, timeout=_PATIENCE)
        if answer.header.message_type.name == "error":
            raise Gone(f"{method} of {address.object_path}: {answer.body}")
        return answer.body

    def programs(self) -> list[Thing]:
        """The programs that can be read."""
        registry = Thing(self, "org.a11y.atspi.Registry", _ROOT)
        return registry.children()


@contextmanager
def running_bus() -> Iterator[str]:
    """The address of a bus with everything that screen readers need; all of it is gone at the end."""
    reader, writer = os.pipe()
    with ExitStack() as stack:
        answer = stack.enter_context(os.fdopen(reader, "rb"))
        daemon = _started(
            stack, ["dbus-daemon", "--session", "--nofork", f"--print-address={writer}"], pass_fds=[writer]
        )
        os.close(writer)
        readable, _, _ = select.select([answer], [], [], _PATIENCE)
        address = answer.readline().strip().decode() if readable else ""
        if not address or daemon.poll() is not None:
            raise RuntimeError("the bus did not start")
        environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address}
        _started(stack, [LAUNCHER, "--launch-immediately"], env=environment)
        yield address


@contextmanager
def reading(bus: str) -> Iterator[ScreenReader]:
    """A screen reader on the bus of accessibility that the session's bus knows of."""
    with open_dbus_connection(bus) as session:
        address = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        asked = new_method_call(address, "GetAddress")
        (own,) = session.send_and_get_reply(asked, timeout=_PATIENCE).body
    with open_dbus_connection(own) as connection:
        yield ScreenReader(connection)


def _started(stack: ExitStack, command: list[str], **more: Any) -> "subprocess.Popen[bytes]":
    """A program in a group of its own, which is ended as a whole."""
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        **more,
    )

    def end() -> None:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(_PATIENCE)

    stack.callback(end)
    return process
