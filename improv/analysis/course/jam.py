"""A jam among others: when it was, in what setting, and what was found in it."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from improv.analysis.found import Analysis, FoundPlayer, Settings


class Seat(Struct, frozen=True):
    """What a person's notes were played with, in the order in which it came."""

    modes: tuple[str, ...] = ()
    sounds: tuple[str, ...] = ()


class Setting(Struct, frozen=True):
    """What the notes of a jam were played in, in the order in which it came; it changes what is found."""

    scales: tuple[str, ...] = ()
    """With their tonics."""
    guards: tuple[str, ...] = ()
    scenes: tuple[str, ...] = ()
    """By their identifiers; empty where none was chosen."""
    scene_names: dict[str, str] = {}
    """What those are called."""
    seats: dict[str, Seat] = {}
    """By what the person is called, in lower case."""


class Jam(Struct, frozen=True):
    """A jam that was analysed."""

    name: str
    """Of the file, without its folder."""
    began: datetime
    """On the clock of the place; of a MIDI file the date of the file."""
    analysis: Analysis
    setting: Setting = Setting()
    settings: Settings = Settings()
    """How it was measured."""
    path: Path | None = None
    """The file, where it was read from one."""

    def player(self, person: str) -> FoundPlayer | None:
        """Return somebody, by what they are called; None where they were not there.

        Who had several seats is the one who played most.
        """
        there = [player for player in self.analysis.players if is_called(player, person)]
        return max(there, key=lambda player: player.notes, default=None)


def is_called(player: FoundPlayer, person: str) -> bool:
    """Say whether this is what a player is called; case and the number of a seat do not count."""
    name, wanted = player.name.casefold(), person.strip().casefold()
    return bool(wanted) and (name == wanted or name == f"{wanted} ({player.seat})")


def in_order(jams: Iterable[Jam]) -> tuple[Jam, ...]:
    """Return jams by when they were."""
    return tuple(sorted(jams, key=lambda jam: (jam.began, jam.name)))
