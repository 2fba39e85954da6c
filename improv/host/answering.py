"""Answering a jam: a child process makes a song of what is to be answered, then a jam begins with it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from improv.host.child import Child, Main
from improv.host.loop import Loop
from improv.jam import events as did
from improv.jam.commands import Command, LoadSong, PlaySong
from improv.jam.events import Event
from improv.jam.setting import Song
from improv.jam.snapshot import Snapshot
from improv.line import line
from improv.link.hearing import (
    AnswerJam,
    AnswerTold,
    FromSongMaker,
    LeaveAnswer,
    MakeSong,
    SongFailed,
    SongMade,
    SongMaking,
)

WHY = "another jam is answered"
MOST_MADE = 0.99
"""What is told before the new jam has begun."""


class Answered(Protocol):
    """Who begins the new jam."""

    def hear(self, command: Command) -> None:
        """Let the jam decide on a command."""

    def begin_anew(self, why: str) -> None:
        """End what is played; what follows is a jam of its own, with a fresh engine."""

    @property
    def snapshot(self) -> Snapshot:
        """Return the jam as it is now."""


class Answering:
    """Makes one song at a time; who asks again means the last."""

    def __init__(self, loop: Loop, main: Main, folder: Path, tell: Callable[[AnswerTold], None]) -> None:
        """Take what makes the song (see ``FromSongMaker``), the folder for it, and who is told."""
        self._loop = loop
        self._main = main
        self._folder = folder
        self._tell = tell
        self._host: Answered | None = None
        self._child: Child | None = None
        self._waits = False
        """The song is at hand, and begins with the engine."""

    def start(self, host: Answered) -> None:
        """Begin, with who begins new jams."""
        self._host = host

    def asked(self, message: Any) -> bool:
        """Hear what somebody asks; say whether that is all there is to be done."""
        match message:
            case AnswerJam(path, from_s):
                self._leave()
                self._child = Child(
                    self._loop, self._main, "improv-song", FromSongMaker, self._hear, self._died
                )
                self._child.send(MakeSong(path, from_s, str(self._folder)))
                self._tell(AnswerTold(0.0))
            case LeaveAnswer():
                self._leave()
            case _:
                return False
        return True

    def happened(self, event: Event) -> None:
        """Hear what happened in the jam: the song begins as soon as there is sound."""
        if self._waits and isinstance(event, did.EngineReady):
            self._waits = False
            self._loop.after(0, self._begin)

    def close(self) -> None:
        """Give up what is being made."""
        self._leave()

    def _leave(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._child = None

    def _hear(self, message: SongMaking | SongMade | SongFailed) -> None:
        match message:
            case SongMaking(share):
                self._tell(AnswerTold(min(MOST_MADE, share)))
            case SongFailed(why):
                self._leave()
                self._tell(AnswerTold(0.0, why))
            case SongMade(song):
                self._leave()
                self._answer(song)

    def _answer(self, song: Song) -> None:
        if self._host is None:
            return
        self._host.begin_anew(WHY)
        self._host.hear(LoadSong(song))
        if self._host.snapshot.engine_ready:
            self._begin()
        else:
            self._waits = True

    def _begin(self) -> None:
        if self._host is not None:
            self._host.hear(PlaySong())
            self._tell(AnswerTold(1.0))

    def _died(self) -> None:
        if self._child is not None:
            self._leave()
            why = line(
                "The jam could not be made ready to be answered: its sound had a fault. Nothing was changed."
            )
            self._tell(AnswerTold(0.0, why))
