"""The notes of a MIDI file that somebody else wrote."""

from collections import defaultdict, deque
from pathlib import Path
from typing import NamedTuple

from improv.line import line, line_of
from improv.session.midi_bytes import Kind, NotMidi, Said, parse

LARGEST_BYTES = 2 * 1024 * 1024
"""An hour of dense playing is half of this."""
DRUMS = 9
"""The channel, from 0, whose notes are no pitches."""
_FIRST_TEMPO_US = 500_000
_LONGEST_SECONDS = 86_400.0


class FileNote(NamedTuple):
    """A note as a file has it."""

    track: int
    channel: int
    """From 0."""
    note: int
    velocity: int
    begin: float
    """Seconds from the beginning of the file."""
    end: float


class MidiNotes(NamedTuple):
    """What a file holds, as far as notes go."""

    notes: tuple[FileNote, ...]
    """In the order in which they begin."""
    tempo: float
    """Beats per minute that the most time is spent in; 120 where the file does not say."""
    names: dict[int, str]
    """Of the tracks that have one."""


def read_midi(path: Path) -> MidiNotes:
    """Read a MIDI file. Raises ValueError (one line) where it cannot be read, OSError where there is none.

    Notes that never end, end with the file.
    """
    size = path.stat().st_size
    if size > LARGEST_BYTES:
        raise _too_large(path.name, size)
    with path.open("rb") as file:
        return decode_midi(file.read(LARGEST_BYTES + 1), path.name)


def decode_midi(raw: bytes, name: str) -> MidiNotes:
    """Read a MIDI file from its bytes; ``name`` is for the errors. Raises ValueError as ``read_midi``."""
    if len(raw) > LARGEST_BYTES:
        raise _too_large(name, len(raw))
    try:
        found = parse(raw)
    except NotMidi as error:
        raise ValueError(
            line("{file}: no MIDI file that can be read: {why}", file=name, why=line_of(error))
        ) from None
    # A tempo goes first, whatever track it stands in.
    said = sorted(
        found.said,
        key=lambda each: (each.tick, -1 if each.kind is Kind.TEMPO else each.track, each.order),
    )
    notes, tempo = _played(said, found.ticks_per_beat, name)
    return MidiNotes(notes, tempo, found.names)


def _too_large(name: str, size: int) -> ValueError:
    return ValueError(
        line("{file}: {size:.1f} MB; MIDI files may have {most} MB", file=name, size=size / 1e6, most=2)
    )


def _played(said: list[Said], ticks_per_beat: int, name: str) -> tuple[tuple[FileNote, ...], float]:
    """Return the notes, and the tempo that the most time is spent in."""
    seconds, last_tick, tempo = 0.0, 0, _FIRST_TEMPO_US
    spent: defaultdict[int, float] = defaultdict(float)
    begun: defaultdict[tuple[int, int, int], deque[tuple[float, int]]] = defaultdict(deque)
    notes: list[FileNote] = []
    for tick, track, _, kind, channel, note, value in said:
        passed = (tick - last_tick) * tempo / 1e6 / ticks_per_beat
        spent[tempo] += passed
        seconds, last_tick = seconds + passed, tick
        if seconds > _LONGEST_SECONDS:
            raise ValueError(line("{file}: it would last longer than a day", file=name))
        key = (track, channel, note)
        match kind:
            case Kind.TEMPO:
                tempo = max(1, value)
            case Kind.ON:
                begun[key].append((seconds, value))
            case Kind.OFF if begun[key]:
                begin, velocity = begun[key].popleft()
                notes.append(FileNote(*key, velocity, begin, seconds))
            case _:
                pass
    for key, left in begun.items():
        notes += [FileNote(*key, velocity, begin, seconds) for begin, velocity in left]
    usual = max(spent, key=lambda each: spent[each], default=_FIRST_TEMPO_US)
    return tuple(sorted(notes, key=lambda note: (note.begin, note.track, note.note))), 6e7 / usual
