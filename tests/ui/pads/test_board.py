"""Every layout: where pads lie, what they play, which one is hit."""

from itertools import combinations, pairwise

import pytest
from PyQt6.QtCore import QPoint, QPointF, QRect, QSize

from improv.link.look import Labels, Layout, PadLook
from improv.music.catalogue import load_scales, load_sounds
from improv.music.core import five_of
from improv.music.harmony import Mode, pitch_of_degree
from improv.music.modes import pitches_of
from improv.music.scale import Key
from improv.music.sound import KitSound
from improv.ui.pads.board import Board, board_of
from improv.ui.pads.labels import DO_RE_MI, label_set
from improv.ui.pads.ladder import SMALLEST_PAD
from improv.ui.pads.offer import Offer
from improv.ui.pads.place import Place
from tests.ui.mixing.kits import KIT

SCALES = load_scales()
KITS = tuple(sound for sound in load_sounds().values if isinstance(sound, KitSound))
# The pads' room in windows of 800×480, 1024×700 and 1800×1000.
SIZES = (QSize(674, 226), QSize(898, 504), QSize(1674, 804))
LOOKS = (
    *(PadLook(Layout.SWITCH, pads=pads) for pads in range(1, 6)),
    PadLook(),
    *(PadLook(pads=pads, rows=rows) for pads in (5, 6, 7, 8) for rows in (2, 3, 4)),
    PadLook(Layout.HARP),
    *(PadLook(Layout.HARP, pads=pads) for pads in (8, 11, 15)),
    PadLook(Layout.GRID),
    PadLook(Layout.GRID, steps=2),
    *(PadLook(Layout.CIRCLE, pads=pads) for pads in (6, 7, 8)),
)


def offer(
    scale: str = "dorian", mode: Mode = Mode.PADS, tonic: int = 0, kit: KitSound | None = None
) -> Offer:
    return Offer(Key(tonic, SCALES.find(scale)), mode, kit=kit)


def board(look: PadLook, size: QSize = SIZES[1], what: Offer | None = None) -> Board:
    return board_of(what or offer(), look, DO_RE_MI, size)


def five_hertz(key: Key) -> list[float]:
    """The five notes of a scale that go together best, in the middle octave."""
    return [round(five_of(key).hertz_at(degree), 2) for degree in range(5)]


def name(look: PadLook) -> str:
    return f"{look.layout.value}-{look.pads}-{look.rows}"


def border(place: Place) -> list[QPointF]:
    """Places that are just inside a pad, near each of its borders."""
    if place.wedge is None:
        r, mid = place.rect, place.rect.center()
        corners = [QPoint(r.left(), mid.y()), QPoint(r.right(), mid.y()), QPoint(mid.x(), r.top()),
                   QPoint(mid.x(), r.bottom()), r.topLeft(), r.bottomRight()]  # fmt: skip
        return [QPointF(corner) for corner in corners]
    wedge, middle = place.wedge, place.wedge.begin + place.wedge.span / 2
    return [
        wedge.point(wedge.inner + 0.01, middle),
        wedge.point(0.99, middle),
        wedge.point(0.7, wedge.begin + 0.001),
        wedge.point(0.7, wedge.begin + wedge.span - 0.001),
    ]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
@pytest.mark.parametrize("look", LOOKS, ids=name)
def test_pads_lie_inside_apart_and_are_hit(look: PadLook, size: QSize) -> None:
    made = board(look, size)
    assert made.pads
    assert len(made.pads) == len(made.places)
    whole = QRect(QPoint(0, 0), size)
    for number, place in enumerate(made.places):
        assert whole.contains(place.rect)
        assert place.least >= SMALLEST_PAD
        for spot in (QPointF(place.middle), *border(place)):
            assert made.pad_at(spot) == number
    for one, other in combinations(made.places, 2):
        if one.wedge is None:
            assert not one.rect.intersects(other.rect)


@pytest.mark.parametrize("look", LOOKS, ids=name)
def test_a_large_window_has_all_pads(look: PadLook) -> None:
    made = board(look, SIZES[2])
    assert len(made.pads) == made.wanted
    least = min(place.least for place in made.places)
    assert least >= (96 if look.layout is not Layout.HARP or look.pads != 15 else SMALLEST_PAD) - 8


@pytest.mark.parametrize(
    ("look", "count"),
    [
        (PadLook(pads=8, rows=4), 32),
        (PadLook(Layout.HARP, pads=15), 15),
        (PadLook(Layout.GRID), 64),
    ],
    ids=lambda value: name(value) if isinstance(value, PadLook) else str(value),
)
def test_a_small_window_has_fewer_and_says_so(look: PadLook, count: int) -> None:
    made = board(look, QSize(500, 200))
    assert made.wanted == count
    assert len(made.pads) < count


@pytest.mark.parametrize("scale", ["major-pentatonic", "dorian", "chromatic", "hirajoshi"])
@pytest.mark.parametrize("mode", [Mode.PADS, Mode.FIVE, Mode.ONE, Mode.CHORD])
@pytest.mark.parametrize("look", [look for look in LOOKS if look.pads in {0, 5}], ids=name)
def test_a_pad_says_what_it_sounds(look: PadLook, mode: Mode, scale: str) -> None:
    what = offer(scale, mode, tonic=3)
    for pad in board(look, SIZES[2], what).pads:
        sounding = pitches_of(pad.degree, what.key, mode, pads=True)
        assert any(abs(pitch.hertz - pad.hertz) < 0.01 for pitch in sounding)
        root = pitch_of_degree(0, what.key).hertz
        octaves = [root * 2.0**octave for octave in range(-6, 7)]
        assert pad.is_tonic == any(abs(pad.hertz - hertz) < 0.01 for hertz in octaves)


@pytest.mark.parametrize("scale", ["major-pentatonic", "dorian"])
@pytest.mark.parametrize(
    "look", [PadLook(), PadLook(Layout.HARP, pads=15), PadLook(Layout.GRID), PadLook(Layout.CIRCLE)], ids=name
)
def test_every_degree_can_be_reached(look: PadLook, scale: str) -> None:
    made = board(look, SIZES[2], offer(scale))
    assert {pad.step for pad in made.pads} == set(range(len(SCALES.find(scale))))


def test_the_chromatic_ladder_has_all_twelve() -> None:
    made = board(PadLook(), SIZES[2], offer("chromatic"))
    assert {pad.step for pad in made.pads} == set(range(12))


# ── each layout ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("pads", "sizes"),
    [
        (1, {(898, 504)}),
        (2, {(449, 504)}),
        (3, {(299, 504), (300, 504)}),
        (4, {(449, 252)}),
        (5, {(299, 252), (300, 252), (449, 252)}),
    ],
)
def test_switches_fill_the_whole_place(pads: int, sizes: set[tuple[int, int]]) -> None:
    made = board(PadLook(Layout.SWITCH, pads=pads))
    assert {(place.rect.width(), place.rect.height()) for place in made.places} == sizes
    assert sum(place.rect.width() * place.rect.height() for place in made.places) == 898 * 504


def test_two_switches_lie_one_above_the_other_where_it_is_narrow() -> None:
    made = board(PadLook(Layout.SWITCH, pads=2), QSize(300, 500))
    assert [place.rect.height() for place in made.places] == [250, 250]


def test_five_switches_are_the_pentatonic_of_the_scale() -> None:
    what = offer("ionian")
    made = board(PadLook(Layout.SWITCH, pads=5), what=what)
    assert [round(pad.hertz, 2) for pad in made.pads] == five_hertz(what.key)
    two = board(PadLook(Layout.SWITCH, pads=2), what=offer("ionian"))
    assert [pad.label for pad in two.pads] == ["Do", "Sol"]


def test_one_switch_walks_and_never_stays() -> None:
    one, other = (board(PadLook(Layout.SWITCH, pads=1)) for _ in range(2))
    walk = [one.degree_of(0) for _ in range(200)]
    assert walk == [other.degree_of(0) for _ in range(200)]
    assert all(before != after for before, after in pairwise(walk))
    assert one.phrase is not None
    assert walk[0] == 0
    assert set(walk) == set(one.phrase.degrees)
    assert max(abs(before - after) for before, after in pairwise(walk)) <= 5


def test_the_phrase_goes_on_over_another_key() -> None:
    look = PadLook(Layout.SWITCH, pads=1)
    first = board(look)
    for _ in range(3):
        first.degree_of(0)
    steady, changed = board(look), offer("major-pentatonic")
    walk = [steady.degree_of(0) for _ in range(4)]
    second = board_of(offer(), look, DO_RE_MI, SIZES[0], first)
    assert second.degree_of(0) == walk[3]
    third = board_of(changed, look, DO_RE_MI, SIZES[1], second)
    assert third.phrase is not None
    assert second.phrase is not None
    assert third.phrase.degrees != second.phrase.degrees
    assert third.degree_of(0) in set(third.phrase.degrees)


def test_a_harp_has_no_gaps_and_slides() -> None:
    made = board(PadLook(Layout.HARP, pads=12), QSize(960, 400))
    lefts = [place.rect.left() for place in made.places]
    assert all(right - left == 80 for left, right in pairwise(lefts))
    assert {place.rect.height() for place in made.places} == {400}
    assert [pad.degree for pad in made.pads] == list(range(made.pads[0].degree, made.pads[0].degree + 12))
    assert made.slides
    assert not board(PadLook()).slides


@pytest.mark.parametrize(("width", "strips"), [(668, 8), (892, 9), (1148, 11), (1668, 15)])
def test_a_harp_has_as_many_strips_as_fit_well(width: int, strips: int) -> None:
    assert len(board(PadLook(Layout.HARP), QSize(width, 400)).pads) == strips


@pytest.mark.parametrize("steps", [2, 3, 7])
def test_rows_of_the_grid_are_so_many_steps_apart(steps: int) -> None:
    made = board(PadLook(Layout.GRID, steps=steps), SIZES[2])
    degrees = {(pad.row, pad.column): pad.degree for pad in made.pads}
    assert len(degrees) == 64
    above = {degrees[row + 1, column] - degrees[row, column] for row in range(7) for column in range(8)}
    assert above == {steps}
    assert degrees[0, 0] == -14
    assert len({pad.degree for pad in made.pads}) == 7 * steps + 8  # the same note on several pads


def test_the_middle_of_a_circle_is_silent() -> None:
    made = board(PadLook(Layout.CIRCLE))
    centre = QPointF(449, 252)
    assert made.pad_at(centre) is None
    assert made.pad_at(centre + QPointF(0, -40)) is None
    assert made.pad_at(QPointF(446, 60)) == 0  # the tonic at the top
    assert made.pad_at(QPointF(3, 3)) is None
    assert [pad.degree for pad in made.pads] == list(range(8))


def test_a_circle_is_round_where_there_is_room() -> None:
    for place in board(PadLook(Layout.CIRCLE), QSize(600, 600)).places:
        assert place.wedge is not None
        assert place.wedge.radius[0] == place.wedge.radius[1]


@pytest.mark.parametrize("kit", KITS, ids=lambda kit: kit.id)
def test_a_kit_has_its_own_pads(kit: KitSound) -> None:
    for layout in (Layout.LADDER, Layout.HARP, Layout.GRID, Layout.DRUMS):
        made = board(PadLook(layout), SIZES[2], offer(kit=kit))
        assert made.layout is Layout.DRUMS
        assert [pad.piece for pad in made.pads] == list(range(len(kit.pieces)))


def test_a_kit_may_be_a_few_huge_pads_or_a_circle() -> None:
    kit = max(KITS, key=lambda kit: len(kit.pieces))
    assert len(board(PadLook(Layout.SWITCH, pads=3), what=offer(kit=kit)).pads) == 3
    assert len(board(PadLook(Layout.CIRCLE), what=offer(kit=kit)).pads) == min(8, len(kit.pieces))
    one = board(PadLook(Layout.SWITCH, pads=1), what=offer(kit=KIT))
    assert [one.degree_of(0) for _ in range(4)] == [0, 1, 0, 1]


def test_without_a_kit_there_are_no_drums() -> None:
    assert board(PadLook(Layout.DRUMS)).layout is Layout.LADDER


# ── a ladder whose columns are fixed ────────────────────────────────────────────────────────────


@pytest.mark.parametrize("columns", [5, 6, 7, 8])
def test_columns_that_are_wished_stay_whatever_the_scale(columns: int) -> None:
    places = {
        tuple(place.rect.getRect() for place in board(PadLook(pads=columns), what=offer(scale)).places)
        for scale in ("major-pentatonic", "hirajoshi", "dorian", "chromatic")
    }
    assert len(places) == 1


def test_more_columns_than_degrees_go_on_into_the_next_octave() -> None:
    made = board(PadLook(pads=8), what=offer("major-pentatonic"))
    middle = [pad for pad in made.pads if pad.row == 1]
    assert [pad.label for pad in middle] == ["Do", "Re", "Mi", "Sol", "La", "Do", "Re", "Mi"]
    assert [pad.register for pad in middle] == [0] * 5 + [1] * 3


def test_fewer_columns_than_degrees_have_those_that_go_together() -> None:
    what = offer("ionian")
    made = board(PadLook(pads=5), what=what)
    assert [round(pad.hertz, 2) for pad in made.pads[5:10]] == five_hertz(what.key)


def test_a_hand_on_the_pads_keeps_them_where_they_are() -> None:
    five = board(PadLook(), what=offer("major-pentatonic"))
    held = board_of(offer("dorian"), PadLook(), DO_RE_MI, SIZES[1], five, held=True)
    assert held.places == five.places
    assert [(pad.row, pad.column) for pad in held.pads] == [(pad.row, pad.column) for pad in five.pads]
    free = board_of(offer("dorian"), PadLook(), DO_RE_MI, SIZES[1], held)
    assert len(free.pads) == 21
    seven = board(PadLook())
    held = board_of(offer("major-pentatonic"), PadLook(), DO_RE_MI, SIZES[1], seven, held=True)
    assert held.places == seven.places


# ── sliding, keys, arrows ───────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("look", [PadLook(), PadLook(Layout.HARP), PadLook(Layout.CIRCLE)], ids=name)
def test_a_finger_has_to_slip_well_beyond_the_border(look: PadLook) -> None:
    made = board(look)
    place = made.places[0]
    if place.wedge is None:
        right, wide = place.rect.right(), place.rect.width()
        near, far = (QPointF(right + share * wide, place.rect.center().y()) for share in (0.1, 0.2))
    else:
        end, span = place.wedge.begin + place.wedge.span, place.wedge.span
        near, far = (place.wedge.point(0.7, end + share * span) for share in (0.1, 0.2))
    assert made.still_on(0, near)
    assert not made.still_on(0, far)


@pytest.mark.parametrize(
    ("look", "keys"),
    [
        (PadLook(), {(0, 0): 0, (1, 3): 10, (2, 6): 20, (2, 7): None}),
        (PadLook(pads=5, rows=2), {(1, 0): 0, (2, 4): 9, (0, 0): None}),
        (PadLook(pads=5, rows=4), {(0, 0): 0, (1, 0): 5, (2, 0): 10}),
        (PadLook(Layout.HARP, pads=8), {(0, 7): 7, (1, 7): 7, (2, 0): 0, (2, 8): None}),
        (PadLook(Layout.HARP, pads=12), {(1, 9): 9, (2, 0): 10, (2, 1): 11, (0, 0): 0}),
        (PadLook(Layout.CIRCLE), {(0, 0): 0, (2, 7): 7, (1, 9): None}),
        (PadLook(Layout.SWITCH, pads=1), {(0, 0): 0, (2, 9): 0}),
        (PadLook(Layout.SWITCH, pads=2), {(0, 4): 0, (2, 5): 1}),
        (PadLook(Layout.SWITCH, pads=5), {(1, 0): 0, (1, 9): 2, (2, 0): 3, (2, 9): 4}),
    ],
    ids=lambda value: name(value) if isinstance(value, PadLook) else "",
)
def test_keys_play_pads_by_their_place(look: PadLook, keys: dict[tuple[int, int], int | None]) -> None:
    made = board(look)
    assert {key: made.pad_of_key(*key) for key in keys} == keys


def test_half_a_keyboard_runs_on_over_its_rows() -> None:
    made = board(PadLook(Layout.HARP, pads=12), QSize(1200, 400))
    keys = [made.pad_of_key(row, column, columns=5) for row in range(3) for column in range(5)]
    assert keys == [*range(12), None, None, None]


def test_keys_play_the_middle_rows_of_the_grid() -> None:
    made = board(PadLook(Layout.GRID))
    rows = [made.pad_of_key(row, 0) for row in range(3)]
    degrees = [made.pads[pad].degree for pad in rows if pad is not None]
    assert degrees == [-2, 1, 4]


@pytest.mark.parametrize(
    ("look", "start", "moves"),
    [
        (PadLook(), 0, {(0, 1): 1, (1, 0): 7, (0, -1): 0, (-1, 0): 0}),
        (PadLook(Layout.GRID), 9, {(0, 1): 10, (1, 0): 17, (-1, 0): 1}),
        (PadLook(Layout.CIRCLE), 0, {(0, 1): 1, (0, -1): 7, (1, 0): 0, (-1, 0): 1}),
        (PadLook(Layout.CIRCLE), 2, {(1, 0): 1, (-1, 0): 3}),
        (PadLook(Layout.SWITCH, pads=5), 0, {(0, 1): 1, (1, 0): 3}),
        (PadLook(Layout.SWITCH, pads=5), 4, {(-1, 0): 2, (0, -1): 3, (1, 0): 4}),
    ],
    ids=lambda value: name(value) if isinstance(value, PadLook) else "",
)
def test_arrows_lead_to_the_pad_beside(look: PadLook, start: int, moves: dict[tuple[int, int], int]) -> None:
    made = board(look)
    assert {move: made.neighbour(start, *move) for move in moves} == moves


# ── what is written on them ─────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("labels", Labels)
@pytest.mark.parametrize("look", [PadLook(), PadLook(Layout.CIRCLE), PadLook(Layout.SWITCH)], ids=name)
def test_pads_are_named_whatever_is_written_on_them(look: PadLook, labels: Labels) -> None:
    wished = PadLook(look.layout, labels=labels)
    made = board_of(offer(tonic=2), wished, label_set(labels), SIZES[1])
    written = {pad.label for pad in made.pads}
    assert all(pad.name for pad in made.pads)
    if labels in {Labels.NONE, Labels.SHAPES}:
        assert written == {""}
    else:
        assert "" not in written
    assert made.shapes is (labels is Labels.SHAPES)
