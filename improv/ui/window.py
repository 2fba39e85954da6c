"""The window: the top row over a screen, and the keys that work everywhere in it."""

from collections.abc import Callable

from PyQt6.QtCore import QSize, Qt, pyqtSignal
from PyQt6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PyQt6.QtWidgets import QApplication, QVBoxLayout, QWidget

from improv.link.clock import Clock
from improv.ui.help_card import HelpCard
from improv.ui.input_filter import InputFilter
from improv.ui.leading.lock import Lock
from improv.ui.leading.mark_key import MarkKey
from improv.ui.pads.first_hint import WAITS_MS
from improv.ui.pads.keyboard import Keyboard
from improv.ui.panel import Panel
from improv.ui.parts.style import clothe
from improv.ui.parts.theme import Theme
from improv.ui.parts.waiting import leave_waiting
from improv.ui.play_screen import PlayScreen
from improv.ui.review.screen import ReviewScreen
from improv.ui.settings.dialog import SettingsDialog
from improv.ui.status.first_card import FirstCard
from improv.ui.top_bar import TopBar

FIRST_WIDTH, FIRST_HEIGHT = 1280, 800
_OF_PADS = frozenset(
    {"Ctrl+K", "Ctrl+J", "Ctrl+L", "Ctrl+G", "Ctrl+D", "Ctrl+B", "Ctrl+T", "Ctrl+M", "[", "]"}
)
"""Keys that are of no use while another place is shown, or mean something else there."""


class Window(QWidget):
    """All that is on the screen. Says what its user wants, and does nothing about it itself."""

    closing = pyqtSignal()
    mark = pyqtSignal()
    octave_moved = pyqtSignal(int)
    place_changed = pyqtSignal(bool)
    """Whether Review is to be seen."""

    def __init__(self, theme: Theme, clock: Clock, hint_waits_ms: int = WAITS_MS) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("Improv")
        self.theme = theme
        self.top = TopBar(theme, clock)
        self.play = PlayScreen(theme, hint_waits_ms)
        self._clock = clock
        self._review: ReviewScreen | None = None
        self.is_reviewing = False
        """Review is to be seen where the pads are else."""
        self._of_pads: list[QShortcut] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.top)
        # Between the two, so that Tab goes there between the two.
        self.panel = Panel(theme, clock, self.play.middle, self)
        column.addWidget(self.play, 1)
        self.settings = SettingsDialog(theme, clock, self)
        self.help = HelpCard(self)
        self.lock = Lock(self, self.top, self.play, self._lay_aside, theme, clock)
        self.play.lock.clicked.connect(self.lock.begin)
        self.first_card = FirstCard(theme, self)
        self.lock.changed.connect(self.first_card.hold_back)
        self.first_card.left.connect(self.focus_place)
        self.play.help.clicked.connect(self.help.toggle)
        self.top.scene.clicked.connect(self.panel.toggle_scenes)
        self.top.key.clicked.connect(self.panel.toggle_key)
        self.top.together.clicked.connect(self.panel.toggle_together)
        self.top.mixer.clicked.connect(self.panel.toggle_mixing)
        self.play.lead.clicked.connect(self.panel.toggle_lead)
        self.top.settings.clicked.connect(self.settings.toggle)
        self.play.pads.clicked.connect(self.panel.toggle_pads)
        self.panel.changed.connect(self._show_panel)
        self.settings.changed.connect(self._show_settings)
        self.top.play.clicked.connect(self.go_to_play)
        self.top.review.clicked.connect(self.go_to_review)
        self.asks_first: Callable[[], bool] = lambda: False
        """Asked when the window is to close: whether it has to stay for an answer."""
        self._has_to_go = False
        self._add_shortcuts()
        clothe(self, theme)
        leave_waiting()
        self.keyboard = Keyboard(self.play.areas)
        self._input = InputFilter(MarkKey(self.panel), self.keyboard, self.lock)
        self._show_keys()
        self._listen_to_keys()
        self.resize(self._first_size())

    @property
    def has_review(self) -> bool:
        """Say whether Review was asked for."""
        return self._review is not None

    @property
    def review(self) -> ReviewScreen:
        """Return Review; its thousand widgets are made when it is first asked for."""
        if self._review is None:
            self._review = ReviewScreen(self.theme, self._clock, lambda: self.is_reviewing)
            self.play.middle.hold(self._review)
            self._review.keys_changed.connect(self._show_keys)
            self._input.review_keys = self._review.keys
        return self._review

    def go_to_play(self) -> None:
        """Show the pads, and give them the keys."""
        self._go(reviews=False)
        self.play.canvas.focus_pads()

    def go_to_review(self) -> None:
        """Show Review where the pads are; what is played on devices goes on sounding."""
        if not self.lock.is_locked:
            self._go(reviews=True)
            self.review.take_focus()

    def focus_place(self) -> None:
        """Give the keys to the place that is to be seen."""
        if self.is_reviewing:
            self.review.take_focus()
        else:
            self.play.canvas.focus_pads()

    def _go(self, *, reviews: bool) -> None:
        self.top.show_place(reviews=reviews)
        if self.is_reviewing == reviews:
            return
        self.is_reviewing = reviews
        self.panel.leave()
        self.play.show_place(self.review if reviews else None)
        for shortcut in self._of_pads:
            shortcut.setEnabled(not reviews)
        self._show_keys()
        self.place_changed.emit(reviews)

    def _show_keys(self) -> None:
        """Let the card show the keys of the place."""
        self.help.set_rows(self.review.key_rows() if self.is_reviewing else self.help.play_rows())

    def closeEvent(self, event: QCloseEvent | None) -> None:
        """Say that the window is to close; who hears it ends the process. Something may be asked first.

        A locked window stays: a key or a corner that curious fingers find must not end the jam.
        """
        if event is not None and self.lock.is_locked and not self._has_to_go:
            event.ignore()
            self.lock.say_how()
            return
        if event is not None and self.asks_first():
            event.ignore()
            return
        super().closeEvent(event)
        self.closing.emit()

    def go(self) -> None:
        """Close, locked or not: the host is gone or ends, and nobody is asked."""
        self._has_to_go = True
        self.close()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Keep the card in the middle."""
        super().resizeEvent(event)
        if not self.help.isHidden():
            self.help.recentre()
        self.lock.lay_over()
        self.first_card.recentre()

    def _show_panel(self) -> None:
        """Show on the buttons what the panel shows; closed, it leaves the keys to the pads."""
        self.top.scene.setChecked(self.panel.shows_scenes)
        self.top.key.setChecked(self.panel.shows_key)
        self.top.together.setChecked(self.panel.shows_together)
        self.top.mixer.setChecked(self.panel.shows_mixing)
        self.play.lead.setChecked(self.panel.shows_lead)
        self.play.pads.setChecked(self.panel.shows_pads)
        if self.panel.isHidden():
            self.focus_place()

    def _lay_aside(self) -> None:
        """Close all that lies over the pads, or where they are."""
        self._go(reviews=False)
        self.panel.leave()
        self.help.hide()

    def _show_settings(self) -> None:
        """Show on its button whether the settings are open; closed, they leave the keys to the pads."""
        self.top.settings.setChecked(not self.settings.isHidden())
        if self.settings.isHidden() and self.isActiveWindow():
            self.focus_place()

    def _add_shortcuts(self) -> None:
        volume = self.play.side.volume
        for keys, act in (
            ("Esc", self.top.stop.click),
            ("Shift+Esc", self.top.fade.click),
            ("Ctrl+N", self.top.new_jam.click),
            ("Ctrl+1", self.top.play.click),
            ("Ctrl+2", self.top.review.click),
            ("Ctrl+,", self.top.settings.click),
            ("Ctrl+K", self.top.key.click),
            ("Ctrl+J", self.top.scene.click),
            ("Ctrl+L", self.top.mixer.click),
            ("Ctrl+G", self.play.lead.click),
            ("Ctrl+Shift+L", self.lock.begin),
            ("Ctrl+D", self.play.pads.click),
            ("Ctrl+B", self.top.together.click),
            ("Ctrl+T", self.panel.together.tap.click),
            ("Ctrl+Up", volume.louder),
            ("Ctrl+Down", volume.softer),
            ("Ctrl+M", self.mark.emit),
            ("[", lambda: self.octave_moved.emit(-1)),
            ("]", lambda: self.octave_moved.emit(1)),
            ("F1", self.help.toggle),
        ):
            self._add_shortcut(keys, act)

    def _add_shortcut(self, keys: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(keys in {"Ctrl+Up", "Ctrl+Down"})
        shortcut.activated.connect(act)
        if keys in _OF_PADS:
            self._of_pads.append(shortcut)

    def _listen_to_keys(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self._input)

    def stop_listening(self) -> None:
        """Leave the keys of the application alone."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self._input)

    def _first_size(self) -> QSize:
        screen = self.screen()
        wished = QSize(FIRST_WIDTH, FIRST_HEIGHT)
        return wished if screen is None else wished.boundedTo(screen.availableSize())
