"""Who plays here: a name to write, and known people who take over in one tap."""

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from improv.link.profile import LONGEST_NAME
from improv.ui.parts.flow import Flow
from improv.ui.parts.words import name_of
from improv.ui.players.view import PlayerView


class Who(QWidget):
    """A field, and a button for each name that is known."""

    named = pyqtSignal(str)
    """Empty: nobody."""
    marked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._view: PlayerView | None = None
        self.field = QLineEdit()
        self.field.setObjectName("personName")
        self.field.setAccessibleName(self.tr("Name of the person"))
        self.field.setPlaceholderText(self.tr("Who plays here?"))
        self.field.setMaxLength(LONGEST_NAME)
        self.field.returnPressed.connect(self._written)
        self.take = QPushButton(self.tr("Seat"))
        self.take.setObjectName("personTake")
        self.take.clicked.connect(self._written)
        self.mark = QPushButton()
        self.mark.setObjectName("personMark")
        self.mark.clicked.connect(self.marked)
        self.people: dict[str, QPushButton] = {}
        self._hint = QLabel(self.tr("Takes over in one tap:"))
        self._hint.setObjectName("quiet")
        self._known = QWidget()
        self._flow = Flow(self._known)
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(self.field, 1)
        first.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(first)
        column.addWidget(self._hint)
        column.addWidget(self._known)
        column.addWidget(self.mark)

    def show_view(self, view: PlayerView) -> None:
        """Show who plays; what is being written stays."""
        before, self._view = self._view, view
        person = view.player.person
        other = before is None or before.player.seat != view.player.seat
        if other or (before is not None and before.player.person != person):
            self.field.setText(person)
        self.mark.setText(self.tr("Mark this moment for {name}").format(name=_plain(name_of(view.player))))
        self.take.setAccessibleName(
            self.tr("Let this person play on seat {seat}").format(seat=view.player.seat)
        )
        offered = tuple(name for name in ("", *view.people) if name != person)
        if offered != tuple(self.people):
            self._offer(offered)
        for name, button in self.people.items():
            button.setAccessibleName(self._title(name, view))
        self._hint.setVisible(bool(offered))
        self._known.setVisible(bool(offered))

    def _title(self, name: str, view: PlayerView) -> str:
        now = name_of(view.player)
        if name:
            return self.tr("{name} takes over from {before}").format(name=name, before=now)
        return self.tr("Nobody plays here instead of {before}").format(before=now)

    def _offer(self, names: tuple[str, ...]) -> None:
        if any(button.hasFocus() for button in self.people.values()):
            self.take.setFocus()  # or else it goes to the pads
        for button in self.people.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.people = {name: self._button(name) for name in names}

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(_plain(name) if name else self.tr("Nobody"), self._known)
        button.setObjectName(f"person_{name}")
        button.setProperty("segment", True)
        button.clicked.connect(lambda: self.named.emit(name))
        self._flow.addWidget(button)
        button.show()
        return button

    def _written(self) -> None:
        name = self.field.text().strip()
        if self._view is not None and name != self._view.player.person:
            self.named.emit(name)


def _plain(text: str) -> str:
    """Return a text for a button, which would take one & for the sign of a key."""
    return text.replace("&", "&&")
