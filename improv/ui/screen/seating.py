"""Who plays in this window, seated in the jam: sources join when the table wants them, and leave."""

from collections.abc import Callable

from PyQt6.QtCore import QObject, pyqtSignal

from improv.jam import commands as ask
from improv.jam.jam import Jam
from improv.jam.player import SCREEN, SCREEN_SOURCES, SourceKind
from improv.link.look import Table
from improv.ui.pads.sources import name_of_source, sources_of


class Seating(QObject):
    """Compares the table with the jam, and asks for what is missing."""

    asked = pyqtSignal(object)
    """A command."""

    def __init__(self, jam: Callable[[], Jam | None], parent: QObject | None = None) -> None:
        """Take what returns the jam as it is now."""
        super().__init__(parent)
        self._jam = jam

    def settle(self, table: Table, *, fresh: bool = False) -> None:
        """Let all at the table be in the jam, and nobody else of this window.

        ``fresh``: the window was just opened, and what one before it held comes up.
        """
        jam = self._jam()
        if jam is None:
            return
        wanted = sources_of(table)
        there = {player.source for player in jam.players.values() if player.unplugged_at is None}
        for source in SCREEN_SOURCES:
            if source not in wanted and (source in there or source in jam.seats.waiting):
                self.asked.emit(ask.Unplug(source))
        for source in wanted:
            # Whoever opened the window has seated the first.
            if source not in there and source not in jam.seats.waiting and not (fresh and source == SCREEN):
                self.asked.emit(ask.Join(source, name_of_source(source), SourceKind.SCREEN))
            if fresh and source != SCREEN:
                self.asked.emit(ask.ReleaseAll(source))
