"""What an analysis finds: plain values that can be sent, kept and written as JSON. None is a gap."""

from typing import Annotated

from msgspec import Meta, Struct

VERSION = 2
"""Raised by one whenever a definition changes: what was kept of an older one is measured anew."""
MOST_WINDOWS = 200_000


class Settings(Struct, frozen=True):
    """How an analysis is made. ``checked`` says what goes together."""

    window_s: Annotated[float, Meta(ge=1.0, le=600.0)] = 6.0
    hop_s: Annotated[float, Meta(ge=0.1, le=600.0)] = 1.0
    pulse_window_s: Annotated[float, Meta(ge=4.0, le=600.0)] = 12.0
    """Of pulse clarity and tempo."""
    surrogates: Annotated[int, Meta(ge=0, le=9_999)] = 199
    """Circular shifts that every claim about a pair is compared with; 0: no p at all."""
    seed: int = 7
    """The same seed, the same shifts."""


class Curve(Struct, frozen=True):
    """A feature over time: ``values[k]`` is of the window whose middle is ``start_s + k hop_s``."""

    start_s: float
    hop_s: float
    values: tuple[float | None, ...]


class PlayerValue(Struct, frozen=True):
    """A feature of a player; mean to max are of the values of the curve, each window counting once."""

    unit: str
    mean: float | None
    sd: float | None
    """Of the whole population of windows; None for fewer than two."""
    median: float | None
    min: float | None
    max: float | None
    curve: Curve
    set_by_scale: bool = False
    """The scale chose most of the pitches: this describes the scale more than the person."""
    reason: str = ""
    """Why there is no value at all."""


class FoundPlayer(Struct, frozen=True):
    """One player; ``features`` are named as in ``PLAYER_FEATURES``."""

    id: int
    name: str
    seat: int | None
    notes: int
    """That sounded; a press that sounds as a chord has several."""
    features: dict[str, PlayerValue]
    estimates: dict[str, Curve]
    """Activity, strength, pleasantness as people would hear them: guesses, in z-scores; see ``emotion``."""


class PairValue(Struct, frozen=True):
    """A feature of a pair, and what chance would give."""

    value: float | None
    unit: str
    p: float | None = None
    """Share of circular shifts that are as extreme, the jam itself counted among them."""
    effect: float | None = None
    """Standard deviations of the shifts that the value lies above their mean (of what is tested)."""
    chance: tuple[float, float] | None = None
    """The middle 95 % of what is tested, over the shifts."""
    set_by_scale: bool = False
    reason: str = ""


class FoundPair(Struct, frozen=True):
    """A first and a second player (ids); ``features`` are named as in ``PAIR_FEATURES``."""

    first: int
    second: int
    features: dict[str, PairValue]


class GroupValue(Struct, frozen=True):
    """A feature of all players together; mean to max are of the values of the curve, as of players."""

    value: float | None
    """Of the whole jam: of all notes, or all its time, at once."""
    unit: str
    mean: float | None = None
    sd: float | None = None
    median: float | None = None
    min: float | None = None
    max: float | None = None
    curve: Curve = Curve(0.0, 1.0, ())
    set_by_scale: bool = False
    reason: str = ""


class FoundGroup(Struct, frozen=True):
    """``features`` are named as in ``GROUP_FEATURES``."""

    features: dict[str, GroupValue]


class Found(Struct, frozen=True):
    """A step of an analysis: what was found, and how much is done, 0 to 1."""

    what: FoundPlayer | FoundGroup | FoundPair
    """A pair comes twice where there are shifts to compare with: at once, and again with p."""
    done: float


class Analysis(Struct, frozen=True):
    """All that was found in a jam."""

    seconds: float
    players: tuple[FoundPlayer, ...]
    pairs: tuple[FoundPair, ...]
    group: dict[str, GroupValue]
    reason: str = ""
    """Why something is missing as a whole; empty where nothing is."""


def checked(settings: Settings) -> Settings:
    """Return settings that make sense. Raises ValueError in one line."""
    for name, value, low, high in (
        ("window", settings.window_s, 1.0, 600.0),
        ("hop", settings.hop_s, 0.1, 600.0),
        ("pulse window", settings.pulse_window_s, 4.0, 600.0),
    ):
        if not low <= value <= high:
            raise ValueError(f"the {name} is {value:g} s; choose {low:g} to {high:g} s")
    if settings.hop_s > min(settings.window_s, settings.pulse_window_s):
        raise ValueError(
            "the hop is longer than the window, so that time would be left out; choose a shorter hop"
        )
    if not 0 <= settings.surrogates <= 9_999:
        raise ValueError(f"{settings.surrogates} surrogates; choose 0 to 9999")
    return settings
