"""The place Review in the window: what it takes from the pads, and what stays."""

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QAbstractButton, QApplication, QComboBox, QSlider, QWidget
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.player import SourceKind
from improv.line import Line
from improv.link.messages import Notice
from improv.session.library import Recovered
from tests.ui.conftest import Desk, simulate
from tests.ui.review.conftest import Room

CONTROL = Qt.KeyboardModifier.ControlModifier


def key(desk: Desk, which: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    simulate.keyClick(QApplication.focusWidget() or desk.window, which, held)


def test_ctrl_2_shows_review_where_the_pads_were_and_ctrl_1_the_pads(room: Room) -> None:
    window = room.desk.window
    key(room.desk, Qt.Key.Key_2, CONTROL)
    assert window.review.isVisible()
    assert not window.play.areas.isVisible()
    assert (window.top.play.isChecked(), window.top.review.isChecked()) == (False, True)
    key(room.desk, Qt.Key.Key_1, CONTROL)
    assert not window.review.isVisible()
    assert window.play.areas.isVisible()
    assert (window.top.play.isChecked(), window.top.review.isChecked()) == (True, False)
    key(room.desk, Qt.Key.Key_F)
    assert len(room.desk.presses()) == 1


def test_letters_and_digits_play_no_pads_in_review(room: Room) -> None:
    room.go(0)
    for letter in (Qt.Key.Key_F, Qt.Key.Key_M, Qt.Key.Key_Q, Qt.Key.Key_1, Qt.Key.Key_BracketLeft):
        room.desk.window.setFocus()
        simulate.keyClick(room.desk.window, letter)
    assert room.desk.presses() == []
    assert room.desk.asked == []


def test_what_is_held_on_pads_comes_up_and_what_devices_play_sounds_on(room: Room) -> None:
    desk = room.desk
    desk.do(ask.Join("m1", "Launchkey", SourceKind.MIDI), ask.Press("m1", 64))
    simulate.keyPress(desk.window.play.canvas, Qt.Key.Key_F)
    assert len(desk.presses()) == 1
    desk.window.go_to_review()
    assert len(desk.releases()) == 1 or ask.ReleaseAll("screen") in desk.asked
    assert [note.source for note in desk.jam.snapshot().notes] == ["m1"]
    desk.do(ask.Press("m1", 67))
    assert len(desk.jam.snapshot().notes) == 2


def test_recording_stop_volume_and_notices_stay(room: Room) -> None:
    desk = room.desk
    room.go(0)
    window = desk.window
    desk.showing.hear(Notice(Line("Something is wrong.")))
    stays = (window.top.recording, window.top.stop, window.play.side.volume, window.play.side.meter)
    assert all(part.isVisible() for part in (*stays, window.play.notices))
    key(desk, Qt.Key.Key_Escape)
    assert ask.Panic() in desk.asked


def test_a_jam_that_was_interrupted_is_opened_from_its_notice_or_later(room: Room) -> None:
    path = room.add()
    desk, notices = room.desk, room.desk.window.play.notices
    said = "Your last jam was interrupted. It is safe up to 14:32."
    news = Notice(Recovered(path, "14:32", 10.0, None).text)
    desk.showing.hear(news)
    assert notices.texts() == [said]
    later = desk.window.findChild(QAbstractButton, "noticeOther")
    assert later is not None
    later.click()
    assert notices.texts() == []
    assert not desk.window.is_reviewing
    desk.showing.hear(news)
    action = desk.window.findChild(QAbstractButton, "noticeAction")
    assert action is not None
    action.click()
    assert notices.texts() == []
    room.until(lambda: room.reviewing.loaded is not None)
    assert room.reviewing.path == path
    assert desk.window.review.session.isVisible()


def test_commands_about_the_pads_go_and_come_back(room: Room) -> None:
    desk = room.desk
    window = desk.window
    window.panel.toggle_key()
    room.go(0)
    assert window.panel.isHidden()
    gone = (window.top.scene, window.top.mixer, window.play.players, window.play.pads, window.play.sound)
    assert not any(part.isVisible() for part in gone)
    key(desk, Qt.Key.Key_K, CONTROL)
    assert window.panel.isHidden()
    window.go_to_play()
    assert all(part.isVisible() for part in gone)
    key(desk, Qt.Key.Key_K, CONTROL)
    assert window.panel.shows_key


def test_the_lock_hides_review(room: Room) -> None:
    room.go(0)
    window = room.desk.window
    window.play.lock.click()
    assert window.lock.is_locked
    assert window.play.areas.isVisible()
    assert not window.top.review.isVisible()
    key(room.desk, Qt.Key.Key_2, CONTROL)
    window.go_to_review()
    assert not window.review.isVisible()
    window.lock.end()
    assert window.top.review.isVisible()


def test_f1_shows_the_keys_of_the_place(room: Room) -> None:
    window = room.desk.window
    room.go(0)
    key(room.desk, Qt.Key.Key_F1)
    texts = [label.text() for label in window.help.findChildren(QWidget) if hasattr(label, "text")]
    assert "mark this moment, also while it plays" in texts
    assert "the high pads; shared, Y U I O P are the second player’s" not in texts
    window.go_to_play()
    texts = [label.text() for label in window.help.findChildren(QWidget) if hasattr(label, "text")]
    assert "the high pads; shared, Y U I O P are the second player’s" in texts


def visible_controls(room: Room) -> list[QWidget]:
    window = room.desk.window
    kinds = (QAbstractButton, QComboBox, QSlider)
    return [widget for kind in kinds for widget in window.findChildren(kind) if widget.isVisible()]


def check_names_and_sizes(room: Room) -> None:
    window = room.desk.window
    unnamed = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in window.findChildren(QWidget)
        if (widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton))
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert unnamed == []
    small = {
        widget.objectName(): (widget.width(), widget.height())
        for widget in visible_controls(room)
        if min(widget.width(), widget.height()) < 48
    }
    assert small == {}


def test_all_of_the_list_is_named_and_large_enough(room: Room) -> None:
    room.add()
    room.go(1)
    check_names_and_sizes(room)


def test_all_of_a_session_is_named_and_large_enough(room: Room) -> None:
    room.open(room.add())
    room.session.transport.what_if.click()
    check_names_and_sizes(room)


def test_review_needs_no_larger_window_than_the_pads(room: Room, qtbot: QtBot) -> None:
    window = room.desk.window
    before = window.minimumSizeHint()
    room.open(room.add())
    least = window.minimumSizeHint()
    assert (least.width() <= 800, least.height() <= 480) == (True, True), (before, least)
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == (1024, 700))
    transport = room.session.transport
    for part in (transport.play, transport.mark, transport.answer, transport.slider):
        place = part.rect().translated(part.mapTo(window, part.rect().topLeft()))
        assert window.rect().contains(place), part.objectName()


def test_the_place_outlives_the_window(room: Room, qtbot: QtBot) -> None:
    path = room.add()
    room.open(path)
    room.play(3.0, plays=False)
    room.reviewing.select(2.0, 5.0)
    room.reviewing.mark()
    for _ in range(4):
        room.session.timeline.zoom_in()
    seen = room.session.timeline.seen_seconds
    assert seen < room.reviewing.seconds
    new = room.rebuild(qtbot)
    assert new.window.is_reviewing
    assert new.window.review.shows_session
    timeline = room.session.timeline
    assert timeline.jam is not None
    assert timeline.selection is not None
    assert (timeline.selection.from_s, timeline.selection.to_s) == (2.0, 5.0)
    assert timeline.playhead_s == 3.0
    assert abs(timeline.seen_seconds - seen) < 0.5
    assert room.reviewing.notebook.can_undo


def test_what_is_looked_for_outlives_the_window(room: Room, qtbot: QtBot) -> None:
    room.add("2026-03-14-101500")
    room.add("2026-03-15-101500")
    room.go(2)
    room.choose(1)
    room.library.filters.search.setText("Ana")
    simulate.keyClick(room.library.filters.search, Qt.Key.Key_Return)
    room.until(lambda: room.reviewing.bookshelf.wanted.text == "Ana" and room.is_quiet)
    current = room.library.current
    new = room.rebuild(qtbot)
    assert new.window.is_reviewing
    assert not new.window.review.shows_session
    assert room.library.filters.search.text() == "Ana"
    assert room.library.current == current
