"""Fields to write in."""

from PyQt6.QtWidgets import QLineEdit

from improv.ui.parts.sizes import px

_AROUND = 34
"""Pixels at 100 % that frame and cursor take beside the text."""


def set_hint(field: QLineEdit, text: str) -> None:
    """Say in an empty field what belongs there; it never gets too narrow for that."""
    field.setPlaceholderText(text)
    field.ensurePolished()
    field.setMinimumWidth(field.fontMetrics().horizontalAdvance(text) + px(_AROUND))
