"""One to four people at one screen, each with pads of their own."""

import pytest
from PyQt6.QtCore import QRect, Qt
from PyQt6.QtGui import QColor
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.player import COLOURS, SCREEN_AREAS, SourceKind
from improv.link.look import Layout, PadLook, Table
from improv.link.messages import Welcome
from improv.ui.pads.areas import arrange
from improv.ui.pads.canvas import PadCanvas
from improv.ui.pads.pad_button import PadButton
from improv.ui.parts.theme import DARK
from tests.helpers.touch import Touch
from tests.ui.conftest import Desk, simulate
from tests.ui.screen.sharing import balance, canvas_of, middle, played, share, sounding


def grid_of(places: list[QRect]) -> tuple[int, int]:
    return len({place.left() for place in places}), len({place.top() for place in places})


@pytest.mark.parametrize(
    ("count", "width", "height", "grid"),
    [
        (1, 900, 500, (1, 1)),
        (2, 900, 500, (2, 1)),
        (3, 900, 500, (3, 1)),
        (4, 900, 500, (2, 2)),
        (2, 400, 700, (1, 2)),
        (3, 400, 700, (1, 3)),
        (4, 400, 700, (2, 2)),
        (4, 300, 700, (1, 4)),
    ],
)
def test_areas_lie_beside_each_other_or_one_over_the_other(
    count: int, width: int, height: int, grid: tuple[int, int]
) -> None:
    places = arrange(count, width, height)
    assert len(places) == count
    assert grid_of(places) == grid
    whole = QRect(0, 0, width, height)
    assert all(whole.contains(place) for place in places)
    assert not any(one.intersects(other) for one in places for other in places if one is not other)


def test_alone_the_pads_have_the_whole_place_and_no_name(desk: Desk) -> None:
    areas = desk.window.play.areas
    assert desk.window.play.canvas.geometry() == areas.rect()
    assert desk.window.play.canvas.accessibleName() == "Pads, 15, C Major pentatonic"


@pytest.mark.parametrize("people", [2, 3, 4])
def test_each_has_a_seat_pads_and_a_name(desk: Desk, people: int) -> None:
    share(desk, people)
    assert [player.source for player in desk.jam.players.values()] == list(SCREEN_AREAS[:people])
    desk.do(ask.SeatPerson(2, "Ana"))
    second = canvas_of(desk, 1)
    assert second.accessibleName().startswith("Ana: Pads, ")
    proxy = next(button for button in second.findChildren(PadButton) if button.isVisible())
    assert proxy.accessibleName().startswith("Ana: Do, ")
    assert desk.window.play.areas.frames[1].name == "Ana"
    names = {button.objectName() for canvas in desk.window.play.areas.canvases
             for button in canvas.findChildren(PadButton) if button.isVisible()}  # fmt: skip
    assert len(names) == sum(len(canvas.pads) for canvas in desk.window.play.areas.canvases)


def test_the_frame_has_the_player_s_colour(desk: Desk) -> None:
    share(desk, 2)
    for seat, frame in enumerate(desk.window.play.areas.frames, 1):
        image = frame.grab().toImage()
        colour = image.pixelColor(1, frame.height() // 2)
        assert colour == QColor(COLOURS[seat - 1])


@pytest.mark.parametrize(("people", "fingers"), [(2, 5), (4, 3)])
def test_everybody_s_fingers_are_their_own(desk: Desk, touch: Touch, people: int, fingers: int) -> None:
    share(desk, people)
    QApplication.processEvents()
    number = 0
    for area in range(people):
        canvas = canvas_of(desk, area)
        for pad in range(fingers):
            touch.down(canvas, {number: middle(canvas, pad)})
            number += 1
    wanted = [(source, canvas_of(desk, area).pads[pad].degree)
              for area, source in enumerate(SCREEN_AREAS[:people]) for pad in range(fingers)]  # fmt: skip
    assert played(desk) == wanted
    assert len(desk.jam.ledger) == people * fingers
    touch.cancel(desk.window)
    assert sounding(desk) == []
    assert set(balance(desk).values()) == {0}


def test_another_window_in_front_lets_everybody_go(desk: Desk, touch: Touch, qtbot: QtBot) -> None:
    share(desk, 3)
    QApplication.processEvents()
    for area in range(3):
        touch.down(canvas_of(desk, area), {area: middle(canvas_of(desk, area))})
    assert len(desk.jam.ledger) == 3
    other = PadCanvas(DARK)
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: sounding(desk) == [])
    for source in SCREEN_AREAS[:3]:
        assert ask.ReleaseAll(source) in desk.asked
    assert set(balance(desk).values()) == {0}


def test_hiding_lets_everybody_go(desk: Desk, touch: Touch) -> None:
    share(desk, 2)
    QApplication.processEvents()
    for area in range(2):
        touch.down(canvas_of(desk, area), {area: middle(canvas_of(desk, area))})
    desk.window.hide()
    assert sounding(desk) == []
    assert set(balance(desk).values()) == {0}


def test_pads_light_for_whoever_plays_them(desk: Desk, touch: Touch) -> None:
    share(desk, 2)
    desk.do(ask.ChooseOctave(2, 0))
    QApplication.processEvents()
    first, second = (canvas_of(desk, area) for area in (0, 1))
    pad = next(number for number, pad in enumerate(second.pads) if pad.degree == 0)
    touch.down(second, {1: middle(second, pad)})
    lights = desk.showing._lighting._lights
    assert lights[second].seats_on(pad) == (2,)
    twin = next(number for number, pad in enumerate(first.pads) if pad.degree == 0)
    assert lights[first].seats_on(twin) == (2,)  # all pads of a sounding note
    touch.up(second, {1: middle(second, pad)})


def test_a_seat_waits_for_the_area_s_return(desk: Desk, touch: Touch) -> None:
    share(desk, 2)
    QApplication.processEvents()
    desk.do(ask.SeatPerson(2, "Ana"))
    touch.down(canvas_of(desk, 1), {1: middle(canvas_of(desk, 1))})
    share(desk, 1)
    assert sounding(desk) == []
    assert 2 not in desk.jam.players
    assert not desk.window.play.areas._frames[1].isVisible()
    assert desk.window.play.canvas.geometry() == desk.window.play.areas.rect()
    share(desk, 2)
    assert desk.jam.players[2].person == "Ana"
    assert desk.window.play.areas.frames[1].name == "Ana"
    assert len(desk.jam.players) == 2


def test_each_area_has_its_own_layout_and_sound(desk: Desk) -> None:
    table = Table(areas=(PadLook(), PadLook(layout=Layout.SWITCH, pads=2)))
    desk.preferring.change(type(desk.preferring.now)(table=table))
    assert [len(canvas.pads) for canvas in desk.window.play.areas.canvases][1] == 2
    assert desk.jam.players[1].sound != desk.jam.players[2].sound


def test_the_choices_under_the_pads_are_about_one_area(desk: Desk, qtbot: QtBot) -> None:
    share(desk, 2)
    assert desk.showing.own_player == desk.jam.players[1]
    desk.window.play.areas.set_current(1)
    assert desk.showing.own_player == desk.jam.players[2]
    simulate.keyClick(desk.window, Qt.Key.Key_BracketRight)
    assert desk.asked[-1] == ask.ChooseOctave(2, desk.jam.players[1].octave)
    share(desk, 1)
    assert desk.window.play.areas.current == 0


def test_tab_goes_from_area_to_area(desk: Desk) -> None:
    share(desk, 4)
    QApplication.processEvents()
    desk.window.play.canvas.focus_pads()
    visited = []
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert isinstance(focused, PadButton)
        visited.append(focused.parentWidget())
        desk.window.focusNextChild()
    assert visited == list(desk.window.play.areas.canvases)


def test_a_window_opened_again_seats_everybody_and_lets_go_of_what_was_held(desk: Desk) -> None:
    share(desk, 2)
    desk.do(ask.Press("screen-2", 0))
    kept = desk.preferring.now
    desk.asked.clear()

    desk.showing.hear(Welcome(desk.jam.snapshot(), desk.scales, (), 0.4, preferences=kept))
    assert ask.ReleaseAll("screen-2") in desk.asked
    assert sounding(desk) == []


def test_a_thirteenth_player_is_told(desk: Desk) -> None:
    for number in range(11):
        desk.do(ask.Join(f"m{number}", f"Keyboard {number}", SourceKind.MIDI))
    share(desk, 2)
    assert any("seats are taken" in text for text in desk.window.play.notices.texts())
