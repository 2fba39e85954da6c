"""The board: pads and their places, for what a player has, how pads are wished, and a size."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PyQt6.QtCore import QPointF, QSize

from improv.link.look import Labels, Layout, PadLook
from improv.ui.pads.labels import LabelSet
from improv.ui.pads.ladder import Grid
from improv.ui.pads.layouts import KeyRows, lay
from improv.ui.pads.offer import Offer
from improv.ui.pads.pad import Pad
from improv.ui.pads.phrase import Phrase
from improv.ui.pads.place import Place

KEY_COLUMNS = 10
"""Letters in a row of the keyboard."""


@dataclass(frozen=True)
class Board:
    """All pads of one player. Nothing moves on it: other pads are another board."""

    layout: Layout
    pads: tuple[Pad, ...] = ()
    places: tuple[Place, ...] = ()
    wanted: int = 0
    """How many pads there would be in a larger window."""
    key_rows: KeyRows = (0, 0, 0)
    grid: Grid | None = None
    phrase: Phrase | None = None
    shapes: bool = False
    """Octaves are told by shapes on the pads."""

    @property
    def slides(self) -> bool:
        """Say whether sliding over pads plays them here, whatever else was chosen."""
        return self.layout is Layout.HARP

    @property
    def is_tight(self) -> bool:
        """Say whether pads lie side by side without gaps."""
        return self.layout in {Layout.HARP, Layout.SWITCH}

    def pad_at(self, position: QPointF) -> int | None:
        """Return which pad is there; None beside the pads, and in the silent centre of a circle."""
        return next((pad for pad, place in enumerate(self.places) if place.contains(position)), None)

    def still_on(self, pad: int, position: QPointF) -> bool:
        """Say whether a finger that came from a pad is still on it: it has to slip well beyond its border."""
        return pad < len(self.places) and self.places[pad].is_near(position)

    def degree_of(self, pad: int) -> int:
        """Return what a press of this pad plays now; each asking takes the next note of a phrase."""
        return self.pads[pad].degree if self.phrase is None else self.phrase.next()

    def pad_of_key(self, row: int, column: int, columns: int = KEY_COLUMNS) -> int | None:
        """Return which pad a key plays: by row (0 to 2 from the bottom) and column of so many."""
        lengths = {pad.row for pad in self.pads}
        if self.layout is Layout.SWITCH:
            found = self._row(self.key_rows[row])
            return found[column * len(found) // columns] if found else None
        if len(lengths) == 1 and self.key_rows == (0, 0, 0):
            return self._run_on(row, column, columns)
        found = self._row(self.key_rows[row])
        return found[column] if column < len(found) else None

    def neighbour(self, pad: int, rows: int, columns: int) -> int:
        """Return the pad that an arrow leads to: the same, where there is none."""
        if self.layout is Layout.CIRCLE:
            return self._around(pad, rows, columns)
        own = self.pads[pad]
        if columns:
            beside = [n for n, other in enumerate(self.pads)
                      if (other.row, other.column) == (own.row, own.column + columns)]  # fmt: skip
            return beside[0] if beside else pad
        across = self.places[pad].middle.x()
        there = self._row(own.row + rows)
        return min(there, key=lambda n: abs(self.places[n].middle.x() - across), default=pad)

    def _row(self, row: int | None) -> list[int]:
        return [n for n, pad in enumerate(self.pads) if pad.row == row]

    def _run_on(self, row: int, column: int, columns: int) -> int | None:
        """Let one row of pads have each row of keys, or run on over two or three of them from below."""
        needed = -(-len(self.pads) // columns)
        line = 0 if needed <= 1 else max(0, row - 1) if needed == 2 else row
        number = line * columns + column
        return number if number < len(self.pads) else None

    def _around(self, pad: int, rows: int, columns: int) -> int:
        count = len(self.pads)
        if columns:
            return (pad + columns) % count
        here = self.places[pad].middle.y()
        beside = ((pad + 1) % count, (pad - 1) % count)
        best = min(beside, key=lambda n: rows * self.places[n].middle.y())
        return best if rows * (here - self.places[best].middle.y()) > 1 else pad


def board_of(
    offer: Offer,
    look: PadLook,
    labels: LabelSet,
    size: QSize,
    before: Board | None = None,
    *,
    held: bool = False,
) -> Board:
    """Return the board of a player.

    ``before``: the one that is there now; a phrase goes on. ``held``: a hand is on it, so its pads stay
    where they are, and as many, whatever key there is now.
    """
    layout = layout_of(offer, look)
    room = Grid(1, 1, size.width(), size.height())
    kept = before.grid if before is not None and before.layout is layout else None
    keep = held and kept is not None and (kept.width, kept.height) == (room.width, room.height)
    laid = lay(layout, offer, look, labels, kept if keep and kept is not None else room, keep=keep)
    return Board(
        layout,
        _labelled(laid.pads, look.labels),
        laid.places,
        laid.wanted,
        laid.key_rows,
        laid.grid,
        _phrase(laid.phrase, before),
        shapes=look.labels is Labels.SHAPES,
    )


def layout_of(offer: Offer, look: PadLook) -> Layout:
    """Return the layout: a kit has its own, unless its player has few huge pads or a circle."""
    few = {Layout.SWITCH, Layout.CIRCLE}
    if offer.kit is not None:
        return look.layout if look.layout in few else Layout.DRUMS
    return Layout.LADDER if look.layout is Layout.DRUMS else look.layout


def _labelled(pads: Sequence[Pad], labels: Labels) -> tuple[Pad, ...]:
    """Return the pads without what is not to be read on them; it is still said."""
    hidden = labels is Labels.NONE
    return tuple(
        replace(pad, label="", spoken=pad.name)
        if hidden or (labels is Labels.SHAPES and pad.piece is None)
        else pad
        for pad in pads
    )


def _phrase(degrees: tuple[int, ...], before: Board | None) -> Phrase | None:
    if not degrees:
        return None
    return Phrase(degrees) if before is None or before.phrase is None else before.phrase.over(degrees)
