"""`improv` as a program of its own that need not be loaded first: a copy of a process that has loaded it.

To load Python and the program takes most of a second, and that is most of what a test of a command takes.
A copy has all that a program has: memory, standard streams, a folder, an environment, an exit status. What
it cannot show is that the program is found and loads what it needs: that is what ``improv_anew`` is for, once
for each family of commands.
"""

import atexit
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from subprocess import CompletedProcess, Popen
from types import TracebackType
from typing import IO, Self

from tests.helpers import leftovers
from tests.helpers.loaded import NUMBER

ENDS_WITHIN = 60.0  # seconds, on a very busy machine
_loaded: tuple["Popen[bytes]", socket.socket] | None = None


class Command:
    """One that runs."""

    def __init__(
        self, *arguments: str | Path, stdout: int | None = None, stderr: int = 2, module: str = "improv"
    ) -> None:
        """Begin it. ``stdout``, ``stderr``: files for what it says; by default a pipe, and what we have.

        ``module``: one that does more than the program itself, and is begun in the same way.
        """
        self._told, told = os.pipe()
        stdin, own_stdin = os.pipe()
        own_stdout, says = os.pipe()
        self.stdin: IO[bytes] = os.fdopen(own_stdin, "wb", buffering=0)
        self.stdout: IO[bytes] = os.fdopen(own_stdout, "rb")
        self.returncode: int | None = None
        wish = {
            "module": module,
            "arguments": [*map(str, arguments)],
            "folder": str(Path.cwd()),
            "environment": dict(os.environ),
        }
        with tempfile.TemporaryFile() as file:
            file.write(json.dumps(wish).encode())
            file.seek(0)
            files = [file.fileno(), stdin, says if stdout is None else stdout, stderr, told]
            socket.send_fds(_asked(), [b"!"], files)
        for number in (stdin, says, told):
            os.close(number)
        self.pid = self._number()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stdin.close()
        self.wait()
        self.stdout.close()

    def poll(self) -> int | None:
        """Return the exit status, as ``wait`` does; None while it runs."""
        if self.returncode is None and select.select([self._told], [], [], 0)[0]:
            return self.wait()
        return self.returncode

    def send_signal(self, number: signal.Signals) -> None:
        """Send it a signal, unless it has ended."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """End it as a crash would."""
        self.send_signal(signal.SIGKILL)

    def wait(self, patience: float | None = None) -> int:
        """Wait until it ends, for so many seconds; return its exit status, below 0 for a signal."""
        if self.returncode is None:
            assert select.select([self._told], [], [], patience)[0], "it does not end"
            self.returncode = self._number()
            os.close(self._told)
        return self.returncode

    def _number(self) -> int:
        raw = os.read(self._told, NUMBER.size)
        assert len(raw) == NUMBER.size, "nobody is left who would tell"
        number: int = NUMBER.unpack(raw)[0]
        return number


def improv(*arguments: str | Path, said: str = "", module: str = "improv") -> "CompletedProcess[str]":
    """Run a command to its end, in this folder and environment; ``said`` is on its standard input."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        command = Command(*arguments, stdout=out.fileno(), stderr=err.fileno(), module=module)
        with command, suppress(BrokenPipeError):  # it need not hear us out
            command.stdin.write(said.encode())
        texts = []
        for file in (out, err):
            file.seek(0)
            texts.append(file.read().decode())
        return CompletedProcess(arguments, command.wait(), *texts)


def improv_anew(*arguments: str | Path, said: str = "") -> "CompletedProcess[str]":
    """Run a command as people do: Python and the program are loaded for it."""
    command = [sys.executable, "-m", "improv", *map(str, arguments)]
    return subprocess.run(command, input=said, capture_output=True, text=True, check=False)


def assert_one_line(done: "CompletedProcess[str]", *words: str) -> None:
    """A command has failed, and says why in a line with these words in it."""
    assert done.returncode == 1, done
    assert done.stdout == ""
    lines = done.stderr.splitlines()
    assert len(lines) == 1, lines
    assert all(word in lines[0] for word in words), lines[0]


def _asked() -> socket.socket:
    """The socket to the process that has loaded the program; it is started when it is first needed."""
    global _loaded
    if _loaded is None:
        ours, theirs = socket.socketpair()
        with theirs:
            process = subprocess.Popen(
                [sys.executable, "-m", "tests.helpers.loaded", str(theirs.fileno())],
                pass_fds=[theirs.fileno()],
                cwd=Path(__file__).parent.parent.parent,
                stdin=subprocess.DEVNULL,
            )
        leftovers.STAY.add(process.pid)
        _loaded = process, ours
        atexit.register(_end)
    return _loaded[1]


def _end() -> None:
    if _loaded is not None:
        process, ours = _loaded
        ours.close()
        process.wait(ENDS_WITHIN)
