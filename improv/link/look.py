"""What people chose for the screen: looks, pads, who plays with what, and what becomes of their jams."""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

MOST_AREAS = 4
"""People who share one screen, each with pads of their own."""
MOST_COLOURS = 12
"""In a set of one's own."""
TEXT_SIZES = (100, 125, 150, 175, 200)
"""Percent."""
Deed = Annotated[str, Meta(pattern="^[a-z_]{1,40}$")]
"""What a key does, in one word."""
KeyName = Annotated[str, Meta(min_length=1, max_length=40)]
Colour = Annotated[str, Meta(pattern="^#[0-9A-Fa-f]{6}$")]


class Layout(StrEnum):
    """How pads lie."""

    LADDER = "ladder"
    """A column for each degree, a row for each octave."""
    SWITCH = "switch"
    """1 to 5 huge pads without gaps."""
    HARP = "harp"
    """One row of 8 to 15 strips, made to be stroked."""
    GRID = "grid"
    """8 × 8 pads in key, each row some steps above the one below, as on pad controllers."""
    CIRCLE = "circle"
    """6 to 8 sectors around a silent centre."""
    DRUMS = "drums"
    """The pieces of a kit."""


class Labels(StrEnum):
    """What is written on pads."""

    NONE = "none"
    NUMBERS = "numbers"
    LETTERS = "letters"
    DO_RE_MI = "do-re-mi"
    """Movable: Do is the tonic."""
    FIXED_DO = "fixed-do"
    SHAPES = "shapes"


class Colours(StrEnum):
    """What colours pads have."""

    CLEAR = "clear"
    TUBES = "tubes"
    SHAPES = "shapes"
    CONTRAST = "contrast"
    ONE = "one"
    OWN = "own"


class PadLook(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """The pads of one area."""

    layout: Layout = Layout.LADDER
    pads: Annotated[int, Meta(ge=0, le=15)] = 0
    """In a row: columns, strips, sectors or switches; 0 is what suits the scale and the layout."""
    rows: Annotated[int, Meta(ge=0, le=8)] = 0
    """0 is what suits the layout."""
    steps: Annotated[int, Meta(ge=1, le=12)] = 3
    """Of the scale, from a row of the grid to the next; 3 is a fourth."""
    labels: Labels = Labels.DO_RE_MI
    colours: Colours = Colours.CLEAR


class Keys(StrEnum):
    """Whose pads the computer keyboard plays."""

    FIRST = "first"
    """Those of the first area."""
    SPLIT = "split"
    """Its left half those of the first area, its right half those of the second."""
    OWN = "own"
    """It is a player of its own."""
    OWN_SPLIT = "own split"
    """Each half is a player of its own."""


class Mouse(StrEnum):
    """Who plays with the mouse."""

    AREA = "area"
    """Whoever has the pads that it is on."""
    OWN = "own"
    """A player of its own, besides those who touch."""


class Table(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Who shares the screen."""

    areas: Annotated[tuple[PadLook, ...], Meta(min_length=1, max_length=MOST_AREAS)] = (PadLook(),)
    keys: Keys = Keys.FIRST
    mouse: Mouse = Mouse.AREA


class ThemeChoice(StrEnum):
    """The looks that there are."""

    SYSTEM = "system"
    """As the system has it: dark, light or high contrast."""
    DARK = "dark"
    LIGHT = "light"
    CONTRAST = "contrast"
    CALM = "calm"


class Look(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How the window looks and speaks."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_percent: Annotated[int, Meta(ge=100, le=200)] = 100
    motion: bool = True
    language: Annotated[str, Meta(pattern="^([a-z]{2})?$")] = ""
    """Two letters; empty is the system's."""
    own_colours: Annotated[tuple[Colour, ...], Meta(max_length=MOST_COLOURS)] = ()
    """The computer's own set, by degree, for who has none; used where pads have the colours ``own``."""
    speech: bool = False


class Keeping(StrEnum):
    """What becomes of jams."""

    UNANSWERED = "unanswered"
    """Nobody has said yet: in memory, kept when asked for at the end."""
    ASK = "ask"
    """The same, for ever."""
    KEEP = "keep"
    """On disk from the first press."""
    CLINICAL = "clinical"
    """On disk, and only persons whose consent is entered; the others play unrecorded."""


class Preferences(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """All of it, as it is kept."""

    look: Look = Look()
    table: Table = Table()
    keeping: Keeping = Keeping.UNANSWERED
    library: Annotated[str, Meta(max_length=500)] = ""
    """The address of the clinic's server (``postgresql://…``), where jams go too; empty: there is none."""
    idle_minutes: Annotated[int, Meta(ge=1, le=120)] = 15
    """The vault is locked when nobody has used the program for so long, but never while it records."""
    review_keys: Annotated[dict[Deed, KeyName], Meta(max_length=100)] = {}
    """Keys of Review that were chosen otherwise, by what they do, as in ``mark = "B"``."""
