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


def test_the_line_is_whole_or_not_there(qtbot: QtBot) -> None:
    canvas = PadCanvas(DARK)
    qtbot.addWidget(canvas)
    canvas.resize(900, 500)
    canvas.set_offer(Offer(Key(0, load_scales().find("dorian"))))
    hint = FirstHint(canvas, 0)
    qtbot.waitUntil(lambda: hint.is_shown)
    high = hint.label.height()
    canvas.resize(240, 500)  # narrower than the line
    canvas.set_offer(Offer(Key(2, load_scales().find("dorian"))))
    assert canvas.rect().contains(hint.label.geometry())
    assert hint.label.height() >= hint.label.heightForWidth(hint.label.width()) > high
    canvas.resize(240, 40)
    canvas.set_offer(Offer(Key(0, load_scales().find("dorian"))))
    assert not hint.is_shown
    canvas.resize(900, 500)
    canvas.set_offer(Offer(Key(2, load_scales().find("dorian"))))
    assert hint.is_shown
