"""The clients of one backend: each can listen to one port, and some are made ahead."""

from collections.abc import Callable
from dataclasses import dataclass

from improv.line import Line, line
from improv.midi.driver import Driver, MidiInput
from improv.midi.lifeline import Lifeline, sockets

FETCHES = {"jack"}
"""Backends whose messages are fetched, when a second client rings, instead of being handed over.

A JACK client's thread that waits for the GIL longer than a block misses what the next block brings, and finds
the last one's again: measured, up to 3 notes in 100. It must not call into Python where notes depend on it.
"""

_SPARES = {"jack": 5}
"""How many are made ahead, by backend.

Making a JACK client, or deleting one, holds the GIL. If the thread of another waits for it meanwhile, because
somebody plays, the server waits for that thread, and nothing moves for a second (measured). Opening and
closing the port of a client that is there takes 6 ms at most.
"""


@dataclass(eq=False)
class Client:
    """What rtmidi calls an input, and whether its server still lives."""

    input: MidiInput
    lifeline: Lifeline


class Clients:
    """Makes clients, and keeps those of JACK to use them again. Raises what the driver's inputs raise."""

    def __init__(self, driver: Driver, api: str, name: str) -> None:
        self._driver = driver
        self._api = api
        self._name = name
        self._most = _SPARES.get(api, 0)
        self._spares: list[Client] = []
        self._alive: set[Client] = set()
        self.problem = Line()
        """What could not be closed, for people; empty where all could."""
        self._unclosed = 0

    def __len__(self) -> int:
        """Count those that have not been deleted."""
        return len(self._alive)

    @property
    def has_spare(self) -> bool:
        """Say whether one can be had without delaying what people play."""
        return not self._most or bool(self._spares)

    def make(self) -> Client:
        """Return a new one."""
        before = sockets()
        client = Client(self._driver.open(self._api, self._name), Lifeline(before))
        self._alive.add(client)
        return client

    def prepare(self, besides: int = 0, most: int | None = None) -> None:
        """Make some ahead while nobody plays: so many besides the usual number, at most so many now."""
        wanted = self._most + besides - len(self._spares) if self._most else 0
        for _ in range(wanted if most is None else min(most, wanted)):
            self._spares.append(self.make())

    def drop_spares(self) -> None:
        """Delete those that listen to nothing."""
        while self._spares:
            self.discard(self._spares.pop())

    def take(self) -> Client:
        """Return one that listens to nothing."""
        while self._spares:
            client = self._spares.pop()
            if client.lifeline.holds():
                return client
            self.discard(client)
        return self.make()

    def give_back(self, client: Client) -> None:
        """Close its port; no message of it may be on its way any more."""
        if self._most and client.lifeline.holds() and self._well(lambda: _empty(client.input)):
            self._spares.append(client)
        else:
            self.discard(client)

    def discard(self, client: Client) -> None:
        """Delete it; no message of it may be on its way any more."""
        self._alive.remove(client)
        self._well(client.input.delete)

    def close(self) -> None:
        """Delete all of them; no message may be on its way any more."""
        self._spares.clear()
        for client in list(self._alive):
            self.discard(client)

    def _well(self, close: Callable[[], None]) -> bool:
        """Close something; return whether the driver did. Nobody who plays depends on it."""
        try:
            close()
        except Exception as error:  # noqa: BLE001  whatever a driver raises, the others must be heard
            self._unclosed += 1
            self.problem = line(
                "MIDI ports that were not closed: {count} ({api}: {fault}); everything else is heard; "
                "if one stays silent when it is plugged in again, start Improv again.",
                count=self._unclosed,
                api=self._api,
                fault=str(error),
            )
            return False
        return True


def _empty(port: MidiInput) -> None:
    port.close_port()
    while port.get_message() is not None:  # not for the next port that it listens to
        pass
