"""A MIDI file as analysis sees it: its tracks, or the channels of its only track, are its players."""

from collections.abc import Iterable

import numpy as np

from improv.analysis.playing import LONGEST_S, Player, Playing, Steps, presses_of, tones_of
from improv.session.midi_notes import DRUMS, FileNote, MidiNotes
from improv.session.notebook.annotation import plain

_OURS = "Improv"
"""What the first track of our own exports is called."""
_HOUSE = ("Bed", "Pulse")
"""Tracks of our own exports that nobody played."""


def playing_of_midi(file: MidiNotes) -> Playing:
    """Return the notes of a file by player."""
    ours = file.names.get(0) == _OURS
    notes = [note for note in file.notes if not (ours and file.names.get(note.track) in _HOUSE)]
    tracks = sorted({note.track for note in notes})
    parts: dict[tuple[int, int], list[FileNote]] = {}
    for note in notes:
        part = (note.track, 0) if len(tracks) > 1 else (note.track, note.channel)
        parts.setdefault(part, []).append(note)
    seconds = min(LONGEST_S, max((note.end for note in notes), default=0.0))
    names = _names(file, list(parts := dict(sorted(parts.items()))), by_track=len(tracks) > 1)
    return Playing(
        seconds=seconds,
        players=tuple(
            _player(number, name, part, seconds)
            for number, (name, part) in enumerate(zip(names, parts.values(), strict=True), 1)
        ),
    )


def _names(file: MidiNotes, parts: list[tuple[int, int]], *, by_track: bool) -> list[str]:
    """Return a name for each part, no two alike."""
    if not by_track and len(parts) > 1:
        return [f"Channel {channel + 1}" for _, channel in parts]
    wanted = [plain(file.names.get(track, "")) or f"Track {track + 1}" for track, _ in parts]
    return [
        name if wanted.count(name) == 1 else f"{name} ({number})" for number, name in enumerate(wanted, 1)
    ]


def _player(number: int, name: str, notes: Iterable[FileNote], seconds: float) -> Player:
    columns = np.array(
        [
            (note.begin, note.end, np.nan if note.channel == DRUMS else note.note, note.velocity)
            for note in notes
        ],
        float,
    )
    begin, end, semitone, velocity = columns.T
    nobody = np.zeros(len(columns), bool)
    return Player(
        id=number,
        name=name,
        seat=None,
        steps=Steps.KEYS,
        presses=presses_of(begin, end, semitone, semitone, velocity, seconds),
        tones=tones_of(begin, end, semitone, ~nobody, nobody, seconds),
    )
