"""The pulse: a soft stroke on every beat, on a seat of the house."""

from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.ledger import Ledger
from improv.jam.moment import Moment
from improv.jam.setting import PULSE, Pulse
from improv.jam.tempo import Tempo
from improv.music.harmony import pitch_of_degree

STRONG, WEAK = 96, 68
"""Velocities: of the first beat of a bar, and of the others."""
_LATE = 0.25
"""Of a beat: a stroke that would come so much later is left out."""


class Stroke:
    """When the pulse is struck, and what is struck."""

    def __init__(self, pulse: Pulse, struck: int) -> None:
        """Begin with the pulse of a snapshot, and when it was struck last."""
        self.pulse = pulse
        self.struck = struck

    @property
    def _is_on(self) -> bool:
        return self.pulse.on and self.pulse.sound is not None

    def next_due(self, tempo: Tempo, ledger: Ledger) -> int | None:
        """Return when it is struck or let go next."""
        let_go = [self._let_go_at(tempo, note.began) for note in ledger.of(PULSE)]
        strike = [tempo.time_of(self._next_beat(tempo))] if self._is_on else []
        return min([*let_go, *strike], default=None)

    def due(self, now: Moment) -> list[Event]:
        """Return the end of the stroke before, and the next one; what is late waits for the beat after."""
        notes = now.ledger.of(PULSE)
        beat = self._next_beat(now.tempo)
        due = now.tempo.time_of(beat)
        if not self._is_on or now.at < due:
            return now.ended(note for note in notes if self._let_go_at(now.tempo, note.began) <= now.at)
        if now.at - due > _LATE * now.tempo.beat_ns:
            return [*now.ended(notes), did.PulseSet(self.begun_anew(now.at))]
        velocity = WEAK if beat % now.tempo.beats else STRONG
        tonic = pitch_of_degree(0, now.key, -1)
        return [*now.ended(notes), *now.begun(PULSE, 0, velocity, [tonic])]

    def begun_anew(self, at: int) -> Pulse:
        """Return the pulse whose first stroke is on the first beat from a time on."""
        return Pulse(self.pulse.on, self.pulse.sound, self.pulse.level, at)

    def _next_beat(self, tempo: Tempo) -> int:
        first = tempo.beat_at(self.pulse.since - 1) + 1
        return max(first, tempo.beat_near(self.struck) + 1) if self.struck else first

    def _let_go_at(self, tempo: Tempo, began: int) -> int:
        return began + round(tempo.beat_ns / 2)
