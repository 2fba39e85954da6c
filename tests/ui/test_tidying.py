"""Nothing of the window is let go while something else happens, or in another thread."""

import gc
import weakref
from collections.abc import Iterator
from threading import Thread, current_thread

import pytest
from pytestqt.qtbot import QtBot

from improv.ui.tidying import Tidying


class Part:
    """Something that holds itself."""

    def __init__(self, gone: list[Thread]) -> None:
        self.whole = self
        weakref.finalize(self, lambda: gone.append(current_thread()))


@pytest.fixture
def tidying(qtbot: QtBot) -> Iterator[Tidying]:
    gc.enable()  # as in a process that has just begun
    tidying = Tidying()
    yield tidying
    tidying.deleteLater()
    gc.disable()


@pytest.fixture
def gone(tidying: Tidying) -> list[Thread]:
    gone: list[Thread] = []
    Part(gone)
    return gone


def make_much() -> None:
    kept = [[number] for number in range(100_000)]
    assert len(kept) == 100_000


def test_nothing_is_let_go_in_another_thread(tidying: Tidying, gone: list[Thread]) -> None:
    errand = Thread(target=make_much)
    errand.start()
    errand.join()
    make_much()
    assert gone == []
    tidying.settle()
    assert gone == [current_thread()]


def test_it_is_let_go_when_enough_was_made(tidying: Tidying, gone: list[Thread], qtbot: QtBot) -> None:
    kept = [[number] for number in range(10_000)]
    qtbot.waitUntil(lambda: gone == [current_thread()])
    assert len(kept) == 10_000


def test_what_is_passed_over_is_let_go_with_its_window(tidying: Tidying) -> None:
    gone: list[Thread] = []
    part = Part(gone)
    tidying.settle()
    assert gc.get_freeze_count() > 0
    del part
    gc.collect()
    assert gone == []
    tidying.settle_soon()
    tidying.settle()
    assert len(gone) == 1
