"""A scale as it is, on an octave of a keyboard: also one that the twelve switches cannot show."""

from PyQt6.QtCore import QRectF, QSize
from PyQt6.QtGui import QPainter, QPaintEvent
from PyQt6.QtWidgets import QSizePolicy, QWidget

from improv.music.scale import Scale
from improv.ui.harmony.keyboard_picture import draw_keyboard, steps_of
from improv.ui.languages.said import known
from improv.ui.parts.sides import stays
from improv.ui.parts.theme import Theme


class ScalePicture(QWidget):
    """Shows the pitches of a scale on a tonic, those between the keys as dots."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        stays(self)
        self.setObjectName("scalePicture")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self.steps: tuple[float, ...] = ()
        """What is shown, in semitones above C, the tonic first."""

    def set_scale(self, scale: Scale, tonic: int) -> None:
        """Show a scale on a tonic (pitch class)."""
        self.steps = steps_of(scale, tonic)
        self.setAccessibleName(self.tr("The scale {name}").format(name=known(scale.name)))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for as much as the switches have."""
        return QSize(self._theme.px(7 * 68), self._theme.px(164))

    def minimumSizeHint(self) -> QSize:
        """Shrink as far as the switches do."""
        return QSize(7 * 60, self._theme.px(150))

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_keyboard(painter, QRectF(self.rect()), self.steps, self._theme)
        painter.end()
