"""One port that is listened to, and the way its messages take."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from gc import get_referents

from improv.link.clock import Clock
from improv.link.priority import go_first
from improv.midi.clients import Client
from improv.midi.controllers import Controller
from improv.midi.stream import Stream

_FETCHES_EVERY_NS = 10_000_000
"""However rarely a bell is missed, its message is fetched so soon."""
_FETCHES_AGAIN_NS = 1_000_000
"""A bell may ring before the message is there to be fetched."""
_MOST_IN_VAIN = 10
"""After so many times nothing will come: the server lost a message or rang twice."""


@dataclass(eq=False)
class Connection:
    """A client that listens, and what its messages mean."""

    client: Client
    source: str
    name: str
    """What people call it."""
    shy: bool
    """Whether its source joins only when it is first played."""
    bell: Client | None = None
    """A second client on the same port, that only says that there is something to fetch from the first."""
    controller: Controller | None = None
    """What device it is."""
    stream: Stream = field(init=False)
    plugged: bool = True
    """Whether what it says counts."""
    rung: int = 0
    """How often the bell has rung: once for each message, sooner or later."""
    fetched: int = 0
    _in_vain: int = 0
    _callback: list[object] = field(init=False, default_factory=list)
    _driver_ns: float = field(init=False, default=0.0)
    _lead_ns: float = field(init=False, default=float("inf"))

    def __post_init__(self) -> None:
        self.stream = Stream(self.source, self.controller)

    @property
    def lives(self) -> bool:
        """Whether the server has thrown none of its clients out."""
        return all(client.lifeline.holds() for client in self.clients())

    def clients(self) -> list[Client]:
        """Return its one or two clients."""
        return [self.client] if self.bell is None else [self.client, self.bell]

    def fetch(self, now: int) -> list[tuple[int, "Connection", bytes]]:
        """Return the messages that wait, with the times at which the driver received them."""
        messages = []
        while (message := self.client.input.get_message()) is not None:
            data, seconds = message
            # The driver's clock and ours differ by a constant, and we hear of nothing before it happens.
            self._driver_ns += 1e9 * seconds
            self._lead_ns = min(self._lead_ns, now - self._driver_ns)
            messages.append((int(self._driver_ns + self._lead_ns), self, bytes(data)))
        self.fetched += len(messages)
        self._in_vain = 0 if messages or self.rung == self.fetched else self._in_vain + 1
        if self._in_vain >= _MOST_IN_VAIN:
            self.rung = self.fetched
        return messages

    def cancel(self) -> None:
        """Call back no more. One call may still be on its way, so the clients must not be closed at once.

        The driver's thread waits for the GIL with a bare pointer to the callback, which must outlive it.
        """
        called = self.client if self.bell is None else self.bell
        self._callback = get_referents(called.input)
        called.input.cancel_callback()


class Inbox:
    """Messages of all connections in order of arrival, each with its time in monotonic nanoseconds."""

    def __init__(self, clock: Clock, wake: Callable[[], None]) -> None:
        self._now = clock.monotonic_ns
        self._wake = wake
        self._messages: deque[tuple[int, Connection, bytes]] = deque()
        self._fetched: list[Connection] = []
        self._fetched_at = 0

    @property
    def next_due(self) -> int | None:
        """When to ``take`` though nothing woke us (monotonic nanoseconds); None: never."""
        if not self._fetched:
            return None
        early = any(connection.rung > connection.fetched for connection in self._fetched)
        return self._fetched_at + (_FETCHES_AGAIN_NS if early else _FETCHES_EVERY_NS)

    def listen(self, connection: Connection) -> None:
        """Let a connection's messages come here; before its port is opened, so that none is missed."""
        for client in connection.clients():
            # Exclusive messages end in C++. The clock is heard, since a source with active sensing that sends
            # nothing else is not silent.
            client.input.ignore_types(sysex=True, timing=False, active_sense=False)
        if connection.bell is None:
            self._call_back(connection, connection.client)
        else:
            self._ring(connection, connection.bell)

    def forget(self, connection: Connection) -> None:
        """Fetch no more from a connection."""
        if connection in self._fetched:
            self._fetched.remove(connection)

    def take(self) -> list[tuple[int, Connection, bytes]]:
        """Return what has come so far."""
        taken = [self._messages.popleft() for _ in range(len(self._messages))]
        self._fetched_at = now = self._now()
        for connection in self._fetched:
            taken += connection.fetch(now)
        return sorted(taken, key=lambda message: message[0])

    def _call_back(self, connection: Connection, client: Client) -> None:
        now, put, wake = self._now, self._messages.append, self._wake

        is_new = [True]

        def received(message: tuple[list[int], float], _: object) -> None:
            if is_new:  # each client has a thread of its own
                is_new.clear()
                go_first()
            put((now(), connection, bytes(message[0])))
            wake()

        client.input.set_callback(received)

    def _ring(self, connection: Connection, bell: Client) -> None:
        wake = self._wake

        def received(message: tuple[list[int], float], _: object) -> None:
            connection.rung += 1
            wake()

        bell.input.set_callback(received)
        self._fetched.append(connection)
