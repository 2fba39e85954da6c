"""What if: a jam in another scale, on another tonic, or with another guard.

Every press is mapped again by the harmony that maps it live (mode, octave, steps, compass and guard of its
player), among the notes as they are then. When presses came and went, how hard they were and who played them
stays; bed and pulse go along. Nothing here touches a recording.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

from msgspec import Struct
from msgspec.structs import replace

from improv.jam import events as did
from improv.jam.changing import glides_into
from improv.jam.commands import Press
from improv.jam.events import Ending, Event
from improv.jam.jam import Jam
from improv.jam.ledger import Ledger
from improv.jam.moment import Moment
from improv.jam.player import Note
from improv.jam.score import Operation, Score
from improv.jam.setting import BED, EXAMPLE, PULSE, Pending
from improv.jam.snapshot import Snapshot
from improv.jam.striking import Striking
from improv.music.harmony import Guard, pitch_of_degree
from improv.music.loudness import decay_of
from improv.music.scale import Key, Scale
from improv.session.records import NANOSECONDS
from improv.session.runs import goes_before_the_bed, run_from
from improv.session.score import Part


class Setting(Struct, frozen=True):
    """What is to be otherwise; None leaves a thing as it was, with all its changes."""

    scale: Scale | None = None
    tonic: int | None = None
    """Pitch class 0 to 11."""
    guard: Guard | None = None

    def key_of(self, key: Key) -> Key:
        """Return a key as it would be. A keyboard mapping belongs to one scale on one tonic."""
        scale = key.scale if self.scale is None else self.scale
        tonic = key.tonic if self.tonic is None else self.tonic
        if (scale, tonic) == (key.scale, key.tonic):
            return key
        return replace(key, scale=scale, tonic=tonic, keyboard=None)

    def opening_of(self, opening: Snapshot) -> Snapshot:
        """Return a jam as it would begin; what sounds already sounds on."""
        pending = opening.pending
        return replace(
            opening,
            key=self.key_of(opening.key),
            guard=opening.guard if self.guard is None else self.guard,
            pending=None if pending is None else replace(pending, key=self.key_of(pending.key)),
        )


def what_if(parts: Iterable[Part], setting: Setting) -> tuple[Part, ...]:
    """Return the parts of a take as they would have been: same frames, other notes."""
    if setting == Setting():
        return tuple(parts)
    return tuple(replace(part, score=score_if(part.score, setting)) for part in parts)


def score_if(score: Score, setting: Setting) -> Score:
    """Return a score as it would have been."""
    operations = tuple(_Walk(score, setting).operations())
    return replace(score, opening=setting.opening_of(score.opening), operations=operations)


class _Walk:
    """Goes through a score once, beside the jam as it was: what each note became is known by its id."""

    def __init__(self, score: Score, setting: Setting) -> None:
        opening = score.opening
        self._score = score
        self._setting = setting
        self._was = Jam(opening)
        self._key = setting.key_of(opening.key)
        self._ledger = Ledger(opening.notes)
        self._next_note = opening.next_note
        self._became = {note.id: [note.id] for note in opening.notes}
        self._relay: bool | None = None
        """The bed has to lie otherwise, and whether all of it is struck anew; None: it lies as it should."""
        self._known = (score.start, 0)
        """A frame, and its monotonic nanoseconds."""

    def operations(self) -> Iterator[Operation]:
        """Yield the operations as they would have been."""
        given = self._score.operations
        place = 0
        while place < len(given):
            run = given[place : place + run_from(given, place)]
            place += len(run)
            frame, first = run[0].frame, run[0].event
            if self._relay is not None and not goes_before_the_bed(first):
                yield from self._laid(frame)
            begun = next((o.event for o in run if isinstance(o.event, did.NoteOn)), None)
            if begun is not None and begun.at:
                self._known = (frame, begun.at)
            for event in self._instead(frame, [operation.event for operation in run]):
                self._take_in(event)
                yield Operation(frame, event)
            self._turn_the_bed(first)
            for operation in run:
                with suppress(KeyError):  # its beginning was lost
                    self._was.apply(operation.event)
        if self._relay is not None:
            yield from self._laid(given[-1].frame)

    def _instead(self, frame: int, run: Sequence[Event]) -> Iterable[Event]:
        """Return what is heard instead of events that belong together."""
        first = run[0]
        match first:
            case did.NoteOn(player=seat) | did.NoteOff(player=seat) if seat == BED:
                return self._bed(frame, run)
            case did.NoteOn(player=seat) if seat in self._was.players:
                return self._struck(run)
            case did.NoteOn():
                return self._house(first)
            case did.NoteOff() | did.NoteSustained() | did.NoteLatched():
                return self._followed(first)
            case did.NoteMoved():
                return glides_into(self._key, self._ledger, self._was.players)
            case did.PressureChanged(voice=int(voice)):
                notes = self._alive(voice)
                return [replace(first, voice=notes[0].voice)] if notes else []
            case did.KeyChanged() | did.KeyAwaited() | did.GuardSet():
                return self._set(first)
            case _:
                return run

    # ── players ─────────────────────────────────────────────────────────────────────────────────

    def _struck(self, run: Sequence[Event]) -> Iterator[Event]:
        """Yield what a press begins in the key that it would be in, and then the ends among the run."""
        begun = [event for event in run if isinstance(event, did.NoteOn)]
        first = begun[0]
        self._next_note = max(self._next_note, first.id)
        striking = Striking(
            self._key,
            self._was.guard if self._setting.guard is None else self._setting.guard,
            self._ledger,
            self._next_note,
            first.at,
            first.pressed,
            bed=self._was.house.bedding.amplitude,
        )
        press = Press(first.source, first.played, first.velocity, first.channel)
        events = striking.strike(press, self._was.players[first.player])
        became = [event.id for event in events if isinstance(event, did.NoteOn)]
        for number, note in enumerate(begun):
            self._became[note.id] = became[number : number + 1]
        self._became[first.id] += became[len(begun) :]
        yield from events
        for event in run:
            if isinstance(event, did.NoteOff):
                yield from self._followed(event)

    def _followed(self, event: did.NoteOff | did.NoteSustained | did.NoteLatched) -> Iterable[Event]:
        """Return the same for what the note became."""
        notes = self._alive(event.id)
        match event:
            case did.NoteOff(why=why):
                return [
                    did.NoteOff(note.id, note.voice, note.player, left, why)
                    for note, left in self._ledger.endings(notes)
                ]
            case did.NoteSustained():
                return [did.NoteSustained(note.id) for note in notes]
            case did.NoteLatched():
                return [did.NoteLatched(note.id) for note in notes]

    def _alive(self, note_id: int) -> list[Note]:
        ids = self._became.get(note_id, ())
        return [self._ledger.notes[each] for each in ids if each in self._ledger.notes]

    # ── the house ───────────────────────────────────────────────────────────────────────────────

    def _house(self, note: did.NoteOn) -> Iterable[Event]:
        """Return a stroke of the pulse in the key; an example is what it was, and so is who is unknown."""
        self._next_note = max(self._next_note, note.id)
        if note.player == PULSE:
            tonic = pitch_of_degree(0, self._key, -1)
            note = replace(note, note=tonic.note, hertz=tonic.hertz)
        elif note.player != EXAMPLE and note.voice != note.id:
            held = self._alive(note.voice)
            note = replace(note, voice=held[0].voice if held else self._next_note)
        voice = self._next_note if note.voice == note.id else note.voice
        self._became[note.id] = [self._next_note]
        return [replace(note, id=self._next_note, voice=voice)]

    def _bed(self, frame: int, run: Sequence[Event]) -> Iterable[Event]:
        """Return how the bed lies from here on; where it only ended, it ends."""
        begun = [event for event in run if isinstance(event, did.NoteOn)]
        if begun:
            self._next_note = max(self._next_note, begun[0].id)
        bedding = self._was.house.bedding
        if self._relay is not None:
            afresh, self._relay = self._relay, None
            return bedding.laid(self._moment(frame), afresh=afresh)
        if begun:
            return bedding.due(self._moment(frame))
        ended = [event for event in run if isinstance(event, did.NoteOff)]
        lie = list(self._ledger.of(BED))
        if {event.id for event in ended} <= {note.id for note in lie}:
            return ended  # it lies as it did: stopped with all else, its notes end among the others
        why = ended[0].why if ended else Ending.STOPPED
        return [did.NoteOff(note.id, note.voice, BED, 0, why) for note in lie]

    def _laid(self, frame: int) -> Iterator[Operation]:
        """Yield how the bed lies otherwise, where the jam as it was had nothing to change."""
        for event in self._bed(frame, ()):
            self._take_in(event)
            yield Operation(frame, event)

    def _moment(self, frame: int) -> Moment:
        return Moment(self._key, self._was.tempo, self._ledger, self._next_note, self._ns_at(frame))

    def _ns_at(self, frame: int) -> int:
        known, at = self._known
        return at + (frame - known) * NANOSECONDS // self._score.rate

    # ── what is set ─────────────────────────────────────────────────────────────────────────────

    def _set(self, event: did.KeyChanged | did.KeyAwaited | did.GuardSet) -> Iterable[Event]:
        match event:
            case did.KeyChanged(key):
                self._key = self._setting.key_of(key)
                return [did.KeyChanged(self._key)]
            case did.KeyAwaited(pending):
                return [did.KeyAwaited(Pending(self._setting.key_of(pending.key), pending.at, pending.glide))]
            case did.GuardSet(level):
                return [did.GuardSet(level if self._setting.guard is None else self._setting.guard)]

    def _turn_the_bed(self, event: Event) -> None:
        """Take in what has the bed lie otherwise, once all has come that comes before."""
        if not self._was.engine_ready:
            return
        match event:
            case did.KeyChanged():
                self._relay = False
            case did.BedSet(bed):
                self._relay = bed.sound != self._was.house.bed.sound
            case _:
                pass

    def _take_in(self, event: Event) -> None:
        """Know what sounds now."""
        match event:
            case did.NoteOn(player=seat):
                player = self._was.players.get(seat)
                sound = self._was.house.sound_of(seat) if player is None else player.sound
                self._ledger.begin(event, 0.0 if sound is None else decay_of(sound, event.hertz))
                self._next_note = max(self._next_note, event.id + 1)
            case did.NoteOff():
                self._ledger.end(event)
            case did.NoteSustained(note):
                self._ledger.sustain(note)
            case did.NoteLatched(note):
                self._ledger.latch(note)
            case did.NoteMoved():
                self._ledger.move(event)
            case _:
                pass
