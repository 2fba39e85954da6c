"""What people are told of ports: which are there, and what is wrong with them."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from improv.line import Line, joined, line, line_of
from improv.midi.backend import Port
from improv.midi.connection import Connection
from improv.midi.controllers import Controller
from improv.midi.lamp import Lamp


class Source(Struct, frozen=True):
    """A port that is there, for people to look at."""

    source: str
    name: str
    """What people call it."""
    backend: str
    port: str
    """Its name as the backend gives it."""
    joined: bool
    """Whether it has a player; some sources take a seat only when they are first played."""
    problem: Line = Line()
    """Why it cannot be heard; empty where it can."""
    controller: Controller | None = None
    """What device it is; None where it is played as any keyboard."""
    is_lit: bool = False
    """Its pads are lit by us."""


def heard(port: Port, connection: Connection, lamp: Lamp | None, *, has_joined: bool) -> Source:
    """Return a port that is listened to; ``lamp`` is the way to its device, where there is one."""
    return Source(
        connection.source,
        connection.name,
        port.api,
        port.there,
        has_joined,
        problem=_dark(connection, lamp) if lamp is not None and lamp.problem else Line(),
        controller=connection.controller,
        is_lit=lamp is not None and lamp.is_open and lamp.controller.is_lit,
    )


def refused(port: Port, source: str, name: str, fault: Exception) -> Source:
    """Return a port that the driver does not open."""
    problem = line(
        "{device} cannot be heard; another program may have it ({fault}). "
        "All others play, and it is tried again by itself.",
        device=name,
        fault=line_of(fault),
    )
    return Source(source, name, port.api, port.there, joined=False, problem=problem)


def dark(lamps: Iterable[tuple[Connection, Lamp]]) -> list[Line]:
    """Return why devices show no lights, a line each."""
    return [_dark(connection, lamp) for connection, lamp in lamps if lamp.problem]


def _dark(connection: Connection, lamp: Lamp) -> Line:
    return line("{device} {what}", device=connection.name, what=lamp.problem)


def strange(connections: Iterable[Connection], at: int) -> Iterator[Line]:
    """Yield what devices do at a time (monotonic nanoseconds) that no hands do, a line each."""
    for each in connections:
        if each.stream.floods(at):
            yield line(
                "{device} sends very much; the others play on. What is too much is left out: "
                "look at its settings, or unplug it.",
                device=each.name,
            )
        if each.stream.hangs(at):
            yield line(
                "A key of {device} seems to hang; everything else plays. Press it again, or press Esc.",
                device=each.name,
            )


def unheard(absences: Iterable[Line]) -> Line:
    """Return what people are told where no backend works, and why."""
    why = joined([absence for absence in absences if absence] or [line("no backend")], "; ")
    return line(
        "MIDI keyboards cannot be heard ({why}); everything else plays. `improv doctor` says what helps.",
        why=why,
    )
