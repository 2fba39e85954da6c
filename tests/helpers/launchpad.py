"""A Launchpad X: it plays through one port, and knows what the other is told.

Each port is in a process of its own: one that makes a second JACK client while others play holds a patient
server up for seconds.
"""

import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

from tests.helpers.keyboard import ENDS_WITHIN, Keyboard

OPENING = bytes.fromhex("F0 00 20 29 02 0C 0E 01 F7")
CLOSING = bytes.fromhex("F0 00 20 29 02 0C 0E 00 F7")
HEAD = bytes.fromhex("F0 00 20 29 02 0C 03")
PATIENCE = 60.0  # seconds, on a very busy machine
SOON = 5.0  # seconds, likewise, for what comes within a fifth of one else
CLIENT, PLAYED, LIT = "Launchpad X", "LPX MIDI Out", "LPX MIDI In"


class Launchpad:
    """Plugged in from when it has been made."""

    def __init__(self) -> None:
        self.told: list[bytes] = []
        """Every message that came, in its order."""
        self.colours: dict[int, tuple[int, ...]] = {}
        self.is_programmed = False
        self._changed = threading.Condition()
        self._process = subprocess.Popen(
            [sys.executable, __file__],
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
        self._pads = Keyboard(CLIENT, PLAYED).plug()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def send(self, *data: int) -> None:
        """Send a message."""
        self._pads.send(data)

    def until(self, condition: Callable[["Launchpad"], object]) -> None:
        """Wait until what it was told fulfils a condition."""
        with self._changed:
            assert self._changed.wait_for(lambda: condition(self), PATIENCE), (self.told[-5:], self.colours)

    def sees(self, condition: Callable[["Launchpad"], object]) -> bool:
        """Say whether what it was told fulfils a condition soon: where JACK does not wait, it may be lost."""
        with self._changed:
            return bool(self._changed.wait_for(lambda: condition(self), SOON))

    def end(self) -> None:
        """Pull it out."""
        self._pads.end()
        assert self._process.stdin is not None
        with suppress(BrokenPipeError, subprocess.TimeoutExpired):
            self._process.stdin.close()
            self._process.wait(ENDS_WITHIN)
        self._finish()

    def kill(self) -> None:
        """Pull it out as a crash would."""
        self._pads.kill()
        self._finish()

    def _finish(self) -> None:
        self._process.kill()
        self._process.wait()
        self._reader.join()
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            message = bytes.fromhex(line)
            with self._changed:
                self.told.append(message)
                if message in (OPENING, CLOSING):
                    self.is_programmed = message == OPENING
                elif message.startswith(HEAD) and message.endswith(b"\xf7"):
                    specs = message[len(HEAD) : -1]
                    for first in range(0, len(specs) - 4, 5):
                        self.colours[specs[first + 1]] = tuple(specs[first + 2 : first + 5])
                self._changed.notify_all()


def main() -> None:
    """Be the port that is told: print what comes."""
    import rtmidi

    lit = rtmidi.MidiIn(rtmidi.API_UNIX_JACK, name=CLIENT)
    lit.ignore_types(sysex=False)
    lit.open_virtual_port(LIT)
    print("ready", flush=True)  # noqa: T201 - its answers are its output
    over = threading.Event()
    reader = threading.Thread(target=tell, args=(lit, over))
    reader.start()
    sys.stdin.read()
    over.set()
    reader.join()
    lit.delete()


def tell(listening: Any, over: threading.Event) -> None:
    """Print what comes. No callback of ours: JACK would wait for it, and everybody for JACK."""
    while not over.wait(0.005):
        while (message := listening.get_message()) is not None:
            print(bytes(message[0]).hex(), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
