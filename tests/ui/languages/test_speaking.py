"""Which language is spoken, and what comes with it."""

from collections.abc import Iterator

import pytest
from PyQt6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PyQt6.QtWidgets import QApplication

from improv.line import Line, joined, line
from improv.music.scale import Key
from improv.ui.languages import speaking
from improv.ui.languages.said import known, said
from improv.ui.languages.speaking import language_of, number, short_number, speak, spoken, wear
from improv.ui.parts.words import key_name, note_text
from tests.ui.conftest import Desk
from tests.ui.languages.strange import Strange
from tests.ui.languages.strange import strange as strangely


@pytest.fixture
def app(dressed: QApplication) -> Iterator[QApplication]:
    yield dressed
    speak(dressed, "en")


@pytest.mark.parametrize(
    ("wished", "systems", "spoken"),
    [
        ("fr", ["de-DE"], "fr"),
        ("", ["de-AT", "de", "en"], "de"),
        ("", ["pt-BR", "es_MX", "en-US"], "es"),
        ("", ["ja-JP"], "en"),
        ("", [], "en"),
        ("xx", ["fr"], "fr"),
        ("", ["C"], "en"),
    ],
)
def test_the_wish_goes_before_the_system_and_english_is_last(
    wished: str, systems: list[str], spoken: str
) -> None:
    assert language_of(wished, systems) == spoken


def test_qt_s_own_words_and_numbers_come_with_the_language(app: QApplication) -> None:
    assert speak(app, "de") == "de"
    assert spoken() == "de"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert (number(2.5, 2), short_number(2.5, 2), short_number(440, 2)) == ("2,50", "2,5", "440")
    assert number(12345.0, 0) == "12345"
    speak(app, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert number(2.5, 2) == "2.50"


def test_no_language_stays_behind(app: QApplication) -> None:
    before = len(app.findChildren(QTranslator))
    for language in ("de", "fr", "es", "en"):
        speak(app, language)
        app.sendPostedEvents(None, 0)
    worn = [each for each in app.findChildren(QTranslator) if each.objectName()]
    assert len(worn) == 2  # ours, and Qt's
    assert len(app.findChildren(QTranslator)) <= before + 8


def test_a_language_brings_the_side_from_which_it_is_read(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(speaking.LANGUAGES, "ar", "العربية")
    assert speak(app, "ar") == "ar"
    assert app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QCoreApplication.translate("TopBar", "Play") == "Play"  # nobody has translated that
    speak(app, "en")
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_lines_of_the_host_are_said_in_the_language(app: QApplication) -> None:
    why = joined([line("disk quota exceeded"), Line("EBUSY")], "; ")
    told = line("The scale is not saved: {why}", why=why)
    assert said(told) == told
    wear(app, [Strange()])
    inner = f"{strangely('disk quota exceeded')}; EBUSY"
    assert said(told) == strangely("The scale is not saved: {why}").format(why=inner).replace(
        inner, said(why)
    )
    assert "EBUSY" in said(told)
    assert said(Line("/home/{x} is full")) == "/home/{x} is full"
    assert said("plain") == "plain"


class Broken(Strange):
    """Translations that do not fit."""

    def translate(
        self, context: str | None, source: str | None, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return "{nobody} {" if context == "Host" else ""


def test_a_translation_that_does_not_fit_hides_no_line(app: QApplication) -> None:
    wear(app, [Broken()])
    assert said(line("The scale is not saved: {why}", why="x")) == "The scale is not saved: x"


def test_names_of_our_data_are_translated_and_others_are_not(app: QApplication, desk: Desk) -> None:
    assert known("") == ""
    wear(app, [Strange()])
    assert known("Dorian") == strangely("Dorian")
    assert note_text("B") == strangely("B")
    assert note_text("a song in B") == "a song in B"
    name = key_name(Key(0, desk.key_of("dorian").scale))
    assert strangely("C") in name
    assert strangely("Dorian") in name


def test_the_system_is_asked(app: QApplication) -> None:
    assert language_of("") == language_of("", QLocale.system().uiLanguages())
