"""A score: what an engine played in one epoch, frame by frame. Played again, it gives the same samples."""

from msgspec import Struct

from improv.jam.events import Event
from improv.jam.snapshot import Snapshot


class Operation(Struct, frozen=True):
    """An event, and the frame (a multiple of the block) at whose start the engine applies it."""

    frame: int
    event: Event


class Score(Struct, frozen=True):
    """The operations of an epoch, in the order of application, and what they start from."""

    rate: int
    """Hertz."""
    block: int
    """Frames per block: operations fall on its multiples."""
    seed: int
    opening: Snapshot
    operations: tuple[Operation, ...]
    start: int
    """First frame to render; a multiple of the block, and all is silent before it."""
    end: int
    """First frame not to render."""
