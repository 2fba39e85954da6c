"""A glide: a number that Python moves a little each block, so that bends and shades have no steps."""


class Glide:
    """Goes to where it is aimed at within about 15 ms."""

    SECONDS = 0.015

    def __init__(self, value: float, blocks_a_second: float) -> None:
        self.value = value
        self._target = value
        self._steps = max(1, round(self.SECONDS * blocks_a_second))
        self._left = 0

    def settle(self) -> None:
        """Be there at once."""
        self.value = self._target
        self._left = 0

    def aim(self, target: float) -> None:
        """Begin to go there."""
        self._target = target
        self._left = self._steps

    @property
    def moves(self) -> bool:
        """Say whether it is on its way."""
        return self._left > 0

    def step(self) -> None:
        """Go on by a block."""
        if self._left == 1:
            self.value = self._target
        elif self._left:
            self.value += (self._target - self.value) / self._left
        self._left = max(0, self._left - 1)
