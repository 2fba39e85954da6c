"""Sounds change while people play: nothing is lost, and it is rendered as it was heard."""

from collections.abc import Iterator
from random import Random

import numpy as np
import pytest
from msgspec.structs import replace

from improv.engine.builder import BACKLOG, REST
from improv.engine.remains import MOST
from improv.jam.events import (
    BedSet,
    CalmSet,
    CeilingSet,
    EchoSet,
    Event,
    MacroMoved,
    RoomSet,
    SoundChosen,
    StripChanged,
    TempoChanged,
)
from improv.jam.mixing import Echo, Macro, Room, Strip
from improv.jam.player import VOICES_PER_SEAT
from improv.jam.setting import BED, Bed, BedKind
from improv.jam.tempo import Tempo
from improv.link.messages import AudioChoice, Trouble
from improv.music.catalogue import load_sounds
from tests.engine.child import Engine, running_engine
from tests.engine.conftest import Away
from tests.engine.music import RATE, off, on, opening, peak, sound
from tests.engine.objects import built, extended, given_back, left_alone, put_away, warmed
from tests.engine.work import differs, rendered
from tests.helpers.jack import JackServer

SWAPS = 40
SWAPS_LATER = 300


@pytest.fixture
def engine() -> Iterator[Engine]:
    """Stands by."""
    with running_engine() as running:
        yield running


def a_strip(random: Random) -> Strip:
    """Anything that a strip can be."""
    pan = random.choice((None, random.uniform(-1.0, 1.0)))
    level = random.uniform(-20.0, 6.0)
    return Strip(
        level, pan, random.random() < 0.2, random.random() < 0.1, random.choice((0.0, random.random()))
    )


def a_turn(random: Random) -> Event:
    """Something that is mixed in another way."""
    return random.choice(
        (
            StripChanged(random.choice((1, 2, 3, BED)), a_strip(random)),
            StripChanged(random.choice((1, 2, 3, BED)), Strip(echo=0.5)),
            MacroMoved(random.randint(1, 3), random.choice(list(Macro)), random.random()),
            MacroMoved(random.randint(1, 3), random.choice(list(Macro)), random.random()),
            TempoChanged(Tempo(random.uniform(60.0, 240.0))),
            EchoSet(Echo(random.uniform(0.125, 1.0), random.uniform(0.0, 0.6))),
            RoomSet(Room(random.uniform(0.3, 6.0), random.random())),
            CeilingSet(random.uniform(-30.0, -6.0)),
            CalmSet(random.random() < 0.5),
        )
    )


@pytest.mark.parametrize("audio", [AudioChoice.JACK, AudioChoice.NONE])
def test_a_jam_with_swaps_and_all_that_is_mixed_is_rendered_as_it_was_heard(
    jack_server: JackServer, engine: Engine, away: Away, audio: AudioChoice
) -> None:
    random = Random(9)
    sounds = list(load_sounds().values)
    engine.boot(audio, opening(sound("marimba"), sound("warm-pad"), sound("choir")))
    engine.play(*(a_turn(random) for _ in range(12)))  # before anything sounds
    engine.idle(0.4)
    bed = BedSet(Bed(BedKind.DRONE, sound("shimmer-pad"), -12.0))
    engine.play(bed, on(9000, seat=BED, note=48))
    held: list[tuple[int, int]] = []
    for number in range(1, 4 * SWAPS):
        seat = random.randint(1, 3)
        if number % 4 == 0:
            engine.play(SoundChosen(seat, random.choice(sounds)))
        if number % 3 == 0:
            engine.play(a_turn(random))
        engine.play(on(number, seat=seat, note=random.randint(40, 90), velocity=random.randint(1, 127)))
        held.append((number, seat))
        if len(held) > 8:
            voice, its = held.pop(0)
            engine.play(off(voice, seat=its))
        engine.idle(random.choice((0.0, 0.01, 0.02)))
    engine.until(lambda: len(engine.sounded) == len(engine.events))
    engine.idle(0.3)
    end = engine.quit()
    assert not engine.heard(Trouble)
    assert sorted(seq for _, seq in engine.sounded) == sorted(engine.events)
    live, score = engine.capture(), engine.score(end)
    assert peak(live) > -40.0
    assert not live[: score.start].any()
    assert np.array_equal(live[score.start :], away(rendered, score))
    assert len(live) > RATE
    if audio is AudioChoice.JACK:
        return
    # Without any part of it, it would have been another sound.
    for kind in (StripChanged, SoundChosen, MacroMoved, RoomSet):
        others = tuple(op for op in score.operations if not isinstance(op.event, kind))
        assert away(differs, replace(score, operations=others), live[score.start :])


def test_what_shipped_sounds_need_is_computed_ahead(away: Away) -> None:
    steps, still_made = away(warmed)
    assert steps > len(load_sounds().values)
    assert still_made == 0


# ── what is put away ────────────────────────────────────────────────────────────────────────────


def test_nothing_stays_behind_of_sounds_that_were_put_away(away: Away) -> None:
    sounds = load_sounds().values
    counts = away(put_away, sounds, 1 + SWAPS_LATER // len(sounds))
    # The first time round, the sounds of the beginning are put away.
    assert len(counts) > 10
    assert set(counts[1:]) == {counts[1]}


@pytest.mark.parametrize("with_server", [False, True])
def test_what_somebody_may_still_listen_to_is_left_alone(away: Away, with_server: bool) -> None:
    change, sent = away(left_alone, with_server)
    assert change == 0
    assert sent == 0.5


@pytest.mark.parametrize("blocks", [1, 3 * MOST])
def test_what_pyo_forgot_is_given_back_little_by_little(away: Away, blocks: int) -> None:
    said, left = away(given_back, blocks)
    assert said == [True] * (blocks // MOST) + [False]
    assert left == 0


def test_the_builder_rests_for_what_it_worked_and_not_for_what_others_did(away: Away) -> None:
    for passed in (1, 50_000_000):
        assert away(built, 2_000_000, passed)[0] == 2_000_000 * REST


def test_what_waits_to_be_taken_apart_does_not_pile_up(away: Away) -> None:
    for waiting in (0, BACKLOG, BACKLOG + 1, BACKLOG + 5):
        assert away(built, 1, 1, waiting)[1] == VOICES_PER_SEAT + max(0, waiting - BACKLOG)


def test_spare_voices_are_made_by_the_builder_once_many_sound(away: Away) -> None:
    voices, with_spare, left = away(extended)
    assert with_spare == pytest.approx(2 * voices, rel=0.2)
    assert left < voices / 4
