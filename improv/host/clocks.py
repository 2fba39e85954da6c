"""MIDI clock: whose the jam follows, and ours, which follows the jam."""

from collections.abc import Callable

from improv.host.alarm import Alarm
from improv.host.loop import Loop
from improv.jam.tempo import Tempo
from improv.link.clock import Clock
from improv.link.messages import ClockStatus
from improv.midi.clock_in import ClockIn
from improv.midi.clock_out import ClockOut
from improv.midi.ports import Ports


class Clocks:
    """Switches them on and off, keeps them at the jam's tempo, and sends ours when it is due."""

    def __init__(
        self, loop: Loop, clock: Clock, ports: Ports, tempo: Tempo, tell: Callable[[ClockStatus], None]
    ) -> None:
        """Take the ports, the jam's tempo, and who is told when something changes."""
        self._clock = clock
        self._alarm = Alarm(loop, self._ring)
        """Rings when a tick of ours is due."""
        self._ports = ports
        self._tempo = tempo
        self._tell = tell
        self._out: ClockOut | None = None
        self.status = ClockStatus()

    def follow(self, on: bool, source: str = "") -> None:
        """Follow a source's clock (empty: whichever comes first), or none any more."""
        self._ports.clock_in = ClockIn(source, self._tempo) if on else None
        self.look()

    def send(self, on: bool) -> None:
        """Send our clock, or no longer."""
        if on == (self._out is not None):
            return
        self._ports.send_clock(on)
        if on:
            self._out = ClockOut(self._tempo, self._clock.monotonic_ns())
            self._alarm.set(self._out.next_due)
        else:
            self.stop()
        self.look()

    def go(self, tempo: Tempo) -> None:
        """Go on at another tempo, which the jam has taken."""
        self._tempo = tempo
        if self._ports.clock_in is not None:
            self._ports.clock_in.tempo = tempo
        if self._out is not None:
            self._out.go(tempo, self._clock.monotonic_ns())
            self._alarm.set(self._out.next_due)

    def look(self) -> None:
        """See whose clock is heard now, and tell what has changed."""
        heard, source = "", self._ports.clock_in
        if source is not None and source.leads(self._clock.monotonic_ns()):
            names = {each.source: each.name for each in self._ports.sources()}
            heard = names.get(source.leader, source.leader)
        bpm = round(source.bpm, 1) if source is not None and heard else 0.0
        status = ClockStatus(source is not None, self._out is not None, heard, bpm)
        if status != self.status:
            self.status = status
            self._tell(status)

    def stop(self) -> None:
        """Tell those who listen that our clock stops."""
        if self._out is not None:
            self._ports.tell_clock(*self._out.stop())
            self._out = None

    def _ring(self) -> None:
        if self._out is None:
            return
        messages = self._out.due(self._clock.monotonic_ns())
        if messages and not self._ports.tell_clock(*messages):
            self._out.lose()
        self._alarm.set(self._out.next_due)
