"""The panel over the pads: what everybody plays in, and how it sounds. Playing goes on beside it."""

from PyQt6.QtCore import QEvent, QObject, QRect, QSize, pyqtSignal
from PyQt6.QtGui import QIcon
from PyQt6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QPushButton,
    QScroller,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from improv.link.clock import Clock
from improv.ui.clinic.consent_page import ConsentPage
from improv.ui.harmony.own_scale_page import OwnScalePage
from improv.ui.harmony.scales_page import ScalesPage
from improv.ui.harmony.song_page import SongPage
from improv.ui.harmony.together_page import TogetherPage
from improv.ui.leading.lead_page import LeadPage
from improv.ui.mixing.hearing_page import HearingPage
from improv.ui.mixing.mixer_page import MixerPage
from improv.ui.mixing.scenes_page import ScenesPage
from improv.ui.mixing.sound_page import SoundPage
from improv.ui.pads.pads_page import PadsPage
from improv.ui.parts.flow import Flow
from improv.ui.parts.heard_list import DWELL_MS
from improv.ui.parts.shapes import cross
from improv.ui.parts.sides import turned
from improv.ui.parts.theme import Theme
from improv.ui.parts.waiting import PageArea
from improv.ui.players.player_page import PlayerPage
from improv.ui.screen.screen_choice import ScreenChoice

NARROW, WIDE = 520, 600
"""Pixels at 100 %."""
_LOW = 420
"""Where the pads are lower, the panel reaches to the bottom of the window."""


class Panel(QFrame):
    """Pages in three groups, a tab for each. Lies over the right part of another widget, as high as that."""

    changed = pyqtSignal()
    """Another page is shown, or the panel was closed."""

    def __init__(
        self, theme: Theme, clock: Clock, under: QWidget, parent: QWidget, dwell_ms: int = DWELL_MS
    ) -> None:
        """Take the widget to lie over, which has to be inside the parent."""
        super().__init__(parent)
        self.setObjectName("harmonyPanel")
        self._under = under
        self._theme = theme
        self.scenes = ScenesPage(theme)
        self.scales = ScalesPage(theme, dwell_ms)
        self.own = OwnScalePage(theme)
        self.together = TogetherPage()
        self.song = SongPage(clock)
        self.mixer = MixerPage(theme)
        self.sound = SoundPage(theme, dwell_ms)
        self.hearing = HearingPage(theme)
        self.lead = LeadPage(theme)
        self.player = PlayerPage(theme)
        self.consent = ConsentPage(theme)
        self._asks_consent = False
        self.pads = PadsPage(theme)
        self.sharing = ScreenChoice()
        self.pads.add_top(self.sharing)
        self._harmony: list[QWidget] = [self.scenes, self.scales, self.own, self.together, self.song]
        self._mixing: list[QWidget] = [self.mixer, self.sound, self.hearing]
        self._people: list[QWidget] = [self.lead, self.player, self.consent]
        self._of_pads: list[QWidget] = [self.pads]
        self.tabs: dict[QWidget, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._pages = QStackedWidget()
        self.close_button = QPushButton()
        self.close_button.setObjectName("panelClose")
        self.close_button.setAccessibleName(self.tr("Close the panel"))
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setIcon(QIcon(cross(theme.px(20), self.palette().text().color(), 2.0)))
        self.close_button.setIconSize(QSize(theme.px(20), theme.px(20)))
        self.close_button.setFixedWidth(theme.command + 4)
        self.close_button.setProperty("narrow", True)
        self.close_button.clicked.connect(self.leave)
        self._lay_out()
        under.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        head = Flow(apart=4)
        for name, text, page in (
            ("tabScenes", self.tr("Scenes"), self.scenes),
            ("tabScales", self.tr("Scales"), self.scales),
            ("tabOwn", self.tr("My scale"), self.own),
            ("tabTogether", self.tr("Together"), self.together),
            ("tabSong", self.tr("Song"), self.song),
            ("tabMixer", self.tr("Mixer"), self.mixer),
            ("tabSound", self.tr("Sound"), self.sound),
            ("tabHearing", self.tr("Hearing"), self.hearing),
            ("tabLead", self.tr("Lead"), self.lead),
            ("tabPlayer", self.tr("Player"), self.player),
            ("tabConsent", self.tr("Consent"), self.consent),
            ("tabPads", self.tr("Pads"), self.pads),
        ):
            head.add(self._tab(name, text, page), 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._pages, 1)

    # ── which page ──────────────────────────────────────────────────────────────────────────────

    @property
    def page(self) -> QWidget | None:
        """Return the page that is to be seen; None while the panel is closed."""
        return None if self.isHidden() else list(self.tabs)[self._pages.currentIndex()]

    @property
    def shows_scenes(self) -> bool:
        """Say whether the scenes are to be seen."""
        return self.page is self.scenes

    @property
    def shows_key(self) -> bool:
        """Say whether a page about the key is to be seen."""
        return self.page in {self.scales, self.own}

    @property
    def shows_together(self) -> bool:
        """Say whether a page about the rest that is for everybody is to be seen."""
        return self.page in {self.together, self.song}

    @property
    def shows_mixing(self) -> bool:
        """Say whether a page about how it sounds is to be seen."""
        return self.page in set(self._mixing)

    @property
    def shows_lead(self) -> bool:
        """Say whether a page about the people who play is to be seen."""
        return self.page in set(self._people)

    @property
    def shows_pads(self) -> bool:
        """Say whether the page of the pads is to be seen."""
        return self.page is self.pads

    def toggle_scenes(self) -> None:
        """Show the scenes, or close the panel if they are shown."""
        if self.shows_scenes:
            self.leave()
        else:
            self.open(self.scenes)
            self.scenes.list.setFocus()

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

    def toggle_mixing(self) -> None:
        """Show the mixer, or close the panel if it is about how it sounds."""
        if self.shows_mixing:
            self.leave()
        else:
            self.open(self.mixer)

    def toggle_lead(self) -> None:
        """Show what is for everybody in one place, or close the panel if it shows that."""
        if self.page is self.lead:
            self.leave()
        else:
            self.open(self.lead)

    def toggle_pads(self) -> None:
        """Show what can be chosen of the pads, or close the panel if it shows that."""
        if self.shows_pads:
            self.leave()
        else:
            self.open(self.pads)

    def open(self, page: QWidget) -> None:
        """Show a page, and give its tab the focus."""
        for name, group in (
            (self.tr("Harmony"), self._harmony),
            (self.tr("Mixer"), self._mixing),
            (self.tr("Players"), self._people),
            (self.tr("Pads"), self._of_pads),
        ):
            if page in group:
                self.setAccessibleName(name)
                for other, tab in self.tabs.items():
                    tab.setVisible(other in group)
        self._pages.setCurrentIndex(list(self.tabs).index(page))
        self.tabs[self.consent].setVisible(
            page in self._people and (self._asks_consent or page is self.consent)
        )
        self.tabs[page].setChecked(True)
        self._lay_over()
        self.show()
        self.raise_()
        self.tabs[page].setFocus()
        for choice in (self.scenes.list, self.scales.list, self.sound.list):
            choice.go_to_now()
        self.changed.emit()

    def show_consent(self, asks: bool) -> None:
        """Let there be a page about consent among those about people, or not."""
        self._asks_consent = asks
        if self.page in self._people:
            self.tabs[self.consent].setVisible(asks or self.page is self.consent)

    def leave(self) -> None:
        """Close the panel."""
        if not self.isHidden():
            self.hide()
            self.changed.emit()

    # ── where ───────────────────────────────────────────────────────────────────────────────────

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
        narrow, wide = self._theme.px(NARROW), self._theme.px(WIDE)
        if place.width() < narrow:
            place.setRight(parent.width() - 9)  # large text needs what is beside the pads as well
        width = min(place.width(), max(narrow, min(wide, place.width() // 2)))
        bottom = place.bottom() if place.height() >= self._theme.px(_LOW) else parent.height() - 8
        own = QRect(place.right() - width + 1, place.top(), width, bottom - place.top() + 1)
        self.setGeometry(turned(place, own, self))

    def _tab(self, name: str, text: str, page: QWidget) -> QPushButton:
        tab = QPushButton(text)
        tab.setObjectName(name)
        tab.setProperty("segment", True)
        tab.setCheckable(True)
        tab.clicked.connect(lambda: self.open(page))
        area = PageArea(is_clear=True)  # the panel is to be seen through it
        area.hold(page)
        # A finger may begin on a button: a tap presses it, a stroke scrolls.
        QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self._pages.addWidget(area)
        self._group.addButton(tab)
        self.tabs[page] = tab
        return tab
