"""What the guard hears: the notes that people hold, as loud as they still are, and the bed under them."""

from collections.abc import Iterable

from improv.jam.player import Note, Player
from improv.jam.setting import BED, BED_DECIBELS, EXAMPLE, PULSE
from improv.music.guard import Tone, guarded, prepared
from improv.music.harmony import WHOLE, Guard, Mode, Pitch, Reason, pitch_at
from improv.music.loudness import amplitude_of, level_of
from improv.music.modes import key_in_mode
from improv.music.pitch import note_of
from improv.music.scale import Key

BED_AMPLITUDE = amplitude_of(BED_DECIBELS)
_UNHEARD = frozenset({PULSE, EXAMPLE})
_NS = 1_000_000_000


def make_ready(key: Key, guard: Guard, modes: Iterable[Mode] = ()) -> None:
    """Prepare what guard and modes look up, so that no note has to wait for it. Changes nothing."""
    if guard is not Guard.OFF:
        prepared(key)
    for mode in modes:
        key_in_mode(key, mode)


def watched(pitch: Pitch, velocity: int, player: Player, key: Key, tones: list[Tone], guard: Guard) -> Pitch:
    """Return the pitch that sounds where a player wants one: another, where the guard moves it."""
    if guard is Guard.OFF or player.exempt or pitch.reason is Reason.FREE:
        return pitch
    wanted = note_of(pitch.hertz, key.a4_hertz)
    steps = key_in_mode(key, player.mode)
    note = guarded(wanted, level_of(velocity), key, tones, guard, steps, player.compass or WHOLE)
    return pitch if note == wanted else pitch_at(note, key, Reason.GUARDED)


def tones_of(notes: Iterable[Note], at: int, key: Key, bed: float = BED_AMPLITUDE) -> list[Tone]:
    """Return what sounds at a time in monotonic nanoseconds.

    What was let go and still rings is left out, and so are pieces of kits, which have no pitch. ``bed`` is
    the amplitude of the bed against a player; pulse and example are nobody's harmony.
    """
    return [
        Tone(
            note_of(note.hertz, key.a4_hertz),
            level_of(note.strength, (at - note.began) / _NS, note.decay)
            * (bed if note.player == BED else 1.0),
        )
        for note in notes
        if note.player not in _UNHEARD and note.reason is not Reason.PIECE
    ]
