import csv
import os
from pathlib import Path

import msgspec
import pytest

from improv.music.catalogue import find_scale, load_scales, load_sounds
from improv.music.data import BadData, Unknown, data_folder
from improv.music.scale import Key

CATALOGUE = load_scales()
KEPT = {
    "maj_pent": "major-pentatonic",
    "min_pent": "minor-pentatonic",
    "ionian": "major",
    "aeolian": "minor",
    "dorian": "dorian",
    "hirajoshi": "hirajoshi",
    "blues": "blues",
    "chromatic": "chromatic",
}


def rows() -> list[dict[str, str]]:
    with (Path(__file__).parent.parent / "data" / "scales.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["id"])
def test_every_scale_of_the_list_is_found_by_identifier_and_by_name(row: dict[str, str]) -> None:
    scale = CATALOGUE.find(row["id"])
    assert CATALOGUE.find(row["name"]) is scale
    assert scale.id == KEPT.get(row["id"], row["id"])
    assert [cents / 100 for cents in scale.cents] == [int(step) for step in row["pitch_classes"].split()]
    assert sum(2 ** round(cents / 100) for cents in scale.cents) == int(row["ring"])
    assert scale.mood == row["mood"]


def test_every_scale_says_what_it_is_like_and_where_it_comes_from() -> None:
    assert len(rows()) == 49
    assert len(CATALOGUE.values) == 72
    assert CATALOGUE.problems == ()
    assert [scale.id for scale in CATALOGUE.values if not (scale.mood and scale.source)] == []


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("kumoi", "kumoi"),
        ("Akebono I", "kumoi"),
        ("handpan akebono", "hirajoshi"),
        ("pelog", "pelog_12"),
        ("Pelog (12-TET approx.)", "pelog_12"),
        ("pelog_kacapi", "pelog-kacapi"),
        ("hijaz", "phr_dom"),
        ("D Hijaz", "handpan-hijaz"),
        ("  MAJOR pentatonic ", "major-pentatonic"),
        ("Natural minor (Aeolian)", "minor"),
        ("7-EDO", "thai-7"),
    ],
)
def test_names_that_clash_elsewhere(name: str, identifier: str) -> None:
    assert CATALOGUE.find(name).id == identifier


def test_a_name_that_means_two_scales_is_answered_with_both() -> None:
    with pytest.raises(Unknown, match=r"^scale 'akebono' is more than one: say hirajoshi .* or kumoi"):
        CATALOGUE.find("akebono")


def test_no_name_but_that_one_means_two_scales() -> None:
    for scale in CATALOGUE.values:
        for name in (scale.id, scale.name, *scale.aliases):
            assert name == "akebono" or CATALOGUE.find(name) is scale


def test_nothing_alike_is_answered_with_where_to_look() -> None:
    with pytest.raises(Unknown, match=r"`improv scales` lists what there is$"):
        CATALOGUE.find("?" * 5000)


@pytest.mark.parametrize(
    ("name", "cents", "period"),
    [
        ("ji-major", [0, 203.91, 386.31, 498.04, 701.96, 884.36, 1088.27], 1200),
        ("harmonics-4-7", [0, 386.31, 701.96, 968.83], 1200),
        ("slendro", [0, 228, 484, 728, 960], 1200),
        ("salendro", [0, 250, 498, 743, 981], 1206),
        ("pelog-kacapi", [0, 402, 505, 704, 1115], 1208),
        ("bayati", [0, 150, 300, 500, 700, 800, 1000], 1200),
        ("egyptian rast", [0, 204, 342, 498, 702, 906, 1056], 1200),
        ("celtic minor", [0, 700, 1000, 1200, 1400, 1500, 1700, 1900, 2200], 2400),
        ("golden gate", [0, 400, 700, 1100, 1200, 1400, 1800, 1900], 2400),
    ],
)
def test_scales_off_the_twelve_tones_and_handpans(name: str, cents: list[float], period: float) -> None:
    scale = CATALOGUE.find(name)
    assert scale.cents == pytest.approx(cents, abs=0.005)
    assert scale.period == period


HEAD = 'id = "x"\nname = "X"\n'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (HEAD, "x.toml: give either cents or ratios"),
        (HEAD + 'cents = [0, 700]\nratios = ["1/1", "3/2"]\n', "give either cents or ratios"),
        (HEAD + 'ratios = ["1/1", "1/0"]\n', "ratio '1/0': the lower number of a ratio must not be 0"),
        (HEAD + 'ratios = ["1/1", "-5/4"]\n', "ratio '-5/4': a ratio must be above 0"),
        (HEAD + f'ratios = ["1/1", "{"9" * 600}"]\n', "300 digits"),
        (HEAD + f'ratios = ["1/1", "{"9" * 5000}"]\n', "ratios[1] = "),
        (HEAD + 'ratios = ["1/1", "1.5"]\n', "a whole number or two with a slash"),
        (HEAD + 'ratios = ["3/2", "5/3"]\n', "cents must begin with 0"),
        (HEAD + 'ratios = ["1/1", "3/2", "5/4"]\n', "cents must ascend"),
        (HEAD + "ratios = [1, 2]\n", "ratios[0] = 1"),
        (HEAD + "ratios = []\n", "ratios = []"),
        (HEAD + "cents = [0, nan]\n", "finite"),
        (HEAD + "cents = [0]\nperiod = 0.1\n", "period = 0.1"),
        (HEAD + f"cents = {list(range(5000))}\n", "cents = [0, 1, 2"),
    ],
)
def test_a_scale_file_that_is_none_is_one_line(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "x.toml").write_text(text)
    catalogue = load_scales(tmp_path)
    assert catalogue.values == ()
    (problem,) = catalogue.problems
    assert message in problem
    assert "\n" not in problem
    assert len(problem) < 250


def test_a_persons_own_folder_is_read_too(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "a.toml").write_text('id = "mine"\nname = "Mine"\nratios = ["1/1", "3/2"]\n')
    (tmp_path / "b.toml").write_text('id = "dorian"\nname = "Not this one"\ncents = [0]\n')
    (tmp_path / "c.SCL").write_text("A file of Scala's\n1\n2/1\n")
    (tmp_path / "d.scl").write_text("broken\n1\n1/0\n")
    (tmp_path / "e.ascl").write_text("one of Ableton's\n1\n2/1\n! @ABL NOTE_NAMES C\n")
    (tmp_path / "notes.txt").write_text("nothing")
    catalogue = load_scales(own=tmp_path)
    assert len(catalogue.values) == len(CATALOGUE.values) + 3
    assert catalogue.find("mine").cents == pytest.approx((0, 701.955), abs=0.001)
    assert catalogue.find("dorian") == CATALOGUE.find("dorian")
    assert catalogue.find("a file of scala's").id == "c"
    assert catalogue.problems == (
        "d.scl:3: '1/0': the lower number of a ratio must not be 0",
        "b.toml: id = 'dorian': another scale has it already",
    )
    assert load_scales(own=tmp_path / "none").problems == ()


def test_a_scale_by_name_or_by_file(tmp_path: Path) -> None:
    path = tmp_path / "My Scale.scl"
    path.write_text("Mine\n1\n2/1\n")
    assert find_scale(str(path), CATALOGUE).name == "Mine"
    assert find_scale("dorian", CATALOGUE).id == "dorian"
    path = tmp_path / "own.toml"
    path.write_text(HEAD + "cents = [0, 500]\n")
    assert find_scale(str(path), CATALOGUE).cents == (0, 500)
    with pytest.raises(BadData, match=r"^none.scl: No such file"):
        find_scale(str(tmp_path / "none.scl"), CATALOGUE)
    with pytest.raises(Unknown, match="did you mean"):
        find_scale("dorain", CATALOGUE)


def test_a_key_of_an_old_recording_has_an_a_of_440() -> None:
    old = {"tonic": 2, "scale": msgspec.to_builtins(CATALOGUE.find("dorian"))}
    key = msgspec.msgpack.decode(msgspec.msgpack.encode(old), type=Key)
    assert key == Key(2, CATALOGUE.find("dorian"), 440.0)


@pytest.mark.parametrize("a4", [399.0, 481.0, float("nan")])
def test_an_a_out_of_range_does_not_get_in(a4: float) -> None:
    key = msgspec.to_builtins(Key(0, CATALOGUE.find("major"))) | {"a4_hertz": a4}
    with pytest.raises(msgspec.ValidationError, match="a4_hertz"):
        msgspec.convert(key, Key)


def test_sounds_of_ones_own_come_last_and_take_no_shipped_ones_place(tmp_path: Path) -> None:
    shipped = load_sounds()
    bell = (data_folder("presets") / "sounds" / "bell.toml").read_text()
    (tmp_path / "bell.toml").write_text(bell)
    mine = bell.replace('id = "bell"', 'id = "my-bell"').replace('name = "Bell"', 'name = "My bell"')
    (tmp_path / "my-bell.toml").write_text(mine)
    found = load_sounds(own=tmp_path)
    assert [sound.id for sound in found.values] == [*(sound.id for sound in shipped.values), "my-bell"]
    assert found.find("bell") == shipped.find("bell")
    (problem,) = found.problems
    assert problem.startswith("bell.toml: id = 'bell'")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_that_is_named_like_a_file_is_left_alone(tmp_path: Path) -> None:
    for name in ("a.toml", "b.scl"):
        os.mkfifo(tmp_path / name)
    assert load_sounds(own=tmp_path).problems == ()
    assert load_scales(own=tmp_path).problems == ()
