"""What the capture point carried, kept epoch by epoch until the take is over."""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from improv.line import Line, line, reason
from improv.link.messages import Captured

FRAME_BYTES = 8
"""Two 32-bit floats."""
BEFORE_BYTES = 1 << 20
"""What is kept while no take is open: the first operation is told after its block has been captured."""


class Capture:
    """Writes the samples of each epoch to a file of its own beside the one that is wished for."""

    def __init__(self, path: Path, say: Callable[[Line], None]) -> None:
        """Take the path of the file that is made of the parts in the end, and who is told of trouble."""
        self.path = path
        self.trouble = Line()
        """Why nothing more is captured; empty where all is well."""
        self._say = say
        self._before: deque[Captured] = deque()
        self._before_bytes = 0
        self._is_on = False
        self._is_over = False
        self._parts: dict[int, _Part] = {}

    def begin(self) -> None:
        """Keep everything of the take that begins now, and what has just been; a second take is not kept."""
        self._is_over = self._is_on
        self._is_on = True
        while self._before:
            self._keep(self._before.popleft())
        self._before_bytes = 0

    def captured(self, captured: Captured) -> None:
        """Take samples in."""
        if self._is_over or self.trouble:
            return
        if self._is_on:
            self._keep(captured)
            return
        self._before.append(captured)
        self._before_bytes += len(captured.samples)
        while self._before_bytes > BEFORE_BYTES:
            self._before_bytes -= len(self._before.popleft().samples)

    def close(self) -> None:
        """Close the parts."""
        for part in self._parts.values():
            with suppress(OSError):
                part.file.close()

    def read(self, epoch: int, start: int, end: int) -> Iterator[bytes]:
        """Yield the samples of an epoch from one frame to another, as far as they were captured."""
        part = self._parts.get(epoch)
        if part is None:
            return
        with part.path.open("rb") as file:
            file.seek(max(0, start - part.first) * FRAME_BYTES)
            left = (end - max(start, part.first)) * FRAME_BYTES
            while left > 0:
                samples = file.read(min(left, BEFORE_BYTES))
                if not samples:
                    return
                left -= len(samples)
                yield samples

    def discard_parts(self) -> None:
        """Delete the parts."""
        for part in self._parts.values():
            part.path.unlink(missing_ok=True)
        self._parts.clear()

    def _keep(self, captured: Captured) -> None:
        try:
            part = self._parts.get(captured.epoch)
            if part is None:
                path = self.path.with_name(f"{self.path.name}.epoch{captured.epoch}")
                part = self._parts[captured.epoch] = _Part(path, captured.frame)
            part.file.write(captured.samples)
        except OSError as error:
            self.trouble = reason(error)
            said = line(
                "Cannot capture to {place} ({why}): the jam goes on, and is recorded.",
                place=str(self.path),
                why=self.trouble,
            )
            self._say(said)


class _Part:
    def __init__(self, path: Path, first: int) -> None:
        self.path = path
        self.first = first
        self.file: BinaryIO = path.open("wb")
