"""An octave of a keyboard from C, with the notes of a scale on it."""

from collections.abc import Iterator, Sequence

from PyQt6.QtCore import QPointF, QRectF, Qt
from PyQt6.QtGui import QColor, QPainter, QPen

from improv.music.scale import Scale
from improv.ui.parts.theme import Theme

SEMITONES = 12
WHITE = (0, 2, 4, 5, 7, 9, 11)
_WHITES_BELOW = (0, 1, 1, 2, 2, 3, 4, 4, 5, 5, 6, 6)
"""White keys to the left of a key, or of the middle of a black one."""
BLACK_WIDTH, BLACK_HEIGHT = 0.66, 0.6
"""Of a white key."""
_SMALLEST_DOT = 3.4
"""Pixels from its middle."""
_ON_THE_TWELVE = 0.5
"""Cents within which a pitch is that of a key."""


def key_place(semitone: int, place: QRectF) -> QRectF:
    """Return where a key (0 = C to 11) lies on a keyboard."""
    white = place.width() / len(WHITE)
    left = place.left() + _WHITES_BELOW[semitone] * white
    if semitone in WHITE:
        return QRectF(left, place.top(), white, place.height())
    width = white * BLACK_WIDTH
    return QRectF(left - width / 2, place.top(), width, place.height() * BLACK_HEIGHT)


def steps_of(scale: Scale, tonic: int) -> tuple[float, ...]:
    """Return the pitches of a scale on a tonic as semitones above C, 0 to less than 12, the tonic first."""
    steps = (round((tonic + cents / 100.0) % SEMITONES, 4) % SEMITONES for cents in scale.cents)
    return tuple(dict.fromkeys(steps))


def draw_keyboard(painter: QPainter, place: QRectF, steps: Sequence[float], theme: Theme) -> None:
    """Paint a keyboard: keys of the scale filled, a ring on the tonic, dots for pitches between the keys."""
    on = {round(step) % SEMITONES for step in steps if _is_a_key(step)}
    edge = QPen(QColor(theme.panel), 1.5)
    for semitone in _whites_first():
        white = semitone in WHITE
        painter.setPen(edge)
        colour = theme.key_on if semitone in on else theme.key_white if white else theme.key_black
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(key_place(semitone, place), 2.0, 2.0)
    for step in steps:
        if not _is_a_key(step):
            centre = QPointF(_middle(step, place), place.bottom() - place.height() * 0.2)
            _draw_dot(painter, centre, max(_SMALLEST_DOT, place.height() / 24), theme)
    if steps and _is_a_key(steps[0]):
        own = key_place(round(steps[0]) % SEMITONES, place)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent_text))
        painter.drawEllipse(QPointF(own.center().x(), own.bottom() - 5.0), 2.6, 2.6)


def _draw_dot(painter: QPainter, centre: QPointF, radius: float, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.accent_text), 1.5))
    painter.setBrush(QColor(theme.key_between))
    painter.drawEllipse(centre, radius, radius)


def _middle(step: float, place: QRectF) -> float:
    """Return where a pitch between the keys lies: between the middles of its neighbours."""
    below = int(step)
    left = key_place(below, place).center().x()
    above = place.right() + place.width() / len(WHITE) / 2 if below == SEMITONES - 1 else 0.0
    right = above or key_place(below + 1, place).center().x()
    return min(left + (right - left) * (step - below), place.right() - 3.0)


def _is_a_key(step: float) -> bool:
    return abs(step - round(step)) * 100.0 <= _ON_THE_TWELVE


def _whites_first() -> Iterator[int]:
    yield from WHITE
    yield from (semitone for semitone in range(SEMITONES) if semitone not in WHITE)
