"""Lines for people: from any thread, and each trouble once for as long as it lasts."""

from collections import deque
from collections.abc import Callable, Sequence

from improv.host.loop import Loop
from improv.line import Line


class Notices:
    """Collects what is to be said until the loop passes it on."""

    def __init__(self, loop: Loop, tell: Callable[[Line], None]) -> None:
        """Take who tells people a line; called in the loop's thread only."""
        self._loop = loop
        self._tell = tell
        self._said: deque[Line] = deque()
        self._problems: Sequence[Line] = ()

    def say(self, text: Line) -> None:
        """Have a line passed on soon; any thread may call it."""
        self._said.append(text)
        self._loop.wake()

    def pass_on(self) -> None:
        """Tell what other threads have said."""
        while self._said:
            self._tell(self._said.popleft())

    def problems(self, problems: Sequence[Line]) -> None:
        """Tell those of the present problems that were not there before."""
        for problem in problems:
            if problem not in self._problems:
                self._tell(problem)
        self._problems = problems
