"""Those who share the screen, made visible: areas follow the table, and each its player."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct
from PyQt6.QtCore import QObject

from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.jam import Jam
from improv.link.clock import Clock
from improv.ui.access.access import Access
from improv.ui.access.profiling import Profiling
from improv.ui.access.switch_learning import SwitchLearner
from improv.ui.preferring import Preferring
from improv.ui.screen.seating import Seating
from improv.ui.window import Window


class ScreenShown(QObject):
    """Keeps the areas like the table, and what each offers like its player and the person's profile."""

    def __init__(
        self,
        window: Window,
        clock: Clock,
        jam: Callable[[], Jam | None],
        preferring: Preferring,
    ) -> None:
        """Take what returns the jam as it is now."""
        super().__init__(window)
        self._areas = window.play.areas
        self._jam = jam
        self._preferring = preferring
        self.profiling = Profiling(jam, self)
        self.access = Access(window, clock, self.profiling)
        self.seating = Seating(jam, self)
        self.learner = SwitchLearner(self)
        self._follows = True
        preferring.changed.connect(self._follow_table)
        who = (lambda _: self.show_players(), self.profiling.happened)
        self._reactions: dict[type[Struct], tuple[Callable[[Any], None], ...]] = {
            did.PlayerJoined: who,
            did.PlayerLeft: (*who, self.access.happened),
            did.PlayerUnplugged: (self.access.happened,),
            did.PersonSeated: who,
            did.SourcesSwapped: who,
            did.MotorSet: who,
            did.ActionAsked: (self.access.happened,),
            did.ActionBound: (self.learner.happened,),
            did.LearningBegan: (self.learner.happened,),
            did.LearningEnded: (self.learner.happened,),
        }

    def begin(self) -> None:
        """Show everything anew, once the profiles are known."""
        self._areas.set_table(self._preferring.now.table)
        self.seating.settle(self._preferring.now.table, fresh=True)
        self.show_players()
        self.profiling.changed.emit()

    def show_players(self) -> None:
        """Show whose pads are whose, and take each player's presses as is wanted."""
        jam = self._jam()
        if jam is None:
            return
        for frame in self._areas.frames:
            player = jam.seats.player_of(frame.canvas.source)
            frame.set_player(player)
            frame.canvas.set_slide(player is not None and player.motor.slide)

    def happened(self, event: Event) -> None:
        """Follow who sits where, and switches."""
        for reaction in self._reactions.get(type(event), ()):
            reaction(event)

    def stop(self) -> None:
        """Leave nothing running, and follow nothing any more."""
        if self._follows:
            self._follows = False
            self._preferring.changed.disconnect(self._follow_table)
        self.learner.cancel()
        self.access.stop()

    def _follow_table(self) -> None:
        table = self._preferring.now.table
        if table != self._areas.table:
            self._areas.set_table(table)
            self.seating.settle(table)
            self.show_players()
