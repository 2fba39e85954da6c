"""Files that hold little, nothing, too much or nonsense: gaps with a reason, or one line."""

import json
from pathlib import Path
from random import Random

import mido
import numpy as np
import pytest

from improv.analysis.analyse import MOST_PAIRED, NOBODY, analysis_of
from improv.analysis.features import GROUP_FEATURES, PAIR_FEATURES, PLAYER_FEATURES
from improv.analysis.found import Analysis, Settings, checked
from improv.analysis.playing import Player, Playing, Steps, presses_of, tones_of
from improv.analysis.work import Work, worked
from improv.analysis.written import json_of
from tests.analysis.jams import KINDS, Note, analysis_for, part, recorded, write

SETTINGS = Settings(surrogates=19)
kinds = pytest.mark.parametrize("kind", KINDS)


def assert_sound(analysis: Analysis) -> None:
    """Everything is there by name, and nothing that JSON does not know."""

    def refuse(constant: str) -> None:
        raise AssertionError(constant)

    tree = json.loads(json_of(analysis, "jam"), parse_constant=refuse)
    assert list(tree)[:5] == ["file", "seconds", "players", "pairs", "group"]
    for player in tree["players"]:
        assert list(player["features"]) == [feature.name for feature in PLAYER_FEATURES]
        for value in player["features"].values():
            assert {"unit", "mean", "sd", "median", "min", "max", "curve"} <= value.keys()
            assert (value["mean"] is None) == ("reason" in value)
    for pair in tree["pairs"]:
        assert list(pair["features"]) == [feature.name for feature in PAIR_FEATURES]
    assert list(tree["group"]) == [feature.name for feature in GROUP_FEATURES]
    for value in tree["group"].values():
        assert {"value", "unit", "mean", "sd", "median", "min", "max", "curve"} <= value.keys()
        assert (value["value"] is None) == ("reason" in value)


def test_nobody_played(tmp_path: Path) -> None:
    path = tmp_path / "empty.jam"
    path.write_bytes(recorded({}, 20.0).raw)
    analysis = analysis_of(Playing(20.0, ()), SETTINGS)
    assert analysis.reason == NOBODY
    assert {value.value for value in analysis.group.values()} == {None}
    assert_sound(analysis)
    done = worked(Work("empty.jam", path.read_bytes(), (), SETTINGS))
    assert done.analysis == analysis


def test_a_midi_file_without_notes(tmp_path: Path) -> None:
    file = mido.MidiFile()
    file.tracks.append(mido.MidiTrack())
    file.save(tmp_path / "empty.mid")
    done = worked(Work("empty.mid", (tmp_path / "empty.mid").read_bytes(), (), SETTINGS))
    assert done.analysis is not None
    assert done.analysis.reason == NOBODY
    assert_sound(done.analysis)


@kinds
def test_one_note(tmp_path: Path, kind: str) -> None:
    found = analysis_for(tmp_path, kind, part([0.0], 1.0), settings=SETTINGS)
    assert_sound(found)
    features = found.players[0].features
    assert features["density"].mean == 1.0
    assert features["pitch_mean"].mean == 60.0
    for name in ("pitch_sd", "articulation", "tempo", "npvi", "tonal_clarity", "repetition"):
        assert features[name].mean is None
        assert features[name].reason.startswith("no window of")


@kinds
def test_one_player_has_no_pairs(tmp_path: Path, kind: str) -> None:
    found = analysis_for(tmp_path, kind, part(np.arange(0, 20, 0.5)), settings=SETTINGS)
    assert_sound(found)
    assert found.pairs == ()
    assert found.group["share_entropy"].value is None
    assert found.group["gini"].value == 0.0


def test_two_hundred_players(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    parts = [part(np.sort(rng.uniform(0, 30, 20)), 0.1, 30 + k % 60) for k in range(200)]
    found = analysis_for(tmp_path, "mid", *parts, settings=SETTINGS)
    assert_sound(found)
    assert len(found.players) == 200
    assert found.pairs == ()
    assert found.reason == f"more than {MOST_PAIRED} players: no pairs were measured"
    assert found.group["gini"].value == 0.0


@kinds
def test_all_notes_at_one_time(tmp_path: Path, kind: str) -> None:
    chord = [Note(0.0, 0.0 if kind == "mid" else 0.001, pitch) for pitch in range(20, 100)]
    found = analysis_for(tmp_path, kind, chord, chord, settings=SETTINGS)
    assert_sound(found)
    assert found.seconds < 0.01


@pytest.mark.parametrize("count", [2, 600])
def test_notes_of_no_and_of_endless_length(count: int) -> None:
    rng = np.random.default_rng(2)
    onsets = rng.uniform(-5.0, 70.0, count)
    ends = np.where(rng.random(count) < 0.5, np.inf, onsets)
    pitches = rng.uniform(-20.0, 150.0, count)
    pitches[0] = np.nan
    some = np.ones(count, bool)
    players = tuple(
        Player(
            number,
            "x",
            None,
            Steps.KEYS,
            presses_of(onsets, ends, pitches, pitches, np.full(count, 64.0), 60.0),
            tones_of(onsets, ends, pitches, some, ~some, 60.0),
        )
        for number in (1, 2)
    )
    assert_sound(analysis_of(Playing(60.0, players), SETTINGS))


def test_numbers_that_are_none_are_left_out() -> None:
    odd = np.array([1.0, np.nan, np.inf, 2.0, -np.inf])
    presses = presses_of(odd, odd + 1.0, odd, odd, odd, 10.0)
    assert presses.onset_s.tolist() == [1.0, 2.0]
    assert presses.end_s.tolist() == [2.0, 3.0]


@kinds
def test_damaged_files_are_read_or_told_in_one_line(tmp_path: Path, kind: str) -> None:
    rng = np.random.default_rng(3)
    parts = [part(np.sort(rng.uniform(0, 15, 30)), 0.1, 60 + k) for k in range(2)]
    whole = write(tmp_path, kind, *parts).read_bytes()
    random = Random(4)
    read = 0
    for _ in range(60):
        raw = bytearray(whole)
        for _ in range(random.randint(1, 8)):
            raw[random.randrange(len(raw))] = random.randrange(256)
        end = random.randrange(len(raw)) if random.random() < 0.5 else len(raw)
        done = worked(Work(f"jam.{kind}", bytes(raw[:end]), (), Settings(surrogates=0)))
        if done.analysis is None:
            assert done.trouble
            assert "\n" not in done.trouble
        else:
            read += 1
            assert_sound(done.analysis)
    assert read > 0


@pytest.mark.parametrize(
    "settings",
    [
        Settings(window_s=0.5),
        Settings(hop_s=0.0),
        Settings(window_s=2.0, hop_s=3.0),
        Settings(surrogates=-1),
        Settings(pulse_window_s=float("nan")),
    ],
)
def test_settings_that_make_no_sense(settings: Settings) -> None:
    with pytest.raises(ValueError, match="choose") as told:
        checked(settings)
    assert "\n" not in str(told.value)


def test_too_many_windows() -> None:
    with pytest.raises(ValueError, match="choose a longer hop"):
        analysis_of(Playing(80_000.0, ()), Settings(hop_s=0.1))
