"""A key of the keyboard on which a scale is made: on or off."""

from PyQt6.QtCore import QPointF, QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PyQt6.QtWidgets import QAbstractButton, QWidget

from improv.ui.harmony.keyboard_picture import WHITE
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import tonic_name


class DegreeSwitch(QAbstractButton):
    """One pitch class; the tonic's is always on."""

    def __init__(self, pitch_class: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"degree_{pitch_class}")
        self._pitch_class = pitch_class
        self._theme = theme
        self._is_tonic = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggled.connect(lambda _: self._name())
        self._name()

    def set_tonic(self, is_tonic: bool) -> None:
        """Be the tonic, which cannot be left out, or be another."""
        self._is_tonic = is_tonic
        if is_tonic:
            self.setChecked(True)
        self._name()
        self.update()

    def nextCheckState(self) -> None:
        """Change at a press, unless this is the tonic."""
        if not self._is_tonic:
            super().nextCheckState()

    def sizeHint(self) -> QSize:
        """Ask for what a finger needs."""
        return QSize(self._theme.px(48), self._theme.px(96))

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the key, its name, and the tonic's ring."""
        theme, is_white = self._theme, self._pitch_class in WHITE
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        off = theme.key_white if is_white else theme.key_black
        colour = QColor(theme.key_on if self.isChecked() else off)
        if self.isDown():
            colour = colour.lighter(120)
        edge = theme.focus if self.hasFocus() else theme.text if self.underMouse() else theme.edge
        painter.setPen(QPen(QColor(edge), 3.0 if self.hasFocus() else 1.5))
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 6, 6)
        font = QFont(self.font())
        font.setPixelSize(theme.px(15))
        font.setBold(self.isChecked())
        painter.setFont(font)
        painter.setPen(QColor(theme.accent_text if self.isChecked() else theme.text))
        room = QRectF(0, self.height() - theme.px(32), self.width(), theme.px(24))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, tonic_name(self._pitch_class))
        if self._is_tonic:
            painter.setPen(QPen(QColor(theme.accent_text), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            centre = QPointF(self.width() / 2, self.height() - theme.px(46))
            painter.drawEllipse(centre, 6.0 * theme.scale, 6.0 * theme.scale)
        painter.end()

    def _name(self) -> None:
        name = tonic_name(self._pitch_class)
        if self._is_tonic:
            text = self.tr("{note}, tonic, always on")
        else:
            text = self.tr("{note}, on") if self.isChecked() else self.tr("{note}, off")
        self.setAccessibleName(text.format(note=name))
