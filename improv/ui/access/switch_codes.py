"""Switches as the computer sees them: a key by its place, or a button of the mouse."""

from PyQt6.QtCore import QCoreApplication, QEvent, Qt
from PyQt6.QtGui import QKeyEvent, QKeySequence, QMouseEvent

from improv.link.profile import Switch, SwitchKind
from improv.ui.pads.keymap import SPACE_CODES, letter_of, name_of_key, scan_code

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


def name_of(switch: Switch) -> str:
    """Return what people call a switch; empty where none was learned."""
    if switch.kind is SwitchKind.MIDI:
        return QCoreApplication.translate("Switch", "a MIDI control")
    if not switch.code:
        return ""
    if switch.kind is SwitchKind.MOUSE:
        return _button_name(switch.code)
    return _key_name(switch.code)


def _button_name(code: int) -> str:
    translate = QCoreApplication.translate
    names = {
        1: translate("Switch", "left mouse button"),
        2: translate("Switch", "right mouse button"),
        4: translate("Switch", "middle mouse button"),
    }
    return names.get(code) or translate("Switch", "mouse button {number}").format(number=code.bit_length())


def _key_name(code: int) -> str:
    """Return the name of a key: its letter as it is on most keyboards, for it is known by its place."""
    if code & _UNPLACED:
        name = QKeySequence(code & (_UNPLACED - 1)).toString()
    else:
        name = letter_of(code) or name_of_key(code)
    if code in SPACE_CODES:
        name = QCoreApplication.translate("Switch", "Space")
    if name:
        return QCoreApplication.translate("Switch", "key {name}").format(name=name)
    return QCoreApplication.translate("Switch", "key number {number}").format(number=code)
