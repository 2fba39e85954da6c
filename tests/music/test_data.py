import time
from pathlib import Path

import pytest

from improv.music.catalogue import load_scales, load_sounds
from improv.music.data import BadData, Unknown, read_toml
from improv.music.scale import Scale

GOOD = 'id = "x"\nname = "X"\ncents = [0, 700]\n'


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", "id is missing"),
        (GOOD + "period = -5\n", "period = -5"),
        (GOOD + "period = nan\n", "period = nan"),
        (GOOD + "cheese = 1\n", "cheese = 1: unknown key"),
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
    assert line in str(caught.value)
    assert "\n" not in str(caught.value)


PARTIAL = "partials = [{ ratio = 1.0, level = 1.0, decay = 1.0 }]\n"
SOUND = 'method = "modal"\nid = "x"\nname = "X"\n' + PARTIAL


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (SOUND + "gian = 1.0\n", "gian = 1.0: unknown key, did you mean `gain`?"),
        (SOUND + "gain = 99\n", "gain = 99: must be a number from -40 to 6"),
        (SOUND + "gain = nan\n", "gain = nan: must be a number from -40 to 6"),
        (SOUND + "gain = -inf\n", "gain = -inf: must be a number from -40 to 6"),
        (SOUND + "gain = 1e999\n", "gain = inf: must be a number from -40 to 6"),
        (SOUND + "gain = 1" + "0" * 400 + "\n", "gain = 1000"),
        (SOUND + 'gain = "loud"\n', "gain = 'loud': must be a number from -40 to 6"),
        (SOUND + "lowest = 200\n", "lowest = 200: must be a whole number from 0 to 127"),
        (SOUND + "lowest = 70\nhighest = 69\n", "highest = 69: must not be below lowest, which is 70"),
        (SOUND + "[gain]\n", "gain = {}: must be a number from -40 to 6"),
        (SOUND.replace("level = 1.0", "level = 2"), "partials[0].level = 2: must be a number from 0 to 1"),
        (
            SOUND.replace("level = 1.0", "lvel = 1"),
            "partials[0].lvel = 1: unknown key, did you mean `level`?",
        ),
        (SOUND.replace("level = 1.0,", ""), "partials[0].level is missing: it must be a number from 0 to 1"),
        (SOUND.replace(PARTIAL, ""), "partials is missing"),
        (SOUND.replace(PARTIAL, "partials = []\n"), "partials = []"),
        (SOUND.replace('"modal"', '"moda"'), "method = 'moda': must be one of bell, "),
        (SOUND.replace('method = "modal"\n', ""), "method is missing: it must be one of bell, "),
        (
            "a" + ".a" * 20_000 + " = 1\n" + SOUND,
            "key 'a.a.a.a.a.a.a.a.a.a.a.a.a.a.a…' has more than 20 dots",
        ),
        ('"=".a' + ".a" * 20_000 + " = 1\n" + SOUND, "has more than 20 dots"),
        ("""'=' . "\\"" """ + ".a" * 20_000 + " = 1\n" + SOUND, "has more than 20 dots"),
        ("x = { a" + ".a" * 20_000 + " = 1 }\n" + SOUND, "key 'a.a.a.a.a.a"),
        ('"' + '\\"' * 30_000, "not valid TOML"),
        (SOUND + "#" * 5_000_000, "larger than 64 kB"),
    ],
)
def test_a_broken_sound_is_one_line_and_the_others_load(tmp_path: Path, text: str, line: str) -> None:
    (tmp_path / "bad.toml").write_text(text)
    (tmp_path / "good.toml").write_text(SOUND)
    before = time.monotonic()
    sounds = load_sounds(tmp_path)
    assert time.monotonic() - before < 2.0
    assert [its.id for its in sounds.values] == ["x"]
    (problem,) = sounds.problems
    assert problem.startswith("bad.toml: ")
    assert line in problem
    assert "\n" not in problem
    assert len(problem) < 250


def test_a_copy_that_kept_its_identifier_takes_nobody_s_place(tmp_path: Path) -> None:
    for name in ("a-copy", "x", "y-copy"):
        (tmp_path / f"{name}.toml").write_text(SOUND + f'mood = "{name}"\n')
    sounds = load_sounds(tmp_path)
    assert [its.mood for its in sounds.values] == ["x"]
    assert sounds.find("x").mood == "x"
    assert sounds.problems == tuple(
        f"{name}.toml: id = 'x': another sound has it already" for name in ("a-copy", "y-copy")
    )


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
