"""The notes of a MIDI file that somebody else wrote."""

from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

import mido

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
        raise ValueError(f"{path.name}: {size / 1e6:.1f} MB; MIDI files may have 2 MB")
    try:
        file = mido.MidiFile(path, clip=True)
    except EOFError:
        raise ValueError(f"{path.name}: no MIDI file that can be read: it ends too early") from None
    except Exception as error:  # noqa: BLE001 - mido raises whatever it stumbles over
        words = str(error) or type(error).__name__
        raise ValueError(
            f"{path.name}: no MIDI file that can be read: {words.splitlines()[0][:120]}"
        ) from None
    if not 0 < file.ticks_per_beat < 0x8000:
        raise ValueError(
            f"{path.name}: its beats are divided into {file.ticks_per_beat} ticks: no time in that"
        )
    events = sorted(
        (
            (tick, index, order, message)
            for index, track in enumerate(file.tracks)
            for tick, order, message in _ticked(track)
        ),
        key=lambda event: (event[0], event[1] if event[3].type != "set_tempo" else -1, event[2]),
    )
    return _played(events, file.ticks_per_beat, path.name)


def _ticked(track: mido.MidiTrack) -> list[tuple[int, int, mido.Message]]:
    tick, found = 0, []
    for order, message in enumerate(track):
        tick += message.time
        if message.type in ("note_on", "note_off", "set_tempo", "track_name", "end_of_track"):
            found.append((tick, order, message))
    return found


def _played(events: list[tuple[int, int, int, mido.Message]], ticks_per_beat: int, name: str) -> MidiNotes:
    seconds, last_tick, tempo = 0.0, 0, _FIRST_TEMPO_US
    spent: defaultdict[int, float] = defaultdict(float)
    names: dict[int, str] = {}
    begun: defaultdict[tuple[int, int, int], list[tuple[float, int]]] = defaultdict(list)
    notes: list[FileNote] = []
    for tick, track, _, message in events:
        passed = (tick - last_tick) * tempo / 1e6 / ticks_per_beat
        spent[tempo] += passed
        seconds, last_tick = seconds + passed, tick
        if seconds > _LONGEST_SECONDS:
            raise ValueError(f"{name}: it would last longer than a day")
        match message.type:
            case "set_tempo":
                tempo = max(1, message.tempo)
            case "track_name":
                names[track] = message.name
            case "note_on" if message.velocity > 0:
                begun[track, message.channel, message.note].append((seconds, message.velocity))
            case "note_on" | "note_off":
                key = (track, message.channel, message.note)
                if begun[key]:
                    begin, velocity = begun[key].pop(0)
                    notes.append(FileNote(*key, velocity, begin, seconds))
            case _:
                pass
    for key, left in begun.items():
        notes += [FileNote(*key, velocity, begin, seconds) for begin, velocity in left]
    usual = max(spent, key=lambda each: spent[each], default=_FIRST_TEMPO_US)
    return MidiNotes(
        tuple(sorted(notes, key=lambda note: (note.begin, note.track, note.note))), 6e7 / usual, names
    )
