"""A tuning: the frequency of each key of a MIDI keyboard."""

from math import log2

from msgspec import Struct
from msgspec.structs import replace

from improv.music.data import BadData
from improv.music.pitch import A4_HERTZ, HIGHEST_HERTZ, LOWEST_HERTZ, hertz_of, note_of
from improv.music.scale import MIDDLE_C, Key, Keyboard, Scale
from improv.music.tuning.kbm import HIGHEST_KEY, KbmFile
from improv.music.tuning.scl import SclFile

LINEAR = KbmFile()
KEYS = range(HIGHEST_KEY + 1)


class Tuning(Struct, frozen=True):
    """What every MIDI key sounds like."""

    hertz: Keyboard
    """By MIDI key; None is silent: not mapped, or not to be heard."""
    tonic_hertz: float
    """The frequency of degree 0."""
    notes: tuple[str, ...] = ()
    """What has to be told about it, a line each."""

    def hertz_of_key(self, played: int) -> float | None:
        """Return the frequency of a key, or None where it is silent; also for what is no MIDI key."""
        return self.hertz[played] if played in KEYS else None


def tuning_of(scale: SclFile, mapping: KbmFile = LINEAR, file: str = "") -> Tuning:
    """Put a scale on a keyboard. Raises BadData where the two do not fit."""
    if not scale.pitches:
        raise BadData(f"{file}: a scale of no notes has nothing for the keys")
    octaves: list[float | None] = []
    here = reference_cents(scale, mapping)
    for key in KEYS:
        degree = mapping.degree_of(key, len(scale)) if mapping.first <= key <= mapping.last else None
        cents = None if degree is None else scale.cents_at(degree)
        octaves.append(None if cents is None else log2(mapping.hertz) + (cents - here) / 1200.0)
    tonic = log2(mapping.hertz) - here / 1200.0
    return heard(octaves, tonic)


def reference_cents(scale: SclFile, mapping: KbmFile) -> float:
    """Return the cents of the reference key. Where it is silent, it lies between its neighbours."""

    def cents_of(key: int) -> float | None:
        degree = mapping.degree_of(key, len(scale))
        return None if degree is None else scale.cents_at(degree)

    found = cents_of(mapping.reference)
    if found is not None:
        return found
    # Within one repetition of the map there is a key on either side.
    around = range(1, len(mapping.keys) + 1)
    below = next((n, c) for n in around if (c := cents_of(mapping.reference - n)) is not None)
    above = next((n, c) for n in around if (c := cents_of(mapping.reference + n)) is not None)
    return (below[1] * above[0] + above[1] * below[0]) / (below[0] + above[0])


def heard(octaves: list[float | None], tonic: float, notes: tuple[str, ...] = ()) -> Tuning:
    """Return the tuning of keys given as logarithms (base 2) of hertz, without those that nobody hears."""
    low, high = log2(LOWEST_HERTZ), log2(HIGHEST_HERTZ)
    # Frequencies come last: far from the reference they may be larger than any number.
    hertz = tuple(None if o is None or not low <= o <= high else 2.0**o for o in octaves)
    lost = sum(o is not None for o in octaves) - sum(h is not None for h in hertz)
    if lost:
        notes += (f"{lost} keys outside {LOWEST_HERTZ:g} to {HIGHEST_HERTZ:g} Hz stay silent",)
    if not any(hertz):
        notes += ("no key can be heard",)
    tonic %= 10.0  # the octave does not matter for a key; keep it finite
    return Tuning(hertz, 2.0**tonic, notes)


def tuned_key(scale: Scale, tonic_hertz: float) -> Key:
    """Return the key whose degree 0 has a frequency, give or take octaves: the nearest tonic, and its A4."""
    note = round(note_of(tonic_hertz))
    return Key((note - MIDDLE_C) % 12, scale, A4_HERTZ * tonic_hertz / hertz_of(note))


def key_on_keyboard(scale: Scale, tuning: Tuning) -> Key:
    """Return the key whose degree 0 is where a tuning has it, with the tuning's keyboard."""
    return replace(tuned_key(scale, tuning.tonic_hertz), keyboard=tuning.hertz)
