"""The place for a first note, pointed at with motion or without."""

import pytest
from pytestqt.qtbot import QtBot

from improv.music.catalogue import load_scales
from improv.music.scale import Key
from improv.ui.pads.canvas import PadCanvas
from improv.ui.pads.first_hint import FirstHint
from improv.ui.pads.offer import Offer
from improv.ui.parts.theme import DARK


@pytest.mark.parametrize("motion", [True, False])
def test_the_pad_pulses_only_where_motion_is_wanted(qtbot: QtBot, motion: bool) -> None:
    canvas = PadCanvas(DARK)
    qtbot.addWidget(canvas)
    canvas.resize(900, 500)
    canvas.set_offer(Offer(Key(0, load_scales().find("dorian"))))
    hint = FirstHint(canvas, 0, motion=motion)
    qtbot.waitUntil(lambda: hint.is_shown)
    assert canvas._painter._pulsing == canvas.middle_pad()
    assert hint._timer.isActive() is motion
    hint.finish()
    assert canvas._painter._pulsing is None
