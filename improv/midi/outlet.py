"""A MIDI port of our own that other programs and devices listen to."""

from collections.abc import Callable

from improv.midi.clients import FETCHES, Client, Clients
from improv.midi.driver import Driver, MidiOutput
from improv.midi.lifeline import Lifeline, sockets

_MOST_ON_THE_WAY = 500
"""Messages that nobody has heard yet; rtmidi's buffer holds 2,000 of three bytes each.

When it is full, because JACK stands still, rtmidi waits for room, for ever and with Python's global lock.
So we listen to ourselves there, and rather lose what does not get through.
"""


class Outlet:
    """The port on one backend, there from when it is first wanted: what is connected to it stays so."""

    def __init__(self, driver: Driver, api: str, client: str, port: str, clients: Clients) -> None:
        """Take the names of the client and of its port, and whose client may listen to it."""
        self.name = f"{client}:{port}"
        """What other programs call it."""
        self.wanted = False
        self.is_open = False
        self.problem = ""
        """Why nothing can be sent, for people; empty where all is well."""
        self._driver = driver
        self._api = api
        self._client = client
        self._port = port
        self._clients = clients
        self._output: MidiOutput | None = None
        self._lifeline: Lifeline | None = None
        self._ear: Client | None = None
        self._on_the_way = 0

    def prepare(self) -> None:
        """Make the client where that would later delay what people play; see ``clients``."""
        self.problem = ""
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
        if self._output is None or not self.is_open:
            return False
        for message in messages:
            if self._ear is not None and not self._has_room(self._ear):
                return False
            try:
                self._output.send_message(message)
            except self._driver.errors as error:
                self.problem = f"{self.name} does not send ({error})"
                return False
        return True

    def discard(self) -> None:
        """Close the port and delete the client, or what is left of it."""
        ear, output = self._ear, self._output
        self._output = self._lifeline = self._ear = None
        self.is_open = False
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
        self.is_open = True
        if self._ear is not None:
            self._listen(self._ear, before)

    def _listen(self, ear: Client, before: list[str | None]) -> None:
        """Hear what we send, to know that it gets through. Another instrument here may have our name."""
        names = ear.input.get_ports()
        ours = next((n for n, name in enumerate(names) if name and name not in before), None)
        if ours is None:
            raise ValueError("it is not among the ports")
        self.name, self._on_the_way = names[ours] or self.name, 0
        ear.input.ignore_types(sysex=True, timing=False, active_sense=False)
        ear.input.open_port(ours, self._port)

    def _has_room(self, ear: Client) -> bool:
        """Say whether a message more can be sent without waiting."""
        if self._on_the_way >= _MOST_ON_THE_WAY // 2:
            while ear.input.get_message() is not None:
                self._on_the_way = 0  # not counted: a server that is busy may lose some on the way to us
        stands = self._on_the_way >= _MOST_ON_THE_WAY
        self.problem = f"{self.name} does not send: the sound server stands still" if stands else ""
        self._on_the_way += not stands
        return not stands

    def _well(self, do: Callable[[], None]) -> None:
        """Do something with the driver; nobody who plays depends on it."""
        try:
            do()
        except Exception as error:  # noqa: BLE001  whatever a driver raises, everything else must go on
            self.problem = f"{self.name} is not there ({error}); everything else works"
