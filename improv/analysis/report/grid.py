"""Pictures of fields: who with whom, and the diagram of imitation."""

from itertools import pairwise

import numpy as np

from improv.analysis.diagram import ImitationDiagram
from improv.analysis.matrix import Matrix, full_colour
from improv.analysis.playing import Floats
from improv.analysis.report.drawing import INK, Frame, Numbers, hatched, label, short, time_ticks
from improv.analysis.report.speech import number

SIGNIFICANT = 0.05
MOST_NUMBERED = 12
"""People of whom each field has its number in it; the table has all."""
_ABOVE, _BELOW = "#0a4fa3", "#a03e00"
_SHADES = 8
MOST_COLUMNS = 200


def matrix_picture(matrix: Matrix, title: str, words: str, draw: Numbers) -> str:
    """Return who with whom: rows are the first, columns the second; a thick edge: p is at most .05."""
    count = len(matrix.ids)
    size = min(70.0, 620.0 / max(count, 1))
    left, top = 150.0, 40.0
    most = full_colour(matrix.values, matrix.unit)
    drawn = []
    for row in range(count):
        for column in range(count):
            x, y = left + column * size, top + row * size
            drawn.append(_field(matrix, (row, column), (x, y, size), most))
    if count <= MOST_NUMBERED:
        for place, name in enumerate(matrix.names):
            drawn.append(label(left - 6, top + place * size + size / 2 + 5, short(name, 14), "end"))
            drawn.append(label(left + place * size + size / 2, top - 8, short(name, 8), "middle", INK, 12))
    return draw.svg(title, words, top + size * count + 10.0, "\n".join(drawn) + "\n")


def _field(matrix: Matrix, place: tuple[int, int], box: tuple[float, float, float], most: float) -> str:
    x, y, size = box
    value, p = float(matrix.values[place]), float(matrix.p[place])
    edge = f'<rect x="{x:.1f}" y="{y:.1f}" width="{size:.1f}" height="{size:.1f}" stroke="{INK}" '
    if place[0] == place[1]:
        return f'{edge}stroke-width="0.3" fill="{INK}" fill-opacity="0.06"/>'
    if not np.isfinite(value):
        gap = f'<path d="{hatched(x, y, size, size)}" stroke="{INK}" stroke-width="0.5"/>'
        return f'{edge}stroke-width="0.3" fill="none"/>{gap}'
    share = min(1.0, abs(value) / most)
    width = 3.0 if np.isfinite(p) and p <= SIGNIFICANT else 0.3
    inside = (
        ""
        if len(matrix.ids) > MOST_NUMBERED
        else label(x + size / 2, y + size / 2 + 5, _two(value), "middle", INK, 13)
    )
    colour = _ABOVE if value >= 0 else _BELOW
    return f'{edge}stroke-width="{width}" fill="{colour}" fill-opacity="{0.04 + 0.4 * share:.2f}"/>{inside}'


def _two(value: float) -> str:
    return number(float(f"{value:.2g}"))


def coarse(diagram: ImitationDiagram, most: int = MOST_COLUMNS) -> tuple[Floats, Floats]:
    """Return times and likeness with at most so many columns, each the mean of those it stands for."""
    columns = len(diagram.times_s)
    if columns <= most:
        return diagram.times_s, diagram.likeness
    edges = np.linspace(0, columns, most + 1).round().astype(int)
    parts = [slice(begin, end) for begin, end in pairwise(edges.tolist())]
    times = np.array([diagram.times_s[part].mean() for part in parts])
    return times, np.stack([_mean(diagram.likeness[:, part]) for part in parts], axis=1)


def _mean(columns: Floats) -> Floats:
    known = np.isfinite(columns)
    count = known.sum(axis=1)
    total = np.where(known, columns, 0.0).sum(axis=1)
    return np.asarray(np.divide(total, count, out=np.full(len(columns), np.nan), where=count > 0))


def diagram_picture(
    diagram: ImitationDiagram, seconds: float, texts: tuple[str, str, str], draw: Numbers
) -> str:
    """Return time across, lag upwards, dark where the curves are alike. ``texts``: title, description, "
    "axis."""
    title, words, axis = texts
    times, likeness = coarse(diagram)
    lags = diagram.lags_s
    step = float(lags[1] - lags[0]) if len(lags) > 1 else 2.0
    low, high = float(lags[0]) - step / 2.0, float(lags[-1]) + step / 2.0
    frame = Frame(70.0, 30.0, 900.0, 220.0, 0.0, max(seconds, 0.001), low, high)
    width = frame.x(float(times[1] - times[0])) - frame.x(0.0) if len(times) > 1 else 6.0
    thick = frame.height * step / (high - low)
    shade = np.where(np.isfinite(likeness), np.ceil(np.clip(likeness, 0.0, 1.0) * _SHADES), -1.0)
    drawn = []
    for level in range(1, _SHADES + 1):
        path = _runs(np.asarray(shade == level), times, lags, frame, width)
        if path:
            drawn.append(
                f'<path d="{path}" stroke="{_ABOVE}" stroke-opacity="{level / _SHADES:.3f}" '
                f'stroke-width="{thick:.1f}" fill="none"/>'
            )
    drawn.append(frame.axes(time_ticks(seconds), axis))
    y = frame.y(0.0)
    drawn.append(
        f'<path d="M{frame.left:.1f} {y:.1f}h{frame.width:.1f}" stroke="{INK}" stroke-dasharray="4 4"/>'
    )
    return draw.svg(title, words, 280.0, "\n".join(drawn) + "\n")


def _runs(here: np.ndarray, times: Floats, lags: Floats, frame: Frame, width: float) -> str:
    """Return fields of one shade as strokes, neighbours as one."""
    path = []
    for row, lag in enumerate(lags.tolist()):
        places = np.flatnonzero(here[row])
        if not len(places):
            continue
        groups = np.split(places, np.flatnonzero(np.diff(places) > 1) + 1)
        y = frame.y(lag)
        for group in groups:
            begin = frame.x(float(times[group[0]])) - width / 2.0
            path.append(f"M{begin:.1f} {y:.1f}h{width * len(group):.1f}")
    return "".join(path)


def stretches(diagram: ImitationDiagram, most: int = 8) -> tuple[list[float], list[list[float | None]]]:
    """Return the diagram in numbers: for each lag (rows) the mean likeness of a few stretches of time."""
    times, likeness = coarse(diagram, most)
    rows = [[round(value, 4) if np.isfinite(value) else None for value in row] for row in likeness.tolist()]
    return times.tolist(), rows
