"""The clients of one backend that send to devices, some of them made ahead."""

from contextlib import suppress
from dataclasses import dataclass

from improv.midi.driver import Driver, MidiOutput
from improv.midi.lifeline import Lifeline, sockets

_SPARES = {"jack": 2}
"""How many are made ahead, by backend: see ``clients`` for what making one costs those who play."""


@dataclass(eq=False)
class Output:
    """What rtmidi calls an output, and whether its server still lives."""

    output: MidiOutput
    lifeline: Lifeline
    is_worn: bool = False
    """It has had a port, which has to be closed before another can be opened."""


class Outputs:
    """Makes clients, and keeps those of JACK to use them again. Raises what the driver's outputs raise.

    Closing an output's port waits for JACK, with Python's global lock; where JACK waits for a thread of ours
    that wants the lock, because somebody plays, nothing moves for ten seconds (measured). So that waits until
    nobody does; whatever the port led to is gone anyway.
    """

    def __init__(self, driver: Driver, api: str, name: str) -> None:
        self._driver = driver
        self._api = api
        self._name = name
        self._most = _SPARES.get(api, 0)
        self._spares: list[Output] = []
        self._worn: list[Output] = []
        self._alive: list[Output] = []

    @property
    def has_spare(self) -> bool:
        """Say whether one can be had without delaying what people play."""
        return not self._most or bool(self._spares)

    def prepare(self, besides: int = 0, most: int | None = None) -> None:
        """Make some ahead while nobody plays: so many besides the usual number, at most so many now."""
        wanted = self._most + besides - len(self._spares) if self._most else 0
        if self._worn:
            self._mend(self._worn.pop(), keeps=wanted > 0)
            return
        for _ in range(wanted if most is None else min(most, wanted)):
            self._spares.append(self._make())

    def take(self) -> Output:
        """Return one that sends to nobody."""
        while self._spares:
            spare = self._spares.pop()
            if spare.lifeline.holds():
                return spare
            self._delete(spare)
        return self._make()

    def give_back(self, output: Output) -> None:
        """Let it send to nobody any more."""
        if not self._most or not output.lifeline.holds():
            self._delete(output)
        elif output.is_worn:
            self._worn.append(output)
        else:
            self._spares.append(output)

    def close(self) -> None:
        """Delete all of them."""
        self._spares.clear()
        self._worn.clear()
        for output in list(self._alive):
            self._delete(output)

    def _mend(self, output: Output, *, keeps: bool) -> None:
        try:
            output.output.close_port()
        except self._driver.errors:
            keeps = False
        output.is_worn = False
        if keeps:
            self._spares.append(output)
        else:
            self._delete(output)

    def _make(self) -> Output:
        before = sockets()
        made = Output(self._driver.open_output(self._api, self._name), Lifeline(before))
        self._alive.append(made)
        return made

    def _delete(self, output: Output) -> None:
        self._alive.remove(output)
        with suppress(Exception):  # whatever a driver raises: nobody who plays depends on it
            output.output.delete()
