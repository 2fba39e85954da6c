"""Who plays with the keyboard and the mouse, where several people share the screen."""

import pytest
from PyQt6.QtCore import QEvent, QPoint, Qt
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.link.look import Keys, Mouse, PadLook, Table
from improv.ui.pads.sources import route, sources_of
from tests.helpers.touch import Touch
from tests.ui.conftest import Desk, simulate
from tests.ui.screen.sharing import canvas_of, middle, played, share, sounding

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key


@pytest.mark.parametrize(
    ("keys", "people", "sources"),
    [
        (Keys.FIRST, 2, ["screen", "screen"]),
        (Keys.SPLIT, 2, ["screen", "screen-2"]),
        (Keys.SPLIT, 1, ["screen", "screen-keys"]),
        (Keys.OWN, 2, ["screen-keys", "screen-keys"]),
        (Keys.OWN_SPLIT, 2, ["screen-keys", "screen-keys-2"]),
        (Keys.OWN_SPLIT, 1, ["screen-keys", "screen-keys-2"]),
    ],
)
def test_left_and_right_half_of_the_keyboard(
    desk: Desk, qtbot: QtBot, keys: Keys, people: int, sources: list[str]
) -> None:
    share(desk, people, keys)
    for key in (KEY.Key_D, KEY.Key_K):
        simulate.keyPress(desk.window, key)
    assert [source for source, _ in played(desk)] == (
        sources if keys not in {Keys.FIRST, Keys.OWN} else sources[:1]
    )
    for key in (KEY.Key_D, KEY.Key_K):
        simulate.keyRelease(desk.window, key)
    qtbot.waitUntil(lambda: sounding(desk) == [])


def test_a_key_of_another_player_is_let_go_where_touches_are_cancelled(desk: Desk, qtbot: QtBot) -> None:
    share(desk, 1, Keys.OWN)
    simulate.keyPress(desk.window, KEY.Key_D)
    assert sounding(desk) != []
    QApplication.sendEvent(canvas_of(desk, 0), QEvent(QEvent.Type.TouchCancel))
    simulate.keyRelease(desk.window, KEY.Key_D)
    qtbot.waitUntil(lambda: sounding(desk) == [])


def test_each_half_has_the_three_rows_of_five(desk: Desk) -> None:
    """QWERT, ASDFG, ZXCVB and YUIOP, HJKL;, NM,./ by their places."""
    share(desk, 2, Keys.SPLIT)
    first = {scan: (row, column) for row, start in enumerate((52, 38, 24))
             for column, scan in enumerate(range(start, start + 10))}  # fmt: skip
    for scan in first:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, KEY.Key_A, Qt.KeyboardModifier.NoModifier, scan, 0, 0, "a")
            QApplication.sendEvent(desk.window, event)
    wanted = []
    for row, column in first.values():
        area = column // 5
        canvas = canvas_of(desk, area)
        pad = canvas.board.pad_of_key(row, column % 5, 5)
        if pad is not None:
            wanted.append((("screen", "screen-2")[area], canvas.pads[pad].degree))
    assert played(desk) == wanted
    assert len(wanted) == 30


def test_a_table_seats_all_who_play_and_nobody_else(desk: Desk) -> None:
    share(desk, 2, Keys.OWN_SPLIT, Mouse.OWN)
    here = {player.source for player in desk.jam.players.values() if player.unplugged_at is None}
    assert here == {"screen", "screen-2", "screen-keys", "screen-keys-2", "screen-mouse"}
    share(desk, 1)
    here = {player.source for player in desk.jam.players.values() if player.unplugged_at is None}
    assert here == {"screen"}


def test_mouse_touch_and_keys_are_three_players_on_the_same_pads(
    desk: Desk, touch: Touch, qtbot: QtBot
) -> None:
    share(desk, 1, Keys.OWN, Mouse.OWN)
    desk.do(ask.ChooseOctave(2, 0), ask.ChooseOctave(3, 0))
    canvas = canvas_of(desk, 0)
    place = desk.centre(5)
    touch.down(canvas, {1: place})
    simulate.mousePress(canvas, LEFT, pos=place)
    simulate.keyPress(desk.window, KEY.Key_A)
    assert played(desk) == [("screen", 0), ("screen-mouse", 0), ("screen-keys", 0)]
    seats = desk.showing._lighting._lights[canvas].seats_on(5)
    assert seats == (1, 2, 3)
    touch.up(canvas, {1: place})
    simulate.mouseRelease(canvas, LEFT, pos=place)
    simulate.keyRelease(desk.window, KEY.Key_A)
    qtbot.waitUntil(lambda: sounding(desk) == [])


def test_the_mouse_as_a_player_of_its_own_plays_on_all_pads(desk: Desk, qtbot: QtBot) -> None:
    share(desk, 2, mouse=Mouse.OWN)
    QApplication.processEvents()
    for area in range(2):
        canvas = canvas_of(desk, area)
        simulate.mouseClick(canvas, LEFT, pos=middle(canvas))
    assert [source for source, _ in played(desk)] == ["screen-mouse"] * 2
    qtbot.waitUntil(lambda: sounding(desk) == [])


def test_what_is_held_comes_up_when_it_is_to_play_otherwise(desk: Desk) -> None:
    simulate.mousePress(canvas_of(desk, 0), LEFT, pos=desk.centre(5))
    simulate.keyPress(desk.window, KEY.Key_D)
    assert len(sounding(desk)) == 2
    share(desk, 1, Keys.OWN, Mouse.OWN)
    assert sounding(desk) == []
    simulate.mouseRelease(canvas_of(desk, 0), LEFT, pos=desk.centre(5))
    simulate.keyRelease(desk.window, KEY.Key_D)
    assert len(desk.releases()) == 2


def test_an_open_list_lets_the_keys_of_all_go(desk: Desk, qtbot: QtBot) -> None:
    share(desk, 2, Keys.SPLIT)
    simulate.keyPress(desk.window, KEY.Key_D)
    simulate.keyPress(desk.window, KEY.Key_K)
    desk.window.play.sound.showPopup()
    qtbot.waitUntil(lambda: sounding(desk) == [])
    desk.window.play.sound.hidePopup()


def test_every_route_leads_to_somebody_at_the_table() -> None:
    for keys in Keys:
        for people in range(1, 5):
            table = Table(areas=(PadLook(),) * people, keys=keys)
            for column in range(10):
                found = route(table, column)
                assert found.area < people
                assert found.source in sources_of(table)
                assert 0 <= found.column < found.columns


def test_a_press_beside_the_pads_of_an_area_is_nobody_s(desk: Desk) -> None:
    share(desk, 2)
    simulate.mouseClick(desk.window.play.areas.frames[1], LEFT, pos=QPoint(20, 10))
    assert played(desk) == []
