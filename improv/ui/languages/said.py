"""What others wrote in English, in the language of the window: lines of the host, and names in our data."""

from collections.abc import Mapping
from typing import Any

from PyQt6.QtCore import QCoreApplication

from improv.line import Line


def said(text: str) -> str:
    """Return a line of the host in the language of the window; what is no line of ours stays as it is."""
    if not isinstance(text, Line) or not text.template:
        return str(text)
    return _filled(_of_host(text.template), text.template, _in_words(text.values))


def known(text: str) -> str:
    """Return a name or a word of our own data (a scale, a sound, a mood) in the language of the window.

    What somebody named themselves is in no list, and stays as it is.
    """
    return _of_data(text) if text else ""


def _in_words(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: said(value) if isinstance(value, str) else value for name, value in values.items()}


def _filled(words: str, template: str, values: dict[str, Any]) -> str:
    try:
        return words.format(**values)
    except (LookupError, ValueError):  # a translation that does not fit must not hide the line
        return template.format(**values)


# tools/languages.py finds the words where they are written, for those who translate them.
_translate = QCoreApplication.translate


def _of_host(template: str) -> str:
    return _translate("Host", template)


def _of_data(text: str) -> str:
    return _translate("Data", text)
