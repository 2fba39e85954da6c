"""Hover, dwell and scanning, each for the person whose profile wants it."""

from PyQt6.QtCore import QObject, pyqtSignal

from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.player import SCREEN_MOUSE
from improv.link.clock import Clock
from improv.link.look import Mouse
from improv.link.profile import Profile, Scan
from improv.ui.access.dwelling import Dwelling
from improv.ui.access.profiling import Profiling
from improv.ui.access.scanner import Scanner
from improv.ui.access.switches import Switches
from improv.ui.pads.canvas import PadCanvas
from improv.ui.window import Window


class Access(QObject):
    """Gives each area what the profile of the person says who plays there."""

    offered = pyqtSignal(str)
    """A pad, or a row of them, is offered to somebody who wants that said aloud."""

    def __init__(self, window: Window, clock: Clock, profiling: Profiling) -> None:
        super().__init__(window)
        self._areas = window.play.areas
        self._clock = clock
        self._profiling = profiling
        self._scanners: dict[PadCanvas, Scanner] = {}
        self.dwelling = Dwelling(window.theme, clock, self)
        self.switches = Switches(window, window.keyboard.plays, lambda: not window.is_reviewing)
        profiling.changed.connect(self.apply)
        self._areas.changed.connect(self.apply)

    def scanner_of(self, canvas: PadCanvas) -> Scanner:
        """Return what offers the pads of a canvas, where its person scans."""
        if canvas not in self._scanners:
            self._scanners[canvas] = scanner = Scanner(canvas, self._clock)
            scanner.offered.connect(self.offered)
        return self._scanners[canvas]

    def apply(self) -> None:
        """Let the profiles count that count now."""
        table, canvases = self._areas.table, self._areas.canvases
        profiles = [self._profiling.profile_of(canvas.source) for canvas in canvases]
        mouse = self._profiling.profile_of(SCREEN_MOUSE) if table.mouse is Mouse.OWN else None
        for canvas, profile in zip(canvases, profiles, strict=True):
            pointing = mouse if table.mouse is Mouse.OWN else profile
            canvas.set_hover(pointing is not None and pointing.hover)
            self.scanner_of(canvas).set_scan(Scan() if profile is None else profile.scan)
        for canvas, scanner in self._scanners.items():
            if canvas not in canvases:
                scanner.set_scan(Scan())
        self.switches.set_scanners([self.scanner_of(canvas) for canvas in canvases])
        self.dwelling.set_dwell(_dwell_of([mouse, *profiles]))

    def happened(self, event: Event) -> None:
        """Hear of switches that are keys or controllers of MIDI devices."""
        if isinstance(event, did.ActionAsked):
            self.switches.action(event.action, down=event.down, seat=event.player)
        elif isinstance(event, did.PlayerUnplugged | did.PlayerLeft):
            self.switches.device_gone(event.player)

    def stop(self) -> None:
        """Leave nothing running, and the events of the application alone."""
        self.dwelling.stop()
        self.switches.set_scanners([])


def _dwell_of(profiles: list[Profile | None]) -> int | None:
    """Return how long the pointer rests: as the first wants it who gives commands so."""
    wanted = (profile.dwell_ms for profile in profiles if profile is not None)
    return next((milliseconds for milliseconds in wanted if milliseconds is not None), None)
