"""The layouts to choose from, each as a small picture with its name."""

from collections.abc import Mapping
from typing import Any

from PyQt6.QtCore import QSize, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PyQt6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from improv.link.look import Layout, PadLook
from improv.music.scale import Key, Scale
from improv.ui.pads.board import board_of
from improv.ui.pads.labels import NUMBERS
from improv.ui.pads.offer import Offer
from improv.ui.parts.flow import Flow
from improv.ui.parts.theme import Theme

_FULL = QSize(660, 420)
_BESIDE = 100
"""Room between a picture and its name, as much smaller as the picture."""
_SMALL = 12.0
"""The pictures are so many times smaller than the pads would be."""
_FIVE = Offer(Key(0, Scale("five", "Five", (0, 200, 400, 700, 900))))


class LayoutChoice(QWidget):
    """A button for each layout, of which one is on."""

    chosen = pyqtSignal(object)

    def __init__(self, theme: Theme, accessible_name: str, texts: Mapping[Layout, str]) -> None:
        super().__init__()
        self.setObjectName("layoutChoice")
        self.setAccessibleName(accessible_name)
        self.buttons: dict[Layout, QPushButton] = {}
        self._group = QButtonGroup(self)
        row = Flow(self, fill=True)
        scale = theme.scale / _SMALL
        for layout, text in texts.items():
            button = QPushButton(text)
            button.setObjectName(f"layout_{layout.value}")
            button.setProperty("segment", True)
            button.setAccessibleName(f"{accessible_name}: {text}")
            button.setCheckable(True)
            button.setIcon(QIcon(layout_picture(layout, theme, scale)))
            button.setIconSize(QSize(_FULL.width() + _BESIDE, _FULL.height()) * scale)
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _, layout=layout: self.chosen.emit(layout))
            self._group.addButton(button)
            self.buttons[layout] = button
            row.addWidget(button)

    def set_value(self, layout: Layout) -> None:
        """Show which layout is chosen; the pads of a kit belong to none of them."""
        if layout in self.buttons:
            self.buttons[layout].setChecked(True)


def layout_picture(layout: Layout, theme: Theme, scale: float) -> QPixmap:
    """Return a small picture of a layout, painted once for each size: its pads, as they would lie."""
    key = f"layout {layout.value} {theme.name} {scale}"
    known: Any = QPixmapCache.find(key)  # None where it is not kept, which its stubs leave out
    if known is None:
        known = _painted(layout, theme, scale)
        QPixmapCache.insert(key, known)
    picture: QPixmap = known
    return picture


def _painted(layout: Layout, theme: Theme, scale: float) -> QPixmap:
    board = board_of(_FIVE, PadLook(layout), NUMBERS, _FULL)
    pixmap = QPixmap(QSize(_FULL.width() + _BESIDE, _FULL.height()) * scale * 2.0)
    pixmap.setDevicePixelRatio(2.0)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.fillRect(0, 0, _FULL.width(), _FULL.height(), QColor(theme.shape_edge))
    for pad, place in zip(board.pads, board.places, strict=True):
        painter.fillPath(place.outline(8.0, 16.0), QColor(theme.pad_colour(pad.step, 5)))
    painter.end()
    return pixmap
