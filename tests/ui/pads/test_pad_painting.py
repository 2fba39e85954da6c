"""What is seen: who plays, what is the root, what stays silent, also without colours."""

from dataclasses import replace

import pytest
from msgspec.structs import replace as changed
from PyQt6.QtCore import QEvent, QObject, QPointF, QRect
from PyQt6.QtGui import QColor, QImage, QPaintEvent
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.player import COLOURS, SourceKind
from improv.link.look import Colours, Labels, Layout, PadLook
from improv.music.catalogue import load_scales
from improv.music.scale import Key
from improv.ui.pads.canvas import PadCanvas
from improv.ui.pads.offer import Offer
from improv.ui.parts.glow import LEAST_MS
from improv.ui.parts.theme import DARK, Theme
from improv.ui.parts.themes import THEMES
from tests.ui.conftest import Desk
from tests.ui.mixing.kits import KIT

SCALES = load_scales()
FRAME = {COLOURS[seat - 1].lower(): seat for seat in range(1, 13)}


class Shown:
    """A canvas on its own."""

    def __init__(self, qtbot: QtBot, look: PadLook, theme: Theme = DARK, scale: str = "dorian") -> None:
        self.canvas = PadCanvas(theme)
        qtbot.addWidget(self.canvas)
        self.canvas.resize(900, 600)
        self.canvas.set_look(look)
        self.canvas.set_offer(Offer(Key(0, SCALES.find(scale))))
        self.canvas.show()
        qtbot.waitExposed(self.canvas)
        QApplication.processEvents()

    def picture(self, pad: int | None = None) -> QImage:
        image = self.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        return image if pad is None else image.copy(self.canvas.place_of(pad))

    def players_on(self, pad: int) -> set[int]:
        """Players whose colour is in the frame of a pad: more than a thin line's worth of pixels."""
        image, counts = self.picture(pad), dict.fromkeys(FRAME.values(), 0)
        for y in range(0, image.height(), 2):
            for x in range(0, image.width(), 2):
                seat = FRAME.get(image.pixelColor(x, y).name())
                if seat is not None:
                    counts[seat] += 1
        return {seat for seat, count in counts.items() if count > 80}


def grey(image: QImage) -> QImage:
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def differ(one: QImage, other: QImage, least: int = 40) -> int:
    """How many pixels differ by so many shades of grey."""
    one, other = grey(one), grey(other)
    return sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) >= least
        for y in range(0, min(one.height(), other.height()), 2)
        for x in range(0, min(one.width(), other.width()), 2)
    )


LOOKS = [
    PadLook(layout) for layout in (Layout.LADDER, Layout.HARP, Layout.GRID, Layout.CIRCLE, Layout.SWITCH)
]
looks = pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.layout.value)


@looks
@pytest.mark.parametrize("seats", [(3,), (3, 4), (3, 4, 8)], ids=str)
def test_a_pad_is_framed_in_the_colours_of_those_who_play_it(
    qtbot: QtBot, dressed: QApplication, look: PadLook, seats: tuple[int, ...]
) -> None:
    shown = Shown(qtbot, changed(look, colours=Colours.ONE))
    dark = shown.picture(1)
    assert shown.players_on(1) == set()
    shown.canvas.set_seats(1, seats)
    assert shown.players_on(1) == set(seats)
    assert differ(dark, shown.picture(1)) > 100


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize("colours", Colours)
def test_lit_root_and_silent_are_seen_without_colours(
    qtbot: QtBot, dressed: QApplication, colours: Colours, theme: Theme
) -> None:
    shown = Shown(qtbot, PadLook(colours=colours), theme)
    root = shown.picture(7)
    shown.canvas.set_seats(7, (1,))
    assert differ(root, shown.picture(7)) > 200
    plain = shown.picture(8)
    shown.canvas.mark_silent(1)
    assert differ(plain, shown.picture(8)) > 20
    face = shown.canvas._painter._faces[7][0]
    place = shown.canvas.board.places[7]
    without = shown.canvas._painter._pixmaps.face(place, replace(face, is_tonic=False)).toImage()
    assert differ(shown.canvas._painter._pixmaps.face(place, face).toImage(), without) > 100


def test_a_silent_press_is_marked_for_a_moment(desk: Desk, qtbot: QtBot) -> None:
    desk.jam.engine_ready = False
    canvas = desk.window.play.canvas
    desk.do(ask.Press("screen", 0))
    silent = canvas._painter._silent
    assert [pad for pad in range(15) if silent.is_on(pad)] == [desk.pad(0)]
    qtbot.waitUntil(lambda: not silent.is_on(desk.pad(0)), timeout=10 * LEAST_MS)


def test_nothing_flashes_more_than_three_times_a_second(desk: Desk, qtbot: QtBot) -> None:
    painter = desk.window.play.canvas._painter
    steps: list[int] = []
    painter._glow.changed.connect(steps.append)
    for _ in range(12):
        desk.do(ask.Press("screen", 0), ask.Release("screen", 0))
    assert steps == [desk.pad(0)]  # it went on once, and stays on for a third of a second


def test_all_pads_of_a_note_light(qtbot: QtBot, desk: Desk) -> None:
    canvas = desk.window.play.canvas
    canvas.set_look(PadLook(Layout.GRID))
    desk.do(ask.Press("screen", 0))
    same = {number for number, pad in enumerate(canvas.pads) if pad.degree == 0}
    assert len(same) > 1
    assert {number for number in range(len(canvas.pads)) if canvas._painter._seats[number] == (1,)} == same


def test_the_one_pad_is_lit_by_its_own_player_only(desk: Desk) -> None:
    canvas = desk.window.play.canvas
    canvas.set_look(PadLook(Layout.SWITCH, pads=1))
    desk.do(ask.Join("m1", "Keys", SourceKind.MIDI), ask.Press("m1", 60))
    assert canvas._painter._seats == [()]
    desk.do(ask.Press("screen", 3))
    assert canvas._painter._seats == [(1,)]
    desk.do(ask.Release("screen", 3), ask.ChooseSound(1, KIT), ask.Press("screen", 1))
    assert canvas._painter._seats == [(1,)]


class Rects(QObject):
    """What of a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: list[QRect] = []

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if isinstance(event, QPaintEvent):
            self.painted.append(event.rect())
        return False


@looks
def test_a_note_paints_its_pad_and_no_other(qtbot: QtBot, dressed: QApplication, look: PadLook) -> None:
    shown = Shown(qtbot, look)
    rects = Rects()
    shown.canvas.installEventFilter(rects)
    shown.canvas.set_seats(1, (1,))
    qtbot.waitUntil(lambda: bool(rects.painted))
    assert all(shown.canvas.place_of(1).contains(rect) for rect in rects.painted)


@looks
def test_pictures_are_drawn_once(qtbot: QtBot, dressed: QApplication, look: PadLook) -> None:
    shown = Shown(qtbot, look)
    pixmaps = shown.canvas._painter._pixmaps
    shown.canvas.set_seats(1, (2,))
    shown.picture()
    faces, seats = dict(pixmaps._faces), dict(pixmaps._played)
    for lights in ((), (2,), (), (2,)):
        shown.canvas.set_seats(1, lights)
        shown.picture()
    assert {key: id(kept) for key, kept in pixmaps._faces.items()} == {
        key: id(kept) for key, kept in faces.items()
    }
    assert {key: id(kept) for key, kept in pixmaps._played.items()} == {
        key: id(kept) for key, kept in seats.items()
    }


def test_the_silent_centre_stays_dark(qtbot: QtBot, dressed: QApplication) -> None:
    shown = Shown(qtbot, PadLook(Layout.CIRCLE))
    for pad in range(8):
        shown.canvas.set_seats(pad, (1,))
    assert shown.picture().pixelColor(450, 300) == QColor(DARK.window)


def test_an_invitation_frames_all_pads(qtbot: QtBot, dressed: QApplication) -> None:
    shown = Shown(qtbot, PadLook())
    shown.canvas.set_inviting(True)
    assert shown.picture().pixelColor(2, 300) == QColor(DARK.pad_lit)
    shown.canvas.set_inviting(False)
    assert shown.picture().pixelColor(2, 300) == QColor(DARK.window)


@looks
def test_the_focus_is_shown_along_the_border(qtbot: QtBot, dressed: QApplication, look: PadLook) -> None:
    shown = Shown(qtbot, look)
    shown.canvas.activateWindow()
    shown.canvas.focus_pads()
    button = QApplication.focusWidget()
    assert button is not None
    place = shown.canvas.board.places[0]
    outline = button._outline.translated(QPointF(place.rect.topLeft()))  # type: ignore[attr-defined]
    assert not outline.isEmpty()
    for percent in range(0, 100, 5):
        assert place.contains(outline.pointAtPercent(percent / 100))
    with_focus = shown.picture(0)
    button.clearFocus()
    assert differ(with_focus, shown.picture(0)) > 50


def test_shapes_tell_octaves_without_a_word(qtbot: QtBot, dressed: QApplication) -> None:
    shown = Shown(qtbot, PadLook(labels=Labels.SHAPES))
    low, middle, high = (shown.picture(pad) for pad in (1, 8, 15))
    assert differ(low, middle) > 50
    assert differ(middle, high) > 50
    assert differ(low, high) > 50


@pytest.mark.parametrize("labels", Labels)
def test_labels_are_painted_or_not(qtbot: QtBot, dressed: QApplication, labels: Labels) -> None:
    bare = Shown(qtbot, PadLook(labels=Labels.NONE)).picture(8)
    shown = Shown(qtbot, PadLook(labels=labels)).picture(8)
    assert (differ(bare, shown) > 20) is (labels is not Labels.NONE)
