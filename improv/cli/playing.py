"""Wiring for playing: the host, its engine, its ports, its take, and who watches."""

import os
import signal
import sys
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from improv.cli.console import Console
from improv.cli.consonance import own_scales_folder
from improv.cli.recording import LOOK_SECONDS, Recording
from improv.cli.screen import NO_SCREEN, has_screen
from improv.engine.process import main as engine_main
from improv.host.audience import Audience
from improv.host.child import Main
from improv.host.engines import Engines
from improv.host.host import Host
from improv.host.loop import Loop
from improv.host.window import Window
from improv.jam.jam import Jam
from improv.jam.snapshot import Snapshot
from improv.jam.watch import make_ready
from improv.link.clock import SystemClock
from improv.link.messages import AudioChoice, Welcome
from improv.link.priority import go_first
from improv.midi.ports import Ports
from improv.music.catalogue import Catalogue, find_scale, load_scales, load_sounds
from improv.music.harmony import Guard
from improv.music.pitch import pitch_class_of
from improv.music.scale import Key, Scale
from improv.music.sound import Sound
from improv.ui.process import main as ui_main

SEED = 1
FIRST_VOLUME = 0.4
SWITCH_SECONDS = 0.0005
"""How long a thread of ours may keep the others waiting (Python's own default is ten times that)."""
NO_WINDOW = "the window does not open; `improv jam` plays without one, `improv doctor` says what is wrong"
DEALT = ("marimba", "warm-pad", "pluck", "bell")
"""Sounds as they are dealt to the seats; others follow by name."""


@dataclass(frozen=True)
class Wishes:
    """What was asked for on the command line."""

    audio: AudioChoice = AudioChoice.AUTO
    rate: int = 48_000
    buffer: int = 128
    scale: str = "major-pentatonic"
    tonic: str = "C"
    sound: str = ""
    seconds: float = 0.0
    out: Path | None = None
    capture: Path | None = None
    split_channels: bool = False
    guard: Guard = Guard.SOFT
    a4: float = 440.0
    """Hertz."""


@dataclass
class Wish:
    """How sound is wished for; the volume changes."""

    audio: AudioChoice
    rate: int
    block: int
    volume: float = FIRST_VOLUME
    seed: int = SEED
    capture: bool = False


def opening_of(wishes: Wishes, scales: Catalogue[Scale], sounds: Catalogue[Sound]) -> Snapshot:
    """Return the jam as it begins: its key, and the sounds dealt to players.

    Raises ValueError for a name that is none.
    """
    key = Key(pitch_class_of(wishes.tonic), find_scale(wishes.scale, scales), wishes.a4)
    if wishes.sound:
        return Snapshot(key, (sounds.find(wishes.sound),), guard=wishes.guard)
    dealt = [sound for name in DEALT for sound in sounds.values if sound.id == name]
    others = [sound for sound in sounds.values if sound.id not in DEALT]
    if not (dealt or others):
        raise ValueError("no sound can be read: " + "; ".join(sounds.problems or ["install Improv again"]))
    return Snapshot(key, (*dealt, *others), guard=wishes.guard)


def play(wishes: Wishes, *, with_window: bool, window_main: Main = ui_main) -> NoReturn:
    """Play until somebody ends it, and end the process. Raises ValueError where it cannot begin."""
    status = _play(wishes, with_window, window_main)
    sys.stdout.flush()
    sys.stderr.flush()
    # The take is closed and the children are gone. The ports are left to the system: JACK's library, asked
    # to close clients one by one, now and then falls over its own threads.
    os._exit(status)


def _play(wishes: Wishes, with_window: bool, window_main: Main) -> int:
    if with_window and not has_screen():
        raise ValueError(NO_SCREEN)
    sys.setswitchinterval(SWITCH_SECONDS)
    go_first()
    clock = SystemClock()
    scales, sounds = load_scales(own=own_scales_folder()), load_sounds()
    jam = Jam(opening_of(wishes, scales, sounds))
    make_ready(jam.key, jam.guard)
    wish = Wish(wishes.audio, wishes.rate, wishes.buffer, capture=wishes.capture is not None)
    with ExitStack() as parts:
        loop = parts.enter_context(closing(Loop(clock)))
        _obey_signals(loop, lambda: host.leave())
        recording = Recording(clock, wishes.out, wishes.capture, SEED, lambda text: host.say(text))
        audience: Audience
        window: Window | None = None
        if with_window:
            window = Window(
                loop,
                clock,
                window_main,
                welcome=lambda: Welcome(jam.snapshot(), scales.values, sounds.values, wish.volume),
                asks=lambda message: host.asked(message),
                on_close=lambda: host.leave(),
            )
            audience = parts.enter_context(closing(window))
            window.open()
        else:
            audience = Console(lambda: _end_after(wishes.seconds, loop, host))
        host = Host(loop, clock, jam, recording.taping, audience, split_channels=wishes.split_channels)
        parts.callback(host.close)
        engines = parts.enter_context(closing(Engines(loop, clock, engine_main, wish, host)))
        ports = Ports(clock, loop.wake)
        host.start(engines, ports)
        for text in (*scales.problems, *sounds.problems, *recording.found()):
            host.say(text)
        loop.every(LOOK_SECONDS, recording.look_at_space)
        loop.run(until=lambda: host.left)
        host.close()
        for text in recording.close():
            audience.notice(text)
        if window is not None and window.cannot_open:
            sys.stderr.write(f"improv: {NO_WINDOW}\n")
            return 1
    return 0


def _end_after(seconds: float, loop: Loop, host: Host) -> None:
    if seconds > 0:
        loop.after(seconds, host.leave)


def _obey_signals(loop: Loop, leave: Callable[[], None]) -> None:
    """Let Ctrl-C, a polite kill and a closed terminal end the jam in good order."""

    def heard(_number: int, _frame: object) -> None:
        loop.after(0, leave)
        loop.wake()

    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):  # Windows has no SIGHUP
            signal.signal(getattr(signal, name), heard)
