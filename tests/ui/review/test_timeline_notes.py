"""Notes in the lanes: bars, tips, who is heard, and what becomes of a crowd."""

import numpy as np
import pytest
from msgspec.structs import replace
from PyQt6.QtCore import QEvent, QPoint
from PyQt6.QtGui import QColor, QHelpEvent
from PyQt6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.session.notebook.annotation import LONGEST_SECONDS
from improv.ui.parts.theme import DARK
from improv.ui.review.timeline.axis import Span
from improv.ui.review.timeline.lanes import mixed
from improv.ui.review.timeline.roll import LOUDNESS_STEPS
from improv.ui.review.timeline.timeline import Timeline
from tests.session.playing import HIRAJOSHI
from tests.ui.review.jams import crowd, seen, trio
from tests.ui.review.timelines import NOTES, picture


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
