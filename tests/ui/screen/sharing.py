"""Several people at one window."""

from msgspec.structs import replace
from PyQt6.QtCore import QPoint

from improv.jam import commands as ask
from improv.link.look import Keys, Mouse, PadLook, Table
from improv.ui.pads.canvas import PadCanvas
from tests.ui.conftest import Desk


def share(desk: Desk, people: int, keys: Keys = Keys.FIRST, mouse: Mouse = Mouse.AREA) -> None:
    """Let so many people share the screen."""
    table = Table(areas=(PadLook(),) * people, keys=keys, mouse=mouse)
    desk.preferring.change(replace(desk.preferring.now, table=table))


def canvas_of(desk: Desk, area: int) -> PadCanvas:
    return desk.window.play.areas.canvases[area]


def middle(canvas: PadCanvas, pad: int = 0) -> QPoint:
    return canvas.middle_of(pad)


def played(desk: Desk) -> list[tuple[str, int]]:
    """Who pressed what."""
    return [(message.source, message.played) for message in desk.asked if isinstance(message, ask.Press)]


def sounding(desk: Desk) -> list[str]:
    """The sources of what sounds."""
    return sorted(note.source for note in desk.jam.ledger)


def balance(desk: Desk) -> dict[str, int]:
    """How many more presses than releases there are, by source."""
    counts: dict[str, int] = {}
    for message in desk.asked:
        if isinstance(message, ask.Press):
            counts[message.source] = counts.get(message.source, 0) + 1
        elif isinstance(message, ask.Release):
            counts[message.source] = counts.get(message.source, 0) - 1
    return counts
