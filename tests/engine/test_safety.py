"""Whatever comes in, what goes out is finite, under the ceiling, and never suddenly louder."""

from collections.abc import Iterator
from math import inf, nan

import numpy as np
import pytest
from msgspec.structs import fields, replace

from improv.engine.door import accepted, accepted_sound
from improv.jam.events import (
    BedSet,
    Bent,
    ControllerMoved,
    Event,
    ExampleBegan,
    NoteOn,
    PressureChanged,
    PulseSet,
    SongBegan,
    SongLevelSet,
    SongLoaded,
    SongStopped,
    SoundChosen,
)
from improv.jam.setting import BED, EXAMPLE, PULSE, Bed, BedKind, Example, Pulse, Song
from improv.music.catalogue import load_sounds
from improv.music.scale import Key
from improv.music.sound import ModalSound, Sound
from tests.engine.chain import outlet_gain, through_master
from tests.engine.conftest import Away
from tests.engine.music import CEILING, RATE, moved, off, on, opening, peak, player, score, sound
from tests.engine.work import rendered

WRONG = (nan, inf, -inf, 0.0, -1.0, 1e9, 1e12)
EACH = 0.008
"""Seconds between events: three blocks."""
SMOOTH = 0.02
"""Seconds in which a volume that falls has fallen."""


def spoiled() -> Iterator[Sound]:
    """Every number of a shipped sound of each method, made wrong in every way."""
    for its in {type(its): its for its in load_sounds().values}.values():
        for field in fields(its):
            if isinstance(getattr(its, field.name), float):
                yield from (replace(its, **{field.name: wrong}) for wrong in WRONG)
        if isinstance(its, ModalSound):
            for wrong in WRONG:
                first, *others = its.partials
                for name in ("ratio", "level", "decay"):
                    yield replace(its, partials=(replace(first, **{name: wrong}), *others))
                yield replace(its, partials=(), id="none")
                yield replace(its, partials=(first,) * 50, id="many")


def test_no_number_of_a_sound_can_hurt(away: Away) -> None:
    sounds = list(spoiled())
    assert len(sounds) > 200
    events: list[tuple[float, Event]] = []
    for turn, its in enumerate(sounds):
        seat = 1 + turn % 12
        at = 0.02 * turn
        events += [(at, SoundChosen(seat, its)), (at, on(turn, seat=seat, note=60 + turn % 40, velocity=127))]
        events.append((at + 0.05, off(turn, seat=seat)))
    events.sort(key=lambda timed: timed[0])
    samples = away(rendered, score(events, 0.02 * len(sounds) + 1.0))
    assert np.isfinite(samples).all()
    assert np.max(np.abs(samples)) <= np.float32(CEILING)
    assert peak(samples) > -30.0


def strange_ways(number: int, wrong: float) -> list[Event]:
    """Notes that bend, glide and move by what cannot be."""
    return [
        replace(on(number), up=wrong, down=wrong),
        Bent(1, 0, 1.0),
        replace(moved(number, 70, wrong), up=wrong, down=wrong),
        replace(moved(number, 70), hertz=wrong),
        replace(on(number + 1_000_000, voice=number), path=(wrong,) * 10_000),
        replace(on(number + 2_000_000, voice=number), path=(wrong, 440.0, -wrong), up=wrong),
        Bent(1, 0, -1.0),
    ]


def strange_house(wrong: float) -> list[Event]:
    """What the house is asked for, as it cannot be."""
    song = Song("nowhere", "0" * 64, "x", wrong, wrong)
    its = sound("marimba", gain=wrong)
    return [
        BedSet(Bed(BedKind.DRONE, its, wrong)),
        on(1, seat=BED),
        PulseSet(Pulse(True, its, wrong)),
        on(2, seat=PULSE),
        ExampleBegan(Example(Key(0, opening().key.scale), its, 0)),
        on(3, seat=EXAMPLE),
        SongLevelSet(wrong),
        SongLoaded(song),
        SongBegan(wrong, 0),
        SongStopped(),
    ]


def test_no_number_of_an_event_can_hurt(away: Away) -> None:
    numbers = iter(range(100_000))
    events: list[Event] = []
    for wrong in WRONG:
        # The types forbid these, and a pipe would not let them through; the engine must not rely on it.
        for name in ("hertz", "velocity"):
            events.append(replace(on(next(numbers)), **{name: wrong}))
        whole = int(wrong) if np.isfinite(wrong) else 2**63 - 1
        events += [replace(on(next(numbers)), player=whole, velocity=whole, channel=whole, note=whole)]
        events += [
            Bent(1, 0, wrong),
            Bent(1, 0, 0.0, wrong),
            PressureChanged(1, 0, wrong),
            PressureChanged(1, 0, wrong, voice=1),
        ]
        events += [ControllerMoved(1, 0, controller, whole) for controller in (1, 7, 11, 74)]
        events += [on(next(numbers), seat=2), *strange_ways(next(numbers), wrong), *strange_house(wrong)]
        events += [ControllerMoved(1, whole, whole, whole), off(whole, seat=whole), off(1, seat=1)]
    timed = [(EACH * n, event) for n, event in enumerate(events)]
    for seat, its in enumerate(load_sounds().values, 1):
        snapshot = replace(opening(), players=(player(1, its), player(seat, its)))
        samples = away(
            rendered, score([(0.0, on(0, velocity=100)), *timed], EACH * len(timed) + 0.5, snapshot)
        )
        assert np.isfinite(samples).all()
        assert np.max(np.abs(samples)) <= np.float32(CEILING)
        assert peak(samples) > -30.0


def test_the_door_keeps_what_is_in_range() -> None:
    for its in load_sounds().values:
        assert accepted_sound(its) == its
    assert accepted(on(1)) == on(1)
    assert accepted(Bent(1, 0, -0.5)) == Bent(1, 0, -0.5)


def test_the_door_turns_away_what_makes_no_sense() -> None:
    assert accepted(replace(on(1), hertz=nan)) is None
    assert accepted(replace(on(1), force=999)) == replace(on(1), force=127)
    assert accepted(replace(on(1), force=-1)) == on(1)
    assert accepted(on(1, seat=16)) is None
    assert accepted(Bent(1, 0, inf)) is None
    assert accepted(SoundChosen(0, sound("bell"))) is None


def test_the_door_keeps_glides_short() -> None:
    way = accepted(replace(on(1), path=(nan, 0.0, -5.0, *range(1, 10_001)), up=1e9, down=nan))
    assert isinstance(way, NoteOn)
    assert way.path == tuple(range(9_953, 10_001))
    assert (way.up, way.down) == (24.0, 2.0)
    assert accepted(replace(moved(1, 60), hertz=nan)) is None
    for seconds, most in ((-3.0, 0.0), (nan, 0.0), (1e9, 0.15), (0.1, 0.1)):
        assert accepted(moved(1, 60, seconds)) == moved(1, 60, most)


def test_the_door_knows_the_house() -> None:
    bed = BedSet(Bed(BedKind.DRONE, sound("bell"), -18.0))
    assert accepted(bed) == bed
    assert accepted(on(1, seat=EXAMPLE)) == on(1, seat=EXAMPLE)
    assert accepted(BedSet(Bed(BedKind.DRONE, None, 1e9))) == BedSet(Bed(BedKind.DRONE, None, 12.0))
    assert accepted(PulseSet(Pulse(True, None, nan))) == PulseSet(Pulse(True, None, -60.0))
    assert accepted(SongLevelSet(inf)) == SongLevelSet(12.0)
    assert accepted(SongBegan(nan, 0)) is None
    assert accepted(SongBegan(-1.0, 0)) == SongBegan(0.0, 0)
    song = accepted(SongLoaded(Song("a", "0" * 64, "a", 1e9, nan)))
    assert isinstance(song, SongLoaded)
    assert song.song == Song("a", "0" * 64, "a", 36_000.0, -90.0)


def test_the_door_bends_the_rest_into_range() -> None:
    loud = accepted(replace(on(1), hertz=1e9, velocity=1000))
    assert isinstance(loud, NoteOn)
    assert (loud.hertz, loud.velocity) == (13_000.0, 127)
    spoilt = accepted_sound(replace(sound("bell"), decay=nan, index=1e9, release=-1.0))
    assert (spoilt.decay, spoilt.index, spoilt.release) == (0.001, 12.0, 0.001)  # type: ignore[union-attr]


def test_the_ceiling_holds_with_every_seat_full(away: Away) -> None:
    for name in ("marimba", "warm-pad", "pluck", "bell"):
        events: list[tuple[float, Event]] = [
            (0.0, on(100 * seat + n, seat=seat, note=40 + 3 * n, velocity=127))
            for seat in range(1, 13)
            for n in range(16)
        ]
        samples = away(rendered, score(events, 1.0, opening(sound(name, gain=6.0))))
        assert np.max(np.abs(samples)) <= np.float32(CEILING)
        assert peak(samples[RATE // 2 :]) > -30.0


def test_the_master_chain_recovers_from_anything(away: Away) -> None:
    samples = away(through_master, [0.1, nan, inf, -inf, 1e30, -1e30, 60.0, *[0.0] * 40, 0.1])
    assert np.isfinite(samples).all()
    assert np.max(np.abs(samples)) <= np.float32(CEILING)
    assert peak(samples[-RATE // 20 :]) > -21.0  # the step at the end is heard


def test_silence_is_nothing_at_all(away: Away) -> None:
    samples = away(through_master, [0.5, *[0.0] * 20])
    assert not samples[-RATE // 10 :].any()


def test_the_volume_never_rises_faster_than_12_decibels_a_second(away: Away) -> None:
    gain = away(outlet_gain, 0.1, [(0.2, 1.0), (1.2, 0.3), (1.4, 0.0), (1.6, 0.8)], 4.0, 0.01)[:, 0]
    step = RATE // 10
    heard = np.maximum(gain[step // 10 :], 0.01)  # a rise from silence begins 40 dB below full
    rise = 20.0 * np.log10(heard[step:] / heard[:-step])
    assert np.max(rise) < 1.2 + 0.3
    assert np.max(gain) < 1.0
    assert gain[-1] > 0.05


def test_the_volume_falls_at_once(away: Away) -> None:
    gain = away(outlet_gain, 0.8, [(0.5, 0.2), (1.0, 0.0)], 1.5, 0.01)[:, 0]
    assert gain[int((0.5 + 1.5 * SMOOTH) * RATE)] == pytest.approx(0.2)
    assert not gain[int((1.0 + 1.5 * SMOOTH) * RATE) :].any()
    assert np.max(np.abs(np.diff(gain))) < 0.01


@pytest.mark.parametrize("volume", [nan, inf, -inf, -1.0, 7.0])
def test_the_volume_only_attenuates(away: Away, volume: float) -> None:
    gain = away(outlet_gain, volume, [(0.1, volume), (0.3, 1.0), (0.4, volume)], 0.5, 0.1)
    assert np.isfinite(gain).all()
    assert np.max(gain) <= 1.0
    assert np.min(gain) >= 0.0


def test_an_epoch_fades_in(away: Away) -> None:
    gain = away(outlet_gain, 1.0, [], 0.7, 0.5)[:, 0]
    assert np.all(np.diff(gain) >= 0.0)
    assert gain[RATE // 4] == pytest.approx(0.5, abs=0.01)
    assert gain[-1] == pytest.approx(1.0)
