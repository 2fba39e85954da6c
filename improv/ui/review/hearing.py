"""Hearing a take from the window: what is asked for goes to the host, and what it tells is known here.

It is no widget and knows none: a window that is made anew finds everything as it was.
"""

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PyQt6.QtCore import QObject, pyqtSignal

from improv.link.clock import Clock
from improv.link.hearing import (
    FASTEST,
    SHORTEST_LOOP_SECONDS,
    SLOWEST,
    AnswerJam,
    AnswerTold,
    HearEdited,
    HearFrom,
    HearingEdit,
    HearingTold,
    HearLoop,
    HearNothing,
    HearPause,
    HearSeek,
    HearSpeed,
    HearTake,
    LeaveAnswer,
)

_NS = 1_000_000_000


class Hearing(QObject):
    """The take that is heard, or can be."""

    told = pyqtSignal(object)
    """A ``HearingTold`` about this take has come: about ten times a second while it plays."""
    answer_told = pyqtSignal(object)
    """An ``AnswerTold``: how far the sound is made that the new jam answers."""

    def __init__(self, send: Callable[[Struct], None], clock: Clock, parent: QObject | None = None) -> None:
        """Take what sends messages to the host."""
        super().__init__(parent)
        self._send = send
        self._clock = clock
        self._path = ""
        self.now = HearingTold()
        """What was told last."""
        self.edit = HearingEdit()
        """How the take is heard."""
        self.loop: tuple[float, float] | None = None
        """The passage that is played again and again."""
        self.speed = 1.0
        self.is_answering = False
        """What is to be answered is being prepared: it can still be left."""

    # ── asking ──────────────────────────────────────────────────────────────────────────────────

    def open(self, path: Path, key: bytes = b"") -> None:
        """Make a take ready; how it is heard, its passage and speed are as at first. Nothing sounds yet.

        ``key``: of a sealed take, its name and its secret, 48 bytes.
        """
        self._path = str(path)
        self.now, self.edit, self.loop, self.speed = HearingTold(self._path), HearingEdit(), None, 1.0
        self._send(HearTake(self._path, key))

    def close(self) -> None:
        """Let go of the take, and of the sound device."""
        self._path = ""
        self.now = HearingTold()
        self._send(HearNothing())

    def play(self, from_s: float | None = None) -> None:
        """Play from so many seconds; None: go on, after the end from the beginning."""
        self._send(HearFrom(from_s))

    def pause(self) -> None:
        """Fall silent here."""
        self._send(HearPause())

    def seek(self, seconds: float) -> None:
        """Be there; what plays goes on from there."""
        self._send(HearSeek(max(0.0, seconds)))

    def set_loop(self, from_s: float, to_s: float) -> None:
        """Play a passage again and again, half a second long at least; it may change while it plays."""
        begin = max(0.0, min(from_s, to_s))
        self.loop = begin, max(from_s, to_s, begin + SHORTEST_LOOP_SECONDS)
        self._send(HearLoop(*self.loop))

    def no_loop(self) -> None:
        """Play on after the passage."""
        if self.loop is not None:
            self.loop = None
            self._send(HearLoop())

    def set_speed(self, speed: float) -> None:
        """Play 0.25 to 2 times as fast; pitches stay."""
        self.speed = min(FASTEST, max(SLOWEST, speed))
        self._send(HearSpeed(self.speed))

    def set_edit(self, edit: HearingEdit) -> None:
        """Hear it like this, at once."""
        if edit != self.edit:
            self.edit = edit
            self._send(HearEdited(edit))

    def mute(self, seat: int, on: bool) -> None:
        """Hear a player no longer, or again."""
        self.set_edit(replace(self.edit, mute=_with(self.edit.mute, seat, on)))

    def solo(self, seat: int, on: bool) -> None:
        """Hear only those players."""
        self.set_edit(replace(self.edit, solo=_with(self.edit.solo, seat, on)))

    def set_level(self, seat: int, decibels: float) -> None:
        """Hear a player louder, or softer."""
        self.set_edit(replace(self.edit, levels={**self.edit.levels, seat: decibels}))

    def answer(self, from_s: float = 0.0) -> None:
        """Begin a new jam to which the take sounds from here on; ``answer_told`` says how far it is."""
        if self._path:
            self.is_answering = True
            self._send(AnswerJam(self._path, from_s))

    def leave_answer(self) -> None:
        """Do not answer after all."""
        self.is_answering = False
        self._send(LeaveAnswer())

    # ── being told ──────────────────────────────────────────────────────────────────────────────

    def hear(self, message: object) -> None:
        """Take in what the host says; what is not about the take that is open is left out."""
        match message:
            case HearingTold(path=path) if path == self._path:
                self.now = message
                self.told.emit(message)
            case AnswerTold(share, trouble):
                # One that was under way when it was left begins nothing anew.
                self.is_answering = self.is_answering and share < 1.0 and not trouble
                self.answer_told.emit(message)
            case _:
                pass

    @property
    def position_s(self) -> float:
        """Return where it is now, in seconds: between two messages it goes on at its speed."""
        now = self.now
        if not now.is_playing or not now.at:
            return now.position_s
        passed = max(0, self._clock.monotonic_ns() - now.at) / _NS
        return min(now.seconds, now.position_s + passed * now.speed)


def _with(parts: tuple[int, ...], part: int, on: bool) -> tuple[int, ...]:
    return tuple(sorted({*parts, part} if on else {*parts} - {part}))
