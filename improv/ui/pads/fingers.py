"""Fingers: what a touch event says, as which finger goes down, moves and comes up where."""

from collections.abc import Callable

from PyQt6.QtCore import QEvent, QPointF
from PyQt6.QtGui import QEventPoint, QInputDevice, QTouchEvent

from improv.ui.pads.hands import Holder

_DOWN, _MOVED, _UP = QEventPoint.State.Pressed, QEventPoint.State.Updated, QEventPoint.State.Released
TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd})

Move = Callable[[Holder, QPointF], None]


def is_touch_screen(event: QTouchEvent) -> bool:
    """Say whether the touch is on a screen: the pad of a laptop sends touches too."""
    device = event.device()
    return device is not None and device.type() == QInputDevice.DeviceType.TouchScreen


def tell(event: QTouchEvent, down: Move, move: Move, up: Callable[[Holder], None]) -> None:
    """Tell what each finger of the event does."""
    for point in event.points():
        finger = ("touch", point.id())
        state = point.state()
        if state == _DOWN:
            down(finger, point.position())
        elif state == _MOVED:
            move(finger, point.position())
        elif state == _UP:
            up(finger)
