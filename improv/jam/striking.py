"""From a press to the notes that it begins."""

from collections.abc import Sequence

from msgspec import Struct

from improv.jam import events as did
from improv.jam.commands import Press
from improv.jam.events import Ending, Event
from improv.jam.ledger import Ledger
from improv.jam.player import Note, Player
from improv.jam.watch import tones_of, watched
from improv.music.guard import Tone
from improv.music.harmony import Guard, Pitch, Reason
from improv.music.loudness import level_of
from improv.music.modes import pitches_of
from improv.music.pieces import piece_of
from improv.music.pitch import note_of
from improv.music.scale import Key
from improv.music.sound import KitSound

_DECIMALS = 4
"""Of hertz: what agrees so far is one pitch."""


class Striking(Struct, frozen=True):
    """All that tells what becomes of a press."""

    key: Key
    guard: Guard
    ledger: Ledger
    next_note: int
    at: int
    """Monotonic nanoseconds."""

    def strike(self, press: Press, player: Player, again: Sequence[Note]) -> list[Event]:
        """Begin what a press begins: a note, or those of a chord.

        ``again`` are the notes that this key held until now.
        """
        going = {note.id for note in again}
        others = [note for note in self.ledger if note.id not in going]
        events: list[Event] = []
        for number, pitch in enumerate(self._pitches(press, player, others)):
            same = [
                note
                for note in self.ledger.at_pitch(player.seat, pitch.hertz)
                if note.id not in going and _alike(note, pitch)
            ]
            note_id = self.next_note + number
            voice = same[0].voice if same else note_id
            events += [self._begun(press, player, pitch, note_id, voice), *_stale(same, voice)]
        return events

    def _pitches(self, press: Press, player: Player, others: Sequence[Note]) -> list[Pitch]:
        """Return the pitches that sound, no two of them alike; each note of a chord is guarded by itself."""
        if isinstance(player.sound, KitSound):
            return [piece_of(player.sound, press.played, press.channel, pads=player.has_pads)]
        wanted = pitches_of(press.played, self.key, player.mode, player.octave, pads=player.has_pads)
        if self.guard is Guard.OFF:
            return list(wanted)
        tones = tones_of(others, self.at, self.key)
        velocity = velocity_of(press)
        pitches: dict[float, Pitch] = {}
        for pitch in wanted:
            sounds = watched(pitch, velocity, player, self.key, tones, self.guard)
            pitches.setdefault(round(sounds.hertz, _DECIMALS), sounds)
            tones.append(Tone(note_of(sounds.hertz, self.key.a4_hertz), level_of(velocity)))
        return list(pitches.values())

    def _begun(self, press: Press, player: Player, pitch: Pitch, note_id: int, voice: int) -> did.NoteOn:
        return did.NoteOn(
            id=note_id,
            voice=voice,
            player=player.seat,
            source=press.source,
            channel=press.channel,
            played=press.played,
            velocity=velocity_of(press),
            note=pitch.note,
            hertz=pitch.hertz,
            reason=pitch.reason,
            at=self.at,
        )


def velocity_of(press: Press) -> int:
    """Return how hard a key was pressed, 1 to 127."""
    return min(127, max(1, press.velocity))


def _alike(note: Note, pitch: Pitch) -> bool:
    """Say whether both are pitches, or both the same piece of a kit: a drum is no tone, nor another drum."""
    if Reason.PIECE in (note.reason, pitch.reason):
        return (note.reason, note.note) == (pitch.reason, pitch.note)
    return True


def _stale(same: Sequence[Note], voice: int) -> list[Event]:
    """Return the end of those notes on a pitch struck anew that only the pedal holds.

    They have nothing more to say: ending them keeps the ledger small under a pedal that never comes up.
    """
    stale = [note for note in same if note.sustained]
    return [
        did.NoteOff(note.id, voice, note.player, len(same) - ended, Ending.RESTRUCK)
        for ended, note in enumerate(stale)
    ]
