"""Curves of several people in one plot, with gaps hatched, mean and spread at the edge, and what was "
"usual."""

from collections.abc import Sequence
from math import inf
from typing import NamedTuple

from improv.analysis.report.drawing import COLOURS, DASHES, INK, Frame, Numbers, hatched, label, short

_LEFT, _RIGHT, _TOP, _FIELD = 70.0, 170.0, 30.0, 200.0
_GAP_LANE = 9.0
_SPACE = 0.06
"""Of the values' range, above and below."""
Values = Sequence[float | None]


class Series(NamedTuple):
    """One person's values, at the plot's places."""

    name: str
    values: Values
    mean: float | None = None
    """At the right edge, with ``sd`` to either side."""
    sd: float | None = None
    spread: Values = ()
    """A standard deviation for each value, drawn as a bar."""
    usual: tuple[float, float] | None = None
    """Low and high of earlier jams, across the plot."""


class Change(NamedTuple):
    """An upright line with a letter."""

    at: float
    words: str


class Plot(NamedTuple):
    """What is to be drawn besides the curves; texts are HTML."""

    title: str
    words: str
    unit: str
    ticks: Sequence[tuple[float, str]]
    changes: Sequence[Change] = ()
    has_points: bool = False
    """Whether each value is a point of its own, as of jams."""


def plotted(
    plot: Plot, places: Sequence[float], span: tuple[float, float], series: Sequence[Series], draw: Numbers
) -> str:
    """Return the picture. ``places``: where the values lie across; ``span``: the edges."""
    low, high = _range(series)
    frame = Frame(_LEFT, _TOP, 1000.0 - _LEFT - _RIGHT, _FIELD, *span, low, high)
    drawn = [frame.axes(plot.ticks, plot.unit)]
    for number, each in enumerate(series):
        drawn.append(_usual(each, number, frame))
    drawn += [_change(change, frame) for change in plot.changes]
    gap_top = _TOP + _FIELD + 26.0
    for number, each in enumerate(series):
        drawn.append(_curve(each, places, number, frame, has_points=plot.has_points))
        is_named = len(series) > 1 or each.name != plot.title
        drawn.append(_edge(each, number, frame, is_named=is_named))
        drawn.append(_gaps(each, places, gap_top + number * _GAP_LANE, frame, number))
    return draw.svg(
        plot.title, plot.words, gap_top + len(series) * _GAP_LANE + 6.0, "\n".join(filter(None, drawn)) + "\n"
    )


def _range(series: Sequence[Series]) -> tuple[float, float]:
    low, high = inf, -inf
    for each in series:
        known = [value for value in each.values if value is not None]
        known += [
            value + sign * (sd or 0.0)
            for value, sd in zip(each.values, each.spread, strict=False)
            if value is not None
            for sign in (-1, 1)
        ]
        if each.mean is not None:
            known += [each.mean - (each.sd or 0.0), each.mean + (each.sd or 0.0)]
        known += each.usual or ()
        low, high = min([low, *known]), max([high, *known])
    if low > high:
        return 0.0, 1.0
    space = (high - low) * _SPACE or 0.5
    return low - space, high + space


def _curve(series: Series, places: Sequence[float], number: int, frame: Frame, *, has_points: bool) -> str:
    colour, dash = _look(number)
    path, points, is_drawing = [], [], False
    spread = series.spread or [None] * len(series.values)
    for at, value, sd in zip(places, series.values, spread, strict=True):
        if value is None:
            is_drawing = False
            continue
        x, y = frame.x(at), frame.y(value)
        path.append(f"{'L' if is_drawing else 'M'}{x:.1f} {y:.1f}")
        # A value between two gaps is seen too.
        path.append("" if is_drawing else "h0.1")
        is_drawing = True
        if has_points:
            points.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>')
        if sd:
            points.append(
                f'<path d="M{x:.1f} {frame.y(value - sd):.1f}V{frame.y(value + sd):.1f}" stroke="{colour}"/>'
            )
    if not path:
        return ""
    line = f'<path d="{"".join(path)}" stroke="{colour}" stroke-width="2" fill="none"{dash}/>'
    return line + "".join(points)


def _edge(series: Series, number: int, frame: Frame, *, is_named: bool) -> str:
    """Return the name, and mean and spread beside it."""
    colour, dash = _look(number)
    right = frame.left + frame.width
    top = frame.top + 12.0 + number * 15.0
    drawn = [
        f'<path d="M{right + 60:.1f} {top - 5:.1f}h24" stroke="{colour}" stroke-width="2"{dash}/>',
        label(right + 88, top, short(series.name, 9), "start", colour, 13),
    ]
    drawn = drawn if is_named else []
    if series.mean is not None:
        x, sd = right + 8.0 + number * 4.2, series.sd or 0.0
        y = frame.y(series.mean)
        drawn.append(
            f'<path d="M{x:.1f} {frame.y(series.mean - sd):.1f}V{frame.y(series.mean + sd):.1f}'
            f'M{x - 3:.1f} {y:.1f}h6" '
            f'stroke="{colour}" stroke-width="1.5"/>'
        )
    return "".join(drawn)


def _usual(series: Series, number: int, frame: Frame) -> str:
    if series.usual is None:
        return ""
    colour, _ = _look(number)
    low, high = series.usual
    top, bottom = frame.y(high), frame.y(low)
    right = frame.left + frame.width
    return (
        f'<rect x="{frame.left:.1f}" y="{top:.1f}" width="{frame.width:.1f}" height="{bottom - top:.1f}" '
        f'fill="{colour}" fill-opacity="0.08"/>'
        f'<path d="M{frame.left:.1f} {top:.1f}H{right:.1f}M{frame.left:.1f} '
        f'{bottom:.1f}H{right:.1f}" stroke="{colour}" stroke-dasharray="1 4"/>'
    )


def _gaps(series: Series, places: Sequence[float], top: float, frame: Frame, number: int) -> str:
    """Return a narrow lane below, hatched where the curve has gaps."""
    if len(places) == 0:
        return ""
    half = (places[1] - places[0]) / 2.0 if len(places) > 1 else (frame.high_x - frame.low_x) / 2.0
    path, begin = [], None
    for at, value in zip([*places, inf], [*series.values, 0.0], strict=True):
        if value is None and begin is None:
            begin = at - half
        elif value is not None and begin is not None:
            end = frame.high_x if at == inf else at - half
            left, right = frame.x(max(begin, frame.low_x)), frame.x(min(end, frame.high_x))
            path.append(hatched(left, top, right - left, _GAP_LANE - 2.0))
            begin = None
    if not "".join(path):
        return ""
    return f'<path d="{"".join(path)}" stroke="{_look(number)[0]}" stroke-width="0.8"/>'


def _change(change: Change, frame: Frame) -> str:
    x = frame.x(change.at)
    return (
        f'<path d="M{x:.1f} {frame.top:.1f}v{frame.height:.1f}" stroke="{INK}" stroke-dasharray="5 4"/>'
        + label(x + 3, frame.top + 12, change.words, "start", INK, 13)
    )


def _look(number: int) -> tuple[str, str]:
    dash = DASHES[number % len(DASHES)]
    return COLOURS[number % len(COLOURS)], f' stroke-dasharray="{dash}"' if dash else ""
