"""The list of sounds below the pads: grouped where there are families, and chosen by what it stands for."""

from msgspec.structs import replace
from PyQt6.QtCore import Qt

from improv.jam import commands as ask
from improv.link.messages import Welcome
from tests.ui.conftest import SOUNDS, Desk, simulate


def test_sounds_are_below_the_names_of_their_families(desk: Desk) -> None:
    families = ("mallets", "pads", "strings", "bells")
    sounds = tuple(replace(sound, family=family) for sound, family in zip(SOUNDS, families, strict=True))
    desk.do(ask.ChooseSound(1, sounds[0]))
    desk.showing.hear(Welcome(desk.jam.snapshot(), desk.scales, sounds, 0.4))
    combo = desk.window.play.sound
    assert combo.currentText() == "Marimba"
    combo.setFocus()
    simulate.keyClick(combo, Qt.Key.Key_Down)
    simulate.keyClick(combo, Qt.Key.Key_Down)
    assert desk.asked == [ask.ChooseSound(1, sounds[2]), ask.ChooseSound(1, sounds[1])]
    assert combo.currentText() == "Warm pad"
    desk.do(ask.ChooseSound(1, sounds[3]))
    assert combo.currentText() == "Bell"


def test_one_family_needs_no_name(desk: Desk) -> None:
    combo = desk.window.play.sound
    texts = [combo.itemText(index) for index in range(combo.count())]
    assert texts == ["Marimba", "Warm pad", "Pluck", "Bell"]
