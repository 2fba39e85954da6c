"""The head of a lane: whose it is, and whether and how loud it is heard."""

from PyQt6.QtCore import QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PyQt6.QtWidgets import QPushButton, QWidget

from improv.ui.parts.bar import Bar
from improv.ui.parts.row_painter import write
from improv.ui.parts.shapes import draw_shape
from improv.ui.parts.sides import stays
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import decibels, plain_tip
from improv.ui.review.reviewed import Reviewed
from improv.ui.review.timeline.words import more_of, name_of

LEVELS = (-60, 6)
_TAPER = 2.2
_NAME, _BAR, _APART = 116, 84, 4
_TWO_ROWS = 1.3
"""From this size of text on, the name stands above the controls."""
_SHAPE = 20


def head_size(theme: Theme) -> QSize:
    """Return how large the heads of lanes are, which is how high lanes are."""
    controls = 2 * (theme.command + _APART) + max(theme.px(56), min(theme.px(_BAR), _BAR + 24)) + 2 * _APART
    if theme.scale >= _TWO_ROWS:
        return QSize(controls + _APART, theme.command + theme.px(40) + 2 * _APART)
    return QSize(theme.px(_NAME) + controls, theme.command + 2 * _APART)


class LaneHead(QWidget):
    """Says whether its player is to be muted or heard alone, and how loud."""

    mute_toggled = pyqtSignal(int, bool)
    """The seat."""
    solo_toggled = pyqtSignal(int, bool)
    level_changed = pyqtSignal(int, float)
    """The seat, and decibels."""

    def __init__(self, theme: Theme, player: Reviewed, wide: int) -> None:
        super().__init__()
        stays(self)
        self.theme, self.player = theme, player
        self.setObjectName(f"lane_{player.label}")
        name = name_of(player)
        self.setToolTip(plain_tip(" · ".join(part for part in (name, more_of(player)) if part)))
        self.mute = self._toggle(
            f"mute_{player.label}", self.tr("M"), self.tr("Mute {name}").format(name=name)
        )
        self.solo = self._toggle(
            f"solo_{player.label}", self.tr("S"), self.tr("Solo {name}").format(name=name)
        )
        self.level = Bar(f"level_{player.label}", theme, LEVELS, 0, decibels, taper=_TAPER)
        self.level.setParent(self)
        self.level.set_title(self.tr("Level of {name}").format(name=name))
        self.mute.clicked.connect(lambda on: self.mute_toggled.emit(player.seat, on))
        self.solo.clicked.connect(lambda on: self.solo_toggled.emit(player.seat, on))
        self.level.moved.connect(lambda value: self.level_changed.emit(player.seat, float(value)))
        self.setFixedSize(wide, head_size(theme).height())
        self._lay_out()

    def show_mix(self, *, mute: bool, solo: bool, level: float) -> None:
        """Show how the player is heard."""
        self.mute.setChecked(mute)
        self.solo.setChecked(solo)
        self.level.show_value(round(level))

    def _toggle(self, name: str, text: str, title: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(title)
        button.setToolTip(plain_tip(title))
        button.setCheckable(True)
        button.setProperty("segment", True)
        return button

    @property
    def _two_rows(self) -> bool:
        return self.theme.scale >= _TWO_ROWS

    def _lay_out(self) -> None:
        side = self.theme.command
        top = self.height() - side - _APART
        left = _APART if self._two_rows else self.theme.px(_NAME)
        self.mute.setGeometry(left, top, side, side)
        self.solo.setGeometry(left + side + _APART, top, side, side)
        bar = left + 2 * (side + _APART)
        self.level.setGeometry(bar, top, self.width() - bar - _APART, side)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint shape and colour, name, sound, and the dashes that the player's lines have."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, player = self.theme, self.player
        painter.fillRect(self.rect().adjusted(0, 0, 0, -self.height() + 1), QColor(theme.button_down))
        side = theme.px(_SHAPE)
        high = theme.px(40) if self._two_rows else self.height()
        top = (high - side) / 2
        draw_shape(
            painter, player.look, QRectF(theme.px(4), top - theme.px(4), side, side), QColor(theme.shape_edge)
        )
        pen = QPen(QColor(player.colour if theme.name != "light" else theme.text), theme.px(2))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if player.dash:
            pen.setDashPattern(player.dash)
        painter.setPen(pen)
        line = int(top + side + theme.px(4))
        painter.drawLine(theme.px(3), line, theme.px(27), line)
        wide = (self.width() if self._two_rows else theme.px(_NAME)) - theme.px(34)
        place = QRectF(theme.px(31), high / 2 - theme.px(20), wide, theme.px(20))
        write(painter, place, name_of(player), theme.px(15), theme.text, bold=True)
        write(painter, place.translated(0, theme.px(20)), more_of(player), theme.px(12), theme.quiet_text)
        painter.end()
