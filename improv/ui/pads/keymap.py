"""The computer keyboard as pads: by the place of a key, not by its letter, so that every layout works."""

import sys

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QKeyEvent, QKeySequence

Place = tuple[int, int]
"""Row from the bottom (0 to 2) and column (0 to 9)."""

_LETTERS = ("ZXCVBNM,./", "ASDFGHJKL;", "QWERTYUIOP")
_FIRST_CODES = {"linux": (52, 38, 24), "win32": (0x2C, 0x1E, 0x10)}
"""Scan codes of Z, A and Q; the others of a row follow. X11 and Wayland: the kernel's plus 8."""
_MAC_CODES = (
    (6, 7, 8, 9, 11, 45, 46, 43, 47, 44),
    (0, 1, 2, 3, 5, 4, 38, 40, 37, 41),
    (12, 13, 14, 15, 17, 16, 32, 34, 31, 35),
)

_BY_LETTER: dict[int, Place] = {
    ord(letter): (row, column) for row, line in enumerate(_LETTERS) for column, letter in enumerate(line)
}
_BY_CODE: dict[int, Place] = {
    first + column: (row, column)
    for row, first in enumerate(_FIRST_CODES.get(sys.platform, ()))
    for column in range(10)
}
_BY_MAC_CODE: dict[int, Place] = {
    code: (row, column) for row, line in enumerate(_MAC_CODES) for column, code in enumerate(line)
}
SPACE_CODES = frozenset({"linux": (65,), "win32": (0x39,), "darwin": (50,)}.get(sys.platform, ()))
_F = (Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F7,
      Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_F10, Qt.Key.Key_F11, Qt.Key.Key_F12)  # fmt: skip
_NAMED = {
    "linux": {
        **dict(zip((*range(67, 77), 95, 96), _F, strict=True)),
        23: Qt.Key.Key_Tab, 36: Qt.Key.Key_Return, 104: Qt.Key.Key_Enter, 22: Qt.Key.Key_Backspace,
        111: Qt.Key.Key_Up, 113: Qt.Key.Key_Left, 114: Qt.Key.Key_Right, 116: Qt.Key.Key_Down,
    },
    "win32": {
        **dict(zip((*range(0x3B, 0x45), 0x57, 0x58), _F, strict=True)),
        0x0F: Qt.Key.Key_Tab, 0x1C: Qt.Key.Key_Return, 0x0E: Qt.Key.Key_Backspace,
    },
}.get(sys.platform, {})  # fmt: skip
"""Keys by their place that have a name and no letter; switches are often made to be one of them."""
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def key_id(event: QKeyEvent) -> int:
    """Return a number that is the same when the key goes down and when it comes up."""
    return scan_code(event) or -event.key()


def place_of(event: QKeyEvent) -> Place | None:
    """Return where a key lies; None for a key that plays nothing, and for commands (Ctrl, Alt, Meta)."""
    if event.modifiers() & _COMMANDS:
        return None
    if sys.platform == "darwin":
        return _BY_MAC_CODE.get(event.nativeVirtualKey()) if event.text() else None
    code = scan_code(event)
    # Keys sent by programs (remote desktops, tests) may come without a place: then the letter counts.
    return _BY_CODE.get(code) if code else _BY_LETTER.get(event.key())


def scan_code(event: QKeyEvent) -> int:
    """Return the number of a key by its place; 0 where that is not told."""
    if sys.platform == "darwin":
        return event.nativeVirtualKey() + 1
    return event.nativeScanCode()


def letter_of(code: int) -> str:
    """Return the letter at a key's place on most keyboards; empty for a key that is no letter."""
    found = (_BY_MAC_CODE if sys.platform == "darwin" else _BY_CODE).get(
        code - 1 if sys.platform == "darwin" else code
    )
    return "" if found is None else _LETTERS[found[0]][found[1]]


def name_of_key(code: int) -> str:
    """Return what a key at a place is called, where that is no letter: "F9", "Return"; else empty."""
    key = _NAMED.get(code)
    return "" if key is None else QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
