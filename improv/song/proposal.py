"""Which scales go with a song: measured against its chords."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from msgspec import Struct

from improv.music.live import PairTable, Sounding
from improv.music.rating import Measure, measure_of
from improv.music.scale import MIDDLE_C, Scale
from improv.song.chords import Chord
from improv.song.heard import Numbers
from improv.song.key import SongKey, Tonality

FEWEST_DEGREES = 5
"""With fewer there is little to play."""
MOST_DEGREES = 8
"""With more nearly everything is allowed."""
_PLAYED_FROM, _OCTAVES = MIDDLE_C, 2
_DEGREES = {Tonality.MAJOR: {0, 2, 4, 5, 7, 9, 11}, Tonality.MINOR: {0, 2, 3, 5, 7, 8, 10}}


class Proposal(Struct, frozen=True):
    """A scale on a tonic, and how it goes with a song."""

    scale: Scale
    tonic: int
    consonance: float
    """The mean C (M off the twelve tones) of the song's chords, each with a note of the scale above it,
    by how long they sound."""
    worst: float
    """The same, of the note and the chord that go together worst."""
    fit: float
    """The share of what the song sounds that is in the scale, 0 to 1."""
    strange: int
    """How many of its degrees are not in the song's key."""


def proposals(
    scales: Iterable[Scale], key: SongKey, chords: Sequence[Chord], chroma: Numbers
) -> list[Proposal]:
    """Return the scales of a handful of degrees, on the song's tonic: first those that stay in its key,
    then those of one degree outside, and so on; among them the most consonant with the chords first.

    Of scales with the same pitches the first is taken.
    """
    lengths: defaultdict[tuple[int, ...], float] = defaultdict(float)
    for chord in chords:
        lengths[chord.notes] += chord.end - chord.begin
    table = PairTable()
    found: dict[tuple[float, ...], Proposal] = {}
    for scale in scales:
        if not FEWEST_DEGREES <= len(scale) <= MOST_DEGREES or scale.cents in found or not lengths:
            continue
        found[scale.cents] = _measured(scale, key, lengths, chroma, table)
    return sorted(found.values(), key=lambda one: (one.strange, -round(one.consonance, 6), one.scale.id))


def _measured(
    scale: Scale, key: SongKey, lengths: dict[tuple[int, ...], float], chroma: Numbers, table: PairTable
) -> Proposal:
    microtonal = measure_of(scale) is Measure.M
    base = _PLAYED_FROM + key.tonic - (12 if key.tonic > 6 else 0)
    notes = [base + scale.cents_at(degree) / 100.0 for degree in range(_OCTAVES * len(scale))]
    total, weight, worst = 0.0, 0.0, 4.0
    for chord, seconds in lengths.items():
        sounding = Sounding(table, chord, microtonal=microtonal)
        each = [float(sounding.consonance_with(note)) for note in notes]
        total += seconds * sum(each) / len(each)
        weight += seconds
        worst = min(worst, *each)
    steps = {round(cents / 100.0) % 12 for cents in scale.cents}
    return Proposal(
        scale,
        key.tonic,
        consonance=total / weight,
        worst=worst,
        fit=float(sum(chroma[(key.tonic + step) % 12] for step in steps)),
        strange=len(steps - _DEGREES[key.tonality]),
    )
