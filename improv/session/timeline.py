"""The clocks of a take: frames of each epoch, monotonic time, wall time."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple, TypeGuard, get_args

from msgspec import Struct

from improv.jam.events import EngineLost, Event
from improv.link.messages import Sounded
from improv.session.format import Take
from improv.session.records import (
    NANOSECONDS,
    ClockAnchor,
    EpochBegan,
    EpochEnded,
    Record,
    RecordsLost,
)

_EVENTS = frozenset(get_args(Event))


def is_event(record: Record) -> TypeGuard[Event]:
    """Say whether a record is an event of the jam."""
    return type(record) in _EVENTS


def zero_ns(take: Take) -> int:
    """Return the monotonic nanoseconds that times of a take count from: its first event."""
    return next((entry.at_ns for entry in take.records if is_event(entry.record)), take.header.monotonic_ns)


def last_ns(take: Take) -> int:
    """Return the monotonic nanoseconds of the last record, but never before the first event."""
    return max([entry.at_ns for entry in take.records], default=take.header.monotonic_ns)


def wall_ns_at(take: Take, at_ns: int) -> int:
    """Return the wall time of a moment, by the last clock anchor before it (a machine may sleep in a jam)."""
    near = (take.header.monotonic_ns, take.header.created_ns)
    for entry in take.records:
        anchor = entry.record
        if isinstance(anchor, ClockAnchor) and near[0] <= anchor.monotonic_ns <= at_ns:
            near = (anchor.monotonic_ns, anchor.wall_ns)
    return near[1] + at_ns - near[0]


class EpochClock:
    """Frames of an epoch against monotonic time: straight between anchors, the device's rate beyond them."""

    def __init__(self, rate: int, anchors: Iterable[tuple[int, int]]) -> None:
        """Take (frame, monotonic nanoseconds) pairs, at least one; one that runs backwards is left out."""
        self._rate = rate
        self._frames: list[int] = []
        self._times: list[int] = []
        for frame, at_ns in sorted(anchors):
            if not self._frames or (frame > self._frames[-1] and at_ns > self._times[-1]):
                self._frames.append(frame)
                self._times.append(at_ns)

    def ns_at(self, frame: int) -> float:
        """Return the monotonic nanoseconds of a frame."""
        return _between(frame, self._frames, self._times, NANOSECONDS / self._rate)

    def frame_at(self, at_ns: int) -> float:
        """Return the frame of a moment."""
        return _between(at_ns, self._times, self._frames, self._rate / NANOSECONDS)


class Applied(NamedTuple):
    """An event, when it happened, and the frame at which the engine said that it applied it."""

    frame: int
    at_ns: int
    event: Event


class Unanswered(NamedTuple):
    """An event that the engine said nothing about, and when it happened."""

    at_ns: int
    event: Event


class Epoch(Struct, frozen=True):
    """What a take tells of one engine's life."""

    began: EpochBegan
    began_ns: int
    applied: tuple[Applied, ...]
    """In the engine's order."""
    anchors: tuple[tuple[int, int], ...]
    """Frame and monotonic nanoseconds."""
    last_frame: int | None
    """The first frame that no longer sounded, where the engine could say."""
    ended: bool
    """Whether the end of the engine is in the take at all."""
    unanswered: tuple[Unanswered, ...]
    """What happened after the last event that the engine answered to."""
    gaps: tuple[int, ...]
    """Monotonic nanoseconds of places where records are missing."""

    @property
    def clock(self) -> EpochClock:
        """Return the clock of the epoch."""
        rate = self.began.rate
        if self.anchors:
            return EpochClock(rate, self.anchors)
        # An event is applied after it happened, mostly at once: the quickest tells where frame 0 lies.
        starts = [at_ns - frame * NANOSECONDS // rate for frame, at_ns, _ in self.applied]
        return EpochClock(rate, [(0, max(starts, default=self.began_ns))])


def epochs_of(take: Take) -> tuple[Epoch, ...]:
    """Return the epochs of a take in their order."""
    events = {seq: Unanswered(at_ns, record) for seq, at_ns, record in take.records if is_event(record)}
    building: dict[int, _Building] = {}
    latest: _Building | None = None
    for seq, at_ns, record in take.records:
        if isinstance(record, EpochBegan):
            latest = building[record.epoch] = _Building(record, at_ns)
        elif isinstance(record, Sounded | ClockAnchor | EpochEnded):
            epoch = building.get(record.epoch)
            if epoch is not None:
                epoch.hear(record, events)
        elif latest is not None:
            latest.happen(seq, at_ns, record)
    return tuple(epoch.built() for epoch in building.values())


class _Building:
    """An epoch while its records are read."""

    def __init__(self, began: EpochBegan, began_ns: int) -> None:
        self._began = began
        self._began_ns = began_ns
        self._applied: list[Applied] = []
        self._answered: set[int] = set()
        self._anchors: list[tuple[int, int]] = []
        self._last_frame: int | None = None
        self._ended = False
        self._events: list[tuple[int, Unanswered]] = []
        self._gaps: list[int] = []

    def hear(self, record: Sounded | ClockAnchor | EpochEnded, events: dict[int, Unanswered]) -> None:
        """Take in what the engine said."""
        if isinstance(record, ClockAnchor):
            self._anchors.append((record.frame, record.monotonic_ns))
        elif isinstance(record, EpochEnded):
            self._ended = True
            self._last_frame = record.frame
        else:
            known = [seq for seq in record.seqs if seq in events]
            self._applied.extend(Applied(record.frame, *events[seq]) for seq in known)
            self._answered.update(known)

    def happen(self, seq: int, at_ns: int, record: Record) -> None:
        """Take in what happened in the jam meanwhile."""
        if isinstance(record, RecordsLost):
            self._gaps.append(at_ns)
        elif isinstance(record, EngineLost):
            self._ended = True
        elif is_event(record):
            self._events.append((seq, Unanswered(at_ns, record)))

    def built(self) -> Epoch:
        """Return the epoch."""
        last = max((i for i, (seq, _) in enumerate(self._events) if seq in self._answered), default=-1)
        return Epoch(
            began=self._began,
            began_ns=self._began_ns,
            applied=tuple(self._applied),
            anchors=tuple(self._anchors),
            last_frame=self._last_frame,
            ended=self._ended,
            unanswered=tuple(event for _, event in self._events[last + 1 :]),
            gaps=tuple(self._gaps),
        )


def _between(value: float, known: list[int], wanted: list[int], slope: float) -> float:
    place = bisect_right(known, value)
    if 0 < place < len(known):
        low, high = place - 1, place
        slope = (wanted[high] - wanted[low]) / (known[high] - known[low])
        return wanted[low] + (value - known[low]) * slope
    near = 0 if place == 0 else len(known) - 1
    return wanted[near] + (value - known[near]) * slope
