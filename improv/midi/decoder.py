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
from improv.midi.realtime import REALTIME

Make = Callable[[str, int, Sequence[int]], Command | None]
"""From source, channel (0 to 15) and data bytes to the command, or to none."""

_STATUS = 0x80
_SYSTEM = 0xF0
_ACTIVE_SENSING = 0xFE
_RESET = 0xFF


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
    **dict.fromkeys((6, 38, 96, 97, 98, 99, 100, 101), _nothing),
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


class Decoder:
    """Takes one source's bytes, in pieces of any size; never raises on any of them.

    Running status holds over pieces. Realtime bytes may stand anywhere, inside a message too. Exclusive
    messages are skipped, and none of their bytes is kept, so they may be as long as they like.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.senses = False
        """Whether the source has sent active sensing: from then on it is never silent for long."""
        self.channels: set[int] = set()
        """The channels, 0 to 15, that the source has used."""
        self._status = 0
        """The channel message that data bytes belong to; 0 where they are skipped."""
        self._data: list[int] = []

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
        return [
            command
            for channel in sorted(self.channels)
            for command in (ReleaseAll(self.source, channel), ResetControllers(self.source, channel))
        ]

    def _collect(self, byte: int, commands: list[Command]) -> None:
        self._data.append(byte)
        wanted, make = _VOICE[self._status >> 4]
        if len(self._data) < wanted:
            return
        channel = self._status & 0x0F
        self.channels.add(channel)
        command = make(self.source, channel, self._data)
        if command is not None:
            commands.append(command)
        self._data.clear()
