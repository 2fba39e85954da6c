"""The pads to try settings on decide as the jam does, and count."""

from improv.jam import events as did
from improv.jam.motor import Latch, Motor, Spot
from improv.ui.access.trial import Trial
from tests.ui.conftest import HandClock


class Trying:
    def __init__(self, motor: Motor) -> None:
        self.clock = HandClock()
        self.trial = Trial(self.clock)
        self.trial.set_motor(motor)

    def wait(self, milliseconds: int) -> None:
        self.clock.now += milliseconds * 1_000_000
        self.trial.catch_up()

    def tap(self, pad: int, milliseconds: int = 50) -> None:
        self.trial.press(pad)
        self.wait(milliseconds)
        self.trial.release(pad)

    @property
    def counts(self) -> tuple[int, int, str]:
        tally = self.trial.tally
        return tally.accepted, tally.ignored, tally.why


def test_nothing_is_filtered_at_first() -> None:
    trying = Trying(Motor())
    for pad in (0, 0, 2):
        trying.tap(pad)
    assert trying.counts == (3, 0, "")


def test_repeats_are_counted_as_ignored_and_why() -> None:
    trying = Trying(Motor(ignore_repeats_ms=200))
    trying.tap(1)
    trying.tap(1)
    assert trying.counts == (1, 1, did.REPEAT)
    trying.wait(400)
    trying.tap(1)
    assert trying.counts == (2, 1, "")


def test_a_press_that_is_let_go_too_soon_is_ignored() -> None:
    trying = Trying(Motor(hold_ms=300))
    trying.tap(0, 100)
    trying.wait(300)
    assert trying.counts == (0, 1, did.TOO_SOON)
    trying.trial.press(0)
    assert trying.counts[0] == 0
    assert trying.trial.due_in_ms == 300
    trying.wait(300)
    assert trying.counts == (1, 1, "")
    assert trying.trial.tally.sounding == {0}


def test_only_the_first_spot_counts() -> None:
    trying = Trying(Motor(spot=Spot.FIRST))
    trying.trial.press(0)
    trying.trial.press(1)
    assert trying.counts == (1, 1, did.ANOTHER_FIRST)


def test_more_fingers_than_count_are_ignored() -> None:
    trying = Trying(Motor(most_fingers=1))
    trying.trial.press(0)
    trying.trial.press(2)
    assert trying.counts == (1, 1, did.TOO_MANY)


def test_a_latched_note_lights_until_it_is_pressed_again() -> None:
    trying = Trying(Motor(latch=Latch.TOGGLE))
    trying.tap(1)
    assert trying.trial.tally.sounding == {1}
    trying.tap(1)
    assert trying.trial.tally.sounding == frozenset()
    assert trying.counts == (1, 0, did.LATCHED)


def test_other_settings_count_anew_and_end_what_was_held() -> None:
    trying = Trying(Motor())
    trying.trial.press(0)
    trying.trial.set_motor(Motor(ignore_repeats_ms=100))
    assert trying.counts == (0, 0, "")
    assert trying.trial.tally.sounding == frozenset()
    assert trying.trial.due_in_ms is None
