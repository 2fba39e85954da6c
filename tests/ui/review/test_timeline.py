"""The timeline, painted and touched."""

from collections.abc import Iterator
from dataclasses import replace as larger

import numpy as np
import pytest
from msgspec.structs import replace
from PyQt6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PyQt6.QtGui import QColor, QHelpEvent, QImage, QPaintEvent, QRegion, QWheelEvent
from PyQt6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QComboBox, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.session.notebook.annotation import LONGEST_SECONDS, Annotation
from improv.ui.parts.style import clothe, dress
from improv.ui.parts.theme import DARK, Theme
from improv.ui.parts.themes import CALM, CONTRAST, LIGHT
from improv.ui.review.timeline.axis import Span
from improv.ui.review.timeline.lanes import mixed
from improv.ui.review.timeline.roll import LOUDNESS_STEPS
from improv.ui.review.timeline.strip import Strip
from improv.ui.review.timeline.timeline import Timeline, TimelineView
from tests.session.playing import HIRAJOSHI
from tests.ui.conftest import simulate
from tests.ui.review.jams import crowd, seen, trio

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
NOTES = (
    Annotation(1, 10.0, 25.0, "Turn-taking", ("Ana", "Ben"), "Ben imitates Ana", 4),
    Annotation(2, 40.0, text="First smile", people=("Ana",)),
    Annotation(3, 20.0, 50.0, "Turn-taking", text="overlaps the first"),
)


def shown(qtbot: QtBot, theme: Theme = DARK, size: tuple[int, int] = (1200, 900)) -> Timeline:
    timeline = Timeline(theme)
    clothe(timeline, theme)
    qtbot.addWidget(timeline)
    timeline.resize(*size)
    timeline.show()
    qtbot.waitExposed(timeline)
    timeline.show_jam(seen(trio()))
    QApplication.processEvents()
    return timeline


@pytest.fixture
def timeline(qtbot: QtBot, dressed: QApplication) -> Timeline:
    return shown(qtbot)


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


def picture(strip: QWidget) -> QImage:
    return strip.grab().toImage()


def drag(strip: Strip, from_s: float, to_s: float, y: int = 20) -> None:
    places = [QPoint(round(strip.axis.x(at_s)), y) for at_s in (from_s, (from_s + to_s) / 2, to_s)]
    simulate.mousePress(strip, LEFT, pos=places[0])
    simulate.mouseMove(strip, places[1])
    simulate.mouseMove(strip, places[2])
    simulate.mouseRelease(strip, LEFT, pos=places[2])


def click(
    strip: Strip, at_s: float, y: int = 20, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    simulate.mouseClick(strip, LEFT, keys, QPoint(round(strip.axis.x(at_s)), y))


def colour_of_note(timeline: Timeline, index: int) -> QColor:
    assert timeline.jam is not None
    jam = timeline.jam
    step = min(LOUDNESS_STEPS - 1, (int(jam.strength[index]) - 1) * LOUDNESS_STEPS // 127)
    share = 0.45 + 0.55 * step / (LOUDNESS_STEPS - 1)
    return mixed(QColor(jam.players[int(jam.lane[index])].colour), QColor(DARK.shape_edge), share)


def is_dense(timeline: Timeline) -> bool:
    return timeline.lanes.is_dense


# ── notes ───────────────────────────────────────────────────────────────────────────────────────


def test_every_note_is_a_bar_in_its_lane_in_the_colour_of_its_player(timeline: Timeline) -> None:
    timeline.axis.show(Span(0, 30))
    timeline.set_playhead(60.0)
    image, jam = picture(timeline.lanes), timeline.jam
    assert jam is not None
    checked = 0
    for index in range(len(jam.onset_s)):
        place = timeline.lanes.place_of(index)
        if place.left() > 0 and place.right() < image.width():
            lane = int(jam.lane[index])
            assert (
                lane * timeline.lanes.lane_px
                < place.top()
                < place.bottom()
                < (lane + 1) * timeline.lanes.lane_px
            )
            assert image.pixelColor(place.center()) == colour_of_note(timeline, index)
            checked += 1
    assert checked > 30


def test_between_notes_there_is_nothing(timeline: Timeline) -> None:
    timeline.set_playhead(60.0)
    image = picture(timeline.lanes)
    x = round(timeline.axis.x(30.0))
    assert image.pixelColor(x, 2 * timeline.lanes.lane_px + 20) == QColor(DARK.shape_edge)


def test_louder_notes_have_more_of_their_colour(timeline: Timeline) -> None:
    colours = [colour_of_note(timeline, index).lightness() for index in (0, 76)]
    assert colours[0] < colours[1]


def test_higher_notes_lie_higher(timeline: Timeline) -> None:
    assert timeline.jam is not None
    jam = timeline.jam
    mine = np.flatnonzero(jam.lane == 1)
    highest, lowest = (int(mine[pick(jam.note[mine])]) for pick in (np.argmax, np.argmin))
    assert timeline.lanes.place_of(highest).bottom() < timeline.lanes.place_of(lowest).top()


@pytest.mark.parametrize("pixels", [1, -1, 37, -250, 5000])
def test_what_was_moved_along_looks_as_if_it_had_been_painted_anew(timeline: Timeline, pixels: int) -> None:
    timeline.set_annotations(NOTES)
    timeline.axis.show(Span(20, 35))
    strips = [timeline.ruler, timeline.flags, timeline.tiers, timeline.lanes, *timeline.curves.plots]
    for strip in strips:
        picture(strip)
    timeline.axis.scroll_px(pixels)
    for strip in strips:
        moved = picture(strip)
        strip.redraw()
        assert moved == picture(strip), strip.objectName()


def test_a_note_is_found_where_it_is_painted(timeline: Timeline) -> None:
    timeline.axis.show(Span(0, 30))
    assert timeline.jam is not None
    for index in range(len(timeline.jam.onset_s)):
        place = timeline.lanes.place_of(index).center()
        if timeline.lanes.rect().contains(place):
            assert timeline.lanes.note_at(place) == index
    assert timeline.lanes.note_at(QPoint(3, 3)) is None
    assert timeline.lanes.note_at(QPoint(-5, -5)) is None


def test_a_tip_says_what_a_note_is(timeline: Timeline) -> None:
    place = timeline.lanes.place_of(1).center()
    QApplication.sendEvent(
        timeline.lanes, QHelpEvent(QEvent.Type.ToolTip, place, timeline.lanes.mapToGlobal(place))
    )
    text = QToolTip.text()
    assert "Ben: C3, played key C4, loudness 127 of 127, at 0:00.0, 1.0 s long" in text


def test_played_keys_are_marked_on_demand(timeline: Timeline) -> None:
    timeline.set_playhead(60.0)
    timeline.axis.show(Span(0, 30))
    plain = picture(timeline.lanes)
    timeline.raw.click()
    marked = picture(timeline.lanes)
    white = QColor(DARK.pad_lit)
    assert timeline.jam is not None
    for index in np.flatnonzero(timeline.jam.lane == 1)[:10].tolist():
        # A key lies where a note of its pitch would: some of Ben's sound where they were played, some do not.
        x = timeline.lanes.place_of(index).left() + 2
        column = [marked.pixelColor(x, y) for y in range(timeline.lanes.lane_px, 2 * timeline.lanes.lane_px)]
        assert column.count(white) == 2
    assert plain != marked
    timeline.raw.click()
    assert picture(timeline.lanes) == plain


def test_who_is_muted_is_pale_and_so_is_who_is_not_alone(timeline: Timeline) -> None:
    timeline.set_playhead(60.0)
    at_first = [picture(timeline.lanes).pixelColor(timeline.lanes.place_of(n).center()) for n in (0, 1)]
    timeline.set_mix({1}, (), {})
    muted = [picture(timeline.lanes).pixelColor(timeline.lanes.place_of(n).center()) for n in (0, 1)]
    assert muted[0].lightness() < at_first[0].lightness()
    assert muted[1] == at_first[1]
    timeline.set_mix((), {1}, {2: -12.0})
    solo = [picture(timeline.lanes).pixelColor(timeline.lanes.place_of(n).center()) for n in (0, 1)]
    assert solo[0] == at_first[0]
    assert solo[1].lightness() < at_first[1].lightness()
    assert timeline.heads[0].solo.isChecked()
    assert timeline.heads[1].level.value() == -12


def test_where_nothing_could_be_heard_is_hatched_and_a_new_key_is_a_line(
    qtbot: QtBot, timeline: Timeline
) -> None:
    recording = trio()
    recording.at(42.0, ask.EngineIsLost("it died"))
    recording.at(47.0, ask.EngineIsReady())
    timeline.show_jam(seen(recording))
    timeline.set_playhead(60.0)
    image, top = picture(timeline.lanes), 2 * timeline.lanes.lane_px + 5

    def hatched(at_s: float) -> bool:
        x = timeline.axis.pixel(at_s)
        return QColor(DARK.edge) in [image.pixelColor(x + dx, top + dy) for dx in range(8) for dy in range(8)]

    assert hatched(42.5)
    assert not hatched(35.0)
    assert not hatched(50.0)
    assert image.pixelColor(timeline.axis.pixel(30.2), top) == QColor(DARK.edge)
    timeline.axis.show(Span(35, 50))
    picture(timeline.lanes)
    timeline.axis.scroll_px(-61)
    moved = picture(timeline.lanes)
    timeline.lanes.redraw()
    assert moved == picture(timeline.lanes)


# ── a crowd ─────────────────────────────────────────────────────────────────────────────────────


def test_a_hundred_thousand_notes_are_shown_as_lanes_of_density_and_near_by_as_bars(
    timeline: Timeline,
) -> None:
    jam = crowd()
    timeline.show_jam(jam)
    assert is_dense(timeline)
    timeline.set_playhead(3599.0)
    image = picture(timeline.lanes)
    for lane, player in enumerate(jam.players):
        bottom = (lane + 1) * timeline.lanes.lane_px - 7
        colours = [image.pixelColor(x, bottom) for x in range(10, image.width() - 10)]
        assert colours.count(QColor(player.colour)) > 0.9 * len(colours)
    timeline.axis.show(Span(600, 660))
    assert not is_dense(timeline)
    image = picture(timeline.lanes)
    index = int(np.argmax(jam.onset_s > 630))
    assert image.pixelColor(timeline.lanes.place_of(index).center()) == colour_of_note(timeline, index)


def test_a_lane_of_density_is_as_high_as_many_notes_begin(timeline: Timeline) -> None:
    jam = crowd(seconds=3600.0)
    # All that the first plays is played in the first half.
    halved = np.where(jam.lane == 0, jam.onset_s / 2, jam.onset_s)
    timeline.show_jam(replace(jam, onset_s=halved, end_s=halved + 0.2))
    timeline.set_playhead(3599.0)
    image = picture(timeline.lanes)

    def height(x: int) -> int:
        return sum(
            image.pixelColor(x, y) != QColor(DARK.shape_edge) for y in range(2, timeline.lanes.lane_px)
        )

    quarter, rest = image.width() // 4, 3 * image.width() // 4
    assert height(quarter) > 10
    assert height(rest) == 0


def test_a_file_that_says_it_lasted_for_years_is_shown_all_the_same(timeline: Timeline) -> None:
    recording = trio()
    recording.at(1e9, ask.Press("grid", 1, 64), ask.ChangeKey(3, HIRAJOSHI))
    recording.at(4e9, ask.Release("grid", 1))
    jam = seen(recording)
    assert jam.seconds == jam.end_s.max() == jam.flags[-1].at_s == LONGEST_SECONDS
    timeline.show_jam(jam)
    for span in (Span(0, 60), Span(0, jam.seconds), Span(jam.seconds - 0.2, jam.seconds)):
        timeline.axis.show(span)
        timeline.set_playhead(span.to_s)
        timeline.set_loop(span)
        assert not picture(timeline).isNull()


def test_a_crowd_in_a_jam_of_a_week_is_shown_without_counting_all_of_it(timeline: Timeline) -> None:
    timeline.show_jam(replace(crowd(20_000, seconds=60.0), seconds=LONGEST_SECONDS))
    timeline.axis.show(Span(0, 60))
    assert not is_dense(timeline)
    assert not picture(timeline.lanes).isNull()


def test_scrolling_lanes_of_density_looks_as_if_painted_anew(timeline: Timeline) -> None:
    timeline.show_jam(crowd())
    timeline.axis.show(Span(600, 1800))
    picture(timeline.lanes)
    timeline.axis.scroll_px(61)
    moved = picture(timeline.lanes)
    timeline.lanes.redraw()
    assert moved == picture(timeline.lanes)


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


# ── marks, flags, overview ──────────────────────────────────────────────────────────────────────


def test_marks_lie_in_rows_by_category_and_can_be_clicked(timeline: Timeline, qtbot: QtBot) -> None:
    timeline.set_annotations(NOTES)
    tiers = timeline.tiers
    assert tiers.names == ("", "Turn-taking", "")
    for at_s, row, wanted in ((12.0, 1, 1), (40.05, 0, 2), (45.0, 2, 3)):
        with qtbot.waitSignal(timeline.annotation_activated) as activated:
            click(tiers, at_s, y=row * tiers.row_px + 10)
        assert activated.args == [wanted]
    with qtbot.waitSignal(timeline.asked_play_at):
        click(tiers, 5.0, y=10)
    image = picture(tiers)
    assert image.pixelColor(round(timeline.axis.x(24.9)) - 3, tiers.row_px + 8) == QColor(DARK.accent)


def test_a_tip_says_all_that_was_written(timeline: Timeline) -> None:
    timeline.set_annotations(NOTES)
    place = QPoint(round(timeline.axis.x(12.0)), timeline.tiers.row_px + 10)
    QApplication.sendEvent(
        timeline.tiers, QHelpEvent(QEvent.Type.ToolTip, place, timeline.tiers.mapToGlobal(place))
    )
    for part in ("0:10 to 0:25", "Turn-taking", "Ana, Ben", "Ben imitates Ana", "4 of 5"):
        assert part in QToolTip.text()


def test_a_passage_that_began_before_the_left_end_is_still_named(timeline: Timeline) -> None:
    timeline.set_annotations(NOTES)
    timeline.set_playhead(60.0)

    def named(from_s: float) -> bool:
        timeline.axis.show(Span(from_s, from_s + 4))
        image, row = picture(timeline.tiers), 2 * timeline.tiers.row_px
        places = [(x, y) for x in range(4, 60) for y in range(row + 4, row + timeline.tiers.row_px - 4)]
        return any(image.pixelColor(x, y) == QColor(DARK.accent_text) for x, y in places)

    assert named(35.0)
    assert not named(54.0)


def test_thousands_of_marks_are_no_matter(timeline: Timeline) -> None:
    timeline.set_annotations(tuple(Annotation(n + 1, n * 0.003, text="words") for n in range(20_000)))
    assert timeline.tiers.height() < 2000
    assert not picture(timeline.tiers).isNull()


def test_changes_are_flags_with_words(timeline: Timeline) -> None:
    assert "C Major pentatonic" in timeline.flags.words_at(2)
    x = round(timeline.axis.x(30.2))
    assert "D Hirajoshi" in timeline.flags.words_at(x)


def test_words_of_a_change_before_the_left_end_reach_into_what_is_seen(timeline: Timeline) -> None:
    timeline.axis.show(Span(30.4, 40.0))
    image = picture(timeline.flags)
    assert any(image.pixelColor(x, y) == QColor(DARK.text) for x in range(60) for y in range(image.height()))


def test_the_overview_scrolls_and_its_edges_zoom(timeline: Timeline) -> None:
    timeline.axis.show(Span(10, 20))
    overview = timeline.overview
    frame = overview.frame_rect()
    simulate.mousePress(overview, LEFT, pos=frame.center())
    simulate.mouseMove(overview, frame.center() + QPoint(200, 0))
    simulate.mouseRelease(overview, LEFT, pos=frame.center() + QPoint(200, 0))
    assert timeline.axis.seen.from_s == pytest.approx(
        10 + 200 * timeline.axis.seconds / overview.width(), abs=0.3
    )
    assert timeline.axis.seen.seconds == pytest.approx(10, abs=0.1)
    frame, before = overview.frame_rect(), timeline.axis.seen
    simulate.mousePress(overview, LEFT, pos=QPoint(frame.right(), 20))
    simulate.mouseMove(overview, QPoint(frame.right() + 150, 20))
    simulate.mouseRelease(overview, LEFT, pos=QPoint(frame.right() + 150, 20))
    assert timeline.axis.seen.from_s == pytest.approx(before.from_s, abs=0.1)
    assert timeline.axis.seen.seconds > before.seconds + 5
    simulate.mouseClick(overview, LEFT, pos=QPoint(20, 20))
    assert timeline.axis.seen.from_s == 0.0


def test_the_wheel_with_ctrl_zooms_around_the_mouse_and_with_shift_scrolls(timeline: Timeline) -> None:
    at_s = 40.0
    x = timeline.axis.x(at_s)

    def turn(keys: Qt.KeyboardModifier, up: int) -> None:
        place, still, none = QPointF(x, 20), Qt.ScrollPhase.NoScrollPhase, Qt.MouseButton.NoButton
        there = timeline.lanes.mapToGlobal(place)
        event = QWheelEvent(place, there, QPoint(), QPoint(0, up), none, keys, still, False)
        QApplication.sendEvent(timeline.lanes, event)

    turn(Qt.KeyboardModifier.ControlModifier, 240)
    assert timeline.axis.x(at_s) == pytest.approx(x, abs=1.0)
    assert timeline.axis.seen.seconds == pytest.approx(64.0 / 2.25, rel=0.01)
    before = timeline.axis.seen.from_s
    turn(SHIFT, -120)
    assert timeline.axis.seen.from_s > before
    simulate.keyClick(timeline, "0")
    assert timeline.axis.shows_all
    simulate.keyClick(timeline, "+")
    assert not timeline.axis.shows_all


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
