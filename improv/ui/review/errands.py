"""Work that may take its time (a disk, a database): done one after the other beside the window."""

from collections import deque
from collections.abc import Callable
from functools import partial
from threading import Condition, Thread
from typing import Any, TypeVar

from PyQt6.QtCore import QObject, pyqtSignal

T = TypeVar("T")
_Errand = tuple[Callable[[], Any], Callable[[Any], None], Callable[[Exception], None]]


class Errands(QObject):
    """Does work in one thread, in the order it was asked for; tells what comes of it in the window's."""

    _came = pyqtSignal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """``name`` is what its thread is called."""
        super().__init__(parent)
        self._name = name
        self._wanted: deque[_Errand] = deque()
        self._done: deque[tuple[Callable[[], None], _Errand]] = deque()
        """What follows from work that is done, and the work, to be let go of where it was asked for."""
        self._change = Condition()
        self._thread: Thread | None = None
        self._is_busy = False
        self._is_over = False
        self._came.connect(self._tell)

    @property
    def is_busy(self) -> bool:
        """Say whether anything is not done, or not told, yet."""
        return self._is_busy or bool(self._done)

    def do(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do some work; then, in the window's thread, what follows from it, or from what it raised."""
        with self._change:
            if self._is_over:
                return
            self._wanted.append((work, then, failed))
            if not self._is_busy:
                self._is_busy = True
                self._thread = Thread(target=self._work, name=self._name, daemon=True)
                self._thread.start()

    def forget(self) -> None:
        """Leave out what has not begun."""
        with self._change:
            self._wanted.clear()

    def wait(self, patience_s: float = 5.0) -> None:
        """Wait until all is done, so long at most, and let follow what follows."""
        thread = self._thread
        if thread is not None:
            thread.join(patience_s)
        while self._done:
            self._tell()

    def close(self, patience_s: float = 5.0) -> None:
        """Leave out what has not begun, wait for the rest so long at most, and tell nobody any more."""
        self.forget()
        with self._change:
            self._is_over = True
        if self._thread is not None:
            self._thread.join(patience_s)

    def _work(self) -> None:
        while self._do_next():
            try:
                self._came.emit()
            except RuntimeError:  # the window is gone
                return

    def _do_next(self) -> bool:
        """Do one errand; return whether there was one.

        When it is told this thread has no part of it any more: the last to hold a widget deletes it, and that
        has to be the window's thread.
        """
        with self._change:
            if not self._wanted:
                self._is_busy = False
                return False
            errand = self._wanted.popleft()
        work, then, failed = errand
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - it is told, whatever it is
            self._done.append((partial(failed, error), errand))
        else:
            self._done.append((partial(then, result), errand))
        return True

    def _tell(self) -> None:
        if self._done and not self._is_over:  # else it was told already
            follow, _ = self._done.popleft()
            follow()
