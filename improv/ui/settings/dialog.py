"""The settings: a window of their own beside the pads. Playing goes on; what is changed counts at once."""

from PyQt6.QtCore import QByteArray, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QHideEvent
from PyQt6.QtWidgets import (
    QButtonGroup,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from improv.link.clock import Clock
from improv.ui.clinic.privacy_page import PrivacyPage
from improv.ui.parts.flow import Flow
from improv.ui.parts.theme import Theme
from improv.ui.parts.waiting import PageArea
from improv.ui.settings.access_settings import AccessSettings
from improv.ui.settings.instruments_settings import InstrumentsSettings
from improv.ui.settings.language_settings import LanguageSettings
from improv.ui.settings.sound_settings import SoundSettings

_WIDTH, _HEIGHT = 900, 640


class SettingsDialog(QWidget):
    """Five pages, a tab for each.

    A tool of the window that it belongs to: the keys of that window work in it as well, so Esc stops all
    sound here too, and closes nothing.
    """

    changed = pyqtSignal()
    """Another page is shown, or the settings were opened or closed."""

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings – Improv"))
        self.setAccessibleName(self.tr("Settings"))
        self._theme = theme
        self.sound = SoundSettings(theme)
        self.instruments = InstrumentsSettings(theme)
        self.access = AccessSettings(theme, clock)
        self.language = LanguageSettings(theme)
        self.privacy = PrivacyPage(theme)
        self.tabs: dict[QWidget, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._pages = QStackedWidget()
        self.close_button = QPushButton(self.tr("Close (Ctrl+,)"))
        self.close_button.setObjectName("settingsClose")
        self.close_button.clicked.connect(self.hide)
        self._lay_out()

    @property
    def page(self) -> QWidget | None:
        """Return the page that is to be seen; None while the settings are closed."""
        return None if self.isHidden() else self.last_page

    @property
    def last_page(self) -> QWidget:
        """Return the page that is shown whenever the settings are open."""
        return list(self.tabs)[self._pages.currentIndex()]

    def toggle(self) -> None:
        """Open the settings where they were left, or close them."""
        if self.isHidden():
            self.open(self.last_page)
        else:
            self.hide()

    def open(self, page: QWidget) -> None:
        """Show a page, and give its tab the focus."""
        self.show_page(page)
        if self.isHidden():
            self._find_place()
            self.show()
        self.raise_()
        self.activateWindow()
        self.tabs[page].setFocus()
        self.changed.emit()

    def open_at(self, geometry: QByteArray) -> None:
        """Open the settings where those of another window were."""
        self.restoreGeometry(geometry)
        self.show()
        self.activateWindow()
        self.changed.emit()

    def hideEvent(self, event: QHideEvent | None) -> None:
        """Say that the settings are closed, however they were."""
        super().hideEvent(event)
        self.changed.emit()

    def show_page(self, page: QWidget) -> None:
        """Let a page be the one that is shown."""
        self._pages.setCurrentIndex(list(self.tabs).index(page))
        self.tabs[page].setChecked(True)
        self.changed.emit()

    def _find_place(self) -> None:
        """Be as large as the screen allows, in the middle of the window."""
        window = self.parentWidget()
        if window is None:
            return
        size = QSize(self._theme.px(_WIDTH), self._theme.px(_HEIGHT))
        screen = window.screen()
        room = window.frameGeometry() if screen is None else screen.availableGeometry()
        self.resize(size.boundedTo(room.size()))
        place = self.rect()
        place.moveCenter(window.frameGeometry().center())
        place.moveRight(min(place.right(), room.right()))
        place.moveBottom(min(place.bottom(), room.bottom()))
        place.moveLeft(max(place.left(), room.left()))
        place.moveTop(max(place.top(), room.top()))
        self.move(place.topLeft())

    def _lay_out(self) -> None:
        head = Flow(fill=True)
        for name, text, page in (
            ("tabSettingsSound", self.tr("Sound and hearing"), self.sound),
            ("tabSettingsInstruments", self.tr("Instruments and players"), self.instruments),
            ("tabSettingsAccess", self.tr("Access"), self.access),
            ("tabSettingsLanguage", self.tr("Privacy and language"), self.language),
            ("tabSettingsPrivacy", self.tr("Clients and consent"), self.privacy),
        ):
            head.addWidget(self._tab(name, text, page))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        self.show_page(self.access)

    def _tab(self, name: str, text: str, page: QWidget) -> QPushButton:
        tab = QPushButton(text)
        tab.setObjectName(name)
        tab.setProperty("segment", True)
        tab.setCheckable(True)
        tab.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        tab.clicked.connect(lambda: self.show_page(page))
        area = PageArea()
        area.hold(page)
        self._pages.addWidget(area)
        self._group.addButton(tab)
        self.tabs[page] = tab
        return tab
