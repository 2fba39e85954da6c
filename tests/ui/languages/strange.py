"""A language that nobody speaks: texts are half as long again, and known from what is not translated."""

import re

from PyQt6.QtCore import QLocale, QObject, QTranslator

LONGER = 0.4
OPEN, CLOSE = "⟦", "⟧"
_ACCENTS = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
_KEPT = re.compile(r"(\{[^}]*\}|%n|<[^>]*>|&.)")
_INNERMOST = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")


class Strange(QTranslator):
    """Translates everything, and remembers what was asked for: context and source."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str | None, source: str | None, disambiguation: str | None = None, n: int = -1
    ) -> str:
        self.asked.add((context or "", source or ""))
        return strange(source) if source else ""


def strange(text: str) -> str:
    """A text with accents, longer than it was, in its brackets; what is filled in stays."""
    parts = _KEPT.split(text)
    parts[::2] = [part.translate(_ACCENTS) for part in parts[::2]]
    letters = sum(len(part) for part in parts[::2])
    more = "".join(" ő" if number % 6 == 5 else "ő" for number in range(round(letters * LONGER) - 2))
    return OPEN + "".join(parts) + more + CLOSE


def plain_part(text: str) -> str:
    """What of a text was not translated."""
    before = ""
    while text != before:
        before, text = text, _INNERMOST.sub(" ", text)
    return text


RIGHT_TO_LEFT = QLocale("ar")
