"""What the host does when a control is used."""

from functools import partial
from pathlib import Path

from msgspec.structs import replace

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.control import Action
from improv.link.messages import SaveScene
from improv.session.settings import Settings, read_settings
from tests.host.stage import Stage, stage
from tests.jam.conversation import HIRAJOSHI, plug, press, release


def learn(on: Stage, action: Action, key: int) -> None:
    on.host.hear(ask.LearnAction(action))
    use(on, key)


def use(on: Stage, key: int) -> None:
    on.host.hear(press("ana", key))
    on.host.hear(release("ana", key))


def test_scenes_go_round_in_their_order(tmp_path: Path) -> None:
    with stage(folder=tmp_path) as on:
        on.start()
        on.host.hear(plug("ana"))
        learn(on, Action.NEXT_SCENE, 36)
        learn(on, Action.PREVIOUS_SCENE, 37)
        use(on, 36)  # there is none yet
        for name in ("One", "Two"):
            on.host.asked(SaveScene(name))
            on.until(partial(_is_there, on, name))
            on.host.hear(ask.ChangeKey(2, HIRAJOSHI))
        chosen = []
        for key in (36, 36, 36, 37):
            on.public.events.clear()
            use(on, key)
            on.until(lambda: _scene(on))
            chosen.append(_scene(on))
        assert chosen == ["One", "Two", "One", "Two"]


def _is_there(on: Stage, name: str) -> bool:
    return any(scene.name == name for scene in on.caretaker.scenes.all)


def _was_told(on: Stage, before: int) -> bool:
    return len(on.public.told_settings) > before


def _scene(on: Stage) -> str:
    return next((event.name for event in on.public.events if isinstance(event, did.SceneChosen)), "")


def test_the_volume_goes_in_steps_and_the_window_is_told(tmp_path: Path) -> None:
    with stage(folder=tmp_path, settings=replace(Settings(), volume=0.9)) as on:
        on.start()
        on.host.hear(plug("ana"))
        learn(on, Action.VOLUME_UP, 36)
        learn(on, Action.VOLUME_DOWN, 37)
        for key in (36, 37, 37):
            use(on, key)
            told = len(on.public.told_settings)
            on.until(partial(_was_told, on, told))
        # From what it is, which is not what it was left at: that was too loud to begin with.
        assert [told.volume for told in on.public.told_settings] == [0.45, 0.4, 0.35]
        assert on.engines.volume == 0.35
    assert read_settings(tmp_path / "settings.toml")[0].volume == 0.35


def test_a_control_begins_no_take_and_ends_one() -> None:
    with stage() as on:
        on.start()
        on.until_ready()
        on.host.hear(plug("ana"))
        learn(on, Action.NEW_JAM, 36)
        use(on, 36)
        assert on.tapes == []
        use(on, 60)
        assert len(on.tapes) == 1
        use(on, 36)
        on.until(lambda: on.tapes[0].ended == "new jam")
        assert len(on.tapes) == 1
        recorded = on.tapes[0].of(did.ActionAsked)
        assert [event.action for event in recorded if isinstance(event, did.ActionAsked)] == [Action.NEW_JAM]


def test_calm_by_a_control_is_remembered_as_if_it_was_chosen(tmp_path: Path) -> None:
    with stage(folder=tmp_path) as on:
        on.start()
        on.host.hear(plug("ana"))
        learn(on, Action.CALM, 36)
        use(on, 36)
        assert on.jam.mix.calm
    assert read_settings(tmp_path / "settings.toml")[0].calm
