"""Frequency ratios as people write them: ``3/2``, ``2``."""

import re
from math import log2

MOST_DIGITS = 300
"""The longest chains of fifths in use have some 60 digits; a number of thousands is something else."""
WIDEST_CENTS = 12_000.0
"""Ten octaves: what can be heard."""
_RATIO = re.compile(r"([+-]?)([0-9]+)(?:\s*/\s*([+-]?)([0-9]+))?")


def cents_of_ratio(text: str) -> float:
    """Return the cents of a ratio such as ``5/4`` or ``2``; raises ValueError with the rule it breaks."""
    found = _RATIO.fullmatch(text.strip())
    if found is None:
        raise ValueError("a ratio is a whole number or two with a slash, such as 3/2")
    sign, above, sign_below, below = found.groups(default="")
    if max(len(above), len(below)) > MOST_DIGITS:
        raise ValueError(f"a ratio has at most {MOST_DIGITS} digits above and below")
    numerator, denominator = int(above), int(below or "1")
    if denominator == 0:
        raise ValueError("the lower number of a ratio must not be 0")
    if "-" in (sign, sign_below) or numerator == 0:
        raise ValueError("a ratio must be above 0")
    # The logarithms of whole numbers of any size are finite; their quotient need not be.
    return within_hearing(1200.0 * (log2(numerator) - log2(denominator)))


def within_hearing(cents: float) -> float:
    """Return the cents; raises ValueError where they are further than ten octaves, or no number."""
    if not abs(cents) <= WIDEST_CENTS:
        raise ValueError(f"a pitch must lie within {WIDEST_CENTS:g} cents of the first")
    return cents
