"""Pointers: what fingers, the mouse, a gaze and keys do on the pads of one canvas, made presses of hands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PyQt6.QtCore import QObject, QPointF, QTimer, pyqtSignal

from improv.ui.pads.hands import SAME_LOUDNESS, Hands, Holder
from improv.ui.pads.pad import Pad

REST_MS = 1000
"""So long after the last press pads count as played on."""


class Surface(Protocol):
    """Pads, and where they lie."""

    @property
    def pads(self) -> Sequence[Pad]:
        """Return the pads."""

    @property
    def slides(self) -> bool:
        """Say whether sliding over pads plays them here, whatever else was chosen."""

    def pad_at(self, position: QPointF) -> int | None:
        """Return which pad is there."""

    def still_on(self, pad: int, position: QPointF) -> bool:
        """Say whether a finger that came from a pad is still on it."""

    def degree_of(self, pad: int) -> int:
        """Return what a press of this pad plays now."""


@dataclass(frozen=True)
class _Grip:
    """Who plays a pad; which is not known any more where the pads have become others."""

    hands: Hands
    pad: int | None


class Pointers(QObject):
    """Who is on which pad. The hands may be those of several players."""

    rested = pyqtSignal()
    """Nobody holds a pad any more, and nobody has pressed one for a second."""

    def __init__(self, surface: Callable[[], Surface], parent: QObject, rest_ms: int = REST_MS) -> None:
        """Take what returns the pads as they are now."""
        super().__init__(parent)
        self._surface = surface
        self.slide = False
        """A pointer that is down and slides over pads plays them."""
        self._on: dict[Holder, _Grip] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(rest_ms)
        self._timer.timeout.connect(self._look_for_rest)

    @property
    def is_busy(self) -> bool:
        """Say whether somebody holds a pad, or has just pressed one."""
        return self._timer.isActive() or self._is_held()

    # ── told by pad ─────────────────────────────────────────────────────────────────────────────

    def hold(self, hands: Hands, holder: Holder, pad: int, velocity: int = SAME_LOUDNESS) -> None:
        """Hold a pad."""
        degree = self._degree_of(hands, holder, pad)
        self._on[holder] = _Grip(hands, pad)
        hands.down(holder, degree, velocity)
        self._timer.start()

    def tap(self, hands: Hands, pad: int) -> None:
        """Press a pad and let it go, for those who can only press."""
        hands.tap(self._degree_of(hands, ("tap", pad), pad))
        self._timer.start()

    def up(self, holder: Holder) -> None:
        """Somebody lets go, or is gone."""
        grip = self._on.pop(holder, None)
        if grip is not None:
            grip.hands.up(holder)
            if not self.is_busy:
                self.rested.emit()

    def has(self, holder: Holder) -> bool:
        """Say whether somebody holds a pad here."""
        grip = self._on.get(holder)
        return grip is not None and grip.hands.held_by(holder) is not None

    # ── told by place ───────────────────────────────────────────────────────────────────────────

    def down(self, hands: Hands, pointer: Holder, position: QPointF, velocity: int = SAME_LOUDNESS) -> None:
        """A pointer goes down."""
        self.up(pointer)
        pad = self._surface().pad_at(position)
        if pad is not None:
            self.hold(hands, pointer, pad, velocity)

    def move(self, hands: Hands, pointer: Holder, position: QPointF, velocity: int = SAME_LOUDNESS) -> None:
        """A pointer that is down moves: where pads slide, it plays those that it comes to."""
        surface = self._surface()
        if self.slide or surface.slides:
            pad = surface.pad_at(position)
            if pad is not None and self._comes_to(pad, hands, pointer, position):
                self.hold(hands, pointer, pad, velocity)

    def hover(self, hands: Hands, pointer: Holder, position: QPointF) -> None:
        """A pointer that plays by being there has moved: beside the pads it is silent."""
        surface = self._surface()
        pad = surface.pad_at(position)
        if pad is not None:
            if self._comes_to(pad, hands, pointer, position):
                self.hold(hands, pointer, pad)
            return
        grip = self._on.get(pointer)
        if grip is not None and (grip.pad is None or not surface.still_on(grip.pad, position)):
            self.up(pointer)

    # ── the pads change, or all is let go ───────────────────────────────────────────────────────

    def lose_places(self) -> None:
        """The pads are others: what is held goes on, wherever it lies now."""
        self._on = {holder: _Grip(grip.hands, None) for holder, grip in self._on.items()}

    def forget(self) -> None:
        """All hands let go, whoever's they are."""
        for holder in list(self._on):
            self._on.pop(holder).hands.up(holder)
        self._timer.stop()
        self.rested.emit()

    def _comes_to(self, pad: int, hands: Hands, pointer: Holder, position: QPointF) -> bool:
        """Say whether a pointer has left its pad for this one, and it is another note."""
        grip = self._on.get(pointer)
        if grip is None:
            return True
        surface = self._surface()
        if pad == grip.pad or (grip.pad is not None and surface.still_on(grip.pad, position)):
            return False
        if grip.pad is None or surface.pads[pad].degree == hands.held_by(pointer):
            self._on[pointer] = _Grip(grip.hands, pad)
            return False
        return True

    def _degree_of(self, hands: Hands, holder: Holder, pad: int) -> int:
        """Return what a pad plays: what it plays already, where another holds it down."""
        for other, grip in self._on.items():
            held = hands.held_by(other)
            if other != holder and grip == _Grip(hands, pad) and held is not None:
                return held
        return self._surface().degree_of(pad)

    def _is_held(self) -> bool:
        return any(map(self.has, self._on))

    def _look_for_rest(self) -> None:
        if not self._is_held():
            self.rested.emit()
