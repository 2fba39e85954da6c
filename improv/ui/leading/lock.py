"""The lock: only the pads and Stop work, so that curious fingers change nothing."""

from collections.abc import Callable

from PyQt6.QtCore import QEvent, QObject, Qt, pyqtSignal
from PyQt6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PyQt6.QtWidgets import QApplication, QWidget

from improv.link.clock import Clock
from improv.ui.leading.hold_button import HoldButton
from improv.ui.pads.canvas import PadCanvas
from improv.ui.pads.held_keys import HeldKeys
from improv.ui.parts.theme import Theme
from improv.ui.play_screen import PlayScreen
from improv.ui.status.status_line import StatusLine
from improv.ui.top_bar import TopBar

_INPUT = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletRelease,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
    }
)
_KEY = Qt.Key.Key_L
_BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Lock(QObject):
    """Hides and disables all commands but Stop. Held for two seconds, a button brings them back.

    Until then the window does not close either, and one that dies comes back locked.
    """

    changed = pyqtSignal(bool)

    def __init__(
        self,
        window: QWidget,
        top: TopBar,
        play: PlayScreen,
        lay_aside: Callable[[], None],
        theme: Theme,
        clock: Clock,
    ) -> None:
        """Take what closes all that lies over the pads."""
        super().__init__(window)
        self._window = window
        self._top = top
        self._play = play
        self._lay_aside = lay_aside
        self.is_locked = False
        self._hidden: list[QWidget] = []
        self._off: list[QShortcut] = []
        self._holds_keys = False
        self._keys = HeldKeys(self)
        self._keys.up.connect(self._release_keys)
        self.button = HoldButton(self.tr("Locked. Hold for 2 seconds to unlock"), theme, clock)
        self.button.setParent(window)
        self.button.setObjectName("unlockButton")
        self.button.setToolTip(self.tr("Hold it by mouse, finger or key, or hold Ctrl+Shift+L"))
        self.button.hide()
        self.button.held.connect(self.end)

    def set_locked(self, locked: bool) -> None:
        """Lock, or unlock at once: for a window that takes another's place."""
        if locked:
            self.begin()
        else:
            self.end()

    def begin(self) -> None:
        """Lock the screen."""
        if self.is_locked:
            return
        self.is_locked = True
        window = self._window
        for other in QApplication.topLevelWidgets():
            if other is not window and other.isVisible() and _belongs(other, window):
                other.close()
        self._lay_aside()
        for part in self._commands():
            _keep_room(part, keep=True)  # or else pads move
            part.hide()
            self._hidden.append(part)
        for part in self._shown_only:
            part.setEnabled(False)
        self._off = [shortcut for shortcut in window.findChildren(QShortcut) if _may_be_off(shortcut)]
        for shortcut in self._off:
            shortcut.setEnabled(False)
        self.lay_over()
        self.button.show()
        self.button.raise_()
        self._play.canvas.focus_pads()
        self._play.status.say(self.tr("Locked: only the pads and Stop work"))
        self.changed.emit(True)

    def end(self) -> None:
        """Unlock the screen."""
        if not self.is_locked:
            return
        self.is_locked = False
        self.button.hide()
        for part in self._hidden:
            part.show()
            _keep_room(part, keep=False)
        self._hidden.clear()
        for part in self._shown_only:
            part.setEnabled(True)
        for shortcut in self._off:
            shortcut.setEnabled(True)
        self._off.clear()
        self._play.canvas.focus_pads()
        self._play.status.say(self.tr("Unlocked"))
        self.changed.emit(False)

    def say_how(self) -> None:
        """Say how to unlock, to who wanted to close the window."""
        self._play.status.say(self.tr("Locked: hold the button at the top for 2 seconds, then close"))

    def lay_over(self) -> None:
        """Lie where the commands of the top row were."""
        top = self._top
        size = self.button.sizeHint()
        # Where text is large, the bar has a second row, and they may be in that.
        beside = [part.width() for part in (top.stop, top.recording) if part.y() < size.height()]
        room = top.width() - sum(beside) - 6 * len(beside)
        self.button.setGeometry(top.x(), top.y(), max(120, min(size.width(), room)), size.height())

    # ── what works ──────────────────────────────────────────────────────────────────────────────

    def take(self, watched: QObject | None, event: QEvent | None) -> bool:
        """While locked, take all input that is not for pads, Stop or the button."""
        if event is None or not isinstance(watched, QWidget):
            return False
        if isinstance(event, QKeyEvent) and self._hold_by_keys(event):
            return True
        return self.is_locked and event.type() in _INPUT and not self._is_free(watched)

    def _hold_by_keys(self, event: QKeyEvent) -> bool:
        """Let Ctrl+Shift+L be held, which locked the screen; while it is, it does not lock it again."""
        kind = event.type()
        if event.key() != _KEY or not (self.is_locked or self._holds_keys):
            return False
        if kind == QEvent.Type.ShortcutOverride and self._holds_keys:
            event.accept()
        elif kind == QEvent.Type.KeyPress and event.modifiers() == _BOTH:
            if self._keys.goes_down(_KEY) and not event.isAutoRepeat():
                self._press_keys()
        elif kind == QEvent.Type.KeyRelease and self._holds_keys:
            if not event.isAutoRepeat():
                self._keys.comes_up(_KEY)
        else:
            return False
        return True

    def _press_keys(self) -> None:
        if self.is_locked:
            self._holds_keys = True
            self.button.hold()
        else:
            self.begin()  # nobody has told us that the keys came up before

    def _release_keys(self) -> None:
        self._holds_keys = False
        self.button.let_go()

    def _is_free(self, widget: QWidget | None) -> bool:
        while widget is not None:
            if isinstance(widget, PadCanvas) or widget in (self._top.stop, self.button):
                return True
            widget = widget.parentWidget()
        return False

    @property
    def _shown_only(self) -> tuple[QWidget, ...]:
        play = self._play
        return (play.players, play.side.volume, play.notices)

    def _commands(self) -> list[QWidget]:
        """Return what is hidden: all in the rows above and below the pads that can be pressed."""
        top, play = self._top, self._play
        stays = {top.stop, top.recording, play.players, play.side, play.choices}
        return [
            part
            for row in (top, play, play.choices)
            for part in row.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if part not in stays and not part.isHidden() and not _is_for_all(part)
        ]


def _is_for_all(part: QWidget) -> bool:
    """Say whether a part holds the pads or what is said: it stays."""
    kinds = (PadCanvas, StatusLine)
    return isinstance(part, kinds) or any(part.findChild(kind) is not None for kind in kinds)


def _keep_room(part: QWidget, *, keep: bool) -> None:
    policy = part.sizePolicy()
    policy.setRetainSizeWhenHidden(keep)
    part.setSizePolicy(policy)


def _may_be_off(shortcut: QShortcut) -> bool:
    return shortcut.isEnabled() and shortcut.key() != QKeySequence("Esc")


def _belongs(other: QWidget, window: QWidget) -> bool:
    """Say whether it is a popup, or lies over this window; a window that is being replaced is neither."""
    parent = other.parentWidget()
    return other.windowType() == Qt.WindowType.Popup or (parent is not None and parent.window() is window)
