"""Understand: curves, matrix, imitation, shares, of real takes, analysed in a process of their own."""

from pathlib import Path

import pytest
from PyQt6.QtCore import Qt

from improv.jam import commands as ask
from improv.ui.review.understanding.page import UnderstandPage
from improv.ui.review.understanding.understanding import Sheet, Understanding
from tests.session.playing import Recording, join
from tests.ui.conftest import simulate
from tests.ui.review.conftest import Room

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def an_echo(seconds: float = 64.0, *names: str) -> Recording:
    """Ana plays, Ben the same half a second later; nobody from 28 s on for ten seconds."""
    first, second = names or ("Ana", "Ben")
    recording = Recording(
        join("pads", "Pads"), join("grid", "Grid"), ask.SeatPerson(1, first), ask.SeatPerson(2, second)
    )
    recording.begin_epoch()
    changes: list[tuple[float, ask.Press | ask.Release]] = []
    for number in range(round(seconds) - 4):
        if 26 <= number < 38:
            continue
        for source, late in (("pads", 0.0), ("grid", 0.5)):
            degree = (number * number) % 5
            at_s = 1.0 + number + late
            changes += [
                (at_s, ask.Press(source, degree, 60 + number % 40)),
                (at_s + 0.3, ask.Release(source, degree)),
            ]
    for at_s, command in sorted(changes, key=lambda change: change[0]):
        recording.at(at_s, command)
    recording.end_epoch(seconds)
    recording.end(seconds)
    return recording


def understanding(room: Room) -> Understanding:
    return room.reviewing.understanding


def page(room: Room) -> UnderstandPage:
    return room.shown.understanding.page


def understood(room: Room, sheet: Sheet = Sheet.MATRIX) -> Path:
    """Open a jam, go to its analysis, and wait until that is whole."""
    path = room.add(recording=an_echo())
    room.open(path)
    simulate.mouseClick(room.session.below.buttons[True], LEFT)
    simulate.mouseClick(page(room).sheets.buttons[sheet], LEFT)
    room.until(
        lambda: understanding(room).analysing.now.is_whole and not understanding(room).analysing.is_busy
    )
    room.sent.clear()
    return path


def test_nothing_is_analysed_until_somebody_wants_it(room: Room) -> None:
    room.open(room.add(recording=an_echo()))
    assert understanding(room).analysing.asked is None
    assert not page(room).isVisible()
    offered = [room.session.timeline.curves.rows[0].choice.itemText(n) for n in range(30)]
    assert {"Tempo", "Togetherness", "Pulse clarity", "Silence"} <= set(offered)
