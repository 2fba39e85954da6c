"""The panel over the pads: what everybody plays in. Playing goes on under it and beside it."""

from PyQt6.QtCore import QEvent, QObject, QRect, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QIcon
from PyQt6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from improv.link.clock import Clock
from improv.ui.harmony.own_scale_page import OwnScalePage
from improv.ui.harmony.scales_page import ScalesPage
from improv.ui.harmony.song_page import SongPage
from improv.ui.harmony.together_page import TogetherPage
from improv.ui.heard_list import DWELL_MS
from improv.ui.shapes import cross
from improv.ui.theme import COMMAND_SIZE, Theme

NARROW, WIDE = 520, 600
"""Pixels."""
_LOW = 420
"""Where the pads are lower, the panel reaches to the bottom of the window."""


class Panel(QFrame):
    """Four pages, a tab for each. Lies over the right part of another widget, as high as that."""

    changed = pyqtSignal()
    """Another page is shown, or the panel was closed."""

    def __init__(
        self, theme: Theme, clock: Clock, under: QWidget, parent: QWidget, dwell_ms: int = DWELL_MS
    ) -> None:
        """Take the widget to lie over, which has to be inside the parent."""
        super().__init__(parent)
        self.setObjectName("harmonyPanel")
        self.setAccessibleName(self.tr("Harmony"))
        self._under = under
        self.scales = ScalesPage(theme, dwell_ms)
        self.own = OwnScalePage(theme)
        self.together = TogetherPage()
        self.song = SongPage(clock)
        self.tabs: list[QPushButton] = []
        self._all: list[QWidget] = [self.scales, self.own, self.together, self.song]
        self._group = QButtonGroup(self)
        self._pages = QStackedWidget()
        self.close_button = QPushButton()
        self.close_button.setObjectName("panelClose")
        self.close_button.setAccessibleName(self.tr("Close the panel"))
        self.close_button.setToolTip(self.tr("Close (Ctrl+K)"))
        self.close_button.setIcon(QIcon(cross(20, self.palette().text().color(), 2.0)))
        self.close_button.setIconSize(QSize(20, 20))
        self.close_button.setFixedWidth(COMMAND_SIZE + 4)
        self.close_button.setStyleSheet("padding: 0;")
        self.close_button.clicked.connect(self.leave)
        head = QHBoxLayout()
        head.setSpacing(6)
        names = ("tabScales", "tabOwn", "tabTogether", "tabSong")
        texts = (self.tr("Scales"), self.tr("My scale"), self.tr("Together"), self.tr("Song"))
        for name, text, page in zip(names, texts, self._all, strict=True):
            head.addWidget(self._tab(name, text, page), 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        under.installEventFilter(self)
        self.hide()

    @property
    def shows_key(self) -> bool:
        """Say whether a page about the key is to be seen."""
        return self._page in {self.scales, self.own}

    @property
    def shows_together(self) -> bool:
        """Say whether a page about the rest is to be seen."""
        return self._page in {self.together, self.song}

    def toggle_key(self) -> None:
        """Show the scales, or close the panel if it is about the key."""
        if self.shows_key:
            self.leave()
        else:
            self.open(self.scales)
            self.scales.list.setFocus()

    def toggle_together(self) -> None:
        """Show what else is for everybody, or close the panel if it is about that."""
        if self.shows_together:
            self.leave()
        else:
            self.open(self.together)

    def open(self, page: QWidget) -> None:
        """Show a page, and give its tab the focus."""
        number = self._all.index(page)
        self._pages.setCurrentIndex(number)
        self.tabs[number].setChecked(True)
        self._lay_over()
        self.show()
        self.raise_()
        self.tabs[number].setFocus()
        self.scales.list.go_to_now()
        self.changed.emit()

    def leave(self) -> None:
        """Close the panel."""
        if not self.isHidden():
            self.hide()
            self.changed.emit()

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """Stay over what it lies over."""
        if event is not None and event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._lay_over()
        return False

    def _lay_over(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        place = QRect(self._under.mapTo(parent, self._under.rect().topLeft()), self._under.size())
        width = min(place.width(), max(NARROW, min(WIDE, place.width() // 2)))
        bottom = place.bottom() if place.height() >= _LOW else parent.height() - 8
        self.setGeometry(place.right() - width + 1, place.top(), width, bottom - place.top() + 1)

    def _tab(self, name: str, text: str, page: QWidget) -> QPushButton:
        tab = QPushButton(text)
        tab.setObjectName(name)
        tab.setProperty("segment", True)
        tab.setCheckable(True)
        tab.clicked.connect(lambda: self.open(page))
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        for ground in (page, area.viewport()):
            if ground is not None:
                ground.setAutoFillBackground(False)  # the panel is to be seen through them
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages.addWidget(area)
        self._group.addButton(tab)
        self.tabs.append(tab)
        return tab

    @property
    def _page(self) -> QWidget | None:
        return None if self.isHidden() else self._all[self._pages.currentIndex()]
