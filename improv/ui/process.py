"""The process that shows the window: put together here, and nowhere else."""

import os
import signal
import sys
from multiprocessing.connection import Connection

from PyQt6 import sip
from PyQt6.QtCore import QProcess, QTimer
from PyQt6.QtWidgets import QApplication

from improv.link.clock import SystemClock
from improv.ui.awake import Awake
from improv.ui.bridge import Bridge
from improv.ui.inhibitors import own_inhibitor
from improv.ui.stage import Stage
from improv.ui.tidying import Tidying

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
    bridge = Bridge(inbox, outbox)
    stage = Stage(app, bridge, SystemClock(), start_anew)
    awake = Awake(SystemClock(), own_inhibitor())
    tidying = Tidying()
    stage.changed.connect(tidying.settle_soon)
    bridge.told.connect(awake.hear)
    bridge.host_lost.connect(awake.stop)
    QTimer.singleShot(0, stage.open)
    app.exec()
    awake.stop()
    bridge.close()
    stage.close()
    sys.excepthook = sys.__excepthook__
    # Widgets go before the application, in Qt's order: left to the garbage collector, that is luck.
    sip.delete(bridge)
    sip.delete(stage)
    sip.delete(awake)
    sip.delete(tidying)


def start_anew() -> None:
    """Start the instrument again, as a process that outlives this one."""
    QProcess.startDetached(sys.executable, ["-m", "improv"])
