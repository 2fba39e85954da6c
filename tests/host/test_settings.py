"""What outlives the program: written when it changes, beside the music; a file that cannot be is one line."""

from pathlib import Path

from improv.host.keeping import PAUSE_NS
from improv.jam import commands as ask
from improv.jam.events import CalmSet, CeilingSet
from improv.link.messages import SetVolume
from improv.session.settings import Settings, read_settings
from tests.host.stage import stage
from tests.jam.test_scenes import NIGHT


def test_what_is_changed_is_written_and_at_most_once_a_second(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    with stage(folder=tmp_path) as on:
        on.start()
        for step in range(30):
            on.host.asked(SetVolume(step / 100))
        on.host.asked(ask.SetCeiling(-12.0))
        on.host.asked(ask.SetCalm(True))
        assert not path.exists()
        on.clock.ahead_ns += PAUSE_NS
        on.until(path.exists)
        assert read_settings(path) == (Settings(volume=0.29, ceiling=-12.0, calm=True), "")


def test_what_is_not_written_yet_is_written_at_the_end(tmp_path: Path) -> None:
    with stage(folder=tmp_path) as on:
        on.start()
        on.host.asked(SetVolume(7.0))
    assert read_settings(tmp_path / "settings.toml") == (Settings(volume=1.0), "")


def test_nothing_is_written_where_nothing_has_changed(tmp_path: Path) -> None:
    with stage(folder=tmp_path) as on:
        on.start()
        on.host.asked(SetVolume(Settings().volume))
        on.host.asked(ask.SetCeiling(-20.0))
        on.host.asked(ask.SetCeiling(Settings().ceiling))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told_once() -> None:
    with stage() as on:  # where no folder can be
        on.start()
        for gain in (0.1, 0.2, 0.3):
            on.host.asked(SetVolume(gain))
            on.clock.ahead_ns += PAUSE_NS
            on.until(lambda: on.caretaker.keeping.has_failed)
    told = [line for line in on.public.notices if "not remembered" in line]
    assert len(told) == 1
    assert "cannot write /proc/improv/settings.toml" in told[0]


def test_a_scene_is_calm_only_until_the_next_one_and_not_for_ever(tmp_path: Path) -> None:
    with stage(folder=tmp_path) as on:
        on.start()
        on.host.asked(ask.ChooseScene(NIGHT))
        assert CalmSet(True) in on.public.events
        assert not on.caretaker.keeping.settings.calm
        assert not [event for event in on.public.events if isinstance(event, CeilingSet)]
