"""From jam to jam: a person, and two, over the dates of real takes, measured in a process of their own."""

from pathlib import Path

import pytest
from PyQt6.QtCore import QPointF, Qt
from PyQt6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QScrollArea, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from improv.ui.review.course.coursing import INTERACTION
from improv.ui.review.course.page import CoursePage
from improv.ui.review.timeline.measures import USUAL_S
from tests.analysis.courses import write_course
from tests.ui.conftest import simulate
from tests.ui.review.conftest import Room

SHARES = [0.0, 0.5, 0.9, 0.5, 0.0]


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def own_cache(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One for all tests: what is kept need not be measured again."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))


def the_page(room: Room) -> CoursePage:
    return room.desk.window.review.course


def shown(room: Room, other: str = "") -> CoursePage:
    """Look at Ana, or at her and somebody else, over five jams; from the third on the scale is another."""
    write_course(room.jams, SHARES, scale=2)
    room.go(len(SHARES))
    room.until(lambda: room.reviewing.bookshelf.known.people)
    simulate.mouseClick(room.library.buttons["courseOfJams"], Qt.MouseButton.LeftButton)
    assert room.desk.window.review.shows_course
    page = the_page(room)
    choose(page.person, "Ana")
    if other:
        choose(page.other, other)
    room.until(lambda: room.reviewing.coursing.course is not None and room.reviewing.coursing.share is None)
    return page


def choose(choice: object, value: str) -> None:
    index = choice.findData(value)  # type: ignore[attr-defined]
    assert index >= 0
    choice.setCurrentIndex(index)  # type: ignore[attr-defined]
    choice.activated.emit(index)  # type: ignore[attr-defined]


def texts(table: QTableWidget, row: int) -> list[str]:
    items = (table.item(row, column) for column in range(table.columnCount()))
    return ["" if item is None else item.text() for item in items]


def test_a_person_is_seen_over_the_dates_of_their_jams(room: Room) -> None:
    page = shown(room)
    drawn = page.picture.drawn
    assert len(drawn.points) == len(SHARES)
    assert all(point.value == pytest.approx(4.0, abs=0.2) for point in drawn.points)
    assert all(point.sd is not None for point in drawn.points)
    assert drawn.changed == {2}
    assert "Hirajoshi" in texts(page.table, 2)[1]
    assert "±" in texts(page.table, 0)[0]
    assert drawn.days[0].startswith("1. 20")
    choose(page.feature, "velocity_mean")
    assert "velocity" in page.picture.drawn.words[0]
    assert "Hirajoshi" in page.picture.drawn.words[2]
    simulate.mouseClick(page.how, Qt.MouseButton.LeftButton)
    assert page.explanation.isVisible()
    assert page.explanation.text()


def test_the_interaction_of_two_stands_with_its_course_in_words(room: Room) -> None:
    page = shown(room, "Ben")
    assert page.feature.currentData() == INTERACTION
    drawn = page.picture.drawn
    values = [point.value or 0.0 for point in drawn.points]
    assert max(values) == values[2]
    assert len(drawn.fitted) == len(SHARES)
    assert page.trend.text()
    assert page.chance.isVisible()
    choose(page.feature, "onset_lag")
    assert all(point.chance is None for point in page.picture.drawn.points)
    assert not page.trend.isVisible()


def test_a_click_opens_the_jam_with_the_measure_in_it(room: Room) -> None:
    page = shown(room)
    choose(page.feature, "velocity_mean")
    picture = page.picture
    where = QPointF(picture.x_of(3), picture.place().center().y())
    assert picture.jam_at(where) == 3
    assert picture.jam_at(QPointF(1.0, 1.0)) is None
    simulate.mouseClick(picture, Qt.MouseButton.LeftButton, pos=where.toPoint())
    room.until(lambda: room.reviewing.loaded is not None)
    assert room.reviewing.path is not None
    assert room.reviewing.path.name == "jam-03.jam"
    assert room.desk.window.review.shows_session
    assert room.session.timeline.curves.names[0] == "velocity_mean"
    simulate.mouseClick(room.session.below.buttons[True], Qt.MouseButton.LeftButton)
    simulate.mouseClick(room.shown.understanding.page.course, Qt.MouseButton.LeftButton)
    assert room.desk.window.review.shows_course
    assert len(page.picture.drawn.points) == len(SHARES)  # it is known already
    page.back.click()
    assert room.desk.window.review.shows_session


def test_keys_go_from_jam_to_jam_and_open_one(room: Room) -> None:
    page = shown(room)
    page.picture.setFocus()
    simulate.keyClick(page.picture, Qt.Key.Key_End)
    simulate.keyClick(page.picture, Qt.Key.Key_Left)
    assert page.table.currentRow() == 3
    assert page.picture.drawn.words[3] in page.picture.accessibleName()
    page.table.setCurrentCell(1, 0)
    assert page.picture.current == 1
    assert page.picture.drawn.days[1] in page.open.accessibleName()
    simulate.keyClick(page.picture, Qt.Key.Key_Escape)
    assert not room.desk.window.review.shows_course
    left = room.reviewing.path
    assert left is None
    simulate.mouseClick(room.library.buttons["courseOfJams"], Qt.MouseButton.LeftButton)
    simulate.keyClick(page.picture, Qt.Key.Key_Return)
    assert room.reviewing.path is not None
    assert room.reviewing.path.name == "jam-01.jam"
    room.until(lambda: room.reviewing.loaded is not None)


def test_a_jam_that_cannot_be_read_is_left_out_and_said(room: Room) -> None:
    paths = write_course(room.jams, SHARES[:2])
    room.go(2)
    room.until(lambda: room.reviewing.bookshelf.known.people)
    paths[0].write_bytes(b"no jam")
    room.reviewing.coursing.show("Ana")
    room.until(lambda: room.reviewing.coursing.course is not None and room.reviewing.coursing.share is None)
    page = the_page(room)
    assert "jam-00.jam" in page.state.text()
    assert len(page.picture.drawn.points) == 1


def test_nobody_and_no_jam_are_one_line(room: Room) -> None:
    room.desk.window.go_to_review()
    room.reviewing.coursing.show()
    page = the_page(room)
    assert page.state.text().startswith("Choose a person")
    assert not page.picture.isVisible()
    room.reviewing.coursing.choose("Zoe", "")
    room.until(lambda: room.reviewing.coursing.trouble)
    assert "no jam" in page.state.text()
    assert page.again.isVisible()


def test_what_was_locked_is_forgotten(room: Room) -> None:
    shown(room)
    room.reviewing.coursing.forget()
    assert not room.desk.window.review.shows_course
    assert room.reviewing.coursing.people == ()
    assert room.reviewing.coursing.course is None


def test_another_window_shows_the_same_course_and_all_has_a_name(room: Room, qtbot: QtBot) -> None:
    shown(room, "Ben")
    room.rebuild(qtbot)
    page = the_page(room)
    assert room.desk.window.review.shows_course
    assert len(page.picture.drawn.points) == len(SHARES)
    QApplication.processEvents()
    assert room.desk.window.width() <= 1024
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            if not isinstance(widget, QLineEdit | QScrollArea):
                assert widget.accessibleName() or text, widget
        if (
            isinstance(widget, QAbstractButton)
            and widget.isVisible()
            and not isinstance(widget.parent(), QTableWidget)
        ):
            assert widget.height() >= 48, widget.objectName()


def test_curves_and_pulse_have_the_windows_that_are_usual(room: Room) -> None:
    now = room.reviewing.understanding
    assert (USUAL_S, now.settings.window_s, now.settings.pulse_window_s) == (6, 6.0, 12.0)
    room.shown.understanding.page.pulse.changed.emit(20)
    assert now.settings.pulse_window_s == 20.0
    assert "20 second" in room.shown.understanding.page.pulse_words.text()
