"""The 18 features of one player, put together."""

import numpy as np

from improv.analysis.chords import Ear, Moments, Roll
from improv.analysis.emotion import estimates
from improv.analysis.features import PLAYER_FEATURES, PlayerFeature
from improv.analysis.figures import repetition
from improv.analysis.found import FoundPlayer, PlayerValue
from improv.analysis.playing import Floats, Player
from improv.analysis.pulse import pulse
from improv.analysis.surface import (
    activity_share,
    articulation,
    density,
    duration,
    npvi,
    phrase_length,
    silence,
)
from improv.analysis.tonality import tonal_clarity
from improv.analysis.touch import loudness, register
from improv.analysis.windows import Members, Windows

BY_SCALE_SHARE = 0.5
"""From this share of tones that a scale chose, tonal features are said to be set by the scale."""


def curves_of(
    player: Player,
    everybody: Floats,
    windows: Windows,
    pulse_windows: Windows,
    chords: tuple[Ear, Roll, Moments],
) -> dict[str, Floats]:
    """Return the value of every feature in every window, nan where there is a gap.

    ``everybody``: the onsets of all players, ascending.
    """
    presses = player.presses
    clarity, tempo = pulse(pulse_windows, presses)
    pitch = register(windows, player)
    touch, slope = loudness(windows, presses)
    ear, roll, moments = chords
    return {
        "density": density(windows, presses),
        "duration": duration(windows, presses),
        "articulation": articulation(windows, presses),
        "silence": silence(windows, player),
        "pitch_mean": pitch.mean,
        "pitch_sd": pitch.sd,
        "pitch_range": pitch.range,
        "velocity_mean": touch.mean,
        "velocity_sd": touch.sd,
        "velocity_slope": slope,
        "pulse_clarity": clarity,
        "tempo": tempo,
        "npvi": npvi(windows, presses),
        "tonal_clarity": tonal_clarity(windows, player.tones),
        "dissonance": dissonance(windows, ear, roll, moments),
        "repetition": repetition(windows, player),
        "phrase_length": phrase_length(windows, presses),
        "activity_share": activity_share(windows, presses, everybody),
    }


def dissonance(windows: Windows, ear: Ear, roll: Roll, moments: Moments) -> Floats:
    """Return the mean roughness of what this player sounds, over the time in which anything does."""
    rough = ear.roughness(roll.chords)[roll.at]
    sounds = np.flatnonzero(roll.sounds)
    return Members(*windows.span(moments.times[sounds])).mean(rough[sounds])


def found_player(
    player: Player, curves: dict[str, Floats], windows: Windows, pulse_windows: Windows
) -> FoundPlayer:
    """Return curves as what is told of a player."""
    by_scale = is_set_by_scale([player])
    return FoundPlayer(
        id=player.id,
        name=player.name,
        seat=player.seat,
        notes=int(player.tones.struck.sum()),
        features={
            feature.name: _value(
                feature,
                curves[feature.name],
                pulse_windows if feature.pulse else windows,
                by_scale=by_scale and feature.tonal,
            )
            for feature in PLAYER_FEATURES
        },
        estimates={
            name: windows.curve(values) for name, values in estimates(windows, pulse_windows, curves).items()
        },
    )


def is_set_by_scale(players: list[Player]) -> bool:
    """Say whether a scale chose at least half of the pitches that these players sounded."""
    chosen = [player.tones.by_scale[np.isfinite(player.tones.semitone)] for player in players]
    tones = np.concatenate([np.zeros(0, bool), *chosen])
    return len(tones) > 0 and float(tones.mean()) >= BY_SCALE_SHARE


def _value(feature: PlayerFeature, values: Floats, windows: Windows, *, by_scale: bool) -> PlayerValue:
    known = values[np.isfinite(values)]
    curve = windows.curve(values)
    if len(known) == 0:
        why = f"no window of {windows.window_s:g} s has {feature.needs}"
        return PlayerValue(feature.unit, None, None, None, None, None, curve, by_scale, why)
    return PlayerValue(
        unit=feature.unit,
        mean=_plain(known.mean()),
        sd=_plain(known.std()) if len(known) > 1 else None,
        median=_plain(np.median(known)),
        min=_plain(known.min()),
        max=_plain(known.max()),
        curve=curve,
        set_by_scale=by_scale,
    )


def _plain(number: np.floating | float) -> float:
    return round(float(number), 6)
