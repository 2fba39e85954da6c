"""How a chip is painted: with room, shape beside name and a second line; without, shape over name."""

from dataclasses import dataclass

from PyQt6.QtCore import QPointF, QRect, QRectF, Qt
from PyQt6.QtGui import QColor, QFont, QPainter, QPen

from improv.jam.mixing import Strip
from improv.jam.player import Player
from improv.ui.parts.shapes import colour_of, draw_shape
from improv.ui.parts.sides import painted, painted_point
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import name_of, signed
from improv.ui.players.chip_state import ChipState
from improv.ui.players.chip_words import second_lines

_ROOMY = 125
"""Pixels from which there is room for a name beside the shape, with the register at its end."""
_SHAPE = 22.0
_HIGH = 52.0
"""Of a chip at 100 % text."""
_FAINTEST, _LOUDEST = -60.0, 6.0
_TAPER = 2.2
"""As faders have it."""


@dataclass(frozen=True)
class Ground:
    """What a chip lies on, and what its user does with it."""

    place: QRect
    lit: bool
    inviting: bool
    pressed: bool
    focused: bool
    hovered: bool


def paint_chip(painter: QPainter, theme: Theme, ground: Ground, player: Player, state: ChipState) -> None:
    """Paint the whole of it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_frame(painter, theme, ground, player)
    place = QRectF(ground.place)
    if place.width() >= theme.px(_ROOMY):
        _paint_roomy(painter, theme, place, player, state)
    else:
        _paint_narrow(painter, theme, place, player, state)
    if state.recorded is not None:
        radius = theme.px(3.5)
        centre = QPointF(place.right() - radius - theme.px(7), place.top() + radius + theme.px(7))
        centre = painted_point(painter, place, centre)
        _paint_recorded(painter, theme, centre, radius, recorded=state.recorded)


def share_of(strip: Strip) -> float:
    """Return how much of the bar of a chip a level fills, 0 to 1."""
    share = (min(_LOUDEST, max(_FAINTEST, strip.level)) - _FAINTEST) / (_LOUDEST - _FAINTEST)
    return float(share**_TAPER)


def _paint_roomy(painter: QPainter, theme: Theme, place: QRectF, player: Player, state: ChipState) -> None:
    side = theme.px(_SHAPE)
    shape = QRectF(theme.px(10), (place.height() - side) / 2, side, side)
    _paint_shape(painter, theme, painted(painter, place, shape), player, state)
    left, right = shape.right() + theme.px(8), place.right() - theme.px(9)
    middle, unit = place.height() / 2, place.height() / _HIGH
    room = QRectF(left, 5 * unit, right - left - theme.px(8), middle - 4 * unit)
    if player.octave:
        # Where the register is not the middle one, it stands at the right end of the first line.
        octave = _write(
            painter, theme, painted(painter, place, room), signed(player.octave), 12, quiet=True, at_end=True
        )
        room.setWidth(room.width() - octave - theme.px(4))
    _write(
        painter,
        theme,
        painted(painter, place, room),
        name_of(player),
        14,
        bold=True,
        quiet=not _is_here(player),
    )
    room = QRectF(left, middle, right - left, middle - 9 * unit)
    _write(painter, theme, painted(painter, place, room), second_lines(player, state), 12, quiet=True)
    bar = QRectF(left, place.bottom() - 8 * unit, right - left, 3 * unit)
    _paint_level(painter, theme, painted(painter, place, bar), state)


def _paint_narrow(painter: QPainter, theme: Theme, place: QRectF, player: Player, state: ChipState) -> None:
    # The chip grows less than the text: what is in it keeps to its height.
    unit = place.height() / _HIGH
    side = 17 * unit
    shape = QRectF((place.width() - side) / 2, 6 * unit, side, side)
    _paint_shape(painter, theme, shape, player, state)
    room = QRectF(6, shape.bottom() + unit, place.width() - 11, 17 * unit)
    pixels = 12 * unit / theme.scale
    _write(painter, theme, room, name_of(player), pixels, bold=True, quiet=not _is_here(player))
    bar = QRectF(7, place.bottom() - 8 * unit, place.width() - 14, 3 * unit)
    _paint_level(painter, theme, bar, state)
    if state.silent_minutes:
        _paint_clock(painter, theme, QPointF(11 * unit, 13 * unit), 5 * unit)


def _is_here(player: Player) -> bool:
    return player.unplugged_at is None


def _paint_frame(painter: QPainter, theme: Theme, ground: Ground, player: Player) -> None:
    width = 2.0
    if ground.inviting:
        edge, width = QColor(theme.notice_edge), 5.0
    elif ground.focused:
        edge, width = QColor(theme.focus), 3.0
    elif ground.lit:
        edge, width = colour_of(player.seat), 3.0
    else:
        edge = QColor(theme.text if ground.hovered else theme.edge)
    fill = theme.button_down if ground.lit or ground.pressed else theme.button
    style = Qt.PenStyle.SolidLine if _is_here(player) else Qt.PenStyle.DashLine
    painter.setPen(QPen(edge, width, style))
    painter.setBrush(QColor(fill))
    inside = max(2.0, width / 2)
    painter.drawRoundedRect(QRectF(ground.place).adjusted(inside, inside, -inside, -inside), 8, 8)


def _paint_shape(painter: QPainter, theme: Theme, place: QRectF, player: Player, state: ChipState) -> None:
    """Paint the shape; struck through where the player is not heard."""
    painter.setOpacity(1.0 if _is_here(player) else 0.45)
    draw_shape(painter, player.seat, place, QColor(theme.window))
    painter.setOpacity(1.0)
    if state.unheard:
        for colour, width in ((theme.button, 6.0), (theme.text, 2.5)):
            painter.setPen(QPen(QColor(colour), width, cap=Qt.PenCapStyle.RoundCap))
            painter.drawLine(place.bottomLeft(), place.topRight())


def _paint_level(painter: QPainter, theme: Theme, bar: QRectF, state: ChipState) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.window))
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
    if not state.unheard:
        bar.setWidth(bar.width() * share_of(state.strip))
        painter.setBrush(QColor(theme.quiet_text))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)


def _paint_recorded(
    painter: QPainter, theme: Theme, centre: QPointF, radius: float, *, recorded: bool
) -> None:
    """Paint a full dot for somebody who is recorded, and a ring that is struck through for one who is not."""
    if recorded:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.danger_edge))
        painter.drawEllipse(centre, radius, radius)
        return
    painter.setPen(QPen(QColor(theme.quiet_text), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, radius, radius)
    slash = QPointF(radius, -radius)
    painter.drawLine(centre - slash, centre + slash)


def _paint_clock(painter: QPainter, theme: Theme, centre: QPointF, radius: float) -> None:
    """Paint the sign of somebody who has been silent for long."""
    painter.setPen(QPen(QColor(theme.notice_edge), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, radius, radius)
    painter.drawLine(centre, centre + QPointF(0, -radius * 0.7))
    painter.drawLine(centre, centre + QPointF(radius * 0.6, 0))


def _write(
    painter: QPainter,
    theme: Theme,
    room: QRectF,
    texts: str | tuple[str, ...],
    pixels: float,
    *,
    bold: bool = False,
    quiet: bool = False,
    at_end: bool = False,
) -> int:
    """Write the first text that fits, the last one shortened where it has to be; return how wide it is."""
    font = QFont(painter.font())
    font.setBold(bold)
    font.setPixelSize(theme.px(pixels))
    painter.setFont(font)
    painter.setPen(QColor(theme.quiet_text if quiet else theme.text))
    lines = (texts,) if isinstance(texts, str) else texts
    metrics = painter.fontMetrics()
    text = next((line for line in lines if metrics.horizontalAdvance(line) <= room.width()), lines[-1])
    # Names of devices differ at both ends: "Launchkey 1", "Launchkey 2".
    short = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, int(room.width()))
    side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | side, short)
    return painter.fontMetrics().horizontalAdvance(short)
