"""The dose of sound: H.870's two weeks, and twice as much for 3 dB."""

from math import nan

import pytest

from improv.music.dose import Dose, offset_of

HOUR = 3600.0


def test_forty_hours_are_a_week() -> None:
    assert Dose().after(80.0, 40 * HOUR).adult == pytest.approx(1.0)
    assert Dose().after(75.0, 40 * HOUR).child == pytest.approx(1.0)


def test_three_decibels_more_are_twice_the_dose() -> None:
    assert Dose().after(83.0, HOUR).adult == pytest.approx(2 * Dose().after(80.0, HOUR).adult, rel=0.01)


def test_doses_add_up_and_silence_adds_nothing() -> None:
    half = Dose().after(80.0, 20 * HOUR)
    assert half.after(80.0, 20 * HOUR).adult == pytest.approx(1.0)
    assert half.after(-90.0, HOUR) == half
    assert half.after(nan, HOUR) == half


def test_a_measured_level_gives_the_offset() -> None:
    offset = offset_of(measured=65.0, played=-30.0)
    assert -20.0 + offset == 75.0
