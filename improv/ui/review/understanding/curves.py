"""The curves of an analysis, as the timeline draws them."""

from collections.abc import Mapping

import numpy as np
from PyQt6.QtCore import QCoreApplication

from improv.analysis import found
from improv.analysis.course import earlier
from improv.analysis.diagram import values_of
from improv.analysis.explained import (
    BY_SCALE,
    ESTIMATE_WORDS,
    GROUP_WORDS,
    PLAYER_WORDS,
    TOGETHER_WORDS,
    Explained,
)
from improv.ui.languages.said import known
from improv.ui.languages.speaking import short_number
from improv.ui.review.reviewed import ReviewedJam
from improv.ui.review.timeline.curve import Band, Curve, Real, Series
from improv.ui.review.timeline.words import called, clock
from improv.ui.review.understanding.analysing import Understood

TOGETHER = "together"
NAMES = (*PLAYER_WORDS, *ESTIMATE_WORDS, TOGETHER, *GROUP_WORDS)
"""All curves that an analysis has."""
PAIR_MARK = "–"


def curves_of(
    now: Understood, jam: ReviewedJam, bands: Mapping[str, earlier.Band] | None = None, whose: str = ""
) -> tuple[Curve, ...]:
    """Return all curves; those that are not known yet have no lines.

    Density is left to the timeline's own until everybody's is known.
    ``bands`` are what lies behind the features, by name: of the earlier jams of ``whose``.
    """
    behind = bands or {}
    curves = [
        _curve(
            name,
            words,
            tuple(
                _series(jam, player.name, player.features[name].curve)
                for player in now.players
                if name in player.features
            ),
            is_set=any(name in each.features and each.features[name].set_by_scale for each in now.players),
            band=_band(behind.get(name), jam.seconds),
            whose=whose,
        )
        for name, words in PLAYER_WORDS.items()
        if name != "density" or now.group
    ]
    curves += [
        _curve(
            name,
            words,
            tuple(
                _series(jam, player.name, player.estimates[name])
                for player in now.players
                if name in player.estimates
            ),
        )
        for name, words in ESTIMATE_WORDS.items()
    ]
    return (*curves, _together(now, jam), *_of_everybody(now))


def at_of(curve: found.Curve) -> Real:
    """Return the moments of a curve's values."""
    return np.asarray(curve.start_s + np.arange(len(curve.values)) * curve.hop_s, float)


def strongest(curve: found.Curve) -> tuple[float, float] | None:
    """Return when a curve is highest, and how high; None where it has no value."""
    values = values_of(curve)
    if not np.isfinite(values).any():
        return None
    best = int(np.nanargmax(values))
    return float(at_of(curve)[best]), float(values[best])


def _band(band: earlier.Band | None, seconds: float) -> Band | None:
    if band is None:
        return None
    ends = np.array([0.0, seconds])
    return Band(ends, np.full(2, band.mean), np.full(2, band.sd))


def _together(now: Understood, jam: ReviewedJam) -> Curve:
    names = {player.id: player.name for player in now.players}
    lines = []
    for number, pair in enumerate(now.together):
        people = [names.get(each, "") for each in (pair.first, pair.second)]
        if all(people):
            label = PAIR_MARK.join(called(jam, name) for name in people)
            # A pair has a line of its own, in the colours and dashes in turn.
            lines.append(Series(label, at_of(pair.curve), values_of(pair.curve), number + 1))
    return _curve(TOGETHER, TOGETHER_WORDS, tuple(lines))


def _of_everybody(now: Understood) -> list[Curve]:
    label = QCoreApplication.translate("Understanding", "everybody")
    found_of = {name: now.group[name] for name in GROUP_WORDS if name in now.group}
    lines = {
        name: (Series(label, at_of(value.curve), values_of(value.curve), 0),)
        for name, value in found_of.items()
    }
    return [
        _curve(name, words, lines.get(name, ()), is_set=name in found_of and found_of[name].set_by_scale)
        for name, words in GROUP_WORDS.items()
    ]


def _series(jam: ReviewedJam, name: str, curve: found.Curve) -> Series:
    lane = jam.lane_of(name)
    look = 0 if lane is None else jam.players[lane].look
    return Series(name, at_of(curve), values_of(curve), look)


def _curve(
    name: str,
    words: Explained,
    series: tuple[Series, ...],
    *,
    is_set: bool = False,
    band: Band | None = None,
    whose: str = "",
) -> Curve:
    translate = QCoreApplication.translate
    title, how = known(words.title), known(words.how)
    if is_set:
        title = translate("Understanding", "{feature} (set by the scale)").format(feature=title)
        how = f"{how} {known(BY_SCALE)}"
    if band is not None:
        text = translate(
            "Understanding",
            "Behind the lines: the mean of the earlier jams of {name}, and one standard deviation "
            "either side of it.",
        )
        how = f"{how} {text.format(name=whose)}"
    return Curve(name, title, known(words.unit), series, band, words.low, words.high, how, _most(series))


def _most(series: tuple[Series, ...]) -> str:
    """Return in words where a curve is highest."""
    highest = [(float(np.nanmax(one.value)), one) for one in series if np.isfinite(one.value).any()]
    if not highest:
        return QCoreApplication.translate("Understanding", "not known yet, or nothing to measure")
    value, one = max(highest, key=lambda each: each[0])
    at_s = float(one.at_s[int(np.nanargmax(one.value))])
    text = QCoreApplication.translate("Understanding", "highest at {time}: {name}, {value}")
    return text.format(time=clock(at_s), name=one.label, value=short_number(value, 2))
