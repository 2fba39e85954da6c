"""Many rectangles and points at once: numbers of numpy as what Qt paints, without an object for each."""

from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from PyQt6 import sip
from PyQt6.QtCore import QPointF, QRectF

Real = NDArray[np.float64]
_array: Any = sip.array
"""Its stub has no constructor."""


def rectangles(x: Real, y: Real, width: Real, height: Real | float) -> "sip.array[QRectF | None]":
    """Return rectangles to be painted with ``drawRects``."""
    made = _array(QRectF, len(x))
    numbers = _numbers(made, len(x), 4)
    for column, values in enumerate((x, y, width, height)):
        numbers[:, column] = values
    return cast("sip.array[QRectF | None]", made)


def points(x: Real, y: Real) -> "sip.array[QPointF | None]":
    """Return points to be painted with ``drawPolyline``."""
    made = _array(QPointF, len(x))
    numbers = _numbers(made, len(x), 2)
    numbers[:, 0], numbers[:, 1] = x, y
    return cast("sip.array[QPointF | None]", made)


def _numbers(made: Any, rows: int, columns: int) -> Real:
    """Return the memory of an array of Qt's values: each is so many doubles."""
    memory: Any = sip.voidptr(made, rows * columns * 8)  # its stub does not say that it is a buffer
    numbers: Real = np.frombuffer(memory, np.float64)
    return numbers.reshape(rows, columns)
