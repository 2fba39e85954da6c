"""Wiring for playing: the host, its engine, its ports, its take, and who watches."""

import os
import signal
import sys
from collections.abc import Callable
from contextlib import ExitStack, closing, suppress
from typing import NoReturn

from msgspec.structs import replace

from improv.cli.begin import hear as hearing_main
from improv.cli.begin import make_song as song_main
from improv.cli.clinic_work import places
from improv.cli.console import Console
from improv.cli.opening import Wishes, ceiling_note, key_of, opening_of
from improv.cli.own import (
    answers_folder,
    own_controllers_folder,
    own_people_folder,
    own_scales_folder,
    own_scenes_folder,
    own_sounds_folder,
    seats_path,
    settings_path,
    vault_folder,
)
from improv.cli.recording import LOOK_SECONDS, Recording
from improv.cli.windowed import OpenedWindow
from improv.cli.wish import SEED, Wish
from improv.engine.process import main as engine_main
from improv.host.answering import Answering
from improv.host.audience import Audience
from improv.host.caretaker import Caretaker
from improv.host.clinic import Clinic
from improv.host.ears import Ears
from improv.host.engines import Engines
from improv.host.held_jams import HeldJams
from improv.host.host import Host
from improv.host.keeping import Keeping
from improv.host.kept_seats import KeptSeats
from improv.host.loop import Loop
from improv.host.own_profiles import OwnProfiles
from improv.host.own_scales import OwnScales
from improv.host.own_scenes import OwnScenes
from improv.host.people import People
from improv.host.reviewing import Reviewing
from improv.host.sounding import Sounding
from improv.host.window import Window
from improv.jam.commands import PlaySong, SeatPerson, SetMotor, SetSensitivity
from improv.jam.jam import Jam
from improv.jam.setting import SongPlay
from improv.jam.watch import make_ready
from improv.line import Line, line, line_of
from improv.link.clock import SystemClock
from improv.link.look import Keeping as KeepingJams
from improv.link.messages import (
    ConsentsTold,
    FollowClock,
    SendClock,
    SendNotes,
    VaultTold,
    Welcome,
)
from improv.link.priority import go_first
from improv.midi.controllers import load_controllers
from improv.midi.ports import Ports
from improv.music.catalogue import Catalogue, load_scales, load_sounds
from improv.music.sound import Sound
from improv.session.held_take import Unrecorded
from improv.session.kept import Seating, read_seating
from improv.session.own_files import left_out
from improv.session.profiles import load_profiles
from improv.session.scenes import load_scenes
from improv.session.settings import FIRST_VOLUME, Settings, read_settings

SWITCH_SECONDS = 0.0005
"""How long a thread of ours may keep the others waiting (Python's own default is ten times that)."""
NO_CAPTURE = "nothing is captured where consent is needed; choose in the window what becomes of jams"
NOT_RECORDED = line(
    "This jam is not recorded: consent is needed on this computer, and is entered in the window. It plays."
)
NO_WINDOW = "the window does not open; `improv jam` plays without one, `improv doctor` says what is wrong"


def song_play_of(wishes: Wishes) -> SongPlay | None:
    """Return the song that was wished for, or the jam to answer, not running. Raises ValueError, OSError."""
    if wishes.answer is not None:
        from improv.cli.answering import make_song_beside  # what renders takes its time to load
        from improv.cli.rendering import showing_progress

        with showing_progress("Preparing") as advance:
            made = make_song_beside(wishes.answer, wishes.answer_from_s, answers_folder(), advance)
        return SongPlay(made, wishes.song_level)
    if wishes.song is None:
        return None
    from improv.cli.song import audio_of  # so does what listens to songs
    from improv.song.sound_file import song_of

    return SongPlay(song_of(audio_of(wishes.song)), wishes.song_level)


def play(wishes: Wishes, opened: OpenedWindow | None = None) -> NoReturn:
    """Play until somebody ends it, and end the process. Raises ValueError where it cannot begin.

    ``opened``: the window that is played in; without one, what happens is printed.
    """
    status = _play(wishes, opened)
    with suppress(OSError):  # nobody reads it any more, or its disk is full
        sys.stdout.flush()
        sys.stderr.flush()
    # The take is closed and the children are gone. The ports are left to the system: JACK's library, asked
    # to close clients one by one, now and then falls over its own threads.
    os._exit(status)


def _play(wishes: Wishes, opened: OpenedWindow | None) -> int:
    window = None if opened is None else opened.window
    with_window = window is not None
    sys.setswitchinterval(SWITCH_SECONDS)
    go_first()
    clock = SystemClock()
    settings, broken = read_settings(settings_path())
    clinical = settings.preferences.keeping is KeepingJams.CLINICAL
    if clinical:
        os.umask(0o077)  # whatever is written is for its owner alone
    if clinical and wishes.capture is not None:
        raise ValueError(NO_CAPTURE)
    with ExitStack() as parts:
        loop = parts.enter_context(closing(Loop(clock) if opened is None else opened.loop))
        audience: Audience
        if window is not None:
            audience = parts.enter_context(closing(window))
            window.attend(
                welcome=lambda: Welcome(
                    jam.snapshot(),
                    caretaker.scales.all,
                    sounds.values,
                    wish.volume,
                    clock=host.clock_status,
                    scenes=caretaker.scenes.all,
                    settings=caretaker.told,
                    audio=sounding.told,
                    notes=host.notes_status,
                    devices=host.devices,
                    preferences=caretaker.keeping.settings.preferences,
                    profiles=caretaker.people.profiles.all,
                    vault=VaultTold() if clinic is None else clinic.told,
                    consents=ConsentsTold() if clinic is None else clinic.consents,
                    own_sounds=str(own_sounds_folder()),
                ),
                asks=lambda message: host.asked(message),
                on_close=lambda: host.leave(),
                questions=lambda: held.asked,
            )
        else:
            audience = Console(lambda: _begin(wishes, loop, host))
        scales, sounds = load_scales(own=own_scales_folder()), load_sounds(own=own_sounds_folder())
        scenes = load_scenes(scales, sounds, own=own_scenes_folder())
        scene = scenes.find(wishes.scene) if wishes.scene else None
        # Where consent is needed, who sat where and how people play is sealed, until the vault is opened.
        seating, lost = (Seating(), Line()) if clinical else read_seating(seats_path())
        profiles, unread = load_profiles(own_people_folder()) if with_window and not clinical else ({}, [])
        key = key_of(wishes, scales, scene)
        opening = opening_of(wishes, scales, sounds, key.key, scene, settings)
        song = song_play_of(wishes)
        beat = replace(opening.tempo, origin=clock.monotonic_ns())
        # Without a window nobody sees who sits where: the same command with the same devices is the same jam.
        remembered = seating.restored if with_window else seating.named
        jam = Jam(remembered(replace(opening, tempo=beat, song=song), sounds))
        make_ready(jam.key, jam.guard)
        # Without a window nobody can turn the volume up or down: it is always the same.
        volume = settings.first_volume if with_window else FIRST_VOLUME
        wish = _wish(wishes, settings, volume, with_window=with_window)
        _obey_signals(loop, lambda: host.leave())
        # Without a window nobody could be asked: then every jam is on the disk from its first press; or,
        # where consent is needed, none is.
        kept = settings.preferences.keeping if with_window or clinical else KeepingJams.KEEP
        held = HeldJams(kept, lambda asked: audience.keep(asked))
        clinic: Clinic | None = None
        recording = Recording(
            clock,
            wishes.out,
            wishes.capture,
            SEED,
            lambda text: host.say(text),
            held,
            lambda seen, open_writer: Unrecorded() if clinic is None else clinic.begin(seen, open_writer),
        )
        keeping = _keeping(wishes, loop, clock, settings, audience.notice)
        reviewing = _reviewing(parts, loop, wish, keeping, window)
        sounding = Sounding(wish, keeping, audience.sound)
        people = People(
            KeptSeats(loop, clock, seats_path() if with_window else None, seating, audience.notice),
            OwnProfiles(loop, own_people_folder(), profiles, audience),
        )
        if with_window:
            clinic = Clinic(
                loop,
                clock,
                vault_folder(),
                lambda: places(recording.folders, keeping.settings.preferences.library),
                audience,
                people,
                clinical=clinical,
                idle_minutes=settings.preferences.idle_minutes,
                remember=lambda seats: _remember(host, jam, seats, sounds),
            )
        caretaker = Caretaker(
            loop,
            clock,
            keeping,
            OwnScales(loop, own_scales_folder(), scales.values, audience),
            OwnScenes(loop, own_scenes_folder(), scenes.values, scales, audience),
            audience,
            held,
            people=people,
            reviewing=reviewing,
            clinic=clinic,
        )
        host = Host(
            loop,
            clock,
            jam,
            recording.taping,
            audience,
            caretaker,
            sounding,
            split_channels=wishes.split_channels,
        )
        parts.callback(host.close)
        engines = parts.enter_context(closing(Engines(loop, clock, engine_main, wish, host)))
        controllers = load_controllers(own=own_controllers_folder())
        ports = Ports(clock, loop.wake, controllers=controllers)
        host.start(engines, ports)
        host.asked(FollowClock(wishes.follows_clock))
        host.asked(SendClock(wishes.sends_clock))
        host.asked(SendNotes(wishes.sends_notes))
        read = (scales, sounds, scenes, controllers)
        unreadable = left_out([problem for each in read for problem in each.problems] + unread)
        troubles = [*unreadable, *map(line_of, key.notes), *recording.found()]
        if clinical and not with_window:
            host.say(NOT_RECORDED)
        for text in (*filter(None, [broken, lost]), *ceiling_note(wishes, settings), *troubles):
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


def _remember(host: Host, jam: Jam, seating: Seating, sounds: Catalogue[Sound]) -> None:
    """Let those who were here before find their seats again; those whose devices are there have them now."""
    kept = seating.restored(jam.snapshot(), sounds).kept
    there = {player.source: player for player in jam.players.values()}
    jam.seats.kept.remember(player for player in kept if player.source not in there)
    for player in kept:
        now = there.get(player.source)
        if now is not None and not now.person:
            host.hear(SeatPerson(now.seat, player.person))
            host.hear(SetMotor(now.seat, player.motor))
            host.hear(SetSensitivity(now.seat, player.sensitivity))


def _keeping(
    wishes: Wishes, loop: Loop, clock: SystemClock, settings: Settings, notice: Callable[[Line], None]
) -> Keeping:
    """Return who keeps the settings; what was said now and is to be remembered is among them."""
    keeping = Keeping(loop, clock, settings_path(), settings, notice)
    if wishes.library is not None:
        preferences = replace(settings.preferences, library=wishes.library)
        keeping.change(replace(settings, preferences=preferences))
    return keeping


def _reviewing(
    parts: ExitStack, loop: Loop, wish: Wish, keeping: Keeping, window: Window | None
) -> Reviewing | None:
    """Return what lets takes be heard and answered from a window, if there is one."""
    if window is None:
        return None
    ears = Ears(loop, hearing_main, wish, lambda: keeping.settings, window.hearing)
    reviewing = Reviewing(ears, Answering(loop, song_main, answers_folder(), window.answer))
    parts.callback(reviewing.close)
    return reviewing


def _wish(wishes: Wishes, settings: Settings, volume: float, *, with_window: bool) -> Wish:
    """Return how sound is wished for; what was chosen in the window counts there."""
    audio, block = wishes.audio, wishes.buffer
    if with_window:
        audio, block = settings.audio, settings.block
    return Wish(audio, wishes.rate, block, volume, capture=wishes.capture is not None)


def _begin(wishes: Wishes, loop: Loop, host: Host) -> None:
    """Do what was wished for from when there is sound."""
    if wishes.song is not None or wishes.answer is not None:
        host.hear(PlaySong())
    if wishes.seconds > 0:
        loop.after(wishes.seconds, host.leave)


def _obey_signals(loop: Loop, leave: Callable[[], None]) -> None:
    """Let Ctrl-C, a polite kill and a closed terminal end the jam in good order."""

    def heard(_number: int, _frame: object) -> None:
        loop.after(0, leave)
        loop.wake()

    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has no SIGHUP
        if number is None or (name == "SIGHUP" and signal.getsignal(number) is signal.SIG_IGN):
            continue  # under nohup the jam goes on without its terminal
        signal.signal(number, heard)
