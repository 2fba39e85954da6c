"""Times in a jam, as people read them."""

import re

from PyQt6.QtCore import QCoreApplication

from improv.ui.parts.words import MINUS

_TIME = re.compile(r"(?:(?:([0-9]{1,3}):)?([0-9]{1,5}):)?([0-9]{1,6}(?:\.[0-9]{0,6})?)", re.ASCII)


def clock_text(seconds: float) -> str:
    """Return a place in a jam as in 4:31, or 1:04:31."""
    whole = int(abs(seconds))
    minute, second = divmod(whole, 60)
    hour, minute = divmod(minute, 60)
    sign = MINUS if seconds < 0 and whole else ""
    return f"{sign}{hour}:{minute:02}:{second:02}" if hour else f"{sign}{minute}:{second:02}"


def fine_text(seconds: float) -> str:
    """Return a place in a jam to the tenth of a second, as in 4:31.5."""
    tenths = round(max(0.0, seconds) * 10)
    return f"{clock_text(tenths // 10)}.{tenths % 10}"


def moment_text(seconds: float) -> str:
    """Return a place as it is written into a field: as ``fine_text``, before the beginning with a sign."""
    return f"{MINUS}{fine_text(-seconds)}" if seconds <= -0.05 else fine_text(seconds)


def parsed_time(text: str) -> float | None:
    """Return the seconds of a place as people write it: 4:31.5, 1:04:31, 271,5; None where it is none."""
    plain = text.strip().replace(",", ".").replace(MINUS, "-")
    sign, digits = (-1.0, plain[1:]) if plain.startswith("-") else (1.0, plain)
    match = _TIME.fullmatch(digits.strip())
    if match is None:
        return None
    hours, minutes, seconds = (float(part or 0) for part in match.groups())
    return sign * (3600 * hours + 60 * minutes + seconds)


def span_text(begin: float, end: float) -> str:
    """Return a passage, as in 4:10–5:30."""
    return f"{clock_text(begin)}–{clock_text(end)}"


def length_text(seconds: float) -> str:
    """Return how long a jam is, in words that are short."""
    translate = QCoreApplication.translate
    minutes = round(seconds / 60)
    if seconds < 60:
        return translate("Review", "{seconds} s").format(seconds=round(seconds))
    if minutes < 60:
        return translate("Review", "{minutes} min").format(minutes=minutes)
    return translate("Review", "{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)
