"""A scale made in the window: kept, told to everybody, or said why not."""

from pathlib import Path

from improv.link.messages import SaveScale
from improv.music.catalogue import load_scales
from improv.music.scale import Scale
from tests.host.stage import stage
from tests.jam.conversation import HIRAJOSHI, PENTATONIC

MINE = Scale(id="own-mine", name="Mine", cents=(0.0, 200.0, 700.0))


def test_a_new_scale_is_there_for_everybody(tmp_path: Path) -> None:
    with stage(folder=tmp_path / "scales") as on:
        on.start()
        on.host.asked(SaveScale(MINE))
        on.host.asked(SaveScale(MINE))  # twice is once
        on.until(lambda: len(on.public.changes) == 2)
        assert {(changed.scales, changed.saved) for changed in on.public.changes} == {
            ((PENTATONIC, HIRAJOSHI, MINE), "own-mine")
        }
        assert load_scales(own=tmp_path / "scales").find("mine") == MINE
        assert on.public.notices == on.ports.problems


def test_another_of_the_same_name_gets_a_number(tmp_path: Path) -> None:
    with stage(folder=tmp_path) as on:
        on.start()
        on.host.asked(SaveScale(MINE))
        on.host.asked(SaveScale(Scale(id="own-mine", name="Mine", cents=(0.0, 300.0))))
        on.until(lambda: len(on.public.changes) == 2)
        assert sorted(scale.name for scale in on.public.changes[-1].scales[2:]) == ["Mine", "Mine 2"]


def test_one_of_ones_own_is_replaced(tmp_path: Path) -> None:
    with stage(folder=tmp_path) as on:
        on.start()
        on.host.asked(SaveScale(MINE))
        on.until(lambda: on.public.changes)
        on.host.asked(SaveScale(Scale(id="own-x", name="Mine", cents=(0.0, 300.0)), replaces="own-mine"))
        on.until(lambda: len(on.public.changes) == 2)
        changed = on.public.changes[-1]
        assert changed.saved == "own-mine"
        assert [scale.cents for scale in changed.scales if scale.id == "own-mine"] == [(0.0, 300.0)]


def test_what_cannot_be_kept_is_one_line() -> None:
    with stage() as on:  # where no folder can be
        on.start()
        on.host.asked(SaveScale(MINE))
        on.host.asked(SaveScale(Scale(id="x", name=" ", cents=(0.0,))))
        on.until(lambda: len([line for line in on.public.notices if "not saved" in line]) == 2)
        assert any("cannot write /proc/improv/own-mine.toml" in line for line in on.public.notices)
        assert any("needs a name" in line for line in on.public.notices)
        assert on.public.changes == []
