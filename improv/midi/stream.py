"""One source, from its bytes to the commands that go to the jam."""

from improv.jam.commands import Command
from improv.midi.coalesce import Coalescer
from improv.midi.decoder import Decoder

SILENCE_NS = 330_000_000
"""A source that uses active sensing and says nothing for 330 ms is gone."""


class Stream:
    """Decodes, coalesces, and watches for silence; pure, with the time passed in (monotonic nanoseconds)."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._decoder = Decoder(source)
        self._coalescer = Coalescer()
        self._heard: int | None = None

    @property
    def next_due(self) -> int | None:
        """The time at which ``due`` has something to say; None: never."""
        value = self._coalescer.next_due
        if self._heard is None:
            return value
        silent = self._heard + SILENCE_NS
        return silent if value is None else min(value, silent)

    def feed(self, data: bytes, at: int) -> list[Command]:
        """Return what passes at once of the bytes that came at this time."""
        commands = self._pass(self._decoder.feed(data), at)
        if self._decoder.senses:
            self._heard = at
        return commands

    def due(self, at: int) -> list[Command]:
        """Return what has waited until this time, and releases of a source that fell silent."""
        commands = self._coalescer.due(at)
        if self._heard is not None and at - self._heard >= SILENCE_NS:
            self._heard = None
            self._decoder.senses = False  # until it says again that it lives
            commands += self._pass(self._decoder.rest(), at)
        return commands

    def _pass(self, commands: list[Command], at: int) -> list[Command]:
        return [passed for command in commands for passed in self._coalescer.put(command, at)]
