"""The last 30 seconds, kept from what the host tells and shown to who leads, twice a second at most."""

from collections.abc import Callable

from PyQt6.QtCore import QEvent, QObject, QTimer

from improv.analysis.live import Lately
from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.jam import Jam
from improv.jam.player import SEATS
from improv.link.clock import Clock
from improv.ui.window import Window

EVERY_MS, CALM_MS = 500, 2_000
"""From picture to picture; the longer one where nothing is to move, or all is to be calm."""
_NS = 1e9


class LatelyShown(QObject):
    """Keeps the view like the last 30 seconds, while it is to be seen."""

    def __init__(self, window: Window, clock: Clock, jam: Callable[[], Jam | None], *, motion: bool) -> None:
        """Take what returns the jam as it is now, and whether things may move."""
        super().__init__(window)
        self._clock, self._jam, self._motion = clock, jam, motion
        self._page = window.panel.lead
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.show_now)
        self._page.lately.installEventFilter(self)

    @property
    def rests(self) -> bool:
        """Say whether nothing is shown anew."""
        return not self._timer.isActive()

    def begin(self) -> None:
        """Begin anew: what sounds now is all that is known."""
        now_s, jam = self._now_s(), self._jam()
        self._page.recent = recent = Lately(now_s)
        for note in () if jam is None else jam.ledger:
            if note.player <= SEATS:
                recent.note_on(note.player, note.id, now_s)
        self.show_now()

    def happened(self, event: Event) -> None:
        """Take in what happened; notes of the house are nobody's."""
        recent = self._page.recent
        match event:
            case did.NoteOn() if event.player <= SEATS:
                at = event.pressed or event.at
                press = event.channel, event.played, at / _NS
                recent.note_on(event.player, event.id, at / _NS if at else self._now_s(), press)
            case did.NoteOff() if event.player <= SEATS:
                recent.note_off(event.player, event.id, self._now_s())
            case did.CalmSet() | did.PlayerLeft() | did.PlayerJoined() | did.PersonSeated():
                self._go_on()
            case _:
                pass

    def heard(self, consonance: float | None) -> None:
        """So consonant is what sounds now."""
        self._page.recent.heard(consonance, self._now_s())

    def silenced(self) -> None:
        """Nothing sounds any more: the host is gone."""
        self._page.recent.all_off(self._now_s())

    def show_now(self) -> None:
        """Show the last 30 seconds until now."""
        jam = self._jam()
        players = () if jam is None else tuple(jam.players.values())
        self._page.lately.show_live(self._page.recent.at(self._now_s()), players)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """Work only while it is to be seen."""
        if event is not None and event.type() == QEvent.Type.Show:
            self._go_on()
        elif event is not None and event.type() == QEvent.Type.Hide:
            self._timer.stop()
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        if self._page.lately.isVisible():
            jam = self._jam()
            is_calm = not self._motion or (jam is not None and jam.snapshot().calm)
            self._timer.start(CALM_MS if is_calm else EVERY_MS)
            self.show_now()

    def _now_s(self) -> float:
        return self._clock.monotonic_ns() / _NS
