"""Work that may take its time, such as writing to a disk: done beside the loop, told of in it."""

from collections import deque
from collections.abc import Callable
from functools import partial
from threading import Lock, Thread
from typing import TypeVar

from improv.host.loop import Loop

T = TypeVar("T")


class Beside:
    """Does one thing after the other in threads of its own; what comes of each is told in the loop's."""

    def __init__(self, loop: Loop, name: str) -> None:
        """Take the loop, and what its threads are called."""
        self._loop = loop
        self._name = name
        self._one_at_a_time = Lock()
        self._threads: list[Thread] = []
        self._done: deque[Callable[[], None]] = deque()
        """What follows from work that is done."""

    def do(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do some work that raises nothing, and then, in the loop, what follows from it; never waits."""
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = Thread(target=self._work, args=(work, then), name=self._name)
        self._threads.append(thread)
        thread.start()

    def close(self) -> None:
        """Wait until all is done, and let follow what follows."""
        for thread in self._threads:
            thread.join()
        while self._done:
            self._follow()

    def _work(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        with self._one_at_a_time:
            result = work()
            self._done.append(partial(then, result))
        self._loop.after(0, self._follow)
        self._loop.wake()

    def _follow(self) -> None:
        if self._done:  # else it was done when this was closed
            self._done.popleft()()
