"""Records on their way to the disk, and what of them is kept when the disk takes none for long."""

from collections import deque
from typing import NamedTuple

from improv.session.format import encode_entry
from improv.session.records import NANOSECONDS, RecordsLost

KEPT_SECONDS = 60
"""What is younger than this is never let go."""
KEPT_BYTES = 1 << 24
"""What fits into this is never let go either: hours of an ordinary jam."""
_BATCH_BYTES = 1 << 18


class Encoded(NamedTuple):
    """A record as bytes."""

    seq: int
    at_ns: int
    raw: bytes
    first_seq: int
    lost: int = 0
    """How many lost records this one stands for; 0 for a record that stands for itself."""


class Backlog:
    """Records that wait for the disk, the oldest first."""

    def __init__(self, kept_seconds: float = KEPT_SECONDS, kept_bytes: int = KEPT_BYTES) -> None:
        """Keep everything of the last seconds, and everything that fits into so many bytes."""
        self._kept_ns = round(kept_seconds * NANOSECONDS)
        self._kept_bytes = kept_bytes
        self._waiting: deque[Encoded] = deque()
        self._bytes = 0
        self._lost: Encoded | None = None
        self.lost_in_all = 0

    def __len__(self) -> int:
        """Count the records that wait."""
        return len(self._waiting)

    @property
    def seconds(self) -> float:
        """Return how long a time lies between the oldest and the newest."""
        if not self._waiting:
            return 0.0
        return (self._waiting[-1].at_ns - self._waiting[0].at_ns) / NANOSECONDS

    def add(self, record: Encoded) -> None:
        """Take a record in; the oldest go where there are too many."""
        self._waiting.append(record)
        self._bytes += len(record.raw)
        while self._bytes > self._kept_bytes and record.at_ns - self._waiting[0].at_ns > self._kept_ns:
            self._let_go(self._waiting.popleft())

    def batch(self) -> list[bytes]:
        """Return the oldest records, as many as are well written at once."""
        if self._lost is not None:
            # Whoever reads the take must know that something is missing, and where.
            self._waiting.appendleft(self._lost)
            self._bytes += len(self._lost.raw)
            self._lost = None
        pieces: list[bytes] = []
        size = 0
        for record in self._waiting:
            pieces.append(record.raw)
            size += len(record.raw)
            if size >= _BATCH_BYTES:
                break
        return pieces

    def written(self, count: int) -> None:
        """Strike out so many of the oldest records."""
        for _ in range(count):
            self._bytes -= len(self._waiting.popleft().raw)

    def _let_go(self, oldest: Encoded) -> None:
        self._bytes -= len(oldest.raw)
        self.lost_in_all += not oldest.lost
        before = self._lost
        first = oldest.first_seq if before is None else before.first_seq
        count = max(1, oldest.lost) + (0 if before is None else before.lost)
        marker = encode_entry(oldest.seq, oldest.at_ns, RecordsLost(count, first, oldest.seq))
        self._lost = Encoded(oldest.seq, oldest.at_ns, marker, first, count)
