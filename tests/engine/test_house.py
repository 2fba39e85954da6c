"""What the house plays: on seats of its own, softer than players, and ready before it is needed."""

from collections.abc import Iterator

import numpy as np
import pytest
from msgspec.structs import replace
from pyloudnorm import Meter

from improv.engine.opening import sounds_of
from improv.jam.events import BedSet, Event, ExampleBegan, NoteOn, Panicked, PulseSet, StripChanged
from improv.jam.mixing import Strip
from improv.jam.setting import BED, EXAMPLE, PULSE, Bed, BedKind, Example, Pulse
from improv.jam.snapshot import Snapshot
from improv.link.messages import AudioChoice
from improv.music.scale import Key
from improv.music.sound import Sound
from tests.engine.child import Engine, running_engine
from tests.engine.conftest import Away
from tests.engine.music import RATE, Stereo, blocks, off, on, opening, peak, score, sound
from tests.engine.test_voices import clicks
from tests.engine.work import rendered, rendered_with_stems, voices_after

Timed = list[tuple[float, Event]]
SOUNDS = ("warm-pad", "marimba", "pluck", "bell")
FIRST = 100
"""The ids of the house's notes."""


@pytest.fixture
def engine() -> Iterator[Engine]:
    """Stands by."""
    with running_engine() as running:
        yield running


def bed(its: Sound | None, level: float = -18.0) -> BedSet:
    """A drone begins."""
    return BedSet(Bed(BedKind.DRONE, its, level))


def example(its: Sound) -> ExampleBegan:
    """Somebody listens to a scale."""
    return ExampleBegan(Example(Key(0, opening().key.scale), its, 0))


def drone(seat: int = BED) -> list[NoteOn]:
    """Tonic and fifth, of a player or of the bed, as hard as sounds are meant to be struck."""
    return [on(FIRST, seat=seat, note=48), on(FIRST + 1, seat=seat, note=55)]


def loudness(samples: Stereo) -> float:
    """LUFS, once all notes have begun."""
    return float(Meter(RATE).integrated_loudness(samples[blocks(0.1) :].astype(np.float64)))


def heard(away: Away, *events: Event, snapshot: Snapshot | None = None) -> Stereo:
    """Two seconds of these."""
    return away(rendered, score([(0.0, event) for event in events], 2.0, snapshot))


@pytest.mark.parametrize("name", SOUNDS)
def test_a_bed_is_18_decibels_under_a_player_of_the_same_sound(away: Away, name: str) -> None:
    its = sound(name)
    player = loudness(heard(away, *drone(seat=1), snapshot=opening(its)))
    assert loudness(heard(away, bed(its), *drone())) == pytest.approx(player - 18.0, abs=1.5)
    pulse = PulseSet(Pulse(True, its))
    assert loudness(heard(away, pulse, *drone(seat=PULSE))) == pytest.approx(player - 18.0, abs=1.5)
    assert loudness(heard(away, example(its), *drone(seat=EXAMPLE))) == pytest.approx(player - 6.0, abs=1.5)
    under = replace(opening(), bed=Bed(BedKind.DRONE, its))
    assert loudness(heard(away, *drone(), snapshot=under)) == pytest.approx(player - 18.0, abs=1.5)


def test_the_house_is_in_the_middle(away: Away) -> None:
    its = sound("warm-pad", space=0.0)
    for event, seat in ((bed(its), BED), (PulseSet(Pulse(True, its)), PULSE), (example(its), EXAMPLE)):
        samples = heard(away, event, *drone(seat))
        assert peak(samples) > -60.0
        assert np.allclose(samples[:, 0], samples[:, 1], atol=1e-7)


def test_a_bed_that_sounds_follows_its_level_without_a_click(away: Away) -> None:
    its = sound("warm-pad", space=0.0)
    events: Timed = [(0.0, bed(its)), *((0.0, note) for note in drone())]
    still = away(rendered, score(events, 2.0))
    samples = away(rendered, score([*events, (1.0, bed(None, -30.0))], 2.0))
    assert np.array_equal(samples[: blocks(1.0)], still[: blocks(1.0)])
    assert peak(samples[blocks(1.1) :]) == pytest.approx(peak(still[blocks(1.1) :]) - 12.0, abs=0.1)
    assert clicks(samples[blocks(0.9) :]) < max(-120.0, clicks(still[blocks(0.9) :]) + 3.0)


def test_seats_of_the_house_have_no_sound_until_they_are_given_one(away: Away) -> None:
    assert set(sounds_of(opening())) == set(range(1, 13))
    assert set(sounds_of(replace(opening(), pulse=Pulse(True, sound("marimba"))))) == {*range(1, 13), PULSE}
    assert away(voices_after, opening(), [(0.1, list(drone()))]) == [0]


def test_the_stem_of_the_bed_is_its_own(away: Away) -> None:
    events: Timed = [(0.0, bed(sound("warm-pad"))), *((0.1, note) for note in drone()), (0.2, on(1))]
    mix, stems = away(rendered_with_stems, score(events, 1.0), (1, BED))
    # Whoever plays is heard only by how the bed steps back.
    other: Timed = [(0.0, StripChanged(1, Strip(mute=True, echo=1.0))), *events]
    alone = away(rendered_with_stems, score(other, 1.0), (BED,))[1]
    assert np.array_equal(stems[BED], alone[BED])
    assert peak(stems[BED]) > -50.0
    assert np.array_equal(mix, away(rendered, score(events, 1.0)))


def test_notes_of_a_new_bed_wait_for_its_sound_and_keep_nobody_waiting(engine: Engine) -> None:
    engine.boot(AudioChoice.NONE)
    last = engine.play(bed(sound("warm-pad", release=0.123)), *drone(), off(FIRST, seat=BED), on(1))
    engine.until(lambda: len(engine.sounded) == last)
    order = [seq for _, seq in engine.sounded]
    assert order == [last, 1, 2, 3, 4]
    engine.quit()
    assert peak(engine.capture()) > -40.0


def test_after_a_stop_nothing_begins_that_was_asked_for_before(engine: Engine) -> None:
    engine.boot(AudioChoice.NONE)
    its = sound("warm-pad", release=0.123)
    last = engine.play(
        bed(its), *drone(), Panicked(), off(FIRST, seat=BED), off(FIRST + 1, seat=BED), bed(its)
    )
    engine.until(lambda: any(seq == last for _, seq in engine.sounded))
    engine.idle(0.3)
    engine.quit()
    assert {2, 3}.isdisjoint(seq for _, seq in engine.sounded)
    assert not engine.capture().any()
