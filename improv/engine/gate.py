"""A gate: a gain that goes to its target in a straight line, from wherever it is."""

import pyo

NUDGE = 1e-5


class Gate:
    """pyo's ramp, and what Python knows about where it stands."""

    def __init__(self, rate: int, scale: object = 1.0) -> None:
        """Take the rate in hertz, and what the gain is multiplied with: a number or a signal."""
        self.unit = pyo.SigTo_base(0.0, 0.0, 0.0, scale)
        self._rate = rate
        self._from = 0.0
        self.target = 0.0
        self._begin = 0
        self._frames = 0

    def level(self, frame: int) -> float:
        """Return the gain at a frame."""
        passed = frame - self._begin
        if passed >= self._frames:
            return self.target
        return self._from + (self.target - self._from) * passed / self._frames

    def remaining(self, frame: int) -> int:
        """Return the frames until the target is reached."""
        return max(0, self._begin + self._frames - frame)

    def ramp(self, frame: int, target: float, frames: int) -> None:
        """Go to a target within so many frames from the block that begins with ``frame``."""
        if target == self.target:
            if self.remaining(frame) <= frames:
                return
            # pyo's ramp begins only where its target changes.
            target = target * (1.0 + NUDGE) + NUDGE * NUDGE
        self._from, self.target = self.level(frame), target
        self._begin, self._frames = frame, frames
        # Half a frame more, since pyo rounds down.
        self.unit.setTime((frames + 0.5) / self._rate if frames else 0.0)
        self.unit.setValue(target)
