"""What a device has said of its channels: how far their wheels bend, and which of them are one MPE zone."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from improv.jam.commands import Bend, Command, MoveController, ReleaseAll, ResetControllers, Squeeze
from improv.midi.controllers import Mpe, Zone

USUAL_BEND = 2.0
"""Semitones that a wheel bends by where nobody says otherwise; so many lead to the scale's next pitch."""
MEMBER_BEND = 48.0
"""The same of the members of an MPE zone."""
LOWER, UPPER = 0, 15
"""The channels, from 0, that lead the zones."""
_DATA, _DATA_FINE, _NRPN, _RPN_FINE, _RPN = 6, 38, (98, 99), 100, 101
_BEND_RANGE, _MPE_ZONE, _NONE = (0, 0), (0, 6), (127, 127)
_MOST_MEMBERS = 15

Slot = tuple[str, int]
"""What a leader moves for its members: pressure, or a controller."""


class Channels:
    """Keeps registered parameters 0 (bend range) and 6 (MPE zones) of one source. Pure.

    The members of a zone follow their leader's wheel, pressure and controllers besides their own; what it
    moved reaches those that hold a key at once, the others with their next key.
    """

    def __init__(self, source: str, bend: float = USUAL_BEND, mpe: Mpe | None = None) -> None:
        """Take the semitones of the wheel, and the zone that the device uses without saying so."""
        self._source = source
        self._usual = bend
        self._selected: dict[int, tuple[int, int]] = {}
        self._ranges: dict[int, float] = {}
        self._leads: dict[int, int] = {}
        """How many members each leader has."""
        self._positions: dict[int, float] = {}
        self._told: dict[int, Bend] = {}
        self._shared: dict[int, dict[Slot, Command]] = {}
        self._passed: dict[tuple[int, Slot], Command] = {}
        self._held: dict[int, set[int]] = {}
        if mpe is not None:
            self._lead(LOWER if mpe.zone is Zone.LOWER else UPPER, mpe.members)
            self._ranges |= dict.fromkeys(self._members(LOWER) | self._members(UPPER), mpe.bend)

    @property
    def holds(self) -> bool:
        """Say whether a key is down."""
        return any(self._held.values())

    def press(self, channel: int, played: int) -> list[Command]:
        """Return what goes ahead of a key that goes down: what its leader has moved meanwhile."""
        self._held.setdefault(channel, set()).add(played)
        leader = self._leader(channel)
        if leader is None:
            return []
        bend = self._bend(channel)
        late: list[Command] = []
        if self._told.get(channel, Bend(self._source, 0.0, channel, 0.0)) != bend:
            late = self._tell([bend])
        for slot, command in self._shared.get(leader, {}).items():
            if self._passed.get((channel, slot)) != command:
                late.append(self._pass(channel, slot, command))
        return late

    def release(self, channel: int, played: int) -> None:
        """Hear that a key is up."""
        self._held.get(channel, set()).discard(played)

    def forget(self, channel: int | None = None) -> None:
        """All keys of a channel are up, or of all channels."""
        if channel is None:
            self._held.clear()
        else:
            self._held.pop(channel, None)

    def bend(self, channel: int, position: float) -> list[Command]:
        """Return what a wheel's position asks, -1 to 1."""
        self._positions[channel] = position
        return self._tell(self._bend(each) for each in (channel, *self._playing(channel)))

    def moved(self, command: Squeeze | MoveController) -> list[Command]:
        """Return what pressure or a controller of a channel asks: of a leader, for its members too."""
        channel = command.channel
        slot = ("pressure", 0) if isinstance(command, Squeeze) else ("controller", command.controller)
        leader = self._leader(channel)
        if leader is not None and slot in self._shared.get(leader, {}):
            self._passed[channel, slot] = self._shared[leader][slot]
        if channel not in self._leads:
            return [command]
        self._shared.setdefault(channel, {})[slot] = command
        return [command, *(self._pass(each, slot, command) for each in self._playing(channel))]

    def cleared(self, command: ReleaseAll | ResetControllers) -> list[Command]:
        """Return what is let go or put to rest: of a leader, its members too."""
        zone = [command.channel, *self._playing(command.channel)]
        for channel in zone:
            if isinstance(command, ReleaseAll):
                self.forget(channel)
            else:
                self._positions.pop(channel, None)
                self._told.pop(channel, None)
        if isinstance(command, ResetControllers):
            self._shared.pop(command.channel, None)
        return [replace(command, channel=channel) for channel in zone]

    def parameter(self, channel: int, controller: int, value: int) -> None:
        """Hear one of the controllers that set registered parameters."""
        high, low = self._selected.get(channel, _NONE)
        if controller in _NRPN:
            self._selected[channel] = _NONE
        elif controller == _RPN:
            self._selected[channel] = value, low
        elif controller == _RPN_FINE:
            self._selected[channel] = high, value
        elif controller == _DATA and (high, low) == _BEND_RANGE:
            self._bends_by(channel, float(value))
        elif controller == _DATA_FINE and (high, low) == _BEND_RANGE:
            self._bends_by(channel, int(self._range(channel)) + min(99, value) / 100)
        elif controller == _DATA and (high, low) == _MPE_ZONE and channel in (LOWER, UPPER):
            self._lead(channel, value)

    def _bends_by(self, channel: int, semitones: float) -> None:
        """Set the range of a channel; those of a zone's members are always the same."""
        leader = self._leader(channel)
        zone = {channel} if leader is None else self._members(leader)
        self._ranges |= dict.fromkeys(zone, semitones)

    def _lead(self, leader: int, members: int) -> None:
        """Let a zone have so many members; none ends it."""
        before = self._members(LOWER) | self._members(UPPER) | {leader}
        count, other = min(members, _MOST_MEMBERS), UPPER - leader
        self._leads.pop(leader, None)
        if count:
            left = _MOST_MEMBERS - 1 - count
            if self._leads.get(other, 0) > left:
                self._leads[other] = left
            if self._leads.get(other, 1) <= 0:
                del self._leads[other]
            self._leads[leader] = count
        after = self._members(LOWER) | self._members(UPPER)
        for channel in before | after:
            self._ranges.pop(channel, None)
            self._positions.pop(channel, None)
        self._shared.pop(leader, None)
        self._passed.clear()

    def _members(self, leader: int) -> set[int]:
        count = self._leads.get(leader, 0)
        return set(range(1, count + 1)) if leader == LOWER else set(range(UPPER - count, UPPER))

    def _leader(self, channel: int) -> int | None:
        return next((leader for leader in self._leads if channel in self._members(leader)), None)

    def _playing(self, leader: int) -> Iterator[int]:
        """Yield the members of a channel's zone that hold a key."""
        if leader in self._leads:
            yield from sorted(each for each in self._members(leader) if self._held.get(each))

    def _range(self, channel: int) -> float:
        usual = self._usual if self._leader(channel) is None else MEMBER_BEND
        return self._ranges.get(channel, usual)

    def _bend(self, channel: int) -> Bend:
        """Return where a channel is bent to: in semitones, and as a wheel of the usual range has it."""
        position = self._positions.get(channel, 0.0)
        semitones = position * self._range(channel)
        leader = self._leader(channel)
        if leader is not None:
            semitones += self._positions.get(leader, 0.0) * self._range(leader)
        elif channel not in self._leads:
            # As any wheel: all of it leads to the next pitch, however far it is said to bend.
            told = None if self._range(channel) == USUAL_BEND else semitones
            return Bend(self._source, position, channel, told)
        return Bend(self._source, min(1.0, max(-1.0, semitones / USUAL_BEND)), channel, semitones)

    def _tell(self, bends: Iterable[Bend]) -> list[Command]:
        told = list(bends)
        self._told |= {bend.channel: bend for bend in told}
        return list(told)

    def _pass(self, channel: int, slot: Slot, command: Command) -> Command:
        self._passed[channel, slot] = command
        assert isinstance(command, Squeeze | MoveController)
        return replace(command, channel=channel)
