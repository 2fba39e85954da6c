"""From the key that was played to the piece of a kit that it strikes.

No mode, register, scale or guard has a say in it: a piece is no pitch.
"""

from improv.music.harmony import Pitch, Reason, degree_of_key
from improv.music.sounds.kit import KitSound

DRUM_CHANNEL = 9
"""The MIDI channel, from 0, on which General MIDI has its drums."""
BASS_DRUM = 36
"""The key that most devices with drum pads begin with."""


def piece_of(kit: KitSound, played: int, channel: int = 0, *, pads: bool = False) -> Pitch:
    """Return the piece of a kit that a key strikes: its index for a note, and its own frequency.

    ``played`` is a degree on pads, else a MIDI key 0 to 127. White keys are the pieces in turn from middle C
    up, a black key is its left neighbour's. On the MIDI channel of the drums a key is the General MIDI drum
    of that number, where the kit has it; the others are the pieces in turn from the bass drum up.
    """
    index = _index(kit, played, channel, pads) % len(kit.pieces)
    return Pitch(index, kit.pieces[index].hertz, Reason.PIECE)


def _index(kit: KitSound, played: int, channel: int, pads: bool) -> int:
    if pads:
        return played
    if channel != DRUM_CHANNEL:
        return degree_of_key(played, len(kit.pieces))
    drums = [piece.gm for piece in kit.pieces]
    return drums.index(played) if played in drums else played - BASS_DRUM
