"""Learn a pedal, a pad or a knob for a command: choose the command, then use the control."""

from collections.abc import Iterable, Mapping

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from improv.jam.control import Action, Assignment
from improv.jam.mixing import Learning
from improv.ui.leading.action_words import Device, action_name, control_name, device_of
from improv.ui.parts.choice import Choice
from improv.ui.parts.flow import Flow

ACTIONS = (
    Action.MARK,
    Action.PANIC,
    Action.FADE,
    Action.SOFTER,
    Action.LOUDER,
    Action.SPOTLIGHT,
    Action.INVITE,
)
"""What is wanted at hand, or under a foot, while one plays along."""


class LearnRow(QWidget):
    """Says which command is to be learned, and what is to be forgotten."""

    learn = pyqtSignal(object)
    """A command; None: never mind."""
    forget = pyqtSignal(object)
    """A control."""
    all_wanted = pyqtSignal()
    """The list of all commands and controls is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[tuple[Assignment, Device], ...] = ()
        self.action = Choice("learnAction", self.tr("Learn a pedal or pad for"))
        self.action.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.action.setMinimumContentsLength(8)
        for action in ACTIONS:
            self.action.addItem(action_name(action), action)
        self.button = QPushButton(self.tr("Learn"))
        self.button.setObjectName("learnControl")
        self.button.setCheckable(True)
        self.button.setProperty("segment", True)
        self.more = QPushButton(self.tr("All…"))
        self.more.setObjectName("learnAll")
        self.more.setAccessibleName(self.tr("All commands that pedals and pads can give"))
        self.words = QLabel(self.tr("Now press the pedal, pad or key, or move the knob, that is to do it."))
        self.words.setObjectName("learnWords")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.learned: dict[Assignment, QPushButton] = {}
        self._list = QWidget()
        self._flow = Flow(self._list)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.action, 1)
        row.addWidget(self.button)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.words)
        column.addWidget(self._list)
        self.button.clicked.connect(lambda on: self.learn.emit(self.action.currentData() if on else None))
        self.action.activated.connect(lambda _: self._changed_mind())
        self.more.clicked.connect(self.all_wanted)
        self.set_controls((), None, {})

    def set_controls(
        self, assignments: Iterable[Assignment], learning: Learning | None, devices: Mapping[str, Device]
    ) -> None:
        """Show what was learned and what is being; ``devices``: what is known of them, by source."""
        action = None if learning is None else learning.action
        self.button.setChecked(action in ACTIONS)
        if action is not None and action in ACTIONS:
            self.action.setCurrentIndex(ACTIONS.index(action))
        self.words.setVisible(self.button.isChecked())
        self._name()
        own = tuple(assignment for assignment in assignments if assignment.action in ACTIONS)
        shown = tuple((each, device_of(each.control, devices)) for each in own)
        if shown != self._shown:
            self._shown = shown
            for button in self.learned.values():
                self._flow.removeWidget(button)
                button.hide()
                button.deleteLater()
            self.learned = {assignment: self._button(assignment, devices) for assignment in own}
        self._list.setVisible(bool(own))

    def _button(self, assignment: Assignment, devices: Mapping[str, Device]) -> QPushButton:
        control = assignment.control
        name = control_name(control, device_of(control, devices))
        text = self.tr("Forget {action}: {control}")
        text = text.format(action=action_name(assignment.action), control=name)
        button = QPushButton(text.replace("&", "&&"), self._list)
        button.setObjectName(f"forget_{control.kind}_{control.number}")
        button.setProperty("segment", True)
        button.clicked.connect(lambda: self.forget.emit(control))
        self._flow.addWidget(button)
        button.show()
        return button

    def _changed_mind(self) -> None:
        """Another command was chosen; while one is being learned, learn that instead."""
        self._name()
        if self.button.isChecked():
            self.learn.emit(self.action.currentData())

    def _name(self) -> None:
        text = self.tr("Learn a pedal or pad for: {action}").format(action=self.action.currentText())
        self.button.setAccessibleName(text)
