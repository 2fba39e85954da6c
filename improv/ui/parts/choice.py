"""A list to choose from that leaves letters to the pads."""

from PyQt6.QtCore import QEvent, QPointF, QSize, Qt
from PyQt6.QtGui import QKeyEvent, QPainter, QPaintEvent, QStandardItemModel, QWheelEvent
from PyQt6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
)

from improv.ui.parts.shapes import chevron
from improv.ui.parts.sizes import px, scale

_ARROW, _PADDING = 28, 12
"""Pixels at 100 %, as in the style."""
_FRAME = 6
"""Pixels at any size of text: the thickest frame, that of the focus, and what Qt keeps beside a text."""
_NARROWEST = 112
_OWN_KEYS = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Space,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_F4,
    }
)


class Choice(QComboBox):
    """A combo box whose ``activated`` tells what its user chose, and nothing else does."""

    def __init__(self, name: str, accessible_name: str, title: str = "") -> None:
        """Take the name for screen readers, and a title that is shown before the choice."""
        super().__init__()
        self._title = title
        self._fits_all = False
        self._has_list = False
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setAccessibleName(self, text: str | None) -> None:
        """Say what is chosen here, to a screen reader: on Linux it takes the choice for the name."""
        super().setAccessibleName(text)
        self.setAccessibleDescription(text)
        self._name_list()

    def showPopup(self) -> None:
        """Open the list."""
        self._make_list()
        super().showPopup()

    def changeEvent(self, event: QEvent | None) -> None:
        """Have a list from when it comes into a window, which dresses it; most never do."""
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.StyleChange:
            self._make_list()

    def _make_list(self) -> None:
        """Make the list that opens, which costs as much as all the rest."""
        if not self._has_list:
            self._has_list = True
            self.setItemDelegate(QStyledItemDelegate(self))  # rows as high as the style says
            self._name_list()

    def _name_list(self) -> None:
        view = self.view() if self._has_list else None
        if view is not None:
            view.setAccessibleName(self.accessibleName())

    @property
    def room(self) -> int:
        """Return how many pixels there are for the text, with the focus, whose frame is thickest."""
        option, style = QStyleOptionComboBox(), self.style()
        self.initStyleOption(option)
        option.state |= QStyle.StateFlag.State_HasFocus
        if style is None:
            return self.width() - _beside()
        part = QStyle.SubControl.SC_ComboBoxEditField
        return style.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - 2

    @property
    def longest(self) -> int:
        """Return how many pixels the longest text takes that could be shown, with a title if it has room."""
        titled = self._longest(self._title)
        return titled if titled <= self.room else self._longest("")

    def _longest(self, title: str) -> int:
        texts = [f"{title} {self.itemText(index) or ''}".strip() for index in range(self.count())]
        return max((self.fontMetrics().horizontalAdvance(text) for text in texts), default=0)

    def fit_all(self) -> None:
        """Ask for room for all of every text.

        Qt's own policy for that makes the list that opens, for each choice at once.
        """
        self._fits_all = True
        model = self.model()
        if model is not None:
            for changed in (model.rowsInserted, model.rowsRemoved, model.dataChanged, model.modelReset):
                changed.connect(self.updateGeometry)
        self.updateGeometry()

    def add_heading(self, text: str) -> None:
        """Name a group of what comes next; it cannot be chosen."""
        self.addItem(text)
        model = self.model()
        if isinstance(model, QStandardItemModel):
            item = model.item(self.count() - 1)
            if item is not None:
                item.setEnabled(False)

    def sizeHint(self) -> QSize:
        """Ask for room for all of every text, where that is wished."""
        hint = super().sizeHint()
        if self._fits_all:
            hint.setWidth(self._longest(self._title) + _beside() + 1)
        return hint

    def minimumSizeHint(self) -> QSize:
        """Shrink to some letters: what does not fit is shortened."""
        return QSize(min(px(_NARROWEST), self.sizeHint().width()), super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Take arrows and the like, not letters: elsewhere they would choose by the first letter."""
        if event is not None and event.key() not in _OWN_KEYS:
            event.ignore()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent | None) -> None:
        """Leave the wheel alone: a hand that rests on it must not change the key for everybody."""
        if event is not None:
            event.ignore()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint title and choice, and the arrow, which style sheets can only take from a file."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        # Rather no title than half a name; the screen reader says it all the same.
        title = self._title if self._longest(self._title) <= self.room else ""
        text = f"{title} {option.currentText or ''}".strip()
        option.currentText = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.room)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.width() - px(_ARROW / 2 + 4), self.height() / 2)
        chevron(painter, centre, self.palette().text().color(), scale())
        painter.end()


def _beside() -> int:
    """Return how many pixels a text cannot have."""
    return px(_ARROW + 2 * _PADDING) + 2 * _FRAME
