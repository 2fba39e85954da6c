"""An engine that stands by: what it computes, builds and opens before somebody waits for it."""

from collections.abc import Generator
from typing import Any

from msgspec import ValidationError, convert

from improv.engine.outputs import Inquiry
from improv.engine.readied import Readied, ready, ready_ahead
from improv.engine.warming import warming_ahead
from improv.line import line
from improv.link.clock import Clock
from improv.link.messages import Boot, Expect, ToEngine, Trouble
from improv.link.pipe import Sender


class StandingBy:
    """Computes for the usual device, or for the one that it is to expect."""

    def __init__(self, clock: Clock) -> None:
        self._inquiry = Inquiry(clock)
        self._readied: Readied | None = None
        self._ahead: Generator[None, None, None] = warming_ahead()

    def look_for_outputs(self) -> None:
        """Have PortAudio's outputs looked for; nothing is waited for."""
        self._inquiry.begin()

    def compute(self) -> bool:
        """Compute something ahead; return whether there was anything."""
        return next(self._ahead, self) is not self

    def hear(self, raw: Any, sender: Sender) -> ToEngine | None:
        """Return what the host asks, having done what is to be done at once; None where it makes no sense."""
        try:
            message: ToEngine = convert(raw, ToEngine)
        except ValidationError as error:
            why = line("The engine was asked for what it cannot do: {fault}.", fault=str(error))
            sender.send(Trouble(why))
            return None
        if isinstance(message, Expect):
            self._expect(message)
        return message

    def boot(self, boot: Boot) -> Readied:
        """Return what the epoch begins with: what was opened ahead, if it is what is wished for now."""
        self._ahead.close()
        if self._readied is not None:
            self._readied = self._readied.kept_for(boot.device)
        readied = self._readied or ready(boot.device, self._inquiry)
        self._inquiry.close()
        return readied

    def leave(self) -> None:
        """Let go of everything."""
        self._ahead.close()
        if self._readied is not None:
            self._readied.let_go()
        self._inquiry.close()

    def _expect(self, expected: Expect) -> None:
        self._ahead.close()  # its own server with it: a process has one at a time
        device = expected.device
        if self._readied is not None:
            self._readied = self._readied.kept_for(device)
        if self._readied is None and device is not None:
            self._readied = ready_ahead(device, self._inquiry)
        its = self._readied
        self._ahead = warming_ahead(expected.sounds) if its is None else its.compute_ahead(expected)
