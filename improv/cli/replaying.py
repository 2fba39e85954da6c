"""Wiring for hearing a recording again: a replay, its engines, and a person at the keyboard."""

import signal
import sys
from collections.abc import Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from threading import Thread

import typer

from improv.cli.answering import restored
from improv.cli.layout import captured
from improv.cli.noted import note_export
from improv.cli.noting import open_take
from improv.cli.own import settings_path
from improv.cli.wish import Wish
from improv.engine.process import main as engine_main
from improv.host.capture import Capture
from improv.host.engines import Engines
from improv.host.loop import Loop
from improv.host.replay import Replay
from improv.jam.mixing import CEILINGS
from improv.link.clock import SystemClock
from improv.link.messages import AudioChoice
from improv.session.score import NOTHING_SOUNDED, Part, parts_of
from improv.session.settings import read_settings
from improv.session.times import minutes

KEYS = "Enter pauses and goes on, a number goes to that second, x0.5 changes the speed, q ends."


def replay_take(
    file: Path,
    from_s: float,
    speed: float,
    audio: AudioChoice,
    volume: float | None,
    capture: Path | None = None,
) -> None:
    """Play a take until its end, or until somebody ends it. Raises ValueError where nothing is in it.

    Without a volume, a gain from 0 to 1, it is the one that the window would begin with. ``capture``: a WAV
    of what the capture point carried since the last start.
    """
    parts = restored(parts_of(open_take(file)), file, lambda text: typer.echo(text, err=True))
    if not parts:
        raise ValueError(f"{file}: {NOTHING_SOUNDED}")
    if capture is not None:
        check_wav(capture)
        note_export(file)
    first = parts[0].score
    with closing(Loop(SystemClock())) as loop:
        settings, broken = read_settings(settings_path())
        if broken:
            typer.echo(broken, err=True)
        ceiling = settings.ceiling if settings.is_locked else CEILINGS[1]
        kept = None if capture is None else Capture(capture, lambda text: typer.echo(text, err=True))
        replay = Replay(
            loop,
            parts,
            on_trouble=lambda text: typer.echo(text, err=True),
            ceiling=ceiling,
            on_captured=(lambda _: None) if kept is None else kept.captured,
        )
        if kept is not None:
            kept.begin()
        gain = settings.first_volume if volume is None else volume
        wish = Wish(audio, first.rate, first.block, gain, first.seed, capture=kept is not None)
        with closing(Engines(loop, SystemClock(), engine_main, wish, replay, overlap=True)) as engines:
            replay.start(engines)
            replay.set_speed(speed)
            replay.seek(from_s)
            _Person(loop, replay).listen()
            loop.run(until=lambda: not replay.is_playing and replay.position >= replay.seconds)
            engines.stop()
            loop.run(until=lambda: engines.done)
        if kept is not None:
            _write(kept, replay.played)


def check_wav(path: Path) -> None:
    """Raise ValueError where a capture cannot be written there; to ask before it begins."""
    if path.suffix.lower() != ".wav":
        raise ValueError(f"--capture {path}: the name has to end in .wav")
    if not path.absolute().parent.is_dir():
        raise ValueError(f"cannot capture to {path}: there is no such folder")


def _write(kept: Capture, played: Sequence[Part]) -> None:
    kept.close()
    if played and not kept.trouble:
        captured(played, kept)
        kept.discard_parts()


class _Person:
    """Somebody who types while the jam plays."""

    def __init__(self, loop: Loop, replay: Replay) -> None:
        self._loop = loop
        self._replay = replay

    def listen(self) -> None:
        """Hear what is typed, where there is a terminal; Ctrl-C ends in any case."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: self._loop.stop())
        if sys.stdin.isatty():
            typer.echo(f"{minutes(self._replay.seconds)} long. {KEYS}", err=True)
            Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            self._loop.after(0, partial(self._do, line.strip().lower()))
            self._loop.wake()

    def _do(self, text: str) -> None:
        """Do what was typed; runs in the loop."""
        replay = self._replay
        try:
            if text == "q":
                self._loop.stop()
            elif not text:
                (replay.pause if replay.is_playing else replay.play)()
            elif text.startswith("x"):
                replay.set_speed(float(text[1:]))
            else:
                replay.seek(float(text))
        except ValueError:
            typer.echo(KEYS, err=True)
