import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.music.data import BadData
from improv.music.ratio import cents_of_ratio
from improv.music.scale import Scale
from improv.music.tuning.loading import scale_from
from improv.music.tuning.scl import SclFile, SclPitch, parse_scl, scl_of, scl_text

HEAD = "! x.scl\n!\nA scale\n 3\n!\n"
TEXTS = st.one_of(
    st.floats(-12_000, 12_000).map(lambda cents: f"{cents:.6f}"),
    st.tuples(st.integers(1, 2**31 - 1), st.integers(1, 2**31 - 1))
    .map(lambda pair: f"{pair[0]}/{pair[1]}")
    .filter(lambda text: abs(cents_of_ratio_or_far(text)) <= 12_000),
)


def cents_of_ratio_or_far(text: str) -> float:
    try:
        return cents_of_ratio(text)
    except ValueError:
        return 99_999.0


def cents(text: str) -> list[float]:
    return [pitch.cents for pitch in parse_scl(text, "x.scl").pitches]


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("100.0", 100.0),
        ("408.", 408.0),
        (".5", 0.5),
        ("\t 279.363 cents", 279.363),
        ("-5.0", -5.0),
        ("+5.0", 5.0),
        ("5/4 E\\", 386.313714),
        ("5 / 4", 386.313714),
        ("81/64 ! third", 407.820003),
        ("81/64! third", 407.820003),
        ("2", 1200.0),
        ("1/2", -1200.0),
        ("2147483647/2147483646", 0.0000008),
        ("9007199254740993/4503599627370496", 1200.0),
        ("3" + "0" * 299 + "/2" + "0" * 299, 701.955001),
        ("0.0", 0.0),
        ("100.0 5/4", 100.0),
    ],
)
def test_a_pitch(line: str, value: float) -> None:
    assert cents(HEAD + line + "\n3/2\n2/1\n")[0] == pytest.approx(value, abs=1e-6)


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("1/0", "must not be 0"),
        ("0/1", "above 0"),
        ("-5/4", "above 0"),
        ("5/-4", "above 0"),
        ("-2", "above 0"),
        ("9" * 5000, "300 digits"),
        ("1/" + "9" * 5000, "300 digits"),
        ("nan", "a pitch is cents with a point"),
        ("nan.", "a pitch is cents with a point"),
        ("inf.0", "a pitch is cents with a point"),
        ("1.e999", "12000 cents"),
        ("99999.0", "12000 cents"),
        ("2000", "12000 cents"),
        (".", "a pitch is cents with a point"),
        ("100,5", "not a comma"),
        ("abc", "a pitch is cents with a point"),
        ("", "a pitch is missing"),
        ("   ", "a pitch is missing"),
        ("5/4/3", "a pitch is cents with a point"),
        ("5/", "a pitch is cents with a point"),
        ("\uff15/\uff14", "a pitch is cents with a point"),
        ("0x10", "a pitch is cents with a point"),
        (" ! a comment begins in the first column", "a pitch is cents with a point"),
    ],
)
def test_a_pitch_that_is_none_is_one_line(line: str, rule: str) -> None:
    text = HEAD + line + "\n3/2\n2/1\n"
    with pytest.raises(BadData) as caught:
        parse_scl(text, "x.scl")
    assert str(caught.value).startswith("x.scl:6: ")
    assert rule in str(caught.value)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "x.scl:1: the file ends before the number of notes"),
        ("!\n!\n", "x.scl:3: the file ends before"),
        ("only a description", "x.scl:1: the file ends before the number of notes"),
        ("d\nx\n", "x.scl:2: 'x': the second line that is no comment must be the number of notes"),
        ("d\n-1\n", "x.scl:2: '-1'"),
        ("d\n1e3\n", "x.scl:2: '1e3'"),
        ("d\n1000000\n", "x.scl:2: '1000000': a scale has at most 4096 notes"),
        ("d\n" + "9" * 5000 + "\n", "a scale has at most 4096 notes"),
        (HEAD + "5/4\n", "3 notes are announced in line 4, but only 1 follow"),
        (HEAD, "3 notes are announced in line 4, but only 0 follow"),
        (HEAD + "5/4\n!3/2\n2/1", "only 2 follow"),
    ],
)
def test_a_scale_that_is_none_is_one_line(text: str, message: str) -> None:
    with pytest.raises(BadData) as caught:
        parse_scl(text, "x.scl")
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end(end: str) -> None:
    file = parse_scl((HEAD + "100.\n200.\n2/1\n").replace("\n", end), "x.scl")
    assert file.description == "A scale"
    assert [pitch.cents for pitch in file.pitches] == [100, 200, 1200]


def test_what_a_scale_may_be_like() -> None:
    assert parse_scl("!\n\n 1 \n78.0", "x.scl").description == ""
    assert parse_scl("d\n 2 notes\n1.\n2.", "x.scl").period == 2
    assert cents("d\n0\n") == []
    assert cents("d\n3\n700.\n-100.\n! why not\n1200.\nmore\nlines\n\n") == [700, -100, 1200]
    assert parse_scl("d\n0", "x.scl").period == 1200


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("\ufeffTönung\n1\n2/1".encode(), "Tönung"),
        ("Tönung\n1\n2/1".encode("latin-1"), "Tönung"),
        ("音階\n1\n2/1".encode(), "音階"),
        (b"\n1\n2/1", "my file"),
        (("x" * 300 + "\n1\n2/1").encode(), "x" * 79 + "…"),
        (b"a\x1b[31mred\n1\n2/1", "a [31mred"),
    ],
)
def test_encodings_and_names(tmp_path: Path, raw: bytes, name: str) -> None:
    path = tmp_path / "my file.SCL"
    path.write_bytes(raw)
    scale = scale_from(path)
    assert (scale.id, scale.name, scale.cents, scale.period) == ("my-file", name, (0,), 1200)


@pytest.mark.parametrize(
    ("raw", "rule"),
    [
        ("A scale\n1\n2/1".encode("utf-16"), "x.scl:1: this is UTF-16"),
        ("A scale\n1\n2/1".encode("utf-32-be"), "not text"),
        (bytes(range(256)), "not text"),
        (b"x" * 10_000_000, "larger than 64 kB"),
        (b"d\n1\n0.0\n", "x.scl:3: '0.0': the last pitch is the period"),
        (b"d\n2\n100.\n-5.\n", "x.scl:4: '-5.'"),
    ],
)
def test_a_file_that_is_no_scale_is_one_line_and_little_work(tmp_path: Path, raw: bytes, rule: str) -> None:
    path = tmp_path / "x.scl"
    path.write_bytes(raw)
    tracemalloc.start()
    with pytest.raises(BadData) as caught:
        scale_from(path)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert rule in str(caught.value)
    assert "\n" not in str(caught.value)
    assert most < 5_000_000


def test_a_file_that_is_not_there_or_no_file(tmp_path: Path) -> None:
    with pytest.raises(BadData, match=r"^none.scl: No such file"):
        scale_from(tmp_path / "none.scl")
    (tmp_path / "folder.scl").mkdir()
    with pytest.raises(BadData, match=r"^folder.scl: not a file$"):
        scale_from(tmp_path / "folder.scl")


def test_the_degrees_are_the_pitches_from_low_to_high(tmp_path: Path) -> None:
    path = tmp_path / "x.scl"
    path.write_text("d\n7\n700.\n0.\n1900.\n-100.\n700.0000001\n1200.\n1200.\n")
    assert scale_from(path).cents == pytest.approx((0, 700, 1100))
    path.write_text("nothing but 1/1\n0\n")
    assert scale_from(path).cents == (0,)


@given(
    st.text(max_size=30),
    st.lists(TEXTS, max_size=40),
)
def test_what_is_written_reads_the_same(description: str, texts: list[str]) -> None:
    file = parse_scl("\n".join(["", str(len(texts)), *texts]), "x.scl")
    written = scl_text(SclFile(description, file.pitches), "x.scl")
    again = parse_scl(written, "x.scl")
    assert [(p.text, p.cents) for p in again.pitches] == [(p.text, p.cents) for p in file.pitches]
    assert scl_text(again, "x.scl") == written


@given(st.lists(st.floats(0.001, 1199.9), min_size=1, max_size=40, unique=True))
def test_a_scale_can_be_written(above: list[float]) -> None:
    scale = Scale(id="x", name="X", cents=(0.0, *sorted(above)))
    file = parse_scl(scl_text(scl_of(scale)), "x.scl")
    assert [pitch.cents for pitch in file.pitches] == pytest.approx([*scale.cents[1:], 1200], abs=1e-8)


@given(st.text(max_size=300))
def test_any_text_is_a_scale_or_one_line(text: str) -> None:
    try:
        parse_scl(text, "x.scl")
    except BadData as error:
        told = str(error)
    else:
        told = "x.scl:"
    assert "\n" not in told
    assert told.startswith("x.scl:")


def test_degrees_run_on_over_periods() -> None:
    file = SclFile("", (SclPitch("3/2", 702.0), SclPitch("2/1", 1200.0)))
    assert [file.cents_at(degree) for degree in (-2, -1, 0, 1, 2, 3)] == [-1200, -498, 0, 702, 1200, 1902]
