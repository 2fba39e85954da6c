"""One pad, as all layouts have it: what it plays, and what is written on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from improv.music.sounds.kit import Piece
from improv.ui.pads.offer import Offer


@dataclass(frozen=True)
class Pad:
    """What a pad plays, and what it shows."""

    row: int
    """From the bottom."""
    column: int
    register: int
    """Octaves from the middle one: -1 low, 0 middle, 1 high."""
    degree: int
    """What is pressed."""
    hertz: float
    step: int
    """What sounds: the degree of the scale, within an octave."""
    label: str
    is_tonic: bool
    piece: int | None = None
    """Of a kit; None where a pitch is played."""
    pitch_class: int | None = None
    """The nearest of the twelve; None for a piece."""
    spoken: str = ""
    """What a screen reader calls it, where that is not the label."""
    is_phrase: bool = False
    """Each press plays the next note of a phrase: it stands for all notes of its player alone."""

    @property
    def name(self) -> str:
        """Return what it is called, also where nothing is written on it."""
        return self.spoken or self.label


def pitched(offer: Offer, names: Sequence[str], row: int, column: int, degree: int) -> Pad:
    """Return the pad that presses a degree; ``names``: those of the scale's degrees."""
    sounds = offer.sounds(degree)
    step = sounds % len(names)
    return Pad(
        row,
        column,
        register=offer.register_of(degree),
        degree=degree,
        hertz=offer.hertz_of(sounds),
        step=step,
        label=names[step],
        is_tonic=step == 0,
        pitch_class=offer.pitch_class_of(step),
    )


def piece_pad(piece: Piece, row: int, column: int, index: int) -> Pad:
    """Return the pad of a piece of a kit."""
    return Pad(row, column, row, index, piece.hertz, index, piece.name, is_tonic=False, piece=index)
