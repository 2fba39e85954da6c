"""Lights that never flicker: once on, one stays on for a third of a second, so it flashes 3 times in one."""

from PyQt6.QtCore import QObject, pyqtSignal

from improv.ui.parts.lasting import Lasting

LEAST_MS = 340


class Glow(QObject):
    """Numbered lights."""

    changed = pyqtSignal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on: set[int] = set()
        self._lasting = Lasting(LEAST_MS, self)
        self._lasting.ended.connect(self._off)

    def is_on(self, light: int) -> bool:
        """Say whether a light is to be seen."""
        return light in self._on

    def set_on(self, light: int, on: bool) -> None:
        """Turn a light on now, or off as soon as it may."""
        if not on:
            if light in self._on:
                self._lasting.end(light)
        elif light in self._on:
            self._lasting.keep(light)
        else:
            self._on.add(light)
            self._lasting.begin(light)
            self.changed.emit(light)

    def clear(self) -> None:
        """Turn all off."""
        for light in list(self._on):
            self._lasting.keep(light)
        gone, self._on = self._on, set()
        for light in gone:
            self.changed.emit(light)

    def _off(self, light: int) -> None:
        self._on.discard(light)
        self.changed.emit(light)
