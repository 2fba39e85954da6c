"""What is chosen on the pages of sound, privacy and language, asked of the host."""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace
from PyQt6.QtCore import QObject

from improv.link.look import Keeping
from improv.link.messages import AudioChoice, AudioTold, ChooseAudio, Meters
from improv.ui.settings.sound_settings import BLOCKS
from improv.ui.showing import Showing
from improv.ui.window import Window

TOPIC = "stuttering"
FULL_LOAD = 0.9
"""Of a block's time: what takes longer is heard as a gap now and then."""
FULL_FOR = 45
"""So many meters in a row (30 a second) that are as full."""


class AskingSound(QObject):
    """Hears the pages' signals, and sends what they mean; offers a steadier sound where it stutters."""

    def __init__(self, window: Window, showing: Showing, send: Callable[[Struct], None]) -> None:
        super().__init__(window)
        self._window = window
        self._preferring = preferring = showing.preferring
        self._send = send
        self._told = AudioTold()
        self._full = 0
        self._offered = False
        settings = window.settings
        settings.sound.chosen.connect(lambda audio, block: send(ChooseAudio(audio, block)))
        settings.sound.hearing.clicked.connect(self._open_hearing)
        settings.language.keeping_chosen.connect(self._choose_keeping)
        settings.language.language_chosen.connect(self._choose_language)
        window.play.notices.acted.connect(self._answered)
        preferring.changed.connect(self._preferred)
        showing.sound_told.connect(self._hear)
        showing.measured.connect(self._measured)
        self._preferred()

    def _hear(self, told: AudioTold) -> None:
        """Hear how sound is made."""
        if (told.given, told.block) != (self._told.given, self._told.block):
            self._full, self._offered = 0, False
            self._window.play.notices.withdraw(TOPIC)
        self._told = told
        self._window.settings.sound.show_audio(told)

    def _measured(self, meters: Meters) -> None:
        """Hear how busy the engine is: where it cannot keep up, offer longer blocks, once."""
        self._full = self._full + 1 if meters.load >= FULL_LOAD else 0
        if self._full >= FULL_FOR and not self._offered:
            self._offered = True
            self._window.play.notices.show_notice(
                self.tr("Sound is stuttering. Playing and recording go on."),
                TOPIC,
                self.tr("Make it steadier") if self._steadier else self.tr("Sound settings"),
            )

    @property
    def _steadier(self) -> int:
        """Return the next longer block; 0 where we have no say in it."""
        if self._told.given is not AudioChoice.PORTAUDIO:
            return 0
        return next((block for block in BLOCKS if block > self._told.wished_block), 0)

    def _answered(self, topic: str) -> None:
        if topic == "audio":
            self._window.settings.open(self._window.settings.sound)
        elif topic == TOPIC:
            self._window.play.notices.withdraw(TOPIC)
            if self._steadier:
                self._send(ChooseAudio(self._told.wished, self._steadier))
            else:
                self._window.settings.open(self._window.settings.sound)

    def _open_hearing(self) -> None:
        self._window.panel.open(self._window.panel.hearing)
        self._window.activateWindow()

    def _choose_keeping(self, keeping: Keeping) -> None:
        self._preferring.change(replace(self._preferring.now, keeping=keeping))

    def _choose_language(self, language: str) -> None:
        look = replace(self._preferring.now.look, language=language)
        self._preferring.change(replace(self._preferring.now, look=look))

    def _preferred(self) -> None:
        self._window.settings.language.show_preferences(self._preferring.now)
