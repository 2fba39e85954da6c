"""Wiring for playing: the host, its engine, its ports, its take, and who watches."""

import os
import signal
import sys
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from msgspec.structs import replace

from improv.cli.console import Console
from improv.cli.consonance import own_scales_folder
from improv.cli.recording import LOOK_SECONDS, Recording
from improv.cli.screen import NO_SCREEN, has_screen
from improv.cli.tuned import Tuned, tuned
from improv.engine.process import main as engine_main
from improv.host.audience import Audience
from improv.host.child import Main
from improv.host.engines import Engines
from improv.host.host import Host
from improv.host.loop import Loop
from improv.host.own_scales import OwnScales
from improv.host.window import Window
from improv.jam.commands import PlaySong
from improv.jam.jam import Jam
from improv.jam.setting import Bed, BedKind, Pulse, SongPlay
from improv.jam.snapshot import Snapshot
from improv.jam.tempo import FIRST_BPM, Tempo
from improv.jam.watch import make_ready
from improv.link.clock import SystemClock
from improv.link.messages import AudioChoice, FollowClock, SendClock, Welcome
from improv.link.priority import go_first
from improv.midi.ports import Ports
from improv.music.catalogue import Catalogue, load_scales, load_sounds
from improv.music.harmony import Guard
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
BED_SOUND, PULSE_SOUND = "warm-pad", "marimba"


@dataclass(frozen=True)
class Wishes:
    """What was asked for on the command line."""

    audio: AudioChoice = AudioChoice.AUTO
    rate: int = 48_000
    buffer: int = 128
    scale: str = "major-pentatonic"
    tonic: str = ""
    """Empty: C, or what the tuning says."""
    sound: str = ""
    seconds: float = 0.0
    out: Path | None = None
    capture: Path | None = None
    split_channels: bool = False
    guard: Guard = Guard.SOFT
    a4: float | None = None
    """Hertz; None: 440, or what the tuning says."""
    tuning: Path | None = None
    """A ``.kbm``."""
    bed: BedKind = BedKind.OFF
    pulse: bool = False
    tempo: float = FIRST_BPM
    beats: int = 4
    quantise: float = 0.0
    follows_clock: bool = False
    sends_clock: bool = False
    song: Path | None = None
    song_level: float = 0.0
    """Decibels."""


@dataclass
class Wish:
    """How sound is wished for; the volume changes."""

    audio: AudioChoice
    rate: int
    block: int
    volume: float = FIRST_VOLUME
    seed: int = SEED
    capture: bool = False


def opening_of(
    wishes: Wishes, scales: Catalogue[Scale], sounds: Catalogue[Sound], key: Key | None = None
) -> Snapshot:
    """Return the jam as it begins: its key, its beat, what lies under it, and the sounds dealt to players.

    Raises ValueError for a name that is none.
    """
    return Snapshot(
        key or key_of(wishes, scales).key,
        _palette(wishes, sounds),
        guard=wishes.guard,
        tempo=Tempo(wishes.tempo, wishes.beats),
        quantise=wishes.quantise,
        bed=Bed(wishes.bed, _house_sound(BED_SOUND, sounds)),
        pulse=Pulse(wishes.pulse, _house_sound(PULSE_SOUND, sounds)),
    )


def key_of(wishes: Wishes, scales: Catalogue[Scale]) -> Tuned:
    """Return the key that was wished for. Raises ValueError."""
    return tuned(wishes.scale, wishes.tonic, wishes.a4, wishes.tuning, scales)


def song_play_of(wishes: Wishes) -> SongPlay | None:
    """Return the song that was wished for, not running yet. Raises ValueError and OSError."""
    if wishes.song is None:
        return None
    from improv.cli.song import audio_of  # what listens to songs takes its time to load
    from improv.song.sound_file import song_of

    return SongPlay(song_of(audio_of(wishes.song)), wishes.song_level)


def _palette(wishes: Wishes, sounds: Catalogue[Sound]) -> tuple[Sound, ...]:
    if wishes.sound:
        return (sounds.find(wishes.sound),)
    dealt = [sound for name in DEALT for sound in sounds.values if sound.id == name]
    others = [sound for sound in sounds.values if sound.id not in DEALT]
    if not (dealt or others):
        raise ValueError("no sound can be read: " + "; ".join(sounds.problems or ["install Improv again"]))
    return (*dealt, *others)


def _house_sound(name: str, sounds: Catalogue[Sound]) -> Sound | None:
    """Return the sound of bed or pulse; another where somebody has deleted its file."""
    return next((sound for sound in sounds.values if sound.id == name), next(iter(sounds.values), None))


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
    key = key_of(wishes, scales)
    opening = opening_of(wishes, scales, sounds, key.key)
    song = song_play_of(wishes)
    beat = replace(opening.tempo, origin=clock.monotonic_ns())
    jam = Jam(replace(opening, tempo=beat, song=song))
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
                welcome=lambda: Welcome(
                    jam.snapshot(),
                    own_scales.all,
                    sounds.values,
                    wish.volume,
                    str(own_scales.folder),
                    host.clock_status,
                ),
                asks=lambda message: host.asked(message),
                on_close=lambda: host.leave(),
            )
            audience = parts.enter_context(closing(window))
            window.open()
        else:
            audience = Console(lambda: _begin(wishes, loop, host))
        own_scales = OwnScales(loop, own_scales_folder(), scales.values, audience)
        host = Host(
            loop,
            clock,
            jam,
            recording.taping,
            audience,
            split_channels=wishes.split_channels,
            own_scales=own_scales,
        )
        parts.callback(host.close)
        engines = parts.enter_context(closing(Engines(loop, clock, engine_main, wish, host)))
        ports = Ports(clock, loop.wake)
        host.start(engines, ports)
        host.asked(FollowClock(wishes.follows_clock))
        host.asked(SendClock(wishes.sends_clock))
        for text in (*scales.problems, *sounds.problems, *key.notes, *recording.found()):
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


def _begin(wishes: Wishes, loop: Loop, host: Host) -> None:
    """Do what was wished for from when there is sound."""
    if wishes.song is not None:
        host.hear(PlaySong())
    if wishes.seconds > 0:
        loop.after(wishes.seconds, host.leave)


def _obey_signals(loop: Loop, leave: Callable[[], None]) -> None:
    """Let Ctrl-C, a polite kill and a closed terminal end the jam in good order."""

    def heard(_number: int, _frame: object) -> None:
        loop.after(0, leave)
        loop.wake()

    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):  # Windows has no SIGHUP
            signal.signal(getattr(signal, name), heard)
