"""Every MIDI port of this machine, as it comes and goes: what the host listens to."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from threading import Event
from types import TracebackType
from typing import Self

from improv.jam.commands import Command, Join, Press, Unplug
from improv.jam.player import SourceKind
from improv.line import Line, line
from improv.link.clock import Clock
from improv.midi.backend import Backend, GoneError, Port
from improv.midi.clock_in import ClockIn
from improv.midi.connection import Connection, Inbox
from improv.midi.controllers import FALLBACK, Controllers, Kind
from improv.midi.driver import Driver, RtMidi
from improv.midi.lamp import Lamp
from improv.midi.names import CLIENT, Roster, parse
from improv.midi.our_port import OurPort
from improv.midi.pads import FIRST_DEGREES
from improv.midi.realtime import REALTIME
from improv.midi.sources import Source, dark, heard, refused, strange, unheard

LOOKS_EVERY_NS = 200_000_000
"""How often names of ports are asked for, which takes half a millisecond: a release comes within 400 ms."""
_RETRY_NS = 2_000_000_000
"""How often a port is tried that another program has."""
_SETTLES_NS = 1_000_000_000
_SETTLES_SECONDS = 0.1
"""How long a message may be on its way: see ``close``."""
_QUIET_NS = 2_000_000_000
"""After so long without a message nobody plays."""

Timed = tuple[int, Command]
"""A command, and when it was asked, in monotonic nanoseconds."""


class Ports:
    """Listens to every port, and says what their players ask. Not for several threads.

    ``wake`` is called from the drivers' threads when something has come; then, and at ``next_due``, call
    ``work``. Close it from the thread that works, or use it as a context manager.
    """

    def __init__(
        self,
        clock: Clock,
        wake: Callable[[], None],
        *,
        client: str = CLIENT,
        driver: Driver | None = None,
        controllers: Controllers | None = None,
    ) -> None:
        """Take who is woken, our name, the drivers, and the profiles; without them all play as keyboards."""
        self._driver = driver or RtMidi()
        self._client = client
        self._inbox = Inbox(clock, wake)
        self._controllers = controllers or Controllers(())
        self._backends = {
            api: Backend(self._driver, api, client, self._inbox, self._controllers)
            for api in self._driver.apis()
        }
        self._roster = Roster()
        self._connected: dict[Port, Connection] = {}
        self._wanted: list[Port] = []
        self._refused: dict[Port, tuple[int, Source]] = {}
        self._joined: set[str] = set()
        self._retired: list[tuple[int, Callable[[], None]]] = []
        self._started = False
        self._looks_at = 0
        self._streams_due = 0
        self._heard_at = 0
        self._last = 0
        self.next_due = 0
        """When ``work`` is to be called again though nothing woke it: monotonic nanoseconds."""
        self._clock = OurPort(self._backends, lambda each: each.clock, line("MIDI clock is not sent"))
        self.notes = OurPort(self._backends, lambda each: each.notes, line("Notes are not sent"))
        """Where what sounds is sent."""
        self._degrees: dict[str, int] = {}
        """Of the scale that each grid lies on, by source."""
        self._asked_at = 0
        self.clock_in: ClockIn | None = None
        """Hears MIDI clock where somebody wants it followed; else it is dropped at once."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def work(self, at: int) -> list[Timed]:
        """Return all that was asked until now, in order of arrival, with times that never go back.

        Looks for ports that came or went when it is time for that. The first call opens all ports that are
        there; later ones at most one each, since the driver then holds the GIL for some milliseconds.
        """
        self._asked_at = at
        commands = list(self._received())
        if at >= self._streams_due:
            commands += self._due(at)
        if at >= self._looks_at:
            self._looks_at = at + LOOKS_EVERY_NS
            commands += self._look(at)
        for port in self._wanted if not self._started else self._wanted[:1]:
            commands += self._connect(port, at)
        self._wanted = self._wanted[1:] if self._started else []
        self._started = True
        self._streams_due = min(self._dues(), default=at + LOOKS_EVERY_NS)
        fetch = self._inbox.next_due or self._looks_at
        self.next_due = at if self._wanted else min(self._looks_at, self._streams_due, fetch)
        return [self._timed(when, command) for when, command in commands]

    def send_clock(self, on: bool) -> None:
        """Offer a port for our clock, from the next look on; one that is there stays."""
        self._clock.offer(on)

    def tell_clock(self, *messages: bytes) -> bool:
        """Send these to whoever listens to our clock; return whether all went where they should."""
        return self._clock.tell(*messages)

    @property
    def clock_ports(self) -> list[str]:
        """The ports through which our clock is sent, or can be, as other programs call them."""
        return self._clock.names

    @property
    def lamps(self) -> dict[str, Lamp]:
        """The devices that can be told something now, by source."""
        return {
            connection.source: lamp
            for backend in self._backends.values()
            for connection, lamp in backend.lamps.items()
            if lamp.is_open
        }

    def leave(self) -> None:
        """Put the devices back to what they were, as far as they were told something."""
        for backend in self._backends.values():
            backend.leave()

    def can_light(self, source: str) -> bool:
        """Say whether a way leads to the device of a source; makes a client for that, and sends nothing."""
        return any(
            self._backends[port.api].can_light(port, each.controller)
            for port, each in self._connected.items()
            if each.source == source and each.controller is not None and each.controller.is_lit
        )

    def held_pads(self, source: str) -> frozenset[int]:
        """Return the places of a grid's pads that are down."""
        found = (each.stream.held_pads for each in self._connected.values() if each.source == source)
        return next(found, frozenset())

    def fit(self, source: str, degrees: int) -> None:
        """Let a grid lie on a scale of so many degrees, from the next press on."""
        self._degrees[source] = degrees
        for connection in self._connected.values():
            if connection.source == source:
                connection.stream.fit(degrees)

    def degrees_of(self, source: str) -> int:
        """Return how many degrees the scale has that a grid lies on."""
        return self._degrees.get(source, FIRST_DEGREES)

    def let_go(self) -> None:
        """Take all keys of all devices for up: what they held has been ended."""
        for connection in self._listening():
            connection.stream.let_go()

    @property
    def backends(self) -> list[str]:
        """The backends that work, for people."""
        return [backend.title for backend in self._backends.values() if backend.own is not None]

    def awaits(self, at: int) -> bool:
        """Say whether the server of a backend is there, but did not answer, and is asked again."""
        return any(backend.is_awaited(at) for backend in self._backends.values())

    @property
    def problems(self) -> list[Line]:
        """What does not work now, a line each, for people."""
        lines = [backend.problem for backend in self._backends.values() if backend.problem]
        lines += [backend.clients.problem for backend in self._backends.values() if backend.clients.problem]
        lines += [source.problem for _, source in self._refused.values()]
        lines += strange(self._listening(), self._asked_at)
        for backend in self._backends.values():
            lines += dark(backend.lamps.items())
        lines += [*self.notes.problems, *self._clock.problems]
        if not self.backends:
            lines.append(
                unheard([self._driver.missing, *(backend.absence for backend in self._backends.values())])
            )
        return lines

    def sources(self) -> list[Source]:
        """Return the ports that are there, our own last."""
        there = [
            heard(
                port,
                each,
                self._backends[port.api].lamps.get(each),
                has_joined=each.source in self._joined,
            )
            for port, each in self._connected.items()
        ]
        own = [
            Source(each.source, each.name, backend.api, f"{self._client}:in", each.source in self._joined)
            for backend in self._backends.values()
            if backend.has_own_port and (each := backend.own) is not None
        ]
        return [*there, *(source for _, source in self._refused.values()), *own]

    def close(self) -> None:
        """Stop listening and close every port."""
        leaving = list(self._listening())
        for connection in leaving:
            connection.cancel()
        if leaving:
            # A JACK thread that is cancelled while it waits for the GIL takes the GIL with it, and ALSA's is
            # waited for: no message may be on its way any more when the ports close.
            Event().wait(_SETTLES_SECONDS)
        for backend in self._backends.values():
            backend.close_outlets()
            backend.clients.close()
        self._backends.clear()
        self._connected, self._retired, self._wanted = {}, [], []

    # ── what was played ─────────────────────────────────────────────────────────────────────────

    def _received(self) -> Iterator[Timed]:
        for stamp, connection, data in self._inbox.take():
            if any(byte < REALTIME for byte in data):  # a clock ticks whether anybody plays or not
                self._heard_at = stamp
            if not connection.plugged:
                continue
            if self.clock_in is not None:
                asked = self.clock_in.feed(connection.source, data, stamp)
                yield from ((stamp, command) for command in asked)
            yield from self._joining(connection, stamp, connection.stream.feed(data, stamp))

    def _due(self, at: int) -> Iterator[Timed]:
        for connection in self._listening():
            due = connection.stream.next_due
            if due is not None and due <= at:
                yield from self._joining(connection, at, connection.stream.due(at))

    def _joining(self, connection: Connection, at: int, commands: Iterable[Command]) -> Iterator[Timed]:
        """Yield the commands, and ahead of a first press that its source joins."""
        for command in commands:
            if isinstance(command, Press) and connection.source not in self._joined:
                yield at, self._join(connection)
            yield at, command

    def _join(self, connection: Connection) -> Command:
        self._joined.add(connection.source)
        grid = connection.controller is not None and connection.controller.kind is Kind.GRID
        return Join(connection.source, connection.name, SourceKind.GRID if grid else SourceKind.MIDI)

    def _listening(self) -> Iterator[Connection]:
        yield from self._connected.values()
        yield from (backend.own for backend in self._backends.values() if backend.own is not None)

    def _dues(self) -> Iterator[int]:
        yield from (due for each in self._listening() if (due := each.stream.next_due) is not None)

    def _timed(self, when: int, command: Command) -> Timed:
        self._last = max(self._last, when)
        return self._last, command

    # ── what came and went ──────────────────────────────────────────────────────────────────────

    def _look(self, at: int) -> Iterator[Timed]:
        self._close_retired(at)
        there: list[Port] = []
        for backend in self._backends.values():
            own, ports = backend.own, backend.look(at, quiet=at - self._heard_at >= _QUIET_NS)
            if own is not None and own is not backend.own:
                yield from self._drop(own, at, partial(backend.clients.discard, own.client))
            known = [port for port in (*self._connected, *self._refused) if port.api == backend.api]
            there += known if ports is None else ports
        there = self._playable(there)
        for port in [port for port, each in self._connected.items() if port not in there or not each.lives]:
            gone = self._connected.pop(port)
            self._backends[port.api].put_out(gone)
            yield from self._drop(gone, at, partial(self._backends[port.api].take_back, gone))
        self._refused = {port: why for port, why in self._refused.items() if port in there}
        waiting = {port for port, (until, _) in self._refused.items() if at < until}
        self._wanted = [port for port in there if port not in self._connected and port not in waiting]

    def _playable(self, ports: list[Port]) -> list[Port]:
        """Leave out what nobody plays, and what would be heard twice.

        ALSA's own ports are preferred to JACK's copies of them, unless ALSA may not open one: then it is JACK
        that holds it.
        """
        alsa = [
            parse(port.api, port.there) for port in ports if port.api == "alsa" and port not in self._refused
        ]
        return [
            port
            for port in ports
            if (name := parse(port.api, port.there)).is_player and not name.is_copy_of_one(alsa)
        ]

    def _connect(self, port: Port, at: int) -> Iterator[Timed]:
        name = parse(port.api, port.there)
        match = self._controllers.of(port.api, port.there)
        aside = match is not None and match.aside
        controller = None if match is None or aside or match.controller.id == FALLBACK else match.controller
        called = "" if controller is None else controller.name
        taken = {connection.source for connection in self._connected.values()}
        source, said = self._roster.source_of(name, port.there, taken, port.nth, called)
        backend = self._backends[port.api]
        try:
            connection = backend.listen(port, source, said, controller, shy=aside or name.waits_for_a_press)
        except GoneError:
            return
        except self._driver.errors as error:
            self._refused[port] = at + _RETRY_NS, refused(port, source, said, error)
            return
        self._refused.pop(port, None)
        self._connected[port] = connection
        connection.stream.fit(self.degrees_of(source))
        if controller is not None and controller.is_told:
            backend.light(connection, port, controller)
        if not connection.shy:
            yield at, self._join(connection)

    def _drop(self, connection: Connection, at: int, close: Callable[[], None]) -> Iterator[Timed]:
        """Let a connection go; what it said before still counts. It is closed later: see ``close``."""
        connection.cancel()
        yield from self._received()
        self._inbox.forget(connection)
        connection.plugged = False
        self._retired.append((at, close))
        if connection.source in self._joined:
            self._joined.discard(connection.source)
            yield at, Unplug(connection.source)

    def _close_retired(self, at: int) -> None:
        while self._retired and at - self._retired[0][0] >= _SETTLES_NS:
            _, close = self._retired.pop(0)
            close()
