"""The pads: painted by one widget, played by mouse, ten fingers, keys and screen readers."""

from collections.abc import Collection, Sequence

from PyQt6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QHideEvent, QInputDevice, QMouseEvent, QPaintEvent, QResizeEvent, QTouchEvent
from PyQt6.QtWidgets import QSizePolicy, QWidget

from improv.jam.player import SCREEN
from improv.link.look import Layout, PadLook
from improv.ui.languages.said import known
from improv.ui.pads.board import Board, board_of
from improv.ui.pads.colours import PadColours
from improv.ui.pads.fingers import TOUCHES, Fingers, is_touch_screen, velocity_of
from improv.ui.pads.hands import Hands, Holder
from improv.ui.pads.labels import label_set
from improv.ui.pads.ladder import ROOMY_COLUMNS, ROOMY_GAP, SMALLEST_PAD
from improv.ui.pads.offer import MOST_ROWS, Offer
from improv.ui.pads.pad import Pad
from improv.ui.pads.painter import PadPainter
from improv.ui.pads.pointers import Pointers
from improv.ui.pads.proxies import PadProxies
from improv.ui.parts.paced import Paced
from improv.ui.parts.sides import stays
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import key_name

_MOUSE: Holder = ("mouse", 0)
_HOVER: Holder = ("hover", 0)
_LEFT = Qt.MouseButton.LeftButton
_SQUEEZE_APART_MS = 16
_LARGE_TEXT = 1.5


class PadCanvas(QWidget):
    """Pads of one player. Says which degree is pressed and released before it paints anything.

    Others may play on them too, with hands of their own: the mouse, and keys.
    """

    pressed = pyqtSignal(int, int)
    """By the player whose pads these are: a degree, and its velocity."""
    released = pyqtSignal(int)
    pads_changed = pyqtSignal()
    """There are other pads: another key, another size of the window."""

    def __init__(
        self,
        theme: Theme,
        slide: bool = False,
        *,
        number: int = 0,
        source: str = SCREEN,
    ) -> None:
        """Take how notes are played, and, among several who share the screen, the number and the source."""
        super().__init__()
        stays(self)
        self._prefix = "" if not number else f"area{number + 1}_"
        self.setObjectName(f"{self._prefix}padCanvas")
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.source = source
        self.board = Board(Layout.LADDER)
        self._offer: Offer | None = None
        self._theme = theme
        self._look = PadLook()
        self._language = "en"
        self._own_colours: tuple[str, ...] = ()
        self._owner = ""
        self.hands = Hands(self)
        self.hands.pressed.connect(self.pressed)
        self.hands.released.connect(self.released)
        self.mouse = self.hands
        """The hands that the mouse plays with."""
        self.pointers = Pointers(lambda: self.board, self)
        self.pointers.slide = slide
        self.pointers.rested.connect(self._rested)
        self._put_off = False
        """Pads are to be laid out anew as soon as no hand is on them."""
        self._fingers = Fingers()
        self._squeezes = Paced(self, _SQUEEZE_APART_MS)
        self._squeezes.told.connect(self.hands.squeeze)
        self._painter = PadPainter(self, theme)
        self._proxies = PadProxies(self, theme.focus, self._prefix)
        self._proxies.key_down.connect(lambda pad: self.pointers.hold(self.hands, ("focus", pad), pad))
        self._proxies.key_up.connect(lambda pad: self.pointers.up(("focus", pad)))
        self._proxies.tapped.connect(lambda pad: self.pointers.tap(self.hands, pad))

    @property
    def pads(self) -> tuple[Pad, ...]:
        """Return the pads that there are now."""
        return self.board.pads

    @property
    def is_held(self) -> bool:
        """Say whether hands are on the pads, or were a moment ago."""
        return self.pointers.is_busy

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
            self._lay_out(held=False)

    @property
    def look(self) -> PadLook:
        """Return how the pads are wished."""
        return self._look

    @property
    def offer(self) -> Offer | None:
        """Return what the pads play; None before the jam is known."""
        return self._offer

    @property
    def colours(self) -> PadColours:
        """Return the colours that the pads have."""
        degrees = 1 if self._offer is None else self._offer.colours
        return PadColours(self._theme, self._look.colours, self._own_colours, degrees)

    def set_owner(self, name: str) -> None:
        """Say whose pads these are, where several share the screen; empty where one has it alone."""
        if name != self._owner:
            self._owner = name
            self._proxies.set_owner(name)
            self._name()

    def set_slide(self, on: bool) -> None:
        """Let fingers that slide over pads play them, or only the pad that they came down on."""
        self.pointers.slide = on

    def set_hover(self, on: bool) -> None:
        """Let pads sound while the mouse is on them, pressed or not."""
        if on != self.hasMouseTracking():
            self.setMouseTracking(on)
            self.pointers.up(_HOVER)

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

    def set_scanned(self, pads: Collection[int]) -> None:
        """Frame the pads that are offered to somebody who plays with a switch."""
        self._painter.set_scanned(pads)

    def name_of(self, pad: int) -> str:
        """Return what a pad is called, as a screen reader says it."""
        return self._proxies.name_of(pad)

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

    @property
    def last_stop(self) -> QWidget:
        """Return what Tab comes to last in here."""
        return self._proxies.last or self

    # ── the computer keyboard, told by place ────────────────────────────────────────────────────

    def press_key(
        self, key: int, row: int, column: int, columns: int = 10, hands: Hands | None = None
    ) -> None:
        """A key of the keyboard's letter rows (0 to 2 from the bottom) goes down, one of so many columns."""
        pad = self.board.pad_of_key(row, column, columns)
        if pad is not None:
            self.pointers.hold(hands or self.hands, ("key", key), pad)

    def release_key(self, key: int) -> None:
        """A key comes up."""
        self.pointers.up(("key", key))

    def holds_key(self, key: int) -> bool:
        """Say whether a key holds a pad."""
        return self.pointers.has(("key", key))

    def release_all(self) -> None:
        """Let go of everything, also of what sounds without a hand."""
        self.hands.stop()
        if self.mouse is not self.hands:
            self.mouse.stop()
        self.pointers.forget()

    # ── mouse and fingers ───────────────────────────────────────────────────────────────────────

    def event(self, event: QEvent | None) -> bool:
        """Take touches before Qt makes mouse events of them."""
        if event is None:
            return False
        kind = event.type()
        if kind in TOUCHES and isinstance(event, QTouchEvent):
            event.accept()  # a laptop's pad too: its clicks come as what they are
            if is_touch_screen(event):
                self._fingers.tell(event, self._touch, self._slide, self.pointers.up)
            return True
        if kind == QEvent.Type.TouchCancel:
            self.release_all()
            return True
        if kind == QEvent.Type.WindowDeactivate:
            self.release_all()
        if kind == QEvent.Type.Leave:
            self.pointers.up(_HOVER)
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        """Press the pad under the mouse."""
        if event is not None and event.button() == _LEFT and not _is_a_finger(event):
            self.pointers.down(self.mouse, _MOUSE, event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent | None) -> None:
        """Press again: the second of two quick presses is one like any other."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        """Slide, and play by being there."""
        if event is None or _is_a_finger(event):
            return
        if self.hasMouseTracking():
            self.pointers.hover(self.mouse, _HOVER, event.position())
        if event.buttons() & _LEFT:
            self.pointers.move(self.mouse, _MOUSE, event.position())

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        """Let go."""
        if event is not None and event.button() == _LEFT and not _is_a_finger(event):
            self.pointers.up(_MOUSE)

    def hideEvent(self, event: QHideEvent | None) -> None:
        """Let go: nobody holds what cannot be seen."""
        self.release_all()
        super().hideEvent(event)

    def _touch(self, finger: Holder, position: QPointF, pressure: float | None) -> None:
        self.pointers.down(self.hands, finger, position, velocity_of(pressure))

    def _slide(self, finger: Holder, position: QPointF, pressure: float | None) -> None:
        self.pointers.move(self.hands, finger, position, velocity_of(pressure))
        if pressure is not None:
            self._squeezes.tell(finger, pressure)

    # ── layout and painting ─────────────────────────────────────────────────────────────────────

    def minimumSizeHint(self) -> QSize:
        """Ask for room for an octave of most scales, and three of them; two where text is large.

        Then the rows around the pads are so high that the least window has no room for more.
        """
        rows = MOST_ROWS if self._theme.scale <= _LARGE_TEXT else MOST_ROWS - 1
        return QSize(
            ROOMY_COLUMNS * (SMALLEST_PAD + ROOMY_GAP) + ROOMY_GAP,
            rows * (SMALLEST_PAD + ROOMY_GAP) + ROOMY_GAP,
        )

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Lay the pads out anew."""
        self._lay_out()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the pads that changed."""
        if event is not None:
            self._painter.paint(event.rect())

    def _lay_out(self, *, held: bool | None = None) -> None:
        """Lay the pads out. While a hand is on them, another key leaves all where they are."""
        if self._offer is None:
            return
        held = self.is_held if held is None else held
        labels = label_set(self._look.labels, self._language)
        before, wished = self.board, (self._offer, self._look, labels, self.size(), self.board)
        self.board = free = board_of(*wished)
        if held:
            self.board = board_of(*wished, held=True)
        self._put_off = self.board.places != free.places
        if self.board.places != before.places:
            self.pointers.lose_places()
        self._painter.set_board(self.board, self.colours)
        self._proxies.set_board(self.board)
        self._name()
        self.pads_changed.emit()
        self.update()

    def _rested(self) -> None:
        if self._put_off:
            self._put_off = False
            self._lay_out()

    def _name(self) -> None:
        if self._offer is None:
            return
        kit = self._offer.kit
        key = key_name(self._offer.key) if kit is None else known(kit.name)
        name = self.tr("Pads, {count}, {key}").format(count=len(self.pads), key=key)
        if self._owner:
            name = self.tr("{person}: {pads}").format(person=self._owner, pads=name)
        self.setAccessibleName(name)


def _is_a_finger(event: QMouseEvent) -> bool:
    """Say whether a touch was turned into this mouse event: the touch itself is heard already."""
    device = event.device()
    return device is not None and device.type() == QInputDevice.DeviceType.TouchScreen
