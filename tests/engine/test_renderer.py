"""A score becomes the same sound every time, whole and in stems."""

import subprocess
import sys

import numpy as np
import pytest
from msgspec.structs import replace

from improv.jam.events import (
    Bent,
    ControllerMoved,
    Event,
    Panicked,
    PressureChanged,
    SoftStopped,
    SoundChosen,
)
from improv.jam.player import Expression, Note
from improv.jam.score import Score
from improv.music.harmony import Reason
from tests.engine.conftest import Away
from tests.engine.music import RATE, blocks, off, on, opening, peak, player, score, sound, without_dc
from tests.engine.work import rendered, rendered_with_stems

Timed = list[tuple[float, Event]]


def busy() -> Score:
    """Four players, and some of everything that is heard."""
    notes: Timed = [(0.1 * n, on(n, seat=1 + n % 4, note=48 + n, velocity=40 + 4 * n)) for n in range(1, 20)]
    more: Timed = [
        (0.3, Bent(1, 0, 0.75)),
        (0.4, ControllerMoved(2, 0, 1, 100)),
        (0.5, PressureChanged(2, 0, 0.8)),
        (0.6, SoundChosen(1, sound("bell", index=3.0))),
        (0.9, off(3, seat=4)),
        (1.0, PressureChanged(4, 0, 0.9, voice=7)),
        (1.2, SoundChosen(1, sound("marimba"))),
        (1.4, SoftStopped()),
        (1.6, off(5, seat=2)),
        (1.85, Panicked()),
        (2.1, on(90, seat=3)),
    ]
    return score(sorted([*notes, *more], key=lambda timed: timed[0]), 3.0)


def test_the_same_score_gives_the_same_samples(away: Away) -> None:
    first, second = away(rendered, busy()), away(rendered, busy())
    assert peak(first) > -20.0
    assert np.array_equal(first, second)


def test_what_is_silent_at_first_can_be_left_out(away: Away) -> None:
    events: Timed = [(4.0, on(1)), (4.2, on(2, seat=4, note=72)), (4.5, off(1))]
    whole = away(rendered, score(events, 5.0))
    late = away(rendered, score(events, 5.0, start=4.0))
    assert not whole[: blocks(4.0)].any()
    assert np.array_equal(whole[blocks(4.0) :], late)


def test_stems_change_nothing_and_add_up_to_what_goes_into_the_master_chain(away: Away) -> None:
    events: Timed = [(0.1 * n, on(n, seat=1 + n % 3, note=50 + n, velocity=20)) for n in range(1, 12)]
    quiet = score([*events, (1.4, Panicked()), (1.6, on(40, seat=2, velocity=20))], 2.5)
    alone = away(rendered, quiet)
    mix, stems = away(rendered_with_stems, quiet, (1, 2, 3))
    assert np.array_equal(alone, mix)
    total = np.sum([stem.astype(np.float64) for stem in stems.values()], axis=0)
    assert np.max(np.abs(without_dc(total) - mix)) < 1e-5
    assert all(peak(stem) > -50.0 for stem in stems.values())


def test_a_stem_holds_its_player_alone(away: Away) -> None:
    _, stems = away(rendered_with_stems, score([(0.0, on(1, seat=2))], 0.5), (1, 2))
    assert not stems[1].any()
    assert stems[2].any()


def test_the_end_may_lie_within_a_block(away: Away) -> None:
    whole = score([(0.0, on(1))], 1.5)
    shorter = replace(whole, end=whole.end - 100)
    assert np.array_equal(away(rendered, whole)[:-100], away(rendered, shorter))


@pytest.mark.parametrize("rate", [44_100, 96_000])
def test_other_rates_sound_the_same(away: Away, rate: int) -> None:
    usual = away(rendered, score([(0.0, on(1))], 0.5))
    other = away(rendered, replace(score([(0.0, on(1))], 0.5), rate=rate, end=rate // 2))
    assert len(other) == rate // 2
    assert abs(peak(other) - peak(usual)) < 1.0


def test_a_snapshot_sounds_as_what_led_to_it(away: Away) -> None:
    bell = sound("bell")
    held = Note(5, 5, 2, "x", 0, 64, 90, 64, 330.0, Reason.FREE)
    snapshot = replace(
        opening(),
        players=(player(2, bell),),
        notes=(held, replace(held, id=6)),
        expressions=(Expression(2, 0, bend=1.0),),
    )
    resumed = away(rendered, score([(1.0, off(5, seat=2))], 2.0, snapshot))
    played = score(
        [
            (0.0, SoundChosen(2, bell)),
            (0.0, replace(on(5, seat=2, velocity=90), hertz=330.0 * 2 ** (2 / 12))),
        ],
        1.0,
    )
    assert np.allclose(resumed[: RATE // 2], away(rendered, played)[: RATE // 2], atol=1e-4)
    assert peak(resumed[-1000:]) < peak(resumed[:RATE]) - 20.0


def test_the_host_may_import_the_engine_without_loading_pyo() -> None:
    names = "improv.engine.process, improv.engine.renderer, improv.engine.version"
    code = f"import sys, {names}; raise SystemExit('pyo' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
