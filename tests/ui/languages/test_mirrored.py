"""A window for people who read from the right: rows begin there; pads, keyboards, time on the left."""

from itertools import pairwise

from PyQt6.QtCore import QModelIndex, QPoint, QRect, Qt
from PyQt6.QtGui import QPainter, QPixmap
from PyQt6.QtWidgets import (
    QAbstractButton,
    QAbstractItemDelegate,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QStyleOptionViewItem,
    QWidget,
)

from improv.ui.parts.bar import Bar
from improv.ui.parts.sides import turned
from tests.ui.conftest import Desk
from tests.ui.test_sizes import _overlaps, parts_of, screens, what_is_cut

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def left_of(part: QWidget) -> int:
    return part.mapTo(part.window(), QPoint()).x()


def test_rows_begin_on_the_right(mirrored: Desk) -> None:
    window = mirrored.window
    assert left_of(window.top.stop) < left_of(window.top.key) < left_of(window.top.play)
    chips = window.play.players.chips
    assert left_of(chips[2]) < left_of(chips[1])
    assert left_of(window.play.side) < left_of(window.play.areas)
    window.panel.open(window.panel.scales)
    assert left_of(window.panel) < window.width() // 2
    tabs = [left_of(tab) for tab in window.panel.tabs.values()]
    assert tabs[0] > tabs[1]


def test_pads_keyboards_and_time_begin_on_the_left(mirrored: Desk) -> None:
    canvas = mirrored.window.play.canvas
    first_row = [canvas.place_of(number).left() for number, pad in enumerate(canvas.pads) if pad.row == 0]
    assert len(first_row) > 3
    assert all(left < right for left, right in pairwise(first_row))
    window = mirrored.window
    window.panel.open(window.panel.mixer)
    bars = [part for part in parts_of(window) if isinstance(part, Bar)]
    assert bars
    for bar in bars:
        assert bar.place_of(bar.minimum()) < bar.place_of(bar.maximum())
        assert bar.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_nothing_lies_over_another_and_nothing_is_cut(mirrored: Desk) -> None:
    over: list[str] = []
    cut: dict[str, str] = {}
    for name, top in screens(mirrored.window):
        seen = list(parts_of(top))
        pressed = [
            part
            for part in seen
            if isinstance(part, QAbstractButton | QComboBox | QAbstractSlider | QLineEdit)
            and not isinstance(part, QScrollBar)
            and not part.objectName().startswith("qt_")
        ]
        over += [f"{name}: {pair}" for pair in _overlaps(pressed, top)]
        cut |= {f"{name}: {part.objectName()}": what for part in seen if (what := what_is_cut(part))}
    assert over == []
    assert cut == {}


def ink(picture: QPixmap) -> tuple[int, int]:
    """How many pixels are painted in the left half, and in the right one."""
    image = picture.toImage()
    half = image.width() // 2
    counts = [0, 0]
    for x in range(image.width()):
        for y in range(image.height()):
            counts[x >= half] += image.pixelColor(x, y).alpha() > 0
    return counts[0], counts[1]


def painted(delegate: QAbstractItemDelegate, index: QModelIndex, direction: Qt.LayoutDirection) -> QPixmap:
    picture = QPixmap(600, 60)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setLayoutDirection(direction)
    option = QStyleOptionViewItem()
    option.rect = picture.rect()
    delegate.paint(painter, option, index)
    painter.end()
    return picture


def test_rows_that_we_paint_begin_on_the_right_too(mirrored: Desk) -> None:
    panel = mirrored.window.panel
    # A scene has but its name, at the beginning; a scale has a keyboard, at the end.
    for view, begins in (panel.scenes.list, True), (panel.scales.list, False):
        delegate, model = view.itemDelegate(), view.model()
        assert delegate is not None
        assert model is not None
        index = model.index(1, 0)
        left, right = ink(painted(delegate, index, Qt.LayoutDirection.LeftToRight))
        assert (left > right) == begins
        left, right = ink(painted(delegate, index, RIGHT_TO_LEFT))
        assert (left < right) == begins


def test_places_are_turned_within_their_whole(mirrored: Desk) -> None:
    whole = QRect(10, 0, 100, 20)
    assert turned(whole, QRect(10, 0, 30, 20), mirrored.window) == QRect(80, 0, 30, 20)
    assert turned(whole, QRect(10, 0, 30, 20), None) == QRect(10, 0, 30, 20)
