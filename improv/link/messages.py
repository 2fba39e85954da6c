"""The messages between host, engine and ui, as closed unions of frozen records.

They travel as msgpack; a record is told by its tag, which is its name.
"""

from enum import StrEnum

import msgspec
from msgspec import Struct

from improv.jam.commands import Command
from improv.jam.events import Event
from improv.jam.profile import Profile
from improv.jam.scene import Scene
from improv.jam.snapshot import Snapshot
from improv.line import Line, line_from, wire_of
from improv.link.consenting import Consent, VaultState
from improv.link.hearing import (
    Alive,
    AnswerJam,
    AnswerTold,
    Hear,
    HearingCeiling,
    HearingStop,
    HearingTold,
    LeaveAnswer,
)
from improv.link.look import Preferences
from improv.link.message import Message
from improv.music.scale import Scale
from improv.music.sound import Sound

SILENT_DECIBELS = -120.0
"""A level where nothing sounds."""


# ── host to engine ──────────────────────────────────────────────────────────────────────────────


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


# ── engine to host ──────────────────────────────────────────────────────────────────────────────


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


# ── host to ui ──────────────────────────────────────────────────────────────────────────────────


class ClockStatus(Message, frozen=True):
    """Whether MIDI clock of others is followed, and ours sent."""

    follows: bool = False
    sends: bool = False
    heard: str = ""
    """What people call the source whose clock is followed now; empty while none comes."""
    bpm: float = 0.0
    """What it said last; 0 where it has said nothing yet."""


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


class ScenesChanged(Message, frozen=True):
    """All scenes there are from now on; ``saved`` is the identifier of the one that was kept."""

    scenes: tuple[Scene, ...]
    saved: str = ""


class ProfilesChanged(Message, frozen=True):
    """All people's profiles there are from now on; ``saved`` is the name of the one that was kept."""

    profiles: tuple[Profile, ...]
    saved: str = ""


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


class KeepAsked(Message, frozen=True):
    """A jam that was only in memory has ended: is it to be kept?"""

    jam: int
    seconds: float
    players: int


class NotesStatus(Message, frozen=True):
    """Whether the notes go out by MIDI, and through which port, as other programs call it."""

    sends: bool = False
    port: str = ""


class DeviceTold(Message, frozen=True):
    """A device that is there, and what we know of it."""

    source: str
    name: str
    port: str
    profile: str = ""
    """What its controller profile is called; empty where it is played as any keyboard."""
    lights: bool = False
    """Its pads are lit by us."""
    problem: Line = Line()
    first_pad: int | None = None
    """The degree of the lowest pad, on the scale that is played now; None where it has keys."""


class DevicesTold(Message, frozen=True):
    """All devices that are there; also after each change."""

    devices: tuple[DeviceTold, ...] = ()


class VaultTold(Message, frozen=True):
    """Whether the clinic's vault is open; also after each attempt to open or change it."""

    state: VaultState = VaultState.NONE
    trouble: Line = Line()
    """Why what was asked last could not be done; empty where it was."""
    recovery_key: str = ""
    """Said once, when it was made: to be printed, and kept elsewhere."""
    busy: Line = Line()
    """What is being done with the recordings at this moment, as in a withdrawal; empty: nothing."""
    unfinished: bool = False
    """A withdrawal was interrupted; it is finished as soon as the vault is open."""


class ConsentsTold(Message, frozen=True):
    """Who agreed to what, while the vault is open; and who is recorded now."""

    people: tuple[Consent, ...] = ()
    """By code."""
    recorded: tuple[int, ...] = ()
    """The seats whose playing goes into the recording as things are, whether anybody plays or not."""
    due: tuple[str, ...] = ()
    """Codes of people whose recordings are due to be deleted."""


class Welcome(Message, frozen=True):
    """Everything a window needs to show the jam as it is now; also after the ui was respawned."""

    snapshot: Snapshot
    scales: tuple[Scale, ...]
    sounds: tuple[Sound, ...]
    volume: float
    own_scales: str = ""
    """The folder of the person's own scales, to be shown; the host writes there (``SaveScale``)."""
    clock: ClockStatus = ClockStatus()
    scenes: tuple[Scene, ...] = ()
    settings: SettingsTold = SettingsTold()
    preferences: Preferences = Preferences()
    profiles: tuple[Profile, ...] = ()
    audio: AudioTold = AudioTold()
    notes: NotesStatus = NotesStatus()
    devices: DevicesTold = DevicesTold()
    vault: VaultTold = VaultTold()
    consents: ConsentsTold = ConsentsTold()
    locked: bool = False
    """The window before this one was locked when it died."""
    own_sounds: str = ""
    """The folder of the person's own sounds, which the window opens in a file manager."""


class Told(Message, frozen=True):
    """An event of the jam."""

    event: Event


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


class RecordingStatus(Message, frozen=True):
    """Whether a take is being written: since when (monotonic nanoseconds, 0 = not), its file, any trouble."""

    since: int = 0
    file: str = ""
    trouble: Line = Line()
    in_memory: bool = False
    """It is on no disk yet, and will be asked about at its end."""
    needs_consent: bool = False
    """Nobody is recorded before their consent is entered."""


class Notice(Message, frozen=True):
    """A line for people that is not about the jam itself: a recovered take, a broken preset."""

    text: Line


class ScalesChanged(Message, frozen=True):
    """A scale was saved: these are all there are, as in ``Welcome``."""

    scales: tuple[Scale, ...]
    saved: str = ""
    """The identifier that the new one was given."""


class Farewell(Message, frozen=True):
    """The host is ending in good order: close the window."""


ToUi = (
    Welcome
    | Told
    | Meters
    | AudioStatus
    | RecordingStatus
    | ClockStatus
    | ScalesChanged
    | ScenesChanged
    | SettingsTold
    | DoseTold
    | ProfilesChanged
    | AudioTold
    | KeepAsked
    | NotesStatus
    | DevicesTold
    | HearingTold
    | AnswerTold
    | VaultTold
    | ConsentsTold
    | Notice
    | Farewell
)


# ── ui to host ──────────────────────────────────────────────────────────────────────────────────


class Hello(Message, frozen=True):
    """The window is on the screen and wants to be told."""


class NewJam(Message, frozen=True):
    """End this take; the next press begins another."""


class FollowClock(Message, frozen=True):
    """Take the tempo from somebody's MIDI clock, or no longer."""

    on: bool
    source: str = ""
    """Empty: whichever source sends one first."""


class SendClock(Message, frozen=True):
    """Send MIDI clock in the jam's tempo, or no longer."""

    on: bool


class SaveScale(Message, frozen=True):
    """Keep a scale among the person's own; the answer is ``ScalesChanged``, or a ``Notice``.

    Where its identifier or its name is taken, it is given another.
    """

    scale: Scale
    replaces: str = ""
    """The identifier of an own scale whose place it takes; empty where it is a new one."""


class SaveScene(Message, frozen=True):
    """Keep what is on now as a scene of one's own; the answer is ``ScenesChanged``, or a ``Notice``."""

    name: str


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


class Prefer(Message, frozen=True):
    """Keep these preferences; the next window begins with them."""

    preferences: Preferences


class SaveProfile(Message, frozen=True):
    """Keep a person's profile; the answer is ``ProfilesChanged``, or a ``Notice``."""

    profile: Profile
    replaces: str = ""
    """The name of the profile whose place it takes; empty where it is a new one."""


class DeleteProfile(Message, frozen=True):
    """Forget a person's profile."""

    name: str


class ChooseAudio(Message, frozen=True):
    """Have sound made elsewhere, or in blocks of so many frames: longer is steadier, and later."""

    audio: AudioChoice
    block: int


class KeepJam(Message, frozen=True):
    """Keep a jam that was only in memory, or let it go: the answer to ``KeepAsked``."""

    jam: int
    keep: bool


class SendNotes(Message, frozen=True):
    """Send what sounds by MIDI to other instruments, a channel for each player, or no longer."""

    on: bool


class MakeVault(Message, frozen=True):
    """Make the clinic's vault; the answer is ``VaultTold``, with the recovery key."""

    passphrase: str


class UnlockVault(Message, frozen=True):
    """Open the vault with its passphrase or its recovery key; the answer is ``VaultTold``."""

    secret: str


class LockVault(Message, frozen=True):
    """Lock the vault, which ends a jam that is being recorded; the answer is ``VaultTold``."""


class ChangePassphrase(Message, frozen=True):
    """Let the vault be opened by another passphrase; the answer is ``VaultTold``."""

    secret: str
    """What opens it now: the passphrase or the recovery key."""
    passphrase: str


class MakeRecoveryKey(Message, frozen=True):
    """Let the vault have another recovery key, and the old one none; the answer is ``VaultTold``."""


class EnterConsent(Message, frozen=True):
    """Write down what a person agreed to, in place of what was there; the answer is ``ConsentsTold``."""

    consent: Consent


class WithdrawConsent(Message, frozen=True):
    """Take a person out of every recording, for ever; ``VaultTold`` and ``ConsentsTold`` follow."""

    code: str


class WindowUsed(Message, frozen=True):
    """Somebody is at the window: it is not idle. Sent a few times a minute at most."""


class WindowLocked(Message, frozen=True):
    """The window was locked, or unlocked: another one in its place begins so."""

    on: bool


class CloseWindow(Message, frozen=True):
    """The person closed the window: fade out, close the file, end."""


FromUi = (
    Command
    | Hello
    | WindowLocked
    | SetVolume
    | NewJam
    | FollowClock
    | SendClock
    | SaveScale
    | SaveScene
    | LockCeiling
    | UnlockCeiling
    | RaiseCeiling
    | MeasureRoom
    | RoomMeasured
    | Prefer
    | SaveProfile
    | DeleteProfile
    | ChooseAudio
    | KeepJam
    | SendNotes
    | Hear
    | AnswerJam
    | LeaveAnswer
    | MakeVault
    | UnlockVault
    | LockVault
    | ChangePassphrase
    | MakeRecoveryKey
    | EnterConsent
    | WithdrawConsent
    | WindowUsed
    | CloseWindow
)


# ── host to hearing process and back ────────────────────────────────────────────────────────────


class OpenEars(Message, frozen=True):
    """How the hearing process is to sound: said first, and whenever it changes."""

    audio: AudioChoice
    block: int
    """Frames wished for."""
    volume: float
    """Listening gain 0 to 1."""
    device_in_use: bool = False
    """The live jam sounds through a device: some have room for one program only."""


ToHearing = Hear | OpenEars | SetVolume | HearingCeiling | HearingStop | Quit
FromHearing = HearingTold | Alive

_encoder = msgspec.msgpack.Encoder(enc_hook=wire_of)


def encode(message: Struct) -> bytes:
    """Return a message as bytes."""
    return _encoder.encode(message)


def decoder_of(union: object) -> msgspec.msgpack.Decoder[object]:
    """Return a decoder for one of the unions; it raises msgspec.DecodeError on anything else."""
    return msgspec.msgpack.Decoder(union, dec_hook=line_from)
