"""The keys of Review, in one table: what each does, and how a key that was pressed is found in it."""

import sys
from collections.abc import Mapping
from enum import StrEnum

from PyQt6.QtCore import QCoreApplication, QKeyCombination, Qt
from PyQt6.QtGui import QKeyEvent, QKeySequence

LANES = 9
"""Lanes that a digit goes to."""


class Act(StrEnum):
    """What a key of Review does."""

    PLAY = "play"
    PLAY_SELECTION = "play-selection"
    LOOP = "loop"
    MARK = "mark"
    NOTE = "note"
    TAP = "tap"
    BACK = "back"
    FORWARD = "forward"
    FAR_BACK = "far-back"
    FAR_FORWARD = "far-forward"
    PAGE_BACK = "page-back"
    PAGE_FORWARD = "page-forward"
    BEGIN = "begin"
    END = "end"
    MARK_BEFORE = "mark-before"
    MARK_AFTER = "mark-after"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"
    ZOOM_FIT = "zoom-fit"
    LANE = "lane"
    """With the number of the lane."""
    MUTE = "mute"
    SOLO = "solo"
    SLOWER = "slower"
    FASTER = "faster"
    EXPORT = "export"
    UNDO = "undo"
    REDO = "redo"
    DELETE = "delete"
    FIND = "find"
    NEXT = "next"
    """In tap mode: a passage ends, and the next begins."""
    LEAVE = "leave"
    """Back to the list of jams."""


KEYS: dict[Act, tuple[str, ...]] = {
    Act.PLAY: ("Space",),
    Act.PLAY_SELECTION: ("Shift+Space",),
    Act.LOOP: ("L",),
    Act.MARK: ("M", "Ctrl+M"),
    Act.NOTE: ("N", "Ctrl+B"),
    Act.TAP: ("T",),
    Act.BACK: ("Left",),
    Act.FORWARD: ("Right",),
    Act.FAR_BACK: ("Shift+Left",),
    Act.FAR_FORWARD: ("Shift+Right",),
    Act.PAGE_BACK: ("PgUp",),
    Act.PAGE_FORWARD: ("PgDown",),
    Act.BEGIN: ("Home",),
    Act.END: ("End",),
    Act.MARK_BEFORE: (",",),
    Act.MARK_AFTER: (".",),
    Act.ZOOM_IN: ("+", "="),
    Act.ZOOM_OUT: ("-",),
    Act.ZOOM_FIT: ("0",),
    Act.MUTE: ("Alt+M",),
    Act.SOLO: ("Alt+S",),
    Act.SLOWER: ("[",),
    Act.FASTER: ("]",),
    Act.EXPORT: ("Ctrl+E",),
    Act.UNDO: ("Ctrl+Z",),
    Act.REDO: ("Ctrl+Y", "Ctrl+Shift+Z"),
    Act.DELETE: ("Del",),
    Act.FIND: ("Ctrl+F",),
    Act.NEXT: ("Return", "Enter"),
    Act.LEAVE: ("Backspace", "Alt+Left"),
}
"""The keys as they are at first, by Qt's portable names; the first of each is shown."""
REPEATS = frozenset(
    {
        Act.BACK,
        Act.FORWARD,
        Act.FAR_BACK,
        Act.FAR_FORWARD,
        Act.PAGE_BACK,
        Act.PAGE_FORWARD,
        Act.MARK_BEFORE,
        Act.MARK_AFTER,
        Act.ZOOM_IN,
        Act.ZOOM_OUT,
        Act.SLOWER,
        Act.FASTER,
        Act.UNDO,
        Act.REDO,
    }
)
"""What goes on while its key is held."""
_SIGNS = frozenset("+-=,.[]")
"""Found by what is written on the key: where it lies, and with which other keys, differs by country."""
_PAD = Qt.KeyboardModifier.KeypadModifier
_PLAIN = Qt.KeyboardModifier.ShiftModifier | _PAD | Qt.KeyboardModifier.GroupSwitchModifier
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class KeyTable:
    """What each key does: as at first, but for those that somebody chose otherwise."""

    def __init__(self, chosen: Mapping[str, str] | None = None) -> None:
        """Take keys by the name of what they do; what is no key, or does not exist, is left out."""
        self._acts: dict[str, tuple[Act, int]] = {
            str(number): (Act.LANE, number) for number in range(1, LANES + 1)
        }
        self._shown: dict[Act, str] = {}
        own = {act: key for act in Act if (key := portable((chosen or {}).get(act.value, "")))}
        for act, keys in KEYS.items():
            if act in own:
                continue
            free = [key for key in keys if key not in own.values()]
            self._shown[act] = free[0] if free else ""
            self._acts.update(dict.fromkeys(free, (act, 0)))
        for act, key in own.items():
            self._shown[act] = key
            self._acts[key] = (act, 0)

    def act_of(self, event: QKeyEvent) -> tuple[Act, int] | None:
        """Return what a key does that was pressed, and to which lane; None for any other key."""
        return self._acts.get(name_of(event))

    def shown(self, act: Act) -> str:
        """Return the first key of something, as it is written on keyboards here; empty where it has none."""
        name = self._shown.get(act, "")
        return name if name in _SIGNS else _native(name)


def name_of(event: QKeyEvent) -> str:
    """Return Qt's portable name of a key with what is held beside it; signs are as they are written."""
    held, text = event.modifiers(), event.text()
    if text in _SIGNS and text and (not held & ~_PLAIN or (sys.platform == "win32" and held & _ALT_GR)):
        return text
    if event.key() in _MODIFIERS:
        return ""
    combination = QKeyCombination(held & ~_PAD, Qt.Key(event.key()))
    return QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)


def portable(name: str) -> str:
    """Return the portable name of one key, however it was written; empty for what is none."""
    if name in _SIGNS:
        return name
    sequence = QKeySequence(name, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1 or sequence[0].key() in {Qt.Key.Key_unknown, Qt.Key.Key_Escape}:
        return ""  # Esc stops all sound, always
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def rows(table: KeyTable) -> list[tuple[str, str]]:
    """Return all keys and what they do, for the card that shows them."""
    translate = QCoreApplication.translate

    def keys(*acts: Act) -> str:
        names = [name for act in acts if (name := table.shown(act))]
        return " / ".join(names)  # a comma is a key itself

    return [
        (keys(Act.PLAY), translate("ReviewKeys", "play, pause")),
        (keys(Act.PLAY_SELECTION), translate("ReviewKeys", "play what is selected")),
        (keys(Act.LOOP), translate("ReviewKeys", "play what is selected again and again, or no longer")),
        (keys(Act.MARK), translate("ReviewKeys", "mark this moment, also while it plays")),
        (
            keys(Act.NOTE),
            translate("ReviewKeys", "write a note about what is selected, or about this moment"),
        ),
        (
            keys(Act.TAP),
            translate("ReviewKeys", "tap mode: each press of Enter ends a passage and begins another"),
        ),
        (keys(Act.BACK, Act.FORWARD), translate("ReviewKeys", "a second back, a second on")),
        (keys(Act.FAR_BACK, Act.FAR_FORWARD), translate("ReviewKeys", "5 seconds back, 5 seconds on")),
        (keys(Act.PAGE_BACK, Act.PAGE_FORWARD), translate("ReviewKeys", "a page back, a page on")),
        (keys(Act.BEGIN, Act.END), translate("ReviewKeys", "to the beginning, to the end")),
        (
            keys(Act.MARK_BEFORE, Act.MARK_AFTER),
            translate("ReviewKeys", "to the note before, to the next one"),
        ),
        (keys(Act.ZOOM_IN, Act.ZOOM_OUT), translate("ReviewKeys", "see less time larger, see more time")),
        (keys(Act.ZOOM_FIT), translate("ReviewKeys", "see the whole jam")),
        (translate("ReviewKeys", "1 to 9"), translate("ReviewKeys", "go to the lane of a player")),
        (keys(Act.MUTE, Act.SOLO), translate("ReviewKeys", "mute that player, hear only that player")),
        (keys(Act.SLOWER, Act.FASTER), translate("ReviewKeys", "slower, faster; the pitch stays")),
        (keys(Act.EXPORT), translate("ReviewKeys", "take it away: sound, notes, pages")),
        (keys(Act.UNDO, Act.REDO), translate("ReviewKeys", "undo, do it again")),
        (
            keys(Act.DELETE),
            translate("ReviewKeys", "delete the note that is chosen; in the list: to the bin"),
        ),
        (keys(Act.FIND), translate("ReviewKeys", "search")),
        (keys(Act.LEAVE), translate("ReviewKeys", "back to the list of jams")),
        (_native("Ctrl+1"), translate("ReviewKeys", "back to the pads")),
        (_native("Esc"), translate("ReviewKeys", "stop all sound at once")),
        (_native("F1"), translate("ReviewKeys", "show or hide this card")),
    ]


def _native(name: str) -> str:
    return QKeySequence(name).toString(QKeySequence.SequenceFormat.NativeText)


_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_unknown,
        Qt.Key(0),
    }
)
