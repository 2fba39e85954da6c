"""Marks, changes and the overview of the timeline."""

import pytest
from PyQt6.QtCore import QEvent, QPoint, QPointF, Qt
from PyQt6.QtGui import QColor, QHelpEvent, QWheelEvent
from PyQt6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from improv.session.notebook.annotation import Annotation
from improv.ui.parts.theme import DARK
from improv.ui.review.timeline.axis import Span
from improv.ui.review.timeline.timeline import Timeline
from tests.ui.conftest import simulate
from tests.ui.review.timelines import LEFT, NOTES, SHIFT, click, picture


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
