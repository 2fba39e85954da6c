"""Pads of a kit: a piece each, whatever the scale, lit by those who play the same kit."""

from functools import partial

from msgspec.structs import replace
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.player import SourceKind
from improv.music.harmony import Mode
from tests.ui.conftest import Desk, simulate
from tests.ui.mixing.kits import KIT


def lit(desk: Desk) -> dict[str, tuple[int, ...]]:
    lights, pads = desk.showing._lighting._lights[desk.window.play.canvas], desk.window.play.canvas.pads
    return {pad.label: lights.seats_on(n) for n, pad in enumerate(pads) if lights.seats_on(n)}


def released(desk: Desk, count: int) -> bool:
    return len(desk.releases()) == count


def test_each_piece_has_a_pad(desk: Desk) -> None:
    desk.do(ask.ChooseSound(1, KIT))
    pads, canvas = desk.window.play.canvas.pads, desk.window.play.canvas
    assert [(pad.label, pad.degree) for pad in pads] == [("Low", 0), ("High", 1)]
    assert canvas.accessibleName() == "Pads, 2, Drums"
    desk.do(ask.ChangeKey(3, desk.key_of("dorian").scale), ask.ChooseMode(1, Mode.ONE))
    assert [pad.label for pad in canvas.pads] == ["Low", "High"]
    desk.do(ask.ChooseMode(1, Mode.PADS), ask.ChooseSound(1, desk.jam.seats.palette[0]))
    assert len(canvas.pads) == 21


def test_a_piece_lights_its_pad(desk: Desk) -> None:
    desk.do(ask.ChooseSound(1, KIT))
    simulate.mousePress(desk.window.play.canvas, Qt.MouseButton.LeftButton, pos=desk.centre(1))
    assert lit(desk) == {"High": (1,)}
    pad = desk.window.findChild(QWidget, "pad_0_1")
    assert pad is not None
    assert pad.accessibleName() == "High, sounding"


def test_every_row_of_keys_plays_the_pieces(desk: Desk, qtbot: QtBot) -> None:
    desk.do(ask.ChooseSound(1, KIT))
    for count, key in enumerate((Qt.Key.Key_Q, Qt.Key.Key_S, Qt.Key.Key_Z), 1):
        simulate.keyClick(desk.window, key)
        qtbot.waitUntil(partial(released, desk, count))
    assert desk.presses() == [0, 1, 0]


def test_only_the_same_kit_lights_a_piece(desk: Desk) -> None:
    desk.do(ask.Join("m1", "Pads", SourceKind.MIDI), ask.Join("m2", "Keys", SourceKind.MIDI))
    desk.do(ask.ChooseSound(1, KIT), ask.ChooseSound(2, KIT), ask.Press("m1", 60), ask.Press("m2", 60))
    assert lit(desk) == {"Low": (2,)}
    desk.do(ask.Release("m1", 60), ask.ChooseSound(2, replace(KIT, id="others")), ask.Press("m1", 62))
    assert lit(desk) == {}
    desk.do(ask.ChooseSound(1, desk.jam.seats.palette[0]))
    assert set(lit(desk)) == {"Do"}  # of the keys; a piece is no pitch
    assert all(seats == (3,) for seats in lit(desk).values())


def test_a_kit_that_only_lights(desk: Desk) -> None:
    desk.do(ask.ChooseSound(1, KIT), ask.ChooseMode(1, Mode.LIGHT), ask.Press("screen", 1))
    painter = desk.window.play.canvas._painter
    assert [painter._glow.is_on(pad) for pad in range(2)] == [False, True]


def test_sixteen_pieces_take_two_rows(desk: Desk) -> None:
    pieces = tuple(replace(KIT.pieces[0], id=f"piece-{n}", name=f"P{n}") for n in range(15))
    desk.do(ask.ChooseSound(1, replace(KIT, pieces=pieces)))
    pads = desk.window.play.canvas.pads
    assert [pad.degree for pad in pads] == list(range(15))
    assert [pad.row for pad in pads] == [0] * 8 + [1] * 7
    simulate.keyClick(desk.window, Qt.Key.Key_A)
    simulate.keyClick(desk.window, Qt.Key.Key_Q)
    assert desk.presses() == [0, 8]
