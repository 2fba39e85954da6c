"""The timeline, painted and touched."""

from collections.abc import Iterator
from dataclasses import replace as larger

import pytest
from PyQt6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PyQt6.QtGui import QColor, QPaintEvent, QRegion
from PyQt6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from improv.ui.parts.style import dress
from improv.ui.parts.theme import DARK, Theme
from improv.ui.parts.themes import CALM, CONTRAST, LIGHT
from improv.ui.review.timeline.axis import Span
from improv.ui.review.timeline.strip import Strip
from improv.ui.review.timeline.timeline import Timeline, TimelineView
from tests.ui.conftest import simulate
from tests.ui.review.timelines import LEFT, NOTES, SHIFT, click, picture, shown


@pytest.fixture
def large(qtbot: QtBot, qapp: QApplication) -> Iterator[Theme]:
    theme = larger(DARK, scale=2.0)
    dress(qapp, theme)
    yield theme
    dress(qapp, DARK)


class Painted(QObject):
    """Adds up what of a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.region = QRegion()

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def drag(strip: Strip, from_s: float, to_s: float, y: int = 20) -> None:
    places = [QPoint(round(strip.axis.x(at_s)), y) for at_s in (from_s, (from_s + to_s) / 2, to_s)]
    simulate.mousePress(strip, LEFT, pos=places[0])
    simulate.mouseMove(strip, places[1])
    simulate.mouseMove(strip, places[2])
    simulate.mouseRelease(strip, LEFT, pos=places[2])


# ── the playhead ────────────────────────────────────────────────────────────────────────────────


def test_the_playhead_is_a_line_through_everything(timeline: Timeline) -> None:
    timeline.set_playhead(30.0)
    x = int(timeline.axis.x(30.0))
    for strip in (timeline.lanes, timeline.curves.plots[0]):
        image = picture(strip)
        assert {image.pixelColor(x, y).name() for y in range(3, image.height())} == {DARK.pad_lit.lower()}


def test_a_step_of_the_playhead_paints_where_it_was_and_where_it_is_and_nothing_else(
    timeline: Timeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    timeline.set_playhead(30.0)
    QApplication.processEvents()
    drawn: list[Strip] = []
    monkeypatch.setattr(type(timeline.lanes), "draw", lambda strip, *_: drawn.append(strip))
    painted = Painted()
    timeline.lanes.installEventFilter(painted)
    timeline.set_playhead(50.0)
    QApplication.processEvents()
    high = timeline.lanes.height()
    before, now = (timeline.axis.pixel(at_s) for at_s in (30.0, 50.0))
    seen_part = timeline.lanes.visibleRegion().boundingRect()
    for x in (before, now):
        assert QRegion(QRect(x - 2, 0, 5, high).intersected(seen_part)).subtracted(painted.region).isEmpty()
    for x in (before - 20, (before + now) // 2, now + 20):
        assert not painted.region.contains(QPoint(x, 10))
    assert drawn == []  # the notes are a picture


def test_a_playhead_that_stays_on_its_pixel_paints_nothing(timeline: Timeline) -> None:
    timeline.set_playhead(30.0)
    QApplication.processEvents()
    painted = Painted()
    timeline.lanes.installEventFilter(painted)
    timeline.set_playhead(30.0001)
    QApplication.processEvents()
    assert painted.region.isEmpty()


def test_the_view_follows_the_playhead_unless_somebody_looks_elsewhere(timeline: Timeline) -> None:
    timeline.axis.show(Span(0, 10))
    timeline.set_playhead(5.0)
    timeline.set_playhead(10.5)
    assert timeline.axis.shows(10.5)
    timeline.axis.scroll_to(40.0)
    timeline.set_playhead(11.0)
    assert timeline.axis.seen.from_s == pytest.approx(40.0, abs=0.1)


def test_a_click_asks_for_a_place_and_a_double_click_to_play_there(timeline: Timeline, qtbot: QtBot) -> None:
    with qtbot.waitSignal(timeline.asked_play_at) as asked:
        click(timeline.lanes, 20.0)
    assert asked.args == [pytest.approx(20.0, abs=0.1)]
    with qtbot.waitSignal(timeline.asked_play_at):
        click(timeline.ruler, 22.0)
    with qtbot.waitSignal(timeline.asked_play_from) as played:
        simulate.mouseDClick(timeline.lanes, LEFT, pos=QPoint(round(timeline.axis.x(24.0)), 20))
    assert played.args == [pytest.approx(24.0, abs=0.1)]


def test_a_press_that_leaves_the_strip_asks_for_nothing(timeline: Timeline, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(timeline.asked_play_at):
        simulate.mousePress(timeline.ruler, LEFT, pos=QPoint(200, 10))
        simulate.mouseRelease(timeline.ruler, LEFT, pos=QPoint(200, 400))


@pytest.mark.parametrize(
    ("key", "keys", "wanted"),
    [
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, 29.0),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 31.0),
        (Qt.Key.Key_Left, SHIFT, 25.0),
        (Qt.Key.Key_Right, SHIFT, 35.0),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, 0.0),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, 64.0),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, 40.0),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, 20.0),
    ],
)
def test_keys_move_the_playhead(
    timeline: Timeline, qtbot: QtBot, key: Qt.Key, keys: Qt.KeyboardModifier, wanted: float
) -> None:
    timeline.axis.show(Span(25, 35))
    timeline.set_playhead(30.0)
    with qtbot.waitSignal(timeline.asked_play_at) as asked:
        simulate.keyClick(timeline, key, keys)
    assert asked.args == [pytest.approx(wanted, abs=0.05)]
    assert timeline.axis.seen.from_s - 0.1 <= wanted <= timeline.axis.seen.to_s + 0.1


# ── selection and loop ──────────────────────────────────────────────────────────────────────────


def test_a_drag_chooses_a_passage_either_way_round(timeline: Timeline, qtbot: QtBot) -> None:
    with qtbot.waitSignal(timeline.selected) as selected:
        drag(timeline.lanes, 30.0, 20.0)
    assert timeline.selection is not None
    assert (timeline.selection.from_s, timeline.selection.to_s) == pytest.approx((20.0, 30.0), abs=0.1)
    assert selected.args is not None
    image = picture(timeline.lanes)
    inside, outside = (
        image.pixelColor(round(timeline.axis.x(at)), 2 * timeline.lanes.lane_px + 20) for at in (25, 40)
    )
    assert inside.lightness() > outside.lightness()


def test_shift_and_a_click_extend_what_is_chosen(timeline: Timeline) -> None:
    click(timeline.lanes, 20.0)
    click(timeline.lanes, 30.0, keys=SHIFT)
    assert timeline.selection is not None
    assert (timeline.selection.from_s, timeline.selection.to_s) == pytest.approx((20.0, 30.0), abs=0.1)
    click(timeline.lanes, 10.0, keys=SHIFT)
    assert (timeline.selection.from_s, timeline.selection.to_s) == pytest.approx((10.0, 30.0), abs=0.1)


def test_a_click_clears_what_is_chosen(timeline: Timeline, qtbot: QtBot) -> None:
    drag(timeline.lanes, 20.0, 30.0)
    with qtbot.waitSignal(timeline.selection_cleared):
        click(timeline.lanes, 40.0)
    assert timeline.selection is None


def test_a_drag_on_the_ruler_asks_for_a_loop_whose_ends_can_be_moved(
    timeline: Timeline, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(timeline.loop_asked):
        drag(timeline.ruler, 20.0, 30.0)
    timeline.set_loop(Span(20.0, 30.0))
    with qtbot.waitSignal(timeline.loop_asked) as moved:
        drag(timeline.ruler, 30.0, 36.0, y=10)
    assert moved.args is not None
    asked: list[tuple[float, float]] = []
    timeline.loop_asked.connect(lambda begin, end: asked.append((begin, end)))
    drag(timeline.ruler, 20.0, 24.0, y=10)
    assert asked[-1] == pytest.approx((24.0, 30.0), abs=0.1)


# ── heads, looks, words ─────────────────────────────────────────────────────────────────────────


def test_mute_solo_and_level_are_controls_with_the_name_of_their_player(
    timeline: Timeline, qtbot: QtBot
) -> None:
    head = timeline.heads[0]
    assert head.mute.accessibleName() == "Mute Ana"
    assert head.solo.accessibleName() == "Solo Ana"
    assert head.level.accessibleName() == "Level of Ana, 0 dB"
    with qtbot.waitSignal(timeline.mute_toggled) as muted:
        timeline.heads[1].mute.click()
    assert muted.args == [2, True]
    with qtbot.waitSignal(timeline.solo_toggled) as solo:
        timeline.heads[2].solo.click()
    assert solo.args == [3, True]
    with qtbot.waitSignal(timeline.level_changed) as level:
        head.level.setValue(-6)
    assert level.args == [1, -6.0]
    timeline.focus_lane(1)
    assert timeline.heads[1].isAncestorOf(timeline.focusWidget())


def test_everything_that_can_have_the_focus_has_a_name_and_room_for_a_finger(timeline: Timeline) -> None:
    timeline.set_annotations(NOTES)
    controls = [
        widget
        for widget in timeline.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QAbstractSlider | QComboBox)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.isHidden()
        and widget.isVisible()
    ]
    assert len(controls) > 10
    for control in controls:
        text = control.text() if isinstance(control, QAbstractButton) else ""
        assert control.accessibleName() or text, control.objectName()
        assert min(control.width(), control.height()) >= 48, control.objectName()
    assert timeline.accessibleName() == "Timeline, playhead at 0:00 of 1:04"
    timeline.set_playhead(31.7)
    assert timeline.accessibleName() == "Timeline, playhead at 0:31 of 1:04"


def test_who_has_no_name_is_called_as_in_play(timeline: Timeline) -> None:
    assert timeline.heads[2].mute.accessibleName() == "Mute Bear"


def test_at_twice_the_text_everything_fits(large: Theme, qtbot: QtBot) -> None:
    timeline = shown(qtbot, large, (1024, 700))
    head = timeline.heads[0]
    for control in (head.mute, head.solo, head.level):
        assert head.rect().contains(control.geometry())
        assert min(control.width(), control.height()) >= large.command
    assert timeline.lanes.width() > 400
    assert timeline.raw.width() >= timeline.raw.sizeHint().width()
    assert timeline.minimumSizeHint().width() <= 1024


@pytest.mark.parametrize("theme", [LIGHT, CONTRAST, CALM], ids=lambda theme: theme.name)
def test_notes_are_seen_in_every_theme(theme: Theme, qtbot: QtBot, dressed: QApplication) -> None:
    timeline = shown(qtbot, theme)
    timeline.set_annotations(NOTES)
    timeline.set_playhead(60.0)
    image = picture(timeline.lanes)
    note, ground = image.pixelColor(timeline.lanes.place_of(1).center()), QColor(theme.shape_edge)
    assert image.pixelColor(round(timeline.axis.x(30.0)), 2 * timeline.lanes.lane_px + 20) == ground
    assert note.lightness() - ground.lightness() > 60
    assert not picture(timeline).isNull()


def test_time_runs_to_the_right_in_every_language(qtbot: QtBot, dressed: QApplication) -> None:
    dressed.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        timeline = shown(qtbot)
        assert (
            timeline.lanes.mapTo(timeline, QPoint(0, 0)).x()
            > timeline.heads[0].mapTo(timeline, QPoint(0, 0)).x()
        )
        assert timeline.lanes.layoutDirection() == Qt.LayoutDirection.LeftToRight
    finally:
        dressed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_window_made_anew_shows_the_same(timeline: Timeline, qtbot: QtBot) -> None:
    timeline.axis.show(Span(20, 30))
    timeline.raw.click()
    timeline.curves.choose(("loudness",))
    view = timeline.view
    other = shown(qtbot)
    assert other.view == TimelineView()
    other.set_view(view)
    assert other.view == view
    assert other.axis.seen.from_s == pytest.approx(20.0, abs=0.1)
    assert len([row for row in other.curves.rows if not row.isHidden()]) == 1
