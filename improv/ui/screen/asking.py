"""What is asked of the host about those who share the screen."""

from collections.abc import Callable

from msgspec import Struct
from PyQt6.QtCore import QObject

from improv.jam import commands as ask
from improv.ui.showing import Showing
from improv.ui.window import Window


class AskingScreen(QObject):
    """Hears what hands do on the pads, and what profiles and the table want, and sends what it means."""

    def __init__(self, window: Window, showing: Showing, send: Callable[[Struct], None]) -> None:
        super().__init__(window)
        self._screen = showing.screen
        areas = window.play.areas
        areas.pressed.connect(lambda source, played, velocity: send(ask.Press(source, played, velocity)))
        areas.released.connect(lambda source, played: send(ask.Release(source, played)))
        areas.squeezed.connect(lambda source, played, amount: send(ask.Squeeze(source, amount, 0, played)))
        areas.let_go.connect(lambda source: send(ask.ReleaseAll(source)))
        self._screen.seating.asked.connect(send)
        self._screen.learner.asked.connect(send)
        self._screen.profiling.motor_due.connect(lambda seat, motor: send(ask.SetMotor(seat, motor)))

    def stop(self) -> None:
        """Leave nothing running."""
        self._screen.stop()
