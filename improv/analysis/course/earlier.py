"""What is usual for somebody: mean and spread of the jams before, to lie behind the curves of this one."""

from collections.abc import Iterable
from datetime import datetime
from math import sqrt

from msgspec import Struct

from improv.analysis.course.jam import Jam, in_order
from improv.analysis.found import PlayerValue


class Band(Struct, frozen=True):
    """Where a person's windows lay in earlier jams: each jam counts once, however long it was."""

    unit: str
    mean: float
    sd: float
    """Of all windows of these jams, each jam weighing alike: within jams and between them."""
    jams: int
    """In how many it could be measured."""
    set_by_scale: bool = False
    """In any of them: such a band says more about the scale than about the person."""

    @property
    def low(self) -> float:
        """Return the mean less one standard deviation."""
        return self.mean - self.sd

    @property
    def high(self) -> float:
        """Return the mean and one standard deviation."""
        return self.mean + self.sd


def earlier(person: str, jams: Iterable[Jam], before: datetime | None = None) -> dict[str, Band]:
    """Return what is usual for a person, by the names of ``PLAYER_FEATURES``.

    Only jams that began before ``before`` count; None: all of them. A feature that none of them could
    measure is not there.
    """
    found: dict[str, list[PlayerValue]] = {}
    for jam in in_order(jams):
        player = jam.player(person) if before is None or jam.began < before else None
        for name, value in () if player is None else player.features.items():
            if value.mean is not None:
                found.setdefault(name, []).append(value)
    return {name: _band(values) for name, values in found.items()}


def _band(values: list[PlayerValue]) -> Band:
    means = [value.mean or 0.0 for value in values]
    mean = sum(means) / len(means)
    # The spread of all windows is that within the jams and that of their means (law of total variance).
    within = sum((value.sd or 0.0) ** 2 for value in values) / len(values)
    between = sum((each - mean) ** 2 for each in means) / len(means)
    return Band(
        unit=values[0].unit,
        mean=round(mean, 6),
        sd=round(sqrt(within + between), 6),
        jams=len(values),
        set_by_scale=any(value.set_by_scale for value in values),
    )
