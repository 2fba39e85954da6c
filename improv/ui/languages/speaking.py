"""Which language the window speaks: its words, Qt's own, how numbers look, from which side one reads."""

from collections.abc import Iterable
from pathlib import Path

from PyQt6.QtCore import QLibraryInfo, QLocale, QTranslator
from PyQt6.QtWidgets import QApplication

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
"""By two letters; each is called what its own people call it."""
FIRST = "en"
"""What the sources are written in, and what is spoken where nothing else fits."""
FOLDER = Path(__file__).parent
_WORN = "improv-translator"


def language_of(wished: str, systems: Iterable[str] | None = None) -> str:
    """Return the language that is spoken: the wished one, else the first of the system's that we have.

    ``systems`` are the system's own as it names them, the dearest first; None asks it.
    """
    known = QLocale.system().uiLanguages() if systems is None else systems
    wishes = [wished, *(name.replace("_", "-").partition("-")[0].lower() for name in known)]
    return next((wish for wish in wishes if wish in LANGUAGES), FIRST)


def speak(app: QApplication, wished: str) -> str:
    """Let all that is made from now on speak a language (empty: the system's); return which."""
    language = language_of(wished)
    wear(
        app,
        [_translator(FOLDER / f"improv_{language}.qm"), _translator(_qt_folder() / f"qtbase_{language}.qm")],
    )
    locale = QLocale(language)
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    return language


def wear(app: QApplication, translators: Iterable[QTranslator | None]) -> None:
    """Let the application ask these translators, the first one first, and none that it asked before."""
    for old in app.findChildren(QTranslator):
        if old.objectName() == _WORN:
            app.removeTranslator(old)
            old.deleteLater()
            old.setObjectName("")
    for translator in reversed([found for found in translators if found is not None]):
        translator.setObjectName(_WORN)
        translator.setParent(app)
        app.installTranslator(translator)


def spoken() -> str:
    """Return the language (two letters) that is spoken now."""
    return QLocale().name().partition("_")[0]


def number(value: float, decimals: int) -> str:
    """Return a number as the language writes it."""
    return QLocale().toString(round(float(value), decimals), "f", decimals)


def short_number(value: float, most: int) -> str:
    """Return a number as the language writes it, with no more decimals than it needs, and at most so many."""
    text, point = number(value, most), QLocale().decimalPoint()
    return text.rstrip("0").rstrip(point) if point in text else text


def _translator(path: Path) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(str(path)) else None


def _qt_folder() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
