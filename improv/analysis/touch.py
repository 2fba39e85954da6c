"""Register and dynamics: how high what sounded was, and how hard it was played."""

import numpy as np
from msgspec import Struct

from improv.analysis.playing import Floats, Player, Presses
from improv.analysis.windows import Members, Windows


class Spread(Struct, frozen=True, eq=False):
    """What a window holds of a quantity: nan where it has too few."""

    mean: Floats
    sd: Floats
    range: Floats


def register(windows: Windows, player: Player) -> Spread:
    """Return MIDI notes (fractional) of what began to sound there; pieces of kits have none."""
    tones = player.tones
    pitched = tones.struck & np.isfinite(tones.semitone)
    return _spread(windows, tones.begin_s[pitched], tones.semitone[pitched])


def loudness(windows: Windows, presses: Presses) -> tuple[Spread, Floats]:
    """Return the velocities of what was pressed there, and their slope a second by least squares."""
    members = Members(*windows.span(presses.onset_s))
    slope = members.slope(presses.onset_s, presses.velocity)
    return _spread(windows, presses.onset_s, presses.velocity), slope


def _spread(windows: Windows, times: Floats, values: Floats) -> Spread:
    members = Members(*windows.span(times))
    return Spread(members.mean(values), members.sd(values), members.range(values))
