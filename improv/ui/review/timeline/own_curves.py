"""The curves that every jam has: how much is played, and how loud."""

import numpy as np
from PyQt6.QtCore import QCoreApplication

from improv.ui.languages.speaking import short_number
from improv.ui.review.reviewed import ReviewedJam
from improv.ui.review.timeline.curve import Curve, Series
from improv.ui.review.timeline.measures import density, loudness, moments
from improv.ui.review.timeline.words import clock


def own_curves(jam: ReviewedJam, window_s: float, beside: ReviewedJam | None = None) -> tuple[Curve, ...]:
    """Return density and loudness of everybody, each value taken over so many seconds.

    ``beside``: a jam that it is compared with: both have the same scales.
    """
    translate = QCoreApplication.translate
    at_s = moments(jam)
    players = [(lane, player) for lane, player in enumerate(jam.players) if player.notes]
    many = tuple(
        Series(player.label, at_s, density(jam, lane, window_s, at_s), player.look)
        for lane, player in players
    )
    loud = tuple(
        Series(player.label, at_s, loudness(jam, lane, window_s, at_s), player.look)
        for lane, player in players
    )
    return (
        Curve(
            "density",
            translate("Curves", "Density"),
            translate("Curves", "notes a second"),
            many,
            low=0.0,
            high=None if beside is None else max(_fullest(jam, window_s), _fullest(beside, window_s)),
            how=translate(
                "Curves",
                "How many notes of a player began within the window around each moment, divided by its "
                "length. At the beginning and the end only the part of the window that lies in the jam "
                "counts. It counts notes; it does not say why they were played.",
            ),
            words=_most(many),
        ),
        Curve(
            "loudness",
            translate("Curves", "Loudness"),
            translate("Curves", "velocity, 1 to 127"),
            loud,
            low=0.0,
            high=127.0,
            how=translate(
                "Curves",
                "The mean of the velocities, 1 to 127, with which the notes sounded that began within "
                "the window around each moment. Where a player began none, the line is left open. "
                "It is how hard was played, not how loud the room was: levels and sounds are left out.",
            ),
            words=_most(loud),
        ),
    )


def _fullest(jam: ReviewedJam, window_s: float) -> float:
    """Return the highest density of anybody; one note a second at least."""
    at_s = moments(jam)
    lanes = range(len(jam.players))
    return (
        max((float(density(jam, lane, window_s, at_s).max(initial=0.0)) for lane in lanes), default=1.0)
        or 1.0
    )


def _most(series: tuple[Series, ...]) -> str:
    """Return in words where a curve is highest."""
    highest = [(float(np.nanmax(one.value)), one) for one in series if np.isfinite(one.value).any()]
    if not highest:
        return ""
    value, one = max(highest, key=lambda each: each[0])
    at_s = float(one.at_s[int(np.nanargmax(one.value))])
    text = QCoreApplication.translate("Curves", "highest at {time}: {value}")
    return text.format(time=clock(at_s), value=short_number(value, 1))
