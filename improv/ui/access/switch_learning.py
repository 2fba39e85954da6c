"""Press your switch now: the next key, mouse button or MIDI control is somebody's switch from then on."""

from PyQt6.QtCore import QEvent, QObject, Qt, pyqtSignal
from PyQt6.QtGui import QKeyEvent, QMouseEvent
from PyQt6.QtWidgets import QAbstractButton, QApplication, QWidget

from improv.jam.commands import LearnAction
from improv.jam.control import Action
from improv.jam.events import ActionBound, Event, LearningBegan, LearningEnded
from improv.link.profile import Switch, SwitchKind
from improv.ui.access.switch_codes import MODIFIERS, switch_of


class SwitchLearner(QObject):
    """Waits for a switch. Esc is none: it ends the waiting."""

    learned = pyqtSignal(object)
    """The ``Switch`` that was pressed."""
    changed = pyqtSignal()
    """It waits, or no longer: see ``waits``."""
    asked = pyqtSignal(object)
    """A command for the jam, which knows MIDI."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._action: Action | None = None
        self._began = False
        """The jam waits for the same; an end that it tells before belongs to another."""

    @property
    def waits(self) -> bool:
        """Say whether a switch is waited for."""
        return self._action is not None

    def start(self, *, second: bool = False) -> None:
        """Wait for a switch: the one that plays, or the second, which goes on."""
        self._began = False
        self._action = Action.SECOND_SWITCH if second else Action.SWITCH
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self.asked.emit(LearnAction(self._action))
        self.changed.emit()

    def cancel(self) -> None:
        """Wait no longer."""
        if self.waits:
            self._end()
            self.asked.emit(LearnAction(None))
            self.changed.emit()

    def happened(self, event: Event) -> None:
        """Hear whether the jam has learned a MIDI control."""
        if self.waits and isinstance(event, ActionBound) and event.assignment.action is self._action:
            self._end()
            self.changed.emit()
            self.learned.emit(Switch(SwitchKind.MIDI))
        elif isinstance(event, LearningBegan):
            self._began = event.learning.action is self._action
        elif self.waits and self._began and isinstance(event, LearningEnded):
            self._end()
            self.changed.emit()

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """Take the next key or button."""
        if event is None or not self.waits or not isinstance(watched, QWidget):
            return False  # windows hear of all before their widgets do
        if isinstance(event, QKeyEvent):
            return self._key(event)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            # The left button still gives commands, such as to wait no longer.
            left = event.button() == Qt.MouseButton.LeftButton
            if not (left and isinstance(watched, QAbstractButton)):
                return self._learn(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.type() == QEvent.Type.KeyPress and event.key() not in MODIFIERS:
            self._learn(event)
        return True

    def _learn(self, event: QKeyEvent | QMouseEvent) -> bool:
        switch = switch_of(event)
        if switch is None:
            return False
        self._end()
        self.asked.emit(LearnAction(None))
        self.changed.emit()
        self.learned.emit(switch)
        return True

    def _end(self) -> None:
        self._action = None
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
