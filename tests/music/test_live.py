from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.music.consonance import measure
from improv.music.live import PairTable, Sounding

TABLE = PairTable(range(36, 90))
NOTES = st.lists(st.integers(36, 89), min_size=1, max_size=8, unique=True)
LEVELS = st.floats(0.05, 1.0)


def test_it_is_nearly_what_the_exact_form_says() -> None:
    random = Random(1)
    chords = [sorted(random.sample(range(48, 85), random.choice((2, 3, 4, 6)))) for _ in range(500)]
    exact = np.array([measure(chord).consonance for chord in chords])
    live = np.array([Sounding(TABLE, chord).consonance() for chord in chords])
    assert np.corrcoef(exact, live)[0, 1] > 0.993
    assert np.abs(exact - live).max() < 0.4
    microtonal = np.array([Sounding(TABLE, chord, microtonal=True).consonance() for chord in chords])
    exact = np.array([measure(chord).consonance_microtonal for chord in chords])
    assert np.corrcoef(exact, microtonal)[0, 1] > 0.993


@pytest.mark.parametrize("microtonal", [False, True])
@given(notes=NOTES, added=st.integers(36, 89), data=st.data())
def test_one_note_more_is_the_chord_with_it(
    microtonal: bool, notes: list[int], added: int, data: st.DataObject
) -> None:
    levels = [data.draw(LEVELS) for _ in notes]
    level = data.draw(LEVELS)
    sounding = Sounding(TABLE, notes, levels, microtonal=microtonal)
    whole = Sounding(TABLE, [*notes, added], [*levels, level], microtonal=microtonal)
    assert sounding.consonance_with(added, level) == pytest.approx(whole.consonance())


@given(NOTES, LEVELS)
def test_louder_all_together_is_no_rougher(notes: list[int], level: float) -> None:
    louder = Sounding(TABLE, notes, [level] * len(notes))
    assert louder.consonance() == pytest.approx(Sounding(TABLE, notes).consonance())


def test_a_quiet_note_hardly_matters_for_roughness() -> None:
    loud, quiet = Sounding(TABLE, [60, 61]), Sounding(TABLE, [60, 61], [1.0, 0.01])
    assert quiet.consonance() > loud.consonance() + 0.5


def test_two_players_on_one_pitch_are_one_tone() -> None:
    assert len(Sounding(TABLE, [60, 64, 60])) == 2
    twice, once = Sounding(TABLE, [60, 60], [0.6, 0.8]), Sounding(TABLE, [60], [1.0])
    assert twice.consonance() == pytest.approx(once.consonance())


def test_pitches_that_nobody_prepared_are_filled_in() -> None:
    table = PairTable()
    microtonal = Sounding(table, [60.0, 63.5, 67.02], microtonal=True)
    exact = measure([60.0, 63.5, 67.02]).consonance_microtonal
    assert microtonal.consonance() == pytest.approx(exact, abs=0.05)
    assert microtonal.consonance_with(72.01) == pytest.approx(microtonal.consonance_with(72.01))


def test_any_number_of_pitches_does_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("improv.music.live._MOST_PAIRS", 100)
    table = PairTable([60, 62])
    whole = [Sounding(table, [60 + step / 7, 64, 67]).consonance() for step in range(40)]
    assert whole[0] == pytest.approx(Sounding(TABLE, [60, 64, 67]).consonance())


def test_silence_has_no_consonance() -> None:
    nothing = Sounding(TABLE, [])
    with pytest.raises(ValueError, match="nothing sounds"):
        nothing.consonance()
    assert nothing.consonance_with(60) == pytest.approx(Sounding(TABLE, [60]).consonance())
