"""The shipped sounds, all of them: equally loud, in tune, clean, and as their files state."""

from collections.abc import Callable
from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from improv.jam.score import Score
from improv.music.catalogue import load_sounds
from improv.music.pitch import hertz_of
from improv.music.sound import Sound
from tests.engine import soundcheck
from tests.engine.conftest import Away
from tests.engine.music import CEILING, RATE, Stereo, on, opening, peak, score, sound
from tests.engine.soundcheck import VELOCITIES, Place, SoundCheck
from tests.engine.work import rendered
from tests.helpers import hearing

SOUNDS = load_sounds().values
PITCHED = [its for its in SOUNDS if its.is_pitched]
STRUCK = ("marimba", "pluck", "bell")
DEAREST = ("bass", "harp", "soft-piano", "warm-pad")
ROUNDING = 1e-6

Check = Callable[[Sound], SoundCheck]


def name_of(its: Sound) -> str:
    return its.id


every = pytest.mark.parametrize("its", SOUNDS, ids=name_of)
every_pitched = pytest.mark.parametrize("its", PITCHED, ids=name_of)


@pytest.fixture(scope="module")
def check(away: Away) -> Check:
    """What is rendered for one question about a sound is there for the next."""

    def render(what: Score) -> Stereo:
        return away(rendered, what)

    @cache
    def of(its: Sound) -> SoundCheck:
        return SoundCheck(its, render)

    return of


def test_every_file_is_read_and_says_what_it_is() -> None:
    sounds = load_sounds()
    assert sounds.problems == ()
    assert [its.id for its in sounds.values if not (its.family and its.mood and its.use)] == []
    assert [its.id for its in sounds.values if its.lowest >= its.highest] == []


def test_the_ranges_cover_the_keyboard() -> None:
    covered = sorted((its.lowest, its.highest) for its in PITCHED)
    assert covered[0][0] <= 36
    assert max(highest for _, highest in covered) >= 96
    reached = covered[0][1]
    for lowest, highest in covered:
        assert lowest <= reached + 1
        reached = max(reached, highest)


def test_equal_velocities_are_equally_loud(check: Check) -> None:
    found = {its.id: check(its).loudness for its in SOUNDS}
    middle = (min(found.values()) + max(found.values())) / 2
    assert {name: level for name, level in found.items() if abs(level - middle) > 1.5} == {}
    assert abs(middle - soundcheck.INTENDED_LUFS) < 1.0


@every
def test_it_is_as_its_file_states(its: Sound, check: Check) -> None:
    assert check(its).attack == pytest.approx(its.speaks, rel=soundcheck.STATED_SHARE)
    assert check(its).centroid == pytest.approx(its.centroid, rel=soundcheck.STATED_SHARE)


@every
def test_velocity_changes_the_spectrum(its: Sound, check: Check) -> None:
    for softer, harder in pairwise(check(its).brightnesses):
        assert harder > softer
    assert soundcheck.is_brighter(check(its).brightnesses)


@every_pitched
def test_it_is_in_tune_low_and_high(its: Sound, check: Check) -> None:
    for note in check(its).notes:
        assert abs(check(its).cents(Place(note, 127))) < soundcheck.MOST_CENTS


@every_pitched
def test_nothing_folds_back(its: Sound, check: Check) -> None:
    for note in check(its).notes:
        assert check(its).aliasing(Place(note, 127)) < soundcheck.MOST_ALIASING


@every
def test_it_begins_without_a_click_and_rests_on_the_middle(its: Sound, check: Check) -> None:
    assert check(its).first_jump < soundcheck.MOST_JUMP
    assert check(its).offset < soundcheck.MOST_OFFSET


@every
def test_it_is_silent_after_its_release(its: Sound, check: Check) -> None:
    assert check(its).after_release < soundcheck.MOST_AFTER_RELEASE


@every
def test_a_voice_sounds_the_same_each_time(its: Sound, check: Check) -> None:
    assert check(its).unlike_itself < soundcheck.MOST_UNLIKE


@every
def test_a_panic_does_not_click(its: Sound, check: Check) -> None:
    assert not soundcheck.is_click(*check(its).step_beyond("panic"))


@pytest.mark.parametrize("name", DEAREST)
def test_eight_players_with_all_fingers_stay_below_the_ceiling(name: str, check: Check) -> None:
    samples = check(sound(name)).crowd()
    assert np.isfinite(samples).all()
    assert np.max(np.abs(samples)) <= CEILING + ROUNDING
    assert peak(samples) > -20.0


def test_eight_players_together_are_not_squashed(away: Away) -> None:
    one = away(rendered, score([(0.0, on(1))], 1.0))
    events = [(0.0, on(n, seat=n, note=48 + 5 * n)) for n in range(1, 9)]
    eight = away(rendered, score(events, 1.0))
    assert peak(one) < -15.0
    assert hearing.loudness(eight) - hearing.loudness(one) > 5.0


@pytest.mark.parametrize("name", STRUCK)
@pytest.mark.parametrize("note", [36, 60, 84])
def test_struck_sounds_speak_within_a_millisecond(away: Away, name: str, note: int) -> None:
    played = away(rendered, score([(0.0, on(1, note=note))], 0.2, opening(sound(name, space=0.0))))
    loud = np.max(np.abs(played), axis=1) > 1e-3
    assert np.argmax(loud) < RATE // 1000


# ── the measures themselves ─────────────────────────────────────────────────────────────────────

TIME = np.arange(1 << 15) / RATE


def test_what_folds_back_is_seen() -> None:
    numbers = np.arange(1, 20)[:, None]
    note = (np.sin(2 * np.pi * 440.0 * numbers * TIME) / numbers).sum(axis=0)
    assert hearing.off_partials(note, 440.0) < -90.0
    folded = note + 0.002 * np.sin(2 * np.pi * 3300.0 * TIME)
    assert -57.0 < hearing.off_partials(folded, 440.0) < -53.0
    assert hearing.off_partials(folded, 440.0, [*range(1, 20), 7.5]) < -90.0


@pytest.mark.parametrize("cents", [-20.0, -3.0, 0.0, 2.0])
@pytest.mark.parametrize(("note", "decay"), [(36, 1000.0), (60, 1.0), (96, 0.1)])
def test_mistuning_is_seen(note: int, decay: float, cents: float) -> None:
    hertz = hertz_of(note) * 2.0 ** (cents / 1200.0)
    wave = np.sin(2 * np.pi * hertz * TIME) * 10.0 ** (-3.0 * TIME / decay)
    assert hearing.cents_off(wave, hertz_of(note)) == pytest.approx(cents, abs=0.1)


@pytest.mark.parametrize("seconds", [0.02, 0.2])
def test_an_attack_is_seen(seconds: float) -> None:
    note = np.minimum(1.0, TIME / seconds) * np.sin(2 * np.pi * 262.0 * TIME)
    assert hearing.attack_seconds(note, 262.0) == pytest.approx(0.8 * seconds, rel=0.05)


def test_a_step_is_seen() -> None:
    note = 0.2 * np.sin(2 * np.pi * 262.0 * TIME)
    cut = np.where(np.arange(len(TIME)) < 10_010, note, 0.0)
    faded = note * np.clip((10_400 - np.arange(len(TIME))) / 400, 0.0, 1.0)
    assert hearing.step(note[100:]) < -100.0
    assert hearing.step(cut) == pytest.approx(hearing.decibels(abs(note[10_009])), abs=3.0)
    assert soundcheck.is_click(hearing.step(cut), hearing.step(note))
    assert not soundcheck.is_click(hearing.step(faded), hearing.step(note))


def test_a_note_that_is_cut_into_is_seen() -> None:
    note = np.sin(2 * np.pi * 262.0 * TIME)
    assert hearing.first_jump(note * np.minimum(1.0, TIME / 0.002)) < soundcheck.MOST_JUMP
    assert hearing.first_jump(note[30:]) > soundcheck.MOST_JUMP + 20.0


@pytest.mark.parametrize("folds", VELOCITIES)
def test_brightness_is_the_centre(folds: int) -> None:
    both = np.sin(2 * np.pi * 1000.0 * TIME) + np.sin(2 * np.pi * 30.0 * folds * TIME)
    assert hearing.centroid(both) == pytest.approx((1000.0 + 30.0 * folds) / 2, rel=0.02)
