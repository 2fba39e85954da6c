import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.music.catalogue import load_scales
from improv.music.scale import Key, Scale

CATALOGUE = load_scales()
KEYS = st.builds(Key, tonic=st.integers(0, 11), scale=st.sampled_from(CATALOGUE.values))


@pytest.mark.parametrize(
    ("name", "pitch_classes"),
    [
        ("major", [0, 2, 4, 5, 7, 9, 11]),
        ("natural minor", [0, 2, 3, 5, 7, 8, 10]),
        ("major-pentatonic", [0, 2, 4, 7, 9]),
        ("Minor pentatonic", [0, 3, 5, 7, 10]),
        ("dorian", [0, 2, 3, 5, 7, 9, 10]),
        ("hirajoshi", [0, 2, 3, 7, 8]),
        ("blues", [0, 3, 5, 6, 7, 10]),
        ("chromatic", list(range(12))),
    ],
)
def test_the_shipped_scales(name: str, pitch_classes: list[int]) -> None:
    assert [cents / 100 for cents in CATALOGUE.find(name).cents] == pitch_classes


def test_every_shipped_scale_loads() -> None:
    assert CATALOGUE.problems == ()
    assert all(scale.name and scale.source for scale in CATALOGUE.values)


@given(KEYS, st.integers(-60, 60))
def test_a_period_of_degrees_is_an_octave(key: Key, degree: int) -> None:
    assert key.note_at(degree + len(key.scale)) == pytest.approx(key.note_at(degree) + 12)
    assert key.note_at(degree + 1) > key.note_at(degree)


@given(KEYS, st.floats(20, 110))
def test_the_nearest_pitch_is_in_the_scale_and_no_other_is_nearer(key: Key, note: float) -> None:
    near = key.nearest(note)
    pitches = [key.note_at(degree) for degree in range(-80, 100)]
    assert min(abs(pitch - near) for pitch in pitches) < 1e-9
    assert abs(near - note) == pytest.approx(min(abs(pitch - note) for pitch in pitches))


def test_ties_go_to_the_lower() -> None:
    assert Key(0, CATALOGUE.find("major-pentatonic")).nearest(61) == 60


@pytest.mark.parametrize(
    ("cents", "period", "rule"),
    [
        ((0, float("nan")), 1200, "finite"),
        ((100, 200), 1200, "begin with 0"),
        ((0, 200, 200), 1200, "ascend"),
        ((0, 1200), 1200, "below the period"),
    ],
)
def test_a_scale_that_cannot_be_says_why(cents: tuple[float, ...], period: float, rule: str) -> None:
    with pytest.raises(ValueError, match=rule):
        Scale(id="x", name="X", cents=cents, period=period)


@pytest.mark.parametrize(("tonic", "base"), [(0, 60), (5, 65), (6, 54), (11, 59)])
def test_degree_zero_is_the_tonic_near_middle_c(tonic: int, base: int) -> None:
    assert Key(tonic, CATALOGUE.find("major")).base_note == base
