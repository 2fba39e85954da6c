"""One backend (JACK, ALSA, …): which ports it has, and its life and death."""

from collections import Counter
from typing import NamedTuple

from improv.line import Line, line, line_of
from improv.midi.clients import FETCHES, Client, Clients
from improv.midi.connection import Connection, Inbox
from improv.midi.controllers import Controller, Controllers
from improv.midi.driver import Driver
from improv.midi.lamp import Lamp, place_of
from improv.midi.names import CLIENT, CLOCK, NOTES
from improv.midi.outlet import Outlet
from improv.midi.outputs import Outputs

OWN_NAME = "MIDI in"
"""What people call our own port."""

_TITLES = {"jack": "JACK", "alsa": "ALSA", "core": "CoreMIDI", "winmm": "Windows MIDI"}
_NO_VIRTUAL_PORTS = {"winmm"}
_EAGER_NS = 10_000_000_000
"""A server that is starting gets so much time from its first trace until it answers."""
_MOST_FAILURES = 3


class Port(NamedTuple):
    """A port as a backend lists it now; one that was plugged in again is another port."""

    api: str
    there: str
    """Its name as the backend gives it."""
    nth: int
    """Which it is among those of this name."""
    equals: int
    """How many there are of this name: when one goes, nobody can tell which."""
    generation: int


class GoneError(Exception):
    """The port is not there any more."""


class Backend:
    """Watches a backend's ports through one long-lived client, which also offers our own port."""

    def __init__(self, driver: Driver, api: str, client: str, inbox: Inbox, controllers: Controllers) -> None:
        self.api = api
        self.title = _TITLES.get(api, api)
        self.clients = Clients(driver, api, client)
        self.own: Connection | None = None
        """The long-lived client; None where the backend does not work."""
        self.has_own_port = False
        """Whether it offers our own port to other programs."""
        self.absence = Line()
        """Why the backend is not there; empty where it is."""
        self.problem = Line()
        """What went wrong with it, for people."""
        self.clock: Outlet | None = None
        """Where our clock is sent; None where there are no ports of one's own."""
        self.notes: Outlet | None = None
        """The same for what sounds."""
        if api not in _NO_VIRTUAL_PORTS:
            self.clock = Outlet(driver, api, f"{client}-{CLOCK}", CLOCK, self.clients)
            self.notes = Outlet(driver, api, f"{client}-notes", NOTES, self.clients)
        self.lamps: dict[Connection, Lamp] = {}
        """The ways to devices that something is sent to."""
        self._outputs = Outputs(driver, api, f"{client}-lights")
        self._controllers = controllers
        self._driver = driver
        self._inbox = inbox
        self._trace: object = self  # nothing that a driver would return
        self._eager_until = 0
        self._failures = 0
        self._is_new = True
        self._generations: dict[str, int] = {}

    def look(self, at: int, *, quiet: bool) -> list[Port] | None:
        """Return the ports there are; None where it cannot be told at this time (monotonic nanoseconds).

        ``quiet``: nobody plays, so that what would delay them may be done.
        """
        if self.own is None and self._worth_a_try(at):
            self._open()
        if self.own is None:
            return []
        if self._failures >= _MOST_FAILURES or not self.own.client.lifeline.holds():
            self._lose(at)
            return []
        try:
            for outlet in self.outlets():
                outlet.look()
            names = [name for name in self.own.client.input.get_ports() if name]
            self._prepare(names, quiet=quiet)
            for lamp in self.lamps.values():
                lamp.look(self._outputs, self.clients, names, quiet=quiet)
        except self._driver.errors:  # a port went between counting and naming
            self._failures += 1
            return None
        self._failures = 0
        return self._ports(names)

    def listen(
        self, port: Port, source: str, name: str, controller: Controller | None = None, *, shy: bool
    ) -> Connection:
        """Open a port. Raises GoneError and what the driver's inputs raise."""
        connection = self._connection(source, name, controller, shy=shy)
        try:
            self._inbox.listen(connection)
            for client in connection.clients():
                self._open_port(client, port, name)
        except Exception:  # whatever the driver's inputs raise
            self._inbox.forget(connection)
            self.take_back(connection)
            raise
        return connection

    def light(self, connection: Connection, port: Port, controller: Controller) -> None:
        """Send to the device of a port from the next look on."""
        self.lamps[connection] = Lamp(self._driver, self.api, controller, port.there, port.nth)

    def can_light(self, port: Port, controller: Controller) -> bool:
        """Say whether a way leads to the device of a port."""
        try:
            inputs = [] if self.own is None else [name for name in self.own.client.input.get_ports() if name]
            output = self._outputs.take()
            names = output.output.get_ports()
            self._outputs.give_back(output)
        except self._driver.errors:
            return False
        there = [place for place, name in enumerate(inputs) if name == port.there]
        return port.nth < len(there) and (
            place_of(there[port.nth], inputs, names, self.api, controller) is not None
        )

    def put_out(self, connection: Connection) -> None:
        """Send nothing to a device any more; it is gone."""
        lamp = self.lamps.pop(connection, None)
        if lamp is not None:
            lamp.close(self._outputs, self.clients)

    def take_back(self, connection: Connection) -> None:
        """Close a connection; nothing of it may be on its way any more."""
        for client in connection.clients():
            self.clients.give_back(client)

    def outlets(self) -> list[Outlet]:
        """Return our own ports that others may listen to."""
        return [outlet for outlet in (self.clock, self.notes) if outlet is not None]

    def leave(self) -> None:
        """Put the devices back to what they were."""
        for lamp in self.lamps.values():
            lamp.leave()
        self.lamps.clear()

    def close_outlets(self) -> None:
        """Send nothing any more."""
        for outlet in self.outlets():
            outlet.discard()
        for lamp in self.lamps.values():
            lamp.close(self._outputs, self.clients)
        self.lamps.clear()
        self._outputs.close()

    def _connection(self, source: str, name: str, controller: Controller | None, *, shy: bool) -> Connection:
        client = self.clients.take()
        try:
            bell = self.clients.take() if self.api in FETCHES else None
        except self._driver.errors:
            self.clients.give_back(client)
            raise
        return Connection(client, source, name, shy, bell, controller)

    @staticmethod
    def _open_port(client: Client, port: Port, name: str) -> None:
        names = client.input.get_ports()  # the indexes may have moved since we looked
        places = [index for index, there in enumerate(names) if there == port.there]
        if len(places) != port.equals:
            raise GoneError
        client.input.open_port(places[port.nth], name)

    def _prepare(self, names: list[str], *, quiet: bool) -> None:
        if self._is_new:  # no port is open yet: now is the time
            lit = sum(self._controllers.lit(self.api, name) for name in names)
            self.clients.prepare(besides=2 * len(names) + lit)
            self._outputs.prepare(besides=lit)
        elif quiet:
            self.clients.prepare(most=1)
            self._outputs.prepare(most=1)
        self._is_new = False

    def _ports(self, names: list[str]) -> list[Port]:
        count, seen, ports = Counter(names), Counter[str](), []
        for name in names:
            # Where it cannot be told, as of a port that is about to vanish, it is what it was.
            generation = self._driver.generation(self.api, name) or self._generations.get(name, 0)
            self._generations[name] = generation
            ports.append(Port(self.api, name, seen[name], count[name], generation))
            seen[name] += 1
        return ports

    def is_awaited(self, at: int) -> bool:
        """Say whether its server is there, but did not answer, and is asked again."""
        return self.own is None and bool(self._trace) and at <= self._eager_until

    def _worth_a_try(self, at: int) -> bool:
        trace = self._driver.trace(self.api)
        if trace != self._trace:
            self._trace, self._eager_until = trace, at + (_EAGER_NS if trace else 0)
        # JACK's library maps a server's memory once for all clients of a process: what is left of a server
        # that died has to go first, or the new one is looked for in the old one's memory.
        if at > self._eager_until or len(self.clients):
            return False
        self.absence = self._driver.absent(self.api)
        return not self.absence

    def _open(self) -> None:
        self.problem = Line()
        try:
            client = self.clients.make()
        except self._driver.errors as error:
            if self.api == "jack":
                self.absence = line("no JACK server is running")
            else:
                self.problem = line(
                    "{driver} does not open ({fault})", driver=self.title, fault=line_of(error)
                )
            return
        self.own = Connection(client, CLIENT, OWN_NAME, shy=True)
        self._offer_own_port(self.own)
        for outlet in self.outlets():
            outlet.prepare()
        self._is_new = True

    def _offer_own_port(self, own: Connection) -> None:
        self.has_own_port = False
        if self.api in _NO_VIRTUAL_PORTS:
            return
        try:
            self._inbox.listen(own)
            own.client.input.open_virtual_port("in")
            self.has_own_port = True
        except self._driver.errors as error:
            self.problem = line(
                "{driver} offers no port of our own ({fault})", driver=self.title, fault=line_of(error)
            )

    def _lose(self, at: int) -> None:
        self.own, self._failures = None, 0
        self.close_outlets()
        self.clients.drop_spares()
        self._eager_until = at + _EAGER_NS
        self.problem = line("{driver} has stopped; its MIDI ports come back when it does", driver=self.title)
