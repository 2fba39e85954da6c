"""Real touches for a window of this process, through the same door as the system's own.

PyQt6 has no ``QTest.touchEvent``, and its ``QEventPoint`` forgets the finger's number, so the points are made
by C++ and handed to what ``QTest::touchEvent`` calls itself. That is Qt's private interface, on Linux only.
"""

import ctypes
from collections.abc import Mapping
from itertools import count
from pathlib import Path
from typing import Any

import PyQt6
from PyQt6 import sip
from PyQt6.QtCore import QPoint
from PyQt6.QtGui import QEventPoint, QInputDevice, QPointingDevice
from PyQt6.QtWidgets import QWidget

State = QEventPoint.State
_NUMBERS = count(4242)
_POINT_BYTES = ctypes.sizeof(ctypes.c_void_p)  # an event point is one pointer to what it shares


class _PointF(ctypes.Structure):
    _fields_ = (("x", ctypes.c_double), ("y", ctypes.c_double))


class _List(ctypes.Structure):
    _fields_ = (("d", ctypes.c_void_p), ("ptr", ctypes.c_void_p), ("size", ctypes.c_ssize_t))


class _Felt(ctypes.Structure):
    """A touch as the system tells it, with its pressure; the places are of the screen."""

    _fields_ = (
        ("id", ctypes.c_int),
        ("unique_id", ctypes.c_int64),
        ("normal", ctypes.c_double * 2),
        ("area", ctypes.c_double * 4),
        ("pressure", ctypes.c_double),
        ("rotation", ctypes.c_double),
        ("state", ctypes.c_ubyte),
        ("velocity", ctypes.c_float * 2),
        ("raw", _List),
    )


class Touch:
    """A touch screen, or a laptop's pad. Raises AttributeError or OSError where Qt is built otherwise."""

    def __init__(
        self,
        kind: QInputDevice.DeviceType = QInputDevice.DeviceType.TouchScreen,
        *,
        feels: bool = False,
    ) -> None:
        """``feels``: it tells how hard it is touched."""
        gui = ctypes.CDLL(str(Path(PyQt6.__file__).parent / "Qt6" / "lib" / "libQt6Gui.so.6"))
        self._construct = gui["_ZN11QEventPointC1EiNS_5StateERK7QPointFS3_"]
        self._construct.restype = None
        self._construct.argtypes = (
            ctypes.c_void_p,
            ctypes.c_int,
            ctypes.c_ubyte,
            ctypes.POINTER(_PointF),
            ctypes.POINTER(_PointF),
        )
        self._destroy = gui["_ZN11QEventPointD1Ev"]
        self._destroy.restype = None
        self._destroy.argtypes = (ctypes.c_void_p,)
        self._handle = gui[
            "_Z21qt_handleTouchEventv2P7QWindowPK15QPointingDeviceRK5QListI11QEventPointE6QFlagsIN2Qt16Keyboard"
            "ModifierEE"
        ]
        self._handle.restype = ctypes.c_bool
        self._handle.argtypes = (
            ctypes.c_void_p,
            ctypes.c_void_p,
            ctypes.POINTER(_List),
            ctypes.c_int,
        )
        self._cancel = gui[
            "_ZN22QWindowSystemInterface22handleTouchCancelEventINS_19SynchronousDeliveryEEEbP7QWindow"
            "PK15QPointingDevice6QFlagsIN2Qt16KeyboardModifierEE"
        ]
        self._cancel.restype = ctypes.c_bool
        self._cancel.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
        self._device = QPointingDevice(
            f"test {kind.name}",
            next(_NUMBERS),
            kind,
            QPointingDevice.PointerType.Finger,
            QInputDevice.Capability.Position | QInputDevice.Capability.Pressure
            if feels
            else QInputDevice.Capability.Position,
            12,
            0,
        )
        register = gui["_ZN22QWindowSystemInterface19registerInputDeviceEPK12QInputDevice"]
        register.restype = None
        register.argtypes = (ctypes.c_void_p,)
        register(_pointer(self._device))
        self._fingers: dict[int, tuple[QPoint, QPoint]] = {}
        self._feel = gui[
            "_ZN22QWindowSystemInterface16handleTouchEventINS_19SynchronousDeliveryEEEbP7QWindowPK15QPointingDevice"
            "RK5QListINS_10TouchPointEE6QFlagsIN2Qt16KeyboardModifierEE"
        ]
        self._feel.restype = ctypes.c_bool
        self._feel.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.POINTER(_List), ctypes.c_int)

    @property
    def is_touched(self) -> bool:
        """Say whether any finger is down."""
        return bool(self._fingers)

    def down(self, widget: QWidget, fingers: Mapping[int, QPoint]) -> None:
        """Put fingers down at places of a widget, all in one event."""
        self._send(widget, fingers, State.Pressed)

    def move(self, widget: QWidget, fingers: Mapping[int, QPoint]) -> None:
        """Move fingers that are down."""
        self._send(widget, fingers, State.Updated)

    def up(self, widget: QWidget, fingers: Mapping[int, QPoint]) -> None:
        """Lift fingers."""
        self._send(widget, fingers, State.Released)
        for finger in fingers:
            del self._fingers[finger]

    def press(self, widget: QWidget, place: QPoint, pressure: float, state: State) -> None:
        """Let one finger do something, so hard (0 to 1)."""
        window = widget.window()
        assert window is not None
        on_screen = widget.mapToGlobal(place)
        point = _Felt(1, -1, pressure=pressure, state=state.value)
        point.area[:] = (on_screen.x() - 0.5, on_screen.y() - 0.5, 1.0, 1.0)
        points = _List(None, ctypes.addressof(point), 1)
        self._feel(_pointer(window.windowHandle()), _pointer(self._device), ctypes.byref(points), 0)

    def cancel(self, widget: QWidget) -> None:
        """Let the system take all touches away, as it does when a gesture of its own begins."""
        window = widget.window()
        assert window is not None
        self._cancel(_pointer(window.windowHandle()), _pointer(self._device), 0)
        self._fingers.clear()

    def _send(self, widget: QWidget, fingers: Mapping[int, QPoint], state: State) -> None:
        window = widget.window()
        assert window is not None
        for finger, place in fingers.items():
            self._fingers[finger] = (widget.mapTo(window, place), widget.mapToGlobal(place))
        points = (ctypes.c_void_p * len(self._fingers))()
        first = ctypes.addressof(points)
        for index, (finger, (local, whole)) in enumerate(self._fingers.items()):
            now = state if finger in fingers else State.Stationary
            self._construct(
                first + _POINT_BYTES * index,
                finger,
                now.value,
                ctypes.byref(_PointF(local.x(), local.y())),
                ctypes.byref(_PointF(whole.x(), whole.y())),
            )
        event_points = _List(None, first, len(points))
        self._handle(
            _pointer(window.windowHandle()),
            _pointer(self._device),
            ctypes.byref(event_points),
            0,
        )
        for index in range(len(points)):
            self._destroy(first + _POINT_BYTES * index)


def _pointer(thing: Any) -> int:
    # The stubs say that this returns nothing.
    unwrap: Any = sip.unwrapinstance
    return int(unwrap(thing))
