"""The computer's voice: one thing at a time, the newest first, and nothing where there is no voice."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PyQt6.QtCore import QLocale, QObject

if TYPE_CHECKING:
    from PyQt6.QtTextToSpeech import QTextToSpeech

MakeVoice = Callable[[QObject], "QTextToSpeech | None"]


def system_voice(parent: QObject) -> "QTextToSpeech | None":
    """Return the system's voice; None where Qt has none here.

    Qt's module is loaded when somebody wants it, not before: it brings all of Qt's multimedia along.
    """
    try:
        from PyQt6.QtTextToSpeech import QTextToSpeech
    except ImportError:
        return None
    engines = [engine for engine in QTextToSpeech.availableEngines() if engine != "mock"]
    return QTextToSpeech(engines[0], parent) if engines else None


class Speaker(QObject):
    """Says texts without ever waiting. While it speaks, only the newest of what is to come is kept."""

    def __init__(
        self, parent: QObject | None = None, language: str = "", make: MakeVoice = system_voice
    ) -> None:
        """``language``: two letters; empty is the system's."""
        super().__init__(parent)
        self._language = language
        self._make = make
        self._voice: QTextToSpeech | None = None
        self._is_made = False
        self._next = ""
        self._last = ""

    @property
    def is_there(self) -> bool:
        """Say whether this computer can speak; that is tried once."""
        voice = self._find()
        return voice is not None and voice.state() != voice.State.Error and bool(voice.availableVoices())

    def say(self, text: str, *, urgent: bool = False) -> None:
        """Say something as soon as what is said now is over; ``urgent``: at once, in its place."""
        if not text or not self.is_there or self._voice is None:
            return
        speaks = self._voice.state() == self._voice.State.Speaking
        if speaks and not urgent:
            if text != self._last:
                self._next = text
            return
        self._next = ""
        if speaks:
            self._voice.stop()
        self._say(text)

    def be_quiet(self) -> None:
        """Say no more."""
        self._next = ""
        if self._voice is not None and self._voice.state() == self._voice.State.Speaking:
            self._voice.stop()

    def _say(self, text: str) -> None:
        if self._voice is not None:
            self._last = text
            self._voice.say(text)

    def _find(self) -> "QTextToSpeech | None":
        if not self._is_made:
            self._is_made = True
            self._voice = self._make(self)
            if self._voice is not None:
                if self._language:
                    self._voice.setLocale(QLocale(self._language))
                self._voice.stateChanged.connect(self._go_on)
        return self._voice

    def _go_on(self) -> None:
        voice = self._voice
        if voice is not None and voice.state() == voice.State.Ready and self._next:
            text, self._next = self._next, ""
            self._say(text)
