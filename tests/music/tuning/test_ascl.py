from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.music.data import BadData
from improv.music.tuning.abl import parse_ascl
from improv.music.tuning.ascl import AsclFile, Place, ascl_text, ascl_tuning
from improv.music.tuning.loading import scale_from, tuning_from
from improv.music.tuning.scl import SclFile, SclPitch, parse_scl
from tests.helpers.keys import key_from

RAST = """! Rast
!
A maqam on twelve keys
12
!
128. ! D flat
204.
291.
342.
498.
590.
702.
825.
906.
990.
1056.
2/1
!
"""
NAMES = '! @ABL NOTE_NAMES C D♭ D "E♭" E1/2♭ F F♯ G A♭ A "B flat" "B1/2♭"\n'
FIVE = "five\n5\n240.\n480.\n720.\n960.\n2/1\n"
MIDDLE_C = 261.625565301


def ascl(*directives: str, scale: str = RAST) -> AsclFile:
    return parse_ascl(scale + "".join(f"! @ABL {line}\n" for line in directives), "x.ascl")


def sounding(file: AsclFile) -> list[int]:
    hertz = ascl_tuning(file).hertz
    return [key for key in range(128) if hertz[key] is not None]


def test_every_directive() -> None:
    found = parse_ascl(
        RAST
        + NAMES
        + "! @ABL REFERENCE_PITCH 3 0 261.6256\n"
        + "! @ABL NOTE_RANGE_BY_INDEX 0 9 7 0\n"
        + "! @ABL SOURCE Inside Arabic Music, Chapter 11\n"
        + "! @ABL LINK https://example.org/rast\n",
        "x.ascl",
    )
    assert found.note_names == (
        "C", "D♭", "D", "E♭", "E1/2♭", "F", "F♯", "G", "A♭", "A", "B flat", "B1/2♭",
    )  # fmt: skip
    assert (found.reference, found.reference_hertz) == (Place(3, 0), 261.6256)
    assert found.index_range == (Place(0, 9), Place(7, 0))
    assert (found.source, found.link) == ("Inside Arabic Music, Chapter 11", "https://example.org/rast")
    hertz = ascl_tuning(found).hertz
    assert hertz[60] == pytest.approx(261.6256)
    assert hertz[64] == pytest.approx(261.6256 * 2 ** (342 / 1200))  # E half flat of octave 3
    assert hertz[52] == pytest.approx(261.6256 * 2 ** (342 / 1200) / 2)
    assert (hertz[32], hertz[33] is None, hertz[108] is None, hertz[109]) == (None, False, False, None)


@pytest.mark.parametrize(
    ("scale", "reference", "key", "hertz"),
    [
        (RAST, "3 0 256", 60, 256.0),
        (RAST, "3 9 440", 69, 440.0),
        (RAST, "3 9 432.5", 69, 432.5),
        (RAST, "4 9 440", 69, 440.0),  # octaves numbered as in science: the specification's own example
        (RAST, "2 0 130.8", 48, 130.8),
        (FIVE, "3 0 261.6256", 60, 261.6256),
        (FIVE, "3 3 400", 63, 400.0),
        (FIVE, "4 0 523.2511", 65, 523.2511),
        ("one step\n1\n78.0\n", "3 0 261.6256", 60, 261.6256),
    ],
)
def test_which_key_a_reference_is(scale: str, reference: str, key: int, hertz: float) -> None:
    assert ascl_tuning(ascl(f"REFERENCE_PITCH {reference}", scale=scale)).hertz[key] == pytest.approx(hertz)


def test_without_a_reference_key_60_is_middle_c() -> None:
    assert ascl_tuning(ascl()).hertz[60] == pytest.approx(MIDDLE_C)


def test_where_octaves_say_nothing_the_degree_nearest_to_middle_c_takes_its_key() -> None:
    tuning = ascl_tuning(ascl("REFERENCE_PITCH 8 0 100", scale=FIVE))
    assert abs((tuning.hertz[60] or 0) / MIDDLE_C - 1) < 0.08


@pytest.mark.parametrize(
    ("directive", "first", "last"),
    [
        ("NOTE_RANGE_BY_FREQUENCY 100", 44, 127),
        ("NOTE_RANGE_BY_FREQUENCY 261.625565301 523.251130602", 60, 72),
        ("NOTE_RANGE_BY_INDEX 3 0", 60, 127),
        ("NOTE_RANGE_BY_INDEX 3 4 4 0", 64, 72),
        ("NOTE_RANGE_BY_INDEX -10 0 15 0", 0, 127),
    ],
)
def test_the_range_of_notes(directive: str, first: int, last: int) -> None:
    assert sounding(ascl(directive)) == list(range(first, last + 1))


@pytest.mark.parametrize(
    ("directive", "rule"),
    [
        ("NOTE_NAMES C D E", "12 names are needed, from degree 0 up, not 3"),
        ("NOTE_NAMES", "not 0"),
        ("REFERENCE_PITCH 3 0", "an octave, an index and a frequency"),
        ("REFERENCE_PITCH 99999999999999 0 440.000000", "an octave is a whole number from -2 to 8"),
        ("REFERENCE_PITCH 9 0 440", "an octave is a whole number"),
        ("REFERENCE_PITCH 3 12 440", "an index is a whole number from 0 to 11"),
        ("REFERENCE_PITCH 3 -1 440", "an index is a whole number"),
        ("REFERENCE_PITCH 3 0 nan", "a frequency is a number of hertz above 0"),
        ("REFERENCE_PITCH 3 0 0", "a frequency"),
        ("REFERENCE_PITCH 3 0 -440", "a frequency"),
        ("REFERENCE_PITCH 3 0 x", "a frequency"),
        ("NOTE_RANGE_BY_FREQUENCY", "one frequency or two"),
        ("NOTE_RANGE_BY_FREQUENCY 4186 27.5", "must not lie below"),
        ("NOTE_RANGE_BY_INDEX 3", "once or twice"),
        ("NOTE_RANGE_BY_INDEX 4 0 3 0", "must not lie below"),
        ("NOTE_RANGE_BY_INDEX 3 0 3 12", "an index"),
    ],
)
def test_a_directive_that_breaks_a_rule_is_one_line(directive: str, rule: str) -> None:
    with pytest.raises(BadData) as caught:
        ascl(directive)
    assert str(caught.value).startswith("x.ascl:19: ")
    assert rule in str(caught.value)
    assert "\n" not in str(caught.value)


def test_only_one_range() -> None:
    with pytest.raises(BadData, match=r"x.ascl:20: .*given twice"):
        ascl("NOTE_RANGE_BY_INDEX 3 0", "NOTE_RANGE_BY_FREQUENCY 100")


def test_what_is_switched_off_or_before_the_pitches_says_nothing() -> None:
    off = "!! @ABL REFERENCE_PITCH 3 0 100\n"
    before = "! @ABL REFERENCE_PITCH x\n"
    assert parse_ascl(before + RAST + off, "x.ascl").reference_hertz == pytest.approx(MIDDLE_C)


def test_a_directive_of_another_version_is_told_and_left_out() -> None:
    assert ascl("SHIMMER 7").notes == ("x.ascl:19: @ABL SHIMMER is not known and left out",)


def test_every_scl_reader_can_read_it() -> None:
    assert parse_scl(RAST + NAMES, "x.ascl") == parse_ascl(RAST + NAMES, "x.ascl").scale


def test_only_utf8(tmp_path: Path) -> None:
    path = tmp_path / "x.ascl"
    path.write_bytes((RAST.replace("flat", "♭") + NAMES).encode())
    assert len(scale_from(path)) == 12
    path.write_bytes((RAST + "! Töne\n").encode("latin-1"))
    with pytest.raises(BadData, match=r"^x.ascl:19: an .ascl file must be in UTF-8"):
        scale_from(path)


def test_a_key_has_the_frequency_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "x.ascl"
    path.write_text(FIVE + "! @ABL REFERENCE_PITCH 3 0 300\n")
    key = key_from(path)
    assert key.tonic == 2
    assert key.hertz_at(0) == pytest.approx(300.0)
    assert tuning_from(path).hertz[60] == pytest.approx(300.0)


PLACES = st.builds(Place, st.integers(-2, 8), st.integers(0, 1))
WORDS = st.text(alphabet="abC♯♭ 1/2", min_size=1, max_size=8).map(str.strip)


@given(
    st.builds(
        AsclFile,
        scale=st.just(SclFile("two", (SclPitch("3/2", 701.955), SclPitch("2/1", 1200.0)))),
        note_names=st.just(()) | st.tuples(WORDS, WORDS),
        reference=PLACES,
        reference_hertz=st.floats(20, 2000),
        hertz_range=st.none() | st.tuples(st.floats(20, 200), st.none() | st.floats(200, 2000)),
        source=WORDS,
        link=st.just("") | st.just("https://example.org"),
    )
)
def test_what_is_written_reads_the_same(file: AsclFile) -> None:
    written = ascl_text(file, "x.ascl")
    again = parse_ascl(written, "x.ascl")
    assert again.notes == ()
    assert (again.note_names, again.reference, again.source) == (file.note_names, file.reference, file.source)
    assert again.reference_hertz == pytest.approx(file.reference_hertz, abs=1e-8)
    assert ascl_text(again, "x.ascl") == written


def test_a_range_by_index_is_written() -> None:
    file = ascl("NOTE_RANGE_BY_INDEX 1 2 4 5")
    assert parse_ascl(ascl_text(file), "x.ascl").index_range == (Place(1, 2), Place(4, 5))
