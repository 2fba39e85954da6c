"""Which part of a jam is seen, and how large: seconds to pixels and back."""

from dataclasses import dataclass
from math import floor

from PyQt6.QtCore import QObject, pyqtSignal

from improv.session.notebook.annotation import LONGEST_SECONDS

CLOSEST_PX = 2_000.0
"""Pixels for a second, at most: the longest jam that there may be still has fewer than Qt can count."""
ZOOM_STEP = 1.5
"""What one step of the zoom enlarges by."""
LEAD = 0.1
"""Where the playhead comes to, as a share of the width, when the view follows it."""


@dataclass(frozen=True)
class Span:
    """A passage, in seconds; the end is not before the beginning."""

    from_s: float
    to_s: float

    @property
    def seconds(self) -> float:
        """Return how long it is."""
        return self.to_s - self.from_s


def span_of(one: float, other: float) -> Span:
    """Return the passage between two moments, in whichever order."""
    return Span(min(one, other), max(one, other))


class Axis(QObject):
    """The seconds that are seen, in a width of so many pixels.

    The left end lies on a whole pixel, so that what was painted can be moved instead of painted anew.
    """

    changed = pyqtSignal()
    """Another part is seen, or it is larger or smaller."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = 1.0
        self._width = 1
        self._scale = 1.0
        """Pixels for a second."""
        self._left = 0
        """Pixels between the beginning of the jam and the left end; below 0 in the room before it."""
        self._before = self._after = 0.0
        """Seconds of room beside the jam: where another one lasts longer that it is compared with."""

    # ── what is seen ────────────────────────────────────────────────────────────────────────────

    @property
    def seconds(self) -> float:
        """Return how long the jam is."""
        return self._seconds

    @property
    def width(self) -> int:
        """Return how many pixels there are."""
        return self._width

    @property
    def scale(self) -> float:
        """Return how many pixels a second has."""
        return self._scale

    @property
    def left(self) -> int:
        """Return how many pixels lie before the left end."""
        return self._left

    @property
    def seen(self) -> Span:
        """Return what is seen."""
        from_s = self._left / self._scale
        return Span(from_s, from_s + self._width / self._scale)

    @property
    def shows_all(self) -> bool:
        """Say whether all of the jam is seen."""
        return self._scale <= self._smallest

    def x(self, at_s: float) -> float:
        """Return where a moment lies, in pixels from the left end."""
        return at_s * self._scale - self._left

    def pixel(self, at_s: float) -> int:
        """Return the pixel of a moment; it lies as many from another's whatever is seen."""
        return floor(min(max(0.0, at_s), LONGEST_SECONDS) * self._scale) - self._left

    def at(self, x: float) -> float:
        """Return the moment at a place, within the jam."""
        return min(max(0.0, (x + self._left) / self._scale), self._seconds)

    def shows(self, at_s: float) -> bool:
        """Say whether a moment is seen."""
        return 0.0 <= self.x(at_s) < self._width

    # ── changing it ─────────────────────────────────────────────────────────────────────────────

    def set_seconds(self, seconds: float) -> None:
        """Show a jam of this length, all of it."""
        self._seconds = min(max(0.1, seconds), LONGEST_SECONDS)
        self._before = self._after = 0.0
        self._put(self._smallest, 0)
        self.changed.emit()

    def set_room(self, before_s: float, after_s: float) -> None:
        """Leave so much room before the jam and after it, and show all."""
        self._before, self._after = max(0.0, before_s), max(0.0, after_s)
        self._put(self._smallest, round(-self._before * self._smallest))
        self.changed.emit()

    def follow(self, other: "Axis", later_s: float) -> None:
        """See what another axis sees, whose jam began so many seconds later than ours."""
        self._go(other.scale, other.left + round(later_s * other.scale))

    def set_width(self, width: int) -> None:
        """Have so many pixels; what was seen at the left stays there, and all of it where all was seen."""
        if width == self._width or width < 1:
            return
        from_s, all_seen = self.seen.from_s, self.shows_all
        self._width = width
        scale = self._smallest if all_seen else self._scale
        self._put(scale, round(from_s * scale))
        self.changed.emit()

    def show(self, span: Span) -> None:
        """Show this passage, from end to end."""
        scale = self._width / max(span.seconds, self._width / CLOSEST_PX)
        self._go(scale, round(span.from_s * max(scale, self._smallest)))

    def show_all(self) -> None:
        """Show the whole jam."""
        self._go(self._smallest, round(-self._before * self._smallest))

    def zoom(self, factor: float, around_s: float | None = None) -> None:
        """Enlarge what is seen; this moment, or the middle, stays where it is."""
        around = (self.seen.from_s + self.seen.to_s) / 2 if around_s is None else around_s
        x = self.x(around)
        scale = min(max(self._smallest, self._scale * factor), CLOSEST_PX)
        self._go(scale, round(around * scale - x))

    def scroll_to(self, from_s: float) -> None:
        """Let the left end be at this moment, as far as there is something to see."""
        self._go(self._scale, round(from_s * self._scale))

    def scroll_px(self, pixels: int) -> None:
        """Move what is seen by pixels: above 0, later things come."""
        self._go(self._scale, self._left + pixels)

    def page(self, pages: float) -> None:
        """Move what is seen by pages."""
        self.scroll_px(round(pages * self._width))

    def reveal(self, at_s: float) -> None:
        """Let a moment be seen: where it is not, it comes near the left end."""
        if not self.shows(at_s):
            self.scroll_to(at_s - LEAD * self._width / self._scale)

    @property
    def _smallest(self) -> float:
        return self._width / (self._before + self._seconds + self._after)

    def _put(self, scale: float, left: int) -> bool:
        scale = min(max(self._smallest, scale), max(CLOSEST_PX, self._smallest))
        least = round(-self._before * scale)
        most = max(least, round((self._seconds + self._after) * scale) - self._width)
        before = self._scale, self._left
        self._scale, self._left = scale, min(max(least, left), most)
        return before != (self._scale, self._left)

    def _go(self, scale: float, left: int) -> None:
        if self._put(scale, left):
            self.changed.emit()
