"""A sound: what a player plays, declared in numbers that the engine builds voices from.

Every number has a range, so that nothing that could hurt an ear or the engine gets past the reader.
There is one kind of sound for each kind of voice; the tag ``method`` names it in the file.
"""

from typing import Annotated

from msgspec import Meta, Struct

from improv.music.scale import Identifier, Words

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


class SoundBase(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, tag_field="method"):
    """What every sound has, whatever its method."""

    id: Identifier
    name: Annotated[str, Meta(min_length=1, max_length=80)]
    family: Words = ""
    mood: Words = ""
    gain: Decibels = 0.0
    """Loudness trim, so that all sounds are equally loud at equal velocity."""
    release: Seconds = 0.3
    """Seconds from letting go until silence."""
    space: Level = 0.2
    """Share sent to the reverb."""


class Partial(Struct, frozen=True, forbid_unknown_fields=True):
    """One ringing mode of a bar or a bell."""

    ratio: Ratio
    level: Level
    decay: Seconds
    """Seconds to fall by 60 dB, at middle C."""


class ModalSound(SoundBase, frozen=True, tag="modal"):
    """Struck bars: decaying partials, and the mallet's knock."""

    partials: Annotated[tuple[Partial, ...], Meta(min_length=1, max_length=6)]
    knock: Level = 0.1
    """Loudness of the mallet's noise."""
    mallet: Annotated[float, Meta(ge=0.05, le=1.0)] = 0.3
    """Width of the mallet's blow at mezzo forte, in periods of the note: wide is soft."""
    damping: Annotated[float, Meta(ge=0.0, le=2.0)] = 0.6
    """How much shorter high notes ring: decays go with 1/frequency to this power."""


class PadSound(SoundBase, frozen=True, tag="pad"):
    """A soft sustained sound: detuned harmonic tables behind a moving low-pass."""

    attack: Seconds = 0.1
    detune: Cents = 6.0
    brightness: Cutoff = 1800.0
    """Corner of the low-pass for middle C at mezzo forte, once it has opened."""
    roll_off: Power = 1.5
    swell: Level = 0.5
    """How far the low-pass is closed when a note begins."""


class PluckSound(SoundBase, frozen=True, tag="pluck"):
    """A plucked string: a burst of one period in a waveguide."""

    decay: Seconds = 3.0
    """Seconds to fall by 60 dB, at most: high strings ring shorter."""
    brightness: Cutoff = 5000.0
    """Corner above which the burst is dull, at mezzo forte."""
    roll_off: Power = 1.0
    position: Annotated[float, Meta(ge=0.02, le=0.5)] = 0.2
    """Where the string is plucked, as a share of its length."""


class BellSound(SoundBase, frozen=True, tag="bell"):
    """A bell by frequency modulation."""

    ratio: Ratio = 1.4
    """The modulator's frequency relative to the note's."""
    index: Annotated[float, Meta(ge=0.0, le=12.0)] = 3.0
    decay: Seconds = 4.0
    """Seconds to fall by 60 dB, at middle C."""
    strike: Annotated[float, Meta(ge=0.02, le=1.0)] = 0.3
    """How fast the brightness of the stroke goes, as a share of the decay."""
    hum: Level = 0.4
    """Loudness of a pure tone at the note's own pitch."""
    shimmer: Cents = 2.0
    """How far the hum is out of tune with the rest, so that the bell beats slowly."""
    damping: Annotated[float, Meta(ge=0.0, le=2.0)] = 0.4
    """How much shorter high notes ring: decays go with 1/frequency to this power."""


Sound = ModalSound | PadSound | PluckSound | BellSound
