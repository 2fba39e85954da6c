import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.music.data import BadData
from improv.music.tuning.kbm import KbmFile, kbm_text, parse_kbm
from improv.music.tuning.keyboard import tuning_of
from improv.music.tuning.scl import parse_scl

TWELVE = parse_scl("12\n12\n" + "".join(f"{step * 100}.\n" for step in range(1, 13)), "12.scl")
SIX_EXACT = parse_scl("6\n6\n7/6\n4/3\n3/2\n5/3\n11/6\n2/1\n", "6-exact.scl")
FOUR_EXACT = parse_scl("4\n4\n5/4\n3/2\n7/4\n2/1\n", "exact4.scl")
SEVEN_TO_A_FIFTH = parse_scl(
    "P5\n7\n" + "".join(f"{step * 100.279286:f}\n" for step in range(1, 7)) + "3/2\n", "P5"
)
EDO_31 = parse_scl(
    "31\n31\n" + "".join(f"{step * 1200 / 31:f}\n" for step in range(1, 31)) + "2/1\n", "31edo.scl"
)
MEANTONE = (0, 3, 5, 8, 10, 13, 15, 18, 21, 23, 26, 28)
WHITE = (0, None, 1, None, 2, 3, None, 4, None, 5, None, 6)
MIDDLE_C = 261.625565301


def header(*values: object, keys: str = "") -> str:
    return "! a mapping\n" + "\n".join(map(str, values)) + "\n! keys\n" + keys


def test_a_mapping() -> None:
    text = header(12, 0, 127, 60, 69, 440.0, 12, keys="0\nx\n1 ! D\nx\n2\n3\nX\n4\nx\n5\nx\n6\n")
    assert parse_kbm(text, "x.kbm") == KbmFile(WHITE, 0, 127, 60, 69, 440.0, 12)
    assert parse_kbm(text.replace("\n", "\r\n"), "x.kbm") == parse_kbm(text.replace("\n", "\r"), "x.kbm")
    assert parse_kbm(header(0, 0, 127, 60, 69, "4.4e2", 0), "x.kbm") == KbmFile(reference=69, hertz=440.0)
    assert parse_kbm(text + "extra\n\nlines", "x.kbm").keys == WHITE


def test_silent_keys_at_the_end_may_be_left_out() -> None:
    assert parse_kbm(header(4, 0, 127, 60, 60, 262, 4, keys="0\nx\n1"), "x.kbm").keys == (0, None, 1, None)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "x.kbm:1: the file ends before the size of the map"),
        ("! only this\n", "x.kbm:1: the file ends before the size of the map"),
        (header(12, 0, 127), "the file ends before the middle key"),
        (header(12, 0, 127, 60, 69, 440.0), "the file ends before the degree of the formal octave"),
        (header(129, 0, 127, 60, 69, 440.0, 12), "x.kbm:2: '129': the size of the map"),
        (header(12, 0, 127, 60, 2_000_000_000, 440.0, 12), "x.kbm:6: '2000000000': the reference key"),
        (header(12, 0, 127, 2_000_000_000, 69, 440.0, 12), "x.kbm:5: '2000000000': the middle key"),
        (header("9" * 5000, 0, 127, 60, 69, 440.0, 12), "the size of the map must be"),
        (header(12, 100, 50, 60, 69, 440.0, 12), "x.kbm:4: '50': the last key must not lie below"),
        (header(12, 0, 127, 60, 69, "nan", 12), "x.kbm:7: 'nan': the reference frequency"),
        (header(12, 0, 127, 60, 69, "1e999", 12), "the reference frequency"),
        (header(12, 0, 127, 60, 69, 0, 12), "the reference frequency"),
        (header(12, 0, 127, 60, 69, -440, 12), "the reference frequency"),
        (header(12, 0, 127, "", 69, 440.0, 12), "x.kbm:5: '': the middle key"),
        (header(12, 0, 127, 60.5, 69, 440.0, 12), "the middle key"),
        (header(2, 0, 127, 60, 60, 440.0, 2, keys="0\n\n"), "the degree of a key is x or a number"),
        (
            header(2, 0, 127, 60, 60, 440.0, 2, keys="0\ngarbage\n"),
            "x.kbm:11: 'garbage': the degree of a key",
        ),
        (header(2, 0, 127, 60, 60, 440.0, 2, keys="0\n-1\n"), "the degree of a key is x or a number"),
        (header(2, 0, 127, 60, 60, 440.0, 2, keys="x\nx\n"), "none of the keys has a degree"),
        (header(2, 0, 127, 60, 60, 440.0, 2), "none of the keys has a degree"),
        (header(2, 0, 127, 60, 60, 440.0, 5000), "the degree of the formal octave"),
    ],
)
def test_a_mapping_that_is_none_is_one_line(text: str, message: str) -> None:
    with pytest.raises(BadData) as caught:
        parse_kbm(text, "x.kbm")
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 200


def test_without_a_mapping_middle_c_is_the_first_pitch() -> None:
    tuning = tuning_of(SIX_EXACT)
    steps = [0, 0.22239, 0.41504, 0.58496, 0.73697, 0.87447, 1]
    assert tuning.hertz[60:67] == pytest.approx([MIDDLE_C * 2**step for step in steps], rel=1e-5)
    assert tuning.tonic_hertz == pytest.approx(MIDDLE_C)


@pytest.mark.parametrize("a4", [400.0, 432.0, 440.0, 480.0])
def test_any_a(a4: float) -> None:
    tuning = tuning_of(TWELVE, KbmFile(reference=69, hertz=a4))
    assert (tuning.hertz[69], tuning.hertz[60]) == pytest.approx((a4, MIDDLE_C * a4 / 440))


def test_white_keys() -> None:
    tuning = tuning_of(TWELVE, KbmFile(WHITE, reference=69, hertz=440.0, octave=12))
    sounding = {key for key in range(128) if tuning.hertz_of_key(key)}
    assert sounding == {key for key in range(128) if WHITE[key % 12] is not None}
    assert (tuning.hertz[69], tuning.hertz[60]) == pytest.approx((440.0, 440.0 * 2 ** (-5 / 12)))
    assert (tuning.hertz[61], tuning.hertz_of_key(-1), tuning.hertz_of_key(128)) == (None, None, None)
    assert tuning_of(TWELVE, KbmFile(WHITE, octave=12)).hertz[62] == pytest.approx(277.182631)


def test_twelve_keys_of_31() -> None:
    tuning = tuning_of(EDO_31, KbmFile(MEANTONE, reference=69, hertz=440.0, octave=31))
    assert (tuning.hertz[69], tuning.hertz[81]) == pytest.approx((440.0, 880.0))


def test_every_other_key_a_fifth() -> None:
    tuning = tuning_of(SEVEN_TO_A_FIFTH, KbmFile((0, 7), octave=7))
    for key in range(60, 70, 2):
        assert tuning.hertz[key + 1] == pytest.approx((tuning.hertz[key] or 0) * 1.5)


@pytest.mark.parametrize(
    ("keys", "octave", "hertz"),
    [
        ((), 0, [100, 125, 150, 175, 200, 250]),
        ((0, 1, 2, 3), 4, [100, 125, 150, 175, 200, 250]),
        ((0, 1, 2, 3, 4, 5, 6, 7), 8, [100, 125, 150, 175, 200, 250]),
        (tuple(range(12)), 12, [100, 125, 150, 175, 200, 250]),
        ((0, 1, 3), 4, [100, 125, 175, 200, 250, 350, 400]),
        ((0, 1, 3), 0, [100, 125, 175, 200, 250, 350, 400]),
        ((1, 3, 4), 4, [100, 140, 160, 200, 280, 320]),
        ((0, 1, 3, 4, 5, 7), 8, [100, 125, 175, 200, 250, 350, 400]),
    ],
)
def test_maps_of_other_lengths_than_the_scale(
    keys: tuple[int | None, ...], octave: int, hertz: list[float]
) -> None:
    tuning = tuning_of(FOUR_EXACT, KbmFile(keys, hertz=100.0, octave=octave))
    assert list(tuning.hertz[60 : 60 + len(hertz)]) == pytest.approx(hertz)


@pytest.mark.parametrize(
    ("keys", "semitones"),
    [((0, None, 2, None, 4, 5, None, 7, None, 9, None, 11), 10.0), (WHITE, 5.5)],
)
def test_a_silent_key_may_be_the_reference(keys: tuple[int | None, ...], semitones: float) -> None:
    tuning = tuning_of(TWELVE, KbmFile(keys, middle=59, reference=69, hertz=440.0, octave=12))
    assert tuning.hertz[69] is None
    assert tuning.hertz[59] == pytest.approx(440.0 * 2 ** (-semitones / 12))


def test_keys_outside_the_map_are_silent() -> None:
    tuning = tuning_of(TWELVE, KbmFile(first=48, last=72))
    assert [key for key in range(128) if tuning.hertz[key]] == list(range(48, 73))
    assert tuning.notes == ()


def test_what_nobody_hears_is_silent_and_told() -> None:
    octaves = parse_scl("octaves\n1\n2/1\n", "x.scl")
    tuning = tuning_of(octaves)
    assert [key for key in range(128) if tuning.hertz[key]] == list(range(55, 67))
    assert tuning.notes == ("116 keys outside 8 to 20000 Hz stay silent",)
    wide = parse_scl("ten octaves\n1\n12000.\n", "x.scl")
    assert sum(hertz is not None for hertz in tuning_of(wide).hertz) == 1
    assert "no key can be heard" in tuning_of(wide, KbmFile(first=0, last=5)).notes


def test_a_scale_of_no_notes_cannot_be_put_on_keys() -> None:
    with pytest.raises(BadData, match=r"x.scl: a scale of no notes"):
        tuning_of(parse_scl("d\n0\n", "x.scl"), file="x.scl")


KEYS = st.integers(0, 127)
MAPPINGS = st.builds(
    KbmFile,
    keys=st.lists(st.none() | st.integers(0, 40), max_size=24).filter(lambda k: set(k) != {None}).map(tuple),
    first=st.just(0),
    last=KEYS,
    middle=KEYS,
    reference=KEYS,
    hertz=st.floats(20, 2000),
    octave=st.integers(0, 40),
)  # fmt: skip


@given(MAPPINGS)
def test_what_is_written_reads_the_same(mapping: KbmFile) -> None:
    again = parse_kbm(kbm_text(mapping, "x.kbm"), "x.kbm")
    assert again.hertz == pytest.approx(mapping.hertz, abs=1e-8)
    assert kbm_text(again, "x.kbm") == kbm_text(mapping, "x.kbm")


@given(MAPPINGS)
def test_the_reference_has_its_frequency(mapping: KbmFile) -> None:
    tuning = tuning_of(SIX_EXACT, mapping)
    hertz = tuning.hertz[mapping.reference]
    assert hertz is None or hertz == pytest.approx(mapping.hertz)


@given(st.text(alphabet="0123456789x. \n!-", max_size=200))
def test_any_text_is_a_mapping_or_one_line(text: str) -> None:
    try:
        parse_kbm(text, "x.kbm")
    except BadData as error:
        told = str(error)
    else:
        told = "x.kbm:"
    assert "\n" not in told
    assert told.startswith("x.kbm:")
