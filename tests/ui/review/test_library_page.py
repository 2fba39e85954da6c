"""The list of jams: found, opened, named, starred, binned; thousands of them."""

from datetime import datetime, timedelta
from pathlib import Path
from threading import enumerate as enumerate_threads

from PyQt6.QtCore import QMimeData, QPointF, Qt, QUrl
from PyQt6.QtGui import QDropEvent
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from improv.library.rows import decoded, encoded
from improv.library.shelved import COLUMNS, Order, Presence, Shelved, Wanted
from improv.line import Line, line
from improv.session.format import damage_at
from improv.session.notebook.sidecar import notes_path, read_notes
from improv.ui.languages.speaking import speak
from improv.ui.parts.style import clothe
from improv.ui.parts.theme import DARK
from improv.ui.review.library_page import LibraryPage
from improv.ui.review.shelf import PAGE, ShelfRole
from improv.ui.review.shelf_words import in_words
from tests.ui.conftest import simulate
from tests.ui.review.conftest import Room, a_jam

RETURN = Qt.Key.Key_Return


def search(room: Room, text: str) -> None:
    field = room.library.filters.search
    field.setFocus()
    field.clear()
    simulate.keyClicks(field, text)
    simulate.keyClick(field, RETURN)
    room.until(lambda: room.reviewing.bookshelf.wanted.text == text and room.is_quiet)


def button(room: Room, name: str) -> None:
    simulate.mouseClick(room.library.buttons[name], Qt.MouseButton.LeftButton)


def answer(room: Room, text: str | None = None) -> None:
    question = room.library.question
    assert question.isVisible()
    if text is not None:
        question.field.setText(text)
    simulate.mouseClick(question.yes, Qt.MouseButton.LeftButton)
    room.until(lambda: room.is_quiet)


def test_an_empty_library_says_so_and_leads_to_the_pads(room: Room) -> None:
    room.go(0)
    page = room.library
    assert page.empty.isVisible()
    assert page.empty.text().startswith("No jams yet")
    simulate.mouseClick(page.way_out, Qt.MouseButton.LeftButton)
    assert not room.desk.window.is_reviewing


def test_jams_are_listed_with_who_played_and_how_long(room: Room) -> None:
    room.add("2026-03-14-101500")
    room.add("2026-03-15-101500", a_jam("Cleo"))
    room.go(2)
    words = [in_words(room.jam(row)) for row in range(2)]
    assert any("Ana" in text and "10 s" in text for text in words)
    assert any("Cleo" in text for text in words)
    assert room.library.count.text().startswith("2 ")
    shown = room.library.shelf.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert shown == words[0]


def test_words_people_tags_and_stars_are_looked_for(room: Room) -> None:
    room.add("2026-03-14-101500")
    room.add("2026-03-15-101500", a_jam("Cleo"))
    room.go(2)
    search(room, "cleo")
    assert [jam.people for jam in room.reviewing.bookshelf.page.jams] == [("Cleo",)]
    button(room, "starJam")
    room.until(lambda: room.jam().is_starred and room.is_quiet)
    button(room, "tagJam")
    answer(room, "calm, second , calm")
    assert room.jam().tags == ("calm", "second")
    search(room, "")
    filters = room.library.filters
    simulate.mouseClick(filters.starred, Qt.MouseButton.LeftButton)
    room.until(lambda: room.library.shelf.rowCount() == 1 and room.is_quiet)
    assert room.jam().people == ("Cleo",)
    simulate.mouseClick(filters.starred, Qt.MouseButton.LeftButton)
    room.until(lambda: room.library.shelf.rowCount() == 2 and room.is_quiet)
    filters.tags.setCurrentIndex(filters.tags.findData("calm"))
    filters.tags.activated.emit(filters.tags.currentIndex())
    room.until(lambda: room.library.shelf.rowCount() == 1 and room.is_quiet)
    search(room, "nobody of that name")
    assert room.library.empty.text() == "No jam is like that."
    simulate.mouseClick(room.library.way_out, Qt.MouseButton.LeftButton)
    room.until(lambda: room.library.shelf.rowCount() == 2 and room.is_quiet)


def test_days_are_looked_for(room: Room) -> None:
    room.add()  # it was played on 1 January 2026
    room.go(1)
    filters = room.library.filters
    filters.set_wanted(Wanted(since=datetime(2026, 1, 1), until=datetime(2026, 1, 2)))
    assert filters.since.isVisible()
    simulate.keyClick(filters.search, RETURN)
    filters.when.activated.emit(filters.when.currentIndex())
    room.until(lambda: room.is_quiet)
    assert room.library.shelf.rowCount() == 1
    filters.until.setDate(filters.until.date().addDays(-1))
    filters.since.setDate(filters.since.date().addDays(-9))
    room.until(lambda: room.library.shelf.rowCount() == 0 and room.is_quiet)


def test_a_jam_is_renamed_in_its_sidecar(room: Room) -> None:
    path = room.add()
    room.go(1)
    button(room, "renameJam")
    answer(room, "First smile")
    assert room.jam().title == "First smile"
    assert read_notes(path).title == "First smile"
    assert notes_path(path).exists()


def test_to_the_bin_and_back_with_undo(room: Room) -> None:
    path = room.add()
    room.go(1)
    room.library.list.setFocus()
    simulate.keyClick(room.library.list, Qt.Key.Key_Delete)
    room.until(lambda: room.library.shelf.rowCount() == 0 and room.is_quiet)
    assert not path.exists()
    (text,) = room.notices()
    assert "is in the bin" in text
    room.desk.window.play.notices.acted.emit("moved to the bin")
    room.until(lambda: room.library.shelf.rowCount() == 1 and room.is_quiet)
    assert path.exists()
    assert room.notices() == []


def test_deleting_for_good_asks_once_and_only_in_the_bin(room: Room) -> None:
    room.add()
    room.go(1)
    button(room, "binJam")
    room.until(lambda: room.library.shelf.rowCount() == 0 and room.is_quiet)
    simulate.mouseClick(room.library.filters.binned, Qt.MouseButton.LeftButton)
    room.until(lambda: room.library.shelf.rowCount() == 1 and room.is_quiet)
    assert room.library.buttons["restoreJam"].isVisible()
    button(room, "binJam")
    simulate.mouseClick(room.library.question.no, Qt.MouseButton.LeftButton)
    assert list(room.jams.rglob("*.jam"))
    button(room, "binJam")
    assert room.desk.window.focusWidget() is room.library.question.no  # Enter must not delete
    answer(room)
    room.until(lambda: room.library.shelf.rowCount() == 0 and room.is_quiet)
    assert not list(room.jams.rglob("*.jam"))


def test_enter_and_a_double_click_open_a_jam(room: Room) -> None:
    path = room.add()
    room.go(1)
    room.library.list.setFocus()
    simulate.keyClick(room.library.list, RETURN)
    room.until(lambda: room.reviewing.loaded is not None)
    assert room.reviewing.path == path
    simulate.keyClick(room.session.timeline, Qt.Key.Key_Backspace)
    assert room.desk.window.review.currentWidget() is room.library
    place = room.library.list.visualRect(room.library.shelf.index(0)).center()
    simulate.mouseClick(room.library.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    simulate.mouseDClick(room.library.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    room.until(lambda: room.reviewing.loaded is not None)


def test_a_file_that_is_dropped_is_opened(room: Room) -> None:
    path = room.add()
    room.desk.window.go_to_review()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none)
    room.library.dropEvent(drop)
    room.until(lambda: room.reviewing.loaded is not None)


def test_files_that_are_new_or_damaged_are_found_when_looked_again(room: Room) -> None:
    room.add("2026-03-14-101500")
    room.go(1)
    raw = room.add("2026-03-15-101500").read_bytes()
    (room.jams / "2026-03-16-101500.jam").write_bytes(raw[: len(raw) // 2])
    button(room, "rebuildLibrary")
    room.until(lambda: room.library.shelf.rowCount() == 3 and room.is_quiet)
    assert [bool(jam.damage) for jam in room.reviewing.bookshelf.page.jams].count(True) == 1
    assert not room.library.progress.isVisible()


def test_a_jam_that_came_behind_the_back_of_a_scan_is_found(room: Room) -> None:
    room.desk.window.go_to_review()
    (scanning,) = (thread for thread in enumerate_threads() if thread.name == "scanning the library")
    scanning.join()
    room.add()  # the window has not heard yet that nothing was found
    room.reviewing.bookshelf.scan()
    room.go(1)


def test_a_folder_of_a_sync_service_is_warned_about(room: Room) -> None:
    (room.jams / ".dropbox").touch()
    room.go(0)
    room.until(lambda: room.library.cloud.isVisible())
    assert "Dropbox" in room.library.cloud.text()


def test_ten_thousand_jams_are_paged_as_they_come_into_sight(qtbot: QtBot, dressed: object) -> None:
    page = LibraryPage(DARK)
    clothe(page, DARK)
    qtbot.addWidget(page)
    page.resize(900, 500)
    wanted: list[int] = []
    page.shelf.page_wanted.connect(wanted.append)
    page.show_jams(10_000, tuple(shelved(number) for number in range(PAGE)))
    page.show()
    assert wanted == []
    page.list.scrollToBottom()
    page.grab()
    assert wanted == [199]
    page.shelf.put(199, tuple(shelved(number) for number in range(9_950, 10_000)))
    assert page.shelf.index(9_999).data(ShelfRole.JAM) == shelved(9_999)
    page.grab()
    assert wanted == [199]


def test_what_is_special_about_a_jam_is_said(qtbot: QtBot, dressed: object) -> None:
    jam = Shelved(
        "a", "a", "a.jam", "", datetime(2026, 3, 14), is_recovered=True, damage=Line("cut at 14:32")
    )
    assert "recovered" in in_words(jam)
    assert "partly unreadable" in in_words(jam)
    assert "cut at 14:32" in in_words(jam)
    now = Shelved("b", "b", "b.jam", "", datetime(2026, 3, 14), is_recording=True, is_sealed=True)
    assert "recording now, encrypted" in in_words(now)


def test_damage_is_said_in_the_language_of_the_window(dressed: QApplication) -> None:
    damage = damage_at(11, 1234, 5678, line("the file ends within it"))
    jam = decoded(encoded(Shelved("a", "a", "a.jam", "", datetime(2026, 3, 14), damage=damage)))
    speak(dressed, "de")
    try:
        assert "Eintrag 12 bei Byte 1,234 von 5,678: die Datei endet" in in_words(jam)
    finally:
        speak(dressed, "en")


def test_nobody_is_told_by_a_device() -> None:
    presence = (Presence("Ana", 1, bytes(COLUMNS)), Presence("Launchpad", 2, bytes(COLUMNS), is_named=False))
    jam = Shelved("a", "a", "a.jam", "", datetime(2026, 3, 14), people=("Ana",), presence=presence)
    assert "Ana, Owl" in in_words(jam)
    assert "Launchpad" not in in_words(jam)


def shelved(number: int) -> Shelved:
    began = datetime(2026, 3, 14) + timedelta(hours=number)
    presence = (Presence("Ana", 1, bytes(COLUMNS)), Presence("Ben", 2, b"\xff" * COLUMNS))
    name = f"{number}.jam"
    return Shelved(name, name, name, "", began, 600.0, f"Jam {number}", ("Ana", "Ben"), presence=presence)


def test_orders_are_offered(room: Room) -> None:
    room.add("2026-03-14-101500")
    room.add("2026-03-15-101500", a_jam("Cleo", 40.0))
    room.go(2)
    order = room.library.filters.order
    order.setCurrentIndex(order.findData(Order.LONGEST))
    order.activated.emit(order.currentIndex())
    room.until(lambda: room.reviewing.bookshelf.wanted.order is Order.LONGEST and room.is_quiet)
    assert [round(jam.seconds) for jam in room.reviewing.bookshelf.page.jams] == [39, 10]
    assert Path(room.jam().path).exists()
