"""A moment of the jam: what the house looks at when it plays."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from improv.jam import events as did
from improv.jam.events import Ending, Event
from improv.jam.ledger import Ledger
from improv.jam.player import Note
from improv.jam.setting import BED, EXAMPLE, PULSE
from improv.jam.tempo import Tempo
from improv.music.harmony import Pitch
from improv.music.scale import Key

_SOURCES = {BED: "bed", PULSE: "pulse", EXAMPLE: "example"}


class Moment(Struct, frozen=True):
    """The key, the beat and what sounds at a time."""

    key: Key
    tempo: Tempo
    ledger: Ledger
    next_note: int
    at: int
    """Monotonic nanoseconds."""

    def begun(self, seat: int, played: int, velocity: int, pitches: Sequence[Pitch]) -> list[Event]:
        """Return the beginning of notes of the house; ``played`` is what they stand for there."""
        return [
            did.NoteOn(
                id=self.next_note + number,
                voice=self.next_note + number,
                player=seat,
                source=_SOURCES[seat],
                channel=0,
                played=played,
                velocity=velocity,
                note=pitch.note,
                hertz=pitch.hertz,
                reason=pitch.reason,
                at=self.at,
            )
            for number, pitch in enumerate(pitches)
        ]

    def ended(self, notes: Iterable[Note]) -> list[Event]:
        """Return the end of notes of the house: each has a voice of its own."""
        return [did.NoteOff(note.id, note.voice, note.player, 0, Ending.RELEASED) for note in notes]
