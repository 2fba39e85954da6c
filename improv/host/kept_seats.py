"""Who sits where, kept for the next time: their file is written beside the music when something changed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from improv.clinic.people import without_seat_of
from improv.host.alarm import Alarm
from improv.host.later import PAUSE_NS, Later
from improv.host.loop import Loop
from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.player import Player
from improv.jam.snapshot import Snapshot
from improv.line import Line, line
from improv.link.clock import Clock
from improv.session.kept import Seating, seating_of, write_seating

_ABOUT_PLAYERS = frozenset(
    {
        did.PlayerJoined,
        did.PlayerLeft,
        did.PersonSeated,
        did.SoundChosen,
        did.ModeChosen,
        did.OctaveChosen,
        did.Transposed,
        did.CompassChosen,
        did.GlideChosen,
        did.MacroMoved,
        did.PlayerExempted,
        did.MotorSet,
        did.SensitivitySet,
        did.SourcesSwapped,
        did.SourceTaken,
        did.ControllerBound,
        did.ControllerFreed,
        did.ActionBound,
        did.ActionFreed,
    }
)


class KeptSeats:
    """Looks at the jam a while after players have changed, and keeps them."""

    def __init__(
        self, loop: Loop, clock: Clock, path: Path | None, seating: Seating, notice: Callable[[Line], None]
    ) -> None:
        """Take the file (None: nothing is written), what was read from it, and who tells people a line."""
        self._clock = clock
        self._notice = notice
        self._clear: Callable[[Seating], None] | None = None
        if path is not None:
            self._clear = partial(write_seating, path)
        self._write: Callable[[Seating], None] | None = self._clear
        self._forgotten: set[str] = set()
        self._later = Later(loop, clock, "improv-seats", seating, self._write_down, self._tell)
        self._look = Alarm(loop, self._keep)
        self._snapshot: Callable[[], Snapshot] | None = None
        self._has_changed = False
        self._own = {player.source: player.seat for player in seating.players}
        """The seat that each source had last."""
        self._unplugged: set[int] = set()
        self._lost = 0
        """The seat of an unplugged device that has just been given up; 0: of none."""

    def start(self, snapshot: Callable[[], Snapshot]) -> None:
        """Take what tells the jam as it is now."""
        self._snapshot = snapshot

    def lay_down(self, write: Callable[[Seating], None] | None) -> None:
        """Write what is known in another way from now on; None: not at all."""
        self._write = write
        self._later.rewrite()

    def in_clear(self) -> None:
        """Write what is known to its own file again."""
        self.lay_down(self._clear)

    def forget(self, person: str) -> None:
        """Keep nothing of a person from now on."""
        self._forgotten.add(person)
        self._has_changed = True
        self._keep()

    def remember_again(self, person: str) -> None:
        """Keep a person again."""
        self._forgotten.discard(person)

    def happened(self, event: Event) -> None:
        """Hear what happened in the jam; tell if somebody got a seat that was kept for somebody else."""
        self._look_whose_seat(event)
        if type(event) in _ABOUT_PLAYERS:
            self._has_changed = True
            self._look.set(self._clock.monotonic_ns() + PAUSE_NS)

    def close(self) -> None:
        """Keep what is not kept yet, and wait for it."""
        self._keep()
        self._later.close()

    def _look_whose_seat(self, event: Event) -> None:
        lost, self._lost = self._lost, 0
        match event:
            case did.PlayerUnplugged(seat):
                self._unplugged.add(seat)
            case did.PlayerReturned(seat):
                self._unplugged.discard(seat)
            case did.PlayerLeft(seat) if seat in self._unplugged:
                self._unplugged.discard(seat)
                self._lost = seat
            case did.PlayerJoined(player):
                owner = self._owner(player, is_awaited=player.seat == lost)
                self._own[player.source] = player.seat
                if owner:
                    self._notice(
                        line(
                            "{device} has the seat that was kept for {person}: no other was free. "
                            "All play on; {person} finds name, sound and settings again on the next "
                            "free seat.",
                            device=player.name,
                            person=owner,
                        )
                    )
            case _:
                pass

    def _owner(self, player: Player, *, is_awaited: bool) -> str:
        """Return for whom else a newcomer's seat was kept; empty: for nobody who would miss it.

        A seat is kept for a person; for a device without one only while it ``is_awaited``.
        """
        if self._snapshot is None or self._own.get(player.source) == player.seat:
            return ""
        now = self._snapshot()
        there = {each.person for each in now.players}
        owners = [each for each in now.kept if each.seat == player.seat]
        if not owners or (owners[-1].person and owners[-1].person in there):
            return ""
        return owners[-1].person or (owners[-1].name if is_awaited else "")

    def _keep(self) -> None:
        if self._has_changed and self._snapshot is not None:
            self._has_changed = False
            seating = seating_of(self._snapshot())
            for person in self._forgotten:
                seating = without_seat_of(seating, person)
            self._later.change(seating, pause_ns=0)

    def _write_down(self, seating: Seating) -> None:
        if self._write is not None:
            self._write(seating)

    def _tell(self, problem: Line) -> None:
        self._notice(line("Names and seats hold until the end, and are not remembered: {why}.", why=problem))
