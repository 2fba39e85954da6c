"""The order in which pyo computes its objects: what is listened to comes before what listens."""

import operator
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import chain, islice
from typing import Any

NEAR = 4_000
"""Of so many objects from the last one on, it is looked for where something is to go."""
_sure = partial(operator.truediv, 1)
"""Raises ZeroDivisionError for what is not true."""


class Order:
    """Puts new objects before others.

    pyo looks for each of them through its whole list, twice: 0.1 ms among 12,000, in which the audio
    callback waits. But new objects are the last of the list, and what they go before is not far from there.
    """

    def __init__(self, server: Any) -> None:
        """Take a booted pyo server."""
        self._server = server
        streams = server.getStreams()
        # Where it is a copy that pyo shows, nothing can be done to it.
        self._streams: list[Any] | None = streams if streams is server.getStreams() else None
        self._before, self._behind = 0, 0
        """The id of what was placed before last, and how many streams there are from that one on.

        The id alone: whoever keeps a stream that goes is taken for pyo, and loses it (``remains``).
        """
        self._gone_at = 0
        """Where those were that went last. What goes next lay right before them, mostly."""

    def place(self, units: Sequence[Any], before: Any) -> None:
        """Let objects, which nobody has placed yet, be computed before another, in their order."""
        new, its = [unit._getStream() for unit in units], before._getStream()
        if self._before != id(its):
            self._look_for(its, len(new))
        if self._move(new, its) or (self._look_for(its, len(new)) and self._move(new, its)):
            return
        for stream in new:
            self._server.changeStreamPosition(its, stream)

    def bring_forward(self, units: Sequence[Any]) -> None:
        """Let pyo find objects at once that are at rest and about to go: they were placed together.

        It looks for each of them from its first object on, and in which order those at rest are is all one.
        """
        streams, going = self._streams, [unit._getStream() for unit in units]
        if streams is None or not going:
            return
        if not self._lift(going, self._gone_at - len(going)):
            at = next((number for number, stream in enumerate(streams) if stream is going[0]), -1)
            self._lift(going, at)

    def _lift(self, going: list[Any], at: int) -> bool:
        """Move streams from one place to the front, in one step; return whether they were there."""
        streams, its = self._streams, slice(at, at + len(going))
        if streams is None or at < 0:
            return False
        checks = map(_sure, map(operator.eq, (going,), map(streams.__getitem__, (its,))))
        steps = (partial(streams.__delitem__, its), partial(streams.__setitem__, slice(0, 0), going))
        if not _at_once(chain(checks, map(operator.call, steps))):
            return False
        self._gone_at = at
        return True

    def _look_for(self, before: Any, new: int) -> bool:
        """Find out how many streams there are from one on, without the last, which are ``new``."""
        self._before, self._behind = id(before), 0
        if self._streams is None:
            return False
        for number, stream in enumerate(islice(reversed(self._streams), NEAR), 1):
            if stream is before:
                self._behind = number - new
                return self._behind > 0
        return False

    def _move(self, new: list[Any], before: Any) -> bool:
        """Move the last streams to where they belong; return whether they were the last, and it was there.

        The callback may make objects as well, between any two steps of this thread, and pyo must never find
        fewer streams than it has counted.
        """
        streams, behind, count = self._streams, self._behind, len(new)
        if streams is None or behind <= 0 or not new:
            return False
        made = streams[-count:]  # perhaps in another order
        if set(map(id, made)) != set(map(id, new)):
            return False
        get: Callable[[Any], Any] = streams.__getitem__
        found = map(get, (slice(-count, None), -count - behind))
        checks = map(_sure, map(operator.eq, (made, before), found))
        steps = (
            partial(streams.__delitem__, slice(-count, None)),
            partial(streams.__setitem__, slice(-behind, -behind), new),
        )
        return _at_once(chain(checks, map(operator.call, steps)))


def _at_once(steps: Iterable[Any]) -> bool:
    """Take steps that have no Python in them, and so all with the lock in hand; stop where one fails."""
    try:
        deque(steps, maxlen=0)
    except (ZeroDivisionError, IndexError):
        return False
    return True
