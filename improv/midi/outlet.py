"""A MIDI port of our own that other programs and devices listen to."""

from collections.abc import Callable

from improv.line import Line, line, line_of
from improv.midi.clients import FETCHES, Client, Clients
from improv.midi.driver import Driver, MidiOutput
from improv.midi.lifeline import Lifeline, sockets
from improv.midi.sending import Sending, listen


class Outlet:
    """The port on one backend, there from when it is first wanted: what is connected to it stays so."""

    def __init__(self, driver: Driver, api: str, client: str, port: str, clients: Clients) -> None:
        """Take the names of the client and of its port, and whose client may listen to it."""
        self.name = f"{client}:{port}"
        """What other programs call it."""
        self.wanted = False
        self.problem = Line()
        """Why nothing can be sent, for people; empty where all is well."""
        self._driver = driver
        self._api = api
        self._client = client
        self._port = port
        self._clients = clients
        self._output: MidiOutput | None = None
        self._lifeline: Lifeline | None = None
        self._ear: Client | None = None
        self._sending: Sending | None = None

    @property
    def is_open(self) -> bool:
        """Say whether the port is there."""
        return self._sending is not None

    def prepare(self) -> None:
        """Make the client where that would later delay what people play; see ``clients``."""
        self.problem = Line()
        if self._api in FETCHES:
            self._well(self._make)

    def look(self) -> None:
        """Offer the port when it is wanted; let go of it when its server has."""
        if self._lifeline is not None and not self._lifeline.holds():
            self.discard()
        if self.wanted and not self.is_open and not self.problem:
            self._well(self._open)

    def send(self, *messages: bytes) -> bool:
        """Send messages, each at once; return whether all were."""
        if self._sending is None:
            return False
        sent = self._sending.send(*messages)
        told = self._sending.problem
        self.problem = line("{device} {what}", device=self.name, what=told) if told else Line()
        return sent

    def discard(self) -> None:
        """Close the port and delete the client, or what is left of it."""
        ear, output = self._ear, self._output
        self._output = self._lifeline = self._ear = self._sending = None
        if ear is not None:
            self._clients.discard(ear)
        if output is not None:
            self._well(output.delete)

    def _make(self) -> None:
        before = sockets()
        self._output = self._driver.open_output(self._api, self._client)
        self._lifeline = Lifeline(before)

    def _open(self) -> None:
        if self._output is None:
            self._make()
        if self._output is None:
            return
        if self._api in FETCHES and self._ear is None:
            self._ear = self._clients.take()
        before = [] if self._ear is None else self._ear.input.get_ports()
        self._output.open_virtual_port(self._port)
        self._sending = Sending(self._output, self._driver.errors, self._ear)
        if self._ear is not None:
            self.name = listen(self._ear, before, self._port)  # another instrument here may have our name

    def _well(self, do: Callable[[], None]) -> None:
        """Do something with the driver; nobody who plays depends on it."""
        try:
            do()
        except Exception as error:  # noqa: BLE001  whatever a driver raises, everything else must go on
            self.problem = line(
                "{device} is not there ({fault}); everything else works",
                device=self.name,
                fault=line_of(error),
            )
