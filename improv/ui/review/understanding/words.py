"""What the page of the analysis says in words."""

from PyQt6.QtCore import QCoreApplication

from improv.analysis.explained import BY_SCALE, Explained
from improv.analysis.found import GroupValue, PairValue
from improv.ui.languages.said import known
from improv.ui.languages.speaking import number, short_number

SURE, NEAR = 0.05, 0.2
"""At most so large is p where something is rarely, or sometimes, found by chance."""


def value_text(value: PairValue | GroupValue, words: Explained) -> str:
    """Return a value and its unit; why there is none, where there is none."""
    translate = QCoreApplication.translate
    if value.value is None:
        return translate("Understanding", "nothing to measure")
    return f"{short_number(value.value, 3)} {known(words.unit)}".strip()


def spread_text(value: GroupValue) -> str:
    """Return mean and spread of the windows of everybody's value; a dash where there are none."""
    translate = QCoreApplication.translate
    if value.mean is None:
        return translate("Understanding", "–")
    mean = short_number(value.mean, 3)
    if value.sd is None:
        return mean
    return translate("Understanding", "{mean} ± {sd}").format(mean=mean, sd=short_number(value.sd, 3))


def chance_text(p: float | None) -> str:
    """Return in words how often chance alone gives as much."""
    translate = QCoreApplication.translate
    if p is None:
        return translate("Understanding", "not compared with chance")
    if p <= SURE:
        text = translate("Understanding", "rarely by chance (p {p})")
    elif p <= NEAR:
        text = translate("Understanding", "sometimes by chance (p {p})")
    else:
        text = translate("Understanding", "often by chance (p {p})")
    return text.format(p=number(p, 3))


def how_text(words: Explained, *, is_set: bool = False) -> str:
    """Return how something is computed, and what it does not say."""
    return f"{known(words.how)} {known(BY_SCALE)}" if is_set else known(words.how)


def step_text(seconds: int) -> str:
    """Return in words how far values are apart."""
    return QCoreApplication.translate("Understanding", "A value every %n second(s).", "", seconds)


def pulse_text(seconds: int) -> str:
    """Return in words over how long pulse and tempo are taken."""
    return QCoreApplication.translate("Understanding", "Pulse and tempo look at %n second(s).", "", seconds)
