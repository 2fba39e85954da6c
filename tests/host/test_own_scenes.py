"""A scene made of what is on: kept, told to everybody, or said why not."""

from pathlib import Path

from msgspec.structs import replace

from improv.jam import commands as ask
from improv.jam.mixing import Strip
from improv.jam.scening import scene_of
from improv.link.messages import SaveScene
from improv.music.catalogue import Catalogue
from improv.music.sound import Sound
from improv.session.scenes import load_scenes
from tests.host.stage import stage
from tests.jam.conversation import BELL, HIRAJOSHI, MARIMBA, PENTATONIC

SCALES = Catalogue("scale", (PENTATONIC, HIRAJOSHI))
SOUNDS = Catalogue[Sound]("sound", (MARIMBA, BELL))


def test_what_is_on_is_there_as_a_scene_now_and_at_the_next_start(tmp_path: Path) -> None:
    with stage(folder=tmp_path) as on:
        on.start()
        on.host.hear(ask.ChangeKey(2, HIRAJOSHI))
        on.host.hear(ask.ChangeStrip(3, Strip(level=-4.0)))
        on.host.asked(SaveScene("  Tuesday\nevening "))
        wanted = scene_of(on.host.snapshot, "own-tuesday-evening", "Tuesday evening")
        on.host.hear(ask.ChangeKey(5, PENTATONIC))  # later changes are not in it
        on.until(lambda: on.public.scene_changes)
        (changed,) = on.public.scene_changes
        assert (changed.scenes, changed.saved) == ((wanted,), "own-tuesday-evening")
        assert on.caretaker.scenes.all == (wanted,)
    found = load_scenes(SCALES, SOUNDS, own=tmp_path / "scenes")
    assert found.find("Tuesday evening") == wanted
    assert wanted.levels[2] == -4.0


def test_twice_is_once_and_another_of_the_same_name_gets_a_number(tmp_path: Path) -> None:
    with stage(folder=tmp_path) as on:
        on.start()
        on.host.asked(SaveScene("Ours"))
        on.host.asked(SaveScene("Ours"))
        on.until(lambda: len(on.public.scene_changes) == 2)
        assert [scene.name for scene in on.caretaker.scenes.all] == ["Ours"]
        on.host.hear(ask.SetCalm(True))
        on.host.asked(SaveScene("Ours"))
        on.until(lambda: len(on.public.scene_changes) == 3)
        first, second = on.caretaker.scenes.all
        assert second == replace(first, id="own-ours-2", name="Ours 2", calm=True)


def test_what_cannot_be_kept_is_one_line() -> None:
    with stage() as on:  # where no folder can be
        on.start()
        on.host.asked(SaveScene("Ours"))
        on.host.asked(SaveScene(" "))
        on.until(lambda: len([line for line in on.public.notices if "not saved" in line]) == 2)
        assert any("cannot write /proc/improv/scenes/own-ours.toml" in line for line in on.public.notices)
        assert any("needs a name" in line for line in on.public.notices)
        assert on.public.scene_changes == []
