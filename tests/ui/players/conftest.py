"""Ways to use the page of a player as its user does."""

from collections.abc import Callable

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QPushButton, QWidget

from improv.ui.parts.choice import Choice
from improv.ui.parts.stepper import Stepper
from improv.ui.players.player_page import PlayerPage
from tests.ui.conftest import Desk, simulate

LEFT = Qt.MouseButton.LeftButton


def click(widget: QWidget | None) -> None:
    """Press something with the mouse."""
    assert widget is not None
    assert widget.isEnabled()
    simulate.mouseClick(widget, LEFT)


def choose(choice: Choice, text: str) -> None:
    """Choose something of a list with the mouse."""
    choice.showPopup()
    view = choice.view()
    assert view is not None
    model = choice.model()
    assert model is not None
    index = model.index(choice.findText(text), choice.modelColumn())
    view.scrollTo(index)
    simulate.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())


def step(stepper: Stepper, by: int) -> None:
    """Go some steps with the buttons, and let the number rest."""
    for _ in range(abs(by)):
        click(stepper.more if by > 0 else stepper.less)
    stepper.tell_now()


def texts(choice: Choice) -> list[str]:
    return [choice.itemText(number) for number in range(choice.count())]


def shown(page: QWidget, kind: type[QPushButton] = QPushButton) -> list[QPushButton]:
    return [button for button in page.findChildren(kind) if button.isVisible()]


@pytest.fixture
def open_page(desk: Desk) -> Callable[[int], PlayerPage]:
    """Open the page of a player by its chip."""

    def press(seat: int) -> PlayerPage:
        page = desk.window.panel.player
        if not (page.isVisible() and page.seat == seat):
            click(desk.window.play.players.chips[seat])
        assert page.isVisible()
        assert page.seat == seat
        return page

    return press
