"""A locked ceiling: lowered by anybody, raised with its PIN only, and guessing takes long."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from improv.host.ceiling_lock import TRIES, WAIT_NS
from improv.jam import commands as ask
from improv.link.messages import LockCeiling, RaiseCeiling, SettingsTold, UnlockCeiling
from improv.session.settings import Settings, read_settings
from tests.host.stage import Stage, stage
from tests.jam.test_scenes import NIGHT

PIN = "4711"


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Stage]:
    """A ceiling of -12 dB, locked."""
    with stage(folder=tmp_path, settings=Settings(ceiling=-12.0).locked(PIN)) as on:
        on.start()
        yield on


def tried(on: Stage, pin: str, decibels: float = -6.0) -> str:
    """Try a PIN, and return what is said to that; empty where it is right."""
    notices, told = len(on.public.notices), len(on.public.told_settings)
    on.host.asked(RaiseCeiling(decibels, pin))
    on.until(lambda: len(on.public.notices) > notices or len(on.public.told_settings) > told)
    return "".join(on.public.notices[notices:])


def test_a_lock_is_told_kept_and_opened(tmp_path: Path) -> None:
    with stage(folder=tmp_path) as on:
        on.start()
        on.host.asked(LockCeiling(PIN))
        on.until(lambda: on.public.told_settings)
        assert on.public.told_settings[-1] == SettingsTold(locked=True)
        on.host.asked(LockCeiling("another"))  # it is locked already
        assert "unlock it first" in on.public.notices[-1]
        on.caretaker.close()
        assert read_settings(tmp_path / "settings.toml")[0].opens(PIN)
        on.host.asked(UnlockCeiling(PIN))
        on.until(lambda: on.public.told_settings[-1] == SettingsTold())
    assert not read_settings(tmp_path / "settings.toml")[0].is_locked


def test_a_lock_that_is_asked_for_at_the_very_end_is_kept(tmp_path: Path) -> None:
    with stage(folder=tmp_path) as on:
        on.start()
        on.host.asked(LockCeiling(PIN))
    assert read_settings(tmp_path / "settings.toml")[0].opens(PIN)


def test_what_is_no_pin_locks_nothing() -> None:
    with stage() as on:
        on.start()
        on.host.asked(LockCeiling("123"))
        on.until(lambda: on.public.told_settings)
        assert on.public.told_settings[-1] == SettingsTold()
        assert "not locked: a PIN has 4 to 32" in on.public.notices[-1]


def test_anybody_lowers_it_and_nobody_raises_it(locked: Stage) -> None:
    locked.host.asked(ask.SetCeiling(-20.0))
    assert locked.jam.mix.ceiling == -20.0
    for decibels in (-19.9, -6.0, float("inf")):
        locked.host.asked(ask.SetCeiling(decibels))
    assert locked.jam.mix.ceiling == -20.0
    told = [line for line in locked.public.notices if "stays at -20 dB" in line]
    assert len(told) == 1  # a fader that is moved is not told at each step
    assert locked.public.told_settings[-1].locked  # the window sees that it was not moved


def test_neither_a_scene_nor_a_new_engine_raises_it(locked: Stage) -> None:
    locked.host.asked(ask.ChooseScene(NIGHT))
    assert locked.jam.mix.ceiling == -12.0
    assert locked.host.engine_opening().ceiling == -12.0


def test_its_pin_raises_it_and_it_stays_locked(locked: Stage) -> None:
    assert tried(locked, PIN, -8.0) == ""
    assert locked.jam.mix.ceiling == -8.0
    assert locked.public.told_settings[-1].locked
    assert locked.caretaker.keeping.settings.ceiling == -8.0


def test_guessing_takes_long(locked: Stage) -> None:
    for number in range(TRIES):
        assert ("in 30 seconds" in tried(locked, f"000{number}")) == (number == TRIES - 1)
    assert "too many wrong PINs" in tried(locked, PIN)
    locked.clock.ahead_ns += WAIT_NS // 2
    assert "too many wrong PINs" in tried(locked, PIN)
    locked.host.asked(UnlockCeiling(PIN))
    assert locked.caretaker.told.locked
    assert locked.jam.mix.ceiling == -12.0
    locked.clock.ahead_ns += WAIT_NS
    assert "in 30 seconds" in tried(locked, "0009")  # the next wrong one has to wait at once
    locked.clock.ahead_ns += WAIT_NS
    assert tried(locked, PIN) == ""
    assert locked.jam.mix.ceiling == -6.0
    assert "try again now" in tried(locked, "0000")  # it begins anew


def test_a_pin_of_any_length_is_only_wrong(locked: Stage) -> None:
    assert "not the PIN" in tried(locked, "4711" * 100_000)
    assert "not the PIN" in tried(locked, "")


def test_without_a_lock_a_pin_is_not_needed() -> None:
    with stage(settings=Settings(ceiling=-20.0)) as on:
        on.start()
        on.host.asked(RaiseCeiling(-10.0, ""))
        assert on.jam.mix.ceiling == -10.0
        on.host.asked(ask.SetCeiling(-6.0))
        assert on.jam.mix.ceiling == -6.0
