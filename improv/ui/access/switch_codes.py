"""Switches as the computer sees them: a key by its place, or a button of the mouse."""

from PyQt6.QtCore import QEvent, Qt
from PyQt6.QtGui import QKeyEvent, QMouseEvent

from improv.jam.profile import Switch, SwitchKind
from improv.ui.pads.keymap import scan_code

_UNPLACED = 1 << 23
"""Added to what a key is called, where a program sends it that tells no place."""
MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock,
    }
)  # fmt: skip


def switch_of(event: QEvent) -> Switch | None:
    """Return the switch that an event is about; None where it can be none, as Esc, which stops all sound."""
    if isinstance(event, QKeyEvent) and event.key() != Qt.Key.Key_Escape:
        code = scan_code(event)
        return Switch(SwitchKind.KEY, code or _UNPLACED | (event.key() & (_UNPLACED - 1)))
    if isinstance(event, QMouseEvent) and event.button() != Qt.MouseButton.NoButton:
        return Switch(SwitchKind.MOUSE, button_number(event))
    return None


def button_number(event: QMouseEvent) -> int:
    """Return the number of a button of the mouse, counted in bits."""
    number: int = event.button().value  # type: ignore[assignment]  # the stubs take it for the button itself
    return number
