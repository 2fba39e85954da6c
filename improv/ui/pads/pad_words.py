"""What layouts, labels and colour sets are called."""

from PyQt6.QtCore import QCoreApplication

from improv.jam.motor import Latch
from improv.link.look import Colours, Labels, Layout, PadLook


def layout_names() -> dict[Layout, str]:
    """Return the layouts that can be chosen; a kit of drums has its own by itself."""
    translate = QCoreApplication.translate
    return {
        Layout.LADDER: translate("PadChoices", "Ladder"),
        Layout.SWITCH: translate("PadChoices", "Few and huge"),
        Layout.HARP: translate("PadChoices", "Harp"),
        Layout.CIRCLE: translate("PadChoices", "Circle"),
        Layout.GRID: translate("PadChoices", "Grid"),
    }


def label_names() -> dict[Labels, str]:
    """Return what can be written on pads."""
    translate = QCoreApplication.translate
    return {
        Labels.DO_RE_MI: translate("PadChoices", "Do Re Mi, from the tonic"),
        Labels.FIXED_DO: translate("PadChoices", "Do Re Mi, Do is C"),
        Labels.LETTERS: translate("PadChoices", "Letters"),
        Labels.NUMBERS: translate("PadChoices", "Numbers"),
        Labels.SHAPES: translate("PadChoices", "Shapes: one for each octave"),
        Labels.NONE: translate("PadChoices", "Nothing"),
    }


def colour_names() -> dict[Colours, str]:
    """Return the sets of colours."""
    translate = QCoreApplication.translate
    return {
        Colours.CLEAR: translate("PadChoices", "Clear: for every eye"),
        Colours.TUBES: translate("PadChoices", "Rainbow tubes: by note"),
        Colours.SHAPES: translate("PadChoices", "Shapes and colours: by note"),
        Colours.CONTRAST: translate("PadChoices", "High contrast"),
        Colours.ONE: translate("PadChoices", "One colour"),
        Colours.OWN: translate("PadChoices", "My own colours"),
    }


def latch_names() -> dict[Latch, str]:
    """Return what may hold a note besides the hand."""
    translate = QCoreApplication.translate
    return {
        Latch.OFF: translate("PadChoices", "off"),
        Latch.TOGGLE: translate("PadChoices", "till pressed again"),
        Latch.UNTIL_NEXT: translate("PadChoices", "till the next note"),
    }


def counts_of(look: PadLook) -> dict[int, str]:
    """Return how many pads a layout may have in a row, and what each number is called; none for the grid."""
    translate = QCoreApplication.translate
    match look.layout:
        case Layout.SWITCH:
            names = {1: translate("PadChoices", "1: a phrase, note by note")}
            return names | {count: str(count) for count in range(2, 6)}
        case Layout.HARP:
            return {0: translate("PadChoices", "as many as fit well")} | _numbers(8, 15)
        case Layout.CIRCLE:
            return _numbers(6, 8)
        case Layout.LADDER:
            return {0: translate("PadChoices", "as many as the scale has")} | _numbers(5, 8)
        case _:
            return {}


def shown_count(look: PadLook) -> int:
    """Return which of these numbers a layout has now, also where it was left to the layout."""
    usual = {Layout.SWITCH: 2, Layout.CIRCLE: 8}
    counts = counts_of(look)
    wished = look.pads or usual.get(look.layout, 0)
    return wished if wished in counts else min(counts, key=lambda count: abs(count - wished), default=0)


def steps_names() -> dict[int, str]:
    """Return how far a row of the grid lies above the one below it."""
    translate = QCoreApplication.translate
    return {
        2: translate("PadChoices", "2 notes: thirds"),
        3: translate("PadChoices", "3 notes: fourths"),
        4: translate("PadChoices", "4 notes: fifths"),
        5: translate("PadChoices", "5 notes"),
        7: translate("PadChoices", "7 notes"),
        8: translate("PadChoices", "8 notes: each row goes on"),
    }


def _numbers(lowest: int, highest: int) -> dict[int, str]:
    return {count: str(count) for count in range(lowest, highest + 1)}
