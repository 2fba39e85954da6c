"""What is said aloud: what a screen reader cannot know of, since nothing has the focus where it happens.

What has the focus is left to the screen reader, so that the two never say the same.
"""

from collections.abc import Callable
from typing import Any

from msgspec import Struct
from PyQt6.QtCore import QObject

from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.jam import Jam
from improv.jam.player import SCREEN_SOURCES
from improv.link.messages import RecordingStatus
from improv.ui.access.access import Access
from improv.ui.access.speaker import MakeVoice, Speaker
from improv.ui.languages.speaking import spoken
from improv.ui.parts.words import name_of
from improv.ui.preferring import Preferring
from improv.ui.window import Window


class Speaking(QObject):
    """Says what happens, where that is wished; and what is offered to somebody who scans and wants that."""

    def __init__(
        self,
        window: Window,
        jam: Callable[[], Jam | None],
        preferring: Preferring,
        access: Access,
        make: MakeVoice,
    ) -> None:
        """Take what returns the jam as it is now."""
        super().__init__(window)
        self._jam = jam
        self._preferring = preferring
        self._look = window.settings.access.look
        self._records: bool | None = None
        """None until the host has said it."""
        self.speaker = Speaker(self, spoken(), make)
        access.offered.connect(lambda name: self.speaker.say(name, urgent=True))
        preferring.changed.connect(self._follow)
        self._follow()
        self._words: dict[type[Struct], Callable[[Any], str]] = {
            did.Panicked: lambda _: self.tr("All sound stopped"),
            did.SoftStopped: lambda _: self.tr("All sound fades out"),
            did.PlayerJoined: self._joined,
            did.PlayerReturned: lambda event: self._of(event.player, self.tr("{name} is back")),
            did.PlayerUnplugged: lambda event: self._of(event.player, self.tr("{name} is unplugged")),
            did.PersonSeated: self._seated,
            did.Marked: lambda _: self.tr("Moment marked"),
        }

    def happened(self, event: Event) -> None:
        """Say what happened, after the jam has followed it."""
        if self._preferring.now.look.speech and type(event) in self._words:
            urgent = isinstance(event, did.Panicked | did.SoftStopped)
            self.speaker.say(self._words[type(event)](event), urgent=urgent)

    def recording(self, status: RecordingStatus) -> None:
        """Say when recording begins and ends; not, that it goes on in a window that was just opened."""
        before, self._records = self._records, bool(status.since)
        if before is None or before == self._records or not self._preferring.now.look.speech:
            return
        self.speaker.say(self.tr("Recording started") if self._records else self.tr("Recording ended"))

    def stop(self) -> None:
        """Leave nothing running."""
        self.speaker.be_quiet()

    def _follow(self) -> None:
        """Say on the page whether there is a voice, once somebody wants one."""
        if self._preferring.now.look.speech:
            self._look.set_voice(self.speaker.is_there)
        else:
            self.speaker.be_quiet()

    def _joined(self, event: did.PlayerJoined) -> str:
        if event.player.source in SCREEN_SOURCES:
            return ""
        player = event.player
        return self.tr("{device} joined: {name}").format(device=player.name, name=name_of(player))

    def _seated(self, event: did.PersonSeated) -> str:
        return self.tr("{name} plays").format(name=event.person) if event.person else ""

    def _of(self, seat: int, text: str) -> str:
        jam = self._jam()
        return "" if jam is None or seat not in jam.players else text.format(name=name_of(jam.players[seat]))
