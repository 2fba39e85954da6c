"""How the window ends, with a host made of two pipes."""

from collections.abc import Iterator

import pytest
from PyQt6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from improv.link.messages import CloseWindow, Farewell
from improv.ui.ending import Ending
from tests.ui.conftest import Crossing, Desk


class Scene:
    """A window on a bridge, and what its end did."""

    def __init__(self, desk: Desk, crossing: Crossing) -> None:
        self.window = desk.window
        self.crossing = crossing
        self.did: list[str] = []
        crossing.bridge.told.connect(desk.showing.hear)
        crossing.bridge.host_lost.connect(desk.showing.host_lost)
        self.ending = Ending(
            desk.window,
            crossing.bridge,
            leave=lambda: self.did.append("left"),
            start_anew=lambda: self.did.append("started anew"),
            patience_ms=50,
        )


@pytest.fixture
def scene(desk: Desk, crossing: Crossing) -> Iterator[Scene]:
    scene = Scene(desk, crossing)
    yield scene
    scene.window.closing.disconnect()  # the window is closed once more when the test is over


def test_closing_asks_the_host_and_waits_for_its_farewell(scene: Scene, qtbot: QtBot) -> None:
    scene.ending._patience.setInterval(1_000_000)
    scene.window.close()
    assert scene.crossing.receiver.receive() == [CloseWindow()]
    assert scene.did == []
    scene.crossing.sender.send(Farewell())
    qtbot.waitUntil(lambda: scene.did == ["left"])


def test_a_host_that_ends_while_we_close_is_enough(scene: Scene, qtbot: QtBot) -> None:
    scene.ending._patience.setInterval(1_000_000)
    scene.window.close()
    scene.crossing.sender.close()
    qtbot.waitUntil(lambda: scene.did == ["left"])


def test_a_host_that_does_not_answer_is_left(scene: Scene, qtbot: QtBot) -> None:
    scene.window.close()
    qtbot.waitUntil(lambda: scene.did == ["left"])


def test_the_host_may_end_the_window(scene: Scene, qtbot: QtBot) -> None:
    scene.crossing.sender.send(Farewell())
    qtbot.waitUntil(lambda: scene.did == ["left"])
    assert not scene.window.isVisible()
    assert scene.crossing.receiver.receive() == []


def test_a_lost_host_is_said_and_started_again(scene: Scene, qtbot: QtBot) -> None:
    scene.crossing.sender.close()
    again = scene.window.findChild(QPushButton, "noticeAction")
    assert again is not None
    qtbot.waitUntil(again.isVisible)
    assert (again.text(), scene.did) == ("Start again", [])
    assert scene.window.isVisible()
    again.click()
    assert scene.did == ["started anew", "left"]


def test_a_window_without_a_host_can_be_closed(scene: Scene, qtbot: QtBot) -> None:
    scene.crossing.sender.close()
    qtbot.waitUntil(lambda: bool(scene.window.play.notices.texts()))
    scene.window.close()
    assert scene.did == ["left"]
