"""The live engine: the same samples as the renderer, on a real JACK server and on the silent clock."""

import os
import signal
from collections.abc import Iterator
from random import Random

import numpy as np
import pytest
from msgspec.structs import replace

from improv.engine.live import DEVICE_LOST, WELL
from improv.jam.events import (
    Bent,
    ControllerMoved,
    KeyChanged,
    NoteOn,
    Panicked,
    PedalMoved,
    PlayerJoined,
    PressureChanged,
    SoftStopped,
    SoundChosen,
)
from improv.jam.player import Expression, Note
from improv.link.messages import (
    AudioChoice,
    Expect,
    Heartbeat,
    Meters,
    Operate,
    Quit,
    SetVolume,
    Sounded,
    Stopped,
    Trouble,
)
from improv.music.harmony import Reason
from tests.engine.child import Engine, running_engine
from tests.engine.conftest import Away
from tests.engine.music import BLOCK, CEILING, RATE, off, on, opening, peak, player, sound
from tests.engine.test_safety import WRONG, spoiled, strange_house, strange_ways
from tests.engine.work import rendered, stopped
from tests.helpers.jack import JackServer, running_jack

SPOILED_NOTES = [
    (name, wrong) for name in ("hertz", "velocity", "note", "channel", "player") for wrong in WRONG
]


@pytest.fixture
def engine() -> Iterator[Engine]:
    """Stands by."""
    with running_engine() as running:
        yield running


def everything(random: Random, engine: Engine) -> None:
    """Play a bit of everything, at times that nobody chose."""
    sounds = [sound("bell", release=0.2), sound("marimba"), sound("pluck", space=0.5), sound("warm-pad")]
    held: list[tuple[int, int]] = []
    for number in range(1, 160):
        seat = random.randint(1, 5)
        if number % 40 == 20:
            engine.play(*(on(1000 * number + n, seat=2, note=40 + n, velocity=100) for n in range(18)))
        if number % 20 == 9:
            engine.play(SoundChosen(seat, replace(random.choice(sounds), release=random.uniform(0.1, 1.0))))
        if number % 6 == 3:
            engine.play(Bent(seat, 0, random.uniform(-1, 1)), PressureChanged(seat, 0, random.random()))
            engine.play(ControllerMoved(seat, 0, random.choice((1, 7, 11, 74)), random.randint(30, 127)))
        if number in (60, 120):
            engine.play(Panicked() if number == 60 else SoftStopped())
        again = [voice for voice, its in held if its == seat] if number % 9 == 0 else []
        voice = again[0] if again else number
        note, velocity = random.randint(36, 90), random.randint(1, 127)
        engine.play(on(number, seat=seat, note=note, velocity=velocity, voice=voice))
        if not again:
            held.append((number, seat))
        if len(held) > 12:
            voice, its = held.pop(random.randrange(len(held)))
            engine.play(off(voice, seat=its))
        engine.idle(random.choice((0.0, 0.0, 0.01)))


@pytest.mark.parametrize("audio", [AudioChoice.JACK, AudioChoice.NONE])
def test_what_was_heard_is_rendered_again_sample_for_sample(
    jack_server: JackServer, engine: Engine, away: Away, audio: AudioChoice
) -> None:
    booted = engine.boot(audio)
    assert (booted.audio, booted.rate, booted.block, booted.problem) == (audio, RATE, BLOCK, "")
    engine.idle(0.7)  # what was idle before leaves no trace
    everything(Random(5), engine)
    end = engine.quit()
    assert sorted(seq for _, seq in engine.sounded) == sorted(engine.events)
    live = engine.capture()
    assert len(live) == end
    score = engine.score(end)
    assert not live[: score.start].any()
    assert peak(live) > -20.0
    again = away(rendered, score)
    assert np.array_equal(live[score.start :], again)


def test_an_engine_goes_on_where_a_snapshot_is(engine: Engine, away: Away) -> None:
    held = Note(5, 5, 2, "x", 0, 64, 90, 64, 330.0, Reason.FREE)
    snapshot = replace(
        opening(),
        players=(player(2, sound("warm-pad")),),
        notes=(held,),
        expressions=(Expression(2, 0, bend=0.5, pressure=0.5, controllers={74: 100}),),
    )
    engine.boot(AudioChoice.NONE, snapshot)
    engine.idle(0.5)
    engine.play(off(5, seat=2))
    engine.idle(0.3)
    end = engine.quit()
    live = engine.capture()
    assert peak(live[: RATE // 2]) > -40.0
    assert np.array_equal(live, away(rendered, engine.score(end)))


def test_operations_happen_at_the_frame_they_are_meant_for_and_in_order(engine: Engine) -> None:
    engine.boot(AudioChoice.NONE)
    engine.idle(0.1)
    wanted = (engine.frame // BLOCK + 100) * BLOCK
    engine.play(on(1), at_frame=wanted + 3 * BLOCK)
    engine.play(on(2), on(3), on(4), at_frame=wanted)
    engine.play(on(5), at_frame=wanted + 1)
    engine.play(on(6), KeyChanged(opening().key), PedalMoved(1, 0, True))
    engine.until(lambda: len(engine.sounded) == 8)
    now = [(frame, seq) for frame, seq in engine.sounded if seq >= 6]
    later = [(frame, seq) for frame, seq in engine.sounded if seq < 6]
    assert [seq for _, seq in now] == [6, 7, 8]
    assert later == [(wanted, 2), (wanted, 3), (wanted, 4), (wanted + BLOCK, 5), (wanted + 3 * BLOCK, 1)]
    engine.quit()


def test_sounds_of_a_seat_change_in_their_order_and_keep_nobody_waiting(engine: Engine) -> None:
    engine.boot(AudioChoice.NONE)
    first, second = sound("bell", release=0.111), sound("pluck", release=0.222)
    engine.play(SoundChosen(1, first), SoundChosen(1, second), PlayerJoined(player(1, sound("marimba"))))
    engine.play(on(1, seat=2))
    engine.until(lambda: len(engine.sounded) == 4)
    order = [seq for _, seq in engine.sounded]
    assert [seq for seq in order if seq < 4] == [1, 2, 3]
    assert order[0] == 4  # the note needed no new voices
    engine.quit()


def test_it_may_be_sent_home_before_it_was_needed() -> None:
    with running_engine(anew=True) as engine:
        engine.send(Quit())
        assert engine.end() == WELL


def test_what_it_is_to_expect_is_no_boot(engine: Engine) -> None:
    engine.send(Expect((sound("flute"), sound("bell"))))
    assert engine.boot(AudioChoice.NONE).epoch == 3
    engine.send(Expect((sound("flute"),)))  # too late, and no harm
    engine.play(on(1))
    engine.until(lambda: engine.heard(Sounded))
    assert not engine.heard(Trouble)


def test_what_is_asked_right_after_the_boot_is_heard_in_the_first_block(engine: Engine) -> None:
    engine.boot(AudioChoice.NONE, first=(on(1), on(2, seat=2)))
    engine.until(lambda: engine.sounded)
    assert engine.sounded == [(0, 1), (0, 2)]
    engine.quit()


def test_it_tells_how_it_is_doing(engine: Engine) -> None:
    engine.boot(AudioChoice.NONE)
    engine.play(on(1, velocity=100))
    engine.idle(0.5)
    beats = engine.heard(Heartbeat)
    assert [beat.frame for beat in beats] == sorted(beat.frame for beat in beats)
    assert all(beat.epoch == 3 for beat in beats)
    loudest = max(engine.heard(Meters), key=lambda meters: meters.left)
    assert 0.02 < loudest.left < CEILING
    assert loudest.voices == 1
    assert 0.0 < loudest.load <= 1.0
    engine.quit()


def test_the_volume_comes_after_the_capture(engine: Engine) -> None:
    engine.boot(AudioChoice.NONE, volume=0.0)
    engine.send(SetVolume(float("nan")))
    engine.play(on(1))
    engine.idle(0.3)
    engine.quit()
    assert peak(engine.capture()) > -40.0


def test_nothing_is_reached_after_the_frame_at_which_it_stopped(away: Away) -> None:
    """However late the main thread is, which captures what has been reached."""
    last, reached = away(stopped)
    assert reached == last


def test_it_fades_out_and_ends_when_the_host_dies(engine: Engine) -> None:
    engine.boot(AudioChoice.NONE)
    engine.idle(0.1)
    engine.hang_up()
    assert engine.end() == WELL
    assert engine.heard(Stopped)


def test_it_ends_when_the_host_dies_before_the_boot(engine: Engine) -> None:
    engine.hang_up()
    assert engine.end() == WELL


def test_control_c_is_for_the_host_to_decide(engine: Engine) -> None:
    engine.boot(AudioChoice.NONE)
    assert engine.process.pid is not None
    os.kill(engine.process.pid, signal.SIGINT)
    engine.idle(0.3)
    engine.quit()
    assert engine.process.exitcode == WELL


def test_what_cannot_be_done_is_left_out_and_told(engine: Engine) -> None:
    engine.boot(AudioChoice.NONE)
    for number, wrong in enumerate((1e12, -1.0), 100):
        engine.send(Operate(number, SoundChosen(1, sound("bell", decay=wrong))))
    engine.play(replace(on(1), hertz=float("nan")), on(2))
    engine.until(lambda: len(engine.sounded) == 2)
    engine.idle(0.2)
    engine.quit()
    assert len(engine.heard(Trouble)) == 2
    assert engine.heard(Meters)[-1].voices == 1


def test_no_number_that_a_pipe_carries_can_hurt(engine: Engine) -> None:
    """Whatever a host sends, sounds and notes, the engine sounds the next good note."""
    engine.boot(AudioChoice.NONE)
    random = Random(8)
    sounds = random.sample(list(spoiled()), 60)
    notes = [spoiled_note(number, name, wrong) for number, (name, wrong) in enumerate(SPOILED_NOTES, 1000)]
    good: set[int] = set()
    for turn, its in enumerate(sounds):
        seat = 1 + turn % 12
        engine.play(SoundChosen(seat, its))
        good.add(engine.play(on(turn, seat=seat, note=36 + turn, velocity=127)))
        if turn < len(notes):
            engine.play(notes[turn])
        if turn % 5 == 4:
            engine.idle(0.02)
    engine.play(*notes[len(sounds) :])
    for wrong in WRONG:
        engine.play(Bent(1, 0, wrong), PressureChanged(1, 0, wrong), PressureChanged(1, 0, wrong, voice=3))
        engine.play(*strange_ways(4000, wrong), *strange_house(wrong))
    last = engine.play(Panicked(), PlayerJoined(player(1, sound("bell"))))
    engine.until(lambda: any(seq == last for _, seq in engine.sounded))
    assert good <= {seq for _, seq in engine.sounded}  # what is wrong takes nothing else along
    engine.idle(6.0)  # until even the room is silent
    before = engine.frame
    engine.play(on(5000, velocity=100))
    engine.idle(0.5)
    engine.quit()
    assert engine.process.exitcode == WELL
    samples = engine.capture()
    assert np.isfinite(samples).all()
    assert np.max(np.abs(samples)) <= np.float32(CEILING)
    assert not samples[before - RATE // 10 : before].any()
    assert peak(samples[before:]) > -30.0


def spoiled_note(number: int, name: str, wrong: float) -> NoteOn:
    whole = name != "hertz" and np.isfinite(wrong)
    return replace(on(number), **{name: int(wrong) if whole else wrong})


@pytest.mark.xdist_group("jack")
def test_a_lost_device_ends_the_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    with running_jack() as server:
        monkeypatch.setenv("JACK_DEFAULT_SERVER", server.name)
        with running_engine() as own:
            assert own.boot(AudioChoice.JACK).audio is AudioChoice.JACK
            own.idle(0.1)
            server.process.terminate()
            assert own.end() == DEVICE_LOST
            assert own.heard(Trouble)


def test_without_a_device_it_goes_on_silently_and_says_so(engine: Engine) -> None:
    booted = engine.boot(AudioChoice.JACK)  # no server answers to the name that tests have
    assert booted.audio is AudioChoice.NONE
    assert "JACK" in booted.problem
    assert "\n" not in booted.problem
    engine.play(on(1))
    engine.idle(0.2)
    engine.quit()
    assert peak(engine.capture()) > -40.0
