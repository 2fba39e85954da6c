"""Songs with a known key, tempo and chords, as notes and as sound."""

from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import mido
import numpy as np
import soundfile
from numpy.typing import NDArray

RATE = 22_050
BARS = 12
BEATS = 4
_PROGRESSIONS = ((0, 5, 3, 4), (0, 3, 4, 0), (0, 4, 5, 3), (0, 3, 0, 4))
_MAJOR, _MINOR = (0, 2, 4, 5, 7, 9, 11), (0, 2, 3, 5, 7, 8, 10)
CHORDS, BASS, TUNE = range(3)

Samples = NDArray[np.floating[Any]]


class SongNote(NamedTuple):
    """A note in beats; ``part`` is one of chords, bass and tune."""

    begin: float
    length: float
    note: int
    part: int


class MadeSong(NamedTuple):
    """A song of chords, a bass and a tune that likes the chords' notes."""

    tonic: int
    minor: bool
    bpm: float
    notes: tuple[SongNote, ...]

    @property
    def seconds(self) -> float:
        """Return its length."""
        return BARS * BEATS * 60.0 / self.bpm


def made_song(tonic: int, *, minor: bool, bpm: float, seed: int = 1) -> MadeSong:
    """Return a song in a key; in minor the fifth's chord is major, as is usual."""
    random = Random(seed)
    scale = _MINOR if minor else _MAJOR
    progression = random.choice(_PROGRESSIONS)
    notes: list[SongNote] = []
    for bar in range(BARS):
        degree = progression[bar % 4] if bar < BARS - 1 else 0
        chord = [scale[(degree + k) % 7] + 12 * ((degree + k) // 7) for k in (0, 2, 4)]
        chord[1] += minor and degree == 4
        begin = bar * BEATS
        notes += [SongNote(begin, BEATS, 48 + tonic + step, CHORDS) for step in chord]
        for beat in range(BEATS):
            notes.append(SongNote(begin + beat, 1.0, 36 + tonic + chord[0], BASS))
            for half in (0.0, 0.5):
                step = random.choice(chord if random.random() < 0.6 else scale) % 12
                notes.append(SongNote(begin + beat + half, 0.5, 60 + tonic + step, TUNE))
    return MadeSong(tonic, minor, bpm, tuple(notes))


def write_sound(song: MadeSong, path: Path) -> Path:
    """Write a song as sound: tones of eight harmonics, and a click on every beat."""
    beat = 60.0 / song.bpm
    samples = np.zeros(int((song.seconds + 1.0) * RATE))
    loudness = {CHORDS: 0.15, BASS: 0.3, TUNE: 0.15}
    for note in song.notes:
        _add(samples, note.begin * beat, loudness[note.part] * _tone(note.note, note.length * beat))
    click = np.random.default_rng(1).standard_normal(800) * np.exp(-np.arange(800) / 150)
    for number in range(BARS * BEATS):
        _add(samples, number * beat, 0.15 * click)
    soundfile.write(path, samples / np.abs(samples).max() * 0.8, RATE)
    return path


def write_notes(song: MadeSong, path: Path, programs: tuple[int, int, int] = (0, 32, 73)) -> Path:
    """Write a song as a MIDI file with a track for each part, and a drum on every beat."""
    file = mido.MidiFile(ticks_per_beat=480)
    conductor = mido.MidiTrack([mido.MetaMessage("set_tempo", tempo=round(6e7 / song.bpm))])
    file.tracks.append(conductor)
    for part, program in enumerate(programs):
        events = [
            (round((note.begin + (note.length if off else 0.0)) * 480), not off, note.note)
            for note in song.notes
            if note.part == part
            for off in (False, True)
        ]
        file.tracks.append(_track(part, program, events))
    drums = [(beat * 480 + 240 * off, not off, 36) for beat in range(BARS * BEATS) for off in (False, True)]
    file.tracks.append(_track(9, 0, drums))
    file.save(path)
    return path


def _track(channel: int, program: int, events: list[tuple[int, bool, int]]) -> mido.MidiTrack:
    track = mido.MidiTrack([mido.Message("program_change", channel=channel, program=program)])
    now = 0
    for tick, on, note in sorted(events):
        kind = "note_on" if on else "note_off"
        track.append(mido.Message(kind, channel=channel, note=note, velocity=80, time=tick - now))
        now = tick
    return track


def _tone(note: int, seconds: float) -> Samples:
    time = np.arange(int(seconds * RATE)) / RATE
    hertz = 440.0 * 2.0 ** ((note - 69) / 12.0)
    tone = sum((np.sin(2 * np.pi * n * hertz * time + n) / n for n in range(1, 9)), np.zeros(len(time)))
    envelope = (
        np.minimum(1.0, time / 0.01) * np.exp(-time / seconds) * np.minimum(1.0, (seconds - time) / 0.02)
    )
    made: Samples = tone * envelope
    return made


def _add(samples: Samples, seconds: float, sound: Samples) -> None:
    start = int(seconds * RATE)
    sound = sound[: max(0, len(samples) - start)]
    samples[start : start + len(sound)] += sound
