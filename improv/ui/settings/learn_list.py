"""All that can be learned from a device, what each was learned as, and how it is learned or forgotten."""

from collections.abc import Callable, Hashable, Mapping, Sequence

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from improv.ui.parts.theme import Theme


class LearnLine:
    """One thing that can be learned: its name, what it was learned as, and two buttons."""

    def __init__(self, name: str, title: str) -> None:
        self.title = title
        self.waits = False
        self.name = QLabel(title)
        self.bound = QLabel()
        self.bound.setObjectName(f"bound_{name}")
        self.learn = QPushButton()
        self.learn.setObjectName(f"learn_{name}")
        self.forget = QPushButton()
        self.forget.setObjectName(f"forget_{name}")
        for label in (self.name, self.bound):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.bound.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for button in (self.learn, self.forget):
            button.setProperty("segment", True)


class LearnList(QWidget):
    """Says what is to be learned or forgotten, by the thing that it was given."""

    learn = pyqtSignal(object)
    """A thing; None: never mind."""
    forget = pyqtSignal(object)

    def __init__(self, theme: Theme, things: Sequence[tuple[Hashable, str, str]]) -> None:
        """Take the things: what each is, what its widgets are called, and what people call it."""
        super().__init__()
        self.lines = {thing: LearnLine(name, title) for thing, name, title in things}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.px(6))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for row, (thing, line) in enumerate(self.lines.items()):
            for column, part in enumerate((line.name, line.bound, line.learn, line.forget)):
                grid.addWidget(part, row, column)
            line.learn.clicked.connect(self._pressed(thing, line))
            line.forget.clicked.connect(lambda _, thing=thing: self.forget.emit(thing))
        self.show_learned({}, None)

    def show_learned(self, bound: Mapping[Hashable, Sequence[str]], waits: Hashable | None) -> None:
        """Show what was learned, by the thing, in words; and what waits to be learned, if anything does."""
        for thing, line in self.lines.items():
            controls = ", ".join(bound.get(thing, ()))
            line.waits = waits is not None and thing == waits
            line.bound.setText(self.tr("Use it now…") if line.waits else controls)
            line.learn.setText(self.tr("Never mind") if line.waits else self.tr("Learn"))
            spoken = (
                self.tr("{thing}: never mind") if line.waits else self.tr("{thing}: learn the next control")
            )
            line.learn.setAccessibleName(spoken.format(thing=line.title))
            line.forget.setText(self.tr("Forget"))
            line.forget.setEnabled(bool(controls))
            spoken = (
                self.tr("{thing}: forget {controls}") if controls else self.tr("{thing}: nothing to forget")
            )
            line.forget.setAccessibleName(spoken.format(thing=line.title, controls=controls))

    def _pressed(self, thing: Hashable, line: LearnLine) -> Callable[[], None]:
        return lambda: self.learn.emit(None if line.waits else thing)
