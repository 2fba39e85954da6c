"""The process that shows the window: put together here, and nowhere else."""

import os
import signal
import sys
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from types import TracebackType

from PyQt6 import sip
from PyQt6.QtCore import QCoreApplication, QProcess, QTimer
from PyQt6.QtWidgets import QApplication

from improv.jam.commands import Join, ReleaseAll
from improv.jam.player import SCREEN, SourceKind
from improv.link.clock import SystemClock
from improv.link.messages import Hello
from improv.ui.asking import Asking
from improv.ui.bridge import Bridge
from improv.ui.ending import Ending
from improv.ui.parts.theme import DARK, dress
from improv.ui.preferring import Preferring
from improv.ui.showing import Showing
from improv.ui.window import Window

NICENESS = 5
"""Playing goes before painting."""
SWITCH_SECONDS = 0.0005
"""So long may a thread that measures scales keep a press waiting; Python's own default is ten times that."""


def main(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    """Show the window until it is closed; ``inbox`` carries what the host tells, ``outbox`` what we ask."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the host's, which then tells us
    if sys.platform != "win32":
        os.nice(NICENESS)
    sys.setswitchinterval(SWITCH_SECONDS)
    app = QApplication(["improv"])
    app.setApplicationName("Improv")
    app.setQuitOnLastWindowClosed(False)
    dress(app, DARK)
    clock = SystemClock()
    window = Window(DARK, clock)
    sys.excepthook = tell_faults(window)
    bridge = Bridge(inbox, outbox)
    preferring = Preferring(bridge.send)
    showing = Showing(window, clock, preferring)
    bridge.told.connect(showing.hear)
    bridge.host_lost.connect(showing.host_lost)
    asking = Asking(window, showing, bridge.send, clock)
    ending = Ending(window, bridge, app.quit, start_anew)
    window.show()
    window.play.canvas.focus_pads()
    QTimer.singleShot(0, lambda: greet(bridge))
    app.exec()
    bridge.close()
    asking.stop()
    window.stop_listening()
    sys.excepthook = sys.__excepthook__
    del asking, ending, showing
    # Widgets go before the application, in Qt's order: left to the garbage collector, that is luck.
    sip.delete(bridge)
    sip.delete(window)


def greet(bridge: Bridge) -> None:
    """Say that the window is there, and that it is played on. What a window before us held comes up."""
    bridge.send(Hello())
    name = QCoreApplication.translate("Player", "This computer")
    bridge.send(Join(SCREEN, name, SourceKind.SCREEN))
    bridge.send(ReleaseAll(SCREEN))


def start_anew() -> None:
    """Start the instrument again, as a process that outlives this one."""
    QProcess.startDetached(sys.executable, ["-m", "improv"])


def tell_faults(
    window: Window,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return a hook that shows a fault of ours as a line in the window; without one, Qt would abort."""

    def hook(kind: type[BaseException], fault: BaseException, where: TracebackType | None) -> None:
        traceback.print_exception(kind, fault, where)
        words = f"{kind.__name__}: {fault}".splitlines()[0][:200]
        text = window.tr("The window had a fault; the music goes on. ({words})").format(words=words)
        window.play.notices.show_notice(text)

    return hook
