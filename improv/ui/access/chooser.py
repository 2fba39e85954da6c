"""Whose profile is shown, and what can be done with it as a whole."""

from collections.abc import Sequence
from enum import Enum

from msgspec.structs import replace
from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from improv.jam.player import FIRST_MOTORS, SourceKind
from improv.link.profile import LONGEST_NAME, Profile
from improv.ui.parts.choice import Choice
from improv.ui.parts.flow import Flow
from improv.ui.parts.form import about
from improv.ui.parts.theme import Theme


class _Doing(Enum):
    """What the second row is about."""

    NOTHING = 0
    NEW = 1
    COPY = 2
    RENAME = 3
    DELETE = 4


class ProfileChooser(QWidget):
    """A person's pseudonym and commands about the profile. Asks in a row of its own, never in a dialog."""

    chosen = pyqtSignal(str)
    """A name."""
    saved = pyqtSignal(object, str)
    """A profile, and the name of the one whose place it takes; empty where it is a new one."""
    deleted = pyqtSignal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("profileChooser")
        self._profiles: dict[str, Profile] = {}
        self._name = ""
        self._doing = _Doing.NOTHING
        self.person = Choice("profilePerson", self.tr("Person whose profile is shown"), self.tr("Person:"))
        self.person.setMinimumWidth(theme.px(180))
        self.new = self._button("profileNew", self.tr("New"), _Doing.NEW)
        self.copy = self._button("profileCopy", self.tr("Copy"), _Doing.COPY)
        self.rename = self._button("profileRename", self.tr("Rename"), _Doing.RENAME)
        self.reset = QPushButton(self.tr("Reset"))
        self.reset.setObjectName("profileReset")
        self.delete = self._button("profileDelete", self.tr("Delete"), _Doing.DELETE)
        self.field = QLineEdit()
        self.field.setObjectName("profileName")
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setMinimumWidth(theme.px(180))
        self.do = QPushButton()
        self.do.setObjectName("profileDo")
        self.leave = QPushButton(self.tr("Never mind"))
        self.leave.setObjectName("profileLeave")
        self.question = about()
        self.question.setObjectName("profileQuestion")
        self.first, self.second = QWidget(), QWidget()
        for row, parts in (
            (self.first, (self.person, self.new, self.copy, self.rename, self.reset, self.delete)),
            (self.second, (self.field, self.do, self.leave)),
        ):
            flow = Flow(row)
            for part in parts:
                flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.first)
        column.addWidget(self.question)
        column.addWidget(self.second)
        self.person.activated.connect(lambda index: self.chosen.emit(self.person.itemData(index)))
        self.reset.clicked.connect(lambda: self.saved.emit(plain_profile(self._name), self._name))
        self.field.textChanged.connect(lambda _: self._show())
        self.field.returnPressed.connect(self._do)
        self.do.clicked.connect(self._do)
        self.leave.clicked.connect(lambda: self._begin(_Doing.NOTHING))
        self._show()

    def set_profiles(self, profiles: Sequence[Profile], name: str) -> None:
        """Offer these profiles; the one of this name is shown, if there is one."""
        self._profiles = {profile.name: profile for profile in profiles}
        if name != self._name:
            self._doing = _Doing.NOTHING
        self._name = name if name in self._profiles else ""
        self.person.clear()
        if not self._name:
            self.person.addItem(self.tr("nobody yet") if not profiles else self.tr("choose"), "")
        for profile in profiles:
            self.person.addItem(profile.name, profile.name)
        self.person.setCurrentIndex(max(0, self.person.findData(self._name)))
        self.person.setEnabled(bool(profiles))
        self._show()

    # ── commands ────────────────────────────────────────────────────────────────────────────────

    def _begin(self, doing: _Doing) -> None:
        self._doing = doing
        if doing is _Doing.NOTHING:
            self._focus_first()
        self.field.setText(self._name if doing is _Doing.RENAME else "")
        self._show()
        if doing is not _Doing.NOTHING:
            (self.leave if doing is _Doing.DELETE else self.field).setFocus()

    def _do(self) -> None:
        if not self._can_do:
            return
        doing, wished = self._doing, self._wished
        shown = self._profiles.get(self._name, Profile("-"))
        self._doing = _Doing.NOTHING
        self._focus_first()
        match doing:
            case _Doing.NEW:
                self.saved.emit(plain_profile(wished), "")
            case _Doing.COPY:
                self.saved.emit(replace(shown, name=wished), "")
            case _Doing.RENAME:
                self.saved.emit(replace(shown, name=wished), self._name)
            case _Doing.DELETE:
                self.deleted.emit(self._name)
            case _Doing.NOTHING:
                pass
        self._show()

    def _focus_first(self) -> None:
        """Have the focus in the first row: what goes with the second gives it to something far below."""
        (self.person if self.person.isEnabled() else self.new).setFocus()

    @property
    def _wished(self) -> str:
        return self.field.text().strip()

    @property
    def _is_taken(self) -> bool:
        return self._wished in self._profiles and not (
            self._doing is _Doing.RENAME and self._wished == self._name
        )

    @property
    def _can_do(self) -> bool:
        return self._doing is _Doing.DELETE or (bool(self._wished) and not self._is_taken)

    # ── what is shown ───────────────────────────────────────────────────────────────────────────

    def _show(self) -> None:
        shown, doing = bool(self._name), self._doing
        for button, kind in (
            (self.copy, _Doing.COPY),
            (self.rename, _Doing.RENAME),
            (self.delete, _Doing.DELETE),
        ):
            button.setEnabled(shown)
            button.setChecked(doing is kind)
        self.reset.setEnabled(shown)
        self.new.setChecked(doing is _Doing.NEW)
        self.second.setVisible(doing is not _Doing.NOTHING)
        self.field.setVisible(doing is not _Doing.DELETE)
        self.do.setEnabled(self._can_do)
        self.do.setText(self._verb())
        self.question.setText(self._question())
        self.question.setVisible(bool(self.question.text()))
        self.field.setPlaceholderText(self.tr("A name that only you know"))
        self.field.setAccessibleName(self.tr("Pseudonym of the person"))
        self._name_all()

    def _name_all(self) -> None:
        """Say whose profile it is, to a screen reader."""
        for button, text in (
            (self.copy, self.tr("Copy the profile of {person}")),
            (self.rename, self.tr("Rename {person}")),
            (self.reset, self.tr("Reset the profile of {person}")),
            (self.delete, self.tr("Delete the profile of {person}")),
        ):
            button.setAccessibleName(text.format(person=self._name) if self._name else button.text())
        self.new.setAccessibleName(self.tr("New profile"))

    def _verb(self) -> str:
        return {
            _Doing.DELETE: self.tr("Delete"),
            _Doing.RENAME: self.tr("Rename"),
        }.get(self._doing, self.tr("Add"))

    def _question(self) -> str:
        if self._doing is _Doing.DELETE:
            return self.tr("Delete the profile of {person}? It cannot be brought back.").format(
                person=self._name
            )
        if self._doing is not _Doing.NOTHING and self._is_taken:
            return self.tr("There is a profile of this name already.")
        if self._doing is _Doing.NOTHING and not self._name:
            return self.tr("A profile says how somebody plays best. It is kept under a name of your choice.")
        return ""

    def _button(self, name: str, text: str, doing: _Doing) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._begin(_Doing.NOTHING if self._doing is doing else doing))
        return button


def plain_profile(name: str) -> Profile:
    """Return the profile that somebody begins with: as the pads take everybody."""
    return Profile(name, FIRST_MOTORS[SourceKind.SCREEN])
