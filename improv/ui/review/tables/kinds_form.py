"""The list of kinds of notes, where it is changed."""

from collections.abc import Sequence

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from improv.ui.parts.choice import Choice
from improv.ui.parts.fields import set_hint
from improv.ui.parts.flow import Flow
from improv.ui.parts.theme import Theme
from improv.ui.review.tables.whose_form import plain_words


class KindsForm(QWidget):
    """The list of kinds: added, renamed, moved, removed; Bruscia's profiles besides."""

    added = pyqtSignal(str)
    renamed = pyqtSignal(str, str)
    removed = pyqtSignal(str)
    moved = pyqtSignal(str, int)
    """So many places further down; less than 0 is up."""
    profiles_asked = pyqtSignal(bool)
    left = pyqtSignal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("kindsForm")
        self.kind = Choice("kindsList", self.tr("Kinds of notes, in their order"), self.tr("Kind:"))
        self.kind.fit_all()
        self.name = QLineEdit()
        self.name.setObjectName("kindName")
        self.name.setAccessibleName(self.tr("Name of a kind"))
        set_hint(self.name, self.tr("Name of a kind"))
        self.add = self._button(theme, "kindAdd", self.tr("Add"), self.tr("Add a kind with this name"))
        self.rename = self._button(
            theme, "kindRename", self.tr("Rename"), self.tr("Give the chosen kind this name")
        )
        self.remove = self._button(theme, "kindRemove", self.tr("Remove"), self.tr("Remove the chosen kind"))
        self.up = self._button(theme, "kindUp", self.tr("Up"), self.tr("Move the chosen kind up"))
        self.down = self._button(theme, "kindDown", self.tr("Down"), self.tr("Move the chosen kind down"))
        profiles = self.tr("Offer the Improvisation Assessment Profiles too")
        self.profiles = self._button(theme, "kindProfiles", profiles, profiles)
        self.profiles.setCheckable(True)
        self.done = self._button(theme, "kindsDone", self.tr("Done"), self.tr("Done; back to the note"))
        about = plain_words()
        about.setProperty("quiet", True)
        about.setText(self.tr("Notes that were written already keep the kind that they have."))
        first, second, third = Flow(), Flow(), Flow()
        for part in (self.kind, self.up, self.down, self.remove):
            first.addWidget(part)
        second.add(self.name, 1)
        for part in (self.add, self.rename):
            second.addWidget(part)
        for part in (self.profiles, self.done):
            third.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.px(6), 0)
        column.setSpacing(theme.px(6))
        for row in (first, second, third):
            column.addLayout(row)
        column.addWidget(about)
        column.addStretch(1)
        self.add.clicked.connect(self._add)
        self.name.returnPressed.connect(self._add)
        self.name.textChanged.connect(self._show_able)
        self.kind.currentIndexChanged.connect(self._show_able)
        self.rename.clicked.connect(lambda: self.renamed.emit(self.kind.currentData(), self.name.text()))
        self.remove.clicked.connect(lambda: self.removed.emit(self.kind.currentData()))
        self.up.clicked.connect(lambda: self.moved.emit(self.kind.currentData(), -1))
        self.down.clicked.connect(lambda: self.moved.emit(self.kind.currentData(), 1))
        self.profiles.clicked.connect(self.profiles_asked)
        self.done.clicked.connect(lambda: self.left.emit())
        self._show_able()

    def show_kinds(self, kinds: Sequence[tuple[str, str]], *, profiles: bool) -> None:
        """Show the list: what notes hold, and what is shown."""
        row, before = self.kind.currentIndex(), self.kind.currentData()
        self.kind.clear()
        for name, text in kinds:
            self.kind.addItem(text, name)
        found = self.kind.findData(before)
        self.kind.setCurrentIndex(found if found >= 0 else min(max(0, row), self.kind.count() - 1))
        self.kind.updateGeometry()
        self.profiles.setChecked(profiles)
        self._show_able()

    def _add(self) -> None:
        if self.name.text().strip():
            self.added.emit(self.name.text())
            self.name.clear()

    def _show_able(self) -> None:
        chosen, named = self.kind.currentIndex() >= 0, bool(self.name.text().strip())
        self.add.setEnabled(named)
        self.rename.setEnabled(named and chosen)
        self.remove.setEnabled(chosen)
        self.up.setEnabled(self.kind.currentIndex() > 0)
        self.down.setEnabled(0 <= self.kind.currentIndex() < self.kind.count() - 1)

    def _button(self, theme: Theme, name: str, text: str, about: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(about)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMinimumWidth(theme.command + 4)
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        return button
