"""A window in a language that nobody speaks: all of it is translated, and long texts have room."""

import re
from collections.abc import Iterator
from html import unescape

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtGui import QKeySequence, QShortcut
from PyQt6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QWidget,
)

from improv.ui.languages.speaking import LANGUAGES, speak
from improv.ui.pads.canvas import PadCanvas
from improv.ui.parts.bar import Bar
from improv.ui.parts.named_button import NamedButton
from improv.ui.players.player_button import PlayerButton
from tests.ui.conftest import Desk
from tests.ui.languages.strange import Strange, plain_part
from tests.ui.test_sizes import parts_of, screens, what_is_cut
from tools.languages import messages, ts_file

NAMES = {"Improv", "Ana", "Launchkey", *LANGUAGES.values()}
"""Of people and things, which are the same everywhere."""
UNITS = {"dB", "Hz", "kHz", "ms", "cm", "MIDI", "PIN"}
LETTERS = re.compile(r"[^\W\d_]{2,}")


def texts_of(part: QWidget) -> Iterator[str]:
    """All that can be read of a part, or heard of it."""
    yield part.toolTip()
    yield part.accessibleName()
    yield part.accessibleDescription()
    match part:
        case NamedButton() | PlayerButton():
            yield part.shown
        case Bar():
            yield part.words
        case QAbstractButton() | QLabel():
            yield part.text()
        case QLineEdit():
            yield part.placeholderText()
        case QComboBox():
            yield from (part.itemText(index) for index in range(part.count()))
        case QListView():
            yield from _rows_of(part)
        case _:
            pass


def _rows_of(view: QListView) -> Iterator[str]:
    model = view.model()
    roles = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole
    assert model is not None
    for row in range(model.rowCount()):
        yield from (model.data(model.index(row, 0), role) or "" for role in roles)


def not_translated(text: str) -> list[str]:
    """The words of a text that no translator has seen."""
    plain = plain_part(unescape(re.sub(r"<[^>]*>", " ", text)))
    return [word for word in LETTERS.findall(plain) if word not in NAMES | UNITS]


def is_a_pad(part: QWidget) -> bool:
    """What is written on pads is data: names of notes, and what people named."""
    return isinstance(part.parentWidget(), PadCanvas)


def all_screens(desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """The screens, and then that of a player."""
    yield from screens(desk.window)
    desk.window.play.players.chips[2].click()
    yield "player", desk.window
    desk.window.panel.leave()


def test_all_that_is_said_is_translated(strange: Desk) -> None:
    seen = 0
    plain: dict[str, list[str]] = {}
    for name, top in all_screens(strange):
        for part in parts_of(top):
            for text in filter(None, texts_of(part)):
                seen += 1
                words = not_translated(text)
                if words:
                    plain[f"{name}: {part.objectName() or type(part).__name__}: {text[:60]}"] = words
        assert not_translated(top.windowTitle()) == []
    assert plain == {}
    assert seen > 1000


def test_all_that_is_asked_for_is_in_the_files(strange: Desk, words: Strange) -> None:
    """The context that is asked at run time is the one that the tool has found."""
    for _, top in all_screens(strange):
        list(parts_of(top))
    known = {(context, source) for (context, source, _), _ in messages(ts_file("de"))}
    ours = {(context, source) for context, source in words.asked if not context.startswith("Q")}
    # Names that a test made up are not among our data, as those of people would not be.
    assert {asked for asked in ours - known if asked[0] != "Data"} == set()
    assert len(ours & known) > 300


def test_long_texts_have_room(strange: Desk) -> None:
    cut = {
        f"{name}: {part.objectName() or type(part).__name__} {getattr(part, 'text', str)()}": what
        for name, top in all_screens(strange)
        for part in parts_of(top)
        if (what := what_is_cut(part))
    }
    assert cut == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_do_the_same_in_every_language(desk: Desk, dressed: QApplication, language: str) -> None:
    def keys() -> set[str]:
        found = desk.window.findChildren(QShortcut)
        texts = (shortcut.key().toString(QKeySequence.SequenceFormat.PortableText) for shortcut in found)
        return {text for text in texts if text}

    english = keys()
    speak(dressed, language)
    again = Desk()
    found = {
        shortcut.key().toString(QKeySequence.SequenceFormat.PortableText)
        for shortcut in again.window.findChildren(QShortcut)
    }
    again.window.stop_listening()
    again.window.deleteLater()
    speak(dressed, "en")
    assert found >= english
    assert len(english) > 10


def test_what_is_not_translated_is_told() -> None:
    assert not_translated("⟦a ⟦b⟧ c⟧ · Launchkey, -6 dB") == []
    assert not_translated("<qt>⟦a⟧ words &amp; ⟦b⟧</qt>") == ["words"]
