"""Waypoints: the jam as it was here and there in a take, so that starting anywhere takes milliseconds."""

from bisect import bisect_left
from collections.abc import Sequence
from contextlib import suppress
from itertools import accumulate

from msgspec import Struct
from msgspec.structs import replace

from improv.jam.events import SongBegan
from improv.jam.jam import Jam
from improv.jam.snapshot import Snapshot
from improv.session.score import Part, with_song_at

EVERY = 1_000
"""Operations from one waypoint to the next; so many take about five milliseconds."""


class Waypoint(Struct, frozen=True):
    """The jam after so many operations of a part, and where its song was begun last."""

    count: int
    snapshot: Snapshot
    place: float
    """Seconds in the song."""
    began: int
    """The frame at which that place sounded."""


class Waypoints:
    """The parts of a take, to be started anywhere. Says the same as ``between`` and ``snapshot_at``."""

    def __init__(self, parts: Sequence[Part]) -> None:
        """Take the parts; waypoints are found when they are needed, or all at once by ``prepare``."""
        self.parts = tuple(parts)
        # A damaged take may have frames that fall; an engine would apply them in their order all the same.
        self._frames = [
            list(accumulate((operation.frame for operation in part.score.operations), max))
            for part in self.parts
        ]
        self._points = [[_first(part)] for part in self.parts]

    def prepare(self) -> None:
        """Find all waypoints: some microseconds for each operation."""
        for index, part in enumerate(self.parts):
            self._nearest(index, len(part.score.operations))

    def since(self, from_s: float) -> tuple[Part, ...]:
        """Return the parts from so many seconds after the beginning on, which their seconds count from."""
        found = []
        for index, part in enumerate(self.parts):
            score = part.score
            blocks = max(0, round((from_s - part.offset_s) * score.rate)) // score.block
            first = score.start + blocks * score.block
            if first >= score.end:
                continue
            cut = replace(
                score,
                opening=self.snapshot_at(index, first),
                operations=score.operations[bisect_left(self._frames[index], first) :],
                start=first,
            )
            found.append(replace(part, offset_s=max(0.0, part.offset_s - from_s), score=cut))
        return tuple(found)

    def snapshot_at(self, index: int, frame: int) -> Snapshot:
        """Return the jam just before the operations of a frame of a part, counted from 0."""
        score = self.parts[index].score
        count = bisect_left(self._frames[index], frame)
        point = _on(self._nearest(index, count), self.parts[index], count)
        frames = round(point.place * score.rate) + frame - point.began
        return with_song_at(point.snapshot, frames / score.rate)

    def _nearest(self, index: int, count: int) -> Waypoint:
        """Return the last waypoint with no more operations than these."""
        points = self._points[index]
        while points[-1].count + EVERY <= count:
            points.append(_on(points[-1], self.parts[index], points[-1].count + EVERY))
        return points[min(count // EVERY, len(points) - 1)]


def _first(part: Part) -> Waypoint:
    song = part.score.opening.song
    return Waypoint(0, part.score.opening, 0.0 if song is None else song.from_s, part.score.start)


def _on(point: Waypoint, part: Part, count: int) -> Waypoint:
    """Return where the jam is after so many operations, beginning at a waypoint before."""
    jam, place, began = Jam(point.snapshot), point.place, point.began
    for operation in part.score.operations[point.count : count]:
        with suppress(KeyError):  # its beginning was lost
            jam.apply(operation.event)
        if isinstance(operation.event, SongBegan):
            place, began = operation.event.from_s, operation.frame
    return Waypoint(count, jam.snapshot(), place, began)
