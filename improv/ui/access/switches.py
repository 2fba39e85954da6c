"""Switches: keys and mouse buttons that play for somebody who scans, wherever the focus is."""

from collections.abc import Callable, Sequence

from PyQt6.QtCore import QEvent, QObject, Qt
from PyQt6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PyQt6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QWidget

from improv.jam.control import Action
from improv.link.profile import Scanning, Switch, SwitchKind
from improv.ui.access.scanner import Scanner
from improv.ui.access.switch_codes import MODIFIERS, button_number, switch_of
from improv.ui.pads.canvas import PadCanvas
from improv.ui.pads.held_keys import HeldKeys
from improv.ui.pads.keymap import Place, key_id, place_of
from improv.ui.pads.pad_button import PadButton

_DOWN, _UP = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
_BUTTON_DOWN = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
_AWAY = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})
_PLAYS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select})
_STEPS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
"""These go on to the next pad, where no second switch was learned."""
_OURS = frozenset({"[", "]"})
"""Letters that are commands."""


class Switches(QObject):
    """An event filter of the application that tells scanners when their switches go down and up."""

    def __init__(
        self, window: QWidget, plays: Callable[[Place], bool], shows_pads: Callable[[], bool]
    ) -> None:
        """Take the window whose keys count, and what says whether a key has a pad of its own.

        Keys are switches while the pads are to be seen; a MIDI device's are so always.
        """
        super().__init__(window)
        self._window = window
        self._plays = plays
        self._shows_pads = shows_pads
        self._scanners: list[Scanner] = []
        self._down: dict[int, Scanner] = {}
        """Keys that are down, and mouse buttons (negative), for whom they play."""
        self._by_device: dict[int, Scanner] = {}
        """Whose switch is down on the device of a seat."""
        self._held = HeldKeys(self)
        self._held.up.connect(self._let_go)
        self._listening = False

    def set_scanners(self, scanners: Sequence[Scanner]) -> None:
        """Tell these, by area, where they are on."""
        on = [scanner for scanner in scanners if scanner.is_on]
        if on != self._scanners:
            self.release()
            self._scanners = on
        app = QApplication.instance()
        if app is not None and bool(on) != self._listening:
            self._listening = bool(on)
            if on:
                app.installEventFilter(self)
            else:
                app.removeEventFilter(self)

    def release(self) -> None:
        """Let go of all switches: they may come up where nobody tells us."""
        self._held.forget()
        for key in list(self._down):
            self._let_go(key)

    def device_gone(self, seat: int) -> None:
        """A device is unplugged: what it held down never comes up."""
        scanner = self._by_device.pop(seat, None)
        if scanner is not None:
            scanner.switch(down=False)

    def action(self, action: Action, *, down: bool, seat: int = 0) -> None:
        """A switch that is a key or a controller of a MIDI device is pressed, or let go."""
        if action is Action.SWITCH:
            scanner = self._midi_scanner(lambda scanner: scanner.scan.switch)
            if scanner is not None:
                scanner.switch(down=down)
                if down:
                    self._by_device[seat] = scanner
                else:
                    self._by_device.pop(seat, None)
        elif action is Action.SECOND_SWITCH and down:
            scanner = self._midi_scanner(lambda scanner: scanner.scan.second)
            if scanner is not None:
                scanner.go_on()

    def _midi_scanner(self, switch: Callable[[Scanner], Switch]) -> Scanner | None:
        """Return who plays by MIDI switch; where nobody said so, whoever learned none at all."""
        by_midi = (scanner for scanner in self._scanners if switch(scanner).kind is SwitchKind.MIDI)
        unlearned = (scanner for scanner in self._scanners if _is_unlearned(switch(scanner)))
        return next(by_midi, next(unlearned, None))

    # ── keys and buttons ────────────────────────────────────────────────────────────────────────

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """Take what is a switch, and leave all else to the others."""
        if event is None or not isinstance(watched, QWidget):
            return False
        kind = event.type()
        if isinstance(event, QKeyEvent):
            return self._key(watched, event)
        if isinstance(event, QMouseEvent) and (
            kind in _BUTTON_DOWN or kind == QEvent.Type.MouseButtonRelease
        ):
            return self._button(watched, event)
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() in _AWAY:
            self.release()
        return False

    def _key(self, watched: QWidget, event: QKeyEvent) -> bool:
        key = key_id(event)
        if event.type() == _UP:
            if key not in self._down:
                return False
            if not event.isAutoRepeat():
                self._held.comes_up(key)
            return True
        found = self._found(watched, event)
        if found is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == _DOWN and self._held.goes_down(key) and not event.isAutoRepeat():
            self._press(key, *found)
        return True

    def _button(self, watched: QWidget, event: QMouseEvent) -> bool:
        button = -button_number(event)
        if event.type() == QEvent.Type.MouseButtonRelease:
            if button not in self._down:
                return False
            self._let_go(button)
            return True
        switch = switch_of(event)
        found = None if switch is None else self._learned(switch)
        # The left button gives commands too: on the pads it is a switch.
        left = event.button() == Qt.MouseButton.LeftButton
        if (
            found is None
            or not self._shows_pads()
            or watched.window() is not self._window
            or (left and not isinstance(watched, PadCanvas))
        ):
            return False
        self._press(button, *found)
        return True

    def _press(self, key: int, scanner: Scanner, first: bool) -> None:
        self._down[key] = scanner
        if first:
            scanner.switch(down=True)
        else:
            scanner.go_on()

    def _let_go(self, key: int) -> None:
        scanner = self._down.pop(key, None)
        if scanner is not None and scanner not in self._down.values():
            scanner.switch(down=False)

    def _found(self, watched: QWidget, event: QKeyEvent) -> tuple[Scanner, bool] | None:
        """Return for whom a key is a switch, and whether it is the first of two."""
        if watched.window() is not self._window or isinstance(watched, QLineEdit | QAbstractSpinBox):
            return None
        if not self._shows_pads():
            return None
        switch = switch_of(event)
        learned = None if switch is None else self._learned(switch)
        if learned is not None or not self._is_free(watched, event):
            return learned
        for scanner in self._scanners:
            scan = scanner.scan
            steps = scan.mode is Scanning.STEP and event.key() in _STEPS
            if steps and _is_unlearned(scan.second):
                return scanner, False
            if _is_unlearned(scan.switch):
                return scanner, True
        return None

    def _learned(self, switch: Switch) -> tuple[Scanner, bool] | None:
        for scanner in self._scanners:
            if switch == scanner.scan.switch:
                return scanner, True
            if switch == scanner.scan.second and scanner.scan.mode is Scanning.STEP:
                return scanner, False
        return None

    def _is_free(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Say whether a key does nothing else: then it is as good as a switch that was learned."""
        commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if event.modifiers() & (commands | Qt.KeyboardModifier.MetaModifier) or event.key() in MODIFIERS:
            return False
        if event.key() in _PLAYS:
            busy = isinstance(watched, QAbstractButton | QComboBox) and not isinstance(watched, PadButton)
            return not busy
        text = event.text()
        if not text.isprintable() or not text or text in _OURS:
            return False
        place = place_of(event)
        return place is None or not self._plays(place)


def _is_unlearned(switch: Switch) -> bool:
    return switch.kind is SwitchKind.KEY and not switch.code
