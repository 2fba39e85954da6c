"""A list to choose from that asks for all the room that its longest text takes, with frame and title."""

from PyQt6.QtCore import QSize

from improv.ui.parts.choice import Choice
from improv.ui.parts.sizes import px

_FRAME = 12
"""Pixels at 100 % that the frame takes beside the text, where it has the focus as well."""


class WideChoice(Choice):
    """As wide as its longest text."""

    def sizeHint(self) -> QSize:
        """Ask for room for all of every text."""
        return super().sizeHint() + QSize(px(_FRAME), 0)
