"""The colours: readable, and told apart by every eye."""

from dataclasses import fields
from itertools import combinations
from typing import cast

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QApplication

from improv.jam.player import COLOURS
from improv.link.look import Look, ThemeChoice
from improv.ui.pads.pixmaps import lighter
from improv.ui.parts.sizes import COMMAND_SIZE
from improv.ui.parts.style import style_sheet
from improv.ui.parts.theme import DARK, Theme
from improv.ui.parts.themes import CALM, CONTRAST, LIGHT, THEMES, system_choice, theme_of
from tests.helpers.colours import VISION, contrast, distance

TEXT, PARTS = 4.5, 3.0
"""WCAG 2.2: least contrast of text, and of parts of the window."""
APART = 15.0
GROUNDS = ("window", "panel", "button", "button_down")
CONCORDS = ("calm", "clear", "tense", "harsh")
METERS = ("meter_low", "meter_middle", "meter_high")
READ = (
    *(("text", ground) for ground in (*GROUNDS, "recording", "notice", "key_white", "key_black")),
    *(("quiet_text", ground) for ground in (*GROUNDS, "recording", "notice")),
    *(("accent_text", ground) for ground in ("accent", "key_on", "key_between", "notice_edge")),
    ("danger_text", "danger"),
)
"""Which text lies on which ground."""
SEEN = (
    *((part, "window") for part in ("edge", "danger_edge", "notice_edge", "accent", "focus")),
    *((part, "panel") for part in ("edge", "quiet_text", "accent", "focus", "danger_edge")),
    ("edge", "button"),
    ("danger_edge", "recording"),
    ("notice_edge", "notice"),
    ("accent", "meter_off"),
    ("accent_focus", "accent"),
    ("focus", "button"),
    ("focus", "button_down"),
    *((meter, "meter_off") for meter in METERS),
    *((concord, ground) for concord in CONCORDS for ground in ("window", "panel", "meter_off")),
    *((key, ground) for key in ("key_on", "key_between") for ground in ("key_white", "key_black")),
)
"""Which part lies on which ground, or beside which other part."""
themes = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)


def test_colour_distance_is_the_published_one() -> None:
    """Two pairs of Sharma, Wu and Dalal's, by way of RGB, and the ends of the scale."""
    assert distance("#000000", "#FFFFFF") == pytest.approx(100, abs=0.1)
    assert distance("#D55E00", "#D55E00") == 0
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def below(theme: Theme, pairs: tuple[tuple[str, str], ...], least: float) -> dict[str, float]:
    """The pairs that have too little contrast."""
    found = {f"{one} on {on}": contrast(getattr(theme, one), getattr(theme, on)) for one, on in pairs}
    return {pair: round(ratio, 2) for pair, ratio in found.items() if ratio < least}


@themes
def test_text_can_be_read(theme: Theme) -> None:
    assert below(theme, READ, TEXT) == {}


@themes
def test_parts_can_be_seen(theme: Theme) -> None:
    assert below(theme, SEEN, PARTS) == {}


@themes
def test_players_can_be_seen_by_their_colour_or_by_its_outline(theme: Theme) -> None:
    for colour in COLOURS:
        for ground in GROUNDS:
            if (colour, ground) == ("#D55E00", "button_down"):
                continue  # on a chip that is lit; its frame has the colour then, too
            plain = getattr(theme, ground)
            assert max(contrast(colour, plain), contrast(theme.shape_edge, plain)) >= PARTS, (colour, ground)
        assert contrast(colour, theme.shape_edge) >= 1.2  # an outline is to be told from what it holds


@themes
def test_each_theme_says_what_each_colour_is(theme: Theme) -> None:
    colours = [
        getattr(theme, field.name)
        for field in fields(Theme)
        if field.type == "str" or field.type is str
        if field.name != "name"
    ]
    assert all(len(colour) == len("#RRGGBB") and colour.startswith("#") for colour in colours)
    assert theme is DARK or theme.window != DARK.window


@pytest.mark.parametrize("colours", [DARK.few, DARK.many])
def test_pads_can_be_read_and_seen_lit_and_dark(colours: tuple[str, ...]) -> None:
    for colour in colours:
        assert contrast(DARK.pad_text, colour) >= TEXT
        assert contrast(DARK.pad_text, lighter(colour).name()) >= TEXT
        assert contrast(colour, DARK.window) >= PARTS
    assert contrast(DARK.pad_lit, DARK.pad_text) >= PARTS  # the lit frame is white beside a dark line


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("colours", [DARK.few, DARK.many])
def test_degrees_are_told_apart_by_every_eye(colours: tuple[str, ...], vision: str) -> None:
    assert min(distance(one, other, vision) for one, other in combinations(colours, 2)) >= APART


def test_degrees_have_their_colours() -> None:
    assert [DARK.pad_colour(degree, 5) for degree in (-5, 0, 5)] == [DARK.few[0]] * 3
    assert DARK.pad_colour(6, 7) == DARK.many[6]
    assert DARK.pad_colour(7, 12) == DARK.many[0]


# ── which theme ─────────────────────────────────────────────────────────────────────────────────


def test_the_system_is_followed_unless_somebody_chose() -> None:
    assert theme_of(Look(), ThemeChoice.LIGHT) == LIGHT
    assert theme_of(Look(), ThemeChoice.CONTRAST) == CONTRAST
    assert theme_of(Look(theme=ThemeChoice.DARK), ThemeChoice.LIGHT) == DARK


class System:
    """What Qt says of the system; offscreen it says nothing."""

    def __init__(self, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> None:
        self._scheme, self._contrast = scheme, contrast

    def styleHints(self) -> "System":
        return self

    def accessibility(self) -> "System":
        return self

    def colorScheme(self) -> Qt.ColorScheme:
        return self._scheme

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self._contrast


@pytest.mark.parametrize(
    ("scheme", "contrast", "choice"),
    [
        (Qt.ColorScheme.Unknown, Qt.ContrastPreference.NoPreference, ThemeChoice.DARK),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, ThemeChoice.DARK),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, ThemeChoice.LIGHT),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, ThemeChoice.CONTRAST),
    ],
)
def test_the_system_is_understood(
    scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference, choice: ThemeChoice
) -> None:
    assert system_choice(cast(QApplication, System(scheme, contrast))) is choice


def test_text_grows_and_motion_ends() -> None:
    large = theme_of(Look(theme=ThemeChoice.DARK, text_percent=200, motion=False), ThemeChoice.DARK)
    assert (large.scale, large.motion, large.px(15)) == (2.0, False, 30)
    assert COMMAND_SIZE < large.command < 2 * COMMAND_SIZE
    assert not theme_of(Look(theme=ThemeChoice.CALM), ThemeChoice.DARK).motion


def test_high_contrast_has_thick_lines_and_few_colours() -> None:
    assert CONTRAST.line == 3
    colours = {getattr(CONTRAST, name) for name in (*GROUNDS, "text", "edge", "accent", "focus")}
    assert colours == {"#000000", "#FFFFFF", "#FFFF00", "#333300"}
    assert "border: 3px solid #FFFFFF" in style_sheet(CONTRAST)


def test_the_calm_theme_is_muted() -> None:
    for name in ("accent", "danger", "notice", "meter_high", "harsh", "recording"):
        assert _saturation(getattr(CALM, name)) < _saturation(getattr(DARK, name)), name


def test_the_style_grows_with_the_text() -> None:
    assert "font-size: 15px" in style_sheet(DARK)
    large = style_sheet(theme_of(Look(theme=ThemeChoice.DARK, text_percent=200), ThemeChoice.DARK))
    assert "font-size: 30px" in large
    assert "15px" not in large


def _saturation(colour: str) -> float:
    parts = [int(colour[index : index + 2], 16) for index in (1, 3, 5)]
    return (max(parts) - min(parts)) / max(parts)
