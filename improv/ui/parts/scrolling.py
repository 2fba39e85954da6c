"""A page that scrolls where there is less room than it needs."""

from PyQt6.QtWidgets import QLayout, QWidget

from improv.ui.parts.waiting import PageArea


def scrolling(name: str, inside: QLayout) -> PageArea:
    """Return what is in a layout as a page that scrolls up and down, and never sideways."""
    page = QWidget()
    page.setLayout(inside)
    area = PageArea()
    area.setObjectName(name)
    area.hold(page)
    return area
