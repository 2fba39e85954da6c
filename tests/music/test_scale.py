import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import ValidationError, convert, to_builtins

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
def test_a_period_of_degrees_is_an_octave_or_what_the_scale_has_for_one(key: Key, degree: int) -> None:
    higher = key.note_at(degree) + key.scale.period / 100
    assert key.note_at(degree + len(key.scale)) == pytest.approx(higher)
    assert key.note_at(degree + 1) > key.note_at(degree)


@given(KEYS, st.floats(20, 110))
def test_the_nearest_pitch_is_in_the_scale_and_no_other_is_nearer(key: Key, note: float) -> None:
    near = key.nearest(note)
    pitches = [key.note_at(degree) for degree in range(-120, 130)]
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


@pytest.mark.parametrize("a4", [400.0, 432.0, 440.0, 480.0])
@pytest.mark.parametrize("tonic", range(12))
def test_any_tonic_at_any_reference(tonic: int, a4: float) -> None:
    key = Key(tonic, CATALOGUE.find("chromatic"), a4)
    assert min(abs(key.hertz_at(degree) - a4) for degree in range(-12, 24)) < 1e-9


@pytest.mark.parametrize(
    ("period", "octave", "semitones"),
    [
        (1200, 2, 24),
        (1200, -1, -12),
        (1200, 0, 0),
        (2400, 1, 24),
        (2400, 2, 24),
        (2400, -3, -48),
        (78, 1, 11.7),
    ],
)
def test_an_octave_of_a_scale_that_has_none_is_whole_periods(
    period: float, octave: int, semitones: float
) -> None:
    key = Key(0, Scale(id="x", name="X", cents=(0,), period=period))
    assert key.shift(octave) == pytest.approx(semitones)
    assert key.note_at(3, octave) == pytest.approx(key.note_at(3) + semitones)


def test_a_keyboard_mapping_says_what_each_key_sounds_like() -> None:
    hertz: list[float | None] = [100.0 + number for number in range(128)]
    hertz[1] = None
    key = Key(0, CATALOGUE.find("major"), keyboard=tuple(hertz))
    assert [key.hertz_of_key(played) for played in (-1, 0, 1, 127, 128)] == [None, 100.0, None, 227.0, None]
    assert key.hertz_of_key(0, octave=1) == pytest.approx(200.0)
    assert key.hertz_of_key(0, octave=-3) == pytest.approx(12.5)
    assert key.hertz_of_key(0, octave=-4) is None  # below all hearing
    assert Key(0, CATALOGUE.find("major")).hertz_of_key(60) is None


def test_a_keyboard_is_128_frequencies_that_can_be_heard() -> None:
    key = Key(0, CATALOGUE.find("major"), keyboard=(440.0,) * 128)
    assert convert(to_builtins(key), Key) == key
    for keyboard in ((440.0,) * 127, (440.0,) * 127 + (7.0,), (440.0,) * 127 + (30_000.0,)):
        with pytest.raises(ValidationError):
            convert(to_builtins(key) | {"keyboard": keyboard}, Key)
