"""What goes on beside the jam: who is connected, how sound and recording are doing."""

from collections.abc import Iterable

from PyQt6.QtCore import QObject, QTimer

from improv.jam.player import Player
from improv.line import Line
from improv.link.clock import Clock
from improv.link.messages import AudioChoice, AudioStatus, RecordingStatus
from improv.ui.languages.said import said
from improv.ui.parts.words import device_of, minutes
from improv.ui.window import Window

NANOSECONDS = 1_000_000_000
INTERRUPTED = "interrupted "
"""The topic of a notice about a jam that a crash interrupted; its file follows."""
REFRESH_MS = 500
"""Twice a second, so that no second of the running time is left out."""


class Conditions(QObject):
    """Keeps the status line, the recording's indicator, the title and the notices about them."""

    def __init__(self, window: Window, clock: Clock) -> None:
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._who: list[str] = []
        self._audio = AudioStatus(False, Line())
        self._recording = RecordingStatus()
        self._said: dict[str, str] = {}
        self._seconds = QTimer(self)
        self._seconds.setInterval(REFRESH_MS)
        self._seconds.timeout.connect(self._show_time)
        self._show_state()

    def show_who(self, players: Iterable[Player], waiting: int) -> None:
        """Say who is connected, and how many wait for a seat."""
        there = sorted((p for p in players if p.unplugged_at is None), key=lambda player: player.seat)
        count = self.tr("%n player(s)", "", len(there))
        self._who = [count, *(device_of(player) for player in there)]
        if waiting:
            self._who.append(self.tr("%n waiting for a seat", "", waiting))
        self._show_state()

    def tell(self, text: Line) -> None:
        """Say a line of the host; a jam that it is about can be opened from there."""
        take = text.values.get("take")
        if isinstance(take, str):
            topic = f"{INTERRUPTED}{take}"
            self._window.play.notices.show_notice(said(text), topic, self.tr("Open it"), self.tr("Later"))
        else:
            self._window.play.notices.show_notice(said(text))

    def show_audio(self, status: AudioStatus) -> None:
        """Say how sound is doing; trouble is a notice until it is over."""
        self._audio = status
        text = said(status.text)
        if status.audio is AudioChoice.NONE:
            text = self.tr("No loudspeaker found. Pads light up and jams go on, in silence.")
        self._note("audio", text if status.problem else "", self.tr("Sound settings"))
        self._show_state()

    def show_recording(self, status: RecordingStatus) -> None:
        """Say whether a take is being written; trouble is a notice until it is over."""
        self._recording = status
        self._note("recording", said(status.trouble))
        if status.since:
            self._seconds.start()
        else:
            self._seconds.stop()
        self._show_time()

    def show_host_lost(self) -> None:
        """The host is gone: say so, and offer to start anew."""
        self._audio = AudioStatus(False, Line(self.tr("Improv has stopped")))
        self._show_state()
        self._window.play.status.say(self._audio.text)
        self.show_recording(RecordingStatus())
        self._window.top.recording.show_trouble(self._audio.text)
        self._window.play.notices.show_notice(
            self.tr("Improv has stopped. What was played until now is recorded."),
            "host",
            self.tr("Start again"),
        )

    def marked(self, name: str = "") -> str:
        """Say that this moment was marked, for whom, and when in the recording."""
        time = minutes(self._running_seconds())
        if not self._recording.since:
            text = self.tr("Moment marked for {name}") if name else self.tr("Moment marked")
        else:
            text = (
                self.tr("Moment marked for {name} at {time}") if name else self.tr("Moment marked at {time}")
            )
        return text.format(name=name, time=time)

    def _note(self, topic: str, text: str, action: str = "") -> None:
        if self._said.get(topic, "") == text:
            return  # whoever closed it has read it
        self._said[topic] = text
        if text:
            self._window.play.notices.show_notice(text, topic, action)
        else:
            self._window.play.notices.withdraw(topic)

    def _show_state(self) -> None:
        audio = said(self._audio.text) or ("" if self._audio.ready else self.tr("starting sound…"))
        self._window.play.status.set_state(" · ".join(part for part in (*self._who, audio) if part))

    def _running_seconds(self) -> int:
        return max(0, self._clock.monotonic_ns() - self._recording.since) // NANOSECONDS

    def _show_time(self) -> None:
        indicator, title = self._window.top.recording, "Improv"
        if self._recording.needs_consent:
            indicator.show_unrecorded()
        elif self._recording.since:
            indicator.show_time(self._running_seconds(), in_memory=self._recording.in_memory)
            title = f"Improv – {indicator.text()}"
        elif self._recording.trouble:
            indicator.show_trouble(said(self._recording.trouble))
        else:
            indicator.show_none()
        if self._window.windowTitle() != title:
            self._window.setWindowTitle(title)
