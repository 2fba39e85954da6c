"""The supervisor of the window against windows that freeze, babble and die."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from improv.host.child import Main
from improv.host.loop import Loop
from improv.host.window import MOST_WAITING, Window
from improv.jam.commands import ReleaseAll
from improv.jam.events import Marked
from improv.jam.player import SCREEN_SOURCES
from improv.line import Line
from improv.link.messages import Welcome
from tests.host import strange_windows
from tests.host.stage import WITHIN_NS, TurnedClock
from tests.jam.conversation import OPENING

LET_GO = [ReleaseAll(source) for source in SCREEN_SOURCES]
"""Whatever is held on the screen: pads of all areas, keys, the mouse."""


class Stage:
    def __init__(self, main: Main) -> None:
        self.clock = TurnedClock()
        self.loop = Loop(self.clock)
        self.asked: list[Any] = []
        self.closed: list[bool] = []
        self.window = Window(self.loop, self.clock, main)
        self.window.attend(
            welcome=lambda: Welcome(OPENING, (), (), 0.4),
            asks=self.asked.append,
            on_close=lambda: self.closed.append(True),
        )

    def until(self, condition: Callable[[], object]) -> None:
        end = TurnedClock().monotonic_ns() + WITHIN_NS
        self.loop.run(until=lambda: bool(condition()) or TurnedClock().monotonic_ns() > end)
        assert condition()


@contextmanager
def stage(main: Main) -> Iterator[Stage]:
    on = Stage(main)
    on.window.open()
    try:
        yield on
    finally:
        on.window.close()
        on.loop.close()


def test_a_frozen_window_stops_nothing_and_is_told_everything_when_it_thaws(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("THAW", str(tmp_path / "thaw"))
    with stage(strange_windows.freezes) as on:
        on.until(lambda: on.window._greeted)
        for _ in range(20 * MOST_WAITING):
            on.window.told(Marked("x" * 100))
        on.window.notice(Line("the disk is full"))
        on.clock.ahead_ns += 10_000_000_000
        on.window.told(Marked(""))
        on.window.told(Marked(""))
        assert on.asked == LET_GO  # whoever held a pad of it lets go
        (tmp_path / "thaw").touch()
        on.loop.every(0.01, lambda: on.window.told(Marked("")))
        on.until(lambda: on.closed)


def test_a_window_that_babbles_is_opened_again(monkeypatch: pytest.MonkeyPatch) -> None:
    with stage(strange_windows.babbles) as on:
        first = on.window.pid
        on.until(lambda: on.window.pid not in (0, first))
        assert on.asked[: len(LET_GO)] == LET_GO


def test_a_window_that_died_locked_comes_back_locked() -> None:
    with stage(strange_windows.dies_locked) as on:
        on.until(lambda: on.closed)
        assert len(on.window._deaths) == 1


def test_a_window_that_never_comes_is_given_up() -> None:
    with stage(strange_windows.dies) as on:
        on.until(lambda: on.closed)
        assert on.window.cannot_open
