"""From the bytes of one source to commands: a state machine that takes whatever comes."""

from collections.abc import Callable, Sequence

from improv.jam.commands import (
    Bend,
    Command,
    MoveController,
    MovePedal,
    Press,
    Release,
    ReleaseAll,
    ResetControllers,
    Squeeze,
)
from improv.midi.channels import USUAL_BEND, Channels
from improv.midi.controllers import Controller
from improv.midi.pads import Pads
from improv.midi.realtime import REALTIME

Make = Callable[[str, int, Sequence[int]], Command | None]
"""From source, channel (0 to 15) and data bytes to the command, or to none."""

_STATUS = 0x80
_SYSTEM = 0xF0
_ACTIVE_SENSING = 0xFE
_RESET = 0xFF
_PARAMETERS = (6, 38, 96, 97, 98, 99, 100, 101)


def _press(source: str, channel: int, data: Sequence[int]) -> Command:
    played, velocity = data
    return Press(source, played, velocity, channel) if velocity else Release(source, played, channel)


def _bend(source: str, channel: int, data: Sequence[int]) -> Command:
    steps = data[0] + 128 * data[1] - 8192
    # There is one step less above the centre than below it, and both ends mean all the way.
    return Bend(source, steps / (8191 if steps > 0 else 8192), channel)


def _controller(source: str, channel: int, data: Sequence[int]) -> Command | None:
    controller, value = data
    make = _CONTROLLERS.get(controller)
    return make(source, channel, data) if make else MoveController(source, controller, value, channel)


def _release_all(source: str, channel: int, data: Sequence[int]) -> Command:
    return ReleaseAll(source, channel)


def _nothing(source: str, channel: int, data: Sequence[int]) -> None:
    return None


_CONTROLLERS: dict[int, Make] = {
    64: lambda source, channel, data: MovePedal(source, data[1] >= 64, channel),
    120: _release_all,
    121: lambda source, channel, data: ResetControllers(source, channel),
    123: _release_all,
    # Omni and mono switches: a receiver releases all notes, and has no such modes otherwise.
    **dict.fromkeys((124, 125, 126, 127), _release_all),
    # Registered parameters and their values set a device up; they are not somebody's expression.
    **dict.fromkeys(_PARAMETERS, _nothing),
    122: _nothing,
}

_VOICE: dict[int, tuple[int, Make]] = {
    0x8: (2, lambda source, channel, data: Release(source, data[0], channel)),
    0x9: (2, _press),
    0xA: (2, lambda source, channel, data: Squeeze(source, data[1] / 127, channel, data[0])),
    0xB: (2, _controller),
    0xC: (1, _nothing),
    0xD: (1, lambda source, channel, data: Squeeze(source, data[0] / 127, channel)),
    0xE: (2, _bend),
}
"""By the status byte's upper half: how many data bytes belong to it, and what they ask."""

_CONTROLLER = 0xB
_OF_PADS = (0x8, 0x9, 0xA, _CONTROLLER)


class Decoder:
    """Takes one source's bytes, in pieces of any size; never raises on any of them.

    What its profile says of the device decides on what its messages mean. Running status holds over pieces.
    Realtime bytes may stand anywhere, inside a message too. Exclusive messages are skipped, and none of their
    bytes is kept, so they may be as long as they like.
    """

    def __init__(self, source: str, controller: Controller | None = None) -> None:
        self.source = source
        grid = None if controller is None else controller.grid
        self.pads = None if grid is None else Pads(source, grid)
        """Its pads; None where it has keys."""
        bend, mpe = (USUAL_BEND, None) if controller is None else (controller.bend, controller.mpe)
        self.said = Channels(source, bend, mpe)
        """What it has said of its channels, and which keys are down."""
        self.senses = False
        """Whether the source has sent active sensing: from then on it is never silent for long."""
        self.channels: set[int] = set()
        """The channels, 0 to 15, that the source has used."""
        self._status = 0
        """The channel message that data bytes belong to; 0 where they are skipped."""
        self._data: list[int] = []

    @property
    def holds(self) -> bool:
        """Say whether a key or a pad is down."""
        return self.said.holds if self.pads is None else bool(self.pads.held)

    def feed(self, data: bytes) -> list[Command]:
        """Return what these bytes ask."""
        commands: list[Command] = []
        for byte in data:
            if byte < _STATUS:
                if self._status:
                    self._collect(byte, commands)
            elif byte < REALTIME:
                # A status byte ends whatever was not finished, an exclusive message too.
                self._status = byte if byte < _SYSTEM else 0
                self._data.clear()
            elif byte == _ACTIVE_SENSING:
                self.senses = True
            elif byte == _RESET:
                commands.extend(self.rest())
        return commands

    def rest(self) -> list[Command]:
        """Return what puts all channels that were used to rest, and forget what was half said."""
        self._status = 0
        self._data.clear()
        self.let_go()
        return [
            command
            for channel in sorted(self.channels)
            for command in (ReleaseAll(self.source, channel), ResetControllers(self.source, channel))
        ]

    def let_go(self) -> None:
        """Take all keys for up."""
        self.said.forget()
        if self.pads is not None:
            self.pads.forget()

    def _collect(self, byte: int, commands: list[Command]) -> None:
        self._data.append(byte)
        kind = self._status >> 4
        if len(self._data) < _VOICE[kind][0]:
            return
        channel = self._status & 0x0F
        self.channels.add(channel)
        commands += self._meant(kind, channel, self._data)
        self._data.clear()

    def _meant(self, kind: int, channel: int, data: Sequence[int]) -> list[Command]:
        """Return what a whole message asks."""
        if self.pads is not None and kind in _OF_PADS:
            return self._of_pads(self.pads, kind, channel, data)
        if kind == _CONTROLLER and data[0] in _PARAMETERS:
            self.said.parameter(channel, *data)
            return []
        made = _VOICE[kind][1](self.source, channel, data)
        return [] if made is None else self._heeding(made)

    def _heeding(self, made: Command) -> list[Command]:
        """Return what a command becomes by what was said of its channel."""
        match made:
            case Press(played=played, channel=channel):
                return [*self.said.press(channel, played), made]
            case Release(played=played, channel=channel):
                self.said.release(channel, played)
                return [made]
            case Bend(position=position, channel=channel):
                return self.said.bend(channel, position)
            case Squeeze(played=None) | MoveController():
                return self.said.moved(made)
            case ReleaseAll() | ResetControllers():
                return self.said.cleared(made)
            case _:
                return [made]

    def _of_pads(self, pads: Pads, kind: int, channel: int, data: Sequence[int]) -> list[Command]:
        """Return what a message of a grid asks: notes and controllers are its pads and buttons."""
        match kind:
            case 0x8:
                return pads.note(data[0], 0, channel)
            case 0x9:
                return pads.note(data[0], data[1], channel)
            case 0xA:
                return pads.pressure(data[0], data[1] / 127, channel)
            case _:
                moved = pads.controller(data[0], data[1], channel)
                if moved is not None:
                    return moved
                made = _controller(self.source, channel, data)
                if isinstance(made, ReleaseAll):
                    pads.forget()
                return [] if made is None else [made]
