"""From jam to jam: a person, and two, over the dates of real takes, measured in a process of their own."""

from pathlib import Path
from shutil import copytree

import pytest
from msgspec.structs import replace
from PyQt6.QtCore import QObject, QPointF, Qt
from PyQt6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QScrollArea, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from improv.analysis.found import Settings
from improv.analysis.telling import CourseAsked, answer_bytes, answers
from improv.ui.review.course.coursing import INTERACTION, Coursing
from improv.ui.review.course.page import CoursePage
from tests.analysis.courses import QUICK, write_course
from tests.ui.conftest import simulate
from tests.ui.review.conftest import Room, a_jam

SHARES = [0.0, 0.5, 0.9, 0.5, 0.0]


@pytest.fixture(scope="module")
def jams(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five jams of Ana and Ben; from the third on the scale is another."""
    folder = tmp_path_factory.mktemp("course")
    write_course(folder, SHARES, scale=2)
    return folder


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def own_cache(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One for all tests: what is kept need not be measured again."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))


def the_page(room: Room) -> CoursePage:
    return room.desk.window.review.course


def shown(room: Room, jams: Path, other: str = "") -> CoursePage:
    """Look at Ana, or at her and somebody else, over five jams."""
    copytree(jams, room.jams, dirs_exist_ok=True)
    room.go(len(SHARES))
    room.until(lambda: room.reviewing.bookshelf.known.people)
    simulate.mouseClick(room.library.buttons["courseOfJams"], Qt.MouseButton.LeftButton)
    assert room.desk.window.review.shows_course
    page = the_page(room)
    choose(page.person, "Ana")
    if other:
        choose(page.other, other)
    room.until(lambda: room.reviewing.coursing.is_whole and room.reviewing.coursing.share is None)
    return page


def choose(choice: object, value: str) -> None:
    index = choice.findData(value)  # type: ignore[attr-defined]
    assert index >= 0
    choice.setCurrentIndex(index)  # type: ignore[attr-defined]
    choice.activated.emit(index)  # type: ignore[attr-defined]


def texts(table: QTableWidget, row: int) -> list[str]:
    items = (table.item(row, column) for column in range(table.columnCount()))
    return ["" if item is None else item.text() for item in items]


def test_a_person_is_seen_over_the_dates_of_their_jams(room: Room, jams: Path) -> None:
    page = shown(room, jams)
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


def test_a_click_opens_the_jam_with_the_measure_in_it(room: Room, jams: Path) -> None:
    page = shown(room, jams)
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


def test_two_people_with_their_course_in_words_their_report_and_another_window(
    room: Room, jams: Path, qtbot: QtBot
) -> None:
    page, coursing = shown(room, jams, "Ben"), room.reviewing.coursing
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

    # The report of what is shown: without names, unless they are wished for.
    simulate.mouseClick(page.report.save, Qt.MouseButton.LeftButton)
    assert not page.report.save.isEnabled()
    room.until(lambda: page.report.state.text().startswith("The report is written"))
    html = (room.folder / "taken" / "from-jam-to-jam.html").read_text(encoding="utf-8")
    assert "<h1>From jam to jam: Player 1 to Player 2</h1>" in html
    assert "Ana" not in html
    assert f"{len(SHARES)} jams, from" in html
    assert not page.report.notes.isVisible()
    assert not page.report.earlier.isVisible()

    # What was measured until somebody stopped it stays, and goes on when they want that.
    coursing.is_whole, coursing.is_stopped = False, True
    coursing.changed.emit()
    assert page.state.text().startswith("It was stopped: only the 5 jam")
    assert page.again.text() == "Go on"
    simulate.mouseClick(page.again, Qt.MouseButton.LeftButton)
    assert len(page.picture.drawn.points) == len(SHARES)
    assert "The first 5 jam" in page.state.text()
    room.until(lambda: coursing.is_whole and coursing.share is None)
    assert not page.again.isVisible()

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

    # What was locked is forgotten.
    coursing.forget()
    assert not page.isVisible()
    assert coursing.people == ()
    assert coursing.course is None


def test_who_stops_a_course_keeps_what_was_found(room: Room, jams: Path, tmp_path: Path) -> None:
    """A process that tells one jam and then waits, in the place of one that takes long."""
    paths = tuple(str(jams / f"jam-0{number}.jam") for number in range(2))
    step, first = list(answers(CourseAsked(("Ana",), paths, QUICK)))[:2]
    (tmp_path / "told").write_bytes(answer_bytes(step) + answer_bytes(first))
    slow = "import sys; sys.stdout.write(open(sys.argv[1]).read()); sys.stdout.flush(); sys.stdin.read()"
    room.add("jam-of-ana", a_jam("Ana"))
    room.go(1)
    owner = QObject()
    program = ("-c", slow, str(tmp_path / "told"))
    coursing = Coursing(room.reviewing.bookshelf, Settings, lambda: None, owner, program)
    coursing.show("Ana")
    room.until(lambda: coursing.course is not None)
    assert (coursing.is_whole, coursing.looked_at, coursing.share) == (False, (1, 2), 0.5)
    coursing.stop()
    assert (coursing.is_stopped, coursing.share) == (True, None)
    assert coursing.course is not None
    assert [jam.name for jam in coursing.course.jams] == ["jam-00"]
    assert coursing.paths == paths[:1]
    coursing.go_on()  # as every other look at it does
    assert coursing.is_stopped
    coursing.go_on(again=True)
    assert coursing.course is not None
    assert coursing.share == 0.0
    coursing.close()


def test_a_jam_that_cannot_be_read_is_left_out_and_nobody_is_one_line(room: Room) -> None:
    room.desk.window.go_to_review()
    coursing, page = room.reviewing.coursing, the_page(room)
    coursing.show()
    assert page.state.text().startswith("Choose a person")
    assert not page.picture.isVisible()
    coursing.choose("Zoe", "")
    room.until(lambda: coursing.trouble)
    assert "no jam" in page.state.text()
    assert page.again.isVisible()
    coursing.leave()

    first = room.add("jam-00", a_jam("Ana"))
    later = a_jam("Ana", 25.0)
    later.header = replace(later.header, uuid="00000000-0000-4000-8000-000000000001")
    room.add("jam-01", later)
    room.reviewing.bookshelf.scan()
    room.go(2)
    room.until(lambda: room.reviewing.bookshelf.known.people)
    first.write_bytes(b"no jam")
    coursing.show("Ana")
    room.until(lambda: coursing.is_whole and coursing.share is None)
    assert "jam-00.jam" in page.state.text()
    assert len(page.picture.drawn.points) == 1
