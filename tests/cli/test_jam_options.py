"""What `improv jam` can be wished: tunings, a beat, what lies under it, clocks, a song; what comes of it."""

import json
from collections.abc import Callable
from pathlib import Path
from threading import Event

import numpy as np
import pytest
import soundfile
from msgspec.structs import replace

from improv.cli.opening import Wishes, ceiling_note, key_of, opening_of
from improv.cli.tuned import tuned
from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.jam import Jam, perform
from improv.jam.scene import Scene
from improv.jam.setting import BED, PULSE, BedKind
from improv.jam.tempo import Tempo
from improv.link.clock import SystemClock
from improv.music.catalogue import load_scales, load_sounds
from improv.music.harmony import Guard, Mode, Reason
from improv.music.scale import Key, Scale
from improv.session.format import Take, read_take
from improv.session.scenes import load_scenes
from improv.session.settings import Settings
from tests.helpers.commands import improv, improv_anew
from tests.helpers.instrument import ANSWERS_WITHIN, Instrument
from tests.helpers.jack import JackServer
from tests.helpers.keyboard import Keyboard

SCALES, SOUNDS = load_scales(), load_sounds()
SCENES = load_scenes(SCALES, SOUNDS)
FIVE = "five\n5\n240.\n480.\n720.\n960.\n2/1\n"
WHITE_KEYS = "12\n0\n127\n60\n62\n300.0\n7\n0\nx\n1\nx\n2\n3\nx\n4\nx\n5\nx\n6\n"
"""Key 62 has 300 Hz; black keys are silent."""


def file(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text)
    return path


# ── tunings ─────────────────────────────────────────────────────────────────────────────────────


def test_without_a_tuning_it_is_the_tonic_that_was_said() -> None:
    key, notes = tuned("major", "", None, None, SCALES)
    assert (key.tonic, key.a4_hertz, key.keyboard, notes) == (0, 440.0, None, ())
    assert tuned("major", "D", 432.0, None, SCALES).key.a4_hertz == 432.0


def test_a_mapping_sets_tonic_pitch_and_keys(tmp_path: Path) -> None:
    mapping = file(tmp_path, "white.kbm", WHITE_KEYS)
    key, notes = tuned("major", "", None, mapping, SCALES)
    assert key.hertz_of_key(62) == pytest.approx(300.0)
    assert key.hertz_of_key(61) is None
    assert key.hertz_at(1) == pytest.approx(300.0)
    assert notes == ()


def test_an_ascl_that_says_its_pitch_needs_no_mapping(tmp_path: Path) -> None:
    path = file(tmp_path, "five.ascl", FIVE + "! @ABL REFERENCE_PITCH 3 0 300\n")
    key, notes = tuned(str(path), "", None, None, SCALES)
    assert key.hertz_of_key(60) == pytest.approx(300.0)
    assert [note.endswith("stay silent") for note in notes] == [True]
    chosen = tuned(str(path), "D", None, None, SCALES).key
    assert (chosen.tonic, chosen.keyboard, len(chosen.scale)) == (2, None, 5)
    plain = tuned(str(file(tmp_path, "plain.ascl", FIVE)), "", None, None, SCALES).key
    assert (plain.tonic, plain.keyboard) == (0, None)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--tuning", "no.kbm"], ["no.kbm", "No such file"]),
        (["--tuning", "white.kbm", "--tonic", "D"], ["--tuning", "leave --tonic and --a4 out"]),
        (["--tuning", "white.kbm", "--a4", "432"], ["--tuning", "leave --tonic and --a4 out"]),
        (["--tuning", "bad.kbm"], ["bad.kbm:3", "the last key"]),
        (["--scale", "majr", "--tuning", "white.kbm"], ["did you mean major"]),
        (["--scene", "calmer"], ["unknown scene", "did you mean calm"]),
        (["--song", "no.wav"], ["no.wav"]),
        (["--song", "white.kbm"], ["white.kbm"]),
    ],
)
def test_what_cannot_be_is_one_line(
    options: list[str], words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    file(tmp_path, "white.kbm", WHITE_KEYS)
    file(tmp_path, "bad.kbm", "12\n0\n128\n60\n62\n300.0\n7\n")
    done = improv("jam", "--audio", "none", "--seconds", "1", *options)
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    assert all(word in line for word in words), line


@pytest.mark.parametrize(
    "options",
    [
        ["--tempo", "20"],
        ["--beats", "0"],
        ["--quantise", "2"],
        ["--clock", "tick"],
        ["--song-level", "99"],
        ["--ceiling", "0"],
        ["--ceiling", "nan"],
    ],
)
def test_numbers_out_of_range_are_wrong_usage(options: list[str]) -> None:
    assert improv("jam", *options).returncode == 2


# ── the jam as it begins ────────────────────────────────────────────────────────────────────────


def test_nothing_wished_is_nothing_under_it_but_the_sounds_are_there() -> None:
    opening = opening_of(Wishes(), SCALES, SOUNDS)
    assert (opening.tempo, opening.quantise) == (Tempo(), 0.0)
    assert opening.bed.kind is BedKind.OFF
    assert not opening.pulse.on
    assert opening.bed.sound is not None
    assert opening.pulse.sound is not None
    assert (opening.bed.sound.id, opening.pulse.sound.id) == ("warm-pad", "marimba")


def test_what_is_wished_is_there() -> None:
    wishes = Wishes(bed=BedKind.CHORDS, pulse=True, tempo=96.0, beats=3, quantise=0.5)
    opening = opening_of(wishes, SCALES, SOUNDS, key_of(wishes, SCALES).key)
    assert (opening.tempo.bpm, opening.tempo.beats, opening.quantise) == (96.0, 3, 0.5)
    assert (opening.bed.kind, opening.pulse.on) == (BedKind.CHORDS, True)


def test_newcomers_are_dealt_sounds_that_go_together_and_no_kits() -> None:
    palette = opening_of(Wishes(), SCALES, SOUNDS).palette
    assert [sound.id for sound in palette[:8]] == [
        "marimba", "warm-pad", "nylon-guitar", "kalimba", "soft-piano", "flute", "harp", "cello",
    ]  # fmt: skip
    assert all(sound.is_pitched for sound in palette)
    assert {sound.id for sound in SOUNDS.values if sound.is_pitched} == {sound.id for sound in palette}
    only = opening_of(Wishes(sound="hand-drums"), SCALES, SOUNDS).palette
    assert [sound.id for sound in only] == ["hand-drums"]


@pytest.mark.parametrize("scene", SCENES.values, ids=lambda scene: scene.id)
def test_a_scene_is_there_from_the_beginning_as_if_it_were_chosen(scene: Scene) -> None:
    jam = Jam(opening_of(Wishes(), SCALES, SOUNDS))
    chosen = [event for event in perform(jam, [ask.ChooseScene(scene)]) if not isinstance(event, did.NoteOn)]
    assert chosen
    wanted = replace(jam.snapshot(), notes=(), next_note=1, struck=0)
    opening = opening_of(Wishes(scene=scene.id), SCALES, SOUNDS, scene=scene)
    assert replace(opening, tempo=replace(opening.tempo, origin=wanted.tempo.origin)) == wanted
    assert opening.scene == scene.id
    assert opening.engine_ready


BLUES = SCENES.find("blues")


def test_what_is_wished_goes_before_the_scene() -> None:
    wishes = Wishes(
        scene="blues",
        tonic="D",
        bed=BedKind.OFF,
        pulse=False,
        tempo=60.0,
        guard=Guard.OFF,
        beats=3,
        calm=True,
    )
    opening = opening_of(wishes, SCALES, SOUNDS, scene=BLUES)
    assert (opening.key.tonic, opening.key.scale) == (2, BLUES.key.scale)
    assert (opening.bed.kind, opening.bed.sound) == (BedKind.OFF, BLUES.bed_sound)
    assert (opening.pulse.on, opening.tempo.bpm, opening.tempo.beats) == (False, 60.0, 3)
    assert (opening.guard, opening.calm, opening.palette) == (Guard.OFF, True, BLUES.sounds)
    other = opening_of(Wishes(scene="blues", scale="dorian", sound="harp"), SCALES, SOUNDS, scene=BLUES)
    assert (other.key.tonic, other.key.scale.id) == (BLUES.key.tonic, "dorian")
    assert (other.guard, [sound.id for sound in other.palette]) == (Guard.STRONG, ["harp"])


def test_a_mapping_goes_before_the_key_of_a_scene(tmp_path: Path) -> None:
    mapping = file(tmp_path, "white.kbm", WHITE_KEYS)
    key = key_of(Wishes(tuning=mapping), SCALES, SCENES.find("bright")).key
    assert key.hertz_of_key(62) == pytest.approx(300.0)
    unlisted = Scale(id="from-file", name="From a file", cents=tuple(100.0 * step for step in range(12)))
    scene = replace(BLUES, key=Key(2, unlisted))
    assert key_of(Wishes(tuning=mapping), SCALES, scene).key.scale.id == "from-file"


def test_settings_say_how_calm_and_how_loud_at_most() -> None:
    settings = Settings(ceiling=-12.0, calm=True)
    opening = opening_of(Wishes(), SCALES, SOUNDS, settings=settings)
    assert (opening.ceiling, opening.calm) == (-12.0, True)
    bright = opening_of(Wishes(), SCALES, SOUNDS, scene=SCENES.find("bright"), settings=settings)
    assert (bright.ceiling, bright.calm) == (-12.0, True)  # no scene takes calm away at the start
    wished = opening_of(Wishes(calm=False, ceiling=-8.0), SCALES, SOUNDS, settings=settings)
    assert (wished.ceiling, wished.calm) == (-8.0, False)
    assert ceiling_note(Wishes(ceiling=-8.0), settings) == ()


def test_a_locked_ceiling_is_not_raised_by_an_option() -> None:
    settings = Settings(ceiling=-12.0).locked("4711")
    assert opening_of(Wishes(ceiling=-8.0), SCALES, SOUNDS, settings=settings).ceiling == -12.0
    (line,) = ceiling_note(Wishes(ceiling=-8.0), settings)
    assert "stays at -12 dB" in line
    assert opening_of(Wishes(ceiling=-20.0), SCALES, SOUNDS, settings=settings).ceiling == -20.0
    assert ceiling_note(Wishes(ceiling=-20.0), settings) == ()


# ── all of it, played, recorded and heard again ─────────────────────────────────────────────────


def until_recorded(path: Path, enough: Callable[[Take], bool]) -> None:
    clock = SystemClock()
    end = clock.monotonic_ns() + int(ANSWERS_WITHIN * 1e9)
    while not (path.exists() and enough(read_take(path))):
        assert clock.monotonic_ns() < end
        Event().wait(0.05)


def of(take: Take, kind: type) -> list[object]:
    return [record for _, _, record in take.records if isinstance(record, kind)]


@pytest.fixture
def song(tmp_path: Path) -> Path:
    path = tmp_path / "song.wav"
    time = np.arange(48_000 * 30) / 48_000
    soundfile.write(path, 0.1 * np.sin(2 * np.pi * 220 * time), 48_000)
    return path


def test_a_jam_with_everything_is_recorded_and_heard_again(
    jack_server: JackServer, tmp_path: Path, song: Path
) -> None:
    take_path = tmp_path / "all.jam"
    options: list[str | Path] = [
        *("--audio", "none", "--out", take_path, "--scale", "major", "--bed", "drone", "--pulse"),
        *("--tuning", file(tmp_path, "white.kbm", WHITE_KEYS), "--tempo", "240", "--beats", "2"),
        *("--quantise", "1", "--song", song, "--song-level", "-6", "--clock", "follow", "--clock", "send"),
    ]
    with Instrument(*options) as instrument, Keyboard("mapped") as keyboard:
        instrument.wait_for("ready")
        instrument.wait_for("joined", name="mapped")

        def heard_all(take: Take) -> bool:
            players = {event.player for event in of(take, did.NoteOn) if isinstance(event, did.NoteOn)}
            return {1, PULSE} <= players and bool(of(take, did.PressIgnored))

        while not (take_path.exists() and heard_all(read_take(take_path))):  # a busy JACK loses messages
            keyboard.press(62, 61)
            Event().wait(0.3)
            keyboard.release(62, 61)
        until_recorded(take_path, lambda take: len(of(take, did.NoteOff)) > 2)
        assert instrument.end() == 0
        assert {line["event"] for line in instrument.lines} <= {"ready", "joined", "unplugged", "left"}
    take = read_take(take_path)
    opening = take.header.opening
    assert opening.tempo.bpm == 240.0
    assert opening.song is not None
    assert (opening.song.level, opening.song.song.path) == (-6.0, str(song))
    # What sounded before the first press is in the take as well, from its beginning.
    assert opening.song.began is None
    assert of(take, did.SongBegan)
    assert BED in {event.player for event in of(take, did.NoteOn) if isinstance(event, did.NoteOn)}
    (player,) = [each for each in opening.players if each.name == "mapped"]
    assert player.mode is Mode.FREE
    own = [event for event in of(take, did.NoteOn) if isinstance(event, did.NoteOn) and event.player == 1]
    assert {event.played for event in own} == {62}
    assert {event.reason for event in own} == {Reason.FREE}
    assert all(event.hertz == pytest.approx(300.0) for event in own)
    ignored = [event.why for event in of(take, did.PressIgnored) if isinstance(event, did.PressIgnored)]
    assert set(ignored) == {"this key is not mapped"}
    assert improv("check", take_path).returncode == 0
    rendered = improv("render", take_path, "-o", tmp_path / "all.wav")
    assert rendered.returncode == 0, rendered.stderr
    replayed = improv_anew("replay", take_path, "--audio", "none", "--speed", "2")
    assert replayed.returncode == 0, replayed.stderr
    assert "The song is heard at its own speed only" in replayed.stderr
    exported = improv("export", take_path, "--format", "jsonl", "-o", tmp_path / "all.jsonl")
    assert exported.returncode == 0, exported.stderr
    first = json.loads((tmp_path / "all.jsonl").read_text().splitlines()[0])
    assert first
