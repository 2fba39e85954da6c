"""The body of a voice: what makes its tone. Each method of sounds has one, in a file of its own."""

from typing import Any, NamedTuple, Protocol


class Blow(NamedTuple):
    """How a note is struck."""

    hertz: float
    force: float
    """0 to 1, from velocity."""
    shade: float
    """Brightness that the player's hands add: 0 at rest, about -1 to 2."""
    attack: float = 1.0
    """Factor for the time of the attack."""
    movement: float = 1.0
    """Factor for vibrato, tremolo and beating, 0 to 2."""
    note: int = 0
    """The MIDI note that is struck: kits choose their piece by it."""
    calm: bool = False
    """It comes up slowly enough to startle nobody."""


MEZZO_FORTE = 79 / 126
"""The force of velocity 80, where sounds are as their files say."""


class Body(Protocol):
    """What makes a voice's tone, before its gate: a few pyo objects that are made once and struck often."""

    attack: float
    """Seconds in which the gate opens, where the blow does not ask for more or less."""
    units: tuple[Any, ...]
    """All its pyo objects, in the order in which they compute."""
    tone: Any
    """The last of them: the tone, near 0 dBFS at its loudest."""

    def strike(self, blow: Blow) -> float:
        """Set everything for a new note; return the seconds until it has fallen by 80 dB by itself."""

    def tune(self, hertz: float) -> None:
        """Change the pitch while it sounds."""

    def shade(self, shade: float) -> None:
        """Change the brightness while it sounds."""

    def move(self, amount: float) -> None:
        """Change the factor for vibrato, tremolo and beating, 0 to 2, while it sounds."""

    def swell(self, seconds: float) -> bool:
        """Move what moves by itself, so long after the stroke; return whether it goes on moving."""

    def hush(self) -> None:
        """Forget what still rings, within the next three milliseconds; the gate is closed by now."""
