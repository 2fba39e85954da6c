"""Engines that have opened their device before they are to sound: the same samples, from the first on."""

from collections.abc import Iterator
from contextlib import closing

import jack
import numpy as np
import pytest
from msgspec.structs import replace

from improv.engine.live import WELL
from improv.jam.events import SoundChosen
from improv.link.messages import AudioChoice, Booted, DeviceWish, Expect, Quit, Trouble
from tests.engine.child import Engine, running_engine
from tests.engine.conftest import Away
from tests.engine.music import BLOCK, RATE, SEED, off, on, opening, peak, sound
from tests.engine.work import rendered
from tests.helpers.jack import JackServer, running_jack

CLIENT = "ahead"


@pytest.fixture
def engine() -> Iterator[Engine]:
    """Stands by."""
    with running_engine() as running:
        yield running


def wished(audio: AudioChoice) -> DeviceWish:
    return DeviceWish(audio, RATE, BLOCK, SEED, CLIENT)


def expect(engine: Engine, audio: AudioChoice, *names: str) -> None:
    """Let it be ready; what makes no sense is answered, which says that all before it is done."""
    sounds = tuple(map(sound, names))
    engine.send(Expect(sounds, wished(audio), tuple(enumerate(sounds, 1))))
    until_heard(engine)


def until_heard(engine: Engine) -> None:
    before = len(engine.heard(Trouble))
    engine.send(Expect((replace(sound("bell"), release=-1.0),)))
    engine.until(lambda: len(engine.heard(Trouble)) > before)


def ports(watching: jack.Client) -> list[str]:
    return [port.name for port in watching.get_ports(f"{CLIENT}.*:")]


@pytest.mark.parametrize("audio", [AudioChoice.JACK, AudioChoice.NONE])
def test_an_epoch_that_was_made_ready_sounds_like_any_other(
    jack_server: JackServer, engine: Engine, away: Away, audio: AudioChoice
) -> None:
    # The second is expected and never played, the third is played and was not expected.
    expect(engine, audio, "marimba", "flute", "warm-pad")
    expect(engine, audio, "kalimba", "flute")
    snapshot = opening(sound("marimba"), sound("warm-pad"))
    first = (on(1), on(2, seat=2), on(3, seat=3, note=70))
    booted = engine.boot(audio, snapshot, first, client=CLIENT)
    assert (booted.audio, booted.rate, booted.block, booted.problem) == (audio, RATE, BLOCK, "")
    engine.idle(0.2)
    engine.play(SoundChosen(1, sound("flute")), off(1), on(4, note=72), SoundChosen(2, sound("bell")))
    engine.play(on(5, seat=2, note=50))
    engine.until(lambda: len(engine.sounded) == len(engine.events))
    engine.idle(0.3)
    end = engine.quit()
    live = engine.capture()
    assert engine.sounded[0] == (0, 1)
    assert peak(live[:BLOCK]) > -80.0
    assert np.array_equal(live, away(rendered, engine.score(end)))


def test_the_device_is_open_before_the_epoch_begins_and_is_let_go(
    jack_server: JackServer, engine: Engine
) -> None:
    with closing(jack.Client("watch", no_start_server=True)) as watching:
        assert ports(watching) == []
        expect(engine, AudioChoice.AUTO, "marimba")
        opened = ports(watching)
        assert len(opened) == 2
        engine.boot(AudioChoice.AUTO, client=CLIENT)
        assert ports(watching) == opened
        engine.quit()
        with running_engine() as other:
            expect(other, AudioChoice.JACK, "marimba")
            assert len(ports(watching)) == 2
            other.send(Quit())
            assert other.end() == WELL
            assert ports(watching) == []


def test_what_was_made_ready_for_another_wish_is_let_go(jack_server: JackServer, engine: Engine) -> None:
    with closing(jack.Client("watch", no_start_server=True)) as watching:
        expect(engine, AudioChoice.JACK, "marimba")
        expect(engine, AudioChoice.PORTAUDIO, "marimba")  # it may have room for one only
        assert ports(watching) == []
        expect(engine, AudioChoice.JACK, "marimba")
        assert len(ports(watching)) == 2
        assert engine.boot(AudioChoice.NONE, client=CLIENT).audio is AudioChoice.NONE
        assert ports(watching) == []
    engine.play(on(1))
    engine.idle(0.1)
    engine.quit()
    assert peak(engine.capture()) > -40.0


@pytest.mark.xdist_group("jack")
def test_a_server_that_changes_or_ends_meanwhile_is_found_out(
    monkeypatch: pytest.MonkeyPatch, away: Away
) -> None:
    with running_jack() as server:
        monkeypatch.setenv("JACK_DEFAULT_SERVER", server.name)
        with running_engine() as engine:
            expect(engine, AudioChoice.JACK, "marimba")
            with closing(jack.Client("watch", no_start_server=True)) as watching:
                watching.activate()
                watching.blocksize = 2 * BLOCK
            booted: Booted = engine.boot(AudioChoice.JACK, client=CLIENT)
            assert (booted.audio, booted.block) == (AudioChoice.JACK, 2 * BLOCK)
            engine.play(on(1))
            engine.idle(0.2)
            engine.quit()
            assert peak(engine.capture()) > -40.0
        with running_engine() as engine:
            expect(engine, AudioChoice.JACK, "marimba")
            server.process.terminate()
            server.process.wait()
            booted = engine.boot(AudioChoice.JACK, client=CLIENT)
            assert booted.audio is AudioChoice.NONE
            assert "JACK" in booted.problem
            engine.play(on(1))
            engine.idle(0.2)
            engine.quit()
            assert peak(engine.capture()) > -40.0
