import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.music.catalogue import load_scales
from improv.music.harmony import HIGHEST_NOTE, LOWEST_NOTE, Mode, Pitch, Reason, degree_of_key
from improv.music.modes import pitches_of
from improv.music.pitch import note_of
from improv.music.scale import Key, Scale

CATALOGUE = load_scales()
KEYS = st.builds(
    Key, tonic=st.integers(0, 11), scale=st.sampled_from(CATALOGUE.values), a4_hertz=st.floats(400, 480)
)
BLACK = {1, 3, 6, 8, 10}


def pitch_of(played: int, key: Key, mode: Mode, octave: int = 0) -> Pitch:
    (pitch,) = pitches_of(played, key, mode, octave)
    return pitch


def in_scale(hertz: float, key: Key) -> bool:
    period = key.scale.period
    cents = (note_of(hertz, key.a4_hertz) - key.base_note) * 100 % period
    return any(min(abs(cents - pitch), period - abs(cents - pitch)) < 1e-6 for pitch in key.scale.cents)


@given(KEYS, st.integers(0, 127), st.sampled_from([Mode.DEGREES, Mode.SNAP, Mode.PADS]), st.integers(-3, 3))
def test_every_key_sounds_a_note_of_the_scale(key: Key, played: int, mode: Mode, octave: int) -> None:
    pitch = pitch_of(played, key, mode, octave)
    assert in_scale(pitch.hertz, key)
    assert LOWEST_NOTE - 1e-9 <= note_of(pitch.hertz, key.a4_hertz) <= HIGHEST_NOTE + 1e-9


@given(st.integers(0, 127), st.integers(2, 12))
def test_white_keys_are_degrees_and_black_ones_are_unlike_their_neighbours(played: int, degrees: int) -> None:
    degree = degree_of_key(played, degrees)
    if played % 12 in BLACK:
        assert degree == degree_of_key(played - 1, degrees) + degrees
        assert degree not in (degree_of_key(played - 1, degrees), degree_of_key(played + 1, degrees))
    else:
        next_white = played + (2 if (played + 1) % 12 in BLACK else 1)
        assert degree_of_key(next_white, degrees) == degree + 1


def test_middle_c_is_the_tonic() -> None:
    key = Key(2, CATALOGUE.find("dorian"))
    assert pitch_of(60, key, Mode.DEGREES).note == 62
    assert pitch_of(72, key, Mode.DEGREES).note == 74


@pytest.mark.parametrize(("played", "note"), [(60, 60), (61, 60), (65, 64), (66, 67), (71, 72)])
def test_snapping_in_c_major_pentatonic(played: int, note: int) -> None:
    pitch = pitch_of(played, Key(0, CATALOGUE.find("major-pentatonic")), Mode.SNAP)
    assert (pitch.note, pitch.reason) == (note, Reason.SNAPPED)


@given(st.integers(0, 127), st.integers(-3, 3))
def test_free_is_free(played: int, octave: int) -> None:
    pitch = pitch_of(played, Key(0, CATALOGUE.find("hirajoshi")), Mode.FREE, octave)
    assert pitch.reason is Reason.FREE
    assert pitch.note == min(127, max(0, played + 12 * octave))


@given(
    st.integers(0, 127),
    st.sampled_from([Mode.DEGREES, Mode.SNAP, Mode.PADS]),
    st.integers(-3, 3),
    st.floats(1, 12_000),
)
def test_a_period_of_any_width_stays_in_the_compass(
    played: int, mode: Mode, octave: int, period: float
) -> None:
    key = Key(6, Scale(id="x", name="X", cents=(0.0,), period=period))
    pitch = pitch_of(played, key, mode, octave)
    assert in_scale(pitch.hertz, key)
    assert LOWEST_NOTE - 1e-9 <= note_of(pitch.hertz) <= HIGHEST_NOTE + 1e-9


def test_the_reference_moves_hertz_and_not_notes() -> None:
    for mode in (Mode.PADS, Mode.DEGREES, Mode.SNAP, Mode.FREE):
        usual, low = (pitch_of(62, Key(0, CATALOGUE.find("major"), a4), mode) for a4 in (440.0, 432.0))
        assert low.note == usual.note
        assert low.hertz == pytest.approx(usual.hertz * 432 / 440)
