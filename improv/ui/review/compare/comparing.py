"""Which two sessions are compared, and how they are aligned. It knows no widgets, and outlives the window."""

from enum import StrEnum
from pathlib import Path

from msgspec import Struct
from PyQt6.QtCore import QObject, pyqtSignal

from improv.analysis.found import Settings
from improv.analysis.telling import Asked
from improv.line import Line, line, line_of
from improv.link.hearing import HearingEdit
from improv.session.notebook.annotation import Annotation
from improv.session.notebook.notebook import Notebook
from improv.session.sealing import TakeKey, identity_of
from improv.ui.review.errands import Errands
from improv.ui.review.loading import Loaded, load
from improv.ui.review.reviewing import Reviewing
from improv.ui.review.understanding.analysing import Analysing

FIRST, SECOND = 0, 1
"""The session that is open, above; the other one, below."""


class Align(StrEnum):
    """Where the two lie beside each other."""

    START = "start"
    MARK = "mark"
    HAND = "hand"


class Heard(Struct, frozen=True):
    """How a session was heard when the other's turn came."""

    edit: HearingEdit = HearingEdit()
    loop: tuple[float, float] | None = None
    speed: float = 1.0
    at_s: float = 0.0


class Comparing(QObject):
    """Nothing is written here: neither takes nor notes."""

    changed = pyqtSignal()
    """Which sessions there are, or whether they are to be seen."""
    aligned = pyqtSignal()
    """They lie otherwise beside each other."""
    turned = pyqtSignal()
    """The other one is heard, or one is heard otherwise."""
    measured = pyqtSignal()
    """More is known of what ``analyses`` hold."""

    def __init__(self, reviewing: Reviewing) -> None:
        super().__init__(reviewing)
        self._reviewing = reviewing
        self._loading = Errands("opening a jam to compare", self)
        self.is_shown = False
        self.first: Loaded | None = None
        self.other: Loaded | None = None
        self.path: Path | None = None
        """Of the other one, also while it is being opened."""
        self.waiting = Line()
        """Why there is no other one yet; empty where there is."""
        self.align = Align.START
        self.marks: list[int | None] = [None, None]
        """The marks that lie above each other, by their ids in each session."""
        self._by_hand_s = 0.0
        self.side = FIRST
        """Which one is heard."""
        self._heard = [Heard(), Heard()]
        self.analyses = (Analysing(self), Analysing(self))
        for each in self.analyses:
            each.changed.connect(self.measured)
        reviewing.jam_changed.connect(self._follow)

    # ── which ───────────────────────────────────────────────────────────────────────────────────

    def show(self) -> None:
        """Let the page be seen for the session that is open."""
        loaded = self._reviewing.loaded
        if loaded is None:
            return
        if loaded is not self.first:
            self._forget()
        self.first = loaded
        self.is_shown = True
        self.waiting = Line() if self.other else line("Choose a second jam.")
        self.changed.emit()

    def open(self, path: Path) -> None:
        """Put this session below."""
        self.turn(FIRST)
        self.path, self.other, self.waiting = path, None, line("Opening the jam…")
        self._heard[SECOND], self.marks = Heard(), [None, None]
        self._end_measuring()
        self.changed.emit()
        keys = self._reviewing.keys

        def opened(loaded: Loaded) -> None:
            if path == self.path:
                self.other, self.waiting = loaded, Line()
                self._align_marks()
                self.changed.emit()

        def failed(error: Exception) -> None:
            if path == self.path:
                self.waiting = line_of(error)
                self.changed.emit()

        self._loading.forget()
        self._loading.do(lambda: load(path, keys), opened, failed)

    def leave(self) -> None:
        """Go back to the session that is open; it is heard as it was before."""
        if not self.is_shown:
            return
        self._reviewing.hearing.pause()
        self.turn(FIRST)
        self.is_shown = False
        self._end_measuring()
        self.changed.emit()

    def close(self) -> None:
        """Leave nothing running."""
        self._loading.close()
        for each in self.analyses:
            each.close()

    def annotations(self, side: int) -> tuple[Annotation, ...]:
        """Return what was noted about one of them."""
        if side == FIRST:
            return self._reviewing.notebook.annotations
        return () if self.other is None else Notebook(self.other.found.notes, self.other.marks).annotations

    # ── where ───────────────────────────────────────────────────────────────────────────────────

    @property
    def later_s(self) -> float:
        """Return how many seconds after the beginning of the first one the second begins."""
        if self.align is Align.START:
            return 0.0
        if self.align is Align.MARK:
            places = [self._place(side) for side in (FIRST, SECOND)]
            return places[FIRST] - places[SECOND]
        return self._by_hand_s

    def set_align(self, align: Align) -> None:
        """Align them otherwise; by hand begins where they lie."""
        if align is Align.HAND:
            self._by_hand_s = self.later_s
        self.align = align
        self.aligned.emit()

    def set_mark(self, side: int, number: int | None) -> None:
        """Let this mark lie at the other's."""
        self.marks[side] = number
        self.aligned.emit()

    def set_later(self, seconds: float) -> None:
        """Let the second begin so many seconds later than the first."""
        self.align, self._by_hand_s = Align.HAND, seconds
        self.aligned.emit()

    def _place(self, side: int) -> float:
        return next((note.at_s for note in self.annotations(side) if note.id == self.marks[side]), 0.0)

    def _align_marks(self) -> None:
        for side in (FIRST, SECOND):
            self.marks[side] = next((note.id for note in self.annotations(side)), None)

    # ── hearing ─────────────────────────────────────────────────────────────────────────────────

    def turn(self, side: int) -> None:
        """Hear this one from now on; how and where the other one was heard is kept."""
        loaded = self.first if side == FIRST else self.other
        hearing = self._reviewing.hearing
        if side == self.side or loaded is None:
            return
        self._heard[self.side] = Heard(hearing.edit, hearing.loop, hearing.speed, hearing.position_s)
        self.side = side
        hearing.open(loaded.path, self._key(loaded.path))
        before = self._heard[side]
        hearing.set_edit(before.edit)
        if before.loop is not None:
            hearing.set_loop(*before.loop)
        if before.speed != hearing.speed:
            hearing.set_speed(before.speed)
        if before.at_s:
            hearing.seek(before.at_s)
        self.turned.emit()

    def edit_of(self, side: int) -> HearingEdit:
        """Return how one of them is heard."""
        return self._reviewing.hearing.edit if side == self.side else self._heard[side].edit

    def play_or_pause(self, side: int | None = None) -> None:
        """Hear one of them (None: the one that is heard) from where it is; or fall silent."""
        hearing = self._reviewing.hearing
        if (side is None or side == self.side) and hearing.now.is_playing:
            hearing.pause()
        else:
            self.turn(self.side if side is None else side)
            hearing.play(None)

    def play_at(self, side: int, seconds: float, *, plays: bool = False) -> None:
        """Be there in one of them; with ``plays`` begin to play."""
        self.turn(side)
        hearing = self._reviewing.hearing
        at_s = min(max(0.0, seconds), self.seconds(side))
        if plays:
            hearing.play(at_s)
        else:
            hearing.seek(at_s)

    def move_by(self, seconds: float) -> None:
        """Go on, or back, in the one that is heard."""
        self.play_at(self.side, self._reviewing.hearing.position_s + seconds)

    def seconds(self, side: int) -> float:
        """Return how long one of them is."""
        loaded = self.first if side == FIRST else self.other
        return 0.0 if loaded is None else loaded.jam.seconds

    def mute(self, side: int, seat: int, on: bool) -> None:
        """Hear a player of one of them no longer, or again."""
        self.turn(side)
        self._reviewing.hearing.mute(seat, on)
        self.turned.emit()

    def solo(self, side: int, seat: int, on: bool) -> None:
        """Hear only those players of one of them."""
        self.turn(side)
        self._reviewing.hearing.solo(seat, on)
        self.turned.emit()

    def set_level(self, side: int, seat: int, decibels: float) -> None:
        """Hear a player of one of them louder, or softer."""
        self.turn(side)
        self._reviewing.hearing.set_level(seat, decibels)
        self.turned.emit()

    # ── measuring ───────────────────────────────────────────────────────────────────────────────

    @property
    def measures(self) -> bool:
        """Say whether anything is being measured."""
        return any(each.is_busy for each in self.analyses)

    @property
    def share(self) -> float:
        """Return how much of both is measured."""
        return sum(each.now.done for each in self.analyses) / len(self.analyses)

    def measure(self) -> None:
        """Measure both, each in a process of its own."""
        both = (self.first, self.other)
        for loaded, analysing in zip(both, self.analyses, strict=True):
            if loaded is not None:
                notes = self._reviewing.notebook.notes if loaded is self.first else loaded.found.notes
                # With shifts: the p of pairs stands in the table, and comes last.
                settings = Settings()
                key = self._key(loaded.path)
                analysing.begin(Asked(str(loaded.path), settings, notes.corrections, key=key), again=True)

    def stop_measuring(self) -> None:
        """Measure no more; what is known stays."""
        for each in self.analyses:
            each.stop()

    def _end_measuring(self) -> None:
        for each in self.analyses:
            each.forget()

    # ── inside ──────────────────────────────────────────────────────────────────────────────────

    def _key(self, path: Path) -> bytes:
        """Return the key of a sealed take, as others take it; empty for others."""
        keys = self._reviewing.keys
        try:
            identity = identity_of(path)
        except OSError:
            return b""
        if identity is None or keys is None:
            return b""
        key = keys if isinstance(keys, TakeKey) else keys(identity)
        return b"" if key is None else key.identity + key.secret

    def _forget(self) -> None:
        self.first = self.other = self.path = None
        self.side, self._heard, self.marks = FIRST, [Heard(), Heard()], [None, None]
        self.align, self._by_hand_s = Align.START, 0.0
        self._loading.forget()
        self._end_measuring()

    def _follow(self) -> None:
        """Another session is open, or none: it is heard already, and nothing is compared with it."""
        if self._reviewing.loaded is not self.first and self.first is not None:
            self._forget()
            self.is_shown = False
            self.changed.emit()
