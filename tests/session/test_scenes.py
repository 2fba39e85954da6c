"""Scenes as files: all that are shipped can be read, one's own are kept, and mistakes are one line."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from improv.jam.commands import SetRoom
from improv.jam.jam import Jam, perform
from improv.jam.mixing import ROOM_DECAYS, Echo, Room
from improv.jam.scene import Scene
from improv.jam.scening import commands_of
from improv.jam.setting import BedKind
from improv.jam.snapshot import Snapshot
from improv.jam.tempo import Tempo
from improv.music.catalogue import load_scales, load_sounds
from improv.music.harmony import Guard
from improv.music.scale import Key, Scale
from improv.session.atomic import CannotWrite
from improv.session.own_files import own_id
from improv.session.scenes import keep_scene, load_scenes

SCALES, SOUNDS = load_scales(), load_sounds()
SHIPPED = load_scenes(SCALES, SOUNDS)
OURS = Scene(
    id="ours",
    name='Our "blue" evening \\ 2',
    key=Key(3, SCALES.find("dorian"), 442.0),
    sounds=(SOUNDS.find("bell"), SOUNDS.find("marimba")),
    mood="late\x7f",
    levels=(-3.0, 1.5),
    bed=BedKind.CHORDS,
    bed_sound=SOUNDS.find("warm-pad"),
    bed_level=-6.0,
    pulse=True,
    pulse_sound=SOUNDS.find("marimba"),
    tempo=Tempo(61.5, 3),
    room=Room(2.5, 0.25),
    echo=Echo(1.0, 0.2),
    guard=Guard.STRONG,
    calm=True,
)


def test_twelve_scenes_are_shipped_and_whole() -> None:
    assert SHIPPED.problems == ()
    assert len(SHIPPED.values) >= 12
    for scene in SHIPPED.values:
        assert scene.mood
        assert scene.use
        assert scene.bed is BedKind.OFF or scene.bed_sound is not None
        assert not scene.pulse or scene.pulse_sound is not None


@pytest.mark.parametrize(
    "name",
    [
        "first jam", "calm", "bright", "dreamy", "deep night", "gamelan", "handpan circle", "orff classroom",
        "blues", "drum circle", "breathing", "duet",
    ],
)  # fmt: skip
def test_what_a_group_wants_is_there(name: str) -> None:
    assert name.replace(" ", "-") == SHIPPED.find(name).id


def test_a_kept_scene_comes_back_as_it_was(tmp_path: Path) -> None:
    kept = keep_scene(OURS, tmp_path, SHIPPED.values, SCALES)
    assert kept == OURS
    again = load_scenes(SCALES, SOUNDS, own=tmp_path)
    assert again.problems == ()
    assert again.find("ours") == OURS


def test_a_room_that_is_shorter_than_any_is_read_as_the_shortest(tmp_path: Path) -> None:
    keep_scene(replace(OURS, room=Room(0.3)), tmp_path, (), SCALES)
    scene = load_scenes(SCALES, SOUNDS, own=tmp_path).find("ours")
    jam = Jam(Snapshot(OURS.key, OURS.sounds))
    perform(jam, [command for command in commands_of(scene, jam) if isinstance(command, SetRoom)])
    assert jam.mix.room == Room(ROOM_DECAYS[0])


def test_a_scale_that_is_in_no_list_is_kept_with_the_scene(tmp_path: Path) -> None:
    scale = Scale(id="from-file", name="From a file", cents=(0.0, 155.5, 702.0), period=1190.0)
    kept = keep_scene(replace(OURS, key=Key(3, scale)), tmp_path, (), SCALES)
    assert load_scenes(SCALES, SOUNDS, own=tmp_path).find("ours").key == kept.key


def test_no_scene_takes_the_place_of_another(tmp_path: Path) -> None:
    first = keep_scene(OURS, tmp_path, SHIPPED.values, SCALES)
    second = keep_scene(replace(OURS, id="calm"), tmp_path, [*SHIPPED.values, first], SCALES)
    assert second.id == "calm-2"
    assert second.name != first.name
    assert len(list(tmp_path.glob("*.toml"))) == 2


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('scale = "major-pentatonik"', "unknown scale"),
        ('sounds = ["marimbo"]', "unknown sound"),
        ("tempo = 1e999", "tempo"),
        ("tempo = 10", "tempo"),
        ('guard = "very"', "guard"),
        ("colour = 3", "colour"),
        ("levels = [nan]", "levels"),
        ('tonic = "H#"', "unknown tonic"),
    ],
)
def test_a_mistake_is_one_line_and_the_others_load(tmp_path: Path, line: str, told: str) -> None:
    fields = {"id": '"broken"', "name": '"Broken"', "scale": '"major"', "sounds": '["marimba"]'}
    key, _, value = line.partition(" = ")
    text = "".join(f"{key} = {value}\n" for key, value in {**fields, key: value}.items())
    (tmp_path / "broken.toml").write_text(text)
    found = load_scenes(SCALES, SOUNDS, own=tmp_path)
    (problem,) = found.problems
    assert problem.startswith("broken.toml: ")
    assert told in problem
    assert "\n" not in problem
    assert len(found.values) == len(SHIPPED.values)


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(CannotWrite):
        keep_scene(OURS, tmp_path / "taken", (), SCALES)


@pytest.mark.parametrize("name", ["", "  ", "one\ntwo", "x" * 81])
def test_what_has_no_name_to_be_shown_is_not_kept(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match=r"^(a|the) scene "):
        keep_scene(replace(OURS, name=name), tmp_path, (), SCALES)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("name", "identifier"),
    [("Café à 5", "own-cafe-a-5"), ("---", "own"), ("日本", "own"), ("x" * 99, "own-" + "x" * 60)],
)
def test_an_identifier_looks_like_its_name(name: str, identifier: str) -> None:
    assert own_id(name) == identifier
