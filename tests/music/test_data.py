from pathlib import Path

import pytest

from improv.music.catalogue import load_scales, load_sounds
from improv.music.data import BadData, Unknown, read_toml
from improv.music.scale import Scale

GOOD = 'id = "x"\nname = "X"\ncents = [0, 700]\n'


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", "missing required field `id`"),
        (GOOD + "period = -5\n", "period = -5"),
        (GOOD + "period = nan\n", "period = nan"),
        (GOOD + "cheese = 1\n", "unknown field `cheese`"),
        ('id = "x"\nname = "X"\ncents = [0, "a"]\n', "cents[1] = 'a'"),
        ('id = "x"\nname = "X"\ncents = [0, nan]\n', "finite"),
        ('id = "X Y"\nname = "X"\ncents = [0]\n', "id = 'X Y'"),
        ("not toml at all", "not valid TOML"),
        (GOOD + "a" + ".a" * 5000 + " = 1\n", "dots"),
        (GOOD + "use = " + "[" * 50_000, "not valid TOML"),
        ("x" * 70_000, "larger than 64 kB"),
        ("\x00\x01", "not valid TOML"),
    ],
)
def test_a_broken_file_is_one_line(tmp_path: Path, text: str, line: str) -> None:
    path = tmp_path / "broken.toml"
    path.write_text(text)
    with pytest.raises(BadData) as caught:
        read_toml(path, Scale)
    assert str(caught.value).startswith("broken.toml: ")
    assert line in str(caught.value).replace("Object ", "").replace("Missing", "missing")
    assert "\n" not in str(caught.value)


def test_the_others_still_load(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(GOOD)
    (tmp_path / "b.toml").write_bytes(b"\xff\xfe")
    (tmp_path / "c.toml").write_text("id = 5")
    scales = load_scales(tmp_path)
    assert [scale.id for scale in scales.values] == ["x"]
    assert [problem.split(":")[0] for problem in scales.problems] == ["b.toml", "c.toml"]


def test_a_folder_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert load_scales(tmp_path / "none").values == ()


def test_a_name_nobody_knows_is_answered_with_the_nearest() -> None:
    with pytest.raises(Unknown, match="did you mean dorian"):
        load_scales().find("dorain")
    with pytest.raises(Unknown, match="did you mean marimba"):
        load_sounds().find("marimbaa")
