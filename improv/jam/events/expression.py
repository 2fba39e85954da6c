"""How sounding notes are shaped: pedal, bend, pressure and controllers."""

from improv.jam.events.happened import Happened


class PedalMoved(Happened, frozen=True):
    """A player's sustain pedal went down or up."""

    player: int
    channel: int
    down: bool


class Bent(Happened, frozen=True):
    """A player's notes on a channel are bent: -1 to 1, each by its own ``down`` or ``up``."""

    player: int
    channel: int
    amount: float
    semitones: float = 0.0
    """And by so many, all alike."""


class PressureChanged(Happened, frozen=True):
    """Pressure 0 to 1 on a player's channel, or on one voice of it."""

    player: int
    channel: int
    amount: float
    voice: int | None = None


class ControllerMoved(Happened, frozen=True):
    """A MIDI controller of a player's channel moved to 0 to 127."""

    player: int
    channel: int
    controller: int
    value: int


class ExpressionReset(Happened, frozen=True):
    """Pedal, bend, pressure and controllers of a player's channel are at rest."""

    player: int
    channel: int


ExpressionEvent = PedalMoved | Bent | PressureChanged | ControllerMoved | ExpressionReset
