"""Events and scores for the engine's tests."""

from collections.abc import Sequence

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from improv.jam.events import Event, NoteMoved, NoteOff, NoteOn
from improv.jam.player import Player, SourceKind
from improv.jam.score import Operation, Score
from improv.jam.snapshot import Snapshot
from improv.music.catalogue import load_scales, load_sounds
from improv.music.harmony import Mode, Reason
from improv.music.scale import Key
from improv.music.sound import Sound

RATE, BLOCK = 48_000, 128
SEED = 7
CEILING = 10.0 ** (-6.0 / 20.0)
Stereo = NDArray[np.float32]


def sound(name: str, **changes: object) -> Sound:
    """One of the shipped sounds, perhaps changed."""
    return replace(load_sounds().find(name), **changes)


def opening(*palette: Sound) -> Snapshot:
    """A jam that nobody has joined."""
    dealt = palette or tuple(sound(name) for name in ("marimba", "warm-pad", "pluck", "bell"))
    return Snapshot(key=Key(0, load_scales().find("major")), palette=dealt)


def player(seat: int, its: Sound) -> Player:
    """Somebody on a seat."""
    return Player(seat=seat, source="x", name="x", kind=SourceKind.MIDI, mode=Mode.FREE, sound=its)


def on(number: int, *, seat: int = 1, note: int = 60, velocity: int = 80, voice: int | None = None) -> NoteOn:
    """A note begins; its number is its id, and its voice unless it shares one."""
    return NoteOn(
        id=number,
        voice=number if voice is None else voice,
        player=seat,
        source="x",
        channel=0,
        played=note,
        velocity=velocity,
        note=note,
        hertz=hertz_of(note),
        reason=Reason.FREE,
    )


def off(number: int, *, seat: int = 1, left: int = 0) -> NoteOff:
    """A note ends."""
    return NoteOff(id=number, voice=number, player=seat, left=left)


def hertz_of(note: float) -> float:
    """A MIDI note's frequency, A4 at 440 Hz."""
    return float(440.0 * 2.0 ** ((note - 69) / 12))


def glide(number: int, note: int, *path: int, voice: int, seat: int = 1) -> NoteOn:
    """A note that a held voice goes to, past others."""
    reached = on(number, seat=seat, note=note, voice=voice)
    return replace(reached, path=tuple(hertz_of(passed) for passed in path))


def moved(number: int, note: int, seconds: float = 0.15, *, seat: int = 1, **reach: float) -> NoteMoved:
    """A held note, alone on its voice, goes to another pitch."""
    return NoteMoved(number, number, seat, note, hertz_of(note), seconds, **reach)


def blocks(seconds: float) -> int:
    """The frame nearest to a time at which a block begins."""
    return round(seconds * RATE / BLOCK) * BLOCK


def score(
    events: Sequence[tuple[float, Event]],
    seconds: float,
    snapshot: Snapshot | None = None,
    start: float = 0.0,
) -> Score:
    """Events at their times, in seconds."""
    return Score(
        rate=RATE,
        block=BLOCK,
        seed=SEED,
        opening=opening() if snapshot is None else snapshot,
        operations=tuple(Operation(blocks(at), event) for at, event in events),
        start=blocks(start),
        end=blocks(seconds),
    )


def peak(samples: Stereo) -> float:
    """The largest sample, in decibels."""
    return float(20.0 * np.log10(np.max(np.abs(samples), initial=1e-12)))


def without_dc(samples: NDArray[np.float64]) -> NDArray[np.float64]:
    """What the master chain makes of sound that is soft enough for the limiter to rest."""
    blocked = np.zeros_like(samples)
    held = before = np.zeros(2)
    for frame, sample in enumerate(samples):
        held, before = sample - before + 0.995 * held, sample
        blocked[frame] = held
    return blocked
