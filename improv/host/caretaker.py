"""What goes on beside the jam and outlives it: settings, the ceiling's lock, the room, scales and scenes."""

from typing import Any, Protocol

from msgspec.structs import replace

from improv.host.audience import Audience
from improv.host.ceiling_lock import CeilingLock
from improv.host.clinic import Clinic
from improv.host.commanding import Commanding
from improv.host.engines import Engines
from improv.host.held_jams import HeldJams
from improv.host.keeping import Keeping
from improv.host.loop import Loop
from improv.host.measuring import Measuring
from improv.host.own_scales import OwnScales
from improv.host.own_scenes import OwnScenes
from improv.host.people import People
from improv.host.reviewing import Reviewing
from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.commands import Command
from improv.jam.control import Action
from improv.jam.events import Event
from improv.jam.player import SEATS
from improv.jam.snapshot import Snapshot
from improv.line import line
from improv.link.clock import Clock
from improv.link.look import Keeping as Jams
from improv.link.look import Preferences, ThemeChoice
from improv.link.messages import (
    KeepJam,
    LockCeiling,
    MeasureRoom,
    Meters,
    NewJam,
    Prefer,
    RaiseCeiling,
    RoomMeasured,
    SaveScale,
    SaveScene,
    SettingsTold,
    SetVolume,
    UnlockCeiling,
)
from improv.music.scale import Scale


class Hearing(Protocol):
    """Who hears commands, and knows the jam."""

    def hear(self, command: Command) -> None:
        """Let the jam decide on a command."""

    def asked(self, message: Any) -> None:
        """Hear what somebody asks."""

    def new_jam(self, why: str) -> None:
        """End the take."""

    def begin_anew(self, why: str) -> None:
        """End what is played; what follows is a jam of its own."""

    @property
    def snapshot(self) -> Snapshot:
        """Return the jam as it is now."""


class Caretaker:
    """Does what people ask that is not for the jam, and keeps from it what is locked."""

    def __init__(
        self,
        loop: Loop,
        clock: Clock,
        keeping: Keeping,
        scales: OwnScales,
        scenes: OwnScenes,
        audience: Audience,
        jams: HeldJams | None = None,
        *,
        people: People,
        reviewing: Reviewing | None = None,
        clinic: Clinic | None = None,
    ) -> None:
        """Take the settings, what people keep, who is told, jams in memory, and what is known of people.

        ``reviewing``: what is done for Review; ``clinic``: the vault and consents; None where there is no
        window to ask them from.
        """
        self._reviewing = reviewing
        self._loop = loop
        self.people = people
        self.clinic = clinic
        self.keeping = keeping
        self.scales = scales
        self.scenes = scenes
        self._audience = audience
        self._jams = jams
        self._lock = CeilingLock(loop, clock, keeping, audience.notice, self._tell)
        self._measuring = Measuring(loop, clock, keeping, audience.notice, self._tell, audience.dose)
        self._host: Hearing | None = None
        self._commanding: Commanding | None = None

    @property
    def told(self) -> SettingsTold:
        """Return what people should know of the settings."""
        return SettingsTold(self._lock.is_locked, self.keeping.settings.calibration, self._measuring.noise)

    @property
    def moves(self) -> bool:
        """Say whether things may come and go by themselves, as people have chosen for what they see."""
        look = self.keeping.settings.preferences.look
        return look.motion and look.theme is not ThemeChoice.CALM

    def start(self, host: Hearing, engines: Engines) -> None:
        """Begin, with the host and the engines that it has."""
        self._host = host
        self._measuring.start(engines)
        self.people.seats.start(lambda: host.snapshot)
        if self._reviewing is not None:
            self._reviewing.start(host, engines)
        if self.clinic is not None:
            self.clinic.start(host)
        self._commanding = Commanding(
            self._loop, host, lambda: self.scenes.all, lambda: engines.volume, self._tell_volume
        )

    def asked(self, message: Any) -> bool:  # noqa: C901 - one flat table of messages
        """Hear what somebody asks; say whether that is all there is to be done."""
        if self.people.asked(message) or self._is_of_a_part(message):
            return True
        match message:
            case SaveScale(Scale(name=name)) | SaveScene(name) if self._names_somebody(name):
                self._audience.notice(
                    line("It is not saved: its name holds a person's. Choose one that is about nobody.")
                )
            case SaveScale():
                self.scales.save(message)
            case SaveScene(name) if self._host is not None:
                self.scenes.save(name, self._host.snapshot)
            case LockCeiling(pin):
                self._lock.lock(pin)
            case UnlockCeiling(pin):
                self._lock.unlock(pin)
            case RaiseCeiling(decibels, pin):
                self._lock.with_pin(pin, lambda: self._set_ceiling(decibels))
            case ask.SetCeiling(decibels) if self._host is not None:
                return not self._lock.allows(decibels, self._host.snapshot.ceiling)
            case KeepJam(jam, keep) if self._jams is not None:
                self._jams.answered(jam, keep=keep)
            case MeasureRoom(on):
                self._measuring.play(on)
            case RoomMeasured(decibels):
                self._measuring.measured(decibels)
            case SaveScene() | ask.SetCeiling() | KeepJam():
                pass  # before the beginning
            case _:
                return self._note(message)
        return True

    def _is_of_a_part(self, message: Any) -> bool:
        """Say whether a message was about Review or the vault, which not every program has."""
        parts = (self._reviewing, self.clinic)
        return any(part is not None and part.asked(message) for part in parts)

    def happened(self, event: Event) -> None:
        """Hear what happened in the jam."""
        if self._reviewing is not None:
            self._reviewing.happened(event)
        match event:
            case did.NoteOn(player=seat) if self.clinic is not None and seat <= SEATS:
                self.clinic.used()
            case did.CeilingSet(decibels):
                self.keeping.change(replace(self.keeping.settings, ceiling=decibels))
            case did.Panicked() | did.SoftStopped() | did.EngineLost():
                self._measuring.stop()
            case did.ActionAsked(action=action, down=True) if self._commanding is not None:
                self._commanding.used(action)
                if action is Action.CALM and self._host is not None:
                    self._note(ask.SetCalm(self._host.snapshot.calm))
            case _:
                self.people.seats.happened(event)

    def heard(self, meters: Meters) -> None:
        """Hear how loud it is."""
        self._measuring.heard(meters)

    def leave(self) -> None:
        """Begin to end."""
        if self._reviewing is not None:
            self._reviewing.quit()

    def tick(self) -> None:
        """Do what is to be done once a second."""
        self._measuring.count()
        if self.clinic is not None:
            self.clinic.tick()

    def close(self) -> None:
        """Wait until all is kept."""
        self._lock.close()
        self._measuring.keep()
        self.keeping.close()
        self.scales.close()
        self.scenes.close()
        if self.clinic is not None:
            self.clinic.close()
        self.people.close()

    def _names_somebody(self, name: str) -> bool:
        return self.clinic is not None and self.clinic.names_somebody(name)

    def _note(self, message: Any) -> bool:
        """Remember what is asked of others, or of nobody: what a person chose; not what a scene brings."""
        match message:
            case SetVolume(gain):
                self.keeping.change(replace(self.keeping.settings, volume=min(1.0, max(0.0, gain))))
            case ask.SetCalm(on):
                self.keeping.change(replace(self.keeping.settings, calm=on))
            case Prefer(preferences):
                self._prefer(preferences)
            case NewJam():
                self._measuring.stop()
            case _:
                pass
        return isinstance(message, Prefer)

    def _prefer(self, preferences: Preferences) -> None:
        """Keep what is preferred; where consent is needed from now on, nothing goes on being written."""
        settings, before = self.keeping.settings, self.keeping.settings.preferences.keeping
        self.keeping.change(replace(settings, preferences=preferences))
        if self.clinic is not None:
            self.clinic.wait_for(preferences.idle_minutes)
        if self._jams is None or preferences.keeping is before:
            return
        self._jams.change(preferences.keeping)
        if self.clinic is not None:
            self.clinic.prefer(clinical=preferences.keeping is Jams.CLINICAL)
        if Jams.CLINICAL in (preferences.keeping, before) and self._host is not None:
            self._host.new_jam(_why(before))

    def _set_ceiling(self, decibels: float) -> None:
        if self._host is not None:
            self._host.hear(ask.SetCeiling(decibels))
        self._tell()

    def _tell_volume(self, gain: float) -> None:
        self._audience.settings(replace(self.told, volume=gain))

    def _tell(self) -> None:
        self._audience.settings(self.told)


def _why(before: Jams) -> str:
    """Return why a jam ends where consent is needed from now on, or no longer."""
    return "jams are recorded again" if before is Jams.CLINICAL else "consent is needed"
