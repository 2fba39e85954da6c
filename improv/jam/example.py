"""The example: a key that is played to somebody who chooses, note by note, on a seat of the house."""

from functools import lru_cache

from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.ledger import Ledger
from improv.jam.moment import Moment
from improv.jam.setting import EXAMPLE, Example
from improv.music.harmony import Mode, Pitch, pitch_of_degree
from improv.music.modes import pitches_of
from improv.music.pieces import piece_of
from improv.music.scale import Key
from improv.music.sound import KitSound

STEP_NS = 160_000_000
CHORD_NS = 900_000_000
MOST_NOTES = 24
"""Of scales with more degrees so many, evenly spread, are heard."""
_LOUD, _SOFT = 80, 56
_KEPT = 16


class Playing:
    """How far an example has come."""

    def __init__(self, example: Example | None) -> None:
        """Begin with the example of a snapshot, if one is played there."""
        self.example = example

    def next_due(self, ledger: Ledger) -> int | None:
        """Return when its next note comes, or its end."""
        if self.example is None:
            return None
        notes = ledger.of(EXAMPLE)
        return _time_of(self.example, notes[0].played + 1 if notes else 0)

    def due(self, now: Moment) -> list[Event]:
        """Return the step that it has come to: the note before ends, the next begins, or all is over."""
        if self.example is None:
            return []
        steps = steps_of(self.example)
        step = (now.at - self.example.began) // STEP_NS
        if now.at >= _time_of(self.example, len(steps)):
            return self.ended(now)
        step = min(step, len(steps) - 1)
        velocity = _SOFT if step == len(steps) - 1 else _LOUD
        return [*now.ended(now.ledger.of(EXAMPLE)), *now.begun(EXAMPLE, step, velocity, steps[step])]

    def ended(self, now: Moment) -> list[Event]:
        """Return its end, if one is played."""
        if self.example is None:
            return []
        return [*now.ended(now.ledger.of(EXAMPLE)), did.ExampleEnded()]


def steps_of(example: Example) -> tuple[tuple[Pitch, ...], ...]:
    """Return what is heard, step by step: of a kit its pieces and the first again, else the scale."""
    if not isinstance(example.sound, KitSound):
        return _scale_of(example.key)
    kit = example.sound
    return tuple((piece_of(kit, index, pads=True),) for index in (*range(len(kit.pieces)), 0))


@lru_cache(maxsize=_KEPT)
def _scale_of(key: Key) -> tuple[tuple[Pitch, ...], ...]:
    """Return the scale up to the tonic above, then a chord."""
    count = min(len(key.scale), MOST_NOTES)
    degrees = [len(key.scale) * index // count for index in range(count)]
    ladder = [(pitch_of_degree(degree, key),) for degree in (*degrees, len(key.scale))]
    return (*ladder, pitches_of(0, key, Mode.CHORD, pads=True))


def _time_of(example: Example, step: int) -> int:
    """Return when a step begins; the one after the chord is the end."""
    steps = len(steps_of(example))
    return example.began + min(step, steps - 1) * STEP_NS + (CHORD_NS if step >= steps else 0)
