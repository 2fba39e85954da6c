"""A small table of figures: words in cells, bars behind them where a share is meant."""

from collections.abc import Sequence

from PyQt6.QtCore import QModelIndex, QRect, Qt
from PyQt6.QtGui import QColor, QPainter
from PyQt6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTableWidget
from PyQt6.QtWidgets import QTableWidgetItem as Item

from improv.ui.parts.theme import Theme

SHARE = Qt.ItemDataRole.UserRole
"""0 to 1 in a cell that has a bar."""
ROW_PX = 36
_BAR_PX = 6


class Figures(QTableWidget):
    """Rows that can be gone through with arrows, and read by a screen reader; nothing is edited."""

    def __init__(self, name: str, title: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._theme = theme
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(Bars(theme, self))
        self.setMinimumHeight(theme.px(ROW_PX * 3))

    def show_rows(
        self, columns: Sequence[str], rows: Sequence[Sequence[str | tuple[str, float]]], heads: Sequence[str]
    ) -> None:
        """Show these; a cell with a number has a bar as long as that share."""
        current = self.currentRow(), self.currentColumn()
        self.blockSignals(True)
        self.clear()
        self.setRowCount(len(rows))
        self.setColumnCount(len(columns))
        self.setHorizontalHeaderLabels(list(columns))
        self.setVerticalHeaderLabels(list(heads))
        for number, row in enumerate(rows):
            self.setRowHeight(number, self._theme.px(ROW_PX))
            for column, cell in enumerate(row):
                item = Item(cell if isinstance(cell, str) else cell[0])
                if not isinstance(cell, str):
                    item.setData(SHARE, cell[1])
                item.setToolTip(item.text())
                self.setItem(number, column, item)
        self.resizeColumnsToContents()
        if 0 <= current[0] < len(rows) and 0 <= current[1] < len(columns):
            self.setCurrentCell(*current)
        self.blockSignals(False)


class Bars(QStyledItemDelegate):
    """Paints a bar below the words of a share."""

    def __init__(self, theme: Theme, parent: QTableWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter | None, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint the words, and the bar."""
        super().paint(painter, option, index)
        share = index.data(SHARE)
        if painter is None or not isinstance(share, float):
            return
        high, whole = self._theme.px(_BAR_PX), option.rect.adjusted(4, 0, -4, -2)
        track = QRect(whole.left(), whole.bottom() - high, whole.width(), high)
        painter.fillRect(track, QColor(self._theme.meter_off))
        track.setWidth(round(track.width() * min(max(share, 0.0), 1.0)))
        painter.fillRect(track, QColor(self._theme.accent))
