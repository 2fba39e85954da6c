"""Mouse, keys and screen readers on the pads. Fingers are in ``test_touch``."""

import pytest
from PyQt6.QtCore import QEvent, QObject, QRect, Qt
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.player import SourceKind
from improv.link.look import Layout, PadLook
from improv.ui.pads.canvas import PadCanvas
from improv.ui.pads.keymap import Place
from improv.ui.pads.offer import Offer
from improv.ui.pads.pad_button import PadButton
from tests.helpers.touch import Touch
from tests.ui.conftest import Desk, simulate

LEFT = Qt.MouseButton.LeftButton


def proxies(desk: Desk) -> list[PadButton]:
    return [button for button in desk.window.findChildren(PadButton) if button.isVisible()]


def test_the_mouse_presses_and_releases(desk: Desk, qtbot: QtBot) -> None:
    canvas = desk.window.play.canvas
    simulate.mousePress(canvas, LEFT, pos=desk.centre(5))
    assert desk.presses() == [0]
    simulate.mouseRelease(canvas, LEFT, pos=desk.centre(6))
    qtbot.waitUntil(lambda: desk.releases() == [0])


def test_every_quick_click_is_a_note(desk: Desk, qtbot: QtBot) -> None:
    canvas = desk.window.play.canvas
    simulate.mouseClick(canvas, LEFT, pos=desk.centre(5))
    simulate.mouseDClick(canvas, LEFT, pos=desk.centre(5))  # as Qt names the second of two
    simulate.mouseRelease(canvas, LEFT, pos=desk.centre(5))
    simulate.mouseClick(canvas, LEFT, pos=desk.centre(5))
    qtbot.waitUntil(lambda: len(desk.releases()) == 3)
    assert desk.presses() == [0, 0, 0]


def test_other_buttons_play_nothing(desk: Desk, qtbot: QtBot) -> None:
    simulate.mouseClick(desk.window.play.canvas, Qt.MouseButton.RightButton, pos=desk.centre(5))
    assert desk.asked == []


def test_mouse_touch_and_key_on_one_pad_are_one_note(desk: Desk, touch: Touch, qtbot: QtBot) -> None:
    canvas, place = desk.window.play.canvas, desk.centre(5)
    touch.down(canvas, {1: place})
    simulate.mousePress(canvas, LEFT, pos=place)
    simulate.keyPress(desk.window, Qt.Key.Key_A)
    assert desk.presses() == [0]
    touch.up(canvas, {1: place})
    simulate.mouseRelease(canvas, LEFT, pos=place)
    assert len(desk.jam.ledger) == 1
    simulate.keyRelease(desk.window, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: len(desk.jam.ledger) == 0)
    assert desk.releases() == [0]


class Watcher(QObject):
    """Notes the order of a canvas' paint events and of what the window asks for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.asked_at_first_paint: int | None = None

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if event is not None and event.type() == QEvent.Type.Paint and self.asked_at_first_paint is None:
            self.asked_at_first_paint = len(self.desk.presses())
        return False


def test_the_press_goes_out_before_anything_is_painted(desk: Desk, qtbot: QtBot) -> None:
    canvas = desk.window.play.canvas
    watcher = Watcher(desk)
    canvas.installEventFilter(watcher)
    simulate.mousePress(canvas, LEFT, pos=desk.centre(5))
    qtbot.waitUntil(lambda: watcher.asked_at_first_paint is not None)
    assert watcher.asked_at_first_paint == 1
    simulate.mouseRelease(canvas, LEFT, pos=desk.centre(5))


def test_a_note_paints_its_pad_and_no_other(desk: Desk, qtbot: QtBot, dressed: QApplication) -> None:
    canvas = desk.window.play.canvas
    dressed.processEvents()
    painted: list[QRect] = []

    class Rects(QObject):
        def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
            if event is not None and event.type() == QEvent.Type.Paint:
                painted.append(event.rect())  # type: ignore[attr-defined]  # a paint event has one
            return False

    rects = Rects()
    canvas.installEventFilter(rects)
    desk.do(ask.Press("screen", 0))
    qtbot.waitUntil(lambda: bool(painted))
    assert all(canvas.place_of(desk.pad(0)).contains(rect) for rect in painted)


def test_one_tab_stop_and_arrows(desk: Desk, qtbot: QtBot) -> None:
    stops = [button for button in proxies(desk) if button.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert [button.objectName() for button in stops] == ["pad_0_0"]
    keys = (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Down)
    visited = []
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        simulate.keyClick(focused, key)
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.append(focused.objectName())
    assert visited == ["pad_0_1", "pad_1_1", "pad_2_1", "pad_2_1", "pad_2_0", "pad_1_0"]
    stops = [button for button in proxies(desk) if button.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert [button.objectName() for button in stops] == ["pad_1_0"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_hold_the_focused_pad(desk: Desk, qtbot: QtBot, key: Qt.Key) -> None:
    proxy = proxies(desk)[7]
    proxy.setFocus()
    simulate.keyPress(proxy, key)
    assert desk.presses() == [2]
    assert desk.releases() == []
    simulate.keyRelease(proxy, key)
    qtbot.waitUntil(lambda: desk.releases() == [2])


def test_a_screen_reader_s_press_lasts(desk: Desk, qtbot: QtBot) -> None:
    proxies(desk)[7].animateClick()
    assert desk.presses() == [2]
    with qtbot.waitSignal(desk.window.play.canvas.released):
        assert desk.releases() == []


def test_pads_are_named(desk: Desk) -> None:
    names = [button.accessibleName() for button in proxies(desk)]
    assert len(set(names)) == 15
    assert names[0] == "Do, low octave"
    assert names[7] == "Mi, middle octave"
    assert names[14] == "La, high octave"
    desk.do(ask.Press("screen", 2))
    assert proxies(desk)[7].accessibleName() == "Mi, middle octave, sounding"
    desk.do(ask.Release("screen", 2))
    assert proxies(desk)[7].accessibleName() == "Mi, middle octave"


def test_notes_of_others_light_the_pads(desk: Desk) -> None:
    desk.do(
        ask.Join("m1", "Launchkey", SourceKind.MIDI),
        ask.Press("m1", 60),
        ask.Press("screen", -5),
    )
    sounding = [button.objectName() for button in proxies(desk) if "sounding" in button.accessibleName()]
    assert sounding == ["pad_0_0"]  # player 2 is an octave down, so both play the same note
    desk.do(ask.Release("m1", 60))
    assert "sounding" in proxies(desk)[0].accessibleName()
    desk.do(ask.Release("screen", -5))
    assert not any("sounding" in button.accessibleName() for button in proxies(desk))


def test_a_held_pad_releases_what_it_struck_after_a_key_change(desk: Desk, qtbot: QtBot) -> None:
    canvas = desk.window.play.canvas
    simulate.mousePress(canvas, LEFT, pos=desk.centre(14))
    held = desk.presses()
    desk.do(ask.ChangeKey(5, desk.key_of("chromatic").scale))
    assert len(desk.jam.ledger) == 1
    simulate.mouseRelease(canvas, LEFT, pos=desk.centre(3))
    qtbot.waitUntil(lambda: desk.releases() == held)
    assert len(desk.jam.ledger) == 0
    qtbot.waitUntil(lambda: len(canvas.pads) == 36)  # as soon as no hand is there


def test_a_key_change_moves_no_pad_under_a_hand(desk: Desk, touch: Touch, qtbot: QtBot) -> None:
    canvas = desk.window.play.canvas
    before = [canvas.place_of(pad) for pad in range(15)]
    held, other = desk.centre(7), desk.centre(13)
    touch.down(canvas, {1: held})
    desk.do(ask.ChangeKey(2, desk.key_of("dorian").scale))
    assert [canvas.place_of(pad) for pad in range(len(canvas.pads))] == before
    assert {(pad.row, pad.column) for pad in canvas.pads} == {(r, c) for r in range(3) for c in range(5)}
    touch.down(canvas, {2: other})
    assert desk.presses() == [2, canvas.pads[13].degree]  # a new press plays in the new key
    assert canvas.pads[13].register == 1
    touch.up(canvas, {1: held, 2: other})
    qtbot.waitUntil(lambda: len(canvas.pads) == 21, timeout=10_000)
    assert sorted(desk.releases()) == sorted(desk.presses())


@pytest.mark.parametrize(
    "look",
    [
        PadLook(pads=7),
        PadLook(Layout.HARP),
        PadLook(Layout.GRID),
        PadLook(Layout.CIRCLE),
        PadLook(Layout.SWITCH),
    ],
    ids=lambda look: look.layout.value,
)
def test_pads_that_are_wished_never_move(desk: Desk, look: PadLook) -> None:
    canvas = desk.window.play.canvas
    canvas.set_look(look)
    before = canvas.board.places
    for scale, tonic in (("dorian", 2), ("chromatic", 7), ("hirajoshi", 0)):
        desk.do(ask.ChangeKey(tonic, desk.key_of(scale).scale))
        assert canvas.board.places == before


def test_a_small_window_offers_fewer_pads(desk: Desk, qtbot: QtBot) -> None:
    canvas = PadCanvas(desk.window.play.canvas._painter._theme)
    qtbot.addWidget(canvas)
    canvas.set_offer(Offer(desk.key_of("chromatic")))
    canvas.resize(400, 170)
    canvas.show()
    qtbot.waitExposed(canvas)
    assert len(canvas.pads) == 10
    assert {pad.register for pad in canvas.pads} == {0, 1}
    assert all(min(canvas.place_of(pad).width(), canvas.place_of(pad).height()) >= 64 for pad in range(10))
    canvas.resize(1200, 600)
    qtbot.waitUntil(lambda: len(canvas.pads) == 36)


def test_colours_of_the_pads_are_seen(desk: Desk, qtbot: QtBot) -> None:
    """The picture on the screen: tonic orange, lit pads lighter and framed in white, marks of who plays."""
    canvas = desk.window.play.canvas
    desk.do(ask.Press("screen", 1))
    image = canvas.grab().toImage()
    dark, lit = canvas.place_of(desk.pad(0)), canvas.place_of(desk.pad(1))

    def colour(place: QRect, down: float) -> str:
        return image.pixelColor(place.center().x(), round(place.top() + down * place.height())).name()

    assert colour(dark, 0.2) == "#d55e00"
    assert colour(lit, 0.0 + 2 / lit.height()) == "#ffffff"
    assert colour(lit, 0.2) not in {"#f0e442", "#ffffff"}


def place_pad(desk: Desk, place: Place) -> int:
    row, column = place
    return desk.window.play.canvas.pads[row * 5 + column].degree


@pytest.mark.parametrize(
    ("key", "place"),
    [(Qt.Key.Key_Q, (2, 0)), (Qt.Key.Key_T, (2, 4)), (Qt.Key.Key_A, (1, 0)), (Qt.Key.Key_B, (0, 4))],
)
def test_letters_play_by_their_rows(desk: Desk, qtbot: QtBot, key: Qt.Key, place: Place) -> None:
    simulate.keyPress(desk.window, key)
    assert desk.presses() == [place_pad(desk, place)]
    simulate.keyRelease(desk.window, key)
    qtbot.waitUntil(lambda: len(desk.releases()) == 1)


@pytest.mark.parametrize("widget", ["scaleCombo", "tonicCombo", "panicButton", "volumeSlider", "pad_1_3"])
def test_letters_play_wherever_the_focus_is(desk: Desk, qtbot: QtBot, widget: str) -> None:
    if widget == "tonicCombo":
        desk.window.panel.open(desk.window.panel.scales)
    focused = desk.window.findChild(QWidget, widget)
    assert focused is not None
    focused.setFocus()
    simulate.keyClick(focused, Qt.Key.Key_D)
    assert desk.presses() == [2]
    qtbot.waitUntil(lambda: len(desk.releases()) == 1)


def test_letters_beyond_the_pads_play_nothing(desk: Desk, qtbot: QtBot) -> None:
    simulate.keyClick(desk.window, Qt.Key.Key_P)
    simulate.keyClick(desk.window, Qt.Key.Key_1)
    simulate.keyClick(desk.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert desk.asked == []


def test_a_key_is_told_by_its_place_not_its_letter(desk: Desk, dressed: QApplication) -> None:
    """On a French keyboard the key left of S says Q."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_Q, Qt.KeyboardModifier.NoModifier, 38, 0x71, 0, "q")
        dressed.sendEvent(desk.window, event)
    assert desk.presses() == [0]


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("key", [Qt.Key.Key_D, Qt.Key.Key_Space])
def test_a_repeating_key_is_one_note(
    desk: Desk, qtbot: QtBot, dressed: QApplication, key: Qt.Key, known: bool
) -> None:
    """Qt does not always know a repetition for what it is."""
    pad = proxies(desk)[7]
    pad.setFocus()

    def send(kind: QEvent.Type, *, repeated: bool) -> None:
        dressed.sendEvent(pad, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", repeated))

    send(QEvent.Type.KeyPress, repeated=False)
    for _ in range(60):
        send(QEvent.Type.KeyRelease, repeated=known)
        send(QEvent.Type.KeyPress, repeated=known)
    assert len(desk.jam.ledger) == 1
    send(QEvent.Type.KeyRelease, repeated=False)
    qtbot.waitUntil(lambda: len(desk.jam.ledger) == 0)
    assert (desk.presses(), desk.releases()) == ([2], [2])


def test_an_open_list_lets_keys_go(desk: Desk, qtbot: QtBot) -> None:
    simulate.keyPress(desk.window, Qt.Key.Key_D)
    desk.window.play.sound.showPopup()
    qtbot.waitUntil(lambda: len(desk.jam.ledger) == 0)
    desk.window.play.sound.hidePopup()


def test_the_pads_say_how_many_they_are(desk: Desk) -> None:
    assert desk.window.play.canvas.accessibleName() == "Pads, 15, C Major pentatonic"
