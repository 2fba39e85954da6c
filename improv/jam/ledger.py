"""The ledger: which notes sound, and which key holds which."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace

from improv.jam.events import NoteMoved, NoteOff, NoteOn
from improv.jam.player import SEATS, Note

Held = tuple[str, int, int]
"""A key as its player holds it: source, channel, played."""

_SAME_HERTZ = 1e-6
_NOBODY: Mapping[int, Note] = {}


class Ledger:
    """Notes by id, by the seat that they belong to, and by the key that holds them."""

    def __init__(self, notes: Iterable[Note] = ()) -> None:
        """Begin with the notes of a snapshot."""
        self.notes: dict[int, Note] = {}
        self._seats: dict[int, dict[int, Note]] = {}
        self._held: dict[Held, list[int]] = {}
        for note in notes:
            self._add(note)

    def __iter__(self) -> Iterator[Note]:
        """Yield the notes in the order in which they began."""
        return iter(self.notes.values())

    def __len__(self) -> int:
        """Count the notes."""
        return len(self.notes)

    @property
    def people_play(self) -> bool:
        """Say whether any player has a note; those of the house do not count."""
        return any(seat <= SEATS and notes for seat, notes in self._seats.items())

    def of(self, seat: int) -> list[Note]:
        """Return the notes of a player, or of a seat of the house."""
        return list(self._seats.get(seat, _NOBODY).values())

    def begin(self, event: NoteOn, decay: float = 0.0) -> None:
        """Write a note in, and how it decays."""
        self._add(
            Note(
                event.id,
                event.voice,
                event.player,
                event.source,
                event.channel,
                event.played,
                event.velocity,
                event.note,
                event.hertz,
                event.reason,
                began=event.at,
                decay=decay,
                up=event.up,
                down=event.down,
                pressed=event.pressed,
                force=event.force,
            )
        )

    def end(self, event: NoteOff) -> None:
        """Strike a note out."""
        note = self.notes.pop(event.id)
        del self._seats[note.player][note.id]
        if note.is_held:
            self._let_go(note)

    def latch(self, note_id: int) -> None:
        """Leave a note to its player's latch: its key is up."""
        note = self.notes[note_id]
        self._let_go(note)
        self._keep(replace(note, latched=True))

    def sustain(self, note_id: int) -> None:
        """Leave a note to the pedal: its key is up and may go down again."""
        note = self.notes[note_id]
        self._let_go(note)
        self._keep(replace(note, sustained=True))

    def move(self, event: NoteMoved) -> None:
        """Write down the pitch that a note goes to."""
        note = self.notes[event.id]
        self._keep(replace(note, note=event.note, hertz=event.hertz, up=event.up, down=event.down))

    def held_by(self, source: str, channel: int, played: int) -> list[Note]:
        """Return the notes that this key holds: none, one, or those of a chord."""
        return [self.notes[note_id] for note_id in self._held.get((source, channel, played), ())]

    def at_pitch(self, player: int, hertz: float) -> list[Note]:
        """Return the player's notes on this pitch."""
        return [note for note in self.of(player) if abs(note.hertz - hertz) < _SAME_HERTZ * hertz]

    def endings(self, notes: Iterable[Note]) -> Iterator[tuple[Note, int]]:
        """Yield each note with the number of others that will hold its voice once it has ended."""
        ending = list(notes)
        count: dict[int, int] = {}
        for seat in {note.player for note in ending}:
            for note in self._seats[seat].values():
                count[note.voice] = count.get(note.voice, 0) + 1
        for note in ending:
            count[note.voice] -= 1
            yield note, count[note.voice]

    def _add(self, note: Note) -> None:
        self._keep(note)
        # The house has no keys: no port that is called as it is can let its notes go.
        if note.is_held and note.player <= SEATS:
            self._held.setdefault((note.source, note.channel, note.played), []).append(note.id)

    def _keep(self, note: Note) -> None:
        self.notes[note.id] = note
        self._seats.setdefault(note.player, {})[note.id] = note

    def _let_go(self, note: Note) -> None:
        key = (note.source, note.channel, note.played)
        held = [note_id for note_id in self._held.get(key, ()) if note_id != note.id]
        if held:
            self._held[key] = held
        else:
            self._held.pop(key, None)
