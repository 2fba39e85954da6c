"""Hands: whatever holds pads down (a finger, the mouse, keys, a screen reader), made one press per pad."""

from collections.abc import Callable

from PyQt6.QtCore import QObject, pyqtSignal

from improv.ui.parts.lasting import Lasting

Holder = tuple[str, int]
"""What holds a pad: its kind, and which one of that kind."""
TAP_MS = 400
"""A press through a screen reader has no length of its own."""
SAME_LOUDNESS = 80
"""Velocity of what tells nothing of how hard it was pressed."""


class Hands(QObject):
    """Who holds which degree of one source; however many hold one, it is pressed once, and released after
    the last."""

    pressed = pyqtSignal(int, int)
    """A degree, and its velocity."""
    released = pyqtSignal(int)
    squeezed = pyqtSignal(int, float)
    """Pressure on a degree that is held, 0 to 1."""
    let_go = pyqtSignal()
    """Nobody holds anything, and nothing is to sound on, be it latched or not as long yet as it should be."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._holding: dict[Holder, int] = {}
        self._crowds: dict[int, set[Holder]] = {}
        self._played = False
        """Something was pressed since all was let go."""
        self._taps = Lasting(TAP_MS, self)
        self._taps.ended.connect(self.up)

    def down(self, holder: Holder, played: int, velocity: int = SAME_LOUDNESS) -> None:
        """A holder presses a degree."""
        self.up(holder)
        self._holding[holder] = played
        crowd = self._crowds.setdefault(played, set())
        crowd.add(holder)
        if len(crowd) == 1:
            self._played = True
            self.pressed.emit(played, velocity)

    def up(self, holder: Holder) -> None:
        """A holder lets go of what it holds; what it pressed then is what it releases now."""
        played = self._holding.pop(holder, None)
        if played is None:
            return
        crowd = self._crowds[played]
        crowd.discard(holder)
        if not crowd:
            del self._crowds[played]
            self.released.emit(played)

    def squeeze(self, holder: Holder, amount: float) -> None:
        """A holder presses harder or less hard on what it holds."""
        played = self._holding.get(holder)
        if played is not None:
            self.squeezed.emit(played, amount)

    def tap(self, played: int) -> None:
        """Press and release, for those who can only press."""
        holder = ("tap", played)
        self.down(holder, played)
        self._taps.begin(holder)
        self._taps.end(holder)

    def held_by(self, holder: Holder) -> int | None:
        """Return the degree that a holder holds."""
        return self._holding.get(holder)

    def all_up(self, which: Callable[[Holder], bool] | None = None) -> None:
        """Let go at once of everything, or of what some holders hold."""
        for holder in [holder for holder in self._holding if which is None or which(holder)]:
            self.up(holder)

    def stop(self) -> None:
        """Let go at once of everything, also of what sounds without a hand."""
        self.all_up()
        if self._played:
            self._played = False
            self.let_go.emit()
