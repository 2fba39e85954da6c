"""Whether a server still lives, told by the sockets that its library opened for us."""

import os
import select
import stat
from collections.abc import Iterable
from pathlib import Path

_OPEN_FILES = Path("/proc/self/fd")


def sockets() -> dict[int, int]:
    """Return this process's open sockets, by file descriptor their inode; none where nobody can tell."""
    found = {}
    for path in _OPEN_FILES.iterdir() if _OPEN_FILES.exists() else ():
        number = int(path.name)
        try:
            status = os.fstat(number)
        except OSError:  # the one through which we listed them
            continue
        if stat.S_ISSOCK(status.st_mode):
            found[number] = status.st_ino
    return found


class Lifeline:
    """The sockets that came to be open while a connection was made.

    A JACK server that dies tells its clients nothing that rtmidi would pass on: its list of ports stays as it
    was, and ports go on claiming to be open. But the server's end of the sockets closes, and that can be seen
    without reading from them.
    """

    def __init__(self, before: dict[int, int]) -> None:
        """Tell them from the sockets that were open ``before``."""
        new = [number for number, inode in sockets().items() if before.get(number) != inode]
        self._poll = _poll_of(new) if new else None

    def holds(self) -> bool:
        """Whether the server still holds its ends; always so where there are no sockets."""
        return self._poll is None or not self._poll.poll(0)


def _poll_of(numbers: Iterable[int]) -> "select.poll":
    poll = select.poll()
    for number in numbers:
        poll.register(number, 0)  # nothing but hang-ups, errors and closed ones
    return poll
