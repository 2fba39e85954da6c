"""From a press to the notes that it begins."""

from collections.abc import Sequence

from msgspec import Struct

from improv.jam import events as did
from improv.jam.commands import Press
from improv.jam.events import Ending, Event
from improv.jam.ledger import Ledger
from improv.jam.player import Note, Player
from improv.jam.watch import tones_of, watched
from improv.music.harmony import Guard, pitch_of
from improv.music.scale import Key


class Striking(Struct, frozen=True):
    """All that tells what becomes of a press."""

    key: Key
    guard: Guard
    ledger: Ledger
    next_note: int
    at: int
    """Monotonic nanoseconds."""

    def strike(self, press: Press, player: Player, again: Note | None) -> list[Event]:
        """Begin a note; ``again`` is the one that this key held until now."""
        velocity = min(127, max(1, press.velocity))
        pitch = pitch_of(press.played, self.key, player.mode, player.octave)
        if self.guard is not Guard.OFF:
            tones = tones_of((note for note in self.ledger if note is not again), self.at, self.key)
            pitch = watched(pitch, velocity, player, self.key, tones, self.guard)
        same = [note for note in self.ledger.at_pitch(player.seat, pitch.hertz) if note is not again]
        voice = same[0].voice if same else self.next_note
        begun = did.NoteOn(
            id=self.next_note,
            voice=voice,
            player=player.seat,
            source=press.source,
            channel=press.channel,
            played=press.played,
            velocity=velocity,
            note=pitch.note,
            hertz=pitch.hertz,
            reason=pitch.reason,
            at=self.at,
        )
        return [begun, *_stale(same, voice)]


def _stale(same: Sequence[Note], voice: int) -> list[Event]:
    """Return the end of those notes on a pitch struck anew that only the pedal holds.

    They have nothing more to say: ending them keeps the ledger small under a pedal that never comes up.
    """
    stale = [note for note in same if note.sustained]
    return [
        did.NoteOff(note.id, voice, note.player, len(same) - ended, Ending.RESTRUCK)
        for ended, note in enumerate(stale)
    ]
