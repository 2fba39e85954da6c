"""Whatever hands do, and whatever is changed meanwhile: in the end nothing is held, and all came up once."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PyQt6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from improv.link.look import Keys, Layout, Mouse, PadLook, Table
from improv.ui.pads.areas import PadAreas
from improv.ui.pads.canvas import PadCanvas
from improv.ui.pads.offer import Offer
from improv.ui.parts.theme import DARK
from tests.ui.conftest import Desk

PADS = st.integers(0, 40)
FINGERS = st.integers(0, 3)
AREAS = st.integers(0, 3)
COLUMNS = st.integers(0, 9)
LOOKS = st.sampled_from(
    [
        PadLook(),
        PadLook(layout=Layout.SWITCH, pads=1),
        PadLook(layout=Layout.HARP),
        PadLook(layout=Layout.CIRCLE),
    ]
)
TABLES = st.builds(
    Table,
    areas=st.lists(LOOKS, min_size=1, max_size=4).map(tuple),
    keys=st.sampled_from(Keys),
    mouse=st.sampled_from(Mouse),
)
DEEDS = st.one_of(
    st.tuples(st.just("down"), AREAS, FINGERS, PADS),
    st.tuples(st.just("slide"), AREAS, FINGERS, PADS),
    st.tuples(st.just("up"), AREAS, FINGERS),
    st.tuples(st.just("mouse"), AREAS, PADS),
    st.tuples(st.just("mouse up"), AREAS),
    st.tuples(st.just("hover"), AREAS, PADS),
    st.tuples(st.just("leave"), AREAS),
    st.tuples(st.just("key"), COLUMNS, st.integers(0, 2)),
    st.tuples(st.just("key up"), COLUMNS, st.integers(0, 2)),
    st.tuples(st.just("tap"), AREAS, PADS),
    st.tuples(st.just("cancel"), AREAS),
    st.tuples(st.just("away")),
    st.tuples(st.just("table"), TABLES),
)


class Stage:
    """Areas without a jam, and what they said."""

    def __init__(self, areas: PadAreas, offer: Offer) -> None:
        self.areas = areas
        self.offer = offer
        self.said: list[tuple[str, str, int]] = []
        areas.pressed.connect(lambda source, played, _: self.said.append(("press", source, played)))
        areas.released.connect(lambda source, played: self.said.append(("release", source, played)))
        self.table(Table())

    def table(self, table: Table) -> None:
        self.areas.set_table(table)
        for canvas, look in zip(self.areas.canvases, table.areas, strict=True):
            canvas.set_look(look)
            canvas.set_offer(self.offer)
            canvas.set_slide(True)

    def do(self, deed: str, *what: int) -> None:
        if deed == "key":
            column, row = what
            to = self.areas.route(column)
            hands = self.areas.hands_of(to.source)
            self.areas.canvases[to.area].press_key(column + 10 * row, row, to.column, to.columns, hands)
        elif deed == "key up":
            for canvas in self.areas.canvases:
                canvas.release_key(what[0] + 10 * what[1])
        elif deed == "away":
            self.areas.stop()
        else:
            area, *rest = what
            on(self.areas.canvases[area % len(self.areas.canvases)], deed, *rest)


def on(canvas: PadCanvas, deed: str, *what: int) -> None:
    """Do something on the pads of one area; the last number is that of a pad."""
    pointers = canvas.pointers
    place = canvas.middle_of(what[-1] % len(canvas.pads)).toPointF() if what else QPointF()
    match deed:
        case "down":
            pointers.down(canvas.hands, ("touch", what[0]), place)
        case "slide":
            pointers.move(canvas.hands, ("touch", what[0]), place)
        case "up":
            pointers.up(("touch", what[0]))
        case "mouse":
            pointers.down(canvas.mouse, ("mouse", 0), place)
        case "mouse up":
            pointers.up(("mouse", 0))
        case "hover":
            pointers.hover(canvas.mouse, ("hover", 0), place)
        case "leave":
            pointers.up(("hover", 0))
        case "tap":
            pointers.tap(canvas.hands, what[0] % len(canvas.pads))
        case _:
            canvas.release_all()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=st.lists(DEEDS, max_size=30))
def test_all_that_is_pressed_is_released_once(
    desk: Desk, qtbot: QtBot, deeds: list[tuple[object, ...]]
) -> None:
    areas = PadAreas(DARK)
    qtbot.addWidget(areas)
    areas.resize(900, 600)
    stage = Stage(areas, Offer(desk.key_of("major-pentatonic")))
    for deed, *what in deeds:
        if deed == "table":
            stage.table(*what)  # type: ignore[arg-type]  # the one deed with a table
        else:
            stage.do(str(deed), *what)  # type: ignore[arg-type]  # all others are about numbers
    areas.stop()
    by_note: dict[tuple[str, int], list[str]] = {}
    for what_said, source, played in stage.said:
        by_note.setdefault((source, played), []).append(what_said)
    for said in by_note.values():
        assert said == ["press", "release"] * (len(said) // 2)
