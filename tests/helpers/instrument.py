"""`improv` in a process of its own, heard through what it prints."""

import json
import os
import signal
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, Queue
from threading import Event, Thread
from types import TracebackType
from typing import Any, Self, TypeVar

from tests.helpers.commands import Command

ANSWERS_WITHIN = 60.0  # seconds, on a very busy machine
Line = dict[str, Any]
T = TypeVar("T")


class Instrument:
    """Started with the options of `improv jam`; ends with the test."""

    def __init__(self, *options: str | Path, command: Sequence[str] = ("jam",)) -> None:
        self.lines: list[Line] = []
        self.notices: list[str] = []
        """What nobody has asked for yet."""
        self._said: Queue[Line | None] = Queue()
        self._noticed: Queue[str | None] = Queue()
        stderr, says = os.pipe()
        self.process = Command(*command, *options, stderr=says)
        os.close(says)
        self.process.stdin.close()
        self._stderr = os.fdopen(stderr)
        self._readers = [Thread(target=self._read_lines), Thread(target=self._read_notices)]
        for reader in self._readers:
            reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            windows = self.windows()  # they stay when their host is gone, to say so
            self.process.kill()
            for pid in windows:
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
        self._finish()

    def wait_for(self, event: str, **fields: object) -> Line:
        """Return the first line that tells of this and was not asked for yet."""

        def fits(line: Line) -> bool:
            return line["event"] == event and all(line.get(key) == value for key, value in fields.items())

        return _wait(self._said, self.lines, fits, event)

    def wait_for_notice(self, words: str) -> str:
        """Return the first line on standard error with these words in it that was not asked for yet."""
        return _wait(self._noticed, self.notices, lambda text: words in text, words)

    def end(self) -> int:
        """Ask it to end, as Ctrl-C does, and return the exit status."""
        self.process.send_signal(signal.SIGINT)
        return self._finish()

    def kill(self) -> None:
        """End it as a crash would."""
        self.process.kill()
        self._finish()

    def wait(self) -> int:
        """Wait until it ends by itself, and return the exit status."""
        return self._finish()

    def engine(self) -> int:
        """Return the process id of the engine that sounds; wait for it, where one is just being replaced."""
        pause = Event()
        for _ in range(round(ANSWERS_WITHIN / 0.05)):
            if engines := self._children_with("_pyo"):
                return engines[0]
            pause.wait(0.05)
        raise AssertionError("it has no engine")

    def windows(self) -> list[int]:
        """Return the process ids of its windows."""
        return self._children_with("libQt6")

    def _children_with(self, library: str) -> list[int]:
        # The kernel's own list of children leaves some out while another of them ends.
        return sorted(
            (pid for pid in _processes() if _parent_of(pid) == self.process.pid and library in _maps(pid)),
            key=_started_at,
        )

    def _finish(self) -> int:
        status = self.process.wait(ANSWERS_WITHIN)
        for reader in self._readers:
            reader.join()
        self.process.stdout.close()
        self._stderr.close()
        return status

    def _read_lines(self) -> None:
        for text in self.process.stdout:
            self._said.put(json.loads(text))
        self._said.put(None)

    def _read_notices(self) -> None:
        for text in self._stderr:
            self._noticed.put(text.rstrip("\n"))
        self._noticed.put(None)


def _wait(queue: "Queue[T | None]", unheeded: list[T], fits: Callable[[T], bool], what: str) -> T:
    while True:
        for said in unheeded:
            if fits(said):
                unheeded.remove(said)
                return said
        try:
            news = queue.get(timeout=ANSWERS_WITHIN)
        except Empty:
            news = None
        if news is None:
            raise AssertionError(f"no {what!r}; else it said {unheeded[-10:]}")
        unheeded.append(news)


def _processes() -> list[int]:
    return [int(name.name) for name in Path("/proc").iterdir() if name.name.isdigit()]


def _maps(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/maps").read_text()
    except OSError:  # it has ended
        return ""


def _parent_of(pid: int) -> int:
    fields = _stat(pid)
    return int(fields[1]) if fields else 0


def _started_at(pid: int) -> int:
    """When a process began; their numbers begin anew one day."""
    fields = _stat(pid)
    return int(fields[19]) if fields else 0


def _stat(pid: int) -> list[str]:
    """What the kernel tells of a process, from its state on; nothing once it has ended."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []
