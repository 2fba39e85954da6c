"""What every sound declares, whatever its method, and the numbers that methods declare theirs with.

Every number has a range, so that nothing that could hurt an ear or the engine gets past the reader.
"""

from collections.abc import Sequence
from typing import Annotated, Self

from msgspec import Meta, Struct
from msgspec.structs import replace

from improv.music.pitch import hertz_of
from improv.music.scale import MIDDLE_C, Identifier, Words

Level = Annotated[float, Meta(ge=0.0, le=1.0)]
"""Linear amplitude relative to the loudest."""
Ratio = Annotated[float, Meta(ge=0.1, le=32.0)]
"""Frequency relative to the note's."""
Seconds = Annotated[float, Meta(ge=0.001, le=10.0)]
Cents = Annotated[float, Meta(ge=0.0, le=50.0)]
Decibels = Annotated[float, Meta(ge=-40.0, le=6.0)]
Cutoff = Annotated[float, Meta(ge=50.0, le=18_000.0)]
"""Hertz."""
Power = Annotated[float, Meta(ge=0.5, le=4.0)]
"""Harmonic n has amplitude 1/n to this power."""
Damping = Annotated[float, Meta(ge=0.0, le=2.0)]
"""How much shorter high notes ring: decays go with 1/frequency to this power."""
MidiNote = Annotated[int, Meta(ge=0, le=127)]

LONGEST_DECAY, SHORTEST_DECAY = 10.0, 0.02
"""Seconds, as the engine limits decays."""
_MIDDLE_C_HERTZ = hertz_of(MIDDLE_C)


class SoundBase(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, tag_field="method"):
    """What every sound has, whatever its method."""

    id: Identifier
    """What commands and recordings call it."""
    name: Annotated[str, Meta(min_length=1, max_length=80)]
    """What people read."""
    family: Words = ""
    """The instruments that it belongs to."""
    mood: Words = ""
    """What it feels like."""
    use: Words = ""
    """What it is good for."""
    lowest: MidiNote = 36
    """The lowest MIDI note that it is made for; it plays any other, but may sound less like itself."""
    highest: MidiNote = 96
    """The highest MIDI note that it is made for."""
    speaks: Seconds = 0.005
    """Attack: seconds from 10 % to 90 % of the envelope of its middle note, at velocity 80."""
    centroid: Cutoff = 1000.0
    """Brightness: the centre, in hertz, of the spectrum of that note's first second."""
    tuned: Ratio = 1.0
    """Ratio of the partial that tells the pitch."""
    gain: Decibels = 0.0
    """Loudness trim in decibels, so that all sounds are equally loud at equal velocity."""
    release: Seconds = 0.3
    """Seconds from letting go until silence."""
    space: Level = 0.2
    """Share sent to the reverb."""

    @property
    def is_pitched(self) -> bool:
        """Say whether its notes have pitches: those of a kit are pieces, which no harmony restricts."""
        return True

    @property
    def middle(self) -> int:
        """Return the MIDI note that its attack and brightness are stated for: middle C, if in range."""
        inside = self.lowest <= MIDDLE_C <= self.highest
        return MIDDLE_C if inside else (self.lowest + self.highest) // 2

    def fall_seconds(self, hertz: float) -> float:
        """Return the seconds in which a held note falls by 60 dB; 0 where it sounds as long as it is held."""
        return 0.0

    def ratios(self, hertz: float) -> Sequence[float]:
        """Return where a note of this pitch has partials, as ratios; empty where they are the harmonics."""
        return ()

    def plain(self) -> Self:
        """Return it without noise, vibrato, detune, movement and space, for its partials to be measured."""
        return replace(self, space=0.0)


def damped(decay: float, damping: float, hertz: float) -> float:
    """Return a decay, declared at middle C, of a note of another pitch."""
    shorter = float((_MIDDLE_C_HERTZ / hertz) ** damping)
    return min(LONGEST_DECAY, max(SHORTEST_DECAY, decay * shorter))
