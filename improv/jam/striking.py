"""From a press to the notes that it begins."""

from collections.abc import Iterable, Sequence, Set

from msgspec import Struct

from improv.jam import events as did
from improv.jam.commands import Press
from improv.jam.events import Ending, Event
from improv.jam.ledger import Ledger
from improv.jam.motor import strength_of
from improv.jam.player import Note, Player
from improv.jam.watch import BED_AMPLITUDE, tones_of, watched
from improv.music.bend import passed, reach_of, scale_for
from improv.music.guard import Tone
from improv.music.harmony import Guard, Mode, Pitch, Reason
from improv.music.loudness import level_of
from improv.music.modes import pitches_of
from improv.music.pieces import piece_of
from improv.music.pitch import note_of
from improv.music.scale import Key
from improv.music.sound import KitSound

_DECIMALS = 4
"""Of hertz: what agrees so far is one pitch."""


_NONE: frozenset[int] = frozenset()


class Striking(Struct, frozen=True):
    """All that tells what becomes of a press."""

    key: Key
    guard: Guard
    ledger: Ledger
    next_note: int
    at: int
    """Monotonic nanoseconds."""
    pressed: int = 0
    """When the press came, where it waited for the beat; else 0."""
    bed: float = BED_AMPLITUDE
    """Against a player."""
    sounds: bool = True
    """There is an engine that sounds."""

    def strike(self, press: Press, player: Player, ending: Sequence[Note] = ()) -> list[Event]:
        """End what this key held until now, and begin what its press begins: a note, a chord, or nothing.

        ``ending`` are the player's other notes that end where one begins.
        """
        again = self.ledger.held_by(press.source, press.channel, press.played)
        silent = self.silence_of(player)
        pitches, left = ([], []) if silent else self._wanted(press, player, again, ending)
        if not pitches:
            return [*self._ended(press, again), ignored(press, player.seat, silent or did.NOT_MAPPED)]
        glides = left and not self.ledger.at_pitch(player.seat, pitches[0].hertz)
        if not (again or ending or glides):
            return self._begin(press, player, pitches, _NONE)
        gone = [*again, *(note for note in ending if not (glides and note in left))]
        if glides:
            return [*self._ended(press, gone), *self._glided(press, player, pitches[0], left)]
        return [*self._ended(press, gone), *self._begin(press, player, pitches, {note.id for note in gone})]

    def silence_of(self, player: Player) -> str:
        """Return why a player's presses stay silent; empty where they sound."""
        if player.mode is Mode.LIGHT:
            return did.LIGHT_ONLY
        return "" if self.sounds else "the sound is not ready"

    def _wanted(
        self, press: Press, player: Player, again: Sequence[Note], ending: Sequence[Note]
    ) -> tuple[list[Pitch], list[Note]]:
        """Return the pitches that a press asks for, and the notes from which it may glide there."""
        left = self._left(player, again)
        return self._pitches(press, player, {note.id for note in (*again, *ending, *left)}), left

    def _ended(self, press: Press, notes: Sequence[Note]) -> list[Event]:
        """Return the end of notes, those of the key that is pressed again and others."""
        events: list[Event] = []
        for note, left in self.ledger.endings(notes):
            is_same = (note.source, note.channel, note.played) == (press.source, press.channel, press.played)
            why = Ending.RESTRUCK if is_same else Ending.RELEASED
            events.append(did.NoteOff(note.id, note.voice, note.player, left, why))
        return events

    def _begin(self, press: Press, player: Player, pitches: Sequence[Pitch], going: Set[int]) -> list[Event]:
        events: list[Event] = []
        for number, pitch in enumerate(pitches):
            note_id = self.next_note + number
            same = [
                note
                for note in self.ledger.at_pitch(player.seat, pitch.hertz)
                if note.id not in going and _alike(note, pitch)
            ]
            same = [note for note in same if note.voice == same[0].voice]
            voice = same[0].voice if same else note_id
            events += [self._begun(press, player, pitch, note_id, voice), *_stale(same, voice)]
        return events

    def _left(self, player: Player, again: Iterable[Note]) -> list[Note]:
        """Return the notes that a player glides away from: those of the voice that was held last."""
        if not player.glides or player.mode is Mode.CHORD or isinstance(player.sound, KitSound):
            return []
        notes = [note for note in self.ledger.of(player.seat) if note not in again]
        held = [note for note in notes if not note.sustained]
        return [note for note in notes if note.voice == held[-1].voice] if held else []

    def _glided(self, press: Press, player: Player, pitch: Pitch, left: Sequence[Note]) -> list[Event]:
        """Take the voice of the held note along to a pitch; whatever held it has nothing to hold any more."""
        start, end = (note_of(hertz, self.key.a4_hertz) for hertz in (left[0].hertz, pitch.hertz))
        path = passed(start, end, scale_for(self.key, player.mode))
        ended = [
            did.NoteOff(note.id, note.voice, note.player, len(left) - number, Ending.GLIDED)
            for number, note in enumerate(left)
        ]
        return [self._begun(press, player, pitch, self.next_note, left[0].voice, path), *ended]

    def _pitches(self, press: Press, player: Player, going: Set[int]) -> list[Pitch]:
        """Return the pitches that sound, no two of them alike; each note of a chord is guarded by itself.

        ``going`` are the ids of the notes that end with the press.
        """
        if isinstance(player.sound, KitSound):
            return [piece_of(player.sound, press.played, press.channel, pads=player.has_pads)]
        wanted = pitches_for(player, self.key, press.played)
        if self.guard is Guard.OFF:
            return list(wanted)
        others = [note for note in self.ledger if note.id not in going]
        tones = tones_of(others, self.at, self.key, self.bed)
        velocity = strength_of(velocity_of(press), player.motor, player.sensitivity)
        pitches: dict[float, Pitch] = {}
        for pitch in wanted:
            sounds = watched(pitch, velocity, player, self.key, tones, self.guard)
            pitches.setdefault(round(sounds.hertz, _DECIMALS), sounds)
            tones.append(Tone(note_of(sounds.hertz, self.key.a4_hertz), level_of(velocity)))
        return list(pitches.values())

    def _begun(
        self,
        press: Press,
        player: Player,
        pitch: Pitch,
        note_id: int,
        voice: int,
        path: tuple[float, ...] = (),
    ) -> did.NoteOn:
        note = note_of(pitch.hertz, self.key.a4_hertz)
        scale = None if pitch.reason is Reason.PIECE else scale_for(self.key, player.mode)
        up, down = reach_of(note, scale)
        velocity = velocity_of(press)
        strength = strength_of(velocity, player.motor, player.sensitivity)
        return did.NoteOn(
            id=note_id,
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
            pressed=self.pressed,
            up=up,
            down=down,
            path=path,
            force=0 if strength == velocity else strength,
        )


def pitches_for(player: Player, key: Key, played: int) -> tuple[Pitch, ...]:
    """Return the pitches of a player's pad or key, before any guard."""
    return pitches_of(
        played,
        key,
        player.mode,
        player.octave,
        pads=player.has_pads,
        transpose=player.transpose,
        compass=player.compass,
    )


def ignored(press: Press, seat: int, why: str, at: int = 0) -> Event:
    """Return that a press stays silent, and why; ``at``, where it counts for those that follow."""
    return did.PressIgnored(seat, press.source, press.channel, press.played, press.velocity, why, at)


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
