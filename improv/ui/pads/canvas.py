"""The pads: painted by one widget, played by mouse, ten fingers, keys and screen readers."""

from collections.abc import Sequence

from PyQt6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QHideEvent, QInputDevice, QMouseEvent, QPaintEvent, QResizeEvent, QTouchEvent
from PyQt6.QtWidgets import QSizePolicy, QWidget

from improv.link.look import Layout, PadLook
from improv.ui.pads.board import Board, board_of
from improv.ui.pads.colours import PadColours
from improv.ui.pads.fingers import TOUCHES, is_touch_screen, tell
from improv.ui.pads.hands import MINIMUM_MS, Hands, Holder
from improv.ui.pads.labels import label_set
from improv.ui.pads.ladder import ROOMY_COLUMNS, ROOMY_GAP, SMALLEST_PAD
from improv.ui.pads.offer import MOST_ROWS, Offer
from improv.ui.pads.pad import Pad
from improv.ui.pads.painter import PadPainter
from improv.ui.pads.proxies import PadProxies
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import key_name

_MOUSE: Holder = ("mouse", 0)


class PadCanvas(QWidget):
    """Pads of one player. Says which degree is pressed and released before it paints anything."""

    pressed = pyqtSignal(int)
    released = pyqtSignal(int)
    pads_changed = pyqtSignal()
    """There are other pads: another key, another size of the window."""

    def __init__(self, theme: Theme, slide: bool = False, minimum_ms: int = MINIMUM_MS) -> None:
        super().__init__()
        self.setObjectName("padCanvas")
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.board = Board(Layout.LADDER)
        self._slide = slide
        self._offer: Offer | None = None
        self._theme = theme
        self._look = PadLook()
        self._language = "en"
        self._own_colours: tuple[str, ...] = ()
        self._hands = Hands(minimum_ms, self)
        self._hands.pressed.connect(self.pressed)
        self._hands.released.connect(self.released)
        self._painter = PadPainter(self, theme)
        self._proxies = PadProxies(self, theme.focus)
        self._proxies.key_down.connect(lambda pad: self._hold(("focus", pad), pad))
        self._proxies.key_up.connect(lambda pad: self._hands.up(("focus", pad)))
        self._proxies.tapped.connect(lambda pad: self._hands.tap(self.board.degree_of(pad)))

    @property
    def pads(self) -> tuple[Pad, ...]:
        """Return the pads that there are now."""
        return self.board.pads

    # ── what is shown ───────────────────────────────────────────────────────────────────────────

    def set_offer(self, offer: Offer) -> None:
        """Offer the pads of a player in a key."""
        if offer != self._offer:
            self._offer = offer
            self._lay_out()

    def set_look(self, look: PadLook, language: str = "en", own_colours: tuple[str, ...] = ()) -> None:
        """Show pads as they are wished: their labels in a language (two letters), their own colours."""
        if (look, language, own_colours) != (self._look, self._language, self._own_colours):
            self._look, self._language, self._own_colours = look, language, own_colours
            self._lay_out()

    @property
    def offer(self) -> Offer | None:
        """Return what the pads play; None before the jam is known."""
        return self._offer

    @property
    def colours(self) -> PadColours:
        """Return the colours that the pads have."""
        degrees = 1 if self._offer is None else self._offer.colours
        return PadColours(self._theme, self._look.colours, self._own_colours, degrees)

    def set_inviting(self, lit: bool) -> None:
        """Frame all pads together, or no longer: their player is invited."""
        self._painter.set_inviting(lit)

    def mark_silent(self, degree: int) -> None:
        """Show for a moment that a press of this degree stayed silent."""
        for number, pad in enumerate(self.pads):
            if pad.degree == degree or pad.is_phrase:
                self._painter.mark_silent(number)

    def set_seats(self, pad: int, seats: Sequence[int]) -> None:
        """Light a pad with the players whose notes sound on it; none: dark."""
        self._painter.set_seats(pad, tuple(seats))
        self._proxies.set_sounding(pad, bool(seats))

    def set_pulsing(self, pad: int | None) -> None:
        """Show where a first note could be played."""
        self._painter.set_pulsing(pad)

    def place_of(self, pad: int) -> QRect:
        """Return where a pad lies."""
        return self.board.places[pad].rect

    def middle_of(self, pad: int) -> QPoint:
        """Return a place that is surely on a pad."""
        return self.board.places[pad].middle

    def middle_pad(self) -> int | None:
        """Return the tonic in the middle octave."""
        return next((i for i, pad in enumerate(self.pads) if pad.degree == 0), None)

    def focus_pads(self) -> None:
        """Give the keyboard's focus to the pads."""
        self._proxies.focus()

    # ── the computer keyboard, told by place ────────────────────────────────────────────────────

    def press_key(self, key: int, row: int, column: int) -> None:
        """A key of the keyboard's letter rows (0 to 2 from the bottom) goes down."""
        pad = self.board.pad_of_key(row, column)
        if pad is not None:
            self._hold(("key", key), pad)

    def release_key(self, key: int) -> None:
        """A key comes up."""
        self._hands.up(("key", key))

    def holds_key(self, key: int) -> bool:
        """Say whether a key holds a pad."""
        return self._hands.held_by(("key", key)) is not None

    def release_keys(self) -> None:
        """Let go of what keys hold: they may come up where nobody tells us."""
        self._hands.all_up(lambda holder: holder[0] in {"key", "focus"})

    def release_all(self) -> None:
        """Let go of everything."""
        self._hands.all_up()

    # ── mouse and fingers ───────────────────────────────────────────────────────────────────────

    def event(self, event: QEvent | None) -> bool:
        """Take touches before Qt makes mouse events of them."""
        if event is None:
            return False
        kind = event.type()
        if kind in TOUCHES and isinstance(event, QTouchEvent):
            event.accept()  # a laptop's pad too: its clicks come as what they are
            if is_touch_screen(event):
                tell(event, self._down, self._move, self._hands.up)
            return True
        if kind == QEvent.Type.TouchCancel:
            self._hands.all_up(lambda holder: holder[0] == "touch")
            return True
        if kind == QEvent.Type.WindowDeactivate:
            self.release_all()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        """Press the pad under the mouse."""
        if event is not None and event.button() == Qt.MouseButton.LeftButton and not _is_a_finger(event):
            self._down(_MOUSE, event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent | None) -> None:
        """Press again: the second of two quick presses is one like any other."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        """Slide."""
        if event is not None and not _is_a_finger(event):
            self._move(_MOUSE, event.position())

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        """Let go."""
        if event is not None and event.button() == Qt.MouseButton.LeftButton and not _is_a_finger(event):
            self._hands.up(_MOUSE)

    def hideEvent(self, event: QHideEvent | None) -> None:
        """Let go: nobody holds what cannot be seen."""
        self.release_all()
        super().hideEvent(event)

    def _down(self, holder: Holder, position: QPointF) -> None:
        pad = self.board.pad_at(position)
        if pad is not None:
            self._hold(holder, pad)

    def _move(self, holder: Holder, position: QPointF) -> None:
        if not (self._slide or self.board.slides):
            return
        held = self._hands.held_by(holder)
        pad = self.board.pad_at(position)
        if pad is None or self.pads[pad].degree == held or self._still_on(held, position):
            return
        self._hold(holder, pad)

    def _hold(self, holder: Holder, pad: int) -> None:
        self._hands.down(holder, self.board.degree_of(pad))

    def _still_on(self, degree: int | None, position: QPointF) -> bool:
        """Say whether a finger is within reach of the pad that it holds."""
        return any(
            pad.degree == degree and self.board.still_on(number, position)
            for number, pad in enumerate(self.pads)
        )

    # ── layout and painting ─────────────────────────────────────────────────────────────────────

    def minimumSizeHint(self) -> QSize:
        """Ask for room for an octave of most scales, and three of them."""
        return QSize(
            ROOMY_COLUMNS * (SMALLEST_PAD + ROOMY_GAP) + ROOMY_GAP,
            MOST_ROWS * (SMALLEST_PAD + ROOMY_GAP) + ROOMY_GAP,
        )

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Lay the pads out anew."""
        self._lay_out()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the pads that changed."""
        if event is not None:
            self._painter.paint(event.rect())

    def _lay_out(self) -> None:
        if self._offer is None:
            return
        labels = label_set(self._look.labels, self._language)
        self.board = board_of(self._offer, self._look, labels, self.size(), self.board)
        self._painter.set_board(self.board, self.colours)
        self._proxies.set_board(self.board)
        kit = self._offer.kit
        key = key_name(self._offer.key) if kit is None else kit.name
        self.setAccessibleName(self.tr("Pads, {count}, {key}").format(count=len(self.pads), key=key))
        self.pads_changed.emit()
        self.update()


def _is_a_finger(event: QMouseEvent) -> bool:
    """Say whether a touch was turned into this mouse event: the touch itself is heard already."""
    device = event.device()
    return device is not None and device.type() == QInputDevice.DeviceType.TouchScreen
