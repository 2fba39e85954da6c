"""The way to one device: what puts it into the mode that it is played in, and lights its pads."""

import re
from collections.abc import Iterable, Mapping

from improv.line import Line, line
from improv.midi.clients import FETCHES, Client, Clients
from improv.midi.controllers import Controller, Palette, Rgb, fits, names_on
from improv.midi.driver import Driver
from improv.midi.outputs import Output, Outputs
from improv.midi.sending import Sending, listen

Colour = tuple[int, int, int]
"""Red, green, blue, 0 to 255."""
DARK: Colour = (0, 0, 0)
_PORT = "lights"
_DIRECTIONS = (
    (re.compile(r"\b(capture|playback)(?=_\d+\b|\b)", re.IGNORECASE), ""),
    (re.compile(r"\bMIDI(IN|OUT)(?=\d*\b)"), "MIDI"),
    (re.compile(r"\b(in|out)\b", re.IGNORECASE), ""),
    (re.compile(r"-\d\d(?=:)"), ""),
)
"""What differs between the two ports of a device, one for each way."""
_EAGER = 25
"""So many looks in a row for the other port; then one in ten: it may never come."""


class Lamp:
    """Open from when the device's other port is found, and as long as it is plugged in."""

    def __init__(self, driver: Driver, api: str, controller: Controller, port: str, nth: int) -> None:
        """Take the port that is played, as the backend calls it, and which of several called so it is."""
        self.controller = controller
        self.opened = 0
        """How often it was opened: whatever was sent before is forgotten then."""
        self.problem = Line()
        """Why nothing is sent, for people: what follows the device's name; empty where all is well."""
        self._driver = driver
        self._api = api
        self._port = port
        self._nth = nth
        self._looks = 0
        self._output: Output | None = None
        self._ear: Client | None = None
        self._sending: Sending | None = None

    @property
    def is_open(self) -> bool:
        """Say whether something can be sent."""
        return self._sending is not None

    def look(self, outputs: Outputs, clients: Clients, inputs: list[str], *, quiet: bool) -> None:
        """Open it if it can be; let go of it when its server has. No note waits for a light.

        ``inputs`` are the ports that can be played, as the backend calls them.
        """
        if self._output is not None and not self._output.lifeline.holds():
            self.close(outputs, clients)
        ready = outputs.has_spare and (self._api not in FETCHES or clients.has_spare)
        if self.is_open or not (quiet or ready):
            return
        self._looks += 1
        if self._looks > _EAGER and self._looks % 10:
            return
        try:
            self._open(outputs, clients, inputs)
        except Exception as error:  # noqa: BLE001  whatever a driver raises, everything else must go on
            self.problem = line("cannot be lit ({fault}); it plays all the same", fault=str(error))
            self.close(outputs, clients)

    def send(self, *messages: bytes) -> bool:
        """Send messages, each at once; return whether all were."""
        if self._sending is None:
            return False
        sent = self._sending.send(*messages)
        self.problem = self._sending.problem
        return sent

    def leave(self) -> None:
        """Put the device back to what it was: dark, and in its own mode."""
        self.send(*_dark(self.controller), *messages_of(self.controller.closing))

    def close(self, outputs: Outputs, clients: Clients) -> None:
        """Send nothing any more; what was sent still goes out."""
        output, ear = self._output, self._ear
        self._output = self._ear = self._sending = None
        if output is not None:
            outputs.give_back(output)
        if ear is not None:
            clients.give_back(ear)

    def _open(self, outputs: Outputs, clients: Clients, inputs: list[str]) -> None:
        self._output = output = outputs.take()
        there = [place for place, name in enumerate(inputs) if name == self._port]
        if self._nth >= len(there):
            self.close(outputs, clients)
            return
        names = output.output.get_ports()
        place = place_of(there[self._nth], inputs, names, self._api, self.controller)
        if place is None:  # it comes a moment later, or never
            self.close(outputs, clients)
            return
        if self._api in FETCHES:
            self._ear = clients.take()
        before = [] if self._ear is None else self._ear.input.get_ports()
        output.is_worn = True
        output.output.open_port(place, _PORT)
        if self._ear is not None:
            listen(self._ear, before, _PORT)
        self._sending = Sending(output.output, self._driver.errors, self._ear)
        self.problem = Line()
        self._looks = 0
        self.opened += 1
        self.send(*messages_of(self.controller.opening))


def place_of(
    played: int, inputs: list[str], outputs: Iterable[str | None], api: str, controller: Controller
) -> int | None:
    """Return which output is that of a device, told by which of the inputs is; None where it is not there.

    The one that is called like the input, but for the direction; where none is, the one of the profile. Where
    several are, those that come first belong together.
    """
    names = names_on(controller, api)
    wanted = names.lights or names.play
    found = [
        (place, name)
        for place, name in enumerate(outputs)
        if name and any(fits(pattern, name) for pattern in wanted)
    ]
    called = undirected(api, inputs[played])
    places = [place for place, name in found if undirected(api, name) == called]
    same = [place for place, name in enumerate(inputs) if undirected(api, name) == called]
    if not places:
        places = [place for place, _ in found]
        same = [place for place, name in enumerate(inputs) if any(fits(one, name) for one in names.play)]
    nth = same.index(played)
    return places[nth] if nth < len(places) else None


def undirected(api: str, port: str) -> str:
    """Return a port's name without what tells its direction, and on Windows without its number."""
    name = re.sub(r" \d+$", "", port) if api == "winmm" else port
    for direction, both in _DIRECTIONS:
        name = direction.sub(both, name)
    return " ".join(name.split())


def lit(controller: Controller, colours: Mapping[int, Colour]) -> list[bytes]:
    """Return the messages that light pads (by the numbers that they send) in these colours."""
    lights, grid = controller.lights, controller.grid
    if lights is None or grid is None:
        return []
    if lights.rgb is not None:
        return _by_rgb(lights.rgb, list(colours.items()))
    if lights.palette is not None:
        return _by_palette(lights.palette, colours)
    return []


def messages_of(texts: Iterable[str]) -> list[bytes]:
    """Return messages that are written in hexadecimal."""
    return [bytes.fromhex(text) for text in texts]


def _dark(controller: Controller) -> list[bytes]:
    grid = controller.grid
    return [] if grid is None else lit(controller, {number: DARK for number, _ in grid.pads()})


def _by_rgb(rgb: Rgb, colours: list[tuple[int, Colour]]) -> list[bytes]:
    messages = []
    for first in range(0, len(colours), rgb.most):
        body = bytearray(bytes.fromhex(rgb.head))
        for pad, colour in colours[first : first + rgb.most]:
            values = [round(part * rgb.largest / 255) for part in colour]
            named = {"pad": pad, "red": values[0], "green": values[1], "blue": values[2]}
            body += bytes(named[word] if word in named else int(word, 16) for word in rgb.each.split())
        messages.append(bytes(body + bytes.fromhex(rgb.tail)))
    return messages


def _by_palette(palette: Palette, colours: Mapping[int, Colour]) -> list[bytes]:
    known = [(one.value, rgb_of(one.colour)) for one in palette.colours]
    status = 0x90 | (palette.channel - 1)
    return [bytes((status, pad, _nearest(colour, known, palette.off))) for pad, colour in colours.items()]


def _nearest(colour: Colour, known: Iterable[tuple[int, Colour]], off: int) -> int:
    def away(one: tuple[int, Colour]) -> int:
        return sum((a - b) ** 2 for a, b in zip(colour, one[1], strict=True))

    return off if colour == DARK else min(known, key=away)[0]


def rgb_of(text: str) -> Colour:
    """Return a colour that is written as ``#RRGGBB``."""
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)
