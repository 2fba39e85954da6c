"""The same MIDI files measured by others: pretty_midi, and the keys of partitura and music21."""

import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from improv.analysis.found import Settings
from improv.analysis.tonality import likeness
from tests.analysis.jams import Part, analysis_in, feature, mean, part, write

with warnings.catch_warnings():  # of what they import themselves
    warnings.simplefilter("ignore", DeprecationWarning)
    import music21
    import partitura
    import pretty_midi

seeds = pytest.mark.parametrize("seed", [1, 2, 3, 4])
KEYS = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")


def a_part(rng: np.random.Generator, scale: tuple[int, ...], tonic: int) -> Part:
    """Return a walk through a scale that ends where it began."""
    onsets = np.cumsum(rng.uniform(0.15, 0.6, 60))
    degrees = np.abs(rng.integers(-2, 3, 60).cumsum()) % (2 * len(scale))
    pitches = [48 + tonic + 12 * (d // len(scale)) + scale[d % len(scale)] for d in degrees.tolist()]
    return part(onsets, rng.uniform(0.05, 0.14, 60), pitches, rng.integers(20, 120, 60))


@seeds
def test_density_duration_pitch_and_velocity_are_those_of_pretty_midi(tmp_path: Path, seed: int) -> None:
    rng = np.random.default_rng(seed)
    path = write(tmp_path, "mid", *(a_part(rng, (0, 2, 4, 5, 7, 9, 11), 12 * k) for k in range(3)))
    theirs = pretty_midi.PrettyMIDI(str(path))
    end = theirs.get_end_time()
    found = analysis_in(path, Settings(window_s=600.0, hop_s=600.0, pulse_window_s=600.0, surrogates=0))
    assert found.seconds == pytest.approx(end, abs=1e-4)
    for number, instrument in enumerate(theirs.instruments, 1):
        notes = instrument.notes
        assert found.players[number - 1].notes == len(notes)
        assert mean(found, "density", number) == pytest.approx(len(notes) / end, rel=1e-4)
        for name, values in (
            ("duration", [note.end - note.start for note in notes]),
            ("pitch_mean", [note.pitch for note in notes]),
            ("velocity_mean", [note.velocity for note in notes]),
        ):
            assert mean(found, name, number) == pytest.approx(np.mean(values), abs=1e-4), name
        assert mean(found, "pitch_sd", number) == pytest.approx(np.std([n.pitch for n in notes]), abs=1e-4)
        assert mean(found, "pitch_range", number) == np.ptp([note.pitch for note in notes])
        assert mean(found, "velocity_sd", number) == pytest.approx(
            np.std([note.velocity for note in notes]), abs=1e-4
        )


@seeds
def test_density_over_windows_is_a_count_of_pretty_midis_onsets(tmp_path: Path, seed: int) -> None:
    path = write(tmp_path, "mid", a_part(np.random.default_rng(seed), (0, 2, 4, 7, 9), 0))
    (instrument,) = pretty_midi.PrettyMIDI(str(path)).instruments
    onsets = np.array([note.start for note in instrument.notes])
    curve = feature(analysis_in(path), "density").curve
    for number, value in enumerate(curve.values[:-1]):
        middle = curve.start_s + number * curve.hop_s
        assert value == pytest.approx(
            ((onsets >= middle - 3.0) & (onsets < middle + 3.0)).sum() / 6.0, abs=1e-5
        )


@seeds
def test_the_key_is_that_of_partitura(tmp_path: Path, seed: int) -> None:
    rng = np.random.default_rng(seed)
    tonic = int(rng.integers(12))
    for scale in ((0, 2, 4, 5, 7, 9, 11), (0, 2, 3, 5, 7, 8, 11)):
        path = write(tmp_path, "mid", a_part(rng, scale, tonic))
        notes = partitura.load_performance_midi(str(path)).note_array()
        theirs = partitura.musicanalysis.estimate_key(notes, method="krumhansl")
        weights = np.bincount(notes["pitch"] % 12, notes["duration_sec"], 12)[None, :].astype(float)
        best = int(likeness(weights).argmax())
        assert KEYS[best % 12] + "m" * (best >= 12) == theirs


def test_the_clarity_of_the_key_is_the_correlation_of_music21(tmp_path: Path) -> None:
    rng = np.random.default_rng(5)
    path = write(tmp_path, "mid", a_part(rng, (0, 2, 4, 5, 7, 9, 11), 3))
    (instrument,) = pretty_midi.PrettyMIDI(str(path)).instruments
    stream: Any = music21.stream.Stream()
    for note in instrument.notes:
        stream.append(music21.note.Note(note.pitch, quarterLength=round(note.end - note.start, 4)))
    analysis: Any = music21.analysis.discrete.KrumhanslKessler
    solution = analysis().getSolution(stream)
    lengths = [round(note.end - note.start, 4) for note in instrument.notes]
    weights = np.bincount([note.pitch % 12 for note in instrument.notes], lengths, 12)[None, :]
    ours = likeness(weights.astype(float))
    best = int(ours.argmax())
    assert (solution.tonic.pitchClass, solution.mode) == (best % 12, "major" if best < 12 else "minor")
    assert solution.correlationCoefficient == pytest.approx(float(ours.max()), abs=1e-3)
