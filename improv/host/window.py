"""The supervisor of the window: tells it what happens, and opens it again when it dies."""

from collections.abc import Callable, Iterable
from typing import Any

from msgspec.structs import replace

from improv.host.child import Child, Main
from improv.host.loop import Loop
from improv.jam.commands import ReleaseAll
from improv.jam.events import Event
from improv.jam.player import SCREEN_SOURCES
from improv.line import Line, line
from improv.link.clock import Clock
from improv.link.hearing import AnswerTold, HearingTold, HearPause
from improv.link.messages import (
    AudioStatus,
    AudioTold,
    ClockStatus,
    CloseWindow,
    ConsentsTold,
    DevicesTold,
    DoseTold,
    Farewell,
    FromUi,
    Hello,
    KeepAsked,
    Meters,
    NotesStatus,
    Notice,
    ProfilesChanged,
    RecordingStatus,
    ScalesChanged,
    ScenesChanged,
    SettingsTold,
    Told,
    VaultTold,
    Welcome,
    WindowLocked,
)

MOST_WAITING = 2000
"""Messages that wait for a frozen window; after that it is told anew from a snapshot."""
LIVES = 5
LIVES_WITHIN_NS = 60_000_000_000
REST_SECONDS = 10.0
"""A window that was there and dies all the time is opened again after a rest; the music goes on."""
FROZEN_NS = 2_000_000_000
"""Whoever holds a pad of a window that has not listened for so long lets go of it."""


class Window:
    """The ui process, as the host sees it. It is an ``Audience``."""

    def __init__(self, loop: Loop, clock: Clock, main: Main) -> None:
        """Take what the process runs. It may be opened at once, and loads while the jam is made ready.

        Nothing is heard from it before the loop runs, and until then somebody has to ``attend`` to it.
        """
        self._loop = loop
        self._clock = clock
        self._main = main
        self._welcome: Callable[[], Welcome]
        self._asks: Callable[[Any], None]
        self._on_close: Callable[[], None]
        self._questions: Callable[[], Iterable[KeepAsked]] = tuple
        self._child: Child | None = None
        self._greeted = False
        self._is_locked = False
        self._was_there = False
        self._stale = False
        self._full_since: int | None = None
        self._closing = False
        self.cannot_open = False
        """It died again and again, and is not opened any more."""
        self._deaths: list[int] = []
        self._audio = AudioStatus(False, Line())
        self._recording = RecordingStatus()
        self._hearing = HearingTold()
        self._notices: list[Line] = []

    def attend(
        self,
        welcome: Callable[[], Welcome],
        asks: Callable[[Any], None],
        on_close: Callable[[], None],
        questions: Callable[[], Iterable[KeepAsked]] = tuple,
    ) -> None:
        """Take what makes a welcome, and who hears what the window asks (commands, volume, new jam).

        ``questions``: those that nobody has answered yet.
        """
        self._welcome = welcome
        self._asks = asks
        self._on_close = on_close
        self._questions = questions

    def open(self) -> None:
        """Open the window."""
        self._greeted = self._stale = False
        self._child = Child(self._loop, self._main, "improv-ui", FromUi, self._hear, self._died)

    def _open_again(self) -> None:
        if self._child is None and not self._closing:
            self.open()

    def close(self) -> None:
        """Close the window if it is open still."""
        self._closing = True
        if self._child is not None:
            self._child.close()
            self._child = None

    @property
    def pid(self) -> int:
        """Return the process id of the window; 0 where there is none."""
        return 0 if self._child is None else self._child.pid

    def told(self, event: Event) -> None:
        """Pass an event on."""
        self._tell(Told(event))

    def meters(self, meters: Meters) -> None:
        """Pass the meters on, unless the window is busy."""
        self._tell(meters, droppable=True)

    def audio(self, status: AudioStatus) -> None:
        """Pass on how sound is doing, and remember it for the next window."""
        self._audio = status
        self._tell(status)

    def recording(self, status: RecordingStatus) -> None:
        """Pass on how the recording is doing, and remember it for the next window."""
        self._recording = status
        self._tell(status)

    def clock(self, status: ClockStatus) -> None:
        """Pass on how MIDI clock is doing; the next window's welcome says it."""
        self._tell(status)

    def devices(self, told: DevicesTold) -> None:
        """Pass on which devices are there; the next window's welcome says it."""
        self._tell(told)

    def notes(self, status: NotesStatus) -> None:
        """Pass on whether what sounds goes to other instruments; the next window's welcome says it."""
        self._tell(status)

    def scales(self, changed: ScalesChanged) -> None:
        """Pass on that there are other scales; the next window's welcome has them."""
        self._tell(changed)

    def scenes(self, changed: ScenesChanged) -> None:
        """Pass on that there are other scenes; the next window's welcome has them."""
        self._tell(changed)

    def profiles(self, changed: ProfilesChanged) -> None:
        """Pass on that there are other profiles; the next window's welcome has them."""
        self._tell(changed)

    def settings(self, told: SettingsTold) -> None:
        """Pass on what outlives the program; the next window's welcome says it."""
        self._tell(told)

    def dose(self, told: DoseTold) -> None:
        """Pass on what was heard, unless the window is busy."""
        self._tell(told, droppable=True)

    def sound(self, told: AudioTold) -> None:
        """Pass on how sound is made; the next window's welcome says it."""
        self._tell(told)

    def keep(self, asked: KeepAsked) -> None:
        """Pass a question on; a window that is opened anew is asked again."""
        self._tell(asked)

    def hearing(self, told: HearingTold) -> None:
        """Pass on where the hearing of a take is, and remember it for the next window."""
        self._hearing = replace(told, trouble=Line())
        self._tell(told, droppable=told.is_playing and not told.trouble)

    def answer(self, told: AnswerTold) -> None:
        """Pass on how far it is with a jam that is answered."""
        self._tell(told)

    def vault(self, told: VaultTold) -> None:
        """Pass on how the vault is; the next window's welcome says it."""
        self._tell(told)

    def consents(self, told: ConsentsTold) -> None:
        """Pass on who agreed to what; the next window's welcome says it."""
        self._tell(told)

    def notice(self, text: Line) -> None:
        """Pass a line on; what was said before the window was there is said when it is."""
        if self._greeted:
            self._tell(Notice(text))
        else:
            self._notices.append(text)

    def farewell(self) -> None:
        """Tell the window to go, and do not open it again."""
        self._closing = True
        if self._child is not None:
            if self._stale:
                self._child.sender.forget()
            self._child.send(Farewell())

    def _tell(self, message: Any, *, droppable: bool = False) -> None:
        if self._child is None or not self._greeted:
            return
        sender = self._child.sender
        self._notice_freezing(sender.is_full)
        if self._stale:
            if isinstance(message, Notice):
                self._notices.append(message.text)
            sender.flush()
            if not sender.is_full:
                self._greet()  # it holds what this message says, and all that was left out
            return
        self._child.send(message, droppable=droppable)
        if sender.waiting > MOST_WAITING:
            sender.forget()
            self._stale = True

    def _notice_freezing(self, is_full: bool) -> None:
        """Let go of the pads of a window that listens no more."""
        now = self._clock.monotonic_ns()
        if not is_full:
            self._full_since = None
        elif self._full_since is None:
            self._full_since = now
        elif now - self._full_since >= FROZEN_NS:
            self._full_since = now
            self._let_go()

    def _let_go(self) -> None:
        """Let go of all that is held in the window."""
        for source in SCREEN_SOURCES:
            self._asks(ReleaseAll(source))

    def _greet(self) -> None:
        """Tell the window everything there is to know now."""
        self._stale = False
        self._greeted = self._was_there = True
        if self._child is None:
            return
        welcome = replace(self._welcome(), locked=self._is_locked)
        for message in (welcome, self._audio, self._recording, *self._questions()):
            self._child.send(message)
        if self._hearing.path:
            self._child.send(self._hearing)
        for text in self._notices:
            self._child.send(Notice(text))
        self._notices.clear()

    def _hear(self, message: Any) -> None:
        match message:
            case Hello():
                self._greet()
            case WindowLocked(on):
                self._is_locked = on
            case CloseWindow():
                self._closing = True
                self._on_close()
            case _:
                self._asks(message)

    def _died(self) -> None:
        """Open the window again, unless it was closed or dies all the time."""
        if self._child is not None:
            self._child.close()
            self._child = None
        if self._closing:
            return
        self._let_go()
        self._asks(HearPause())  # nobody could stop it
        now = self._clock.monotonic_ns()
        self._deaths = [at for at in self._deaths if now - at < LIVES_WITHIN_NS] + [now]
        if len(self._deaths) < LIVES:
            self.open()
        elif self._was_there:
            self._loop.after(REST_SECONDS, self._open_again)
        else:
            self.cannot_open = True
            self._on_close()
            return
        self._notices.append(line("The window had a fault and was opened again. Nothing was lost."))
