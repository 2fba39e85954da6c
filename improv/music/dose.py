"""How much of a week's listening has been had, once somebody has measured how loud it is in the room.

WHO/ITU-T H.870: 80 dB(A) for 40 hours a week for adults, 75 dB(A) for children and people who are sensitive;
3 dB more is twice the dose. It is an estimate: of one place in the room, by a telephone's microphone.
"""

from msgspec import Struct

ADULT_DECIBELS, CHILD_DECIBELS = 80.0, 75.0
WEEK_SECONDS = 40 * 3600.0
_FAINTEST = 40.0
"""dB(A): what is softer counts for nothing."""


class Dose(Struct, frozen=True):
    """What was heard so far: 1 is a week's listening."""

    adult: float = 0.0
    child: float = 0.0

    def after(self, decibels: float, seconds: float) -> "Dose":
        """Return the dose after so many seconds at a level in dB(A)."""
        if not decibels >= _FAINTEST:
            return self
        return Dose(
            self.adult + seconds / WEEK_SECONDS * 10.0 ** ((decibels - ADULT_DECIBELS) / 10.0),
            self.child + seconds / WEEK_SECONDS * 10.0 ** ((decibels - CHILD_DECIBELS) / 10.0),
        )


def offset_of(measured: float, played: float) -> float:
    """Return what has to be added to a level in dBFS to have it in dB(A).

    ``measured`` is what a sound-level meter shows where people sit, ``played`` the A-weighted level in dBFS
    that was played meanwhile.
    """
    return measured - played
