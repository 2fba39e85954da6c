"""Who watches the jam: a window, or lines on a terminal."""

from typing import Protocol

from improv.jam.events import Event
from improv.line import Line
from improv.link.messages import (
    AudioStatus,
    AudioTold,
    ClockStatus,
    ConsentsTold,
    DevicesTold,
    DoseTold,
    KeepAsked,
    Meters,
    NotesStatus,
    ProfilesChanged,
    RecordingStatus,
    ScalesChanged,
    ScenesChanged,
    SettingsTold,
    VaultTold,
)


class Audience(Protocol):
    """Is told what happens, after the engine and the recorder; must not block."""

    def told(self, event: Event) -> None:
        """Something happened in the jam."""

    def meters(self, meters: Meters) -> None:
        """This is how loud it is."""

    def audio(self, status: AudioStatus) -> None:
        """This is how sound is doing."""

    def recording(self, status: RecordingStatus) -> None:
        """A take begins, ends, or is in trouble."""

    def clock(self, status: ClockStatus) -> None:
        """This is how MIDI clock is doing, theirs and ours."""

    def devices(self, told: DevicesTold) -> None:
        """Other devices are there, or other things are known of them."""

    def notes(self, status: NotesStatus) -> None:
        """What sounds goes to other instruments, or no longer."""

    def scales(self, changed: ScalesChanged) -> None:
        """Somebody has made a scale."""

    def scenes(self, changed: ScenesChanged) -> None:
        """Somebody has made a scene."""

    def profiles(self, changed: ProfilesChanged) -> None:
        """Somebody has made a person's profile, or deleted one."""

    def settings(self, told: SettingsTold) -> None:
        """This outlives the program."""

    def dose(self, told: DoseTold) -> None:
        """So much was heard."""

    def sound(self, told: AudioTold) -> None:
        """This is how sound is wished for, what the driver gave, and how late it is."""

    def keep(self, asked: KeepAsked) -> None:
        """A jam that was only in memory is over."""

    def vault(self, told: VaultTold) -> None:
        """The clinic's vault was opened, locked, or changed."""

    def consents(self, told: ConsentsTold) -> None:
        """Others agreed to other things, or others are recorded."""

    def notice(self, text: Line) -> None:
        """People should know this."""

    def farewell(self) -> None:
        """The host is ending."""
