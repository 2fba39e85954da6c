"""The bed as it lies: a drone, or chords that change with the bar, on a seat of the house."""

from collections.abc import Sequence

from improv.jam.events import Event
from improv.jam.ledger import Ledger
from improv.jam.moment import Moment
from improv.jam.player import Note
from improv.jam.setting import BED, Bed, BedKind
from improv.jam.tempo import Tempo
from improv.music.bed import BARS, chords_of, drone_of
from improv.music.harmony import Pitch, Reason, pitch_at
from improv.music.loudness import amplitude_of, decay_of
from improv.music.scale import Key

VELOCITY = 80
_SAME_HERTZ = 1e-6
_MIDDLE_C_HERTZ = 261.63


class Bedding:
    """What is laid under what people play."""

    def __init__(self, bed: Bed) -> None:
        """Begin with the bed of a snapshot."""
        self.set(bed)

    def set(self, bed: Bed) -> None:
        """Lie otherwise."""
        self.bed = bed
        self.amplitude = amplitude_of(bed.level)
        """Against a player."""
        self._is_on = bed.kind is not BedKind.OFF and bed.sound is not None
        # What dies away is struck anew with each bar; a chord may be another one there.
        dies = bed.sound is not None and decay_of(bed.sound, _MIDDLE_C_HERTZ) > 0.0
        self._by_the_bar = self._is_on and (bed.kind is BedKind.CHORDS or dies)
        self._dies = dies

    def next_due(self, tempo: Tempo, ledger: Ledger) -> int | None:
        """Return when the bed changes next: at once where it should sound and does not."""
        if not self._is_on:
            return None
        notes = ledger.of(BED)
        if not notes:
            return 0
        if not self._by_the_bar:
            return None
        laid = max(note.began for note in notes)
        return tempo.time_of_bar(tempo.bar_near(laid) + 1)

    def due(self, now: Moment) -> list[Event]:
        """Return what becomes of the bed with the bar. Something is always struck: so it is done with."""
        return self.laid(now, afresh=self._dies, strike=True)

    def laid(self, now: Moment, *, afresh: bool = False, strike: bool = False) -> list[Event]:
        """Return what makes the bed lie as it should: what it has in common with before goes on sounding.

        ``afresh`` strikes all of it anew, ``strike`` the lowest note where nothing else is struck.
        """
        wanted = self._pitches(now)
        notes = now.ledger.of(BED)
        stay = [] if afresh else [note for note in notes if any(_is(note, pitch) for pitch in wanted)]
        new = [pitch for pitch in wanted if not any(_is(note, pitch) for note in stay)]
        if strike and not new:
            new = [min(wanted, key=lambda pitch: pitch.hertz)]
            stay = [note for note in stay if not _is(note, new[0])]
        return [
            *now.ended(note for note in notes if note not in stay),
            *now.begun(BED, 0, VELOCITY, new),
        ]

    def make_ready(self, key: Key) -> None:
        """Prepare what is looked up when the key begins."""
        if self._is_on and self.bed.kind is BedKind.CHORDS:
            chords_of(key)

    def _pitches(self, now: Moment) -> Sequence[Pitch]:
        if not self._is_on:
            return ()
        notes = drone_of(now.key)
        if self.bed.kind is BedKind.CHORDS:
            notes = chords_of(now.key)[now.tempo.bar_near(now.at) % BARS]
        return [pitch_at(note, now.key, Reason.MAPPED) for note in notes]


def _is(note: Note, pitch: Pitch) -> bool:
    return abs(note.hertz - pitch.hertz) < _SAME_HERTZ * pitch.hertz
