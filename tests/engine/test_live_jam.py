"""A whole jam through a live engine: bed, pulse, example, song, glides, as the jam itself asks for them."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from improv.jam import commands as ask
from improv.jam.commands import Command
from improv.jam.events import NoteMoved, NoteOn, SongBegan
from improv.jam.jam import Jam
from improv.jam.player import SourceKind
from improv.jam.setting import BED, EXAMPLE, PULSE, BedKind
from improv.jam.tempo import When
from improv.link.clock import SystemClock
from improv.link.messages import AudioChoice, Trouble
from improv.music.catalogue import load_scales
from tests.engine.child import Engine, running_engine
from tests.engine.conftest import Away
from tests.engine.music import RATE, opening, peak, sound
from tests.engine.tunes import noise, tune
from tests.engine.work import differs, rendered

_NS = 1_000_000_000


@pytest.fixture
def engine() -> Iterator[Engine]:
    """Stands by."""
    with running_engine() as running:
        yield running


class Played:
    """A jam whose events go to an engine, as the host lets them."""

    def __init__(self, engine: Engine) -> None:
        self.jam = Jam(opening())
        self._engine = engine
        self._clock = SystemClock()

    def do(self, *commands: Command) -> None:
        """Ask for something now."""
        for command in commands:
            events = self.jam.handle(command, self._clock.monotonic_ns())
            for event in events:
                self.jam.apply(event)
            self._engine.play(*events)

    def idle(self, seconds: float) -> None:
        """Let time pass, and what is due happen."""
        until = self._clock.monotonic_ns() + round(seconds * _NS)
        while (now := self._clock.monotonic_ns()) < until:
            due = self.jam.next_due
            if due is not None and due <= now:
                self.do(ask.Tick())
            self._engine.listen()


def test_a_jam_is_rendered_as_it_was_heard(engine: Engine, away: Away, tmp_path: Path) -> None:
    song = tune(tmp_path / "a.flac", noise(30.0, 44_100), 44_100)
    scales = load_scales()
    engine.boot(AudioChoice.NONE)
    played = Played(engine)
    played.do(
        *(ask.Join(name, name, SourceKind.SCREEN) for name in ("a", "b")),
        ask.SetTempo(120.0),
        ask.ChooseGlide(1, True),
        ask.SetQuantise(1.0),
        ask.SetBed(BedKind.CHORDS, sound("warm-pad")),
        ask.SetPulse(True, sound("marimba")),
        ask.LoadSong(song),
        ask.PlaySong(2.0),
        ask.Press("a", 0),
        ask.Press("b", 4),
    )
    played.idle(0.5)
    played.do(
        ask.Press("a", 5), ask.Bend("b", 0.7), ask.ChangeKey(3, scales.find("dorian"), When.BEAT, glide=True)
    )
    played.idle(0.8)
    played.do(
        ask.PlayExample(7, scales.find("hirajoshi"), sound("bell")), ask.Press("a", 2), ask.PlaySong(20.0)
    )
    played.idle(1.0)
    played.do(ask.Panic())
    played.idle(0.3)
    played.do(ask.SetBed(BedKind.DRONE), ask.Press("b", 1), ask.PlaySong(0.0), ask.SetSongLevel(-6.0))
    played.idle(0.8)
    played.do(ask.SoftStop())
    played.idle(0.3)
    engine.until(lambda: len(engine.sounded) == len(engine.events))
    engine.idle(0.2)
    end = engine.quit()
    live, score = engine.capture(), engine.score(end)
    events = [operation.event for operation in score.operations]
    struck = {event.player for event in events if isinstance(event, NoteOn)}
    assert struck == {1, 2, BED, PULSE, EXAMPLE}
    assert any(isinstance(event, NoteMoved) for event in events)
    assert sum(isinstance(event, SongBegan) for event in events) == 3
    assert not engine.heard(Trouble)
    assert peak(live) > -30.0
    assert np.array_equal(live[score.start :], away(rendered, score))
    # Without any part of it, it would have been another sound.
    for kind in (NoteMoved, SongBegan):
        others = tuple(operation for operation in score.operations if not isinstance(operation.event, kind))
        assert away(differs, replace(score, operations=others), live[score.start :])
    assert len(live) > 3 * RATE
