"""Between the host and the engine: what it is told, then what it tells."""

from enum import StrEnum

from msgspec import Struct

from improv.jam.events import Event
from improv.jam.snapshot import Snapshot
from improv.line import Line
from improv.link.message import Message
from improv.music.sound import Sound


class AudioChoice(StrEnum):
    """Where sound is to go."""

    AUTO = "auto"
    JACK = "jack"
    PORTAUDIO = "portaudio"
    NONE = "none"


class Boot(Message, frozen=True):
    """Begin an epoch: open the device and take this state as silence with these settings."""

    epoch: int
    audio: AudioChoice
    rate: int
    """Hertz wished for; the device may know better."""
    block: int
    """Frames wished for; the device may know better."""
    seed: int
    snapshot: Snapshot
    volume: float
    """Listening gain 0 to 1."""
    fade_seconds: float = 0.5
    """Fade-in after the capture point: 0.5 at start and respawn, 0.01 at seeks."""
    capture: bool = False
    """Send what the capture point carries (``Captured``)."""
    client: str = "improv"
    """What the sound system calls us."""
    soon: tuple[tuple[int, Sound], ...] = ()
    """Sounds that seats will be given so soon that they have to be there from the start."""

    @property
    def device(self) -> "DeviceWish":
        """Return what of it could have been opened ahead."""
        return DeviceWish(self.audio, self.rate, self.block, self.seed, self.client)


class DeviceWish(Struct, frozen=True):
    """What of a ``Boot`` decides on the device, and on what can be built before anything is to sound."""

    audio: AudioChoice
    rate: int
    block: int
    seed: int
    client: str


class Operate(Message, frozen=True):
    """Apply an event: at a frame of this epoch, or now."""

    seq: int
    event: Event
    at_frame: int | None = None


class SetVolume(Message, frozen=True):
    """Listening gain 0 to 1. It only attenuates, and rises at most 12 dB a second."""

    gain: float


class PlayNoise(Message, frozen=True):
    """Let pink noise sound, to be measured where people sit, or no longer; it is in no take."""

    on: bool


class Quit(Message, frozen=True):
    """Fade out (seconds), tell the last frame, and end."""

    fade_seconds: float = 0.05


class Expect(Message, frozen=True):
    """Compute ahead what these sounds need, before anything else; said to an engine that stands by."""

    sounds: tuple[Sound, ...]
    device: DeviceWish | None = None
    """To be opened ahead, where another engine may sound through it meanwhile; None: not before the boot."""
    seats: tuple[tuple[int, Sound], ...] = ()
    """Sounds that seats have somewhere in what will be played; their voices are made for that device."""


ToEngine = Boot | Operate | SetVolume | PlayNoise | Quit | Expect

SILENT_DECIBELS = -120.0
"""A level where nothing sounds."""


class Imported(Message, frozen=True):
    """The engine has loaded and stands by."""

    engine_version: str
    """What decides on the samples: improv's engine version and pyo's, as in ``engine 1, pyo 1.1.0``."""


class Booted(Message, frozen=True):
    """The epoch has begun: this is the device, and these are its real rate and block."""

    epoch: int
    audio: AudioChoice
    device: str
    rate: int
    block: int
    problem: Line = Line()
    """Why a better device could not be had, in one line; empty where all is well."""


class Sounded(Message, frozen=True):
    """These operations were applied, in this order, at the start of the block that begins with this frame.

    A record of the take too: with it the same samples can be made again.
    """

    epoch: int
    frame: int
    seqs: tuple[int, ...]


class Heartbeat(Message, frozen=True):
    """The audio callback lives: the frame it reached, and when (monotonic nanoseconds)."""

    epoch: int
    frame: int
    at: int


class Meters(Message, frozen=True):
    """Peak level left and right since the last (linear), limiter's reduction (dB), load (0 to 1), voices."""

    left: float
    right: float
    reduction: float
    load: float
    voices: int
    loudness: float = SILENT_DECIBELS
    """A-weighted level of the last second after the listening volume, in dBFS."""


class Captured(Message, frozen=True):
    """Frames at the capture point: interleaved stereo, 32-bit little-endian float."""

    epoch: int
    frame: int
    samples: bytes


class Stopped(Message, frozen=True):
    """The epoch has ended; ``frame`` is the first that no longer sounded."""

    epoch: int
    frame: int


class Trouble(Message, frozen=True):
    """Something that people should know, in one line: what happened, what still works, what to do."""

    text: Line


FromEngine = Imported | Booted | Sounded | Heartbeat | Meters | Captured | Stopped | Trouble
