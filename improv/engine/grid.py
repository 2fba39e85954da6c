"""The grid of blocks on which everything happens."""

from typing import NamedTuple


class Grid(NamedTuple):
    """Hertz, and frames per block."""

    rate: int
    block: int

    def frames(self, seconds: float) -> int:
        """Return a time as frames, rounded up to whole blocks; at least one block."""
        return max(1, -int(-seconds * self.rate // self.block)) * self.block
