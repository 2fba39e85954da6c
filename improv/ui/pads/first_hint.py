"""The hint for the first ten seconds: a pad that pulses, and a line; gone for ever with the first note."""

from PyQt6.QtCore import QObject, QPoint, Qt, QTimer
from PyQt6.QtWidgets import QLabel

from improv.ui.pads.canvas import PadCanvas

WAITS_MS = 3000
ON_MS, OFF_MS = 700, 1300
"""One pulse in two seconds."""


class FirstHint(QObject):
    """Shows a canvas' tonic as the place for a first note, unless somebody plays."""

    def __init__(self, canvas: PadCanvas, waits_ms: int = WAITS_MS, *, motion: bool = True) -> None:
        """``motion``: the pad pulses; else it is framed and stays so."""
        super().__init__(canvas)
        self._motion = motion
        self._canvas = canvas
        self.label = QLabel(self.tr("Press a pad, any key from Q to B, or your keyboard"), canvas)
        self.label.setObjectName("hint")
        self.label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.label.hide()
        self._on = False
        self._over = False
        self._shows = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._pulse)
        canvas.pads_changed.connect(self._place)
        self._timer.start(waits_ms)

    @property
    def is_shown(self) -> bool:
        """Say whether the hint is to be seen."""
        return not self.label.isHidden()

    def finish(self) -> None:
        """Go for ever: somebody has played."""
        if not self._over:
            self._over = True
            self._timer.stop()
            self._canvas.set_pulsing(None)
            self.label.hide()

    def _pulse(self) -> None:
        if self._over:
            return
        self._on = not self._on
        self._canvas.set_pulsing(self._canvas.middle_pad() if self._on else None)
        self._shows = True
        self._place()
        if self._motion:
            self._timer.start(ON_MS if self._on else OFF_MS)

    def _place(self) -> None:
        """Lie over the gap above the middle row, where no name is hidden; on small pads they pulse alone."""
        pad = self._canvas.middle_pad()
        if self._over:
            return
        if pad is None:
            self.label.hide()
            return
        label, room = self.label, self._canvas.width()
        label.setWordWrap(False)
        label.adjustSize()
        if label.width() > room:
            label.setWordWrap(True)
            label.resize(room, label.heightForWidth(room))
        label.setVisible(self._shows and label.height() <= self._canvas.height() // 2)
        left = (room - label.width()) // 2
        top = self._canvas.place_of(pad).top() - label.height() // 2 - 6
        label.move(QPoint(left, max(0, top)))
        label.raise_()
