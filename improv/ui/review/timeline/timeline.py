"""The timeline of Review: what was played, by whom, when, and what was marked, on one axis of time."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PyQt6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from improv.session.notebook.annotation import Annotation
from improv.ui.parts.sides import stays
from improv.ui.parts.theme import Theme
from improv.ui.review.reviewed import ReviewedJam
from improv.ui.review.timeline.axis import ZOOM_STEP, Axis, Span, span_of
from improv.ui.review.timeline.curve import Curve
from improv.ui.review.timeline.curves import FIRST, Curves
from improv.ui.review.timeline.flags import FlagStrip
from improv.ui.review.timeline.head import LaneHead, head_size
from improv.ui.review.timeline.lanes import Lanes
from improv.ui.review.timeline.measures import USUAL_S
from improv.ui.review.timeline.overview import Overview
from improv.ui.review.timeline.own_curves import own_curves
from improv.ui.review.timeline.plot import Plot
from improv.ui.review.timeline.roll import Roll
from improv.ui.review.timeline.ruler import Ruler
from improv.ui.review.timeline.strip import Strip
from improv.ui.review.timeline.tiers import TierHeads, Tiers
from improv.ui.review.timeline.words import name_of, place_words

STEP_S, LONG_STEP_S = 1.0, 5.0
"""What the arrows move the playhead by; the long one with Shift."""
_SCROLL_BAR = 16
"""Pixels at 100 %, as in the style."""


@dataclass(frozen=True)
class TimelineView:
    """Where somebody is in the timeline: what a window that is made anew has from the one before it."""

    seen: Span | None = None
    """None: all of the jam."""
    curves: tuple[str, ...] = FIRST
    window_s: int = USUAL_S
    raw: bool = False
    scrolled: int = 0
    """Pixels that the lanes are scrolled down."""


class Timeline(QWidget):
    """Shows a jam, and says what its user wants; nothing plays or is written here."""

    asked_play_at = pyqtSignal(float)
    """The playhead is to be here; what plays goes on from here."""
    asked_play_from = pyqtSignal(float)
    """It is to be played from here."""
    selected = pyqtSignal(float, float)
    selection_cleared = pyqtSignal()
    loop_asked = pyqtSignal(float, float)
    annotation_activated = pyqtSignal(int)
    mute_toggled = pyqtSignal(int, bool)
    """A seat, as the two below."""
    solo_toggled = pyqtSignal(int, bool)
    level_changed = pyqtSignal(int, float)
    """A seat, and decibels."""
    explanation_asked = pyqtSignal(str)
    """How this curve (by name) is computed."""
    window_changed = pyqtSignal(float)
    """Values of curves are to be taken over so many seconds; density and loudness are already."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        stays(self)
        self.setObjectName("timeline")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.theme = theme
        self.axis = Axis(self)
        self.jam: ReviewedJam | None = None
        self.annotations: tuple[Annotation, ...] = ()
        self.playhead_s = 0.0
        self.selection: Span | None = None
        self.loop: Span | None = None
        self._beside_jam: ReviewedJam | None = None
        self._given: tuple[Curve, ...] = ()
        self._anchor_s = 0.0
        """Where a selection begins that Shift and a click extend."""
        self.overview = Overview(theme, self.axis)
        self.ruler = Ruler(theme, self.axis)
        self.flags = FlagStrip(theme, self.axis)
        self.tiers = Tiers(theme, self.axis)
        self.lanes = Lanes(theme, self.axis, head_size(theme).height())
        buttons = self._buttons()
        self._gutter = max(head_size(theme).width(), buttons.sizeHint().width())
        self.curves = Curves(theme, self.axis, self._gutter, self._prepare_plot)
        self.heads: list[LaneHead] = []
        self._tier_heads = TierHeads(theme, self.tiers)
        self._head_column = QVBoxLayout()
        self._lay_out(buttons)
        self._connect()
        self.overview.setAccessibleName(self.tr("The whole jam, and what is seen of it"))
        self.ruler.setAccessibleName(self.tr("Time"))
        self.flags.setAccessibleName(self.tr("Changes"))
        self.tiers.setAccessibleName(self.tr("Marks and notes"))
        self.lanes.setAccessibleName(self.tr("Lanes of the players"))
        self.curves.choose(FIRST)
        self._name()

    # ── what is shown ───────────────────────────────────────────────────────────────────────────

    def show_jam(self, jam: ReviewedJam, beside: ReviewedJam | None = None) -> None:
        """Show a jam, all of it, without marks; the playhead is at its beginning.

        ``beside``: a jam that it is compared with: pitches and curves have the same scales as there.
        """
        self.jam, self._beside_jam = jam, beside
        self.playhead_s, self.selection, self.loop = 0.0, None, None
        self.axis.set_seconds(jam.seconds)
        self.overview.show_jam(jam)
        self.flags.set_jam(jam)
        self.lanes.set_roll(Roll(jam, None if beside is None else Roll(beside)))
        self._make_heads(jam)
        self.set_annotations(())
        self._given = ()
        self._compute()
        for strip in self._all_strips():
            strip.set_selection(None)
            strip.set_loop(None)
        self.set_playhead(0.0)

    def set_annotations(self, annotations: tuple[Annotation, ...]) -> None:
        """Show these marks and notes."""
        self.annotations = annotations
        self.tiers.show_annotations(annotations, self.jam)
        self._tier_heads.setFixedHeight(self.tiers.height())
        self._tier_heads.update()
        self.overview.show_annotations(annotations)

    def set_playhead(self, at_s: float) -> None:
        """Show the playhead here. Where it was seen and leaves what is seen, that follows it."""
        was_seen = self.axis.shows(self.playhead_s)
        self.playhead_s = at_s
        if was_seen and not self.axis.shows(at_s) and at_s < self.axis.seconds:
            self.axis.reveal(at_s)
        for strip in self._all_strips():
            strip.set_playhead(at_s)
        self.overview.set_playhead(at_s)
        self._name()

    def set_selection(self, selection: Span | None) -> None:
        """Show what is chosen."""
        self.selection = selection
        for strip in self._all_strips():
            strip.set_selection(selection)

    def set_loop(self, loop: Span | None) -> None:
        """Show what is played again and again."""
        self.loop = loop
        for strip in self._all_strips():
            strip.set_loop(loop)

    def set_mix(self, mute: Collection[int], solo: Collection[int], levels: Mapping[int, float]) -> None:
        """Show by seat who is muted, who is heard alone, and with how many decibels each is."""
        unheard = set()
        for lane, head in enumerate(self.heads):
            seat = head.player.seat
            head.show_mix(mute=seat in mute, solo=seat in solo, level=levels.get(seat, 0.0))
            if seat in mute or (solo and seat not in solo):
                unheard.add(lane)
        self.lanes.set_unheard(frozenset(unheard))

    def set_curves(self, curves: tuple[Curve, ...]) -> None:
        """Offer these besides density and loudness; one of the same name takes the place of ours."""
        self._given = curves
        self._compute()

    def set_window(self, seconds: int) -> None:
        """Take each value of density and loudness over so many seconds."""
        self.curves.set_window(seconds)
        self._compute()

    # ── moving about ────────────────────────────────────────────────────────────────────────────

    def zoom_in(self) -> None:
        """See less, larger; the playhead stays where it is, if it is seen."""
        self.axis.zoom(ZOOM_STEP, self._middle())

    def zoom_out(self) -> None:
        """See more, smaller."""
        self.axis.zoom(1 / ZOOM_STEP, self._middle())

    def zoom_fit(self) -> None:
        """See the whole jam."""
        self.axis.show_all()

    @property
    def seen_seconds(self) -> float:
        """Return how long a page is."""
        return self.axis.seen.seconds

    def focus_lane(self, lane: int) -> None:
        """Give the keyboard's focus to a lane (counted from 0), and let it be seen."""
        if 0 <= lane < len(self.heads):
            self._area.ensureWidgetVisible(self.heads[lane], 0, 0)
            self.heads[lane].mute.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def view(self) -> TimelineView:
        """Return where somebody is."""
        bar = self._area.verticalScrollBar()
        return TimelineView(
            None if self.axis.shows_all else self.axis.seen,
            self.curves.names,
            self.curves.window_s,
            self.raw.isChecked(),
            0 if bar is None else bar.value(),
        )

    def set_view(self, view: TimelineView) -> None:
        """Go there; the jam is shown already."""
        self.raw.setChecked(view.raw)
        self.lanes.set_raw(view.raw)
        self.curves.set_window(view.window_s)
        self.curves.choose(view.curves)
        self._compute()
        if view.seen is not None:
            self.axis.show(view.seen)
        bar = self._area.verticalScrollBar()
        if bar is not None:
            bar.setValue(view.scrolled)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Zoom and move the playhead, where nothing in here wants the key for itself."""
        if event is None:
            return
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = bool(keys & Qt.KeyboardModifier.ShiftModifier)
        zoom = {"+": self.zoom_in, "=": self.zoom_in, "-": self.zoom_out, "0": self.zoom_fit}.get(
            event.text()
        )
        step = LONG_STEP_S if shift else STEP_S
        steps = {
            Qt.Key.Key_Left: -step,
            Qt.Key.Key_Right: step,
            Qt.Key.Key_PageUp: -self.seen_seconds,
            Qt.Key.Key_PageDown: self.seen_seconds,
            Qt.Key.Key_Home: -self.axis.seconds,
            Qt.Key.Key_End: self.axis.seconds,
        }
        if keys & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        elif zoom is not None:
            zoom()
        elif event.key() in steps:
            self._seek(self.playhead_s + steps[Qt.Key(event.key())])
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent | None) -> None:
        """Show that the keys come here."""
        super().focusInEvent(event)
        self.ruler.set_focused(on=True)

    def focusOutEvent(self, event: QFocusEvent | None) -> None:
        """Show that they go elsewhere."""
        super().focusOutEvent(event)
        self.ruler.set_focused(on=False)

    # ── inside ──────────────────────────────────────────────────────────────────────────────────

    def _middle(self) -> float | None:
        return self.playhead_s if self.axis.shows(self.playhead_s) else None

    def _all_strips(self) -> list[Strip]:
        return [self.ruler, self.flags, self.tiers, self.lanes, *self.curves.plots]

    def _compute(self) -> None:
        """Compute the curves that every jam has, and offer them with those that were given."""
        if self.jam is not None:
            curves = {
                curve.name: curve for curve in own_curves(self.jam, self.curves.window_s, self._beside_jam)
            }
            curves.update((curve.name, curve) for curve in self._given)
            self.curves.set_curves(curves, {player.label: name_of(player) for player in self.jam.players})

    def _make_heads(self, jam: ReviewedJam) -> None:
        for old in self.heads:
            self._head_column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.heads = []
        for player in jam.players:
            head = LaneHead(self.theme, player, self._gutter)
            head.mute_toggled.connect(self.mute_toggled)
            head.solo_toggled.connect(self.solo_toggled)
            head.level_changed.connect(self.level_changed)
            self._head_column.addWidget(head)
            self.heads.append(head)
        self.set_mix((), (), {})

    def _prepare_plot(self, plot: Plot) -> None:
        plot.playhead_s, plot.selection, plot.loop = self.playhead_s, self.selection, self.loop
        plot.clicked.connect(self.asked_play_from)
        plot.dragged.connect(self._select)
        plot.extended.connect(self._extend)

    def _connect(self) -> None:
        for strip in (self.ruler, self.flags, self.tiers, self.lanes):
            strip.clicked.connect(self._click)
            strip.extended.connect(self._extend)
            strip.double_clicked.connect(self.asked_play_from)
        for strip in (self.flags, self.tiers, self.lanes):
            strip.dragged.connect(self._select)
        self.ruler.dragged.connect(self._draw_loop)
        self.ruler.looped.connect(self.loop_asked)
        self.tiers.activated.connect(self.annotation_activated)
        self.curves.explained.connect(self.explanation_asked)
        self.curves.window_changed.connect(self._change_window)

    def _click(self, at_s: float) -> None:
        self._anchor_s = at_s
        if self.selection is not None:
            self.set_selection(None)
            self.selection_cleared.emit()
        self.asked_play_at.emit(at_s)

    def _extend(self, at_s: float) -> None:
        """Choose from where the last click was, or from the end of what is chosen that lies farther."""
        if self.selection is not None:
            ends = (self.selection.from_s, self.selection.to_s)
            self._anchor_s = max(ends, key=lambda end: abs(end - at_s))
        self._select(*_ends(span_of(self._anchor_s, at_s)))

    def _select(self, from_s: float, to_s: float) -> None:
        self.set_selection(Span(from_s, to_s))
        self.selected.emit(from_s, to_s)

    def _draw_loop(self, from_s: float, to_s: float) -> None:
        self._select(from_s, to_s)
        self.loop_asked.emit(from_s, to_s)

    def _seek(self, at_s: float) -> None:
        at_s = min(max(0.0, at_s), self.axis.seconds)
        self.axis.reveal(at_s)
        self.asked_play_at.emit(at_s)

    def _change_window(self, seconds: int) -> None:
        self._compute()
        self.window_changed.emit(float(seconds))

    def _name(self) -> None:
        """Say where the playhead is; once a second is as often as anybody listens."""
        name = place_words(self.playhead_s, self.axis.seconds)
        if name != self.accessibleName():
            self.setAccessibleName(name)

    # ── layout ──────────────────────────────────────────────────────────────────────────────────

    def _lay_out(self, buttons: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._beside(buttons, self.overview, at_edge=True))
        column.addLayout(self._beside(QWidget(), self.ruler, at_edge=True))
        column.addLayout(self._beside(self._quiet(self.tr("Changes")), self.flags, at_edge=True))
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(self._beside(self._tier_heads, self.tiers))
        heads = QWidget()
        heads.setFixedWidth(self._gutter)
        self._head_column.setContentsMargins(0, 0, 0, 0)
        self._head_column.setSpacing(0)
        whole = QVBoxLayout(heads)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head_column)
        whole.addStretch(1)
        rows.addLayout(self._beside(heads, self.lanes))
        rows.addWidget(self.curves)
        rows.addStretch(1)
        self._area = QScrollArea()
        self._area.setObjectName("timelineArea")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.setWidget(inner)
        column.addWidget(self._area, 1)

    def _beside(self, head: QWidget, strip: QWidget, *, at_edge: bool = False) -> QHBoxLayout:
        """Return a strip and what stands in front of it; above what scrolls, the bar's width is left free."""
        head.setFixedWidth(self._gutter)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, self.theme.px(_SCROLL_BAR) if at_edge else 0, 0)
        row.setSpacing(0)
        row.addWidget(head, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(strip, 1, Qt.AlignmentFlag.AlignTop)
        return row

    def _buttons(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(4)
        self.closer = self._button("zoomIn", "+", self.tr("Zoom in"), self.zoom_in)
        self.farther = self._button("zoomOut", "–", self.tr("Zoom out"), self.zoom_out)
        self.all = self._button("zoomFit", self.tr("All"), self.tr("Show the whole jam"), self.zoom_fit)
        self.raw = QPushButton(self.tr("Keys"))
        self.raw.setObjectName("rawKeys")
        self.raw.setAccessibleName(self.tr("Mark the keys that were played"))
        self.raw.setToolTip(self.tr("Mark the keys that were played"))
        self.raw.setCheckable(True)
        self.raw.setProperty("segment", True)
        self.raw.clicked.connect(self.lanes.set_raw)
        for button in (self.farther, self.closer, self.all, self.raw):
            button.ensurePolished()  # its size is asked for before it is shown
            row.addWidget(button)
        row.addStretch(1)
        return whole

    def _button(self, name: str, text: str, title: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(title)
        button.setToolTip(title)
        button.setProperty("narrow", True)
        button.setMinimumWidth(self.theme.command)
        button.clicked.connect(lambda: act())
        return button

    def _quiet(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("quiet", True)
        label.setFixedHeight(self.flags.height())
        label.setIndent(self.theme.px(6))
        return label

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Show as many seconds as before in another width."""
        super().resizeEvent(event)
        self.axis.set_width(max(1, self.width() - self._gutter - self.theme.px(_SCROLL_BAR)))


def _ends(span: Span) -> tuple[float, float]:
    return span.from_s, span.to_s
