"""A word for ears: who has heard sound for an hour is reminded that a pause is good for them."""

from collections.abc import Callable

from improv.line import Line, line

LONG_SECONDS = 3600.0
"""So long sound is heard before somebody is reminded, and again."""
PAUSE_SECONDS = 600.0
"""So long it has to be silent before the hour begins anew."""
SILENCE = -70.0
"""dBFS (A) after the listening volume: what is softer lets ears rest."""


class EarRest:
    """Adds up how long sound is heard. Whether that is through headphones, no program knows."""

    def __init__(self, notice: Callable[[Line], None]) -> None:
        """Take who tells people a line."""
        self._notice = notice
        self._heard = 0.0
        self._silent = 0.0

    def after(self, seconds: float, decibels: float) -> None:
        """Add some seconds in which so much was heard, in dBFS (A)."""
        if decibels > SILENCE:
            self._heard += seconds
            self._silent = 0.0
        else:
            self._silent += seconds
            if self._silent >= PAUSE_SECONDS:
                self._heard = 0.0
        if self._heard >= LONG_SECONDS:
            self._heard = 0.0
            self._notice(
                line(
                    "You have been listening for an hour. All plays on; a pause is good for ears, "
                    "and so is less volume where you wear headphones."
                )
            )
