"""Togetherness of two players over time: how many of their onsets meet.

In each window, of the onsets (strokes) of whoever has fewer there, the share that has one of the other within
100 ms, each counted once: the windowed form of ``asynchrony_hits`` (Rasch 1979), after the curves of
synchronicity of the Music Therapy Toolbox. A window without an onset of either is a gap.
"""

from collections.abc import Iterator
from itertools import combinations

import numpy as np
from msgspec import Struct

from improv.analysis.analyse import MOST_PAIRED
from improv.analysis.found import Curve, Settings
from improv.analysis.pairs.onsets import meetings
from improv.analysis.playing import Floats, Playing, strokes_of
from improv.analysis.windows import Windows


class Together(Struct, frozen=True):
    """The togetherness of two players (ids); which is the first does not matter."""

    first: int
    second: int
    curve: Curve


def together(playing: Playing, settings: Settings) -> Iterator[Together]:
    """Yield the curve of every two players; of none where there are too many players. Raises ValueError."""
    players = playing.players
    windows = Windows.over(playing.seconds, settings.window_s, settings.hop_s)
    strokes = [player.presses.onset_s[strokes_of(player.presses)] for player in players]
    if len(players) > MOST_PAIRED:
        return
    for one, other in combinations(range(len(players)), 2):
        values = shares(strokes[one], strokes[other], windows)
        yield Together(players[one].id, players[other].id, windows.curve(values))


def shares(first: Floats, second: Floats, windows: Windows) -> Floats:
    """Return the share of onsets that meet, for each window; nan where either has none."""
    met = meetings(first, second)
    counts = [np.subtract(*windows.span(times)[::-1]) for times in (first, second)]
    hits = np.subtract(*windows.span(met)[::-1])
    fewer = np.minimum(*counts)
    share = np.divide(hits, fewer, out=np.full(len(windows), np.nan), where=fewer > 0)
    # A meeting counts where the second's onset lies: at an edge there may be one more than onsets.
    return np.asarray(np.minimum(share, 1.0))
