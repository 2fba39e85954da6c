"""A walk: the pitch of a voice on its way to another, moved a little each block."""

from collections.abc import Sequence

STEPPED_SECONDS = 0.12
"""A walk along a scale takes so long in all."""
STEP_SECONDS = 0.012
"""Each of its steps is a ramp as short as this, or shorter."""


class Walk:
    """Goes from stop to stop in equal times; each time a straight line of semitones, then it waits."""

    def __init__(self, frame: int, hertz: float, stops: Sequence[float], each: int, ramp: int) -> None:
        """Begin at a frame and a pitch. Each stop takes so many frames, the way there the first of them."""
        self._begin = frame
        self._stops = (hertz, *stops)
        self._each = max(1, each)
        self._ramp = max(1, min(ramp, self._each))

    @property
    def goal(self) -> float:
        """Return the hertz of the last stop."""
        return self._stops[-1]

    def hertz(self, frame: int) -> float:
        """Return the pitch at a frame."""
        passed = max(0, frame - self._begin)
        stage = min(len(self._stops) - 2, passed // self._each)
        before, to = self._stops[stage], self._stops[stage + 1]
        share = min(1.0, (passed - stage * self._each) / self._ramp)
        return float(before * (to / before) ** share)

    def is_over(self, frame: int) -> bool:
        """Say whether it has arrived."""
        return frame - self._begin >= (len(self._stops) - 2) * self._each + self._ramp


def gliding(frame: int, hertz: float, goal: float, frames: int) -> Walk:
    """Return a walk straight to a pitch within so many frames."""
    return Walk(frame, hertz, (goal,), frames, frames)


def stepping(frame: int, hertz: float, stops: Sequence[float], rate: int) -> Walk:
    """Return a walk along a scale: each pitch of it is heard for as long as the others."""
    each = int(STEPPED_SECONDS * rate / len(stops))
    return Walk(frame, hertz, stops, each, int(STEP_SECONDS * rate))
