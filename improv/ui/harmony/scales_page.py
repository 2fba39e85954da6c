"""The page on which everybody's key is chosen: a tonic, when it begins, and a scale."""

from collections.abc import Iterable, Mapping

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from improv.jam.tempo import When
from improv.music.pitch import PITCH_CLASS_NAMES
from improv.music.scale import Key, Scale
from improv.ui.harmony.scale_list import ScaleList
from improv.ui.parts.choice import Choice
from improv.ui.parts.fields import set_hint
from improv.ui.parts.flow import row
from improv.ui.parts.heard_list import DWELL_MS
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import tonic_name

_WHEN = (When.NOW, When.BEAT, When.BAR)


class SearchField(QLineEdit):
    """Enter and the down arrow lead to what was found."""

    leads_on = pyqtSignal()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Leave for the list, or edit."""
        if event is not None and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.leads_on.emit()
        else:
            super().keyPressEvent(event)


class ScalesPage(QWidget):
    """Tonic, moment and manner of a change, and the list of scales."""

    chosen = pyqtSignal(object)
    """A scale, for the tonic that is shown."""
    tonic_chosen = pyqtSignal(int)
    hear = pyqtSignal(int, object)
    """Tonic and scale."""
    hush = pyqtSignal()

    def __init__(self, theme: Theme, dwell_ms: int = DWELL_MS) -> None:
        super().__init__()
        self.tonic = Choice("tonicCombo", self.tr("Key: tonic"), self.tr("Tonic:"))
        self.tonic.addItems(tonic_name(number) for number in range(len(PITCH_CLASS_NAMES)))
        self.tonic.setMaxVisibleItems(len(PITCH_CLASS_NAMES))
        self.when = Choice("whenCombo", self.tr("When a new key begins"), self.tr("Begins:"))
        self.when.addItems([self.tr("now"), self.tr("next beat"), self.tr("next bar")])
        self.held = Choice("heldCombo", self.tr("Held notes, when the key changes"), self.tr("Held:"))
        self.held.addItems([self.tr("ring on"), self.tr("glide")])
        for choice in (self.tonic, self.when, self.held):
            choice.fit_all()
        self.search = SearchField()
        self.search.setObjectName("scaleSearch")
        self.search.setAccessibleName(self.tr("Search scales"))
        set_hint(self.search, self.tr("Search by name or mood"))
        self.search.setClearButtonEnabled(False)
        self.hearing = QPushButton(self.tr("Play on focus"))
        self.hearing.setObjectName("hearOnFocus")
        self.hearing.setToolTip(self.tr("Hear the scale that the mouse or the focus rests on"))
        self.hearing.setCheckable(True)
        self.hearing.setProperty("segment", True)
        self.hear_it = QPushButton(self.tr("Hear it"))
        self.hear_it.setObjectName("hearIt")
        self.hear_it.setToolTip(self.tr("Hear the scale that is marked in the list (Space)"))
        self.list = ScaleList(theme, dwell_ms)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row((self.tonic, 3), (self.when, 5), (self.held, 4)))
        column.addLayout(row((self.search, 1), (self.hearing, 0), (self.hear_it, 0)))
        column.addWidget(self.list, 1)
        self.tonic.activated.connect(self._choose_tonic)
        self.search.textChanged.connect(self.list.rows.look_for)
        self.search.leads_on.connect(self.list.setFocus)
        self.hearing.toggled.connect(self.list.set_hearing)
        self.hear_it.clicked.connect(self.list.hear_current)
        self.list.chosen.connect(self.chosen)
        self.list.hear.connect(lambda scale: self.hear.emit(self.tonic.currentIndex(), scale))
        self.list.hush.connect(self.hush)

    @property
    def begins(self) -> When:
        """Return when a key that is chosen now begins."""
        return _WHEN[self.when.currentIndex()]

    @property
    def glides(self) -> bool:
        """Say whether held notes are to glide into a key that is chosen now."""
        return self.held.currentIndex() == 1

    def set_scales(self, scales: Iterable[Scale], consonance: Mapping[str, float]) -> None:
        """Offer these scales; what is known of them, by their content."""
        self.list.rows.set_scales(scales, consonance)

    def set_key(self, key: Key) -> None:
        """Show the key of the jam."""
        self.set_tonic(key.tonic)
        self.list.rows.set_now(key.scale)

    def set_tonic(self, tonic: int) -> None:
        """Show the scales on this tonic."""
        self.tonic.setCurrentIndex(tonic)
        self.list.rows.set_tonic(tonic)

    def _choose_tonic(self, tonic: int) -> None:
        self.list.rows.set_tonic(tonic)
        self.tonic_chosen.emit(tonic)
