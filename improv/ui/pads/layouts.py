"""The layouts: from what a player has, and a size, to pads and their places."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import ceil

from PyQt6.QtCore import QRect

from improv.link.look import Layout, PadLook
from improv.music.core import best_of
from improv.ui.pads.labels import LabelSet, labels_of
from improv.ui.pads.ladder import SMALLEST_PAD, WANTED_PAD, Grid, fit, pads_of
from improv.ui.pads.offer import MOST_ROWS, Offer
from improv.ui.pads.pad import Pad, piece_pad, pitched
from improv.ui.pads.place import Place, Wedge

MOST_SWITCHES = 5
LEAST_STRIPS, MOST_STRIPS = 8, 15
GRID = 8
LEAST_SECTORS, MOST_SECTORS = 6, 8
_GRID_GAPS = (8, 4, 2)
_GRID_BELOW = 14
"""Degrees below the middle octave that the grid begins at most: so it is on pad controllers too."""
_WIDEST_RING = 1.6
"""How much wider than high."""
_REST = 0.34
"""The silent centre, as a share of the ring's radius."""
_RIM = 4
"""Pixels around the ring."""

KeyRows = tuple[int | None, int | None, int | None]
"""Which row of pads each letter row of the keyboard plays, from the bottom."""


@dataclass(frozen=True)
class Laid:
    """Pads, and where they lie."""

    pads: tuple[Pad, ...]
    places: tuple[Place, ...]
    wanted: int
    """How many pads there would be in a larger window."""
    key_rows: KeyRows = (0, 0, 0)
    grid: Grid | None = None
    phrase: tuple[int, ...] = ()
    """What the one pad plays by and by."""


def lay(
    layout: Layout, offer: Offer, look: PadLook, labels: LabelSet, grid: Grid, *, keep: bool = False
) -> Laid:
    """Lay out. ``grid``: the size, or what is there already, to be kept as it is with ``keep``."""
    if layout is Layout.LADDER:
        return _ladder(offer, look, labels, grid, keep=keep)
    return _LAYOUTS[layout](offer, look, labels, grid)


def _ladder(offer: Offer, look: PadLook, labels: LabelSet, size: Grid, *, keep: bool) -> Laid:
    columns, rows = look.pads or offer.columns, look.rows or MOST_ROWS
    grid = size if keep else fit(size.width, size.height, columns, min(4, rows))
    registers = grid.registers
    keys = [registers.index(register) if register in registers else None for register in (-1, 0, 1)]
    pads = pads_of(offer, labels, grid)
    wanted = len(pads) if keep else columns * min(4, rows)
    return Laid(pads, _on(grid, pads), wanted, (keys[0], keys[1], keys[2]), grid)


def _drums(offer: Offer, look: PadLook, labels: LabelSet, size: Grid) -> Laid:
    grid = fit(size.width, size.height, offer.columns, offer.rows)
    pads = pads_of(offer, labels, grid)
    wanted = 0 if offer.kit is None else len(offer.kit.pieces)
    return Laid(pads, _on(grid, pads), wanted, (0, 0, min(1, grid.rows - 1)), grid)


def _harp(offer: Offer, look: PadLook, labels: LabelSet, size: Grid) -> Laid:
    roomy = int(size.width // WANTED_PAD)
    wanted = max(LEAST_STRIPS, min(MOST_STRIPS, look.pads or roomy))
    grid = fit(size.width, size.height, wanted, 1, gap=0)
    pads = _along(offer, labels, [(0, column) for column in range(grid.columns)])
    return Laid(pads, _on(grid, pads), wanted, grid=grid)


def _grid(offer: Offer, look: PadLook, labels: LabelSet, size: Grid) -> Laid:
    columns, rows = look.pads or GRID, look.rows or GRID
    fits = [fit(size.width, size.height, columns, rows, gap) for gap in _GRID_GAPS]
    grid = next((grid for grid in fits if (grid.columns, grid.rows) == (columns, rows)), fits[-1])
    places = [(row, column) for row in range(grid.rows) for column in range(grid.columns)]
    octave = len(offer.named.scale)
    first = -(_GRID_BELOW // octave) * octave
    names = labels_of(offer.named, labels)
    pads = tuple(
        pitched(offer, names, row, column, offer.along(first + row * look.steps + column))
        for row, column in places
    )
    home = min(range(grid.rows), key=lambda row: abs(first + row * look.steps))
    keys = [row if 0 <= row < grid.rows else None for row in (home - 1, home, home + 1)]
    return Laid(pads, _on(grid, pads), rows * columns, (keys[0], keys[1], keys[2]), grid)


def _circle(offer: Offer, look: PadLook, labels: LabelSet, size: Grid) -> Laid:
    wanted = max(LEAST_SECTORS, min(MOST_SECTORS, look.pads or MOST_SECTORS))
    if offer.kit is not None:
        wanted = min(wanted, len(offer.kit.pieces))
    count = next(count for count in range(wanted, 0, -1) if count == 1 or _large(_ring(size, count)))
    pads = _along(offer, labels, [(0, column) for column in range(count)])
    return Laid(pads, _ring(size, count), wanted)


def _switch(offer: Offer, look: PadLook, labels: LabelSet, size: Grid) -> Laid:
    wanted = max(1, min(MOST_SWITCHES, look.pads or 2))
    if offer.kit is not None:
        wanted = min(wanted, len(offer.kit.pieces))
    count = next(count for count in range(wanted, 0, -1) if count == 1 or _large(_halves(size, count)[1]))
    spots, places = _halves(size, count)
    if count == 1:
        return _one(offer, labels, places)
    if offer.kit is not None:
        pads = _along(offer, labels, spots)
    else:
        names, best = labels_of(offer.named, labels), best_of(offer.named.scale, count)
        octave = len(offer.named.scale)
        degrees = [best[n % len(best)] + octave * (n // len(best)) for n in range(count)]
        pads = tuple(
            pitched(offer, names, row, column, offer.along(degree))
            for (row, column), degree in zip(spots, degrees, strict=True)
        )
    return Laid(pads, places, wanted, (0, 0, max(row for row, _ in spots)))


def _one(offer: Offer, labels: LabelSet, places: tuple[Place, ...]) -> Laid:
    """Return the one pad whose presses are a phrase, over the five best notes and the octave."""
    (first,) = _along(offer, labels, [(0, 0)])
    if offer.kit is not None:
        walk = tuple(range(len(offer.kit.pieces)))
    else:
        best, octave = best_of(offer.named.scale, 5), len(offer.named.scale)
        walk = tuple(offer.along(degree) for degree in (*best, octave, *(octave + d for d in best[1:3])))
    return Laid((replace(first, label="", is_phrase=True),), places, 1, phrase=walk)


_LAYOUTS: dict[Layout, Callable[[Offer, PadLook, LabelSet, Grid], Laid]] = {
    Layout.DRUMS: _drums,
    Layout.HARP: _harp,
    Layout.GRID: _grid,
    Layout.CIRCLE: _circle,
    Layout.SWITCH: _switch,
}


def lowest(offer: Offer, reach: int) -> int:
    """Return the tonic to begin with, so that pads that reach so high lie around the middle octave."""
    octave = len(offer.named.scale)
    return octave * ceil((octave - reach) / (2 * octave) - 0.5)


def _along(offer: Offer, labels: LabelSet, spots: Sequence[tuple[int, int]]) -> tuple[Pad, ...]:
    """Return pads that play one degree after the other, or one piece."""
    if offer.kit is not None:
        numbered = enumerate(zip(spots, offer.kit.pieces, strict=False))
        return tuple(piece_pad(piece, row, column, n) for n, ((row, column), piece) in numbered)
    names, first = labels_of(offer.named, labels), lowest(offer, len(spots) - 1)
    return tuple(
        pitched(offer, names, row, column, offer.along(first + n)) for n, (row, column) in enumerate(spots)
    )


def _on(grid: Grid, pads: Sequence[Pad]) -> tuple[Place, ...]:
    return tuple(Place(QRect(*grid.place(pad.row, pad.column))) for pad in pads)


def _large(places: Sequence[Place]) -> bool:
    return all(place.least >= SMALLEST_PAD for place in places)


def _ring(size: Grid, count: int) -> tuple[Place, ...]:
    """Return wedges around a silent centre, clockwise; the first has its middle at the top."""
    across, down = max(1.0, size.width / 2 - _RIM), max(1.0, size.height / 2 - _RIM)
    radius = (min(across, _WIDEST_RING * down), min(down, _WIDEST_RING * across))
    wedges = [
        Wedge((size.width / 2, size.height / 2), radius, _REST, (n - 0.5) / count % 1.0, 1.0 / count)
        for n in range(count)
    ]
    return tuple(Place(wedge.path(0.0).boundingRect().toAlignedRect(), wedge) for wedge in wedges)


def _halves(size: Grid, count: int) -> tuple[list[tuple[int, int]], tuple[Place, ...]]:
    """Return row and column of so many pads, and places without gaps, as near to squares as they may be."""
    width, height = int(size.width), int(size.height)

    def least(rows: int) -> float:
        return min(width / ceil(count / rows), height / rows)

    rows = max(range(1, count + 1), key=lambda rows: (least(rows), -rows))
    lengths = [count // rows + (row < count % rows) for row in range(rows)]
    spots = [(row, column) for row, length in enumerate(lengths) for column in range(length)]
    places = []
    for row, column in spots:
        left, right = (width * at // lengths[row] for at in (column, column + 1))
        top, bottom = (height * (rows - at) // rows for at in (row + 1, row))
        places.append(Place(QRect(left, top, right - left, bottom - top)))
    return spots, tuple(places)
