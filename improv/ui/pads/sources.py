"""Who plays in this window: which sources there are at a table, and who each key of the keyboard plays."""

from dataclasses import dataclass

from PyQt6.QtCore import QCoreApplication

from improv.jam.player import SCREEN_AREAS, SCREEN_KEYS, SCREEN_MOUSE
from improv.link.look import Keys, Mouse, Table

HALF = 5
"""Columns of keys in the left half of the keyboard; the others are in the right one."""


@dataclass(frozen=True)
class Route:
    """Whose pad a key plays."""

    area: int
    """On whose pads, by number."""
    source: str
    column: int
    columns: int
    """Counted within the half, where there are halves."""


def route(table: Table, column: int) -> Route:
    """Return whose pads a key of a column plays."""
    split = table.keys in {Keys.SPLIT, Keys.OWN_SPLIT}
    right = split and column >= HALF
    # With but one area, both halves play on its pads.
    area = 1 if right and len(table.areas) > 1 else 0
    if table.keys is Keys.OWN:
        source = SCREEN_KEYS[0]
    elif table.keys is Keys.OWN_SPLIT:
        source = SCREEN_KEYS[right]
    elif right and area == 0:
        source = SCREEN_KEYS[0]
    else:
        source = SCREEN_AREAS[area]
    return Route(area, source, column - HALF if right else column, HALF if split else 2 * HALF)


def sources_of(table: Table) -> tuple[str, ...]:
    """Return all that plays in the window."""
    keys = dict.fromkeys(route(table, column).source for column in (0, HALF))
    mouse = (SCREEN_MOUSE,) if table.mouse is Mouse.OWN else ()
    return tuple(dict.fromkeys((*SCREEN_AREAS[: len(table.areas)], *keys, *mouse)))


def name_of_source(source: str) -> str:
    """Return what a source of the window is called."""
    return names_of_sources()[source]


def names_of_sources() -> dict[str, str]:
    """Return what the sources of the window are called."""
    return {
        SCREEN_AREAS[0]: QCoreApplication.translate("Player", "This computer"),
        SCREEN_AREAS[1]: QCoreApplication.translate("Player", "Screen 2"),
        SCREEN_AREAS[2]: QCoreApplication.translate("Player", "Screen 3"),
        SCREEN_AREAS[3]: QCoreApplication.translate("Player", "Screen 4"),
        SCREEN_KEYS[0]: QCoreApplication.translate("Player", "Keys"),
        SCREEN_KEYS[1]: QCoreApplication.translate("Player", "Keys, right half"),
        SCREEN_MOUSE: QCoreApplication.translate("Player", "Mouse"),
    }
