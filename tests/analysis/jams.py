"""What the tests of analysis share: parts with known answers, written as .mid and as .jam, and read again."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

import mido
import numpy as np
from numpy.typing import NDArray

from improv.analysis.found import Analysis, FoundPair, PlayerValue, Settings
from improv.analysis.work import work_of, worked
from improv.jam import commands as ask
from improv.jam.commands import Command
from improv.jam.player import SourceKind
from improv.music.harmony import Mode
from tests.session.playing import Recording

Floats = NDArray[np.float64]
KINDS = ("mid", "jam")
_TICKS = 5_000
"""A beat of half a second: a tick is 0.1 ms."""
NO_SHIFTS = Settings(surrogates=0)


class Note(NamedTuple):
    """A note of a part."""

    onset: float
    length: float = 0.2
    pitch: int = 60
    velocity: int = 64


Part = list[Note]


def part(
    onsets: Iterable[float],
    lengths: float | Iterable[float] = 0.2,
    pitches: int | Iterable[int] = 60,
    velocities: int | Iterable[int] = 64,
) -> Part:
    at = [float(onset) for onset in onsets]
    columns = [
        [value] * len(at) if isinstance(value, int | float) else list(value)
        for value in (lengths, pitches, velocities)
    ]
    return [
        Note(onset, float(length), int(pitch), int(velocity))
        for onset, length, pitch, velocity in zip(at, *columns, strict=True)
    ]


def write(folder: Path, kind: str, *parts: Part, seconds: float | None = None) -> Path:
    """Write parts as a file; ``seconds``: how long a .jam is at least."""
    names = {f"Player {number}": notes for number, notes in enumerate(parts, 1)}
    path = folder / f"jam.{kind}"
    end = max([note.onset + note.length for notes in parts for note in notes], default=0.0)
    if kind == "mid":
        write_mid(path, names)
    else:
        path.write_bytes(recorded(names, max(end, seconds or 0.0)).raw)
    return path


def write_mid(path: Path, parts: Mapping[str, Part], channel: int | None = None) -> None:
    file = mido.MidiFile(type=1, ticks_per_beat=_TICKS)
    for number, (name, notes) in enumerate(parts.items()):
        on = number % 9 if channel is None else channel
        events = [(_tick(note.onset), 1, note) for note in notes]
        events += [(_tick(note.onset + note.length), 0, note) for note in notes]
        track = mido.MidiTrack([mido.MetaMessage("track_name", name=name)])
        now = 0
        for tick, is_on, note in sorted(events, key=lambda event: event[:2]):
            kind = "note_on" if is_on else "note_off"
            velocity = note.velocity if is_on else 0
            track.append(mido.Message(kind, channel=on, note=note.pitch, velocity=velocity, time=tick - now))
            now = tick
        file.tracks.append(track)
    file.save(path)


def recorded(parts: Mapping[str, Part], seconds: float) -> Recording:
    """Return a take in which keyboards, free of any scale, play the parts."""
    before: list[Command] = []
    for seat, name in enumerate(parts, 1):
        before += [ask.Join(name, name, SourceKind.MIDI), ask.ChooseMode(seat, Mode.FREE)]
        before += [ask.ChooseOctave(seat, 0)]
    recording = Recording(*before)
    recording.begin_epoch()
    recording.at(0.0, ask.MarkMoment("begin"))
    events: list[tuple[float, int, Command]] = []
    for name, notes in parts.items():
        for note in notes:
            events.append((note.onset, 1, ask.Press(name, note.pitch, note.velocity)))
            events.append((note.onset + note.length, 0, ask.Release(name, note.pitch)))
    for at, _, command in sorted(events, key=lambda event: event[:2]):
        recording.at(at, command)
    recording.end_epoch(seconds)
    recording.end(seconds)
    return recording


def analysis_in(path: Path, settings: Settings = NO_SHIFTS) -> Analysis:
    done = worked(work_of(path, settings)[0])
    assert done.analysis is not None, done.trouble
    return done.analysis


def analysis_for(
    folder: Path, kind: str, *parts: Part, settings: Settings = NO_SHIFTS, seconds: float | None = None
) -> Analysis:
    return analysis_in(write(folder, kind, *parts, seconds=seconds), settings)


def feature(analysis: Analysis, name: str, player: int = 1) -> PlayerValue:
    return analysis.players[player - 1].features[name]


def mean(analysis: Analysis, name: str, player: int = 1) -> float:
    value = feature(analysis, name, player).mean
    assert value is not None
    return value


def pair(analysis: Analysis, first: int = 1, second: int = 2) -> FoundPair:
    return next(each for each in analysis.pairs if (each.first, each.second) == (first, second))


def between(analysis: Analysis, name: str, first: int = 1, second: int = 2) -> float:
    value = pair(analysis, first, second).features[name].value
    assert value is not None, pair(analysis, first, second).features[name].reason
    return value


def poisson(rng: np.random.Generator, rate: float, seconds: float) -> Floats:
    """Return onsets without any order, at least 40 ms apart."""
    onsets = np.sort(rng.uniform(0.0, seconds, round(rate * seconds)))
    return onsets[np.insert(np.diff(onsets) > 0.04, 0, True)]


def _tick(seconds: float) -> int:
    return round(seconds * 2 * _TICKS)
