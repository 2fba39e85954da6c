"""The colour sets: read, told apart, and bound to notes or to degrees."""

from itertools import combinations

import pytest

from improv.jam.player import COLOURS
from improv.link.look import Colours, Layout, PadLook
from improv.music.catalogue import load_scales
from improv.music.scale import Key
from improv.ui.pads.board import board_of
from improv.ui.pads.colours import (
    SHAPES,
    TUBES,
    PadColours,
    contrast,
    lit,
    luminance,
    of_pitch_class,
    text_on,
)
from improv.ui.pads.labels import DO_RE_MI
from improv.ui.pads.offer import Offer
from improv.ui.pads.own_colours import paints
from improv.ui.pads.pad import Pad
from improv.ui.parts.theme import Theme
from improv.ui.parts.themes import THEMES
from tests.helpers.colours import VISION, distance
from tests.helpers.colours import contrast as reference
from tests.ui.pads.test_board import SIZES

SCALES = load_scales()
OWN = ("#123456", "#FF8800", "#22AA55", "#777777", "#FFFFFF", "#000000", "#8A8A8A")
themes = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)


def pads(scale: str = "dorian", tonic: int = 0, layout: Layout = Layout.LADDER) -> tuple[Pad, ...]:
    return board_of(Offer(Key(tonic, SCALES.find(scale))), PadLook(layout), DO_RE_MI, SIZES[2]).pads


def bodies(colours: Colours, theme: Theme, scale: str = "chromatic", tonic: int = 0) -> list[str]:
    made = pads(scale, tonic)
    shown = PadColours(theme, colours, OWN, len(SCALES.find(scale)))
    return [shown.body(pad) for pad in made]


def test_contrast_is_the_published_one() -> None:
    for one, other in (("#000000", "#FFFFFF"), ("#123456", "#FF8800"), ("#777777", "#787878")):
        assert contrast(one, other) == pytest.approx(reference(one, other))


@themes
@pytest.mark.parametrize("colours", Colours)
@pytest.mark.parametrize("scale", ["major-pentatonic", "dorian", "chromatic"])
def test_labels_can_be_read_on_every_pad_lit_or_dark(colours: Colours, scale: str, theme: Theme) -> None:
    for body in bodies(colours, theme, scale):
        for colour in (body, lit(body)):
            assert reference(text_on(colour), colour) >= 4.5


def test_labels_can_be_read_on_every_grey_and_on_every_paint() -> None:
    greys = [f"#{grey:02X}{grey:02X}{grey:02X}" for grey in range(256)]
    for colour in (*greys, *paints()):
        assert reference(text_on(colour), colour) >= 4.5


@themes
@pytest.mark.parametrize("colours", Colours)
def test_a_lit_pad_is_lighter(colours: Colours, theme: Theme) -> None:
    for body in bodies(colours, theme):
        assert luminance(lit(body)) >= luminance(body)
        assert luminance(lit(body)) > luminance(body) or body == "#FFFFFF"


@themes
@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("scale", ["major-pentatonic", "hirajoshi", "dorian"])
def test_the_clear_set_is_told_apart_by_every_eye(scale: str, vision: str, theme: Theme) -> None:
    colours = set(bodies(Colours.CLEAR, theme, scale))
    assert len(colours) == len(SCALES.find(scale))
    assert min(distance(one, other, vision) for one, other in combinations(colours, 2)) >= 15.0


@pytest.mark.parametrize("colours", [Colours.TUBES, Colours.SHAPES])
def test_instrument_sets_follow_the_note_in_every_key(colours: Colours) -> None:
    theme = THEMES[next(iter(THEMES))]
    for tonic in range(12):
        for pad in pads("dorian", tonic):
            shown = PadColours(theme, colours, (), 7)
            naturals = TUBES if colours is Colours.TUBES else SHAPES
            assert pad.pitch_class is not None
            assert shown.body(pad) == of_pitch_class(naturals, pad.pitch_class)
            assert pad.pitch_class == (tonic + (0, 2, 3, 5, 7, 9, 10)[pad.step]) % 12


def test_a_note_between_two_has_a_colour_between_theirs() -> None:
    assert of_pitch_class(("#000000", "#FFFFFF", *TUBES[2:]), 1) == "#808080"
    assert len({of_pitch_class(TUBES, note) for note in range(12)}) == 12
    assert len({of_pitch_class(SHAPES, note) for note in range(12)}) == 12


def test_the_other_sets_follow_the_degree() -> None:
    theme = THEMES[next(iter(THEMES))]
    for tonic in (0, 5):
        own = [PadColours(theme, Colours.OWN, OWN, 7).body(pad) for pad in pads("dorian", tonic)]
        assert own[:7] == list(OWN)
        assert len(set(bodies(Colours.ONE, theme, tonic=tonic))) == 1
        assert len(set(bodies(Colours.CONTRAST, theme, tonic=tonic))) == 1


def test_an_own_set_that_is_empty_is_the_clear_one() -> None:
    theme = THEMES[next(iter(THEMES))]
    for pad in pads("dorian"):
        clear = PadColours(theme, Colours.CLEAR, (), 7)
        assert PadColours(theme, Colours.OWN, (), 7).body(pad) == clear.body(pad)


def test_octaves_have_shapes_where_colours_say_nothing_of_them() -> None:
    theme = THEMES[next(iter(THEMES))]
    with_shapes = {colours for colours in Colours if PadColours(theme, colours, (), 7).has_shapes}
    assert with_shapes == {Colours.SHAPES, Colours.CONTRAST}


def test_every_player_is_seen_on_the_dark_line_beside_them() -> None:
    assert all(reference(colour, "#111111") >= 3.0 for colour in COLOURS)
