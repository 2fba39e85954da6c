"""The piano roll: a lane for each player, what sounded as bars, marks across all of them."""

from collections.abc import Sequence

import numpy as np

from improv.analysis.playing import Player, Playing, merged
from improv.analysis.report.drawing import COLOURS, INK, Frame, Numbers, hatched, label, short, time_ticks
from improv.analysis.report.speech import Speech
from improv.line import line

_LANE = 90.0
_LEFT, _TOP = 130.0, 24.0
_FIELD = 1000.0 - _LEFT - 10.0
_GRAIN = 0.5
"""Of a picture a thousand wide: what is finer is drawn together, so that no jam makes a picture too large."""


def piano_roll(
    playing: Playing, players: Sequence[Player], marks_s: Sequence[float], draw: Numbers, speech: Speech
) -> str:
    """Return the roll of some players, with names as they are in ``playing``."""
    if not players:
        return ""
    notes = sum(int(player.tones.struck.sum()) for player in players)
    words = speech.say(
        line(
            "{players} players, one lane each, {notes} notes. Time runs from left to right, high notes "
            "stand above "
            "low ones; hatched: no note at all. Upright lines are marked moments: {marks}.",
            players=len(players),
            notes=notes,
            marks=len(marks_s),
        )
    )
    high = _TOP + _LANE * len(players)
    time = Frame(_LEFT, _TOP, _FIELD, high - _TOP, 0.0, max(playing.seconds, 0.001), 0.0, 1.0)
    drawn = [_lane(player, number, time) for number, player in enumerate(players)]
    for at in marks_s:
        drawn.append(
            f'<path d="M{time.x(at):.1f} {_TOP - 8:.1f}V{high:.1f}" stroke="{INK}" stroke-dasharray="4 3"/>'
        )
    drawn += [
        label(time.x(at), high + 18, words_at, "middle") for at, words_at in time_ticks(playing.seconds)
    ]
    return draw.svg(speech.say(line("What was played")), words, high + 26.0, "\n".join(drawn) + "\n")


def _lane(player: Player, number: int, time: Frame) -> str:
    top = _TOP + number * _LANE
    tones = player.tones
    drawn = [
        f'<rect x="{_LEFT:.1f}" y="{top + 2:.1f}" width="{_FIELD:.1f}" height="{_LANE - 4:.1f}" fill="none" '
        f'stroke="{INK}" stroke-width="0.5"/>',
        label(_LEFT - 8, top + _LANE / 2 + 5, short(player.name), "end", COLOURS[number % len(COLOURS)]),
    ]
    if not len(tones):
        drawn.append(
            f'<path d="{hatched(_LEFT, top + 4, _FIELD, _LANE - 8)}" stroke="{INK}" stroke-width="0.5"/>'
        )
        return "\n".join(drawn)
    # Pieces of kits have no pitch; they lie on one line in the middle of the lane.
    pitched = tones.semitone[np.isfinite(tones.semitone)]
    middle = float(np.median(pitched)) if len(pitched) else 60.0
    height = np.where(np.isfinite(tones.semitone), np.round(tones.semitone), round(middle))
    low, top_note = float(height.min()) - 1.0, float(height.max()) + 1.0
    field = Frame(_LEFT, top + 6, _FIELD, _LANE - 12, time.low_x, time.high_x, low, top_note)
    path = []
    for pitch in np.unique(height).tolist():
        here = height == pitch
        begin = time.left + time.width * tones.begin_s[here] / time.high_x
        end = time.left + time.width * tones.end_s[here] / time.high_x
        # Each bar can be seen: it is at least a grain wide.
        starts, ends = (np.round(edge / _GRAIN) * _GRAIN for edge in (begin, np.maximum(end, begin + _GRAIN)))
        y = field.y(pitch)
        path += [f"M{x:g} {y:.1f}h{max(_GRAIN, until - x):g}" for x, until in _bars(starts, ends)]
    thick = min(8.0, max(1.2, field.height / (top_note - low)))
    colour = COLOURS[number % len(COLOURS)]
    drawn.append(f'<path d="{"".join(path)}" stroke="{colour}" stroke-width="{thick:.1f}" fill="none"/>')
    return "\n".join(drawn)


def _bars(starts: np.ndarray, ends: np.ndarray) -> list[tuple[float, float]]:
    order = np.argsort(starts, kind="stable")
    begin, end = merged(starts[order], ends[order], -_GRAIN)
    return list(zip(begin.tolist(), end.tolist(), strict=True))
