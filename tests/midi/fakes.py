"""A MIDI system made of lists, for what no machine here can do: ALSA, Windows, and ports that vanish."""

from collections.abc import Callable
from dataclasses import dataclass, field

from improv.line import Line
from improv.midi.driver import MidiInput, MidiOutput, Received


class GoneError(ValueError):
    """A port went between counting and naming: what rtmidi's InvalidPortError is."""


class FakeInput:
    def __init__(self, system: "FakeSystem", api: str) -> None:
        self._system = system
        self._api = api
        self.callback: Received | None = None
        self.opened: str | None = None
        self.virtual: str | None = None
        self.deleted = False
        self.waiting: list[tuple[list[int], float]] = []

    def get_ports(self) -> list[str | None]:
        if self._api in self._system.failing:
            raise GoneError("the 'portNumber' argument (3) is invalid.")
        return list(self._system.ports[self._api])

    def open_port(self, port: int, name: str) -> None:
        there = self._system.ports[self._api][port]
        if there in self._system.busy:
            raise GoneError("error making port connection")
        self.opened = there

    def open_virtual_port(self, name: str) -> None:
        self.virtual = name

    def set_callback(self, func: Received) -> None:
        self.callback = func

    def cancel_callback(self) -> None:
        self.callback = None

    def get_message(self) -> tuple[list[int], float] | None:
        return self.waiting.pop(0) if self.waiting else None

    def ignore_types(self, sysex: bool, timing: bool, active_sense: bool) -> None:
        assert not active_sense

    def close_port(self) -> None:
        self._system.close()
        self.callback = self.opened = None

    def delete(self) -> None:
        assert not self.deleted
        self.deleted = True
        self._system.close()


class FakeOutput:
    def __init__(self, system: "FakeSystem", api: str, client: str) -> None:
        self._system = system
        self._api = api
        self.client = client
        self.port = ""
        """Its name as others see it."""
        self.sent: list[bytes] = []
        self.opened: str | None = None
        """The port that it sends to."""
        self.deleted = False

    def get_ports(self) -> list[str | None]:
        if self._api in self._system.failing:
            raise GoneError("the 'portNumber' argument (3) is invalid.")
        return list(self._system.destinations.get(self._api, []))

    def open_port(self, port: int, name: str) -> None:
        there = self._system.destinations[self._api][port]
        if there in self._system.deaf:
            raise GoneError("error making port connection")
        self.opened = there
        if self._api == "jack":  # our own port can be heard
            self.port = f"{self.client}-{self._system.outputs.index(self)}:{name}"
            self._system.ports[self._api].append(self.port)

    def close_port(self) -> None:
        self._system.close()
        if self.port in self._system.ports[self._api]:
            self._system.ports[self._api].remove(self.port)
        self.opened, self.port = None, ""

    def open_virtual_port(self, name: str) -> None:
        if self._api in self._system.virtual_refused:
            raise OSError("no more ports")
        self.port = f"{self.client}:{name}"
        self._system.ports[self._api].append(self.port)

    def send_message(self, message: bytes) -> None:
        assert not self.deleted
        self.sent.append(bytes(message))
        if self.opened is not None:
            self._system.arrived.append((self.opened, bytes(message)))
        if not self._system.stands_still:
            self._system.play(self.port, *message)

    def delete(self) -> None:
        assert not self.deleted
        self.deleted = True
        if self.port in self._system.ports[self._api]:
            self._system.ports[self._api].remove(self.port)
        self._system.close()


@dataclass
class FakeSystem:
    """Backends with the names of their ports; a Driver."""

    ports: dict[str, list[str]]
    destinations: dict[str, list[str]] = field(default_factory=dict)
    """Ports that can be sent to."""
    deaf: set[str] = field(default_factory=set)
    """Those that another program sends to."""
    arrived: list[tuple[str, bytes]] = field(default_factory=list)
    """What was sent to them."""
    busy: set[str] = field(default_factory=set)
    """Ports that another program has."""
    failing: set[str] = field(default_factory=set)
    """Backends whose ports cannot be listed."""
    absences: dict[str, Line] = field(default_factory=dict)
    refusing: set[str] = field(default_factory=set)
    """Backends that no client can be made of."""
    closing: Exception | None = None
    """What closing anything raises."""
    inputs: list[FakeInput] = field(default_factory=list)
    outputs: list[FakeOutput] = field(default_factory=list)
    virtual_refused: set[str] = field(default_factory=set)
    """Backends that take no ports of ours to send from."""
    seconds: float = 0.0
    """Between a message and the one before, where messages are fetched."""
    stands_still: bool = False
    """Nothing that is sent is heard."""
    traces: dict[str, object] = field(default_factory=dict)
    generations: dict[str, int] = field(default_factory=dict)
    errors: tuple[type[Exception], ...] = (GoneError, OSError)
    missing: Line = field(default_factory=Line)

    def apis(self) -> list[str]:
        return list(self.ports)

    def absent(self, api: str) -> Line:
        return self.absences.get(api, Line())

    def trace(self, api: str) -> object:
        return self.traces.get(api)

    def generation(self, api: str, port: str) -> int:
        return self.generations.get(port, 0)

    def open(self, api: str, client: str) -> MidiInput:
        if api in self.refusing:
            raise OSError("no such device")
        made = FakeInput(self, api)
        self.inputs.append(made)
        return made

    def open_output(self, api: str, client: str) -> MidiOutput:
        if api in self.refusing:
            raise OSError("no such device")
        made = FakeOutput(self, api, client)
        self.outputs.append(made)
        return made

    def close(self) -> None:
        if self.closing is not None:
            raise self.closing

    def listening(self) -> list[str]:
        """The ports that are open now, in the order in which they were opened."""
        return [each.opened for each in self.inputs if each.opened is not None and not each.deleted]

    def play(self, port: str, *data: int) -> None:
        """Let a device send; nobody hears what nobody listens to."""
        for each in self.inputs:
            if port not in (each.opened, each.virtual):
                continue
            if each.callback is not None:
                each.callback((list(data), 0.0), None)
            else:
                each.waiting.append((list(data), self.seconds))


class ManualClock:
    """Time that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 0

    def monotonic_ns(self) -> int:
        return self.now

    def wall_ns(self) -> int:
        return self.now


def nothing() -> None:
    """What an unused wake-up does."""


Wake = Callable[[], None]
