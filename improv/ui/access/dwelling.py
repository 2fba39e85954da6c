"""Dwell: a command is given by resting on it, for those who point and cannot press."""

from collections.abc import Callable
from dataclasses import dataclass

from PyQt6 import sip
from PyQt6.QtCore import QObject, QPoint, QPointF, QRect, Qt, QTimer
from PyQt6.QtGui import QCursor, QMouseEvent
from PyQt6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QMenu, QWidget

from improv.link.clock import Clock
from improv.ui.access.dwell_ring import DwellRing
from improv.ui.parts.theme import Theme

_LOOK_MS = 30
_MS = 1_000_000
_EVENTS = (QMouseEvent.Type.MouseButtonPress, QMouseEvent.Type.MouseButtonRelease)


@dataclass(frozen=True)
class Target:
    """What can be given by resting on it: a button, a list, or one line of a menu or of a list."""

    widget: QWidget
    line: int
    """Of a menu or a list; -1 for the whole widget."""
    place: QRect
    """In the widget."""


class Dwelling(QObject):
    """Looks where the pointer is, and clicks what it has rested on long enough, once for each coming."""

    def __init__(
        self, theme: Theme, clock: Clock, parent: QObject, where: Callable[[], QPoint] = QCursor.pos
    ) -> None:
        """``where`` returns the pointer's place on the screen."""
        super().__init__(parent)
        self._clock = clock
        self._where = where
        self._ms: int | None = None
        self._target: Target | None = None
        self._since = 0
        self._done = False
        """What the pointer is on was clicked, or came under a pointer that stood still."""
        self._clicked_at: QPoint | None = None
        self._theme = theme
        self._ring: DwellRing | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def ring(self) -> DwellRing | None:
        """Return what shows how long the pointer has rested; None while it rests on nothing."""
        return None if self._ring is None or sip.isdeleted(self._ring) else self._ring

    def set_dwell(self, milliseconds: int | None) -> None:
        """Click after so long; None: never."""
        self._ms = milliseconds
        if milliseconds is None:
            self._timer.stop()
            self._leave()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self.set_dwell(None)

    def look(self) -> None:
        """See where the pointer is, and for how long it has been there."""
        if self._ms is None:
            return
        at, now = self._where(), self._clock.monotonic_ns()
        target = target_at(at)
        if at != self._clicked_at:
            self._clicked_at = None
        if target != self._target:
            self._leave()
            if target is None:
                return
            # What comes under a pointer that stands still was not looked for: a menu, a page.
            self._target, self._since, self._done = target, now, self._clicked_at is not None
        if target is None or self._done:
            return
        share = (now - self._since) / (self._ms * _MS)
        if share < 1.0:
            self._show(target, share)
            return
        self._done, self._clicked_at = True, at
        self._take_ring_away()
        click(target, at)

    def _show(self, target: Target, share: float) -> None:
        window = target.widget.window()
        if self.ring is None and window is not None:
            self._ring = DwellRing(self._theme, window)
        if self.ring is not None:
            self.ring.show_share(target.widget, target.place, share)

    def _leave(self) -> None:
        self._target = None
        self._take_ring_away()

    def _take_ring_away(self) -> None:
        ring, self._ring = self.ring, None  # a menu that was closed has taken it along
        if ring is not None:
            ring.hide()
            ring.deleteLater()


def target_at(at: QPoint) -> Target | None:
    """Return what lies at a place of the screen and can be given; None where that is nothing."""
    widget = QApplication.widgetAt(at)
    while widget is not None and widget.isEnabled():
        if isinstance(widget, QAbstractButton | QComboBox):
            return Target(widget, -1, widget.rect())
        if isinstance(widget, QMenu):
            return _line_of_menu(widget, widget.mapFromGlobal(at))
        if isinstance(widget, QAbstractItemView):
            return _line_of_list(widget, at)
        widget = widget.parentWidget()
    return None


def _line_of_menu(menu: QMenu, at: QPoint) -> Target | None:
    action = menu.actionAt(at)
    if action is None or not action.isEnabled() or action.isSeparator():
        return None
    return Target(menu, menu.actions().index(action), menu.actionGeometry(action))


def _line_of_list(view: QAbstractItemView, at: QPoint) -> Target | None:
    viewport = view.viewport()
    if viewport is None:
        return None
    index = view.indexAt(viewport.mapFromGlobal(at))
    wanted = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    if not index.isValid() or index.flags() & wanted != wanted:
        return None
    return Target(viewport, index.row(), view.visualRect(index))


def click(target: Target, at: QPoint) -> None:
    """Do what a click would do."""
    widget = target.widget
    if isinstance(widget, QAbstractButton):
        widget.click()
    elif isinstance(widget, QComboBox):
        widget.showPopup()
    else:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        inside = QPointF(widget.mapFromGlobal(at))
        for kind, buttons in zip(_EVENTS, (left, none), strict=True):
            event = QMouseEvent(kind, inside, QPointF(at), left, buttons, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(widget, event)
