"""The words of a page to take home, in the language of the window or in another."""

from PyQt6.QtCore import QCoreApplication, QTranslator

from improv.session.out.page_words import PageWords
from improv.ui.languages.speaking import FIRST, FOLDER, LANGUAGES, spoken


def page_words(language: str = "", date: str = "") -> PageWords:
    """Return the words as those who speak the language of the window read them.

    ``date``: when it was played, as that language writes it; empty: year, month and day in numbers.
    """
    translate = QCoreApplication.translate
    return PageWords(
        language=language or spoken(),
        date=date,
        title=translate("TakeHome", "Our music"),
        when=translate("TakeHome", "Played on {date}, {minutes} long."),
        listen=translate("TakeHome", "Listen"),
        hint=translate("TakeHome", "Your own part is a little louder than the others."),
        picture=translate("TakeHome", "What was played"),
        picture_told=translate(
            "TakeHome",
            "Time runs from left to right, high notes stand above low ones. Coloured: you, {count} notes.",
        ),
        others=translate("TakeHome", "Grey: the others, {count} notes."),
        noted=translate("TakeHome", "What was noted"),
        feel=translate("TakeHome", "How did it feel?"),
        feel_hint=translate(
            "TakeHome",
            "Write what you like, or print the page and write by hand. "
            "Nothing is sent: your words stay on this device.",
        ),
        keep=translate("TakeHome", "Save my words"),
        print=translate("TakeHome", "Print this page"),
        file_name=translate("TakeHome", "my-words.txt"),
        played_by=translate("TakeHome", "Played by {names}."),
    )


def page_words_in(language: str) -> PageWords:
    """Return the words in a language (two letters), for a command. Raises ValueError for an unknown one."""
    if language not in LANGUAGES:
        raise ValueError(f"--language {language}: use {', '.join(LANGUAGES)}")
    if language == FIRST:
        return PageWords()
    app = QCoreApplication.instance() or QCoreApplication([])
    translator = QTranslator()
    if not translator.load(str(FOLDER / f"improv_{language}.qm")):
        raise ValueError(f"the words for --language {language} are not there; use --language {FIRST}")
    app.installTranslator(translator)
    try:
        return page_words(language)
    finally:
        app.removeTranslator(translator)
