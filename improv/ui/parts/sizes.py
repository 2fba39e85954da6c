"""Sizes that grow with the text: for parts that are given no theme."""

from PyQt6.QtWidgets import QApplication

COMMAND_SIZE = 48
"""Smallest side of anything that can be pressed at 100 % text, in logical pixels."""
TEXT_PIXELS = 15
"""Height of the usual text at 100 %."""
SCALE = "textScale"
"""The property of the application that says how much larger text is than at 100 %; ``dress`` sets it."""


def scale() -> float:
    """Return how much larger text is than at 100 %."""
    app = QApplication.instance()
    kept = None if app is None else app.property(SCALE)
    return float(kept) if kept else 1.0


def px(pixels: float) -> int:
    """Return a length in logical pixels, as large as the text is."""
    return round(pixels * scale())


def command() -> int:
    """Return the smallest side of anything that can be pressed."""
    return command_at(scale())


def command_at(scale: float) -> int:
    """Return the same at a text size: half as much larger as the text, for which there is room in it."""
    return round(COMMAND_SIZE * (1.0 + scale) / 2)
