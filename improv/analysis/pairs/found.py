"""What is told of a pair: values, and what chance would give."""

import numpy as np

from improv.analysis.features import PAIR_FEATURES, PairFeature
from improv.analysis.found import FoundPair, PairValue
from improv.analysis.pairs.chance import REACHES_S, TAILS, Chance, chance
from improv.analysis.pairs.duo import Statistics

Shifted = list[Statistics]


def found_pair(
    ids: tuple[int, int], measured: Statistics, shifted: Shifted, room_s: float, *, by_scale: bool
) -> FoundPair:
    """Return what was measured; with p where there are shifts to compare with, in a range of ``room_s``."""
    chances = {
        name: chance(
            measured[name],
            np.array([each[name] for each in shifted]),
            tail,
            room_s / REACHES_S[name] if name in REACHES_S else np.inf,
        )
        for name, tail in TAILS.items()
    }
    return FoundPair(
        first=ids[0],
        second=ids[1],
        features={
            feature.name: _value(
                feature,
                measured[feature.name],
                chances.get(feature.tests),
                by_scale=by_scale and feature.tonal,
            )
            for feature in PAIR_FEATURES
        },
    )


def _value(feature: PairFeature, value: float, compared: Chance | None, *, by_scale: bool) -> PairValue:
    if not np.isfinite(value):
        return PairValue(None, feature.unit, set_by_scale=by_scale, reason=f"needs {feature.needs}")
    if compared is None:
        return PairValue(round(value, 6) + 0.0, feature.unit, set_by_scale=by_scale)
    low, high = compared.middle
    return PairValue(
        value=round(value, 6) + 0.0,
        unit=feature.unit,
        p=round(compared.p, 6),
        effect=None if compared.effect is None else round(compared.effect, 6),
        chance=(round(low, 6), round(high, 6)),
        set_by_scale=by_scale,
    )
