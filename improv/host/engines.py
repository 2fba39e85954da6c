"""The supervisor of engines: one sounds, one stands by, and a lost one is replaced."""

from typing import Any, Protocol, assert_never

from improv.host.child import Child, Main
from improv.host.engine import GRACE_NS, Engine, EngineState
from improv.host.loop import Loop
from improv.jam.events import Event
from improv.jam.snapshot import Snapshot
from improv.line import Line, line
from improv.link.clock import Clock
from improv.link.messages import (
    AudioChoice,
    Boot,
    Booted,
    Captured,
    DeviceWish,
    Expect,
    FromEngine,
    Heartbeat,
    Imported,
    Meters,
    Operate,
    PlayNoise,
    Quit,
    SetVolume,
    Sounded,
    Stopped,
    Trouble,
)
from improv.music.sound import Sound

_MS = 1_000_000
FORGETTING_SECONDS = 0.03
"""JACK takes 8 to 23 ms to forget a client that died; its name and the device are free after that."""
FAILED_STARTS = 3
"""So many engines in a row that did not get as far as sounding: the next plays to a silent clock."""
LIVES, LIVES_WITHIN_NS = 30, 60_000 * _MS
"""So many engines lost within so long, though they did sound: the same."""
ALONE_SECONDS = 2.0
"""So long after the first sound no other engine is loaded: the window needs the processor then."""
LONGEST_PAUSE_SECONDS = 5.0
"""Between engines that do not even load; the first is replaced after a tenth of a second."""
QUIT_SECONDS = 1.5
START_FADE, SEEK_FADE, QUIT_FADE = 0.5, 0.01, 0.05
CLIENT = "improv"


class AudioWish(Protocol):
    """How sound is wished for."""

    audio: AudioChoice
    rate: int
    block: int
    seed: int
    volume: float
    capture: bool


class EngineListener(Protocol):
    """Who wants to know about engines."""

    def engine_opening(self) -> Snapshot:
        """Return the state that the next epoch begins with."""

    def engine_boots(self) -> None:
        """An engine has its opening: what is sent to it now is there in its first block."""

    def engine_ready(self, booted: Booted, opening: Snapshot) -> None:
        """Sound is there, from this state on."""

    def engine_lost(self, why: Line) -> None:
        """Sound is gone; another engine is on its way."""

    def engine_said(self, message: Sounded | Heartbeat | Meters | Captured | Trouble) -> None:
        """Hear what the sounding engine says."""

    def engine_stopped(self, stopped: Stopped) -> None:
        """An epoch ended in good order at this frame."""


class Engines:
    """Keeps one engine sounding and one standing by."""

    def __init__(
        self,
        loop: Loop,
        clock: Clock,
        main: Main,
        wish: AudioWish,
        listener: EngineListener,
        client: str = CLIENT,
        *,
        overlap: bool = False,
    ) -> None:
        """``client``: what the sound system calls the engine that sounds.

        ``overlap``: where the device has room for several, one begins while the one before still says
        goodbye, which takes JACK half a second; it has faded by then.
        """
        self._client = client
        self._overlap = overlap
        self._loop = loop
        self._clock = clock
        self._main = main
        self._wish = wish
        self._listener = listener
        self._current: Engine | None = None
        self._standby: Engine | None = None
        self._leaving: list[Engine] = []
        self._deaths: list[int] = []
        self._failed_starts = 0
        self._gave_up = False
        self._fade = START_FADE
        self._soon: tuple[tuple[int, Sound], ...] = ()
        self._closing = False
        self._resting = False
        self._begins = False
        """The program begins with the first epoch, and its window is being made."""
        self._can_boot_at = 0
        self._expected: Expect | None = None
        self.epoch = 0
        """The epoch that sounds or boots; they count from 1."""
        self.versions = ""
        """What decides on the samples, as the engine says."""

    @property
    def booted(self) -> Booted | None:
        """Return what the sounding engine found; None where none sounds."""
        engine = self._current
        return engine.booted if engine is not None and engine.state is EngineState.ONLINE else None

    @property
    def pid(self) -> int:
        """Return the process id of the sounding engine; 0 where there is none."""
        return 0 if self._current is None else self._current.child.pid

    @property
    def wants_sound(self) -> bool:
        """Say whether a device is wished for."""
        return self._wish.audio is not AudioChoice.NONE

    def start(self, *, resting: bool = False) -> None:
        """Spawn the first engine; it boots as soon as it has loaded, or when ``renew`` is called."""
        self._resting = resting
        self._begins = not resting
        self._standby = self._spawn()
        self._loop.every(0.1, self._watch)

    def expect(self, sounds: tuple[Sound, ...], seats: tuple[tuple[int, Sound], ...] = ()) -> None:
        """Let the engine that stands by be ready for these sounds before it is for any other.

        ``seats``: what seats will have. Where the device has room for several, it is opened ahead for them.
        """
        device = self._device_wished if self._overlap else None
        self._expected = Expect(sounds, device, seats if self._overlap else ())
        if self._standby is not None and self._standby.state is EngineState.STANDBY:
            self._say_what_is_expected(self._standby)

    def _say_what_is_expected(self, engine: Engine) -> None:
        if self._expected is not None:
            engine.child.send(self._expected)

    def send(self, seq: int, event: Event, at_frame: int | None = None) -> None:
        """Let the engine apply an event; where none sounds or boots, nothing happens."""
        if self._current is not None:
            self._current.child.send(Operate(seq, event, at_frame))

    @property
    def _device_wished(self) -> DeviceWish:
        wish = self._wish
        return DeviceWish(wish.audio, wish.rate, wish.block, wish.seed, self._client)

    @property
    def volume(self) -> float:
        """Return the listening gain."""
        return self._wish.volume

    def set_volume(self, gain: float) -> None:
        """Set the listening gain, 0 to 1."""
        self._wish.volume = gain
        if self._current is not None:
            self._current.child.send(SetVolume(gain))

    def play_noise(self, on: bool) -> None:
        """Let the engine that sounds play noise to be measured, or no longer."""
        if self._current is not None:
            self._current.child.send(PlayNoise(on))

    def renew(self, fade_seconds: float = START_FADE, soon: tuple[tuple[int, Sound], ...] = ()) -> None:
        """End this epoch and begin another with the engine that stands by.

        ``soon``: sounds that seats will be given before long, to be there from the start.
        """
        self.rest()
        self._soon = soon
        self._resting = self._gave_up = False
        self._failed_starts = 0
        self._deaths.clear()
        self._fade = fade_seconds
        self._boot_standby()

    def rest(self, fade_seconds: float = QUIT_FADE) -> None:
        """End this epoch; the next begins with ``renew``."""
        self._resting = True
        if self._current is not None:
            self._quit(self._current, fade_seconds)
            self._current = None

    def stop(self, fade_seconds: float = QUIT_FADE) -> None:
        """Fade out and end all engines; ``done`` says when."""
        self._closing = True
        if self._standby is not None:
            self._standby.child.send(Quit())
            self._leaving.append(self._standby)
            self._standby = None
        if self._current is not None:
            self._quit(self._current, fade_seconds)
            self._current = None
        self._loop.after(QUIT_SECONDS + fade_seconds, self.close)

    @property
    def done(self) -> bool:
        """Say whether every engine has ended."""
        return self._current is None and self._standby is None and not self._leaving

    def close(self) -> None:
        """End whatever is left, at once."""
        self._closing = True
        for engine in (self._current, self._standby, *self._leaving):
            if engine is not None:
                engine.child.kill()
        self._current = self._standby = None
        self._leaving.clear()

    # ── one engine's life ───────────────────────────────────────────────────────────────────────

    def _spawn(self) -> Engine:
        engine: Engine
        engine = Engine(
            Child(
                self._loop,
                self._main,
                "improv-engine",
                FromEngine,
                lambda message: self._hear(engine, message),
                lambda: self._ended(engine, line("the sound engine ended")),
            ),
            self._clock.monotonic_ns(),
        )
        return engine

    def _boot_standby(self) -> None:
        """Let the engine that stands by sound, once it has loaded and the last one has let go."""
        engine = self._standby
        if self._current is not None or self._closing:
            return
        if engine is None:
            self._standby = self._spawn()
            return
        if self._resting:
            return
        held = any(self._holds_device(leaving) for leaving in self._leaving)
        if engine.state is not EngineState.STANDBY or held:
            return  # `_hear` or `_ended` comes here again
        now = self._clock.monotonic_ns()
        if now < self._can_boot_at:
            self._loop.at(self._can_boot_at, self._boot_standby)
            return
        self._standby = None
        self._current = engine
        self.epoch += 1
        engine.state = EngineState.BOOTING
        engine.heard_at = now
        engine.opening = self._listener.engine_opening()
        engine.child.send(
            Boot(
                epoch=self.epoch,
                audio=AudioChoice.NONE if self._gave_up else self._wish.audio,
                rate=self._wish.rate,
                block=self._wish.block,
                seed=self._wish.seed,
                snapshot=engine.opening,
                volume=self._wish.volume,
                fade_seconds=self._fade,
                capture=self._wish.capture,
                client=self._client,
                soon=self._soon,
            )
        )
        self._fade, self._soon = START_FADE, ()
        self._listener.engine_boots()

    def _holds_device(self, leaving: Engine) -> bool:
        """Say whether no other engine can sound before this one has ended."""
        shares = leaving.booted is not None and leaving.booted.audio in (AudioChoice.JACK, AudioChoice.NONE)
        return leaving.state is EngineState.QUITTING and not (self._overlap and shares)

    def _quit(self, engine: Engine, fade_seconds: float) -> None:
        engine.state = EngineState.QUITTING
        self._leaving.append(engine)
        engine.child.send(Quit(fade_seconds))
        self._loop.after(QUIT_SECONDS + fade_seconds, lambda: self._put_down(engine))

    def _put_down(self, engine: Engine) -> None:
        """End an engine that was asked to quit and has not."""
        if engine in self._leaving:
            self._ended(engine, Line())

    def _hear(self, engine: Engine, message: Any) -> None:
        engine.heard_at = self._clock.monotonic_ns()
        match message:
            case Imported(engine_version=versions):
                self.versions = versions
                if engine.state is EngineState.LOADING:
                    engine.state = EngineState.STANDBY
                    self._say_what_is_expected(engine)
                self._boot_standby()
            case Booted():
                self._online(engine, message)
            case Stopped():
                self._listener.engine_stopped(message)
            case Heartbeat(frame=frame):
                if frame != engine.frame:
                    engine.frame, engine.moved_at = frame, engine.heard_at
                self._pass_on(engine, message)
            case Sounded() | Meters() | Captured() | Trouble():
                self._pass_on(engine, message)
            case _:
                assert_never(message)

    def _online(self, engine: Engine, booted: Booted) -> None:
        if engine is not self._current or engine.opening is None:
            return
        engine.state = EngineState.ONLINE
        self._failed_starts = 0
        engine.booted = booted
        engine.moved_at = engine.heard_at + GRACE_NS
        self._listener.engine_ready(booted, engine.opening)
        if self.epoch == 1 and self._begins:
            self._loop.after(ALONE_SECONDS, self._keep_standby)
        else:
            self._keep_standby()

    def _keep_standby(self) -> None:
        """Have an engine stand by."""
        if self._standby is None and not self._closing:
            self._standby = self._spawn()

    def _pass_on(self, engine: Engine, message: Sounded | Heartbeat | Meters | Captured | Trouble) -> None:
        # What an engine that fades out still sounds belongs to its epoch as well.
        if engine is self._current or engine in self._leaving or isinstance(message, Trouble):
            self._listener.engine_said(message)

    def _ended(self, engine: Engine, why: Line) -> None:
        """Clear away an engine that is gone or must go, and replace it."""
        engine.child.kill()
        if engine not in self._leaving or self._holds_device(engine):
            self._can_boot_at = self._clock.monotonic_ns() + int(FORGETTING_SECONDS * 1000) * _MS
        if engine in self._leaving:
            self._leaving.remove(engine)
        elif engine is self._standby:
            self._standby = None
            self._mourn(engine)
        elif engine is self._current:
            self._current = None
            self._mourn(engine)
            self._listener.engine_lost(why)
        pause = min(LONGEST_PAUSE_SECONDS, 0.05 * 2**self._failed_starts) if self._failed_starts else 0.0
        if self._current is not None:
            self._loop.after(max(1.0, pause), self._keep_standby)
        elif pause and self._standby is None:
            self._loop.after(pause, self._boot_standby)
        else:
            self._boot_standby()

    def _mourn(self, engine: Engine) -> None:
        """Count a death; after too many the next engine plays to a silent clock."""
        now = self._clock.monotonic_ns()
        self._failed_starts += engine.booted is None
        self._deaths = [at for at in self._deaths if now - at < LIVES_WITHIN_NS] + [now]
        too_many = self._failed_starts >= FAILED_STARTS or len(self._deaths) >= LIVES
        if too_many and not self._gave_up:
            self._gave_up = True
            self._listener.engine_said(
                Trouble(
                    line(
                        "The sound engine ended again and again. Playing and recording go on without sound. "
                        "Begin a new jam to try again, or run `improv doctor`."
                    )
                )
            )

    def _watch(self) -> None:
        """Find an engine that hangs, or whose device does."""
        if self._closing:
            return
        now = self._clock.monotonic_ns()
        for engine in (self._standby, self._current):
            why = Line() if engine is None else engine.what_ails(now)
            if engine is not None and why:
                self._ended(engine, why)
