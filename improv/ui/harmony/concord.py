"""How consonant something is, for people: a word, a colour and a shape for a number from 1 to 4."""

from enum import StrEnum
from math import cos, pi, sin

from PyQt6.QtCore import QCoreApplication, QPointF
from PyQt6.QtGui import QColor, QPainterPath

from improv.ui.languages.speaking import number
from improv.ui.parts.theme import Theme

LOWEST, HIGHEST = 1.0, 4.0
"""What people rate chords with: the ends of every bar."""


class Concord(StrEnum):
    """From the most consonant to the harshest."""

    CALM = "calm"
    CLEAR = "clear"
    TENSE = "tense"
    HARSH = "harsh"


_FROM = {Concord.CALM: 2.8, Concord.CLEAR: 2.2, Concord.TENSE: 1.6}
_WAVES = {
    Concord.CALM: (0, 0.0),
    Concord.CLEAR: (6, 0.07),
    Concord.TENSE: (8, 0.17),
    Concord.HARSH: (9, 0.36),
}
"""Teeth around the shape, and how deep they are: the harsher, the more jagged."""
_ROUND = frozenset({Concord.CALM, Concord.CLEAR})
_POINTS = 144


def concord_of(consonance: float) -> Concord:
    """Return what a consonance is called."""
    return next((concord for concord, least in _FROM.items() if consonance >= least), Concord.HARSH)


def share_of(consonance: float) -> float:
    """Return how far a bar is filled, 0 to 1."""
    return max(0.0, min(1.0, (consonance - LOWEST) / (HIGHEST - LOWEST)))


def concord_name(concord: Concord) -> str:
    """Return the word that is shown."""
    translate = QCoreApplication.translate
    return {
        Concord.CALM: translate("Harmony", "calm"),
        Concord.CLEAR: translate("Harmony", "clear"),
        Concord.TENSE: translate("Harmony", "tense"),
        Concord.HARSH: translate("Harmony", "harsh"),
    }[concord]


def in_words(consonance: float) -> str:
    """Return a consonance as a screen reader says it."""
    text = QCoreApplication.translate("Harmony", "consonance {number} of 4, {word}")
    return text.format(number=number(consonance, 2), word=concord_name(concord_of(consonance)))


def concord_colour(concord: Concord, theme: Theme) -> QColor:
    """Return the colour that goes with the word and the shape."""
    return QColor(
        {
            Concord.CALM: theme.calm,
            Concord.CLEAR: theme.clear,
            Concord.TENSE: theme.tense,
            Concord.HARSH: theme.harsh,
        }[concord]
    )


def concord_shape(concord: Concord, centre: QPointF, radius: float) -> QPainterPath:
    """Return a circle that is the more jagged, the harsher."""
    teeth, depth = _WAVES[concord]
    path = QPainterPath()
    for step in range(_POINTS):
        angle = 2 * pi * step / _POINTS
        turn = teeth * angle / (2 * pi) % 1.0
        wave = (1 + cos(2 * pi * turn)) / 2 if concord in _ROUND else abs(2 * turn - 1)
        reach = radius * (1 - depth * (1 - wave))
        point = QPointF(centre.x() + reach * sin(angle), centre.y() - reach * cos(angle))
        if step:
            path.lineTo(point)
        else:
            path.moveTo(point)
    path.closeSubpath()
    return path
