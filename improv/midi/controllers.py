"""Controller profiles: what a device is called, what its pads send, and how they are lit."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from fnmatch import translate
from functools import lru_cache
from pathlib import Path
from re import IGNORECASE, Pattern
from re import compile as compiled
from typing import Annotated

from msgspec import Meta, Struct

from improv.music.data import data_folder, read_files

FALLBACK = "keyboard"
"""The profile of a device that no other profile is about."""
MOST_LINES = 16
"""Rows of pads, and columns."""

Name = Annotated[str, Meta(min_length=1, max_length=80)]
Byte = Annotated[int, Meta(ge=0, le=127)]
Channel = Annotated[int, Meta(ge=1, le=16)]
"""As people count them."""
PortPattern = Annotated[str, Meta(min_length=1, max_length=80)]
"""A port's name as the system gives it; ``*`` stands for anything, case does not count."""
Message = Annotated[
    str,
    Meta(
        max_length=800,
        pattern="^(?:[89A-Ea-e][0-9A-Fa-f](?: [0-7][0-9A-Fa-f]){1,2}|F0(?: [0-7][0-9A-Fa-f])* F7)$",
    ),
]
"""A whole MIDI message in hexadecimal."""
Part = Annotated[str, Meta(max_length=200, pattern="^(?:(?:[0-9A-Fa-f]{2}|pad|red|green|blue)(?: |$))*$")]
"""Bytes in hexadecimal, and words for what is put in."""
Colour = Annotated[str, Meta(pattern="^#[0-9A-Fa-f]{6}$")]


class Kind(StrEnum):
    """What presses of a device are."""

    GRID = "grid"
    """Its pads are degrees of the scale."""
    KEYS = "keys"
    """MIDI keys, as on any keyboard."""


class Sends(StrEnum):
    """What pads send."""

    NOTES = "notes"
    CONTROLLERS = "controllers"


class Zone(StrEnum):
    """Which end of the channels an MPE zone begins at."""

    LOWER = "lower"
    UPPER = "upper"


class PortNames(Struct, frozen=True, forbid_unknown_fields=True):
    """The ports of a device."""

    play: Annotated[tuple[PortPattern, ...], Meta(min_length=1, max_length=16)]
    """The one that is played, and lit."""
    aside: Annotated[tuple[PortPattern, ...], Meta(max_length=16)] = ()
    """Those for other programs: they take a seat only when somebody plays them."""
    lights: Annotated[tuple[PortPattern, ...], Meta(max_length=16)] = ()
    """The one that is lit, where its name is another."""


class Ports(PortNames, frozen=True, forbid_unknown_fields=True):
    """The ports of a device, by system where their names differ."""

    windows: PortNames | None = None


class Grid(Struct, frozen=True, forbid_unknown_fields=True):
    """Pads in rows."""

    rows: Annotated[
        tuple[Annotated[tuple[Byte, ...], Meta(min_length=1, max_length=MOST_LINES)], ...],
        Meta(min_length=1, max_length=MOST_LINES),
    ]
    """The numbers that the pads send, the row nearest to the player first, each from the left."""
    channel: Annotated[int, Meta(ge=0, le=16)] = 0
    """The only one that they send on; 0 is any."""
    sends: Sends = Sends.NOTES
    steps: Annotated[int, Meta(ge=1, le=MOST_LINES)] = 3
    """Of the scale, from a row to the next; 3 is a fourth."""
    banks: Annotated[tuple[Byte, ...], Meta(max_length=8)] = ()
    """By how much the numbers are higher where the device has been switched to other ones."""

    def pads(self) -> Iterator[tuple[int, int]]:
        """Yield each pad's number and its place: so many steps of the scale above the first."""
        for row, numbers in enumerate(self.rows):
            for column, number in enumerate(numbers):
                yield number, row * self.steps + column

    def places(self) -> dict[int, int]:
        """Return the places by all numbers that are sent."""
        return {number + bank: place for bank in (0, *self.banks) for number, place in self.pads()}

    def lowest(self, degrees: int) -> int:
        """Return the degree of the first pad, where an octave of the scale has so many degrees.

        It is a tonic, so far down that the grid's middle is in the octave of middle C.
        """
        return -(max(place for _, place in self.pads()) // 2 // degrees) * degrees


class Rgb(Struct, frozen=True, forbid_unknown_fields=True):
    """Pads that are lit by exclusive messages, each in a colour of its own."""

    head: Part
    each: Part
    """For each pad: bytes, and the words pad, red, green, blue."""
    tail: Part = "F7"
    largest: Annotated[int, Meta(ge=1, le=127)] = 127
    """Of red, green and blue."""
    most: Annotated[int, Meta(ge=1, le=128)] = 64
    """Pads in one message."""


class PaletteColour(Struct, frozen=True, forbid_unknown_fields=True):
    """A colour that a device has."""

    value: Byte
    """Velocity, or value, that asks for it."""
    colour: Colour


class Palette(Struct, frozen=True, forbid_unknown_fields=True):
    """Pads that are lit by the message that they send, with a colour's number instead of the velocity."""

    colours: Annotated[tuple[PaletteColour, ...], Meta(min_length=1, max_length=128)]
    channel: Channel = 1
    off: Byte = 0


class Lights(Struct, frozen=True, forbid_unknown_fields=True):
    """How pads are lit: one of the two."""

    rgb: Rgb | None = None
    palette: Palette | None = None


class Mpe(Struct, frozen=True, forbid_unknown_fields=True):
    """A zone that the device uses without saying so."""

    zone: Zone = Zone.LOWER
    members: Annotated[int, Meta(ge=1, le=15)] = 15
    bend: Annotated[float, Meta(ge=0, le=96)] = 48.0
    """Semitones that a member's wheel bends by."""


class Controller(Struct, frozen=True, forbid_unknown_fields=True):
    """A device, as its file has it."""

    id: Annotated[str, Meta(pattern="^[a-z0-9][a-z0-9-]{0,59}$")]
    name: Name
    """What people call it."""
    ports: Ports
    kind: Kind = Kind.KEYS
    grid: Grid | None = None
    lights: Lights | None = None
    opening: Annotated[tuple[Message, ...], Meta(max_length=16)] = ()
    """Sent when it is there, before it is lit."""
    closing: Annotated[tuple[Message, ...], Meta(max_length=16)] = ()
    """Sent when Improv leaves, after its pads went dark."""
    sensitivity: Annotated[float, Meta(ge=-1, le=1)] = 0.0
    """The first one of who plays it: how loud presses sound for how hard they are."""
    bend: Annotated[float, Meta(ge=0, le=96)] = 2.0
    """Semitones of its wheel, until it says otherwise."""
    mpe: Mpe | None = None

    @property
    def is_lit(self) -> bool:
        """Say whether its pads can be lit."""
        return self.lights is not None

    @property
    def is_told(self) -> bool:
        """Say whether anything is ever sent to it."""
        return self.is_lit or bool(self.opening or self.closing)


class Match(Struct, frozen=True):
    """What a port is, by its name."""

    controller: Controller
    aside: bool = False
    """It is a port for other programs."""


class Controllers:
    """The profiles there are, and which of them a port is of."""

    def __init__(self, controllers: Iterable[Controller], problems: Iterable[str] = ()) -> None:
        """Take the profiles, those that go before others first, and a line for each file left out."""
        self.kind = "controller"
        self.values = tuple(controllers)
        self.problems = tuple(problems)

    def of(self, api: str, port: str) -> Match | None:
        """Return what a port is, by its name as a backend gives it; the pattern that says most decides."""
        found: tuple[int, Match] | None = None
        for controller in self.values:
            names = names_on(controller, api)
            for patterns, aside in ((names.play, False), (names.aside, True)):
                weight = max((_weight(one) for one in patterns if fits(one, port)), default=-1)
                if weight >= 0 and (found is None or weight > found[0]):
                    found = weight, Match(controller, aside)
        return None if found is None else found[1]

    def lit(self, api: str, port: str) -> bool:
        """Say whether something is to be sent to the device of this port."""
        match = self.of(api, port)
        return match is not None and not match.aside and match.controller.is_told


def load_controllers(folder: Path | None = None, own: Path | None = None) -> Controllers:
    """Read the profiles shipped with the program (or those of a folder), and the person's own before them."""
    good, problems = read_files(folder or data_folder("presets") / "controllers", Controller)
    mine: list[tuple[Path, Controller]] = []
    if own is not None:
        mine, bad = read_files(own, Controller)
        problems = [*problems, *bad]
    known: dict[str, Controller] = {}
    for path, controller in (*good, *mine):
        broken = broken_rule(controller)
        if broken:
            problems.append(f"{path.name}: {broken}")
        elif known.setdefault(controller.id, controller) is not controller:
            problems.append(f"{path.name}: id = {controller.id!r}: another controller has it already")
    # Where a pattern of one's own says as much as one that is shipped, one's own decides.
    first = [controller for _, controller in mine if known.get(controller.id) is controller]
    rest = [controller for _, controller in good if known.get(controller.id) is controller]
    return Controllers([*first, *rest], problems)


def broken_rule(controller: Controller) -> str:
    """Return the rule between several keys that a profile breaks; empty where it keeps them."""
    grid, lights = controller.grid, controller.lights
    if (grid is not None) != (controller.kind is Kind.GRID):
        return "kind: a grid, and only a grid, has a table `grid`"
    if lights is not None and grid is None:
        return "lights: only the pads of a grid can be lit"
    if lights is not None and (lights.rgb is None) == (lights.palette is None):
        return "lights: must have either `rgb` or `palette`"
    if lights is not None and lights.rgb is not None and broken_bytes(lights.rgb):
        return "lights.rgb: head, each and tail must make an exclusive message, F0 to F7, of bytes up to 7F"
    if grid is not None:
        sent = len((0, *grid.banks)) * len(list(grid.pads()))
        if len(grid.places()) != sent:
            return "grid.rows: no two pads may send the same number"
        if max(grid.places()) > 127:
            return "grid.banks: no number may be higher than 127"
    return ""


def broken_bytes(rgb: Rgb) -> bool:
    """Say whether what would be sent is no exclusive message."""
    head, each, tail = (part.lower().split() for part in (rgb.head, rgb.each, rgb.tail))
    inside = [word for word in (*head[1:], *each, *tail[:-1]) if len(word) == 2]
    plain = all(len(word) == 2 for word in (*head, *tail))
    whole = head[:1] == ["f0"] and tail[-1:] == ["f7"] and "pad" in each
    return not (plain and whole and all(int(word, 16) < 0x80 for word in inside))


def names_on(controller: Controller, api: str) -> PortNames:
    """Return the names that a device's ports have on a backend."""
    names = controller.ports
    return names.windows if api == "winmm" and names.windows is not None else names


def fits(pattern: str, port: str) -> bool:
    """Say whether a port's name is as a pattern says."""
    return _compiled(pattern).match(port) is not None


@lru_cache(maxsize=1024)
def _compiled(pattern: str) -> Pattern[str]:
    return compiled(translate(pattern), IGNORECASE)


def _weight(pattern: str) -> int:
    return sum(letter not in "*?" for letter in pattern)
