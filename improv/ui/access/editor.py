"""Rows of settings: each a name, what it is set to, and perhaps a word about what that does."""

from collections.abc import Callable, Mapping
from typing import Any

from PyQt6.QtCore import QCoreApplication, pyqtSignal
from PyQt6.QtWidgets import QLabel, QWidget

from improv.jam.player import FIRST_MOTORS, SourceKind
from improv.link.profile import Profile
from improv.ui.parts.bar import Bar
from improv.ui.parts.form import Form
from improv.ui.parts.segments import Segments
from improv.ui.parts.theme import Theme

_LABEL = 210
"""Pixels of the names, where they are beside what they name."""

Write = Callable[[Profile, Any], Profile]
Read = Callable[[Profile], Any]


class Editor(QWidget):
    """Settings of one person. Says what its user made of them, and nothing when it is told some."""

    changed = pyqtSignal(object)
    """A ``Profile``."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.profile = Profile("-")
        self._showing: list[Callable[[Profile], None]] = []
        self._naming: list[Callable[[str], None]] = []
        self._form = Form(self, _LABEL)

    def set_profile(self, profile: Profile) -> None:
        """Show a person's settings."""
        self.profile = profile
        for name in self._naming:
            name(profile.name)
        self.refresh()

    def refresh(self) -> None:
        """Show the settings as they are now."""
        for show in self._showing:
            show(self.profile)

    def change(self, profile: Profile) -> None:
        """Take other settings, as somebody wishes."""
        if profile != self.profile:
            self.profile = profile
            self.refresh()
            self.changed.emit(profile)

    # ── rows ────────────────────────────────────────────────────────────────────────────────────

    def choice(self, name: str, title: str, texts: Mapping[Any, str], read: Read, write: Write) -> Segments:
        """Return a choice of a few things."""
        part = Segments(name, title, texts)
        part.chosen.connect(lambda value: self.change(write(self.profile, value)))
        self._showing.append(lambda profile: part.set_value(read(profile)))
        self._naming.append(lambda person: part.set_title(self.of(title, person)))
        return part

    def span(
        self,
        name: str,
        title: str,
        reach: tuple[int, int, int],
        words: Callable[[int], str],
        read: Read,
        write: Write,
    ) -> Bar:
        """Return a bar; ``reach`` is the lowest value, the highest, and the step between them."""
        lowest, highest, step = reach
        rest = read(Profile("-", FIRST_MOTORS[SourceKind.SCREEN])) // step
        part = Bar(
            name, self.theme, (lowest // step, highest // step), rest, lambda value: words(value * step)
        )
        part.setMinimumWidth(self.theme.px(160))
        part.moved.connect(lambda value: self.change(write(self.profile, value * step)))
        self._showing.append(lambda profile: part.show_value(round(read(profile) / step)))
        self._naming.append(lambda person: part.set_title(self.of(title, person)))
        return part

    def row(self, title: str, *parts: QWidget, about: QLabel | None = None) -> None:
        """Put parts side by side under their name; ``about`` is a word about them."""
        self._form.add(title, *((part, 1) for part in parts), about=about)

    def watch(self, show: Callable[[Profile], None]) -> None:
        """Let something else follow the settings."""
        self._showing.append(show)

    def of(self, title: str, person: str) -> str:
        """Return the name of a setting together with whose it is."""
        return QCoreApplication.translate("Editor", "{setting}, {person}").format(
            setting=title, person=person
        )
