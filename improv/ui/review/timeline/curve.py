"""What is drawn below the lanes: values over time, a line for each player."""

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

Real = NDArray[np.float64]


class Series(Struct, frozen=True, eq=False):
    """One line of a curve."""

    label: str
    """Whose it is, as ``Reviewed.label``; two joined by a dash where it is of a pair; empty: everybody's."""
    at_s: Real
    """Ascending."""
    value: Real
    """One for each moment; ``nan`` where there is none, which is left out of the line."""
    look: int = 0
    """1 to 12: whose colour and dashes it has; 0: a line of its own."""


class Band(Struct, frozen=True, eq=False):
    """What lies behind the lines: a mean, and one standard deviation either side of it."""

    at_s: Real
    mean: Real
    spread: Real


class Curve(Struct, frozen=True, eq=False):
    """A measure of the playing, over time. Texts are in the language of the window."""

    name: str
    """What it is known by in signals and between sessions, as in ``density``."""
    title: str
    """What people read, as in Density."""
    unit: str
    """As in notes a second; empty where it has none."""
    series: tuple[Series, ...]
    band: Band | None = None
    low: float | None = None
    """Lowest value of the scale; None: what the lines need. What is compared has the same two."""
    high: float | None = None
    how: str = ""
    """How it is computed, and what it does not say, in a few sentences; shown on demand."""
    words: str = ""
    """What the curve tells, in a sentence, for those who do not see it."""
