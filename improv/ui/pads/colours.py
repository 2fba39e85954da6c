"""The colour sets of pads, and what can be read on a colour."""

from dataclasses import dataclass

from improv.link.look import Colours
from improv.ui.pads.pad import Pad
from improv.ui.parts.theme import Theme

READABLE = 4.5
"""Least contrast of text (WCAG 2.2)."""
SEEN = 3.0
"""Least contrast of a part of the window; pads with less are outlined."""
_DARK, _BLACK, _WHITE = "#111111", "#000000", "#FFFFFF"
_LIGHTER = 0.38
"""How far a lit pad goes towards white."""

_NATURALS = (0, 2, 4, 5, 7, 9, 11)
TUBES = ("#E8352B", "#F58220", "#F9E03B", "#A6CE39", "#1E9E4A", "#7A4FA3", "#EC5FA1")
"""C to B: red, orange, yellow, light green, green, violet, pink."""
SHAPES = ("#D7263D", "#8B5A2B", "#9AA0A6", "#2F6FDE", "#101010", "#F4D03F", "#2EAD5A")
"""C to B: red, brown, grey, blue, black, yellow, green."""
ONE_OF_CONTRAST = _BLACK


@dataclass(frozen=True)
class PadColours:
    """How a set of colours falls on the pads of a scale, or of a kit."""

    theme: Theme
    colours: Colours
    own: tuple[str, ...]
    degrees: int
    """Of the scale, or pieces of the kit."""

    @property
    def has_shapes(self) -> bool:
        """Say whether octaves are told by shapes, since colours do not tell degrees, or tell nothing else."""
        return self.colours in {Colours.SHAPES, Colours.CONTRAST}

    def of_degree(self, degree: int) -> str:
        """Return the colour of a degree in the person's own set; where there is none, in the clear one."""
        if self.own:
            return self.own[degree % len(self.own)]
        return self.theme.pad_colour(degree, self.degrees)

    def body(self, pad: Pad) -> str:
        """Return the colour of a pad that is dark."""
        match self.colours:
            case Colours.TUBES if pad.pitch_class is not None:
                return of_pitch_class(TUBES, pad.pitch_class)
            case Colours.SHAPES if pad.pitch_class is not None:
                return of_pitch_class(SHAPES, pad.pitch_class)
            case Colours.CONTRAST:
                return ONE_OF_CONTRAST
            case Colours.ONE:
                return self.theme.accent
            case Colours.OWN:
                return self.of_degree(pad.step)
            case _:
                return self.theme.pad_colour(pad.step, self.degrees)


def of_pitch_class(naturals: tuple[str, ...], pitch_class: int) -> str:
    """Return the colour of one of the twelve: of the seven, or halfway between two of them."""
    if pitch_class in _NATURALS:
        return naturals[_NATURALS.index(pitch_class)]
    below, above = (naturals[_NATURALS.index(pitch_class + by)] for by in (-1, 1))
    return mixed(below, above, 0.5)


def mixed(one: str, other: str, share: float) -> str:
    """Return a colour so far (0 to 1) on the way to another."""
    parts = zip(_parts(one), _parts(other), strict=True)
    return "#" + "".join(f"{round(own + (goal - own) * share):02X}" for own, goal in parts)


def lit(body: str) -> str:
    """Return the colour of a pad while it sounds: lighter; of a black one, white."""
    return mixed(body, _WHITE, _LIGHTER if luminance(body) > 0.03 else 1.0)


def text_on(body: str) -> str:
    """Return the colour in which text can be read on another: nearly black, white, or black."""
    return next(text for text in (_DARK, _WHITE, _BLACK) if contrast(text, body) >= READABLE)


def contrast(one: str, other: str) -> float:
    """Return WCAG's contrast ratio, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#RRGGBB``, 0 to 1."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (whole / 255 for whole in _parts(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
