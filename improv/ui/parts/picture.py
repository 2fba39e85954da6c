"""A picture of a jam for a file: who played when, a lane each."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PyQt6.QtCore import QRectF, Qt
from PyQt6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

WIDTH, LANE_HEIGHT, LABEL_WIDTH, RULER_HEIGHT, MARGIN = 1400, 110, 150, 34, 12
BACKGROUND, LANE, TEXT, GRID = "#14171C", "#1D222A", "#E8EAED", "#343B46"
_MOST_TICKS = 12
_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600)


class Bar(NamedTuple):
    """A note: seconds, MIDI note, velocity 1 to 127."""

    onset: float
    duration: float
    note: int
    velocity: int


class Lane(NamedTuple):
    """A player: what they are called, their colour ``#RRGGBB``, their notes."""

    name: str
    colour: str
    bars: Sequence[Bar]


def draw_jam(path: Path, lanes: Sequence[Lane], seconds: float) -> None:
    """Draw the lanes into a PNG file. Raises OSError where it cannot be written."""
    # A picture needs no window: where there is no display, Qt is told not to look for one.
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication(["improv"])
    height = RULER_HEIGHT + max(1, len(lanes)) * (LANE_HEIGHT + MARGIN) + MARGIN
    image = QImage(WIDTH, height, QImage.Format.Format_RGB32)
    image.fill(QColor(BACKGROUND))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(QFont("DejaVu Sans", 12))
    _draw_ruler(painter, seconds, height)
    for number, lane in enumerate(lanes):
        _draw_lane(painter, lane, RULER_HEIGHT + number * (LANE_HEIGHT + MARGIN), seconds)
    painter.end()
    if not image.save(str(path)):
        raise OSError(f"cannot write {path}: check the folder and the free space")
    del application


def _x(at: float, seconds: float) -> float:
    return LABEL_WIDTH + at / max(seconds, 1e-9) * (WIDTH - LABEL_WIDTH - MARGIN)


def _draw_ruler(painter: QPainter, seconds: float, height: int) -> None:
    step = next((step for step in _STEPS if seconds / step <= _MOST_TICKS), _STEPS[-1])
    for second in range(0, int(seconds) + 1, step):
        x = int(_x(second, seconds))
        painter.setPen(QColor(GRID))
        painter.drawLine(x, RULER_HEIGHT - 6, x, height)
        painter.setPen(QColor(TEXT))
        if x < WIDTH - 50:
            painter.drawText(x + 4, RULER_HEIGHT - 10, f"{second // 60}:{second % 60:02}")


def _draw_lane(painter: QPainter, lane: Lane, top: float, seconds: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LANE))
    painter.drawRect(QRectF(LABEL_WIDTH, top, WIDTH - LABEL_WIDTH - MARGIN, LANE_HEIGHT))
    painter.setBrush(QColor(lane.colour))
    painter.drawEllipse(QRectF(MARGIN, top + LANE_HEIGHT / 2 - 8, 16, 16))
    painter.setPen(QColor(TEXT))
    place = QRectF(MARGIN + 24, top, LABEL_WIDTH - MARGIN - 30, LANE_HEIGHT)
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), lane.name)
    notes = [bar.note for bar in lane.bars]
    lowest, span = min(notes, default=60), max(12, max(notes, default=72) - min(notes, default=60))
    painter.setPen(Qt.PenStyle.NoPen)
    for bar in lane.bars:
        colour = QColor(lane.colour)
        colour.setAlphaF(0.35 + 0.65 * bar.velocity / 127)
        painter.setBrush(colour)
        left = _x(bar.onset, seconds)
        bottom = top + LANE_HEIGHT - 8 - (bar.note - lowest) / span * (LANE_HEIGHT - 24)
        width = max(3.0, _x(bar.onset + bar.duration, seconds) - left)
        painter.drawRoundedRect(QRectF(left, bottom - 8, width, 8), 2, 2)
