"""The command line as scripts use it: exit statuses, JSON on standard output, one line for what is wrong."""

import csv
import json
import os
from pathlib import Path

import mido
import numpy as np
import pytest
import soundfile

from tests.helpers.commands import assert_one_line, improv, improv_anew
from tests.helpers.jack import JackServer

COMMANDS = (
    "jam",
    "demo",
    "render",
    "replay",
    "export",
    "check",
    "analyse",
    "notes",
    "scales",
    "consonance",
    "sounds",
    "scenes",
    "devices",
    "doctor",
)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    done = improv_anew("demo", "--players", "3", "--seconds", "6", "--seed", "2", "--out", folder)
    assert done.returncode == 0, done.stderr
    assert [Path(line).name for line in done.stdout.splitlines()] == ["demo.jam", "demo.wav", "demo.png"]
    return folder


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str) -> None:
    done = improv(command, "--help")
    assert done.returncode == 0
    assert "Usage" in done.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["render"],
        ["jam", "--audio", "tin can"],
        ["jam", "--seconds", "inf"],
        ["demo", "--x"],
        ["person-export", "Ana"],
        ["library", "--limit", "9" * 20],
    ],
)
def test_wrong_usage_is_status_2(arguments: list[str]) -> None:
    done = improv(*arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "command",
    [
        "render demo.jam -o x.wav --to 1",
        "check demo.jam",
        "notes demo.jam",
        "export demo.jam --format midi -o x.mid",
        "scales --json",
        "devices --json",
    ],
)
def test_a_command_that_python_begins_with_finds_all_that_it_needs(
    command: str, demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "demo.jam").write_bytes((demo / "demo.jam").read_bytes())
    monkeypatch.chdir(tmp_path)
    done = improv_anew(*command.split())
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


def test_the_demo_sounds_and_is_the_same_for_the_same_seed(demo: Path, tmp_path: Path) -> None:
    sound, rate = soundfile.read(demo / "demo.wav", dtype="float32")
    assert rate == 48000
    assert 0.02 < np.abs(sound).max() <= 0.501
    improv("demo", "--players", "3", "--seconds", "6", "--seed", "2", "--out", tmp_path)
    again, _ = soundfile.read(tmp_path / "demo.wav", dtype="float32")
    assert np.array_equal(sound, again)
    assert (demo / "demo.png").read_bytes().startswith(b"\x89PNG")


def test_stems_add_up_and_a_passage_is_a_passage(demo: Path, tmp_path: Path) -> None:
    done = improv("render", demo / "demo.jam", "-o", tmp_path / "mix.flac", "--stems", tmp_path / "stems")
    assert done.returncode == 0, done.stderr
    stems = sorted((tmp_path / "stems").iterdir())
    assert [stem.name for stem in stems] == ["01 Ana.flac", "02 Ben.flac", "03 Cleo.flac"]
    passage = improv("render", demo / "demo.jam", "-o", tmp_path / "p.wav", "--from", "2", "--to", "4")
    assert passage.returncode == 0, passage.stderr
    assert soundfile.info(tmp_path / "p.wav").duration == pytest.approx(2, abs=0.01)


def test_a_muted_player_is_not_heard(demo: Path, tmp_path: Path) -> None:
    take = demo / "demo.jam"
    assert improv("render", take, "-o", tmp_path / "a.wav", "--solo", "ana").returncode == 0
    assert (
        improv(
            "render", demo / "demo.jam", "-o", tmp_path / "b.wav", "--mute", "2", "--mute", "Cleo"
        ).returncode
        == 0
    )
    assert improv("render", take, "-o", tmp_path / "c.wav", "--sound", "1=bell").returncode == 0
    alone, others_out, bell = (soundfile.read(tmp_path / f"{name}.wav")[0] for name in "abc")
    assert np.array_equal(alone, others_out)
    assert not np.array_equal(alone, bell)


@pytest.mark.parametrize("sound", ["hand-drums", "rain-sticks", "cello"])
def test_any_sound_can_take_the_place_of_another(demo: Path, tmp_path: Path, sound: str) -> None:
    out = tmp_path / "x.wav"
    edits = ["--solo", "1", "--to", "3", "--sound"]
    assert improv("render", demo / "demo.jam", "-o", out, *edits, f"1={sound}").returncode == 0
    other, _ = soundfile.read(out)
    assert improv("render", demo / "demo.jam", "-o", out, *edits, "1=marimba").returncode == 0
    own, _ = soundfile.read(out)
    assert np.abs(other).max() > 0.01
    assert not np.array_equal(own, other)


def test_exports(demo: Path, tmp_path: Path) -> None:
    for kind in ("midi", "csv", "jsonl"):
        assert improv("export", demo / "demo.jam", "--format", kind, "-o", tmp_path / kind).returncode == 0
    rows = list(csv.DictReader((tmp_path / "csv").read_text().splitlines()))
    columns = "player source onset_s duration_s played_note played_velocity note hertz reason piece velocity"
    assert list(rows[0]) == columns.split()
    events = [json.loads(line)["event"]["type"] for line in (tmp_path / "jsonl").read_text().splitlines()]
    assert events.count("NoteOn") == len(rows)
    notes = [m for track in mido.MidiFile(tmp_path / "midi").tracks for m in track if m.type == "note_on"]
    assert len([note for note in notes if note.velocity]) == len(rows)


def test_checking_says_what_is_in_it(demo: Path, tmp_path: Path) -> None:
    done = improv("check", demo / "demo.jam")
    assert done.returncode == 0
    assert "player 2: Ben" in done.stdout
    broken = tmp_path / "broken.jam"
    broken.write_bytes((demo / "demo.jam").read_bytes()[:-500])
    damaged = improv("check", broken)
    assert damaged.returncode == 1
    assert "Traceback" not in damaged.stderr
    repaired = improv("check", broken, "--repair")
    assert repaired.returncode == 0
    assert improv("check", tmp_path / "broken.repaired.jam").returncode == 0


def test_bad_input_is_one_line(demo: Path, tmp_path: Path) -> None:
    take = demo / "demo.jam"
    letter = tmp_path / "letter.jam"
    letter.write_text("Dear Ana,")
    newer = bytearray(take.read_bytes())
    newer[8] = 99
    (tmp_path / "newer.jam").write_bytes(newer)
    out = tmp_path / "x.wav"
    assert_one_line(improv("render", tmp_path / "none.jam", "-o", out), "none.jam")
    assert_one_line(improv("render", letter, "-o", out), "letter.jam")
    assert_one_line(improv("check", tmp_path / "newer.jam"), "newer version")
    assert_one_line(improv("render", take, "-o", tmp_path / "x.ogg"), ".wav", ".flac", ".mp3")
    assert_one_line(improv("render", take, "-o", tmp_path / "none" / "x.wav"), "x.wav")
    assert_one_line(improv("render", take, "-o", out, "--mute", "Zoe"), "Zoe", "Ana")
    assert_one_line(improv("render", take, "-o", out, "--sound", "1=bel"), "did you mean bell")
    assert_one_line(improv("render", take, "-o", out, "--sound", "bell"), "P=NAME")
    assert_one_line(improv("render", take, "-o", out, "--from", "900"), "nothing sounds there")
    assert_one_line(improv("render", take, "-o", out, "--from", "1e308"), "nothing sounds there")
    assert_one_line(improv("render", take, "-o", out, "--from", "inf"), "seconds of the jam")
    assert_one_line(improv("render", take, "-o", out, "--from", "3", "--to", "2"), "before the end")
    assert_one_line(improv("export", take, "--format", "pdf", "-o", out), "pdf", "midi")
    assert_one_line(improv("jam", "--scale", "dorain"), "did you mean dorian")
    assert_one_line(improv("jam", "--sound", "marimbaa"), "did you mean marimba")
    assert_one_line(improv("jam", "--tonic", "H"), "unknown tonic")
    assert_one_line(improv("scales", "blus"), "did you mean blues")
    assert_one_line(improv("consonance", "60", "-1"), "not between 0 and 127")
    assert not out.exists()


def test_scales() -> None:
    listed = json.loads(improv("scales", "--json").stdout)
    assert {"major", "minor", "major-pentatonic", "dorian", "chromatic"} <= {scale["id"] for scale in listed}
    assert listed[0].keys() >= {"id", "name", "pitch_classes"}
    assert "hirajoshi" in improv("scales").stdout.lower()


def test_sounds_are_listed_by_family_with_their_use_and_range() -> None:
    heading, *lines = improv("sounds").stdout.splitlines()
    assert heading.split() == ["family", "id", "name", "range", "mood", "use"]
    (marimba,) = [line for line in lines if " marimba " in line]
    assert "C2–C7" in marimba
    assert "call and answer" in marimba
    assert "kit of 7" in next(line for line in lines if "hand-drums" in line)
    families = [line.split()[0] for line in lines if not line.startswith(" ")]
    assert families == sorted(set(families))
    listed = {sound["id"]: sound for sound in json.loads(improv("sounds", "--json").stdout)}
    assert len(listed) == len(lines)
    assert (listed["marimba"]["lowest"], listed["marimba"]["pitched"]) == (36, True)
    assert (len(listed["shakers"]["pieces"]), listed["shakers"]["pitched"]) == (7, False)
    assert all(sound["family"] and sound["mood"] and sound["use"] for sound in listed.values())


def test_scenes_are_listed_shipped_and_own(own_home: Path) -> None:
    folder = own_home / ".local" / "share" / "Improv" / "scenes"
    folder.mkdir(parents=True)
    (folder / "ours.toml").write_text(
        'id = "ours"\nname = "Ours"\nscale = "dorian"\ntonic = "E"\nsounds = ["harp"]\n'
    )
    (folder / "bad.toml").write_text('id = "bad"\nname = "Bad"\nscale = "dorain"\nsounds = ["harp"]\n')
    done = improv("scenes")
    assert done.returncode == 0
    assert "E Dorian" in next(line for line in done.stdout.splitlines() if line.startswith("ours "))
    assert next(line for line in done.stdout.splitlines() if line.startswith("calm ")).split()[1] == "Calm"
    assert len(done.stderr.splitlines()) == 1
    assert "bad.toml" in done.stderr
    listed = json.loads(improv("scenes", "--json").stdout)
    assert listed[-1] | {"id": "ours", "tonic_name": "E", "sounds": ["harp"], "calm": False} == listed[-1]


def test_devices_and_doctor_without_any() -> None:
    done = improv("devices", "--json")
    assert done.returncode == 0
    found = json.loads(done.stdout)
    assert found["audio"]["chosen"] in ("jack", "portaudio", "none")
    assert found["audio"]["why"]
    diagnosis = improv("doctor")
    assert diagnosis.returncode in (0, 1)
    assert "Traceback" not in diagnosis.stderr
    assert "improv doctor" not in diagnosis.stdout


def test_without_a_screen_the_window_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    assert_one_line(improv(), "no screen", "improv jam")


def test_a_jam_without_devices_goes_on_and_says_so(tmp_path: Path) -> None:
    files = ("--out", tmp_path / "x.jam", "--capture", tmp_path / "x.wav")
    done = improv_anew("jam", "--seconds", "0.3", *files)
    assert done.returncode == 0
    assert json.loads(done.stdout.splitlines()[-1])["audio"] == "none"
    assert "No sound" in done.stderr
    assert "Nobody played" in done.stderr
    assert os.listdir(tmp_path) == []  # noqa: PTH208


def test_devices_and_doctor_say_what_can_be_done_with_a_clock(jack_server: JackServer) -> None:
    found = json.loads(improv("devices", "--json").stdout)
    assert found["midi"]["backends"] == ["JACK"]
    assert found["midi"]["clock_ports"] == ["improv-midi-clock:clock"]
    for command in ("devices", "doctor"):
        done = improv(command)
        (line,) = [line for line in done.stdout.splitlines() if "MIDI clock:" in line] or [str(done)]
        assert "--clock follow" in line
        assert "improv-midi-clock:clock" in line
