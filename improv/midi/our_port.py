"""A port of ours on every backend that works, for others to listen to: the clock, or what sounds."""

from collections.abc import Callable, Mapping

from improv.line import Line, line
from improv.midi.backend import Backend
from improv.midi.outlet import Outlet

NO_PORTS_OF_OUR_OWN = line("Windows has no MIDI ports that a program offers; following a clock works")


class OurPort:
    """Sends the same to whoever listens, wherever it is."""

    def __init__(
        self, backends: Mapping[str, Backend], outlet_of: Callable[[Backend], Outlet | None], missing: Line
    ) -> None:
        """Take the backends, which of their outlets it is, and what people are told where there are none."""
        self._backends = backends
        self._outlet_of = outlet_of
        self._missing = missing
        self._wanted = False

    def offer(self, on: bool) -> None:
        """Offer it, from the next look on; one that is there stays."""
        self._wanted = on
        for outlet in self._outlets():
            outlet.wanted = on

    def tell(self, *messages: bytes) -> bool:
        """Send these to whoever listens; return whether all went where they should."""
        sent = [outlet.send(*messages) for outlet in self._outlets() if outlet.is_open]
        return bool(sent) and all(sent)

    @property
    def names(self) -> list[str]:
        """Return what other programs call it, where it is, or can be."""
        working = [backend for backend in self._backends.values() if backend.own is not None]
        return [outlet.name for each in working if (outlet := self._outlet_of(each)) is not None]

    @property
    def problems(self) -> list[Line]:
        """Return why it does not send though it should, a line each, for people."""
        if not self._wanted:
            return []
        lines = [outlet.problem for outlet in self._outlets() if outlet.problem]
        works = any(backend.own is not None for backend in self._backends.values())
        missing = line("{what}: {why}", what=self._missing, why=NO_PORTS_OF_OUR_OWN)
        return [*lines, missing] if works and not self.names else lines

    def _outlets(self) -> list[Outlet]:
        found = (self._outlet_of(backend) for backend in self._backends.values())
        return [outlet for outlet in found if outlet is not None]
