"""An output that is open, and what tells that its messages get through."""

from improv.line import Line, line
from improv.midi.clients import Client
from improv.midi.driver import MidiOutput

MOST_ON_THE_WAY = 4_000
"""Bytes that nobody has heard yet; rtmidi's buffer holds 16,384.

When it is full, because JACK stands still, rtmidi waits for room, for ever and with Python's global lock.
So we listen to ourselves there, and rather lose what does not get through.
"""
HEADER = 4
"""Bytes that it needs for each message besides."""


class Sending:
    """Sends, and never waits. Where there is an ear, no more is on its way than the driver has room for."""

    def __init__(self, output: MidiOutput, errors: tuple[type[Exception], ...], ear: Client | None) -> None:
        """Take the client, what it raises, and the client that listens to it."""
        self.problem = Line()
        """Why it does not send, for people: what follows its name; empty where it does."""
        self._output = output
        self._errors = errors
        self._ear = ear
        self._on_the_way = 0

    def send(self, *messages: bytes) -> bool:
        """Send messages, each at once; return whether all were."""
        for message in messages:
            if self._ear is not None and not self._has_room(self._ear, len(message) + HEADER):
                return False
            try:
                self._output.send_message(message)
            except self._errors as error:
                self.problem = line("does not send ({fault})", fault=str(error))
                return False
        return True

    def _has_room(self, ear: Client, size: int) -> bool:
        """Say whether a message more can be sent without waiting."""
        if self._on_the_way >= MOST_ON_THE_WAY // 2:
            while ear.input.get_message() is not None:
                self._on_the_way = 0  # not counted: a server that is busy may lose some on the way to us
        stands = self._on_the_way >= MOST_ON_THE_WAY
        self.problem = line("does not send: the sound server stands still") if stands else Line()
        self._on_the_way += 0 if stands else size
        return not stands


def listen(ear: Client, before: list[str | None], name: str) -> str:
    """Hear a port that has just been opened, to know that it gets through; return what it is called.

    ``before`` are the ports that were there. Raises what the driver's inputs raise.
    """
    names = ear.input.get_ports()
    ours = next((n for n, there in enumerate(names) if there and there not in before), None)
    if ours is None:
        raise ValueError("it is not among the ports")
    ear.input.ignore_types(sysex=False, timing=False, active_sense=False)
    ear.input.open_port(ours, name)
    return names[ours] or name
