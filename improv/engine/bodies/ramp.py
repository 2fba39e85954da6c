"""A ramp: a number that objects of a voice listen to, which goes to where it is sent in a straight line."""

import pyo

AT_REST = -1.0
"""Where it is between notes, so that each finds it the same; nothing is ever sent there otherwise."""
NUDGE = 1e-6
EVEN_SECONDS = 0.02
"""Changes that a hand makes take this long."""


class Ramp:
    """Begins anew with each note."""

    def __init__(self, rest: float = AT_REST) -> None:
        """Take where it is to be between notes."""
        self.unit = pyo.SigTo_base(rest, 0.0, rest)
        self._rest = rest
        self._target = rest

    def begin(self, value: float) -> None:
        """Be at a value from the next block on, whatever was before."""
        # pyo heeds only a target that is another than the last.
        self._send(value + NUDGE if value == self._target else value, 0.0)

    def go(self, value: float, seconds: float = EVEN_SECONDS) -> None:
        """Go to a value from where it is now."""
        self._send(value, seconds)

    def hush(self) -> None:
        """Rest until the next note."""
        if self._target != self._rest:
            self._send(self._rest, 0.0)

    def _send(self, value: float, seconds: float) -> None:
        self._target = value
        self.unit.setTime(seconds)
        self.unit.setValue(value)
