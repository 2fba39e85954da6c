"""Scales written as files, and read again."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from improv.cli.commands import app
from improv.music.catalogue import load_scales
from improv.music.pitch import hertz_of
from improv.music.tuning.loading import scale_from, tuning_from
from tests.helpers.keys import key_from

SCALES = load_scales()


def run(*words: object) -> tuple[int, str, str]:
    done = CliRunner().invoke(app, ["scales", *map(str, words)])
    return done.exit_code, done.stdout, done.stderr


def refused(*words: object) -> str:
    """Run what has to fail, and return the one line that says why."""
    status, out, line = run(*words)
    assert (status, out, line.count("\n")) == (1, "", 1)
    return line


@pytest.mark.parametrize("suffix", [".scl", ".ascl", ".toml", ".SCL"])
@pytest.mark.parametrize("name", ["dorian", "slendro", "handpan-kurd", "quarter-tones"])
def test_what_is_written_is_read_as_the_same_scale(tmp_path: Path, name: str, suffix: str) -> None:
    out = tmp_path / f"x{suffix}"
    assert run(name, "-o", out) == (0, f"{out}\n", "")
    scale, read = SCALES.find(name), scale_from(out)
    assert read.name == scale.name
    assert read.cents == pytest.approx(scale.cents, abs=1e-6)
    assert read.period == pytest.approx(scale.period, abs=1e-6)
    if suffix == ".toml":
        assert read == scale


def test_tonic_and_a4_decide_how_high(tmp_path: Path) -> None:
    scl, kbm, ascl = (tmp_path / name for name in ("x.scl", "x.kbm", "x.ascl"))
    run("dorian", "-o", scl)
    for out in (kbm, ascl):
        assert run("dorian", "--tonic", "D", "--a4", "442", "-o", out)[0] == 0
    for key, tuning in (
        (key_from(scl, kbm), tuning_from(scl, kbm)),
        (key_from(ascl), tuning_from(ascl)),
    ):
        assert key.tonic == 2
        assert key.a4_hertz == pytest.approx(442.0, abs=1e-6)
        assert tuning.tonic_hertz == pytest.approx(hertz_of(62, 442.0), abs=1e-6)
    # The mapping puts the tonic on its own key; in Live's files octave 3 begins with it, on key 60.
    assert tuning_from(scl, kbm).hertz_of_key(62) == pytest.approx(hertz_of(62, 442.0), abs=1e-6)
    assert tuning_from(ascl).hertz_of_key(60) == pytest.approx(hertz_of(62, 442.0), abs=1e-6)


def test_nobody_s_choice_is_c_at_440_or_what_the_file_says(tmp_path: Path) -> None:
    first, second = tmp_path / "x.ascl", tmp_path / "y.ascl"
    run("dorian", "-o", first)
    assert key_from(first).a4_hertz == pytest.approx(440.0, abs=1e-6)
    first.write_text(first.read_text().replace("261.625565301", "280.000000000"))
    run(first, "-o", second)
    assert tuning_from(second).tonic_hertz == pytest.approx(280.0, abs=1e-6)


def test_nothing_is_overwritten_unless_that_is_wanted(tmp_path: Path) -> None:
    out = tmp_path / "x.scl"
    out.write_text("mine")
    assert "--force" in refused("dorian", "-o", out)
    assert out.read_text() == "mine"
    assert run("dorian", "-o", out, "--force")[0] == 0
    assert scale_from(out).name == "Dorian"
    assert list(tmp_path.iterdir()) == [out]


def test_what_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    assert "x.txt: the name has to end in .scl, .ascl, .kbm, .toml" in refused("dorian", "-o", "x.txt")
    assert "cannot write" in refused("dorian", "-o", tmp_path / "none" / "x.scl")
    (tmp_path / "folder.scl").mkdir()
    assert "cannot write" in refused("dorian", "-o", tmp_path / "folder.scl", "--force")
    assert "dorian" in refused("dorain", "-o", tmp_path / "x.scl")
    assert "none.scl" in refused(tmp_path / "none.scl", "-o", tmp_path / "x.scl")
    assert "say which scale" in refused("-o", tmp_path / "x.scl")
    assert "leave --tonic" in refused("dorian", "--tonic", "D", "-o", tmp_path / "x.toml")
    assert "unknown tonic" in refused("dorian", "--tonic", "H", "-o", tmp_path / "x.kbm")
    assert "only with -o" in refused("dorian", "--a4", "432")
    assert [path.name for path in tmp_path.iterdir()] == ["folder.scl"]
