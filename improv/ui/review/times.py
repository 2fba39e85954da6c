"""Times in a jam, as people read them."""

from PyQt6.QtCore import QCoreApplication

from improv.ui.parts.words import MINUS


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
