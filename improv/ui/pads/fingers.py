"""Fingers: what a touch event says, as which finger goes down, moves and comes up where, and how hard."""

from collections.abc import Callable

from PyQt6.QtCore import QEvent, QPointF
from PyQt6.QtGui import QEventPoint, QInputDevice, QTouchEvent

from improv.ui.pads.hands import SAME_LOUDNESS, Holder

_DOWN, _UP = QEventPoint.State.Pressed, QEventPoint.State.Released
TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd})
_SOFTEST, _HARDEST = 20, 127
"""Velocities: the lightest touch is heard as well."""
_DEVICE_BITS = 32

Move = Callable[[Holder, QPointF, float | None], None]
"""A finger, where it is, and its pressure, 0 to 1; None where the device cannot tell."""


def is_touch_screen(event: QTouchEvent) -> bool:
    """Say whether the touch is on a screen: the pad of a laptop sends touches too."""
    device = event.device()
    return device is not None and device.type() == QInputDevice.DeviceType.TouchScreen


class Fingers:
    """Tells what fingers do, and learns which devices really feel pressure."""

    def __init__(self) -> None:
        self._seen: dict[int, float] = {}
        """The first pressure that a device told."""
        self._feeling: set[int] = set()
        """Devices that have told different ones: many say that they can, and always tell the same."""

    def tell(self, event: QTouchEvent, down: Move, move: Move, up: Callable[[Holder], None]) -> None:
        """Tell what each finger of the event does."""
        device = event.device()
        number = 0 if device is None else device.systemId()
        can = device is not None and QInputDevice.Capability.Pressure in device.capabilities()
        for point in event.points():
            finger = ("touch", (number << _DEVICE_BITS) + point.id())  # two screens count their fingers alike
            state = point.state()
            pressure = self._pressure(number, point.pressure()) if can and state != _UP else None
            if state == _DOWN:
                down(finger, point.position(), pressure)
            elif state == _UP:
                up(finger)
            else:
                move(finger, point.position(), pressure)

    def _pressure(self, device: int, pressure: float) -> float | None:
        first = self._seen.setdefault(device, pressure)
        if pressure != first:
            self._feeling.add(device)
        return min(1.0, max(0.0, pressure)) if device in self._feeling else None


def velocity_of(pressure: float | None) -> int:
    """Return how hard a touch is pressed; as hard as all else, where that is not known."""
    if pressure is None:
        return SAME_LOUDNESS
    return round(_SOFTEST + (_HARDEST - _SOFTEST) * pressure)
