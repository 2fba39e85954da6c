"""Pages that wait outside the window until they are first to be seen, as most never are.

Qt dresses all that is in a window when that is shown, hidden or not, and to put a style sheet on a part
costs more than to make it. So a page that is not seen yet is in no window. It is whole all the same: it is
told what it is to show, and has it when it comes.
"""

from PyQt6 import sip
from PyQt6.QtCore import QCoreApplication, QEvent, Qt
from PyQt6.QtGui import QShowEvent
from PyQt6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from improv.ui.parts.tab_order import follow


def leave_waiting() -> None:
    """Let nothing that waits be made ready for the screen, which Qt would do as soon as it comes to it.

    What is shown is made ready then.
    """
    QCoreApplication.removePostedEvents(None, QEvent.Type.PolishRequest.value)


def belongs_to(page: QWidget, holder: QWidget) -> None:
    """Let a page that may still wait go with its holder, as a child would: not whenever Python likes to."""

    def go() -> None:
        if not sip.isdeleted(page) and page.parent() is None:
            sip.delete(page)

    holder.destroyed.connect(go)


class PageArea(QScrollArea):
    """A page that is as wide as there is room, and scrolls up and down."""

    def __init__(self, *, is_clear: bool = False) -> None:
        """``is_clear``: what lies behind is to be seen through it."""
        super().__init__()
        self._page: QWidget | None = None
        self._is_clear = is_clear
        # Of our own making: PyQt knows the one that Qt has made by its address alone, and has been seen to
        # take it for a widget that was there before and is gone, which ends the process.
        viewport = QWidget()
        viewport.setObjectName("qt_scrollarea_viewport")  # as Qt calls its own
        viewport.setAutoFillBackground(not is_clear)
        self.setViewport(viewport)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def hold(self, page: QWidget) -> None:
        """Let this be the page, from when the area is first shown."""
        self._page = page
        belongs_to(page, self)

    def showEvent(self, event: QShowEvent | None) -> None:
        """Let the page be seen."""
        if self._page is not None and self.widget() is None:
            self._page.resize(self.maximumViewportSize())  # or else it is laid out in another size first
            self.setWidget(self._page)
            self._page.setAutoFillBackground(not self._is_clear)
            _come_after(self, self._page)
        super().showEvent(event)


class PageStack(QStackedWidget):
    """Shows one of its pages."""

    def hold(self, page: QWidget) -> None:
        """Let this be one of the pages, from when it is first shown."""
        belongs_to(page, self)

    def show_page(self, page: QWidget) -> None:
        """Let a page be the one that is shown."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
            _come_after(self, page)
        self.setCurrentWidget(page)


def _come_after(before: QWidget, page: QWidget) -> None:
    """Let Tab go through a page after a part of its window, and not after all of it."""
    stops = [page]
    while (following := stops[-1].nextInFocusChain()) is not None and page.isAncestorOf(following):
        stops.append(following)
    for stop in stops:
        follow(before, stop)
        before = stop
