"""The window on the screen, made anew whenever its looks change: the process and the jam go on."""

import sys
from collections.abc import Callable
from dataclasses import dataclass

from msgspec.structs import replace
from PyQt6 import sip
from PyQt6.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal
from PyQt6.QtWidgets import QApplication

from improv.clinic.whereabouts import Places, own_places, vault_folder
from improv.jam.commands import Join, ReleaseAll
from improv.jam.player import SCREEN, SCREEN_SOURCES, SourceKind
from improv.link.clock import Clock
from improv.link.consenting import VaultState
from improv.link.look import ThemeChoice
from improv.link.messages import Hello, ToUi, Welcome
from improv.session.notebook.vocabulary import vocabulary_path
from improv.ui.access.speaker import MakeVoice, system_voice
from improv.ui.asking import Asking
from improv.ui.bridge import Bridge
from improv.ui.clinic.filing import Filing
from improv.ui.clinic.now import ClinicNow
from improv.ui.clinic.review_guard import ReviewGuard
from improv.ui.clinic.shown import ClinicShown
from improv.ui.clinic.used import Used
from improv.ui.ending import Ending
from improv.ui.faults import tell_faults
from improv.ui.harmony.song_search import SongSearch
from improv.ui.languages.speaking import speak
from improv.ui.parts.style import dress
from improv.ui.parts.theme import Theme
from improv.ui.parts.themes import system_choice, theme_of
from improv.ui.place import Place
from improv.ui.preferring import Preferring
from improv.ui.review.bookshelf import Bookshelf
from improv.ui.review.compare.comparing import Comparing
from improv.ui.review.hearing import Hearing
from improv.ui.review.opening import open_library
from improv.ui.review.reviewing import Reviewing
from improv.ui.review.shown import ReviewShown
from improv.ui.review.taking.exporting import Exporting
from improv.ui.showing import Showing
from improv.ui.window import Window

ALONE_MS = 1500
"""Where the host says nothing for so long, the first window is shown without it."""


@dataclass(frozen=True)
class Looks:
    """What cannot be changed in a window that is there."""

    theme: Theme
    language: str


@dataclass(frozen=True)
class Scenery:
    """A window and what belongs to it."""

    looks: Looks
    window: Window
    showing: Showing
    asking: Asking
    ending: Ending
    review: ReviewShown

    def strike(self) -> None:
        """Let nothing of it act any more: what it holds comes up."""
        self.asking.stop()
        self.window.stop_listening()
        self.window.play.areas.stop()


class Stage(QObject):
    """Holds one window; opens it when the host has said what is to be seen."""

    changed = pyqtSignal()
    """Another window is shown, or the one before it is gone."""

    def __init__(
        self,
        app: QApplication,
        bridge: Bridge,
        clock: Clock,
        start_anew: Callable[[], object],
        alone_ms: int = ALONE_MS,
        system: Callable[[QApplication], ThemeChoice] = system_choice,
        make_voice: MakeVoice = system_voice,
    ) -> None:
        """``system`` returns the looks that the system asks for."""
        super().__init__()
        self._system = system
        self._make_voice = make_voice
        self._app = app
        self._bridge = bridge
        self._clock = clock
        self._start_anew = start_anew
        self.preferring = Preferring(bridge.send, self)
        self._songs = SongSearch(self)
        self.hearing = Hearing(bridge.send, clock, self)
        self.clinic = ClinicNow(bridge.send, self.preferring, clock, vault_folder(), self)
        self.filing = Filing(self.clinic, clock, self._places, self)
        clinic = self.clinic
        shelf = Bookshelf(
            lambda: open_library(clinic.keys, clock, self._places, lambda: clinic.is_clinical), self
        )
        self.reviewing = Reviewing(self.hearing, shelf, clock, vocabulary_path(), self)
        self._guard = ReviewGuard(self.clinic, self.filing, self.reviewing, self)
        self._used = Used(bridge.send, clock, self)
        self.clinic.changed.connect(lambda: self._used.listen(self.clinic.vault.state is VaultState.OPEN))
        self.hearing.told.connect(self._used.heard)
        self.exporting = Exporting(self.reviewing)
        self.reviewing.understanding.reporting.reported.connect(self.exporting.exported)
        self.comparing = Comparing(self.reviewing)
        self.clinic.changed.connect(self._let_adopt)
        self.clinic.shutting.connect(self._leave_pages)
        self.now: Scenery | None = None
        self._before: Scenery | None = None
        """What stays on the screen until the new window is shown."""
        self._leaving: list[Scenery] = []
        """Windows that Qt deletes as soon as nothing of theirs runs any more."""
        self._was_locked = False
        """The window of a process before this one, when it died."""
        self._asked = False
        """The host, what is to be seen in a window with other looks."""
        self._alone = QTimer(self)
        self._alone.setSingleShot(True)
        self._alone.setInterval(alone_ms)
        self._alone.timeout.connect(self._open_alone)
        bridge.told.connect(self._hear)
        bridge.told.connect(self.hearing.hear)
        bridge.told.connect(self.clinic.hear)
        bridge.host_lost.connect(self.clinic.host_lost)
        bridge.host_lost.connect(self._open_alone)
        self.preferring.changed.connect(self._look_again)
        self._follow_system()

    def _places(self) -> Places:
        """Return all places that something is taken out of."""
        return replace(own_places(), server=self.preferring.now.library)

    def open(self) -> None:
        """Ask the host what is to be seen, and say that the window is played on.

        What a window before us held comes up.
        """
        name = QCoreApplication.translate("Player", "This computer")
        self._bridge.send(Hello())
        self._bridge.send(Join(SCREEN, name, SourceKind.SCREEN))
        self._bridge.send(ReleaseAll(SCREEN))
        self._alone.start()

    def close(self) -> None:
        """Take all windows down, in Qt's order: left to the garbage collector, that is luck."""
        self._alone.stop()
        self._bridge.told.disconnect(self._hear)
        self._bridge.told.disconnect(self.hearing.hear)
        self._bridge.told.disconnect(self.clinic.hear)
        self._bridge.host_lost.disconnect(self.clinic.host_lost)
        self._used.listen(False)
        self._songs.cancel()
        self.exporting.close()
        self.comparing.close()
        self.reviewing.stop()
        self._guard.held.close()
        self.filing.close()
        self.clinic.close()
        self._bridge.host_lost.disconnect(self._open_alone)
        if self.now is not None:
            self.now.asking.stop()
            self.now.window.stop_listening()
        windows = [scenery.window for scenery in (self.now, *self._leaving) if scenery is not None]
        self.now = None
        self._leaving.clear()
        for window in windows:
            if not sip.isdeleted(window):
                sip.delete(window)

    # ── what the host tells ─────────────────────────────────────────────────────────────────────

    def _hear(self, message: ToUi) -> None:
        if isinstance(message, Welcome):
            self.preferring.told(message.preferences)
            self._asked = False
            self._was_locked = message.locked
            if self.now is None or self.now.looks != self._wanted():
                self._build()
        if self.now is not None:
            self.now.showing.hear(message)
            if isinstance(message, Welcome):
                self.now.review.set_choices(message.scales, message.sounds)
            self._show()

    def _open_alone(self) -> None:
        """The host is slow, or gone: show a window all the same."""
        if self._bridge.is_lost:
            self._asked = False
        if self.now is None or (self._bridge.is_lost and self.now.looks != self._wanted()):
            self._build()
        if self.now is not None:
            if self._bridge.is_lost:
                self.now.showing.host_lost()
            self._show()

    # ── looks ───────────────────────────────────────────────────────────────────────────────────

    def _follow_system(self) -> None:
        hints = self._app.styleHints()
        if hints is not None:
            hints.colorSchemeChanged.connect(self._look_again)
        # PyQt has no signal for the contrast; whoever changes it there comes back to the window.
        self._app.applicationStateChanged.connect(self._look_again)

    def _wanted(self) -> Looks:
        look = self.preferring.now.look
        return Looks(theme_of(look, self._system(self._app)), look.language)

    def _look_again(self) -> None:
        """Make the window anew if it is to look otherwise; the host says again what is to be seen.

        The old one stays until then: whoever pressed something in it is to come back from there first.
        """
        if self.now is None or self._asked or self.now.looks == self._wanted():
            return
        if self._bridge.is_lost:
            QTimer.singleShot(0, self._open_alone)
        else:
            self._asked = True
            self._bridge.send(Hello())

    # ── windows ─────────────────────────────────────────────────────────────────────────────────

    def _build(self) -> None:
        """Make a window in the looks that are wanted."""
        looks, self._before = self._wanted(), self.now
        if self._before is not None:
            self._before.strike()
            for source in SCREEN_SOURCES:
                self._bridge.send(ReleaseAll(source))
        self._put_on(looks)
        window = Window(looks.theme, self._clock)
        sys.excepthook = tell_faults(window)
        showing = Showing(window, self._clock, self.preferring, self._make_voice)
        asking = Asking(window, showing, self._bridge.send, self._clock, self._songs)
        ending = Ending(window, self._bridge, self._app.quit, self._start_anew)
        review = ReviewShown(window, self.reviewing, self.preferring, self.exporting, self.comparing)
        showing.recorded.connect(review.recorded)
        ClinicShown(window, showing, self.clinic, self.filing, self.reviewing, self._bridge.send)
        self.now = Scenery(looks, window, showing, asking, ending, review)

    def _leave_pages(self) -> None:
        """Let go of what is taken away and compared: keys will be forgotten, or files be changed."""
        self.exporting.cancel()
        self.exporting.show(False)
        self.comparing.leave()

    def _let_adopt(self) -> None:
        """Let the open vault keep the keys of encrypted jams that come in a bundle."""
        vault = self.clinic.keys.vault()
        self.exporting.adopt = None if vault is None else vault.adopt

    def _put_on(self, looks: Looks) -> None:
        """Let what is made from now on look like this, and speak this language."""
        dress(self._app, looks.theme)
        speak(self._app, looks.language)

    def _show(self) -> None:
        """Show the window, if it is not to be seen yet, where the one before it was; that one goes."""
        now, before = self.now, self._before
        if now is None or (now.window.isVisible() and before is None):
            return
        self._alone.stop()
        self._before = None
        if before is None:
            now.window.show()
            now.window.play.canvas.focus_pads()
            now.window.lock.set_locked(self._was_locked)
            self.changed.emit()
            return
        Place.of(before.window).take(now.window)
        self._leaving.append(before)
        before.window.destroyed.connect(lambda: self._forget(before))
        before.window.settings.hide()
        before.window.hide()
        before.window.deleteLater()

    def _forget(self, scenery: Scenery) -> None:
        if scenery in self._leaving:
            self._leaving.remove(scenery)
            self.changed.emit()
