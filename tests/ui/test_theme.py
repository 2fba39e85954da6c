"""The colours: readable, and told apart by every eye."""

from itertools import combinations

import pytest

from improv.jam.player import COLOURS
from improv.ui.pads.pixmaps import lighter
from improv.ui.parts.theme import DARK
from tests.helpers.colours import VISION, contrast, distance

TEXT, PARTS = 4.5, 3.0
"""WCAG 2.2: least contrast of text, and of parts of the window."""
APART = 15.0
CONCORDS = (DARK.calm, DARK.clear, DARK.tense, DARK.harsh)


def test_colour_distance_is_the_published_one() -> None:
    """Two pairs of Sharma, Wu and Dalal's, by way of RGB, and the ends of the scale."""
    assert distance("#000000", "#FFFFFF") == pytest.approx(100, abs=0.1)
    assert distance("#D55E00", "#D55E00") == 0
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize(
    ("text", "on"),
    [
        (DARK.text, DARK.window),
        (DARK.text, DARK.panel),
        (DARK.text, DARK.button),
        (DARK.text, DARK.button_down),
        (DARK.text, DARK.danger),
        (DARK.text, DARK.recording),
        (DARK.text, DARK.notice),
        (DARK.quiet_text, DARK.window),
        (DARK.quiet_text, DARK.panel),
        (DARK.quiet_text, DARK.button),
        (DARK.quiet_text, DARK.button_down),
        (DARK.quiet_text, DARK.notice),
        (DARK.pad_text, DARK.accent),
        (DARK.pad_text, DARK.key_on),
        (DARK.text, DARK.key_white),
        (DARK.text, DARK.key_black),
        (DARK.pad_text, DARK.notice_edge),
    ],
)
def test_text_can_be_read(text: str, on: str) -> None:
    assert contrast(text, on) >= TEXT


@pytest.mark.parametrize("colours", [DARK.few, DARK.many])
def test_pads_can_be_read_and_seen_lit_and_dark(colours: tuple[str, ...]) -> None:
    for colour in colours:
        assert contrast(DARK.pad_text, colour) >= TEXT
        assert contrast(DARK.pad_text, lighter(colour).name()) >= TEXT
        assert contrast(colour, DARK.window) >= PARTS
    assert contrast(DARK.pad_lit, DARK.pad_text) >= PARTS  # the lit frame is white beside a dark line


@pytest.mark.parametrize(
    ("part", "on"),
    [
        (DARK.edge, DARK.window),
        (DARK.danger_edge, DARK.window),
        (DARK.notice_edge, DARK.window),
        (DARK.danger_edge, DARK.recording),
        (DARK.accent, DARK.window),
        (DARK.accent, DARK.meter_off),
        (DARK.focus, DARK.button),
        (DARK.meter_low, DARK.meter_off),
        (DARK.meter_middle, DARK.meter_off),
        (DARK.meter_high, DARK.meter_off),
        *((colour, DARK.window) for colour in CONCORDS),
        *((colour, DARK.panel) for colour in CONCORDS),
        *((colour, DARK.meter_off) for colour in CONCORDS),
        (DARK.key_on, DARK.key_white),
        (DARK.key_on, DARK.key_black),
        (DARK.key_between, DARK.key_white),
        (DARK.key_between, DARK.key_black),
        (DARK.edge, DARK.panel),
        (DARK.quiet_text, DARK.panel),
        *((colour, DARK.window) for colour in COLOURS),
        *((colour, DARK.button_down) for colour in COLOURS if colour != "#D55E00"),
    ],
)
def test_parts_can_be_seen(part: str, on: str) -> None:
    assert contrast(part, on) >= PARTS


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("colours", [DARK.few, DARK.many])
def test_degrees_are_told_apart_by_every_eye(colours: tuple[str, ...], vision: str) -> None:
    assert min(distance(one, other, vision) for one, other in combinations(colours, 2)) >= APART


def test_degrees_have_their_colours() -> None:
    assert [DARK.pad_colour(degree, 5) for degree in (-5, 0, 5)] == [DARK.few[0]] * 3
    assert DARK.pad_colour(6, 7) == DARK.many[6]
    assert DARK.pad_colour(7, 12) == DARK.many[0]
