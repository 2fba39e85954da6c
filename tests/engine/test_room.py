"""The room rings as long as it is asked to, becomes another without a click, and ends."""

import numpy as np
import pytest
from msgspec.structs import replace

from improv.engine.reverb import walls_of
from improv.jam.events import Event, RoomSet
from improv.jam.mixing import Room
from tests.engine.chain import through_room
from tests.engine.conftest import Away
from tests.engine.music import RATE, blocks, on, opening, peak, score, sound
from tests.engine.test_voices import clicks
from tests.engine.work import rendered

Timed = list[tuple[float, Event]]


def decay_of(samples: np.ndarray) -> float:
    """Seconds to fall by 60 dB, from 350 to 1,400 Hz, by the line from -5 to -35 dB (ISO 3382)."""
    count = 2 * len(samples)
    hertz = np.fft.rfftfreq(count, 1.0 / RATE)
    low, high = (hertz / 350.0) ** 8, (hertz / 1400.0) ** 8
    spectrum = np.fft.rfft(samples.mean(axis=1), count) * low / (1.0 + low) / (1.0 + high)
    middle = np.fft.irfft(spectrum, count)[: len(samples)]
    energy = np.cumsum(middle[::-1] ** 2)[::-1]
    fall = 10.0 * np.log10(energy / energy[0] + 1e-30)
    begin, end = int(np.argmax(fall < -5.0)), int(np.argmax(fall < -35.0))
    slope = np.polyfit(np.arange(begin, end) / RATE, fall[begin:end], 1)[0]
    return float(-60.0 / slope)


@pytest.mark.parametrize("damping", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("decay", [0.65, 0.8, 1.6, 2.5, 4.0, 6.0])
def test_a_room_rings_as_long_as_it_is_asked_to(away: Away, decay: float, damping: float) -> None:
    impulse = np.zeros(blocks(1.5 * decay + 0.5))
    impulse[500] = 1.0
    measured = decay_of(away(through_room, impulse, Room(decay, damping)))
    assert measured == pytest.approx(decay, rel=0.1)


@pytest.mark.parametrize("decay", [0.3, 0.5])
def test_no_room_is_shorter_than_the_shortest(away: Away, decay: float) -> None:
    impulse = np.zeros(blocks(1.5))
    impulse[500] = 1.0
    assert decay_of(away(through_room, impulse, Room(decay))) == pytest.approx(0.64, abs=0.06)
    assert walls_of(Room(decay), RATE).size == 0.0


def test_damping_takes_high_sounds_away(away: Away) -> None:
    impulse = np.zeros(blocks(2.0))
    impulse[500] = 1.0
    high = [
        np.abs(np.fft.rfft(away(through_room, impulse, Room(1.6, damping))[RATE // 2 :, 0]))[8000:].sum()
        for damping in (0.0, 0.5, 1.0)
    ]
    assert high[0] > 2.0 * high[1] > 4.0 * high[2]


def test_what_stays_in_a_room_is_as_loud_in_all_of_them(away: Away) -> None:
    noise = np.random.default_rng(1).normal(0.0, 0.1, blocks(4.0))
    dull = np.convolve(noise, np.hanning(60) / 30.0, "same")
    levels = [
        peak(away(through_room, dull, Room(decay, 0.5))[blocks(3.0) :] / np.float32(4.0))
        for decay in (0.7, 1.6, 4.0)
    ]
    assert max(levels) - min(levels) < 4.0


def test_a_room_becomes_another_without_a_click(away: Away) -> None:
    its = sound("warm-pad", space=1.0, detune=0.0)
    held: Timed = [(0.0, on(1, note=57))]
    still = away(rendered, score(held, 3.0, opening(its)))
    rooms = [Room(6.0, 0.0), Room(0.3, 1.0), Room(4.0, 1.0), Room(0.5, 0.0)]
    moved: Timed = [(1.0 + 0.3 * n, RoomSet(room)) for n, room in enumerate(rooms)]
    samples = away(rendered, score([*held, *moved], 3.0, opening(its)))
    assert np.array_equal(samples[: blocks(1.0)], still[: blocks(1.0)])
    assert not np.allclose(samples[blocks(1.5) :], still[blocks(1.5) :], atol=1e-3)
    assert clicks(samples[blocks(0.9) :]) < max(-84.0, clicks(still[blocks(0.9) :]) + 6.0)


def test_the_room_of_a_snapshot_is_there_from_the_first_note_on(away: Away) -> None:
    room = Room(3.0, 0.2)
    events: Timed = [(0.0, RoomSet(room)), (0.0, on(1))]
    opened = away(rendered, score(events[1:], 1.5, replace(opening(), room=room)))
    assert np.array_equal(opened, away(rendered, score(events, 1.5)))
    assert not np.array_equal(opened, away(rendered, score(events[1:], 1.5)))


@pytest.mark.parametrize("decay", [0.3, 6.0])
def test_a_room_is_silent_before_it_sleeps(away: Away, decay: float) -> None:
    tail = walls_of(Room(decay), RATE).seconds
    its = sound("pluck", space=1.0, release=0.1)
    events: Timed = [(0.0, RoomSet(Room(decay))), (0.0, on(1, note=96, velocity=127))]
    samples = away(rendered, score(events, tail + 5.0, opening(its)))
    assert not samples[-100:].any()
    last = int(np.flatnonzero(samples.any(axis=1))[-1])
    assert peak(samples[last - 2000 : last + 1]) < -110.0
