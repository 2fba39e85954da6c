"""Two jams, one above the other: aligned, on the same scales, heard in turn, measured by the real process."""

from dataclasses import replace
from itertools import combinations

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from improv.analysis.explained import GROUP_WORDS
from improv.analysis.features import PLAYER_FEATURES
from improv.analysis.found import Curve as Values
from improv.analysis.found import FoundPlayer, PlayerValue
from improv.link.hearing import HearFrom, HearingEdit, HearTake
from improv.session.notebook.annotation import Annotation
from improv.ui.languages.said import known
from improv.ui.parts.style import clothe
from improv.ui.parts.theme import DARK
from improv.ui.review.compare.comparing import FIRST, SECOND, Align
from improv.ui.review.compare.differences import Row, rows_of
from improv.ui.review.compare.page import ComparePage
from improv.ui.review.timeline.axis import Span
from improv.ui.review.understanding.analysing import Understood
from tests.session.playing import two_people
from tests.ui.conftest import simulate
from tests.ui.review.conftest import Room, a_jam

DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def shown(room: Room, seconds: float = 20.0) -> ComparePage:
    """Compare two jams: 10 s of Ana and Keys, and another."""
    one = room.add("2026-03-14-101500", two_people())
    other = room.add("2026-03-15-101500", a_jam("Ana", seconds))
    room.open(one)
    room.session.header.compare.click()
    page = room.desk.window.review.compare
    assert room.desk.window.review.shows_compare
    assert page.waiting.text() == "Choose a second jam."
    room.comparing.open(other)
    room.until(lambda: room.comparing.other is not None)
    return page


def test_both_see_the_same_time_on_the_same_scales(room: Room) -> None:
    page = shown(room)
    first, second = page.timelines
    assert first.axis.scale == pytest.approx(second.axis.scale)
    first.zoom_in()
    assert second.axis.scale == pytest.approx(first.axis.scale)
    second.axis.show(Span(12.0, 14.0))
    assert first.axis.seen.from_s == pytest.approx(12.0, abs=0.05)
    for one in (first, second):
        assert one.lanes.roll is not None
    rows = [row for one in (first, second) if one.lanes.roll for row in one.lanes.roll.rows]
    assert len({(row.low, row.high) for row in rows if len(row.place)}) == 1
    highs = {one.curves.rows[0].plot.high for one in (first, second)}
    assert len(highs) == 1


def test_they_are_aligned_at_marks_and_by_hand(room: Room) -> None:
    page = shown(room)
    room.reviewing.add(Annotation(0, 3.0, text="start of the tune"))
    page.align.buttons[Align.HAND].click()
    page.later.setValue(4.0)
    first, second = page.timelines
    assert room.comparing.later_s == 4.0
    assert first.axis.seen.from_s - 4.0 == pytest.approx(second.axis.seen.from_s, abs=0.05)
    page.later.setValue(-4.0)
    assert first.axis.seen.from_s + 4.0 == pytest.approx(second.axis.seen.from_s, abs=0.05)
    first.axis.show(Span(1.0, 3.0))
    assert second.axis.seen.from_s == pytest.approx(5.0, abs=0.05)
    second.axis.show(Span(6.0, 8.0))
    assert first.axis.seen.from_s == pytest.approx(2.0, abs=0.05)
    number = room.reviewing.notebook.annotations[0].id
    room.comparing.set_mark(FIRST, number)
    page.align.buttons[Align.MARK].click()
    assert room.comparing.later_s == room.reviewing.notebook.annotations[0].at_s
    assert page.marks[FIRST].isVisible()
    page.align.buttons[Align.START].click()
    assert room.comparing.later_s == 0.0


def test_either_is_heard_and_the_first_as_before_afterwards(room: Room) -> None:
    page = shown(room)
    now = room.comparing
    room.reviewing.hearing.mute(1, True)
    room.reviewing.play_at(3.0)
    room.play(3.0, plays=False)
    room.sent.clear()
    page.plays[SECOND].click()
    assert room.sent == [HearTake(str(now.path)), HearFrom(None)]
    assert page.timelines[FIRST].heads[0].mute.isChecked()
    page.timelines[SECOND].heads[0].mute.click()
    assert now.edit_of(SECOND) == HearingEdit(mute=(page.timelines[SECOND].heads[0].player.seat,))
    simulate.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Escape)
    assert room.desk.window.review.shows_session
    assert room.hearing.edit == HearingEdit(mute=(1,))
    assert HearTake(str(room.reviewing.path)) in room.sent


def test_nothing_is_written_by_keys_there(room: Room) -> None:
    page = shown(room)
    before = room.reviewing.notebook.changes
    for key in (Qt.Key.Key_M, Qt.Key.Key_N, Qt.Key.Key_T, Qt.Key.Key_Delete):
        simulate.keyClick(page.first, key)
    assert room.reviewing.notebook.changes == before
    assert room.library.question.isHidden()
    simulate.keyClick(page.first, Qt.Key.Key_Backspace)
    assert room.desk.window.review.shows_session


def test_both_are_measured_side_by_side(room: Room) -> None:
    page = shown(room)
    page.measure.click()
    assert page.progress.isVisible()
    room.until(lambda: not room.comparing.measures)
    table = page.table
    texts = [
        [item.text() if (item := table.item(row, column)) else "" for column in range(5)]
        for row in range(table.rowCount())
    ]
    (density,) = [row for row in texts if row[:2] == ["Ana", "Density"]]
    assert "±" in density[3]
    assert "±" in density[4]
    people = {"Ana", "Owl", "Ana, then Owl", "Owl, then Ana", "everybody"}
    assert {row[0] for row in texts} == people
    (gini,) = [row for row in texts if row[:2] == ["everybody", known(GROUP_WORDS["gini"].title)]]
    assert gini[3] != "–" != gini[4]
    (overlap,) = [row for row in texts if row[:2] == ["Ana, then Owl", "Phrases at one time"]]
    assert overlap[3] != "–"
    assert table.columnCount() == 6
    assert all(row[4] == "–" for row in texts if row[0] == "Owl")
    assert table.isVisible()


def test_measures_are_told_with_their_spread_and_without_a_verdict() -> None:
    nothing = Values(0.0, 1.0, ())
    gap = PlayerValue("", None, None, None, None, None, nothing)

    def player(mean: float | None, sd: float | None, *, scale: bool = False) -> FoundPlayer:
        curve = Values(0.0, 1.0, ())
        value = PlayerValue("1/s", mean, sd, mean, mean, mean, curve, scale)
        return FoundPlayer(
            1, "Ana", 1, 5, {**{each.name: gap for each in PLAYER_FEATURES}, "density": value}, {}
        )

    first = Understood(players=(player(2.0, 0.5),))
    second = Understood(players=(player(1.0, None),))
    row = next(row for row in rows_of(first, second, {}) if row.feature == "Density")
    assert (row.first, row.second, row.difference) == ("2 ± 0.5", "1", "-1")
    second = Understood(players=(player(1.0, 0.5, scale=True),))
    row = next(row for row in rows_of(first, second, {}) if row.feature == "Density")
    assert (row.second, row.difference) == ("1 ± 0.5 *", "-1 (-2 sd)")
    called = {row.person for row in rows_of(first, second, {"Ana": "Fox"})}
    assert "Fox" in called
    assert "Ana" not in called


def test_a_second_that_cannot_be_read_is_said(room: Room) -> None:
    page = shown(room)
    bad = room.folder / "bad.jam"
    bad.write_bytes(b"no jam")
    room.comparing.open(bad)
    room.until(lambda: "bad.jam" in page.waiting.text())
    assert not page.timelines[SECOND].isVisible()
    assert page.first.isVisible()


def test_a_rebuilt_window_shows_the_same(room: Room, qtbot: QtBot) -> None:
    shown(room)
    room.comparing.set_later(2.0)
    room.rebuild(qtbot)
    page = room.desk.window.review.compare
    assert room.desk.window.review.shows_compare
    assert page.timelines[SECOND].jam is not None
    assert page.later.value() == 2.0
    room.reviewing.close()
    assert not room.desk.window.review.shows_compare


def test_everything_on_the_page_has_a_name(room: Room) -> None:
    page = shown(room)
    for part in page.findChildren(QWidget):
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = part.text() if isinstance(part, QAbstractButton) else ""
            assert part.accessibleName() or text or part.objectName().startswith("qt_"), part


def test_with_large_text_nothing_lies_over_anything_else(qtbot: QtBot, dressed: object) -> None:
    large = replace(DARK, scale=2.0)
    page = ComparePage(large)
    qtbot.addWidget(page)
    clothe(page, large)
    page.show_waiting("")
    page.show_measuring(None, "")
    page.show_rows((Row("Ana", "Density", "notes a second", "0.84 ± 0.53", "0.63 ± 0.53", "-0.21"),) * 9)
    page.resize(978, 616)
    page.show()
    qtbot.waitExposed(page)
    column = page.timelines[FIRST].parentWidget()
    assert column is not None
    parts = [part for part in column.findChildren(QWidget, options=DIRECT) if part.isVisible()]
    assert page.legend in parts
    over = [pair for pair in combinations(parts, 2) if pair[0].geometry().intersects(pair[1].geometry())]
    assert over == []
