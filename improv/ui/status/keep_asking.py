"""What becomes of jams, in the window: the card of the first time, and the question when a jam is over."""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace
from PyQt6.QtCore import QObject

from improv.link.look import Keeping
from improv.link.messages import KeepAsked, KeepJam, RecordingStatus
from improv.ui.parts.words import minutes
from improv.ui.showing import Showing
from improv.ui.window import Window

ALL_JAMS = 0
CLOSING = "keep before closing"


class KeepAsking(QObject):
    """Asks about jams that are only in memory, and says the answers; the window stays for the last one."""

    def __init__(self, window: Window, showing: Showing, send: Callable[[Struct], None]) -> None:
        super().__init__(window)
        self._window = window
        self._preferring = preferring = showing.preferring
        self._send = send
        self._asked: dict[int, KeepAsked] = {}
        self._recording = RecordingStatus()
        self._notices = window.play.notices
        self._notices.acted.connect(lambda topic: self._answer(topic, keep=True))
        self._notices.declined.connect(lambda topic: self._answer(topic, keep=False))
        window.first_card.chosen.connect(self._choose)
        window.asks_first = self._asks_first
        preferring.changed.connect(self._preferred)
        showing.recorded.connect(self._recorded)
        showing.keep_asked.connect(self._ask)
        self._preferred()

    def _recorded(self, status: RecordingStatus) -> None:
        """Hear how the recording is doing."""
        self._recording = status
        if not status.in_memory and not self._asked:
            self._notices.withdraw(CLOSING)

    def _ask(self, asked: KeepAsked) -> None:
        """A jam is over: ask whether it is to be kept."""
        self._asked[asked.jam] = asked
        text = self.tr("The jam has ended ({time}). It is kept only if you say so.")
        self._notices.show_notice(
            text.format(time=minutes(round(asked.seconds))),
            _topic(asked.jam),
            self.tr("Keep it"),
            self.tr("Let it go"),
        )

    def _answer(self, topic: str, *, keep: bool) -> None:
        if topic == CLOSING:
            self._send(KeepJam(ALL_JAMS, keep))
            self._window.close()
            return
        jam = next((jam for jam in self._asked if _topic(jam) == topic), None)
        if jam is not None:
            del self._asked[jam]
            self._notices.withdraw(topic)
            self._send(KeepJam(jam, keep))

    def _asks_first(self) -> bool:
        """Ask once before the window closes; who closes it again without an answer wants nothing kept."""
        waits = bool(self._asked) or self._recording.in_memory
        if not waits or self._notices.says(CLOSING):
            return False
        self._notices.show_notice(
            self.tr("What you played is only in memory. Keep it before the window closes?"),
            CLOSING,
            self.tr("Keep and close"),
            self.tr("Close without keeping"),
        )
        return True

    def _choose(self, keeping: Keeping) -> None:
        self._preferring.change(replace(self._preferring.now, keeping=keeping))

    def _preferred(self) -> None:
        keeping = self._preferring.now.keeping
        self._window.first_card.want(keeping is Keeping.UNANSWERED)
        if keeping in (Keeping.KEEP, Keeping.CLINICAL):
            for jam in self._asked:
                self._notices.withdraw(_topic(jam))
            self._asked.clear()


def _topic(jam: int) -> str:
    return f"keep jam {jam}"
