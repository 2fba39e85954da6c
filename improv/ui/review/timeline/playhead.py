"""The playhead as a slider: what a keyboard moves and a screen reader says of the timeline."""

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PyQt6.QtWidgets import QSlider, QStyle, QStyleOptionSlider

from improv.ui.parts.sides import stays
from improv.ui.review.timeline.axis import Axis
from improv.ui.review.timeline.words import place_words

STEP_S, LONG_STEP_S = 1.0, 5.0
_UNITS = 10
"""Steps of the slider in a second."""
_LARGEST = (1 << 31) - 1


class PlayheadSlider(QSlider):
    """Says where its user wants the playhead, and nothing where it is told where it is."""

    asked = pyqtSignal(float)

    def __init__(self, axis: Axis) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        stays(self)
        self.setObjectName("playheadSlider")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._axis = axis
        self._at_s = 0.0
        self._said = -1
        self.sliderMoved.connect(lambda value: self.asked.emit(self._within(value / _UNITS)))
        axis.changed.connect(self._follow)
        self._follow()
        self.show_place(0.0)

    @property
    def place_s(self) -> float:
        """Return where the playhead is."""
        return self._at_s

    def show_place(self, at_s: float) -> None:
        """Show where the playhead is; its words change once a second."""
        self._at_s = at_s
        value = min(round(at_s * _UNITS), self.maximum())
        # A step that moves the handle by less than a pixel need not be painted.
        coarse = max(1, self.maximum() // max(1, self.width()))
        if not self.isSliderDown() and (abs(value - self.value()) >= coarse or int(at_s) != self._said):
            self.blockSignals(True)
            self.setValue(value)
            self.blockSignals(False)
            self.update()
        if int(at_s) != self._said:
            self._said = int(at_s)
            self.setAccessibleName(place_words(at_s, self._axis.seconds))

    def step(self, seconds: float) -> None:
        """Ask for a place so much later, or earlier."""
        self.asked.emit(self._within(self._at_s + seconds))

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Move by a second, by five with Shift, by what is seen, to either end."""
        if event is None:
            return
        key, shift = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            event.ignore()
            return
        way = LONG_STEP_S if shift else STEP_S
        page = self._axis.seen.seconds
        steps = {
            Qt.Key.Key_Left: -way, Qt.Key.Key_Down: -way, Qt.Key.Key_Right: way, Qt.Key.Key_Up: way,
            Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -self._axis.seconds, Qt.Key.Key_End: self._axis.seconds,
        }  # fmt: skip
        if key in steps:
            self.step(steps[Qt.Key(key)])
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        """Go where the mouse is, and follow it."""
        if event is not None and event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._drag(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        """Follow the mouse."""
        if event is not None and self.isSliderDown():
            self._drag(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        """Stay there."""
        if event is not None and event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent | None) -> None:
        """Leave the wheel to the page."""
        if event is not None:
            event.ignore()

    def _drag(self, x: float) -> None:
        style, option = self.style(), QStyleOptionSlider()
        self.initStyleOption(option)
        if style is None:
            return
        handle = style.subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
        ).width()
        room = max(1, self.width() - handle)
        value = QStyle.sliderValueFromPosition(0, self.maximum(), round(x - handle / 2), room)
        if value != self.value():
            self.setValue(value)
            self.asked.emit(self._within(value / _UNITS))

    def _within(self, at_s: float) -> float:
        return min(max(0.0, at_s), self._axis.seconds)

    def _follow(self) -> None:
        self.setRange(0, min(_LARGEST, round(self._axis.seconds * _UNITS)))
        self.setSingleStep(round(STEP_S * _UNITS))
        self.setPageStep(min(_LARGEST, max(1, round(self._axis.seen.seconds * _UNITS))))
