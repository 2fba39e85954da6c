"""What is held down, by whatever: however many hold a pad, it is one press and one release."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from improv.ui.pads.hands import Hands


class Told:
    """Hands, and what they said."""

    def __init__(self) -> None:
        self.hands = Hands()
        self.said: list[tuple[str, int]] = []
        self.hands.pressed.connect(lambda played: self.said.append(("press", played)))
        self.hands.released.connect(lambda played: self.said.append(("release", played)))


@pytest.fixture
def told(qtbot: QtBot) -> Told:
    return Told()


def test_one_press_and_one_release_however_many_hold(told: Told) -> None:
    told.hands.down(("mouse", 0), 4)
    told.hands.down(("touch", 1), 4)
    told.hands.down(("key", 30), 4)
    told.hands.up(("touch", 1))
    told.hands.up(("mouse", 0))
    assert told.said == [("press", 4)]
    told.hands.up(("key", 30))
    assert told.said == [("press", 4), ("release", 4)]


def test_a_holder_that_goes_elsewhere_lets_go_first(told: Told) -> None:
    told.hands.down(("touch", 1), 4)
    told.hands.down(("touch", 1), 5)
    assert told.said == [("press", 4), ("release", 4), ("press", 5)]


def test_letting_go_of_nothing_is_nothing(told: Told) -> None:
    told.hands.up(("touch", 1))
    assert told.said == []


def test_all_can_be_let_go_at_once(told: Told) -> None:
    told.hands.down(("mouse", 0), 4)
    told.hands.down(("touch", 0), 5)
    told.hands.all_up()
    assert sorted(told.said) == [("press", 4), ("press", 5), ("release", 4), ("release", 5)]


def test_stopping_is_told_once_to_what_was_played(told: Told) -> None:
    stopped = []
    told.hands.let_go.connect(lambda: stopped.append(len(told.said)))
    told.hands.stop()
    assert stopped == []
    told.hands.down(("mouse", 0), 4)
    told.hands.stop()
    told.hands.stop()
    assert stopped == [2]  # after the release


def test_a_tap_ends_by_itself(told: Told, qtbot: QtBot) -> None:
    told.hands.tap(4)
    assert told.said == [("press", 4)]
    qtbot.waitUntil(lambda: told.said == [("press", 4), ("release", 4)])


HOLDERS = st.tuples(st.sampled_from(["mouse", "touch", "key"]), st.integers(0, 2))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(HOLDERS, st.integers(0, 3) | st.none()), max_size=40))
def test_presses_and_releases_alternate_and_end_in_silence(
    qtbot: QtBot, deeds: list[tuple[tuple[str, int], int | None]]
) -> None:
    told = Told()
    for holder, played in deeds:
        if played is None:
            told.hands.up(holder)
        else:
            told.hands.down(holder, played)
    told.hands.all_up()
    for pad in range(4):
        of_pad = [what for what, played in told.said if played == pad]
        assert of_pad == ["press", "release"] * (len(of_pad) // 2)
