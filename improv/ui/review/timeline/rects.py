"""Many rectangles and points at once: numbers of numpy as what Qt paints, without an object for each."""

from typing import cast

import numpy as np
from numpy.typing import NDArray
from PyQt6 import sip
from PyQt6.QtCore import QPointF, QRectF

Real = NDArray[np.float64]


def rectangles(x: Real, y: Real, width: Real, height: Real | float) -> "sip.array[QRectF | None]":
    """Return rectangles to be painted with ``drawRects``."""
    made = sip.array(QRectF, len(x))  # type: ignore[call-arg] # its stub has no constructor
    numbers = _numbers(made, len(x), 4)
    for column, values in enumerate((x, y, width, height)):
        numbers[:, column] = values
    return cast("sip.array[QRectF | None]", made)


def points(x: Real, y: Real) -> "sip.array[QPointF | None]":
    """Return points to be painted with ``drawPolyline``."""
    made = sip.array(QPointF, len(x))  # type: ignore[call-arg] # as above
    numbers = _numbers(made, len(x), 2)
    numbers[:, 0], numbers[:, 1] = x, y
    return cast("sip.array[QPointF | None]", made)


def _numbers(made: object, rows: int, columns: int) -> Real:
    """Return the memory of an array of Qt's values: each is so many doubles."""
    memory = sip.voidptr(made, rows * columns * 8)  # type: ignore[arg-type] # it takes any buffer
    return np.frombuffer(memory, np.float64).reshape(rows, columns)
