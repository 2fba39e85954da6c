"""Where somebody is in the window: its place on the screen, what is open in it, what has the focus."""

from dataclasses import dataclass

from PyQt6.QtCore import QByteArray
from PyQt6.QtWidgets import QApplication, QScrollArea, QWidget

from improv.analysis.live import Lately
from improv.ui.review.timeline.timeline import TimelineView
from improv.ui.status.notice_bar import Line
from improv.ui.window import Window


@dataclass(frozen=True)
class Place:
    """What a window that is made anew is to have from the one before it; parts are told by their names."""

    geometry: QByteArray
    panel: str
    """The tab of the panel's page; empty while the panel is closed."""
    settings: str
    """The tab of the page of the settings."""
    settings_geometry: QByteArray | None
    """None while the settings are closed."""
    focus: str
    scrolled: int
    """How far the page of the settings is scrolled, in thousandths."""
    notices: tuple[Line, ...]
    seat: int | None
    """Whose page is open, or was."""
    locked: bool
    reviews: bool
    """Review is to be seen, and not the pads."""
    recent: Lately
    """The last 30 seconds, as who leads sees them."""
    timeline: TimelineView | None
    """What part of the timeline is seen."""

    @classmethod
    def of(cls, window: Window) -> "Place":
        """Return where somebody is."""
        focus = QApplication.focusWidget()
        panel, settings = window.panel, window.settings
        is_open = settings.page is not None
        return cls(
            window.saveGeometry(),
            "" if panel.page is None else panel.tabs[panel.page].objectName(),
            settings.tabs[settings.last_page].objectName(),
            settings.saveGeometry() if is_open else None,
            "" if focus is None else focus.objectName(),
            _scrolled(settings.last_page),
            window.play.notices.lines,
            panel.player.wanted,
            window.lock.is_locked,
            window.is_reviewing,
            window.panel.lead.recent,
            window.review.session.timeline.view if window.has_review else None,
        )

    def take(self, window: Window) -> None:
        """Show another window like that, and go there."""
        window.restoreGeometry(self.geometry)
        window.play.notices.show_again(self.notices)
        window.show()
        window.play.canvas.focus_pads()
        window.panel.player.want(self.seat)
        window.lock.set_locked(self.locked)
        window.panel.lead.recent = self.recent
        if self.reviews:
            window.go_to_review()
            if self.timeline is not None and window.review.session.timeline.jam is not None:
                window.review.session.timeline.set_view(self.timeline)
        for page, tab in window.panel.tabs.items():
            if tab.objectName() == self.panel:
                window.panel.open(page)
        for page, tab in window.settings.tabs.items():
            if tab.objectName() == self.settings:
                window.settings.show_page(page)
                if self.settings_geometry is not None:
                    window.settings.open_at(self.settings_geometry)
                    _scroll(page, self.scrolled)
        focus = window.findChild(QWidget, self.focus) if self.focus else None
        if focus is not None and focus.isVisible():
            focus.setFocus()


def _area(page: QWidget) -> QScrollArea | None:
    viewport = page.parentWidget()
    area = None if viewport is None else viewport.parentWidget()
    return area if isinstance(area, QScrollArea) else None


def _scrolled(page: QWidget) -> int:
    area = _area(page)
    bar = None if area is None else area.verticalScrollBar()
    return 0 if bar is None or not bar.maximum() else round(1000 * bar.value() / bar.maximum())


def _scroll(page: QWidget, thousandths: int) -> None:
    QApplication.sendPostedEvents()  # the page is to know its height first
    area = _area(page)
    bar = None if area is None else area.verticalScrollBar()
    if bar is not None:
        bar.setValue(round(bar.maximum() * thousandths / 1000))
