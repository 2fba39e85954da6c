import json
from pathlib import Path

import pytest

from improv.cli.consonance import list_scales, ratings_folder, show_consonance
from improv.cli.own import own_scales_folder
from improv.music.data import BadData, Unknown


def printed(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().out


def test_the_consonance_of_a_chord(capsys: pytest.CaptureFixture[str]) -> None:
    show_consonance(["60", "64", "67"], as_json=True)
    found = json.loads(printed(capsys))
    assert found == {
        "notes": [60, 64, 67],
        "roughness": pytest.approx(0.120242608, abs=1e-6),
        "periodicity": 2.0,
        "harmonicity": pytest.approx(0.928588602, abs=1e-6),
        "consonance": pytest.approx(3.004586187, abs=1e-6),
        "consonance_microtonal": pytest.approx(
            0.7792 - 2.2568 * 0.120242608 + 2.2781 * 0.928588602, abs=1e-5
        ),
    }
    show_consonance(["60", "63.5"], as_json=True)
    assert json.loads(printed(capsys))["notes"] == [60, 63.5]
    show_consonance(["60", "64", "67"], as_json=False)
    assert printed(capsys).startswith("60 64 67: consonance 3.00 of 4 ")


@pytest.mark.parametrize("notes", [["x"], ["nan"], ["-1"], ["60", "127.5"], ["inf"], ["9" * 5000], [""], []])
def test_bad_notes_are_one_line(notes: list[str]) -> None:
    with pytest.raises(ValueError, match=r"^[^\n]{1,120}$"):
        show_consonance(notes, as_json=True)


def test_the_scales_by_consonance(capsys: pytest.CaptureFixture[str]) -> None:
    list_scales("", as_json=True)
    found = json.loads(printed(capsys))
    means = [scale["ratings"]["3"]["mean"] for scale in found]
    assert means == sorted(means, reverse=True)
    by_id = {scale["id"]: scale for scale in found}
    assert by_id["major"]["pitch_classes"] == [0, 2, 4, 5, 7, 9, 11]
    assert set(by_id["major"]["ratings"]) == {"2", "3", "4"}
    assert set(by_id["major"]["ratings"]["3"]) == {"mean", "p05", "min", "harsh_percent"}
    assert by_id["slendro"]["cents"] == [0, 228, 484, 728, 960]
    assert (by_id["major"]["measure"], by_id["slendro"]["measure"]) == ("C", "M")
    assert not ratings_folder().exists()  # all of them are shipped


def test_the_table_has_a_line_for_each(capsys: pytest.CaptureFixture[str]) -> None:
    list_scales("", as_json=False)
    lines = printed(capsys).splitlines()
    (major,) = (line for line in lines if line.startswith("major "))
    assert "2.70" in major
    assert "C D E F G A B" in major
    assert "happy bright" in major
    assert "songs; Bilaval" in major
    assert len(lines) == 1 + 72 + 3


def test_one_scale_and_ones_own(capsys: pytest.CaptureFixture[str]) -> None:
    own_scales_folder().mkdir(parents=True)
    (own_scales_folder() / "mine.toml").write_text('id = "mine"\nname = "Mine"\ncents = [0, 350, 702]\n')
    (own_scales_folder() / "bad.toml").write_text("id = 5")
    list_scales("mine", as_json=False)
    told = capsys.readouterr()
    assert "mine: Mine" in told.out
    assert "3 players: M 2." in told.out
    assert told.err.startswith("bad.toml: ")
    assert len(list(ratings_folder().iterdir())) == 1


def test_the_scale_of_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.scl"
    path.write_text("Mine\n2\n3/2\n2/1\n")
    list_scales(str(path), as_json=True)
    assert json.loads(printed(capsys))[0]["name"] == "Mine"


def test_a_scale_that_is_none() -> None:
    with pytest.raises(Unknown):
        list_scales("dorain", as_json=False)
    with pytest.raises(BadData):
        list_scales("none.scl", as_json=True)
