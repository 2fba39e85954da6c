"""Scanning: one or two switches reach all pads of an area, since they are offered one after another."""

from PyQt6.QtCore import QObject, Qt, QTimer, pyqtSignal

from improv.link.clock import Clock
from improv.link.profile import Scan, Scanning
from improv.ui.access.scan_order import ScanOrder
from improv.ui.pads.canvas import PadCanvas
from improv.ui.pads.hands import Holder
from improv.ui.pads.phrase import Phrase

_SWITCH: Holder = ("switch", 0)
_MS = 1_000_000
"""Nanoseconds."""


class Scanner(QObject):
    """Offers the pads of a canvas. The note begins with the switch, and lasts as long as it is held."""

    offered = pyqtSignal(str)
    """What is offered now, to be said aloud; only where the person wants that."""

    def __init__(self, canvas: PadCanvas, clock: Clock) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._clock = clock
        self._scan = Scan()
        self._order = ScanOrder(())
        self._phrase: Phrase | None = None
        self._next: int | None = None
        """The pad that the one switch plays next."""
        self._began = 0
        """When the first of what was offered since the last press was offered: all others follow from it."""
        self._gone = 0
        """How many were offered since then."""
        self._held = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)
        canvas.pads_changed.connect(self._begin)

    @property
    def scan(self) -> Scan:
        """Return how the person scans."""
        return self._scan

    @property
    def is_on(self) -> bool:
        """Say whether pads are offered."""
        return self._scan.mode is not Scanning.OFF

    @property
    def offers(self) -> tuple[int, ...]:
        """Return the pads that are offered now."""
        if self._scan.mode is Scanning.DIRECT:
            return () if self._next is None else (self._next,)
        return self._order.offered if self.is_on else ()

    def set_scan(self, scan: Scan) -> None:
        """Scan in this way."""
        if scan != self._scan:
            self.switch(down=False)
            self._scan = scan
            self._begin()

    def switch(self, *, down: bool) -> None:
        """The switch is pressed, or let go."""
        if not down:
            self._let_go()
        elif self._scan.mode is Scanning.DIRECT:
            self._play(self._next)
        elif self.is_on:
            pad = self._order.choose()
            if pad is None:
                self._offer_anew()
            else:
                self._play(pad)

    def go_on(self) -> None:
        """The second switch is pressed: offer what comes next."""
        if self._scan.mode is Scanning.STEP:
            self._order.go()
            self._show()

    def look(self) -> None:
        """Offer what is due by now, however late the timer was: what is due follows from the beginning."""
        if self._scan.mode is not Scanning.AUTO or self._held:
            return
        gone = (self._clock.monotonic_ns() - self._began) // self._every
        if gone > self._gone and self._canvas.isVisible():
            self._order.go(gone - self._gone)
            self._show()
        self._gone = max(gone, self._gone)
        self._wait()

    @property
    def _every(self) -> int:
        return self._scan.every_ms * _MS

    def _begin(self) -> None:
        """Offer from the first on: there are other pads, or another way to scan."""
        self._order = ScanOrder(rows_of(self._canvas))
        self._phrase = _phrase_of(self._canvas, self._phrase)
        self._next = self._next_pad() if self._scan.mode is Scanning.DIRECT else None
        self._offer_anew()

    def _offer_anew(self) -> None:
        """Offer what is offered for its whole time."""
        self._began, self._gone = self._clock.monotonic_ns(), 0
        self._show()
        if self._scan.mode is Scanning.AUTO and not self._held:
            self._wait()
        else:
            self._timer.stop()

    def _wait(self) -> None:
        due = self._began + (self._gone + 1) * self._every
        self._timer.start(max(0, -((self._clock.monotonic_ns() - due) // _MS)))

    def _show(self) -> None:
        self._canvas.set_scanned(self.offers)
        if self.is_on and self._scan.speak and self._scan.mode is not Scanning.DIRECT and self.offers:
            self.offered.emit(self._name())

    def _name(self) -> str:
        first = self._canvas.name_of(self.offers[0])
        if self._order.offers_rows:
            return self.tr("Row {number}, from {pad}").format(number=self._order.number + 1, pad=first)
        return first

    def _play(self, pad: int | None) -> None:
        if pad is None:
            return
        self._held = True
        self._timer.stop()
        self._canvas.pointers.hold(self._canvas.hands, _SWITCH, pad)

    def _let_go(self) -> None:
        self._canvas.pointers.up(_SWITCH)
        if self._held:
            self._held = False
            if self._scan.mode is Scanning.DIRECT:
                self._next = self._next_pad()
            self._offer_anew()

    def _next_pad(self) -> int | None:
        degree = None if self._phrase is None else self._phrase.next()
        pads = self._canvas.pads
        return next((number for number, pad in enumerate(pads) if pad.degree == degree), None)


def rows_of(canvas: PadCanvas) -> list[list[int]]:
    """Return the pads of a canvas by row, as one reads: the upper rows first, each from the left."""
    rows: dict[int, list[int]] = {}
    for number, pad in enumerate(canvas.pads):
        rows.setdefault(pad.row, []).append(number)
    return [sorted(rows[row], key=lambda pad: canvas.pads[pad].column) for row in sorted(rows, reverse=True)]


def _phrase_of(canvas: PadCanvas, before: Phrase | None) -> Phrase | None:
    """Return a walk over the pads of the middle octave, or of all where there is none; it goes on."""
    pads = [pad for pad in canvas.pads if pad.piece is not None or pad.register == 0] or list(canvas.pads)
    degrees = sorted({pad.degree for pad in pads})
    if not degrees:
        return None
    return Phrase(degrees) if before is None else before.over(degrees)
