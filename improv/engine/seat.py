"""A seat: one player's sound, notes and hands."""

from improv.engine.body import MEZZO_FORTE, Blow
from improv.engine.grid import Grid
from improv.engine.hands import Hands, Reach, Sounding, shade_of
from improv.engine.knobs import Knobs
from improv.engine.pool import Pool
from improv.engine.units import from_decibels
from improv.engine.voice import Phase
from improv.engine.walk import gliding, stepping
from improv.jam.events import NoteMoved, NoteOn
from improv.jam.player import VOICES_PER_SEAT
from improv.music.loudness import QUIETEST_DECIBELS

PANIC_SECONDS = 0.04
SOFT_STOP_SECONDS = 2.0
CALM_SHARE = 0.5
"""What is left of the difference between soft and hard strokes: 12 of 24 dB."""
CALM_STEP_DECIBELS = 6.0
"""By so much a note may be louder than the one before."""
CALM_FLOOR = from_decibels(QUIETEST_DECIBELS)
"""What was softer than that counts as this, or a player who was silent would stay so."""
_SILENT = 1e-9
_SAME_PITCH = 1e-6
"""Of a frequency: what differs by less is one pitch."""


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
        self._gain = 1.0
        self.knobs = Knobs(grid)
        self.calm = False
        """New notes are gentle: none sudden, none much louder than the one before."""
        self._last_level: float | None = None

    @property
    def voices(self) -> int:
        """Count the voices that make a sound."""
        return sum(sounding.alive for sounding in self._struck)

    def hands(self, channel: int) -> Hands:
        """Return the hands of one of the player's channels."""
        if channel not in self._hands:
            self._hands[channel] = Hands(self._grid)
        return self._hands[channel]

    def amplify(self, frame: int, decibels: float) -> None:
        """Sound so much louder than a player."""
        gain = from_decibels(decibels)
        if gain == self._gain:
            return
        self._gain = gain
        for sounding in self._held.values():
            sounding.amplify(frame, gain)

    def strike(self, frame: int, note: NoteOn) -> bool:
        """Begin a note: strike it, or take the voice of a held one along to it; return whether it moves."""
        if self.pool is None:
            return False
        if self._takes_along(frame, note):
            return True
        again = self._held.pop(note.voice, None)
        if again is not None:
            again.fade(frame)
        self._struck = [sounding for sounding in self._struck if sounding.alive]
        self._make_room(frame)
        hands = self.hands(note.channel)
        reach = Reach(note.up, note.down)
        force = self._force(note.strength)
        level = self._level(force, self._gain * hands.level)
        hertz = hands.bent_to(note.hertz, hands.semitones(0.0, reach))
        knobs = self.knobs
        shade = shade_of(hands, knobs)
        blow = Blow(hertz, force, shade, knobs.attack, knobs.movement, note.note, calm=self.calm)
        voice = self.pool.strike(frame, blow, level * self._gain * hands.level)
        levels = (level, self._gain)
        sounding = Sounding(
            voice, hands, (note.hertz, reach), levels, self.pool.sound.release, knobs, self._grid
        )
        self._held[note.voice] = sounding
        self._struck.append(sounding)
        return False

    def _force(self, velocity: int) -> float:
        """Return how hard a note is struck; when all is calm, half as far from the middle."""
        force = (velocity - 1) / 126.0
        return MEZZO_FORTE + CALM_SHARE * (force - MEZZO_FORTE) if self.calm else force

    def _level(self, force: float, gain: float) -> float:
        """Return a note's own level, before its hands and seat; when all is calm, near to the last one's."""
        level = from_decibels(QUIETEST_DECIBELS * (1.0 - force))
        last, gain = self._last_level, max(_SILENT, gain)
        if self.calm and last is not None:
            level = min(level, from_decibels(CALM_STEP_DECIBELS) * max(last, CALM_FLOOR) / gain)
        self._last_level = level * gain
        return level

    def _takes_along(self, frame: int, note: NoteOn) -> bool:
        """Walk the voice of a held note to this one, where the note is to be reached so."""
        sounding = self._held.get(note.voice)
        if sounding is None or not sounding.carries(frame):
            return False
        if not note.path and abs(sounding.goal - note.hertz) < _SAME_PITCH * note.hertz:
            return False
        stops = (*note.path, note.hertz)
        sounding.walk(
            frame, lambda now: stepping(frame, now, stops, self._grid.rate), Reach(note.up, note.down)
        )
        return True

    def move(self, frame: int, moved: NoteMoved) -> None:
        """Let a held note glide to another pitch; one whose voice is gone stays silent."""
        sounding = self._held.get(moved.voice)
        if sounding is not None and sounding.alive:
            frames = int(moved.seconds * self._grid.rate)
            reach = Reach(moved.up, moved.down)
            sounding.walk(frame, lambda now: gliding(frame, now, moved.hertz, frames), reach)

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
        self.knobs.step()
        for hands in self._hands.values():
            hands.step()
        for sounding in self._struck:
            sounding.step(frame)
        moves = self.knobs.moves or any(hands.moves for hands in self._hands.values())
        return moves or any(sounding.moves for sounding in self._struck)

    def _make_room(self, frame: int) -> None:
        staying = [sounding for sounding in self._struck if sounding.voice.phase is not Phase.FADING]
        if len(staying) < VOICES_PER_SEAT:
            return
        released = [sounding for sounding in staying if sounding.voice.phase is Phase.RELEASED]
        leaving = min(released, key=lambda s: s.voice.level(frame)) if released else staying[0]
        leaving.fade(frame)
