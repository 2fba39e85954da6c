"""Between host and window: how it begins and ends, and all that passes."""

from improv.jam.commands import Command
from improv.jam.events import Event
from improv.jam.scene import Scene
from improv.jam.snapshot import Snapshot
from improv.line import Line
from improv.link.hearing import AnswerJam, AnswerTold, Hear, HearingTold, LeaveAnswer
from improv.link.look import Preferences
from improv.link.message import Message
from improv.link.messages.devices import ClockStatus, DevicesFromUi, DevicesTold, DevicesToUi, NotesStatus
from improv.link.messages.engine import Meters, SetVolume
from improv.link.messages.own import OwnFromUi, OwnToUi
from improv.link.messages.sound import AudioTold, SettingsTold, SoundFromUi, SoundToUi
from improv.link.messages.take import TakeFromUi, TakeToUi
from improv.link.messages.vault import ConsentsTold, VaultFromUi, VaultTold, VaultToUi
from improv.link.profile import Profile
from improv.music.scale import Scale
from improv.music.sound import Sound


class Hello(Message, frozen=True):
    """The window is on the screen and wants to be told."""


class Welcome(Message, frozen=True):
    """Everything a window needs to show the jam as it is now; also after the ui was respawned."""

    snapshot: Snapshot
    scales: tuple[Scale, ...]
    sounds: tuple[Sound, ...]
    volume: float
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


class Notice(Message, frozen=True):
    """A line for people that is not about the jam itself: a recovered take, a broken preset."""

    text: Line


class Farewell(Message, frozen=True):
    """The host is ending in good order: close the window."""


class Prefer(Message, frozen=True):
    """Keep these preferences; the next window begins with them."""

    preferences: Preferences


class WindowUsed(Message, frozen=True):
    """Somebody is at the window: it is not idle. Sent a few times a minute at most."""


class WindowLocked(Message, frozen=True):
    """The window was locked, or unlocked: another one in its place begins so."""

    on: bool


class CloseWindow(Message, frozen=True):
    """The person closed the window: fade out, close the file, end."""


ToUi = (
    Welcome
    | Told
    | Notice
    | Farewell
    | Meters
    | SoundToUi
    | DevicesToUi
    | OwnToUi
    | TakeToUi
    | VaultToUi
    | HearingTold
    | AnswerTold
)
FromUi = (
    Command
    | Hello
    | Prefer
    | WindowUsed
    | WindowLocked
    | CloseWindow
    | SetVolume
    | SoundFromUi
    | DevicesFromUi
    | OwnFromUi
    | TakeFromUi
    | VaultFromUi
    | Hear
    | AnswerJam
    | LeaveAnswer
)
