"""Takes without a passage: what was played and marked in it is gone, how the jam was set stays."""

from contextlib import suppress
from math import ceil

from msgspec.structs import replace

from improv.clinic.lanes import brought, silence
from improv.clinic.numbering import Numbering
from improv.clinic.removing import Rewritten
from improv.jam import events as did
from improv.jam.events import Ending, Event
from improv.jam.jam import Jam
from improv.jam.player import SEATS, Expression
from improv.link.messages import Sounded
from improv.session.format import Take
from improv.session.notebook.annotation import Notes
from improv.session.records import NANOSECONDS, Entry, EpochBegan, EpochEnded, Record, RecordsLost
from improv.session.timeline import epochs_of, is_event, zero_ns

_OF_NOTES = did.NoteOn | did.NoteOff | did.NoteMoved | did.NoteSustained | did.NoteLatched
_PLAYING = (
    _OF_NOTES
    | did.PressIgnored
    | did.PressDelayed
    | did.ReleaseDelayed
    | did.DelayedCame
    | did.DelayedDropped
    | did.PedalMoved
    | did.Bent
    | did.PressureChanged
    | did.ControllerMoved
    | did.ExpressionReset
    | did.TempoTapped
    | did.ActionAsked
    | did.Marked
)
"""What people do that is no setting."""


def without_passage(take: Take, from_s: float, to_s: float) -> Rewritten:
    """Return a take in which nobody plays from one second on until another; its times stay what they are.

    Notes that sound when the passage begins end there. Raises ValueError for a passage that is none.
    """
    if not 0.0 <= from_s < to_s:
        raise ValueError("a passage ends after it begins")
    cut = _Cut(take, from_s, to_s)
    for entry in take.records:
        cut.take_in(*entry)
    opening = take.header.opening
    if from_s <= 0.0:
        opening = replace(opening, notes=(), expressions=(), delayed=(), lately=())
    return Rewritten.of(take, replace(take.header, opening=opening), cut.entries, cut.marks)


def notes_without_passage(notes: Notes, from_s: float, to_s: float) -> Notes:
    """Return what was written about a take without what is about a moment or a passage in there."""
    return replace(
        notes,
        annotations=tuple(
            note
            for note in notes.annotations
            if not (note.at_s < to_s and from_s <= (note.at_s if note.end_s is None else note.end_s))
        ),
    )


class _Cut:
    """Goes over a take once."""

    def __init__(self, take: Take, from_s: float, to_s: float) -> None:
        zero = zero_ns(take)
        self._from_ns = zero + round(from_s * NANOSECONDS)
        self._to_ns = zero + round(to_s * NANOSECONDS)
        self._epochs = {epoch.began.epoch: epoch for epoch in epochs_of(take)}
        self._jam = Jam(take.header.opening)
        self._numbers = Numbering()
        self._notes = {note.id: (note.player, note.voice) for note in take.header.opening.notes}
        self._delayed = set(take.header.opening.delayed)
        """What waits for its time, of the take."""
        self._inside = self._is_over = False
        self._before: dict[tuple[int, int], Expression] = {}
        self._epoch = self._frame = 0
        self.entries: list[Entry] = []
        self.marks: dict[int, int] = {}

    def take_in(self, seq: int, at_ns: int, record: Record) -> None:
        """Take in a record of the take."""
        if not self._inside and not self._is_over and at_ns >= self._from_ns:
            self._enter()
        if self._inside and at_ns >= self._to_ns:
            self._leave(at_ns)
        if is_event(record):
            self._happened(seq, at_ns, record)
            return
        match record:
            case Sounded():
                told = self._numbers.translated(record)
                self._frame = max(self._frame, record.frame)
                if told is not None:
                    self._write(at_ns, replace(told, frame=self._frame))
                return
            case EpochBegan(epoch=epoch, snapshot=snapshot):
                self._epoch, self._frame = epoch, 0
                self._numbers.begin_epoch()
                if self._inside:
                    record = replace(record, snapshot=replace(snapshot, expressions=(), lately=()))
            case EpochEnded():
                self._epoch = 0
            case RecordsLost(count):
                number = self._numbers.next()
                self.entries.append(Entry(number, at_ns, RecordsLost(count, number, number)))
                return
            case _:
                pass
        self._write(at_ns, record)

    def _happened(self, seq: int, at_ns: int, event: Event) -> None:
        waiting = self._jam.delays.all()
        with suppress(KeyError):  # its beginning was lost, so it changes nothing
            self._jam.apply(event)
        if isinstance(event, did.DelayedCame) and (not waiting or waiting[0] not in self._delayed):
            return
        if isinstance(event, did.PressDelayed | did.ReleaseDelayed) and not self._inside:
            self._delayed.add(event.press if isinstance(event, did.PressDelayed) else event.release)
        match event:
            case did.NoteOn() if not self._is_cut(event):
                self._notes[event.id] = event.player, event.voice
            case did.NoteOff(note) if note in self._notes:
                del self._notes[note]
            case did.NoteOff() | did.NoteMoved() | did.NoteSustained() | did.NoteLatched():
                if event.id not in self._notes:
                    return
            case _ if self._is_cut(event):
                return
            case _:
                pass
        self.entries.append(Entry(self._numbers.next_for(seq), at_ns, event))
        if isinstance(event, did.Marked):
            self.marks[seq] = self.entries[-1].seq

    def _is_cut(self, event: Event) -> bool:
        if not self._inside or not isinstance(event, _PLAYING):
            return False
        return not (isinstance(event, did.NoteOn) and event.player > SEATS)

    def _enter(self) -> None:
        """End what people have begun, at the frame at which the passage begins."""
        self._inside = True
        self._before = _by_channel(self._jam)
        at_ns = self._from_ns
        by_seat: dict[int, list[tuple[int, int]]] = {}
        for note, (seat, voice) in self._notes.items():
            if seat <= SEATS:
                by_seat.setdefault(seat, []).append((note, voice))
        ends: list[Event] = [
            end for seat, notes in by_seat.items() for end in silence(seat, notes, Ending.STOPPED)
        ]
        self._notes = {note: whose for note, whose in self._notes.items() if whose[0] > SEATS}
        if self._delayed:
            ends.append(did.DelayedDropped())
            self._delayed.clear()
        numbers = [self._write(at_ns, end) for end in ends]
        epoch = self._epochs.get(self._epoch)
        if numbers and epoch is not None:
            block = epoch.began.block
            there = ceil(max(0.0, epoch.clock.frame_at(at_ns)) / block) * block
            self._frame = max(self._frame, there)
            self._write(at_ns, Sounded(self._epoch, self._frame, tuple(numbers)))

    def _leave(self, at_ns: int) -> None:
        """Bring pedals, wheels and controllers to where they are when the passage ends."""
        self._inside, self._is_over = False, True
        now = _by_channel(self._jam)
        for place in {*self._before, *now}:
            if self._before.get(place) == now.get(place):
                continue
            expression = now.get(place)
            if place in self._before and place[0] in self._jam.players:
                self._bring(at_ns, did.ExpressionReset(*place))
            for event in [] if expression is None else brought(expression):
                self._bring(at_ns, event)

    def _bring(self, at_ns: int, event: Event) -> None:
        self.entries.append(Entry(self._numbers.next_for(None), at_ns, event))

    def _write(self, at_ns: int, record: Record) -> int:
        number = self._numbers.next()
        self.entries.append(Entry(number, at_ns, record))
        return number


def _by_channel(jam: Jam) -> dict[tuple[int, int], Expression]:
    return {(each.player, each.channel): each for each in jam.snapshot().expressions}
