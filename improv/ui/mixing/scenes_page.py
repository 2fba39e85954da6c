"""The page on which a scene is chosen, and what is on now is kept as one."""

from collections.abc import Iterable

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from improv.jam.scene import Scene
from improv.ui.languages.said import known
from improv.ui.parts.fields import set_hint
from improv.ui.parts.flow import row
from improv.ui.parts.heard_list import HeardList
from improv.ui.parts.row_painter import RowPainter
from improv.ui.parts.rows import Row, Rows
from improv.ui.parts.theme import Theme

LONGEST_NAME = 80


class SceneRows(Rows):
    """A row for each scene, told by its identifier."""

    def set_scenes(self, scenes: Iterable[Scene]) -> None:
        """Offer these scenes."""
        self.fill(Row(scene.id, known(scene.name), known(scene.use), known(scene.mood)) for scene in scenes)


class ScenesPage(QWidget):
    """The scenes, and a field to name one of one's own."""

    chosen = pyqtSignal(object)
    """A scene's identifier."""
    kept = pyqtSignal(str)
    """What is on now is to be kept under this name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.rows = SceneRows()
        self.list = HeardList("sceneList", self.tr("Scenes"), self.rows, RowPainter(theme, hears=False))
        self.list.setMinimumHeight(theme.px(160))
        self.name = QLineEdit()
        self.name.setObjectName("sceneName")
        self.name.setAccessibleName(self.tr("Name of a scene of your own"))
        set_hint(self.name, self.tr("Name of your own"))
        self.name.setMaxLength(LONGEST_NAME)
        self.keep = QPushButton(self.tr("Keep what is on"))
        self.keep.setObjectName("sceneKeep")
        self.keep.setToolTip(self.tr("Keep key, sounds, bed, beat, room and levels as a scene"))
        self.keep.setEnabled(False)
        last = row((self.name, 1), (self.keep, 0))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addLayout(last)
        self.list.chosen.connect(self.chosen)
        self.name.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        self.name.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)

    def _keep(self) -> None:
        name = self.name.text().strip()
        if name:
            self.kept.emit(name)
            self.name.clear()
