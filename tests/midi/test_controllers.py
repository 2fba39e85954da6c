"""Controller profiles: which device a port is of, and what becomes of a file that is wrong."""

from pathlib import Path

import pytest

from improv.midi.controllers import Controllers, Kind, load_controllers

GOOD = """
id = "mine"
name = "Mine"
kind = "grid"
opening = ["F0 00 01 F7"]
[ports]
play = ["*Mine*"]
[grid]
rows = [[1, 2], [3, 4]]
[lights.rgb]
head = "F0 01"
each = "03 pad red green blue"
"""


@pytest.fixture(scope="module")
def shipped() -> Controllers:
    return load_controllers()


def test_what_is_shipped_is_right(shipped: Controllers) -> None:
    assert shipped.problems == ()
    ids = {each.id for each in shipped.values}
    assert ids == {
        "keyboard",
        "launchkey-mk3",
        "launchpad-mini-mk3",
        "launchpad-pro",
        "launchpad-pro-mk3",
        "launchpad-x",
        "mpk-mini-mk3",
        "nanopad2",
        "push-2",
    }
    for each in shipped.values:
        if each.kind is Kind.GRID:
            assert each.grid is not None
            assert all(len(row) == 8 for row in each.grid.rows)


@pytest.mark.parametrize(
    ("api", "port", "device", "aside"),
    [
        ("alsa", "Launchpad X:Launchpad X LPX MIDI In 28:1", "launchpad-x", False),
        ("alsa", "Launchpad X:Launchpad X LPX DAW In 28:0", "launchpad-x", True),
        ("alsa", "Launchpad X:Launchpad X MIDI 2 28:1", "launchpad-x", False),
        ("core", "Launchpad X LPX MIDI Out", "launchpad-x", False),
        ("winmm", "LPX MIDI 0", "launchpad-x", True),
        ("winmm", "MIDIIN2 (LPX MIDI) 1", "launchpad-x", False),
        ("winmm", "MIDIIN2 (2- LPX MIDI) 3", "launchpad-x", False),
        ("jack", "a2j:Launchpad X [28] (capture): Launchpad X LPX MIDI In", "launchpad-x", False),
        ("jack", "Midi-Bridge:Launchpad X 2:(capture_1) Launchpad X LPX MIDI In", "launchpad-x", False),
        ("alsa", "Launchpad Mini MK3:Launchpad Mini MK3 LPMiniMK3 MI 28:1", "launchpad-mini-mk3", False),
        ("alsa", "Launchpad Mini MK3:Launchpad Mini MK3 LPMiniMK3 DA 28:0", "launchpad-mini-mk3", True),
        ("winmm", "MIDIIN2 (LPMiniMK3 MIDI) 1", "launchpad-mini-mk3", False),
        ("alsa", "Launchpad Pro MK3:Launchpad Pro MK3 LPProMK3 MIDI 28:0", "launchpad-pro-mk3", False),
        ("alsa", "Launchpad Pro MK3:Launchpad Pro MK3 LPProMK3 DIN 28:1", "launchpad-pro-mk3", True),
        ("winmm", "LPProMK3 MIDI 0", "launchpad-pro-mk3", False),
        ("winmm", "MIDIIN3 (LPProMK3 MIDI) 2", "launchpad-pro-mk3", True),
        ("core", "Launchpad Pro Standalone Port", "launchpad-pro", False),
        ("core", "Launchpad Pro Live Port", "launchpad-pro", True),
        ("winmm", "MIDIIN2 (Launchpad Pro) 1", "launchpad-pro", False),
        ("winmm", "Launchpad Pro 0", "launchpad-pro", True),
        ("alsa", "Ableton Push 2:Ableton Push 2 User Port 24:1", "push-2", False),
        ("alsa", "Ableton Push 2 24:0", "push-2", True),
        ("alsa", "Ableton Push 2 24:1", "push-2", False),
        ("winmm", "MIDIIN2 (Ableton Push 2) 1", "push-2", False),
        ("alsa", "Launchkey MK3 49:Launchkey MK3 49 LKMK3 MIDI In 20:0", "launchkey-mk3", False),
        ("winmm", "MIDIIN2 (LKMK3 MIDI) 1", "launchkey-mk3", True),
        ("alsa", "MPK mini 3:MPK mini 3 MIDI 1 20:0", "mpk-mini-mk3", False),
        ("core", "nanoPAD2 PAD", "nanopad2", False),
        ("alsa", "nanoPAD2:nanoPAD2 nanoPAD2 _ CTRL 20:0", "nanopad2", False),
        ("alsa", "Xkey:Xkey MIDI 1 20:0", "keyboard", False),
    ],
)
def test_a_port_is_known_by_its_name(
    shipped: Controllers, api: str, port: str, device: str, aside: bool
) -> None:
    match = shipped.of(api, port)
    assert match is not None
    assert (match.controller.id, match.aside) == (device, aside)


def test_ones_own_goes_before_what_is_shipped_where_it_says_as_much(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(GOOD.replace("*Mine*", "*nanoPAD2*"))
    loaded = load_controllers(own=tmp_path)
    match = loaded.of("core", "nanoPAD2 PAD")
    assert loaded.problems == ()
    assert match is not None
    assert match.controller.id == "mine"


@pytest.mark.parametrize(
    ("was", "becomes", "problem"),
    [
        ('id = "mine"', 'id = "Mine!"', "bad.toml: id = 'Mine!'"),
        ('id = "mine"', 'id = "launchpad-x"', "another controller has it already"),
        ('id = "mine"', 'id = "mine"\nsensitivty = 0.5', "did you mean `sensitivity`?"),
        ('id = "mine"', 'id = "mine"\nsensitivity = nan', "bad.toml: sensitivity"),
        ('id = "mine"', 'id = "mine"\nsensitivity = 2.0', "bad.toml: sensitivity"),
        ('id = "mine"', 'id = "mine"\nbend = inf', "bad.toml: bend"),
        ("[3, 4]", "[3, 400]", "bad.toml: grid.rows"),
        ("[3, 4]", "[3, 3]", "no two pads may send the same number"),
        ("[[1, 2], [3, 4]]", "[[1, 2], [3, 4]]\nbanks = [125]", "no number may be higher than 127"),
        ("[[1, 2], [3, 4]]", "[]", "bad.toml: grid.rows"),
        ("[[1, 2], [3, 4]]", "[[1, 2], [3, 4]]\nsteps = 0", "bad.toml: grid.steps"),
        ('"F0 00 01 F7"', '"F0 00 81 F7"', "bad.toml: opening"),
        ('"F0 00 01 F7"', '"00 01 02"', "bad.toml: opening"),
        ('head = "F0 01"', 'head = "01"', "must make an exclusive message"),
        ("pad red", "pink red", "bad.toml: lights.rgb.each"),
        ("[lights.rgb]", "[lights.rgba]", "bad.toml: lights.rgba"),
        ('kind = "grid"', 'kind = "keys"', "a grid, and only a grid"),
        ('play = ["*Mine*"]', "play = []", "bad.toml: ports.play"),
        (GOOD, "not toml", "not valid TOML"),
        (GOOD, "x" * 5_000_000, "larger than"),
    ],
)
def test_a_wrong_file_is_one_line_and_the_others_load(
    tmp_path: Path, was: str, becomes: str, problem: str
) -> None:
    assert was in GOOD
    (tmp_path / "bad.toml").write_text(GOOD.replace(was, becomes))
    (tmp_path / "good.toml").write_text(GOOD.replace('"mine"', '"other"'))
    loaded = load_controllers(own=tmp_path)
    (line,) = loaded.problems
    assert problem in line
    assert "\n" not in line
    assert "other" in {each.id for each in loaded.values}
    assert "launchpad-x" in {each.id for each in loaded.values}


def test_patterns_of_many_stars_cost_nothing(tmp_path: Path) -> None:
    stars = "*a" * 39 + "b"
    (tmp_path / "stars.toml").write_text(GOOD.replace("*Mine*", stars))
    match = load_controllers(own=tmp_path).of("alsa", "a" * 200)
    assert match is not None
    assert match.controller.id == "keyboard"
