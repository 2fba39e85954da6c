"""How loud it is in the room: noise that is asked for, what a meter shows of it, and what is heard since."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from improv.host.measuring import LONGEST_NS, STEADY_NS
from improv.jam import commands as ask
from improv.link.messages import MeasureRoom, Meters, NewJam, RoomMeasured, SettingsTold
from improv.session.settings import DayDose, Settings, read_settings
from tests.host import strange_engines
from tests.host.stage import Stage, stage
from tests.host.strange_engines import NOISE_DECIBELS

SHOWN = 65.0
"""dB(A) on the meter."""


@pytest.fixture
def sounding(tmp_path: Path) -> Iterator[Stage]:
    with stage(strange_engines.loud, folder=tmp_path) as on:
        on.start()
        on.until_ready()
        yield on


def noise_heard(on: Stage) -> bool:
    return on.caretaker._measuring._level == NOISE_DECIBELS


def let_it_sound(on: Stage) -> None:
    on.host.asked(MeasureRoom(True))
    assert on.public.told_settings[-1].noise
    on.until(lambda: noise_heard(on))


def test_what_the_meter_shows_is_kept(sounding: Stage, tmp_path: Path) -> None:
    let_it_sound(sounding)
    sounding.put_forward(STEADY_NS)
    sounding.until(
        lambda: sounding.clock.monotonic_ns() - (sounding.caretaker._measuring._level_at or 0) < 1e9
    )
    sounding.host.asked(RoomMeasured(SHOWN))
    assert sounding.public.told_settings[-1] == SettingsTold(calibration=SHOWN - NOISE_DECIBELS)
    sounding.until(lambda: not noise_heard(sounding))
    sounding.caretaker.close()
    assert read_settings(tmp_path / "settings.toml")[0].calibration == SHOWN - NOISE_DECIBELS


@pytest.mark.parametrize("shown", [29.9, 110.1, float("nan"), float("inf"), -65.0])
def test_what_no_meter_shows_is_not_taken(sounding: Stage, shown: float) -> None:
    let_it_sound(sounding)
    sounding.put_forward(STEADY_NS)
    sounding.host.asked(RoomMeasured(shown))
    assert sounding.public.told_settings[-1] == SettingsTold(noise=True)
    assert "30 to 110 dB(A)" in sounding.public.notices[-1]


def test_only_steady_noise_is_measured(sounding: Stage) -> None:
    sounding.host.asked(RoomMeasured(SHOWN))
    assert "let the noise sound" in sounding.public.notices[-1]
    let_it_sound(sounding)
    sounding.host.asked(RoomMeasured(SHOWN))
    assert "not steady yet" in sounding.public.notices[-1]
    assert sounding.caretaker.told.calibration is None


def test_noise_that_is_not_heard_is_not_measured(sounding: Stage) -> None:
    let_it_sound(sounding)
    sounding.engines.play_noise(False)  # as if the volume were at 0
    sounding.until(lambda: not noise_heard(sounding))
    sounding.put_forward(STEADY_NS)
    sounding.host.asked(RoomMeasured(SHOWN))
    assert "turn the volume up" in sounding.public.notices[-1]
    assert sounding.caretaker.told.calibration is None


@pytest.mark.parametrize("stop", [ask.Panic(), ask.SoftStop(), NewJam(), MeasureRoom(False)], ids=repr)
def test_noise_ends_with_all_that_ends_sound(sounding: Stage, stop: ask.Command) -> None:
    let_it_sound(sounding)
    sounding.host.asked(stop)
    assert sounding.public.told_settings[-1] == SettingsTold()
    sounding.until(lambda: not noise_heard(sounding))


def test_noise_ends_by_itself_also_where_it_began_twice(sounding: Stage) -> None:
    let_it_sound(sounding)
    sounding.put_forward(LONGEST_NS // 2)
    sounding.host.asked(MeasureRoom(False))
    let_it_sound(sounding)
    sounding.put_forward(LONGEST_NS - LONGEST_NS // 4)
    sounding.loop.turn()
    assert sounding.caretaker.told.noise
    sounding.put_forward(LONGEST_NS // 2)
    sounding.until(lambda: not sounding.caretaker.told.noise)
    sounding.until(lambda: not noise_heard(sounding))


def test_noise_does_not_come_back_with_the_next_engine(sounding: Stage) -> None:
    let_it_sound(sounding)
    sounding.engines._current.child.process.kill()  # type: ignore[union-attr]
    sounding.until_ready(2)
    assert sounding.public.told_settings[-1] == SettingsTold()


def test_without_a_device_there_is_nothing_to_measure() -> None:
    with stage(strange_engines.well) as on:
        on.start()
        on.until_ready()
        on.host.asked(MeasureRoom(True))
        assert on.public.told_settings == [SettingsTold()]
        assert "no sound to be measured" in on.public.notices[-1]


def test_a_dose_is_told_where_it_was_measured_and_grows_with_what_is_heard(tmp_path: Path) -> None:
    with stage(strange_engines.loud, folder=tmp_path, settings=Settings(calibration=110.0)) as on:
        on.start()
        on.until_ready()
        on.until(lambda: on.public.doses)
        assert on.public.doses[-1].adult == 0.0  # silence is no dose
        let_it_sound(on)
        on.until(lambda: on.public.doses[-1].decibels == 110.0 + NOISE_DECIBELS)
        first = on.public.doses[-1]
        on.until(lambda: on.public.doses[-1].adult > first.adult)
        hours = on.public.doses[-1].adult * 40.0  # at 80 dB(A)
        assert 0.0 < hours < 1.0
        assert on.public.doses[-1].child > 3.0 * on.public.doses[-1].adult


def test_a_machine_that_slept_heard_nothing(tmp_path: Path) -> None:
    with stage(strange_engines.loud, folder=tmp_path, settings=Settings(calibration=110.0)) as on:
        on.start()
        on.until_ready()
        let_it_sound(on)
        on.put_forward(150 * 1_000_000_000)
        on.until(lambda: on.public.doses and on.public.doses[-1].adult > 0.0)
        assert on.public.doses[-1].adult * 40.0 * 3600.0 < 60.0


def test_nothing_is_told_where_nobody_has_measured(sounding: Stage) -> None:
    sounding.caretaker.tick()
    assert sounding.public.doses == []


def test_the_dose_of_a_day_goes_on_with_the_next_start_and_begins_anew_at_midnight(tmp_path: Path) -> None:
    now = datetime(2026, 3, 14, 12, 0).timestamp() * 1e9
    settings = Settings(calibration=110.0, dose=DayDose("2026-03-14", 0.25, 0.75))
    with stage(strange_engines.loud, folder=tmp_path, settings=settings) as on:
        measuring = on.caretaker._measuring
        on.clock.wall = int(now)
        measuring.count()
        assert (on.public.doses[-1].adult, on.public.doses[-1].child) == (0.25, 0.75)
        measuring.heard(Meters(0.1, 0.1, 0.0, 0.1, 1, loudness=-10.0))
        on.clock.ahead_ns += 1_000_000_000
        measuring.count()
        today = on.public.doses[-1]
        assert today.adult > 0.25
        on.caretaker.close()
        kept, _ = read_settings(tmp_path / "settings.toml")
        assert kept.dose == DayDose("2026-03-14", today.adult, today.child)
        on.clock.wall = int(now + 13 * 3600 * 1e9)
        on.clock.ahead_ns += 60_000_000_000
        measuring.count()
        assert on.public.doses[-1].adult == 0.0
