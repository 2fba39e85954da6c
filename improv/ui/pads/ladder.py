"""The ladder: a row of pads for each octave, a column for each degree, the lowest row at the bottom."""

from dataclasses import dataclass

from improv.music.core import best_of
from improv.music.sound import KitSound
from improv.ui.pads.labels import LabelSet, labels_of
from improv.ui.pads.offer import MOST_ROWS, Offer
from improv.ui.pads.pad import Pad, piece_pad, pitched

SMALLEST_PAD = 64
"""Logical pixels; where a pad would be smaller, fewer are offered."""
WANTED_PAD = 96
"""Pixels that a pad has wherever there is room."""
ROOMY_COLUMNS = 7
ROOMY_GAP, NARROW_GAP = 12, 8


@dataclass(frozen=True)
class Grid:
    """How many pads there are, and where they lie."""

    rows: int
    columns: int
    width: float
    height: float
    gap: int = ROOMY_GAP
    """Pixels between two pads, and around them all."""

    @property
    def registers(self) -> tuple[int, ...]:
        """Return the registers from the bottom up: the middle one stays to the last, the low goes first."""
        return {1: (0,), 2: (0, 1), 4: (-1, 0, 1, 2)}.get(self.rows, (-1, 0, 1))

    def place(self, row: int, column: int) -> tuple[int, int, int, int]:
        """Return left, top, width and height of a pad in whole pixels, all of one size."""
        across = int((self.width - self.gap) // self.columns)
        down = int((self.height - self.gap) // self.rows)
        left = int(self.width - self.gap - across * self.columns) // 2 + self.gap
        top = int(self.height - self.gap - down * self.rows) // 2 + self.gap
        return (
            left + across * column,
            top + down * (self.rows - 1 - row),
            across - self.gap,
            down - self.gap,
        )


def fit(
    width: float, height: float, degrees: int, most_rows: int = MOST_ROWS, gap: int | None = None
) -> Grid:
    """Return the grid for a place of this size: fewer pads rather than small ones, at least one."""
    if gap is None:
        gap = ROOMY_GAP if degrees <= ROOMY_COLUMNS else NARROW_GAP
    room = SMALLEST_PAD + gap
    columns = max(1, min(degrees, int((width - gap) // room)))
    rows = max(1, min(most_rows, int((height - gap) // room)))
    return Grid(rows, columns, width, height, gap)


def offsets_of(offer: Offer, columns: int) -> tuple[int, ...]:
    """Return the degree above the tonic that each column has.

    Where there are fewer columns than degrees, they have those that go together best; where there are more,
    the row goes on into the next octave.
    """
    if columns < offer.columns:
        return best_of(offer.named.scale, columns)
    return tuple(range(columns))


def pads_of(offer: Offer, labels: LabelSet, grid: Grid) -> tuple[Pad, ...]:
    """Return the pads for what a player has, row by row from the lowest."""
    if offer.kit is not None:
        return _pieces_of(offer.kit, grid)
    names = labels_of(offer.named, labels)
    offsets = offsets_of(offer, grid.columns)
    return tuple(
        pitched(offer, names, row, column, offer.pressed(register, offset))
        for row, register in enumerate(grid.registers)
        for column, offset in enumerate(offsets)
    )


def _pieces_of(kit: KitSound, grid: Grid) -> tuple[Pad, ...]:
    """Return a pad for each piece, row by row from the lowest."""
    places = [
        (row, column, row * grid.columns + column)
        for row in range(grid.rows)
        for column in range(grid.columns)
    ]
    return tuple(
        piece_pad(piece, row, column, index)
        for row, column, index in places
        for piece in kit.pieces[index : index + 1]
    )
