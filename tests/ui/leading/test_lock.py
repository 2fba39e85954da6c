"""The lock: pads and Stop work, and nothing else, until it was held for two seconds."""

from collections.abc import Callable

import pytest
from PyQt6.QtCore import QEvent, QPoint, Qt
from PyQt6.QtGui import QCloseEvent, QKeyEvent, QPalette
from PyQt6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.player import SourceKind
from improv.link.messages import WindowLocked
from improv.ui.leading.hold_button import HOLD_NS, HoldButton
from improv.ui.leading.lock import Lock
from improv.ui.parts.theme import DARK
from tests.helpers.touch import Touch
from tests.ui.conftest import Desk, HandClock, simulate

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def lock(desk: Desk) -> Lock:
    """The lock of a window with two players, locked by its keys."""
    desk.do(ask.Join("m1", "Launchkey", SourceKind.MIDI))
    simulate.keyClick(desk.window, Qt.Key.Key_L, BOTH)
    assert desk.window.lock.is_locked
    desk.asked.clear()
    return desk.window.lock


def pressable(desk: Desk) -> list[str]:
    """What can be pressed besides the pads."""
    canvas = desk.window.play.canvas
    return sorted(
        button.objectName()
        for button in desk.window.findChildren(QAbstractButton)
        if button.isVisible() and button.isEnabled() and not canvas.isAncestorOf(button)
    )


def test_only_stop_and_the_lock_itself_are_left(desk: Desk, lock: Lock) -> None:
    assert pressable(desk) == ["panicButton", "unlockButton"]
    assert not desk.window.play.side.volume.isEnabled()
    assert not desk.window.play.sound.isVisible()
    assert desk.window.play.players.chips[2].isVisible()  # who plays is still to be seen
    assert lock.button.accessibleName() or lock.button.text()
    assert min(lock.button.width(), lock.button.height()) >= 48


def test_pads_do_not_move_and_all_comes_back(desk: Desk, qtbot: QtBot) -> None:
    QApplication.processEvents()
    canvas = desk.window.play.canvas
    before = [canvas.place_of(pad) for pad in range(15)], canvas.mapTo(desk.window, QPoint())
    could = pressable(desk)
    simulate.mouseClick(desk.window.play.lock, LEFT)
    QApplication.processEvents()
    assert ([canvas.place_of(pad) for pad in range(15)], canvas.mapTo(desk.window, QPoint())) == before
    desk.window.lock.end()
    QApplication.processEvents()
    assert ([canvas.place_of(pad) for pad in range(15)], canvas.mapTo(desk.window, QPoint())) == before
    assert pressable(desk) == could
    simulate.keyClick(desk.window, Qt.Key.Key_M, CONTROL)
    assert desk.asked == [WindowLocked(True), WindowLocked(False), ask.MarkMoment()]


def test_pads_go_on_playing(desk: Desk, lock: Lock, touch: Touch) -> None:
    canvas = desk.window.play.canvas
    simulate.mousePress(canvas, LEFT, pos=desk.centre(9))
    simulate.mouseRelease(canvas, LEFT, pos=desk.centre(9))
    simulate.keyClick(QApplication.focusWidget(), Qt.Key.Key_D)
    desk.window.setFocus()
    simulate.keyClick(desk.window, Qt.Key.Key_F)  # wherever the focus is
    touch.down(canvas, {1: desk.centre(5)})
    touch.up(canvas, {1: desk.centre(5)})
    assert len(desk.presses()) == 4
    canvas.focus_pads()
    simulate.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert len(desk.presses()) == 5


def test_stop_works_by_key_and_by_hand(desk: Desk, lock: Lock) -> None:
    simulate.mouseClick(desk.window.top.stop, LEFT)
    simulate.keyClick(desk.window, Qt.Key.Key_Escape)
    assert desk.asked == [ask.Panic(), ask.Panic()]


def test_all_other_keys_are_off(desk: Desk, lock: Lock) -> None:
    for key in (Qt.Key.Key_K, Qt.Key.Key_N, Qt.Key.Key_M, Qt.Key.Key_G, Qt.Key.Key_Up, Qt.Key.Key_Comma):
        simulate.keyClick(desk.window, key, CONTROL)
    for key in (Qt.Key.Key_BracketLeft, Qt.Key.Key_F1):
        simulate.keyClick(desk.window, key)
    simulate.keyClick(desk.window, Qt.Key.Key_Escape, Qt.KeyboardModifier.ShiftModifier)
    assert desk.asked == []
    assert not desk.window.panel.isVisible()
    assert not desk.window.help.isVisible()
    assert not desk.window.settings.isVisible()


def test_chips_volume_and_notices_take_nothing(desk: Desk, lock: Lock, touch: Touch) -> None:
    chip, volume = desk.window.play.players.chips[2], desk.window.play.side.volume
    for widget in (chip, volume, desk.window.play.notices, desk.window.top):
        simulate.mouseClick(widget, LEFT)
        touch.down(widget, {1: widget.rect().center()})
        touch.up(widget, {1: widget.rect().center()})
    chip.click()  # as a screen reader would
    desk.do(ask.Join("m2", "nanoPAD", SourceKind.MIDI))
    desk.window.play.players.chips[3].click()  # who comes while it is locked is no way out
    assert desk.asked == []
    assert not desk.window.panel.isVisible()


def test_what_is_open_is_closed_when_it_is_locked(desk: Desk) -> None:
    desk.window.panel.toggle_lead()
    desk.window.help.toggle()
    desk.window.settings.open(desk.window.settings.access)
    desk.window.lock.begin()
    assert not desk.window.panel.isVisible()
    assert not desk.window.help.isVisible()
    assert not desk.window.settings.isVisible()


def hold_by_mouse(lock: Lock, down: bool) -> None:
    (simulate.mousePress if down else simulate.mouseRelease)(lock.button, LEFT)


def hold_by_space(lock: Lock, down: bool) -> None:
    lock.button.setFocus()
    (simulate.keyPress if down else simulate.keyRelease)(lock.button, Qt.Key.Key_Space)


def hold_by_shortcut(lock: Lock, down: bool) -> None:
    window = lock.button.window()
    assert window is not None
    (simulate.keyPress if down else simulate.keyRelease)(window, Qt.Key.Key_L, BOTH)


HOLDS = [hold_by_mouse, hold_by_space, hold_by_shortcut]
Hold = Callable[[Lock, bool], None]


@pytest.mark.parametrize("hold", HOLDS)
def test_two_seconds_of_holding_unlock_it(desk: Desk, lock: Lock, qtbot: QtBot, hold: Hold) -> None:
    hold(lock, True)
    desk.clock.now += HOLD_NS - 1
    with qtbot.waitSignal(lock.button._tick.timeout):
        pass
    assert lock.is_locked
    assert lock.button.share < 1.0
    desk.clock.now += 1
    qtbot.waitUntil(lambda: not lock.is_locked)
    hold(lock, False)
    assert not lock.button.isVisible()
    assert desk.window.play.status.text() == "Unlocked"
    assert desk.asked == [WindowLocked(False)]


@pytest.mark.parametrize("hold", HOLDS)
def test_letting_go_too_early_begins_anew(desk: Desk, lock: Lock, qtbot: QtBot, hold: Hold) -> None:
    hold(lock, True)
    desk.clock.now += HOLD_NS - 1
    hold(lock, False)
    qtbot.waitUntil(lambda: lock.button.share == 0.0)  # a key is known to be up when it does not come again
    hold(lock, True)
    desk.clock.now += HOLD_NS - 1
    with qtbot.waitSignal(lock.button._tick.timeout):
        pass
    assert lock.is_locked
    hold(lock, False)


def test_a_finger_unlocks_it_while_others_play(desk: Desk, lock: Lock, qtbot: QtBot, touch: Touch) -> None:
    touch.down(lock.button, {2: lock.button.rect().center()})
    desk.clock.now += HOLD_NS
    qtbot.waitUntil(lambda: not lock.is_locked)
    touch.up(lock.button, {2: lock.button.rect().center()})
    assert desk.asked == [WindowLocked(False)]


def flagged(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Repeat a key as Qt tells it where it has seen that the display repeats it."""
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, "", True))


def unflagged(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Repeat a key as X11 does and Qt often tells it: it comes up, and goes down at once."""
    simulate.keyRelease(widget, key, modifiers)
    simulate.keyPress(widget, key, modifiers)


Repeat = Callable[[QWidget, Qt.Key, Qt.KeyboardModifier], None]


@pytest.mark.parametrize("repeat", [flagged, unflagged])
def test_a_key_that_repeats_itself_is_held_all_the_time(
    desk: Desk, lock: Lock, qtbot: QtBot, repeat: Repeat
) -> None:
    simulate.keyPress(lock.button, Qt.Key.Key_Space)
    desk.clock.now += HOLD_NS // 2
    repeat(lock.button, Qt.Key.Key_Space, NONE)
    desk.clock.now += HOLD_NS // 2
    qtbot.waitUntil(lambda: not lock.is_locked)


@pytest.mark.parametrize("repeat", [flagged, unflagged])
def test_the_keys_that_unlock_it_lock_it_again_once_they_came_up(
    desk: Desk, lock: Lock, qtbot: QtBot, repeat: Repeat
) -> None:
    simulate.keyPress(desk.window, Qt.Key.Key_L, BOTH)
    desk.clock.now += HOLD_NS // 2
    repeat(desk.window, Qt.Key.Key_L, BOTH)
    desk.clock.now += HOLD_NS // 2
    qtbot.waitUntil(lambda: not lock.is_locked)
    repeat(desk.window, Qt.Key.Key_L, BOTH)
    assert not lock.is_locked
    simulate.keyRelease(desk.window, Qt.Key.Key_L, BOTH)
    qtbot.waitUntil(lambda: not lock._holds_keys)
    simulate.keyClick(desk.window, Qt.Key.Key_L, BOTH)
    assert lock.is_locked


def test_a_mouse_that_leaves_and_a_focus_that_goes_let_go(desk: Desk, lock: Lock) -> None:
    simulate.mousePress(lock.button, LEFT)
    simulate.mouseMove(lock.button, QPoint(-20, -20))
    assert lock.button._since is None
    hold_by_space(lock, True)
    desk.window.play.canvas.focus_pads()
    assert lock.button._since is None


def test_a_screen_reader_s_press_holds_it(desk: Desk, lock: Lock, qtbot: QtBot) -> None:
    lock.button.click()
    lock.button.click()
    assert lock.button._since is None
    lock.button.click()
    desk.clock.now += HOLD_NS
    qtbot.waitUntil(lambda: not lock.is_locked)


def test_the_ring_fills_as_it_is_held(qtbot: QtBot, dressed: QApplication) -> None:
    clock = HandClock()
    button = HoldButton("Hold", DARK, clock)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    pictures = []
    button.hold()
    for _ in range(3):
        pictures.append(button.grab().toImage())
        clock.now += HOLD_NS // 3
    button.let_go()
    assert pictures[0] != pictures[1] != pictures[2]


def test_a_locked_window_stays_until_it_is_unlocked(desk: Desk, lock: Lock, qtbot: QtBot) -> None:
    desk.window.asks_first = lambda: pytest.fail("nothing is asked")
    with qtbot.assertNotEmitted(desk.window.closing):
        QApplication.sendEvent(desk.window, QCloseEvent())
        assert not desk.window.close()
    assert desk.window.isVisible()
    assert lock.is_locked
    assert "2 seconds" in desk.window.play.status.text()
    desk.window.asks_first = lambda: False
    lock.end()
    with qtbot.waitSignal(desk.window.closing):
        desk.window.close()


def test_a_locked_window_goes_with_its_host(desk: Desk, lock: Lock, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.window.closing):
        desk.window.go()


def test_the_host_knows_whether_it_is_locked(desk: Desk, lock: Lock) -> None:
    lock.end()
    lock.begin()
    assert [each for each in desk.asked if isinstance(each, WindowLocked)][-2:] == [
        WindowLocked(False),
        WindowLocked(True),
    ]


def test_the_card_of_the_first_time_waits_until_it_is_unlocked(desk: Desk, lock: Lock, qtbot: QtBot) -> None:
    card = desk.window.first_card
    card.want(True)
    card._pause.setInterval(1)
    card.played()
    with qtbot.waitSignal(card._pause.timeout):
        pass
    assert not card.isVisible()
    lock.end()
    qtbot.waitUntil(card.isVisible)
    lock.begin()
    assert not card.isVisible()


def test_who_is_locked_stays_so_in_a_window_that_takes_its_place(desk: Desk) -> None:
    desk.window.lock.set_locked(True)
    desk.window.lock.set_locked(True)
    assert desk.window.lock.is_locked
    desk.window.lock.set_locked(False)
    assert not desk.window.lock.is_locked


@pytest.mark.parametrize(("width", "height"), [(800, 480), (1280, 800)])
def test_its_button_lies_beside_stop(desk: Desk, lock: Lock, qtbot: QtBot, width: int, height: int) -> None:
    desk.window.resize(width, height)
    qtbot.waitUntil(lambda: (desk.window.width(), desk.window.height()) == (width, height))
    QApplication.processEvents()
    others: list[QWidget] = [desk.window.top.stop, desk.window.top.recording, desk.window.play.canvas]
    for other in others:
        place = other.rect().translated(other.mapTo(desk.window, QPoint()))
        assert not place.intersects(lock.button.geometry()), other.objectName()
    assert lock.button.width() >= lock.button.fontMetrics().horizontalAdvance("Locked. Hold for")


def test_what_does_not_work_is_told_while_it_is_locked_too(desk: Desk, lock: Lock) -> None:
    desk.window.play.notices.show_notice("All seats are taken.")
    text = desk.window.play.notices.findChild(QLabel, "noticeText")
    assert text is not None
    assert not text.isEnabled()
    ink = text.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    assert ink.name().upper() == DARK.text.upper()
