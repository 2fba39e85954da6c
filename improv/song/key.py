"""The key of a song: how well its pitch classes fit the profiles of the 24 major and minor keys.

Profiles: C. L. Krumhansl & E. J. Kessler (1982), "Tracing the dynamic changes in perceived tonal organization
in a spatial representation of musical keys", Psychological Review 89, 334-368; the method is Krumhansl and
Schmuckler's: the key whose profile correlates best.
"""

from enum import StrEnum

import numpy as np
from msgspec import Struct

from improv.song.heard import Numbers

_MAJOR = np.array([6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88])
_MINOR = np.array([6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17])
SURE, FAIRLY_SURE = 0.12, 0.04
"""How far the best key is ahead of the next, as a difference of correlations."""


class Tonality(StrEnum):
    """Major or minor."""

    MAJOR = "major"
    MINOR = "minor"


class SongKey(Struct, frozen=True):
    """A tonic (pitch class 0 to 11), major or minor, and how sure that is."""

    tonic: int
    tonality: Tonality
    correlation: float
    """With the key's profile, -1 to 1."""
    lead: float
    """By how much that is more than the next key's."""

    @property
    def certainty(self) -> str:
        """Return in words how sure the key is."""
        if self.lead >= SURE:
            return "sure"
        return "fairly sure" if self.lead >= FAIRLY_SURE else "not sure"


def key_of(chroma: Numbers) -> SongKey | None:
    """Return the key of pitch classes by their strength, C first; None where nothing stands out."""
    if not np.isfinite(chroma).all() or float(np.ptp(chroma)) < 1e-9:
        return None
    found = sorted(
        (
            (float(np.corrcoef(np.roll(profile, tonic), chroma)[0, 1]), tonic, tonality)
            for tonality, profile in ((Tonality.MAJOR, _MAJOR), (Tonality.MINOR, _MINOR))
            for tonic in range(12)
        ),
        key=lambda one: -one[0],
    )
    (best, tonic, tonality), (second, *_) = found[:2]
    return SongKey(tonic, tonality, best, best - second)
