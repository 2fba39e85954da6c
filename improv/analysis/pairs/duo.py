"""All that is measured between two players, both ways at once, as they played and as chance would have it."""

import numpy as np
from msgspec import Struct

from improv.analysis.chords import Ear, Roll
from improv.analysis.figures import Figures, figures, shared_contours
from improv.analysis.pairs.chance import Circle, circle_of, shifts_of
from improv.analysis.pairs.harmony import Emergence
from improv.analysis.pairs.imitation import determinism, imitation, model_of
from improv.analysis.pairs.lagged import Series, lagged, series_of
from improv.analysis.pairs.leader import leader_score
from improv.analysis.pairs.onsets import asynchrony, correlogram, locking, synchrony
from improv.analysis.pairs.turns import Phrases, phrases_of, turns
from improv.analysis.playing import Floats, Player, Presses, strokes_of

Statistics = dict[str, float]
"""By name: those of the pair features, and ``onset_peak``; nan where there is none."""


class Timing(Struct, frozen=True, eq=False):
    """When somebody played, as they did or on a circle."""

    strokes: Floats
    phrases: Phrases
    series: Series


class Part(Struct, frozen=True, eq=False):
    """What pairs need of one player."""

    player: Player
    timing: Timing
    circle: Circle
    roll: Roll
    tempo: Floats
    """Of every window, in beats per minute; nan where there is none."""


def part_of(player: Player, roll: Roll, tempo: Floats, seconds: float) -> Part:
    """Return what pairs need of a player."""
    presses = player.presses
    return Part(player, _timing(presses, seconds), circle_of(presses.onset_s, seconds), roll, tempo)


def shifted_timing(part: Part, shift_s: float, seconds: float) -> Timing:
    """Return when somebody would have played so much later on their circle."""
    presses, circle = part.player.presses, part.circle
    onsets = circle.later(presses.onset_s, shift_s)
    order = np.argsort(onsets, kind="stable")
    later = Presses(
        onset_s=onsets[order],
        end_s=(onsets + presses.end_s - presses.onset_s)[order],
        step=presses.step[order],
        semitone=presses.semitone[order],
        velocity=presses.velocity[order],
    )
    return _timing(later, seconds, circle.begin_s + shift_s)


def _timing(presses: Presses, seconds: float, seam_s: float | None = None) -> Timing:
    return Timing(
        strokes=presses.onset_s[strokes_of(presses)],
        phrases=phrases_of(presses),
        series=series_of(presses, seconds, seam_s),
    )


class Duo:
    """Two players of one jam."""

    def __init__(self, first: Part, second: Part, ear: Ear, rate: float, seconds: float) -> None:
        """Take both parts; ``rate``: moments a second of their chords."""
        self._first, self._second, self._seconds = first, second, seconds
        self._emergence = Emergence(ear, first.roll, second.roll, rate)
        self._contours = shared_contours(first.player, second.player)
        one, other = figures(self._contours)
        self._figures, self._models = (one, other), (model_of(one), model_of(other))

    @property
    def room_s(self) -> float:
        """Return the range of shifts of the second in seconds."""
        return self._second.circle.room_s

    def shifts(self, count: int, seed: int) -> Floats:
        """Return so many shifts of the second in seconds; none where the second played too short a time."""
        return shifts_of(self._second.circle, count, seed)

    def at(self, shift_s: float = 0.0) -> tuple[Statistics, Statistics]:
        """Return what is measured from the first to the second, and from the second to the first.

        With ``shift_s`` the second's part comes so much later, on its circle.
        """
        circle, second = self._second.circle, self._second.timing
        figures_of_second, model_of_second = self._figures[1], self._models[1]
        if shift_s:
            second = shifted_timing(self._second, shift_s, self._seconds)
            began = circle.later(figures_of_second.at_s, shift_s)
            figures_of_second = Figures(began, began, figures_of_second.kind)
            model_of_second = model_of(figures_of_second)
        first = self._first.timing
        one, other = first.strokes, second.strokes
        together, peak, sync = asynchrony(one, other), correlogram(one, other), synchrony(one, other)
        there, back = locking(one, other), locking(other, one)
        taken = turns(first.phrases, second.phrases)
        slow = lagged(first.series, second.series)
        copied = imitation(self._models[0], figures_of_second)
        copies = imitation(model_of_second, self._figures[0])
        lead = leader_score(slow, peak, (copied.share, copies.share), sync.direction)
        alike: Statistics = {
            "lagged_correlation": slow.correlation,
            "asynchrony_sd": together.sd,
            "asynchrony_hits": together.hits,
            "onset_peak": peak.height,
            "event_sync": sync.strength,
            "turn_alternation": taken.alternation,
            "overlap": taken.overlap,
            "emergent_consonance": self._emergence.at(circle, shift_s),
        }
        turning: Statistics = {
            "lagged_correlation_lag": slow.lag,
            "asynchrony_mean": together.mean,
            "onset_lag": peak.lag,
            "event_sync_direction": sync.direction,
            "leader_score": lead,
        }
        forth: Statistics = {
            "phase_locking": there.strength,
            "phase_angle": there.angle,
            "turn_gap": taken.gap_to_second,
            "imitation": copied.share,
            "imitation_lag": copied.lag,
        }
        back_again: Statistics = {
            "phase_locking": back.strength,
            "phase_angle": back.angle,
            "turn_gap": taken.gap_to_first,
            "imitation": copies.share,
            "imitation_lag": copies.lag,
        }
        turned = {name: -value for name, value in turning.items()}
        return {**alike, **turning, **forth}, {**alike, **turned, **back_again}

    def steady(self) -> Statistics:
        """Return what circular shifts hardly change, so that it is not tested by them; the same both ways."""
        return {
            "tempo_match": tempo_match(self._first.tempo, self._second.tempo),
            "recurrence_determinism": determinism(self._contours),
        }


def tempo_match(first: Floats, second: Floats) -> float:
    """Return the median distance of two tempos in octaves, over windows in which both have one.

    Half and double are the same tempo: 0 is together, 0.5 as far apart as it can be.
    """
    both = np.isfinite(first) & np.isfinite(second)
    if not both.any():
        return np.nan
    apart = np.abs(np.log2(first[both] / second[both])) % 1.0
    return float(np.median(np.minimum(apart, 1.0 - apart)))
