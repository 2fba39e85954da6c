"""How consonant a scale is: the ratings that are printed, and where they are kept.

Reading kept ratings needs no numpy, so that a list of scales is quick; measuring is in ``rate``.
"""

import hashlib
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

import msgspec
from msgspec import Struct

from improv.music.data import data_folder
from improv.music.scale import Scale

METHOD = "1: 48-84, 2500, 1.6"
"""Changes whenever a rating would: the version, and the constants of ``rate``."""
SIZES = ("2", "3", "4")
"""Players, as the keys of JSON objects have to be."""
_LARGEST_BYTES = 1024 * 1024


class Measure(StrEnum):
    """What a scale was rated by; see ``consonance``."""

    C = "C"
    """Roughness and periodicity: scales of the twelve tones."""
    M = "M"
    """Roughness and harmonicity: all others."""


class Rating(Struct, frozen=True):
    """What chords of one size that are drawn from a scale are like, from 1 (dissonant) to 4."""

    mean: float
    p05: float
    """One chord in twenty is worse."""
    min: float
    harsh_percent: float
    """Chords below 1.6."""


class Ratings(Struct, frozen=True):
    """A scale's ratings by the number of players, "2", "3" and "4"; fewer where its notes do not suffice."""

    measure: Measure
    by_size: dict[str, Rating]

    @property
    def consonance(self) -> float:
        """Return the number to sort scales by: the mean of three players (of those there are, else)."""
        if not self.by_size:
            return 0.0
        return self.by_size["3" if "3" in self.by_size else min(self.by_size)].mean


def content_of(scale: Scale) -> str:
    """Return what ratings are kept by: they depend on the pitches alone, whatever the scale is called."""
    pitches = ",".join(f"{cents:.4f}" for cents in (*scale.cents, scale.period))
    return hashlib.sha256(f"{METHOD};{pitches}".encode()).hexdigest()[:20]


def measure_of(scale: Scale) -> Measure:
    """Return the measure that suits a scale: periodicity is defined well only on the twelve tones."""
    on_the_twelve = all((cents / 100.0).is_integer() for cents in (*scale.cents, scale.period))
    return Measure.C if on_the_twelve else Measure.M


class KeptRatings:
    """Ratings that need not be measured again: those shipped, and those of a cache folder."""

    def __init__(self, cache: Path | None = None, shipped: Path | None = None) -> None:
        """Read the ratings shipped; ``cache`` is where others are looked for and left."""
        self._cache = cache
        self._shipped = read_ratings(shipped or shipped_file())

    def of(self, scale: Scale) -> Ratings:
        """Return a scale's ratings; those of a scale never seen are measured (under a second) and kept."""
        content = content_of(scale)
        found = self._shipped.get(content) or self._cached(content)
        if found is None:
            from improv.music.rate import rate  # numpy comes with it

            found = rate(scale)
            self._keep(content, found)
        return found

    def _cached(self, content: str) -> Ratings | None:
        return None if self._cache is None else read_ratings(self._cache / f"{content}.json").get(content)

    def _keep(self, content: str, ratings: Ratings) -> None:
        """Leave ratings in the cache, whole or not at all; a cache that cannot be written is none."""
        if self._cache is None:
            return
        from tempfile import NamedTemporaryFile  # seldom needed, and half as slow as all the rest here

        try:
            self._cache.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile(dir=self._cache, suffix=".part", delete=False) as file:
                file.write(msgspec.json.encode({content: ratings}))
            Path(file.name).replace(self._cache / f"{content}.json")
        except OSError:
            return


def shipped_file() -> Path:
    """Return where the ratings shipped with the program are."""
    return data_folder("scales") / "ratings.json"


def read_ratings(path: Path) -> Mapping[str, Ratings]:
    """Read kept ratings; a file that is missing or broken holds none, since they can be measured again."""
    try:
        with path.open("rb") as file:
            return msgspec.json.decode(file.read(_LARGEST_BYTES), type=dict[str, Ratings])
    except (OSError, msgspec.MsgspecError):
        return {}


def write_ratings(path: Path, ratings: Mapping[str, Ratings]) -> None:
    """Write ratings as they are shipped: one scale a line, so that changes can be read."""
    lines = [
        f'"{content}": {msgspec.json.encode(kept).decode()}' for content, kept in sorted(ratings.items())
    ]
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
