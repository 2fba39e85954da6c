"""How sounding notes are shaped: pedal, pitch wheel, pressure and controllers."""

from improv.jam.commands.asked import Asked


class MovePedal(Asked, frozen=True):
    """The sustain pedal goes down or up."""

    source: str
    down: bool
    channel: int = 0


class Bend(Asked, frozen=True):
    """The pitch wheel moves: position -1 to 1."""

    source: str
    position: float
    channel: int = 0
    semitones: float | None = None
    """How far, for who is free; None: as far as wheels usually do."""


class Squeeze(Asked, frozen=True):
    """Pressure after the press, 0 to 1, of the whole channel or of one key."""

    source: str
    amount: float
    channel: int = 0
    played: int | None = None


class MoveController(Asked, frozen=True):
    """A MIDI controller 0 to 119 moves to a value 0 to 127."""

    source: str
    controller: int
    value: int
    channel: int = 0


class ResetControllers(Asked, frozen=True):
    """Pedal, bend, pressure and controllers of a channel go back to rest (MIDI controller 121)."""

    source: str
    channel: int = 0


Gesture = Bend | Squeeze | MoveController | MovePedal
ExpressionCommand = Gesture | ResetControllers
