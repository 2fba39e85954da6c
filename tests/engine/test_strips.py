"""Strips, and the duck: what is heard of a part, where, and how gently that changes."""

import numpy as np
import pytest
from msgspec.structs import replace

from improv.jam.events import BedSet, Event, Panicked, SongBegan, SoundChosen, StripChanged
from improv.jam.mixing import Strip
from improv.jam.setting import BED, EXAMPLE, SONG, Bed, BedKind, SongPlay
from improv.jam.snapshot import Snapshot
from improv.music.sound import Sound
from tests.engine.conftest import Away
from tests.engine.music import RATE, Stereo, blocks, off, on, opening, peak, score, sound, without_dc
from tests.engine.tunes import sine, tune
from tests.engine.work import rendered, rendered_with_stems

Timed = list[tuple[float, Event]]
PAD = sound("warm-pad", space=0.0, detune=0.0, attack=0.02, swell=0.0)
"""Even, and dry."""


def level(samples: Stereo, begin: float, end: float) -> float:
    """The root of the mean square, in decibels."""
    part = samples[blocks(begin) : blocks(end)].astype(np.float64)
    return float(10.0 * np.log10(np.mean(part**2) + 1e-30))


def held(away: Away, *events: tuple[float, Event], seconds: float = 2.0, its: Sound = PAD) -> Stereo:
    """A held note of seat 1, and what is done meanwhile."""
    return away(rendered, score([(0.0, on(1, note=57)), *events], seconds, opening(its)))


def envelope(samples: Stereo) -> np.ndarray:
    """The level of every hundredth of a second, linear."""
    width = RATE // 100
    cut = samples[: len(samples) // width * width].astype(np.float64)
    return np.asarray(np.sqrt((cut.reshape(-1, width, 2) ** 2).mean(axis=(1, 2))))


def test_a_level_is_heard_as_it_says(away: Away) -> None:
    still = held(away)
    for decibels in (-20.0, 6.0):
        samples = held(away, (0.5, StripChanged(1, Strip(decibels))))
        assert np.array_equal(samples[: blocks(0.5)], still[: blocks(0.5)])
        assert level(samples, 1.2, 2.0) == pytest.approx(level(still, 1.2, 2.0) + decibels, abs=0.2)


def test_what_is_set_before_the_first_note_is_there_with_it(away: Away) -> None:
    mixed = Strip(-12.0, pan=1.0, echo=0.5)
    early = held(away, (0.0, StripChanged(1, mixed)))
    events: Timed = [(0.0, StripChanged(1, mixed)), (0.0, on(1, note=57))]
    first = away(rendered, score(events, 2.0, opening(PAD)))
    opened = away(rendered, score([(0.0, on(1, note=57))], 2.0, replace(opening(PAD), strips={1: mixed})))
    later = away(rendered, score([(0.0, events[0][1]), (1.0, events[1][1])], 3.0, opening(PAD)))
    assert np.array_equal(first, opened)
    assert np.array_equal(first, later[blocks(1.0) :])
    assert not np.array_equal(first, early)


def test_what_is_muted_falls_at_once_and_comes_back_slowly_with_all_that_rings(away: Away) -> None:
    changes: Timed = [(0.5, StripChanged(1, Strip(mute=True))), (1.0, StripChanged(1, Strip()))]
    samples = held(away, (0.3, SoundChosen(1, sound("bell", space=0.0))), (0.4, on(2)), *changes)
    assert peak(samples[blocks(0.3) : blocks(0.5)]) > -40.0
    # What the DC block still holds, goes.
    assert peak(samples[blocks(0.56) : blocks(1.0)]) < -70.0
    only = held(away, *changes)
    heard = envelope(only)
    steady = heard[40]
    assert heard[54] < 0.001 * steady
    assert 0.35 * steady < heard[124] < 0.65 * steady
    assert heard[155] == pytest.approx(steady, rel=0.05)
    assert np.max(np.diff(heard[100:])) < 0.06 * steady


def test_solo_silences_other_players_and_nobody_else(away: Away) -> None:
    bed = BedSet(Bed(BedKind.DRONE, PAD, 0.0))
    notes: Timed = [(0.0, bed), (0.0, on(1)), (0.0, on(2, seat=2, note=64)), (0.0, on(3, seat=BED, note=48))]
    soloed: Timed = [(0.5, StripChanged(2, Strip(solo=True)))]
    _, stems = away(rendered_with_stems, score([*notes, *soloed], 1.5, opening(PAD)), (1, 2, BED))
    _, before = away(rendered_with_stems, score(notes, 1.5, opening(PAD)), (1, 2, BED))
    assert not stems[1][blocks(0.6) :].any()
    assert np.array_equal(stems[2], before[2])
    assert np.array_equal(stems[BED], before[BED])
    ended: Timed = [*soloed, (0.8, StripChanged(2, Strip()))]
    _, again = away(rendered_with_stems, score([*notes, *ended], 1.5, opening(PAD)), (1,))
    assert level(again[1], 1.4, 1.5) == pytest.approx(level(before[1], 1.4, 1.5), abs=0.1)


def test_a_part_is_where_its_strip_says(away: Away) -> None:
    for pan, side in ((-1.0, 1), (1.0, 0)):
        samples = held(away, (0.5, StripChanged(1, Strip(pan=pan))))
        assert level(samples, 0.3, 0.5) > -60.0
        assert peak(samples[blocks(0.6) :, side]) < -90.0
    own = held(away, (0.5, StripChanged(1, Strip(pan=None, level=0.0))))
    assert np.array_equal(own, held(away))


def test_stems_are_what_is_heard_and_add_up(away: Away) -> None:
    bed = BedSet(Bed(BedKind.DRONE, sound("warm-pad"), -18.0))
    changes: Timed = [
        (0.4, StripChanged(1, Strip(-9.0, pan=0.8, echo=1.0))),
        (0.6, StripChanged(2, Strip(mute=True, echo=0.4))),
        (0.9, StripChanged(BED, Strip(-3.0, echo=0.3))),
        (1.2, StripChanged(2, Strip(echo=0.4))),
    ]
    notes: Timed = [(0.1 * n, on(n, seat=1 + n % 3, note=50 + n, velocity=20)) for n in range(1, 12)]
    events: Timed = [(0.0, bed), (0.0, on(90, seat=BED, note=48)), *notes, *changes]
    quiet = score(sorted(events, key=lambda timed: timed[0]), 3.0)
    alone = away(rendered, quiet)
    mix, stems = away(rendered_with_stems, quiet, (1, 2, 3, BED))
    assert np.array_equal(alone, mix)
    total = np.sum([stem.astype(np.float64) for stem in stems.values()], axis=0)
    assert np.max(np.abs(without_dc(total) - mix)) < 1e-5
    assert all(peak(stem) > -60.0 for stem in stems.values())


def test_a_song_has_a_strip(away: Away, tmp_path: object) -> None:
    song = tune(tmp_path / "a.wav", sine(3.0, 440.0))  # type: ignore[operator]
    snapshot = replace(opening(), song=SongPlay(song))

    def heard(strip: Strip) -> Stereo:
        events: Timed = [(0.0, SongBegan(0.0, 0)), (0.5, StripChanged(SONG, strip))]
        return away(rendered, score(events, 1.5, snapshot))

    still = heard(Strip())
    assert level(heard(Strip(-12.0)), 1.1, 1.5) == pytest.approx(level(still, 1.1, 1.5) - 12.0, abs=0.1)
    assert peak(heard(Strip(mute=True))[blocks(0.6) :]) < -70.0
    left = heard(Strip(pan=-1.0))[blocks(0.6) :]
    assert peak(left[:, 1]) < -90.0
    assert peak(left[:, 0]) == pytest.approx(peak(still[blocks(0.6) :, 0]), abs=0.1)
    assert peak(heard(Strip(echo=1.0))[blocks(1.2) :]) > peak(still[blocks(1.2) :]) + 1.0


def test_bed_pulse_and_song_step_back_while_people_play(away: Away, tmp_path: object) -> None:
    song = tune(tmp_path / "a.wav", sine(9.0, 440.0))  # type: ignore[operator]
    snapshot: Snapshot = replace(opening(PAD), song=SongPlay(song))
    beds: Timed = [(0.0, SongBegan(0.0, 0)), (0.0, BedSet(Bed(BedKind.DRONE, PAD, -12.0)))]
    beds += [(0.0, replace(on(90, seat=BED), hertz=200.0)), (0.0, on(91, seat=EXAMPLE, note=48))]
    played: Timed = [(2.0, on(1, note=60)), (4.0, off(1))]
    for part in (BED, SONG):
        _, stems = away(rendered_with_stems, score([*beds, *played], 8.0, snapshot), (part,))
        its = stems[part]
        before = level(its, 1.5, 2.0)
        assert level(its, 2.3, 4.0) == pytest.approx(before - 3.0, abs=0.15)
        assert level(its, 2.1, 2.15) < before - 0.3
        assert level(its, 7.0, 8.0) == pytest.approx(before, abs=0.15)
        assert np.max(np.abs(np.diff(envelope(its)[180:]))) < 0.03 * np.max(envelope(its))


def test_a_stop_lets_the_bed_come_back(away: Away) -> None:
    snapshot = opening(PAD)
    bed = BedSet(Bed(BedKind.DRONE, PAD, -12.0))
    events: Timed = [(0.0, bed), (0.0, on(1)), (1.0, Panicked()), (3.2, on(90, seat=BED, note=48))]
    _, after = away(rendered_with_stems, score(events, 4.0, snapshot), (BED,))
    alone: Timed = [(0.0, bed), (0.2, on(90, seat=BED, note=48))]
    _, never = away(rendered_with_stems, score(alone, 1.0, snapshot), (BED,))
    assert np.allclose(after[BED][blocks(3.2) :][:20_000], never[BED][blocks(0.2) :][:20_000], atol=1e-6)
