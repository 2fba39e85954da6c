import csv
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.music.consonance import (
    MOST_NOTES,
    combined,
    combined_microtonal,
    consonance_of_chords,
    measure,
    microtonal_consonance_of_chords,
)
from improv.music.harmonicity import harmonicity, harmonicity_of_chords
from improv.music.periodicity import fraction_of, periodicity
from improv.music.pitch import note_of
from improv.music.roughness import roughness, roughness_of_chords

DATA = Path(__file__).parent.parent / "data"
CHORDS = st.lists(st.integers(36, 84), min_size=1, max_size=6, unique=True)
MICROTONAL = st.lists(st.floats(36, 84), min_size=1, max_size=5, unique=True)


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("row", rows("consonance_reference.csv"), ids=lambda row: row["midi"])
def test_the_reference_chords(row: dict[str, str]) -> None:
    found = measure([int(note) for note in row["midi"].split("-")])
    assert found.roughness == pytest.approx(float(row["hk78"]), abs=1e-6)
    assert found.periodicity == pytest.approx(float(row["stolz_P"]), abs=1e-6)
    assert found.harmonicity == pytest.approx(float(row["har18_H11_rho075"]), abs=1e-6)
    assert found.consonance == pytest.approx(float(row["C"]), abs=1e-6)


def test_what_298_chords_were_rated_by_people() -> None:
    rated, found, microtonal = [], [], []
    for name in ("dyads", "triads", "tetrads"):
        for row in rows(f"bowling2018_{name}.csv"):
            size = sum(key.startswith("f_") for key in row)
            heard = [note_of(float(row[f"f_{tone}"])) for tone in range(1, size + 1)]
            # Periodicity is fitted in whole semitones; the experiment's tones are just within a cent or two.
            semitones = [int(row[f"pc_{tone}"]) for tone in range(1, size + 1)]
            rated.append(float(row["rating_mean"]))
            found.append(combined(roughness(heard), periodicity(semitones), size))
            microtonal.append(combined_microtonal(roughness(heard), harmonicity(heard), size))
    assert len(rated) == 298
    assert np.corrcoef(found, rated)[0, 1] >= 0.83
    assert np.sqrt(np.mean((np.array(found) - rated) ** 2)) == pytest.approx(0.35, abs=0.005)
    assert np.corrcoef(microtonal, rated)[0, 1] >= 0.83


@pytest.mark.parametrize(
    ("semitones", "fraction"),
    [
        (0, (1, 1)), (1, (16, 15)), (2, (9, 8)), (3, (6, 5)), (4, (5, 4)), (5, (4, 3)), (6, (7, 5)),
        (7, (3, 2)), (8, (8, 5)), (9, (5, 3)), (10, (9, 5)), (11, (15, 8)), (12, (2, 1)),
        (13, (32, 15)), (14, (9, 4)),
        (-12, (1, 2)), (-5, (3, 4)), (-7, (2, 3)), (-1, (15, 16)), (-24, (1, 4)), (19, (3, 1)),
    ],
)  # fmt: skip
def test_rational_tuning_ii(semitones: int, fraction: tuple[int, int]) -> None:
    assert fraction_of(semitones) == fraction


@given(st.floats(-127, 127))
def test_every_interval_has_a_fraction_near_it(semitones: float) -> None:
    numerator, denominator = fraction_of(semitones)
    assert numerator / denominator == pytest.approx(2 ** (semitones / 12), rel=0.0111)
    assert denominator < 10**13


@given(CHORDS, st.integers(-24, 24))
def test_periodicity_and_harmonicity_do_not_change_with_the_key(chord: list[int], by: int) -> None:
    moved = [note + by for note in chord]
    assert periodicity(moved) == pytest.approx(periodicity(chord))
    assert harmonicity(moved) == pytest.approx(harmonicity(chord))


@given(CHORDS)
def test_octaves_and_order_are_nothing_to_harmonicity(chord: list[int]) -> None:
    assert harmonicity([chord[0] - 12, *chord[::-1]]) == pytest.approx(harmonicity(chord))


@given(MICROTONAL)
def test_everything_is_finite(chord: list[float]) -> None:
    found = measure(chord)
    assert np.isfinite([found.roughness, found.periodicity, found.harmonicity]).all()
    assert found.roughness >= 0
    assert found.periodicity >= 0
    assert found.consonance < 4


def test_many_chords_at_once_are_what_each_of_them_is() -> None:
    pitches = [48.0, 51.5, 55.02, 60.0, 61.0, 67.0, 72.0, 74.3]
    chords = np.array(list(combinations(range(len(pitches)), 3)))
    each = [[pitches[index] for index in chord] for chord in chords]
    assert roughness_of_chords(pitches, chords) == pytest.approx([roughness(chord) for chord in each])
    assert harmonicity_of_chords(pitches, chords) == pytest.approx([harmonicity(chord) for chord in each])
    measured = [measure(chord) for chord in each]
    assert consonance_of_chords(pitches, chords) == pytest.approx([m.consonance for m in measured])
    assert microtonal_consonance_of_chords(pitches, chords) == pytest.approx(
        [m.consonance_microtonal for m in measured]
    )


def test_so_many_pitches_that_no_table_holds_them() -> None:
    pitches = [48 + step * 0.137 for step in range(160)]
    chords = np.array([[0, 30, 159], [5, 6, 7]])
    each = [roughness([pitches[index] for index in chord]) for chord in chords]
    assert roughness_of_chords(pitches, chords) == pytest.approx(each)


def test_a_note_that_is_there_twice_counts_once() -> None:
    assert measure([60, 64, 60]).consonance == measure([60, 64]).consonance
    assert measure([60, 64, 60]).notes == (60, 64, 60)


@pytest.mark.parametrize("notes", [[], [float("nan")], [-1], [60, 128], [float("inf")]])
def test_what_is_no_chord_is_one_line(notes: list[float]) -> None:
    with pytest.raises(ValueError, match=r"^[^\n]+$"):
        measure(notes)


def test_a_chord_of_too_many_notes_is_one_line() -> None:
    with pytest.raises(ValueError, match="1 to 64 different notes"):
        measure([note / 2 for note in range(MOST_NOTES + 1)])
