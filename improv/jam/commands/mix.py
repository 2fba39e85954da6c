"""How everything is mixed: strips, room, echo, calm, ceiling."""

from improv.jam.commands.asked import Asked
from improv.jam.mixing import Echo, Room, Strip


class ChangeStrip(Asked, frozen=True):
    """Mix a part otherwise: a player's seat 1 to 12, a seat of the house, or 0, the song."""

    part: int
    strip: Strip


class SetCalm(Asked, frozen=True):
    """Let nothing be sudden: soft attacks, little difference in loudness, less that is shrill."""

    on: bool


class SetCeiling(Asked, frozen=True):
    """Let no sample be larger: decibels below full scale, -30 to -6."""

    decibels: float


class SetRoom(Asked, frozen=True):
    """Play in another room."""

    room: Room


class SetEcho(Asked, frozen=True):
    """Let the echo come otherwise."""

    echo: Echo


MixCommand = ChangeStrip | SetCalm | SetCeiling | SetRoom | SetEcho
