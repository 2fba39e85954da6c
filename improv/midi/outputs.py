"""The clients of one backend that send to devices, some of them made ahead."""

from contextlib import suppress
from dataclasses import dataclass

from improv.midi.driver import Driver, MidiOutput
from improv.midi.lifeline import Lifeline, sockets

_SPARES = {"jack": 1}
"""How many are made ahead, by backend: see ``clients`` for what making one costs those who play."""


@dataclass(eq=False)
class Output:
    """What rtmidi calls an output, and whether its server still lives."""

    output: MidiOutput
    lifeline: Lifeline


class Outputs:
    """Makes clients, and keeps those of JACK to use them again. Raises what the driver's outputs raise."""

    def __init__(self, driver: Driver, api: str, name: str) -> None:
        self._driver = driver
        self._api = api
        self._name = name
        self._most = _SPARES.get(api, 0)
        self._spares: list[Output] = []
        self._alive: list[Output] = []

    @property
    def has_spare(self) -> bool:
        """Say whether one can be had without delaying what people play."""
        return not self._most or bool(self._spares)

    def prepare(self, besides: int = 0, most: int | None = None) -> None:
        """Make some ahead while nobody plays: so many besides the usual number, at most so many now."""
        wanted = self._most + besides - len(self._spares) if self._most else 0
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
        """Close its port, if it has one."""
        if self._most and output.lifeline.holds():
            try:
                output.output.close_port()
            except self._driver.errors:
                self._delete(output)
            else:
                self._spares.append(output)
        else:
            self._delete(output)

    def close(self) -> None:
        """Delete all of them."""
        self._spares.clear()
        for output in list(self._alive):
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
