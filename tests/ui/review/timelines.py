"""What the tests of the timeline share."""

from PyQt6.QtCore import QPoint, Qt
from PyQt6.QtGui import QImage
from PyQt6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from improv.session.notebook.annotation import Annotation
from improv.ui.parts.style import clothe
from improv.ui.parts.theme import DARK, Theme
from improv.ui.review.timeline.strip import Strip
from improv.ui.review.timeline.timeline import Timeline
from tests.ui.conftest import simulate
from tests.ui.review.jams import seen, trio

LEFT = Qt.MouseButton.LeftButton


SHIFT = Qt.KeyboardModifier.ShiftModifier


NOTES = (
    Annotation(1, 10.0, 25.0, "Turn-taking", ("Ana", "Ben"), "Ben imitates Ana", 4),
    Annotation(2, 40.0, text="First smile", people=("Ana",)),
    Annotation(3, 20.0, 50.0, "Turn-taking", text="overlaps the first"),
)


def shown(qtbot: QtBot, theme: Theme = DARK, size: tuple[int, int] = (1200, 900)) -> Timeline:
    timeline = Timeline(theme)
    clothe(timeline, theme)
    qtbot.addWidget(timeline)
    timeline.resize(*size)
    timeline.show()
    qtbot.waitExposed(timeline)
    timeline.show_jam(seen(trio()))
    QApplication.processEvents()
    return timeline


def picture(strip: QWidget) -> QImage:
    return strip.grab().toImage()


def click(
    strip: Strip, at_s: float, y: int = 20, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    simulate.mouseClick(strip, LEFT, keys, QPoint(round(strip.axis.x(at_s)), y))
