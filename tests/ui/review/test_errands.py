"""Errands: work beside the window, told in the window's thread."""

from threading import Event, current_thread, main_thread

from PyQt6.QtCore import QObject
from pytestqt.qtbot import QtBot

from improv.ui.review.errands import Errands


class Part:
    """Something of the window that nobody but its errand holds any more."""

    def __init__(self, begin: Event, let_go: list[bool]) -> None:
        self._begin = begin
        self._let_go = let_go

    def work(self) -> str:
        assert self._begin.wait(30)
        return "done"

    def fail(self) -> str:
        assert self._begin.wait(30)
        raise OSError("no disk")

    def __del__(self) -> None:
        self._let_go.append(current_thread() is main_thread())


def test_what_asked_is_let_go_of_in_the_windows_thread(qtbot: QtBot) -> None:
    told: list[str] = []
    let_go: list[bool] = []
    begin = Event()
    owner = QObject()
    errands = Errands("test", owner)

    def failed(error: Exception) -> None:
        told.append(str(error))

    errands.do(Part(begin, let_go).work, told.append, failed)
    errands.do(Part(begin, let_go).fail, told.append, failed)
    errands.do(Part(begin, let_go).work, told.append, failed)
    begin.set()
    qtbot.waitUntil(lambda: len(told) == 3)
    errands.close()
    assert told == ["done", "no disk", "done"]
    assert let_go == [True, True, True]
