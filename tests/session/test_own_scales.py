"""A scale of one's own is written so that it reads the same, over nothing that is there already."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.music.catalogue import load_scales
from improv.music.data import read_toml
from improv.music.scale import Scale
from improv.music.scale_file import ScaleFile, scale_text
from improv.session.atomic import CannotWrite
from improv.session.own_scales import keep_scale

MINE = Scale(id="own-mine", name="Mine", cents=(0, 200, 700), source="made in the window")
SHIPPED = load_scales().values


@contextmanager
def full_disk() -> Iterator[None]:
    """No file may grow: what a full disk does to a write, and any machine can do."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_it_is_there_at_the_next_start(tmp_path: Path) -> None:
    folder = tmp_path / "not yet" / "scales"
    assert keep_scale(MINE, folder, SHIPPED) == MINE
    assert load_scales(own=folder).find("mine") == MINE
    assert [path.name for path in folder.iterdir()] == ["own-mine.toml"]


def test_none_is_overwritten(tmp_path: Path) -> None:
    names = [keep_scale(MINE, tmp_path, load_scales(own=tmp_path).values) for _ in range(3)]
    assert [(scale.id, scale.name) for scale in names] == [
        ("own-mine", "Mine"), ("own-mine-2", "Mine 2"), ("own-mine-3", "Mine 3"),
    ]  # fmt: skip
    major = keep_scale(Scale(id="major", name="Major", cents=(0, 100)), tmp_path, SHIPPED)
    assert (major.id, major.name) == ("major-2", "Major 2")
    assert load_scales(own=tmp_path).problems == ()


def test_a_file_that_is_no_scale_stays_as_it_is(tmp_path: Path) -> None:
    broken = tmp_path / "own-mine.toml"
    broken.write_text("half a sc")
    assert keep_scale(MINE, tmp_path, ()).id == "own-mine-2"
    assert broken.read_text() == "half a sc"


def test_one_of_ones_own_can_be_replaced_and_nothing_else(tmp_path: Path) -> None:
    keep_scale(MINE, tmp_path, SHIPPED)
    other = Scale(id="own-other", name="Other", cents=(0, 300))
    assert keep_scale(other, tmp_path, (*SHIPPED, MINE), replaces="own-mine").id == "own-mine"
    assert [scale.name for scale in load_scales(own=tmp_path).values if scale.id == "own-mine"] == ["Other"]
    assert keep_scale(other, tmp_path, SHIPPED, replaces="major").id == "own-other"
    assert keep_scale(MINE, tmp_path, SHIPPED, replaces="../../secret").id == "own-mine-2"


def test_windows_has_names_that_no_file_may_have(tmp_path: Path) -> None:
    kept = keep_scale(Scale(id="con", name="Con", cents=(0,)), tmp_path, ())
    assert (kept.id, kept.name) == ("con-2", "Con 2")


def test_the_longest_names_make_room_for_a_number(tmp_path: Path) -> None:
    long = Scale(id="a" * 64, name="B" * 80, cents=(0,))
    keep_scale(long, tmp_path, ())
    again = keep_scale(long, tmp_path, load_scales(own=tmp_path).values)
    assert (again.id, again.name) == ("a" * 62 + "-2", "B" * 78 + " 2")


@pytest.mark.parametrize(
    ("scale", "rule"),
    [
        (Scale(id="x", name="  ", cents=(0,)), "needs a name"),
        (Scale(id="x", name="two\nlines", cents=(0,)), "needs a name"),
        (Scale(id="../x", name="X", cents=(0,)), "breaks a rule"),
        (Scale(id="x", name="X" * 81, cents=(0,)), "breaks a rule"),
        (Scale(id="x", name="X", cents=tuple(n / 7 for n in range(4096))), "too long"),
    ],
)
def test_what_is_no_scale_is_one_line(scale: Scale, rule: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=rule) as caught:
        keep_scale(scale, tmp_path, ())
    assert "\n" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_what_was_there(tmp_path: Path) -> None:
    keep_scale(MINE, tmp_path, ())
    with full_disk(), pytest.raises(CannotWrite, match=r"cannot write .*own-mine.toml: .*; "):
        keep_scale(Scale(id="x", name="X", cents=(0,)), tmp_path, (MINE,), replaces="own-mine")
    assert [path.name for path in tmp_path.iterdir()] == ["own-mine.toml"]
    assert load_scales(own=tmp_path).find("Mine") == MINE


def test_a_folder_that_cannot_be_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "file" / "scales", Path("/proc/improv/scales")):
        with pytest.raises(CannotWrite, match="cannot write") as caught:
            keep_scale(MINE, folder, ())
        assert "\n" not in str(caught.value)


WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(
    st.builds(
        Scale,
        id=st.from_regex(r"[a-z0-9][a-z0-9_-]{0,40}", fullmatch=True),
        name=WORDS.filter(lambda name: bool(name.strip()) and name.isprintable()),
        cents=st.lists(st.floats(0.001, 1199.0), max_size=20, unique=True).map(
            lambda above: (0.0, *sorted(above))
        ),
        period=st.floats(1200, 12_000),
        aliases=st.lists(WORDS, max_size=3).map(tuple),
        mood=WORDS,
        use=WORDS,
        source=WORDS,
    )
)
def test_what_is_written_reads_the_same(tmp_path_factory: pytest.TempPathFactory, scale: Scale) -> None:
    path = tmp_path_factory.getbasetemp() / "scale.toml"
    path.write_text(scale_text(scale), encoding="utf-8")
    assert read_toml(path, ScaleFile).scale() == scale
