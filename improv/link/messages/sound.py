"""Between host and window: where sound goes, how loud it may be, and how much of it was heard."""

from improv.line import Line
from improv.link.message import Message
from improv.link.messages.engine import AudioChoice


class AudioStatus(Message, frozen=True):
    """How sound is doing, for the status line: ready or not, and one line for people."""

    ready: bool
    text: Line
    problem: bool = False
    audio: AudioChoice | None = None
    """Where sound goes, when it is ready."""
    rate: int = 0
    """Hertz."""
    block: int = 0
    """Frames."""


class AudioTold(Message, frozen=True):
    """How sound is asked for, what the driver really gave, and how late a press is heard."""

    wished: AudioChoice = AudioChoice.AUTO
    wished_block: int = 128
    """Frames."""
    given: AudioChoice | None = None
    """None while there is no sound."""
    block: int = 0
    rate: int = 0
    """Hertz."""
    latency_ms: float | None = None
    """From a press to the first sample that the driver takes, in the median of the last presses, as measured;
    None before there were any."""


class ChooseAudio(Message, frozen=True):
    """Have sound made elsewhere, or in blocks of so many frames: longer is steadier, and later."""

    audio: AudioChoice
    block: int


class SettingsTold(Message, frozen=True):
    """What outlives the program, as far as it concerns people: also after each change."""

    locked: bool = False
    """The ceiling needs its PIN to be raised, and the lock to be opened."""
    calibration: float | None = None
    """What is added to dBFS to have dB(A) where people sit; None: never measured."""
    noise: bool = False
    """Pink noise sounds, to be measured."""
    volume: float | None = None
    """Said where a control has just changed the listening gain."""


class DoseTold(Message, frozen=True):
    """An estimate of what was heard since the program began, once calibrated: 1 is a week's listening."""

    decibels: float
    """dB(A) now."""
    adult: float
    child: float


class LockCeiling(Message, frozen=True):
    """Let the ceiling be raised with this PIN only; 4 to 32 letters."""

    pin: str


class UnlockCeiling(Message, frozen=True):
    """Let the ceiling be raised by anybody again."""

    pin: str


class RaiseCeiling(Message, frozen=True):
    """Set a locked ceiling higher, with its PIN; an open or a lower one needs only ``SetCeiling``."""

    decibels: float
    pin: str


class MeasureRoom(Message, frozen=True):
    """Let pink noise sound, to be measured with a sound-level meter where people sit; or end it."""

    on: bool


class RoomMeasured(Message, frozen=True):
    """The meter showed so many dB(A) while the noise sounded."""

    decibels: float


SoundToUi = AudioStatus | AudioTold | SettingsTold | DoseTold
SoundFromUi = ChooseAudio | LockCeiling | UnlockCeiling | RaiseCeiling | MeasureRoom | RoomMeasured
