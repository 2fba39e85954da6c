"""The translations are whole and fresh: all that is said is in them, and the window reads what they say."""

import re
import string
from pathlib import Path
from typing import Any

import pytest
from PyQt6.QtCore import QTranslator
from PyQt6.QtGui import QTextLayout
from PyQt6.QtWidgets import QApplication

from improv.link.look import Labels
from improv.ui.languages.speaking import LANGUAGES
from improv.ui.pads.labels import label_set
from tools.languages import TRANSLATED, Words, fresh, messages, ts_file, words_of

ALL = ("en", *TRANSLATED)
TAG = re.compile(r"</?\w+[^>]*>")


def forms(words: Words) -> list[str]:
    return words if isinstance(words, list) else [words]


def look_up(translator: QTranslator, context: str, source: str, n: int = -1) -> str:
    ask: Any = translator.translate  # it takes C's strings
    return ask(context.encode(), source.encode(), "", n) or ""


def fields(text: str) -> list[str]:
    """What is filled in: names with how they are written, and %n."""
    named = [f"{name}:{how}" for _, name, how, _ in string.Formatter().parse(text) if name is not None]
    return sorted(named)


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str, str], bool]:
    """All that is said now, and whether it counts something."""
    there_is = tmp_path_factory.mktemp("languages") / "fresh.ts"
    fresh(there_is)
    return {key: message.get("numerus") is not None for key, message in messages(there_is)}


def test_all_languages_have_their_files() -> None:
    assert set(ALL) == set(LANGUAGES)


@pytest.mark.parametrize("language", ALL)
def test_the_messages_are_those_of_the_sources(language: str, said: dict[tuple[str, str, str], bool]) -> None:
    # In English only what is counted needs a translation.
    wanted = {key: counts for key, counts in said.items() if counts or language != "en"}
    known = {key: message.get("numerus") is not None for key, message in messages(ts_file(language))}
    assert known == wanted, "run: python tools/languages.py update"


@pytest.mark.parametrize("language", ALL)
def test_everything_is_translated(language: str) -> None:
    missing = [key for key, message in messages(ts_file(language)) if not all(forms(words_of(message)))]
    assert missing == []


def has_glyphs(text: str) -> bool:
    """Whether the fonts of the window have a form for each letter, and no box in place of one."""
    layout = QTextLayout(text)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())


def test_every_letter_that_is_shown_has_a_glyph(
    said: dict[tuple[str, str, str], bool], dressed: QApplication
) -> None:
    shown = {letter for _, source, _ in said for letter in source}
    for language in ALL:
        shown.update(
            letter
            for _, message in messages(ts_file(language))
            for form in forms(words_of(message))
            for letter in form
        )
        for labels in Labels:
            shown.update(letter for name in label_set(labels, language).names for letter in name)
    assert {"é", "ñ", "ß", "♯", "♭", "\N{MINUS SIGN}"} <= shown
    assert sorted(letter for letter in shown if letter.isprintable() and not has_glyphs(letter)) == []
    assert not has_glyphs("\U000f1234")  # where there is none, that is found


@pytest.mark.parametrize("language", ALL)
def test_what_the_window_reads_is_what_was_translated(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(ts_file(language).with_suffix(".qm")))
    for (context, source, _), message in messages(ts_file(language)):
        words = words_of(message)
        counts = (1, 2) if isinstance(words, list) else (-1,)
        read = [look_up(translator, context, source, count) for count in counts]
        expected = forms(words)
        assert read == expected or not any(expected), f"{context}: {source}: run tools/languages.py compile"


@pytest.mark.parametrize("language", ALL)
def test_the_window_reads_nothing_that_is_not_translated(language: str) -> None:
    """A message that went away, or is open again, is in no compiled file."""
    translator = QTranslator()
    assert translator.load(str(ts_file(language).with_suffix(".qm")))
    for (context, source, _), message in messages(ts_file(language)):
        if not all(forms(words_of(message))):
            assert not look_up(translator, context, source), f"{context}: {source}"


def faults_of(source: str, words: str) -> list[str]:
    """What is wrong with the form of a translation."""
    found = []
    if fields(words) != fields(source):
        found.append("other fields")
    if source.count("%n") != words.count("%n"):
        found.append("%n")
    for end in (words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]):
        if end and end not in (source[: len(end)], source[-len(end) :]):
            found.append("space at an end")
    if source.count("&") != words.count("&"):
        found.append("&")
    if source.count("\n") != words.count("\n"):
        found.append("line breaks")
    if sorted(TAG.findall(source)) != sorted(TAG.findall(words)):
        found.append("mark-up")
    if source.endswith("…") != words.endswith("…"):
        found.append("…")
    if source.rstrip("\u00a0 ").endswith(":") != words.rstrip("\u00a0 ").endswith(":"):
        found.append(":")
    return found


@pytest.mark.parametrize("language", ALL)
def test_translations_fit_their_sources(language: str) -> None:
    wrong = []
    for (context, source, _), message in messages(ts_file(language)):
        for words in filter(None, forms(words_of(message))):
            counts = message.get("numerus") is not None
            faults = faults_of(source, words)
            if counts and "%n" in faults and words.count("%n") == 0:
                faults.remove("%n")  # one may be written as a word
            if faults:
                wrong.append((context, source, words, faults))
    assert wrong == []


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("{name} is here", "{nom} est là"),
        ("{name} is here", "Hier!"),
        ("{value:.1f} s", "{value} s"),
        ("%n notes", "Töne"),
        ("Open…", "Öffnen"),
        ("Name:", "Name"),
        ("Save", "Sichern "),
        ("a\nb", "a b"),
        ("<b>a</b>", "a"),
        ("A & B", "A und B"),
    ],
)
def test_what_does_not_fit_is_told(source: str, words: str) -> None:
    assert faults_of(source, words)


def test_the_files_have_no_places_in_the_sources() -> None:
    for language in ALL:
        assert "<location" not in Path(ts_file(language)).read_text(encoding="utf-8")
