"""How loud players are against each other: all softer or louder, or all but one quietened."""

from collections.abc import Iterable, Mapping
from math import isfinite

from msgspec.structs import replace

from improv.jam import events as did
from improv.jam.commands import ChangeLevels, Spotlight
from improv.jam.events import Event
from improv.jam.mix import FAINTEST_DECIBELS, LOUDEST_DECIBELS, Mix
from improv.jam.mixing import Strip
from improv.jam.player import Player
from improv.jam.snapshot import Snapshot

QUIETER_DECIBELS = 12.0
"""By so much those are quietened who are not in the spotlight."""


class Levels:
    """Knows who is in the spotlight, and how loud the others were before."""

    def __init__(self, opening: Snapshot, players: Mapping[int, Player], mix: Mix) -> None:
        """Begin where a snapshot says, with the players and their strips."""
        self.spotlight = opening.spotlight
        self.before = dict(opening.quietened)
        self._players = players
        self._mix = mix

    def asked(self, command: ChangeLevels | Spotlight) -> list[Event]:
        """Return what becomes of a command."""
        if isinstance(command, ChangeLevels):
            return self._changed(command.decibels) if isfinite(command.decibels) else []
        lit = command.player or 0
        if lit == self.spotlight or (lit and lit not in self._players):
            return []
        strips = self._back()
        before = {seat: self._now(seat, strips).level for seat in self._players if seat != lit} if lit else {}
        strips |= {seat: self._quiet(seat, strips) for seat in before}
        return self._told(lit, before, strips)

    def seated(self, gone: Iterable[int], came: Iterable[int]) -> list[Event]:
        """Return what becomes of the strips of those who go and come: whoever comes next is heard.

        Nobody is left in the dark by somebody who is gone, and who comes is as quiet as the others.
        """
        lit, before = self.spotlight, dict(self.before)
        strips: dict[int, Strip] = {}
        for seat in gone:
            level = self._level_back(seat)
            strips[seat] = replace(self._mix.strip(seat), mute=False, solo=False, level=level)
            before.pop(seat, None)
            if seat == lit:
                lit = 0
        if self.spotlight and not lit:
            strips = {**self._back(), **strips}
            before = {}
        for seat in came:
            if lit and seat != lit:
                before[seat] = self._now(seat, strips).level
                strips[seat] = self._quiet(seat, strips)
        return self._told(lit, before, strips)

    def apply(self, event: did.SpotlightSet) -> None:
        """Change by one event."""
        self.spotlight, self.before = event.player, dict(event.before)

    def _changed(self, decibels: float) -> list[Event]:
        """Move all players' strips, and where the quietened go back to."""
        before, strips = dict(self.before), {}
        for seat in self._players:
            strip = self._mix.strip(seat)
            if self._is_as_quietened(seat):
                before[seat] = _within(self.before[seat] + decibels)
                strips[seat] = replace(strip, level=_quieter(before[seat]))
            else:
                strips[seat] = replace(strip, level=_within(strip.level + decibels))
        return self._told(self.spotlight, before, strips)

    def _told(self, lit: int, before: dict[int, float], strips: Mapping[int, Strip]) -> list[Event]:
        is_new = (lit, before) != (self.spotlight, self.before)
        return [
            *([did.SpotlightSet(lit, before)] if is_new else []),
            *(
                did.StripChanged(seat, strip)
                for seat, strip in sorted(strips.items())
                if strip != self._mix.strip(seat)
            ),
        ]

    def _back(self) -> dict[int, Strip]:
        """Return the strips of the quietened as they were, but for those that were moved by hand since."""
        return {seat: replace(self._mix.strip(seat), level=self._level_back(seat)) for seat in self.before}

    def _level_back(self, seat: int) -> float:
        return self.before[seat] if self._is_as_quietened(seat) else self._mix.strip(seat).level

    def _is_as_quietened(self, seat: int) -> bool:
        return seat in self.before and self._mix.strip(seat).level == _quieter(self.before[seat])

    def _now(self, seat: int, strips: Mapping[int, Strip]) -> Strip:
        return strips.get(seat) or self._mix.strip(seat)

    def _quiet(self, seat: int, strips: Mapping[int, Strip]) -> Strip:
        strip = self._now(seat, strips)
        return replace(strip, level=_quieter(strip.level))


def _quieter(decibels: float) -> float:
    return _within(decibels - QUIETER_DECIBELS)


def _within(decibels: float) -> float:
    return min(LOUDEST_DECIBELS, max(FAINTEST_DECIBELS, decibels))
