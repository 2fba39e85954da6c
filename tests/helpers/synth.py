"""Another instrument, in a process of its own, that is plugged into a port and knows what it is to sound."""

import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

from tests.helpers.keyboard import ENDS_WITHIN

PATIENCE = 60.0  # seconds, on a very busy machine


class Synth:
    """Listens to a port on JACK from when it has been made."""

    def __init__(self, port: str) -> None:
        self.on: set[tuple[int, int]] = set()
        """Channel, from 0, and note."""
        self._changed = threading.Condition()
        self._process = subprocess.Popen(
            [sys.executable, __file__, port],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            bufsize=1,
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ready\n"
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        with suppress(BrokenPipeError, subprocess.TimeoutExpired):
            self._process.stdin.close()
            self._process.wait(ENDS_WITHIN)
        self._process.kill()
        self._process.wait()
        self._reader.join()
        assert self._process.stdout is not None
        self._process.stdout.close()

    def until(self, condition: Callable[["Synth"], object]) -> None:
        """Wait until what is to sound fulfils a condition."""
        with self._changed:
            assert self._changed.wait_for(lambda: condition(self), PATIENCE), self.on

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            message = bytes.fromhex(line)
            kind, channel = message[0] & 0xF0, message[0] & 0xF
            with self._changed:
                if kind == 0x90 and message[2]:
                    self.on.add((channel, message[1]))
                elif kind in (0x80, 0x90):
                    self.on.discard((channel, message[1]))
                elif kind == 0xB0 and message[1] in (120, 123):
                    self.on = {place for place in self.on if place[0] != channel}
                self._changed.notify_all()


def main(port: str) -> None:
    """Be the instrument: print what comes."""
    import rtmidi

    listening = rtmidi.MidiIn(rtmidi.API_UNIX_JACK, name="synth")
    pause, over = threading.Event(), threading.Event()
    while port not in (there := listening.get_ports()):
        pause.wait(0.05)
    listening.open_port(there.index(port), "in")
    print("ready", flush=True)  # noqa: T201 - its answers are its output
    reader = threading.Thread(target=tell, args=(listening, over))
    reader.start()
    sys.stdin.read()
    over.set()
    reader.join()
    listening.delete()


def tell(listening: Any, over: threading.Event) -> None:
    """Print what comes. No callback of ours: JACK would wait for it, and everybody for JACK."""
    while not over.wait(0.005):
        while (message := listening.get_message()) is not None:
            print(bytes(message[0]).hex(), flush=True)  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
