"""A seat: one player's sound, notes and hands."""

from improv.engine.body import Blow
from improv.engine.grid import Grid
from improv.engine.hands import Hands, Sounding
from improv.engine.pool import Pool
from improv.engine.units import from_decibels, from_semitones
from improv.engine.voice import Phase
from improv.jam.events import NoteOn
from improv.jam.player import VOICES_PER_SEAT, Note
from improv.music.loudness import QUIETEST_DECIBELS

PANIC_SECONDS = 0.04
SOFT_STOP_SECONDS = 2.0


class Seat:
    """At most 16 notes sound; one more takes the voice of the quietest released, else of the oldest."""

    def __init__(self, grid: Grid) -> None:
        self.pool: Pool | None = None
        """New notes come from here; notes of an earlier sound ring on in theirs."""
        self._grid = grid
        self._hands: dict[int, Hands] = {}
        self._held: dict[int, Sounding] = {}
        """By the id of the voice, as events name it."""
        self._struck: list[Sounding] = []
        """All that sounds, the oldest first."""

    @property
    def voices(self) -> int:
        """Count the voices that make a sound."""
        return sum(sounding.alive for sounding in self._struck)

    def hands(self, channel: int) -> Hands:
        """Return the hands of one of the player's channels."""
        if channel not in self._hands:
            self._hands[channel] = Hands(self._grid)
        return self._hands[channel]

    def strike(self, frame: int, note: NoteOn | Note) -> None:
        """Begin a note, or strike anew the one that it shares its voice with."""
        if self.pool is None:
            return
        again = self._held.pop(note.voice, None)
        if again is not None:
            again.fade(frame)
        self._struck = [sounding for sounding in self._struck if sounding.alive]
        self._make_room(frame)
        hands = self.hands(note.channel)
        force = (note.velocity - 1) / 126.0
        level = from_decibels(QUIETEST_DECIBELS * (1.0 - force))
        hertz = note.hertz * from_semitones(hands.semitones(0.0))
        blow = Blow(hertz, force, hands.shade, note=note.note)
        voice = self.pool.strike(frame, blow, level * hands.level)
        sounding = Sounding(voice, hands, note.hertz, level, self.pool.sound.release, self._grid)
        self._held[note.voice] = sounding
        self._struck.append(sounding)

    def let_go(self, frame: int, voice_id: int) -> None:
        """Release a note; one that sounds no longer is forgotten."""
        sounding = self._held.pop(voice_id, None)
        if sounding is not None:
            sounding.let_go(frame)

    def squeeze(self, frame: int, voice_id: int, amount: float) -> None:
        """Press harder on one key, 0 to 1."""
        sounding = self._held.get(voice_id)
        if sounding is not None:
            sounding.squeeze(frame, amount)

    def swell(self, frame: int) -> None:
        """Bring all notes to the level that the hands ask for."""
        for sounding in self._held.values():
            sounding.swell(frame)

    def panic(self, frame: int) -> None:
        """Stop all notes now; what is let go later is gone already."""
        self._held.clear()
        for sounding in self._struck:
            sounding.fade(frame, PANIC_SECONDS)

    def soft_stop(self, frame: int) -> None:
        """Let all notes fade; what is let go later is gone already."""
        self._held.clear()
        for sounding in self._struck:
            sounding.let_go(frame, SOFT_STOP_SECONDS)

    def step(self, frame: int) -> bool:
        """Move what the hands move, for the block that begins here; return whether it goes on moving."""
        for hands in self._hands.values():
            hands.step()
        for sounding in self._struck:
            sounding.step(frame)
        return any(hands.moves for hands in self._hands.values()) or any(s.moves for s in self._struck)

    def _make_room(self, frame: int) -> None:
        staying = [sounding for sounding in self._struck if sounding.voice.phase is not Phase.FADING]
        if len(staying) < VOICES_PER_SEAT:
            return
        released = [sounding for sounding in staying if sounding.voice.phase is Phase.RELEASED]
        leaving = min(released, key=lambda s: s.voice.level(frame)) if released else staying[0]
        leaving.fade(frame)
