"""Devices of the same name: says that there are some, and leads to where people say whose is whose."""

import re
from collections.abc import Callable

from PyQt6.QtCore import QObject

from improv.jam.jam import Jam
from improv.jam.player import Player, SourceKind
from improv.ui.window import Window

TOPIC = "alike"
_DEVICES = frozenset({SourceKind.MIDI, SourceKind.GRID})
_NUMBER = re.compile(r" #\d+$")
"""What tells the sources of such devices apart: see ``midi.names``."""


class Alike(QObject):
    """A notice as long as two devices of one name are there, or until somebody has answered it."""

    def __init__(self, window: Window, jam: Callable[[], Jam | None]) -> None:
        """Take what returns the jam as it is now."""
        super().__init__(window)
        self._window = window
        self._jam = jam
        self._seat = 0
        window.play.notices.acted.connect(self._tell_apart)
        window.play.notices.declined.connect(self._leave)

    def joined(self, seat: int) -> None:
        """Say that whoever has come to a seat brought a device that is called as another is."""
        jam = self._jam()
        player = None if jam is None else jam.players.get(seat)
        if jam is None or player is None:
            return
        names = [other.name for other in jam.players.values() if is_alike(player, other)]
        if not names:
            return
        self._seat = seat
        text = self.tr("More than one instrument is called {device}. All of them play, each on its own seat.")
        self._window.play.notices.show_notice(
            text.format(device=min(player.name, *names, key=len)),
            TOPIC,
            self.tr("Tell them apart…"),
            self.tr("Leave it so"),
        )

    def look(self) -> None:
        """Take the notice back where they are not there any more."""
        jam = self._jam()
        if jam is not None and self._window.play.notices.says(TOPIC):
            there = list(jam.players.values())
            if not any(is_alike(one, other) for one in there for other in there):
                self._window.play.notices.withdraw(TOPIC)

    def _tell_apart(self, topic: str) -> None:
        if topic == TOPIC:
            self._leave(topic)
            page = self._window.panel.player
            page.want(self._seat)
            self._window.panel.open(page)
            page.device.pair.setFocus()

    def _leave(self, topic: str) -> None:
        if topic == TOPIC:
            self._window.play.notices.withdraw(TOPIC)


def is_alike(one: Player, other: Player) -> bool:
    """Say whether two players have devices of the same name, both plugged in."""
    if one.seat == other.seat or not {one.kind, other.kind} <= _DEVICES:
        return False
    if one.unplugged_at is not None or other.unplugged_at is not None:
        return False
    return one.name == other.name or _NUMBER.sub("", one.source) == _NUMBER.sub("", other.source)
