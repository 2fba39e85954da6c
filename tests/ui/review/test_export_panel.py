"""The page for taking away: what it asks is done by the real process, and what came of it is said."""

from pathlib import Path

import mido
import pytest
import soundfile
from PyQt6.QtCore import QObject, Qt, QUrl, pyqtSlot
from PyQt6.QtGui import QDesktopServices
from PyQt6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from improv.link.hearing import HearingEdit
from improv.link.look import Look, ThemeChoice
from improv.session.notebook.annotation import Annotation, Notes
from improv.session.notebook.sidecar import notes_path, read_notes, write_notes
from improv.session.out.bundle import write_bundle
from improv.session.out.page_words import PageWords
from improv.session.out.wishes import Done, ExportNotes, ExportSound, Failed, Format
from improv.session.sealed_take import sealed_take
from improv.session.sealing import TakeKey
from improv.ui.parts.style import dress
from improv.ui.parts.theme import DARK
from improv.ui.parts.themes import THEMES, theme_of
from improv.ui.review.taking.form import SOUNDS, Form, Subject, What, wish_of
from tests.session.playing import two_people
from tests.ui.conftest import Desk, simulate
from tests.ui.review.conftest import Room, a_jam

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


def shown(room: Room) -> Path:
    """Open a jam, and the page for taking it away."""
    path = room.add()
    room.open(path)
    simulate.keyClick(room.session.timeline, Qt.Key.Key_E, CONTROL)
    assert room.desk.window.review.shows_export
    return path


def choose(room: Room, name: str, value: object) -> None:
    """Choose something of a list, as a user does."""
    choice = room.desk.window.findChild(QComboBox, name)
    assert choice is not None
    index = choice.findData(value)
    assert index >= 0
    choice.setCurrentIndex(index)
    choice.activated.emit(index)


def click(room: Room, name: str) -> None:
    button = room.desk.window.findChild(QAbstractButton, name)
    assert button is not None
    assert button.isVisible(), name
    button.click()


def made(room: Room) -> Done:
    """Take away what is chosen."""
    click(room, "exportBegin")
    assert room.exporting.is_running
    assert room.desk.window.review.export.progress.isVisible()
    room.until(lambda: room.exporting.result is not None)
    result = room.exporting.result
    assert isinstance(result, Done), result
    return result


def test_midi_of_one_person_goes_where_it_was_said(room: Room, tmp_path: Path) -> None:
    shown(room)
    panel = room.desk.window.review.export
    choose(room, "exportWhat", What.MIDI)
    panel.rows.people["Ana"].click()
    folder = tmp_path / "elsewhere"
    field = room.desk.window.findChild(QLineEdit, "exportFolder")
    assert field is not None
    field.clear()
    simulate.keyClicks(field, str(folder))
    done = made(room)
    (file,) = map(Path, done.files)
    assert file == folder / "2026-03-14-101500.mid"
    tracks = mido.MidiFile(file).tracks
    names = [message.name for track in tracks for message in track if message.type == "track_name"]
    assert "Player 1" in names
    assert not any("Ana" in name or "Keys" in name for name in names)
    assert str(file) in panel.result.text()
    opened: list[str] = []

    class Files(QObject):
        @pyqtSlot(QUrl)
        def open(self, url: QUrl) -> None:
            opened.append(url.toLocalFile())

    files = Files()
    QDesktopServices.setUrlHandler("file", files, "open")
    try:
        click(room, "exportOpenFolder")
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opened == [str(folder)]


def test_the_take_home_page_is_made_only_with_the_tick_and_shows_what_is_in_it(room: Room) -> None:
    shown(room)
    panel = room.desk.window.review.export
    assert not panel.begin.isEnabled()
    choose(room, "exportPerson", "Ana")
    room.until(lambda: room.exporting.contents)
    text = panel.rows.contents.text()
    assert "no names" in text
    assert "nothing that was noted" in text
    assert not panel.begin.isEnabled()
    click(room, "exportSafe")
    assert panel.begin.isEnabled()
    click(room, "exportNames")  # what was read is not what would be sent
    assert not panel.rows.safe.isChecked()
    assert not panel.begin.isEnabled()
    room.until(lambda: "names: Ana" in panel.rows.contents.text())
    click(room, "exportNames")
    room.until(lambda: "no names" in panel.rows.contents.text())
    click(room, "exportSafe")
    (file,) = map(Path, made(room).files)
    page = file.read_text()
    assert file.name == "2026-03-14-101500-take-home.html"
    assert "data:audio" in page
    assert "Ana" not in page
    assert not panel.begin.isEnabled()  # the next page is another one


def test_a_note_written_meanwhile_takes_the_tick_away(room: Room) -> None:
    shown(room)
    choose(room, "exportPerson", "Ana")
    click(room, "exportWithNotes")
    room.until(lambda: room.exporting.contents)
    click(room, "exportSafe")
    room.reviewing.add(Annotation(0, 2.0, people=("Ana",), text="cried"))
    assert not room.exporting.form.is_safe


def test_cancel_leaves_nothing_and_says_so(room: Room) -> None:
    path = room.add(recording=a_jam("Ana", 240.0))
    room.open(path)
    room.session.header.export.click()
    choose(room, "exportWhat", What.SOUND)
    click(room, "exportBegin")
    room.until(lambda: (room.exporting.share or 0.0) > 0)
    click(room, "exportCancel")
    panel = room.desk.window.review.export
    assert panel.result.text() == "Cancelled: nothing was written."
    assert panel.result.property("warns") is True
    assert list((room.folder / "taken").iterdir()) == []


def test_an_error_is_one_line_and_the_next_try_works(room: Room) -> None:
    shown(room)
    choose(room, "exportWhat", What.MTTB)
    click(room, "exportBegin")
    assert room.desk.window.review.export.result.text() == "Choose two different people first."
    choose(room, "exportFirst", "Ana")
    choose(room, "exportSecond", "Keys")
    (file,) = map(Path, made(room).files)
    messages = [each for track in mido.MidiFile(file).tracks for each in track if not each.is_meta]
    assert {each.channel for each in messages} == {0, 1}


def test_a_folder_that_cannot_be_is_said(room: Room) -> None:
    path = shown(room)
    choose(room, "exportWhat", What.CSV)
    room.exporting.set_form(Form(what=What.CSV, folder=str(path / "inside a file")))
    click(room, "exportBegin")
    assert isinstance(room.exporting.result, Failed)
    assert "Choose another" in room.desk.window.review.export.result.text()


def test_sound_is_made_as_it_is_heard(room: Room) -> None:
    shown(room)
    jam = room.reviewing.jam
    assert jam is not None
    for player in jam.players:
        room.reviewing.hearing.mute(player.seat, True)
    room.reviewing.select(0.0, 2.0)
    choose(room, "exportWhat", What.SOUND)
    for name in ("exportPassage", "exportSound_1"):
        click(room, name)
    (file,) = map(Path, made(room).files)
    assert file.name == "2026-03-14-101500.flac"
    sound, rate = soundfile.read(file)
    assert len(sound) / rate < 8.0  # the passage, and what rings on
    assert abs(sound).max() > 0.01
    click(room, "exportAsHeard")
    (file,) = map(Path, made(room).files)
    assert file.name == "2026-03-14-101500-2.flac"  # nothing is overwritten
    assert abs(soundfile.read(file)[0]).max() < 1e-4


def test_what_is_chosen_becomes_the_wish() -> None:
    subject = Subject(
        Path("a.jam"), ("Ana", "Ben"), (2.0, 5.0), HearingEdit(mute=(2,)), 0.5, video_offset_s=12.0
    )
    words = PageWords()
    sound = wish_of(Form(what=What.SOUND, sound=SOUNDS[2], as_heard=True, stems=True), subject, words)
    assert isinstance(sound, ExportSound)
    assert (sound.out, sound.stems, sound.speed) == ("a.mp3", "a-stems", 0.5)
    assert sound.heard == HearingEdit(mute=(2,))
    eaf = wish_of(Form(what=What.EAF, passage=True, in_video=True, people=("Ben", "gone")), subject, words)
    assert isinstance(eaf, ExportNotes)
    assert (eaf.to, eaf.choice.from_s, eaf.choice.to_s, eaf.choice.people) == (Format.EAF, 2.0, 5.0, ("Ben",))
    assert (eaf.details.in_video, eaf.details.video_offset_s) == (True, 12.0)
    assert not eaf.choice.names


def test_the_page_survives_a_rebuilt_window_and_esc_leaves_it(room: Room, qtbot: QtBot) -> None:
    shown(room)
    choose(room, "exportWhat", What.CSV)
    room.rebuild(qtbot)
    screen = room.desk.window.review
    assert screen.shows_export
    assert screen.export.rows.what.currentData() is What.CSV
    simulate.keyClick(QApplication.focusWidget() or screen.export, Qt.Key.Key_Escape)
    assert screen.shows_session


def test_a_bundle_comes_into_the_list(room: Room, tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.mkdir()
    take = a_jam("Eve").save(there, "2026-05-01-090000.jam")
    bundle = tmp_path / "a.improv"
    write_bundle([take], bundle)
    room.go(0)
    room.library.buttons["openBundle"].click()
    dialog = room.desk.window.findChild(QFileDialog, "openBundleDialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(bundle))
    dialog.reject()
    room.until(lambda: room.library.shelf.rowCount() == 1)
    assert (room.jams / take.name).read_bytes() == take.read_bytes()
    assert any("1 jam" in text and "came" in text for text in room.notices())


def test_everything_on_the_page_has_a_name_and_fits(room: Room) -> None:
    shown(room)
    panel = room.desk.window.review.export
    for what in What:
        choose(room, "exportWhat", what)
        for part in panel.findChildren(QWidget):
            if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                text = part.text() if isinstance(part, QAbstractButton) else ""
                name = part.accessibleName() or text or part.objectName().startswith("qt_")
                assert name, (what, part)
                right = part.mapTo(panel, part.rect().topRight()).x()
                assert right <= panel.width(), (what, part.objectName())


@pytest.mark.parametrize("choice", list(THEMES))
def test_it_fits_with_the_largest_text(qtbot: QtBot, tmp_path: Path, choice: ThemeChoice) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = theme_of(Look(theme=choice, text_percent=200), ThemeChoice.DARK)
    dress(app, theme)
    desk = Desk(theme=theme)
    qtbot.addWidget(desk.window)
    desk.welcome()
    room = Room(qtbot, desk, tmp_path)
    try:
        desk.window.show()
        shown(room)
        area = desk.window.findChild(QScrollArea, "exportArea")
        assert area is not None
        inside, viewport = area.widget(), area.viewport()
        assert inside is not None
        assert viewport is not None
        for what in What:
            choose(room, "exportWhat", what)
            QApplication.processEvents()
            assert inside.minimumSizeHint().width() <= viewport.width(), what
        panel = desk.window.review.export
        choose(room, "exportWhat", What.SOUND)
        QApplication.processEvents()
        tick = panel.rows.as_heard
        assert tick.height() >= tick.heightForWidth(tick.width())
    finally:
        room.exporting.close()
        room.comparing.close()
        room.reviewing.stop()
        dress(app, DARK)


def noticed(room: Room, text: str) -> None:
    room.until(lambda: any(text in notice for notice in room.notices()))


def test_several_jams_go_into_one_bundle_and_come_back(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    takes = [room.add(f"2026-03-1{day}-101500", a_jam(f"Person {day}")) for day in range(3)]
    write_notes(takes[1], Notes(title="Second"))
    room.go(3)
    page = room.library
    assert list(page.meant) == [page.current]
    page.buttons["pickJams"].click()
    assert list(page.meant) == []
    assert not page.buttons["packJams"].isEnabled()
    page.list.setFocus()
    room.choose(0)
    simulate.keyClick(page.list, Qt.Key.Key_Return)
    assert not room.reviewing.shows_session
    for row in (1, 2, 1, 1):
        where = page.list.visualRect(page.shelf.index(row)).center()
        simulate.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert {Path(jam.path) for jam in page.meant} == set(takes)
    room.choose(0)
    simulate.keyClick(page.list, Qt.Key.Key_Space)
    assert len(page.meant) == 2
    shown = page.shelf.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert shown.startswith("not picked: ")
    simulate.keyClick(page.list, Qt.Key.Key_Space)
    room.reviewing.bookshelf.find_again()
    room.rebuild(qtbot)
    page = room.library
    room.until(lambda: page.shelf.rowCount() == 3)
    assert len(page.meant) == 3
    assert page.buttons["pickJams"].isChecked()
    page.buttons["packJams"].click()
    assert "names" in page.question.accessibleName()
    page.question.yes.click()
    dialog = room.desk.window.findChild(QFileDialog, "packDialog")
    assert dialog is not None
    bundle = tmp_path / "three.improv"
    dialog.fileSelected.emit(str(bundle))
    dialog.close()
    noticed(room, "three.improv")
    raw = {take.name: take.read_bytes() for take in takes}
    for take in takes:
        take.unlink()
        notes_path(take).unlink(missing_ok=True)
    room.exporting.unbundle(bundle)
    noticed(room, "came with the bundle")
    assert {take.name: take.read_bytes() for take in takes} == raw
    assert read_notes(takes[1]).title == "Second"
    page.buttons["pickJams"].click()
    assert not page.shelf.picks
    assert room.reviewing.picked is None


def test_a_bundle_that_cannot_be_written_is_one_line(room: Room, tmp_path: Path) -> None:
    take = room.add()
    room.go(1)
    room.exporting.pack((take,), tmp_path / "nowhere" / "a.improv")
    noticed(room, "cannot write")
    assert take.exists()
    room.exporting.pack((take,), tmp_path / "a.improv")
    noticed(room, "a.improv.")
    assert room.exporting.packs == 1
    key = TakeKey.new()
    sealed = room.jams / "2026-03-19-101500.jam"
    recording = two_people()
    sealed.write_bytes(sealed_take(recording.header, recording.entries, key))
    assert room.exporting.are_sealed((take, sealed))
    room.exporting.pack((take, sealed), tmp_path / "b.improv", "four quiet words here")
    noticed(room, "unlock the vault first")
    room.reviewing.keys = key
    room.exporting.pack((take, sealed), tmp_path / "b.improv", "four quiet words here")
    noticed(room, "b.improv.")
    kept: list[TakeKey] = []
    room.exporting.adopt = kept.extend
    sealed.unlink()
    room.exporting.unbundle(tmp_path / "b.improv", "four quiet words here")
    noticed(room, "came with the bundle")
    assert kept == [key]
    assert sealed.exists()
