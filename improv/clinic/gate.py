"""The gate between a jam and its take: it lets pass what belongs to people who may be recorded, or to nobody.

Pure: events go in, records come out.

What the engine plays is not changed by it. What is left out may still have had its effect on others: the
guard decided on their notes with everybody's in its ear, and whoever chose a scene or a key chose it.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress

from msgspec.structs import replace

from improv.clinic.lanes import arrival, departure, is_of_the_house, seen
from improv.clinic.numbering import Numbering
from improv.jam import events as did
from improv.jam.control import Control
from improv.jam.events import Event
from improv.jam.jam import Jam
from improv.jam.kept import without_memory
from improv.jam.player import SEATS, Player, Waiting
from improv.jam.setting import Delayed
from improv.jam.snapshot import Snapshot
from improv.link.messages import Sounded
from improv.session.records import Entry, EpochBegan, Record, RecordsLost
from improv.session.timeline import is_event

May = Callable[[Player], bool]
"""Says whether a player, as they sit there now, may be in the take."""
_OF_A_PLAYER = (
    did.PedalMoved
    | did.Bent
    | did.ControllerMoved
    | did.ExpressionReset
    | did.SoundChosen
    | did.ModeChosen
    | did.OctaveChosen
    | did.Transposed
    | did.CompassChosen
    | did.GlideChosen
    | did.MacroMoved
    | did.PlayerExempted
    | did.PersonSeated
    | did.MotorSet
    | did.SensitivitySet
    | did.SourceTaken
    | did.PlayerUnplugged
    | did.PlayerReturned
    | did.PressIgnored
    | did.ActionAsked
)
_OF_NOBODY_SEATED = did.SeatsFull | did.WaitingLeft | did.ChannelsSplit


class Gate:
    """Lets pass what may be recorded, under numbers of its own."""

    def __init__(self, opening: Snapshot, may: May) -> None:
        """Begin with a jam as it is, everybody in it."""
        self._jam = Jam(opening)
        self._may = may
        self._numbers = Numbering()
        self._seats: set[int] = set()
        self._notes: dict[int, tuple[int, int]] = {}
        """Seat and voice of the take's notes that sound, by id."""
        self._delayed: set[Delayed] = set()
        self.begin()

    @property
    def seats(self) -> frozenset[int]:
        """Return the seats of those who are in the take."""
        return frozenset(self._seats)

    def begin(self) -> Snapshot:
        """Begin the take here, and return its opening: the jam as it is, with those who may be recorded."""
        self._numbers = Numbering()
        self._seats = {seat for seat, player in self._jam.players.items() if self._may(player)}
        snapshot = without_memory(self._jam.snapshot())
        self._notes = {
            note.id: (note.player, note.voice)
            for note in snapshot.notes
            if note.player > SEATS or note.player in self._seats
        }
        self._delayed = {each for each in snapshot.delayed if self._has_source(each.source, each.channel)}
        return self._seen(snapshot)

    def next_seq(self) -> int:
        """Return the number of a record that only this take has."""
        return self._numbers.next()

    def let(self, seq: int, at_ns: int, record: Record) -> list[Entry]:
        """Take in a record of the jam; return what of it goes into the take."""
        if is_event(record):
            return [Entry(self._numbers.next_for(seq), at_ns, event) for event in self._events(record)]
        match record:
            case Sounded():
                told = self._numbers.translated(record)
                return [] if told is None else [Entry(self._numbers.next(), at_ns, told)]
            case EpochBegan(snapshot=snapshot):
                self._numbers.begin_epoch()
                began = replace(record, snapshot=self._seen(snapshot))
                return [Entry(self._numbers.next(), at_ns, began)]
            case RecordsLost(count):
                number = self._numbers.next()
                return [Entry(number, at_ns, RecordsLost(count, number, number))]
            case _:
                return [Entry(self._numbers.next(), at_ns, record)]

    def look_again(self, at_ns: int) -> list[Entry]:
        """Return what changes in the take where other people may be recorded now than before."""
        events = [event for seat in range(1, SEATS + 1) for event in self._come_or_gone(seat)]
        return [Entry(self._numbers.next_for(None), at_ns, event) for event in events]

    # ── what passes ─────────────────────────────────────────────────────────────────────────────

    def _events(self, event: Event) -> list[Event]:
        """Apply an event to the jam, and return what of it is in the take."""
        if isinstance(event, did.DelayedCame | did.DelayedDropped | did.PressDelayed | did.ReleaseDelayed):
            return self._waiting(event)
        before = set(self._seats)
        self._apply(event)
        match event:
            case did.PlayerLeft(seat):
                self._seats.discard(seat)
                return [event] if seat in before else []
            case did.SourcesSwapped(one, other):
                return self._swapped(event, one, other)
            case did.PlayerJoined(player) | did.PersonSeated(int() as player):
                seat = player if isinstance(player, int) else player.seat
                came = self._come_or_gone(seat)
                return came if came or isinstance(event, did.PlayerJoined) else self._if(seat, event)
            case _:
                return self._passed(event)

    def _passed(self, event: Event) -> list[Event]:  # noqa: C901 - one flat table of events
        match event:
            case did.NoteOn():
                return self._began(event)
            case did.NoteOff():
                return self._ended(event)
            case did.NoteMoved(note) | did.NoteSustained(note) | did.NoteLatched(note):
                return [event] if note in self._notes else []
            case did.PressureChanged(seat, voice=voice) if voice is not None:
                known = any(other == voice for _, other in self._notes.values())
                return self._if(seat, event) if known else []
            case did.PressureChanged(seat) | did.StripChanged(seat):
                return self._if(seat, event)
            case did.ControllerBound(binding):
                return self._if(binding.player, event)
            case did.LearningBegan(learning):
                return self._if(learning.player, event)
            case did.PairingBegan(pairing):
                return self._if(pairing.player, event)
            case did.ControllerFreed(source) | did.ActionFreed(Control(source)):
                return [event] if self._is_shown(source) else []
            case did.ActionBound(assignment):
                return [event] if self._is_shown(assignment.control.source) else []
            case did.Marked(_, seat):
                return [event] if seat == 0 or seat in self._seats else []
            case did.Invited(seat):
                return [did.Invited(seat if seat in self._seats else 0)]
            case did.SpotlightSet(seat, levels):
                shown = {each: level for each, level in levels.items() if each in self._seats}
                return [did.SpotlightSet(seat, shown) if seat in self._seats else did.SpotlightSet(0)]
            case _ if isinstance(event, _OF_NOBODY_SEATED):
                return []
            case _ if isinstance(event, _OF_A_PLAYER):
                return [event] if event.player in self._seats else []
            case _:
                return [event]

    def _began(self, note: did.NoteOn) -> list[Event]:
        if note.player in self._seats or note.player > SEATS:
            self._notes[note.id] = note.player, note.voice
            return [note]
        return []

    def _ended(self, off: did.NoteOff) -> list[Event]:
        note = self._notes.pop(off.id, None)
        if note is None:
            return []
        # What still holds the voice may have begun before its player was in the take.
        left = sum(voice == off.voice for _, voice in self._notes.values()) if off.left else 0
        return [off if left == off.left else replace(off, left=left)]

    def _waiting(
        self, event: did.DelayedCame | did.DelayedDropped | did.PressDelayed | did.ReleaseDelayed
    ) -> list[Event]:
        passes = False
        match event:
            case did.PressDelayed(_, one) | did.ReleaseDelayed(one):
                passes = self._has_source(one.source, one.channel)
                if passes:
                    self._delayed.add(one)
            case did.DelayedCame():
                waiting = self._jam.delays.all()
                passes = bool(waiting) and waiting[0] in self._delayed
            case did.DelayedDropped(source, channel, one):
                passes = not source or self._has_source(source, channel or 0)
                passes = passes and (one is None or one in self._delayed)
        self._apply(event)
        self._delayed &= set(self._jam.delays.all())
        return [event] if passes else []

    # ── who comes and goes ──────────────────────────────────────────────────────────────────────

    def _come_or_gone(self, seat: int) -> list[Event]:
        """Return what lets a player into the take, or takes them out of it; nothing where all stays."""
        player = self._jam.players.get(seat)
        may, was = player is not None and self._may(player), seat in self._seats
        if may and not was and player is not None:
            self._seats.add(seat)
            return arrival(player, self._jam.snapshot())
        if was and not may:
            self._seats.discard(seat)
            sounding = [(id_, voice) for id_, (whose, voice) in self._notes.items() if whose == seat]
            for id_, _ in sounding:
                del self._notes[id_]
            return departure(seat, sounding)
        return []

    def _swapped(self, event: did.SourcesSwapped, one: int, other: int) -> list[Event]:
        shown = [seat for seat in (one, other) if seat in self._seats]
        player = self._jam.players.get(shown[0]) if len(shown) == 1 else None
        if player is None:
            return [event] if len(shown) == 2 else []
        return [did.SourceTaken(player.seat, Waiting(player.source, player.name, player.kind))]

    def _apply(self, event: Event) -> None:
        with suppress(KeyError):  # its beginning was lost, so it changes nothing
            self._jam.apply(event)

    def _if(self, part: int, event: Event) -> list[Event]:
        return [event] if part in self._seats or is_of_the_house(part) else []

    def _has_source(self, source: str, channel: int) -> bool:
        player = self._jam.seats.player_of(source, channel)
        return player is not None and player.seat in self._seats

    def _is_shown(self, source: str) -> bool:
        return any(player.source == source for player in self._shown())

    def _shown(self) -> Iterable[Player]:
        return (player for seat, player in self._jam.players.items() if seat in self._seats)

    def _seen(self, snapshot: Snapshot) -> Snapshot:
        return seen(without_memory(snapshot), self._seats, self._notes, self._delayed)
