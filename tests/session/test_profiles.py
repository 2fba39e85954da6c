"""People's profiles by hand and by program: what is good is read, and each mistake is one clear line."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from improv.jam.motor import Latch, Motor, Spot
from improv.link.look import Colours, Labels, Layout, PadLook
from improv.link.profile import LONGEST_NAME, Profile, Scan, Scanning, Switch, SwitchKind
from improv.session.atomic import CannotWrite
from improv.session.profiles import MOST_PROFILES, delete_profile, keep_profile, load_profiles, plain_name
from tests.session.everything import structs

FULL = Profile(
    name="Fox",
    motor=Motor(same_loudness=80, ignore_repeats_ms=200, spot=Spot.FIRST, latch=Latch.UNTIL_NEXT, slide=True),
    hover=True,
    dwell_ms=600,
    scan=Scan(mode=Scanning.STEP, every_ms=900, switch=Switch(SwitchKind.MOUSE, 1), second=Switch(code=36)),
    pads=PadLook(Layout.SWITCH, pads=3, labels=Labels.NONE, colours=Colours.OWN),
    own_colours=("#FFFFFF", "#1B2F7D"),
)


def test_a_profile_comes_back(tmp_path: Path) -> None:
    path, kept = keep_profile(FULL, tmp_path / "people", {})
    assert (path.name, kept) == ("fox.toml", FULL)
    assert path.stat().st_mode & 0o077 == path.parent.stat().st_mode & 0o077 == 0
    assert load_profiles(tmp_path / "people") == ({path: FULL}, [])
    plain = Profile("Fox", pads=PadLook())  # pads of their own, though they are as at first
    keep_profile(plain, tmp_path / "people", {path: FULL}, replaces="Fox")
    assert load_profiles(tmp_path / "people") == ({path: plain}, [])


def test_a_profile_from_before_there_were_pads_in_it_is_read(tmp_path: Path) -> None:
    (tmp_path / "fox.toml").write_text('name = "Fox"\nhover = true\n\n[motor]\nhold_ms = 100\n')
    assert list(load_profiles(tmp_path)[0].values()) == [Profile("Fox", Motor(hold_ms=100), hover=True)]


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(profile=structs(Profile))
def test_every_profile_comes_back_or_is_refused_in_one_line(tmp_path: Path, profile: Profile) -> None:
    if not plain_name(profile.name):
        with pytest.raises(ValueError, match="needs a name"):
            keep_profile(profile, tmp_path, {})
        return
    path, kept = keep_profile(profile, tmp_path, {})
    found, _ = load_profiles(tmp_path)
    assert found[path] == kept
    path.unlink()


def test_names_are_told_apart_and_files_too(tmp_path: Path) -> None:
    known: dict[Path, Profile] = {}
    for name in ("Fox", "fox", "Füchse", "狐", "con", "x" * LONGEST_NAME, "x" * LONGEST_NAME):
        path, kept = keep_profile(Profile(name), tmp_path, known)
        assert path not in known
        known[path] = kept
    names = [profile.name for profile in known.values()]
    assert names[:5] == ["Fox", "fox 2", "Füchse", "狐", "con"]
    assert names[6] == "x" * (LONGEST_NAME - 2) + " 2"
    assert load_profiles(tmp_path)[1] == []
    assert sorted(load_profiles(tmp_path)[0].values(), key=names_of) == sorted(known.values(), key=names_of)


def names_of(profile: Profile) -> str:
    return profile.name


def test_one_takes_the_place_of_another_and_nobody_else_is_overwritten(tmp_path: Path) -> None:
    path, fox = keep_profile(Profile("Fox"), tmp_path, {})
    other, owl = keep_profile(Profile("Owl"), tmp_path, {path: fox})
    known = {path: fox, other: owl}
    again, renamed = keep_profile(Profile("Owl", hover=True), tmp_path, known, replaces="Fox")
    assert (again, renamed.name) == (path, "Owl 2")
    assert load_profiles(tmp_path)[0] == {other: owl, path: renamed}
    assert delete_profile("Owl", {other: owl, path: renamed}) == other
    assert delete_profile("Nobody", {path: renamed}) is None
    assert list(load_profiles(tmp_path)[0]) == [path]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name = 'Fox'\ncolour = 1", "colour"),
        ("name = 'Fox'\n[motor]\nhold_ms = 5000", "hold_ms = 5000"),
        ("name = 'Fox'\n[motor]\nhold_ms = nan", "hold_ms"),
        ("name = 'Fox'\n[motor]\nlatch = 'always'", "latch"),
        ("name = 'Fox'\nown_colours = ['#FFFFFF', 'red']", "own_colours"),
        ("name = 'Fox'\nown_colours = [" + "'#FFFFFF', " * 13 + "]", "own_colours"),
        ("name = 'Fox'\n[pads]\nlayout = 'spiral'", "layout"),
        ("name = 'Fox'\n[pads]\npads = 16", "pads = 16"),
        ("name = 'Fox'\ndwell_ms = 1", "dwell_ms = 1"),
        ("name = 'Fox'\n[scan]\nevery_ms = 1", "every_ms = 1"),
        ("name = 'Fox'\n[scan.switch]\nkind = 'foot'", "kind"),
        ("hover = true", "name"),
        ("name = ''", "name"),
        ('name = "a\\u0000b"', "name"),
        ("]][", "not valid TOML"),
        ("name = 'Fox'\n" + "# " + "x" * 5_000_000, "larger than 64 kB"),
    ],
)
def test_a_mistake_is_one_line_and_the_others_are_read(tmp_path: Path, text: str, said: str) -> None:
    keep_profile(FULL, tmp_path, {})
    (tmp_path / "bad.toml").write_text(text)
    profiles, (problem,) = load_profiles(tmp_path)
    assert list(profiles.values()) == [FULL]
    assert problem.startswith("bad.toml: ")
    assert said in problem
    assert "\n" not in problem


def test_the_allowed_range_is_said(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("name = 'Fox'\n[motor]\nhold_ms = 5000")
    _, (problem,) = load_profiles(tmp_path)
    assert "1000" in problem


def test_a_folder_of_thousands_is_read_as_far_as_it_makes_sense(tmp_path: Path) -> None:
    for number in range(3000):
        (tmp_path / f"{number:04}.toml").write_text(f"name = '{number}'")
    profiles, problems = load_profiles(tmp_path)
    assert len(profiles) == MOST_PROFILES
    assert len(problems) == 1
    assert "3000 files" in problems[0]


def test_two_files_with_one_name_are_one_profile(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("name = 'Fox'")
    (tmp_path / "b.toml").write_text("name = 'fox'\nhover = true")
    profiles, (problem,) = load_profiles(tmp_path)
    assert list(profiles.values()) == [Profile("Fox")]
    assert problem == "b.toml: name = 'fox': a.toml has it already"


def test_no_folder_is_no_trouble_and_one_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    assert load_profiles(tmp_path / "none") == ({}, [])
    (tmp_path / "taken").write_text("")
    with pytest.raises(CannotWrite):
        keep_profile(FULL, tmp_path / "taken", {})
