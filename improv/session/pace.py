"""A jam slower or faster than it was played, at the pitches that it had."""

from collections.abc import Iterable
from math import ceil

from msgspec.structs import replace

from improv.session.score import Part

SLOWEST, FASTEST = 0.25, 2.0


def at_speed(parts: Iterable[Part], speed: float) -> tuple[Part, ...]:
    """Return parts at another speed (1 is as it was): what happened moves apart or together, by whole blocks.

    What rings on after the last event rings as long as it did. A song has its own speed and is to be left
    out. Raises ValueError (one line) for a speed that is none.
    """
    if not SLOWEST <= speed <= FASTEST:
        raise ValueError(f"--speed {speed:g}: between {SLOWEST:g} and {FASTEST:g}")
    parts = tuple(parts)
    if speed == 1:
        return parts
    return tuple(_paced(part, speed) for part in parts)


def _paced(part: Part, speed: float) -> Part:
    score = part.score

    def moved(frame: int) -> int:
        blocks = round((frame - score.start) / speed / score.block)
        return score.start + blocks * score.block

    operations = tuple(replace(operation, frame=moved(operation.frame)) for operation in score.operations)
    last = max((operation.frame for operation in score.operations), default=score.start)
    end = moved(last) + ceil((score.end - last) / min(1.0, speed))
    return replace(part, offset_s=part.offset_s / speed, score=replace(score, operations=operations, end=end))
