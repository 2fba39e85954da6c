"""Improv with its window: idle or busy, for bench/latency.py, or with a finger on it, for bench/paint.py."""

import sys
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Thread

from bench.press_in_window import pressing_main
from improv.cli.opening import Wishes
from improv.cli.own import settings_path
from improv.cli.playing import play
from improv.cli.windowed import open_window
from improv.link.look import Keeping, Preferences
from improv.link.messages import AudioChoice
from improv.session.settings import Settings, write_settings
from improv.ui.process import main as ui_main


def busy_main(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    """The window, repainting all the time beside a Python thread that never rests."""
    from PyQt6.QtCore import QTimer
    from PyQt6.QtWidgets import QApplication

    def never_rest() -> None:
        total = 0
        while True:
            total = (total * 31 + 7) % 1_000_003

    def repaint_everything() -> None:
        for widget in QApplication.allWidgets():
            widget.update()

    # The application is made by `ui_main`: a timer of its own event loop has to be started from there.
    original = QApplication.exec

    def exec_with_repaints(*_: object) -> int:
        timer = QTimer()
        timer.timeout.connect(repaint_everything)
        timer.start(16)
        Thread(target=never_rest, daemon=True).start()
        return original()

    QApplication.exec = exec_with_repaints  # type: ignore[method-assign]
    ui_main(inbox, outbox)


def main() -> None:
    kind, out = sys.argv[1], Path(sys.argv[2])
    if kind == "pressed":  # in a home of its own: on disk from the first press, and nobody is asked about it
        write_settings(settings_path(), Settings(preferences=Preferences(keeping=Keeping.KEEP)))
    window_main = {"busy": busy_main, "pressed": pressing_main}.get(kind, ui_main)
    wishes = Wishes(audio=AudioChoice.JACK, out=out, sound="marimba")
    play(wishes, open_window(window_main))


if __name__ == "__main__":
    main()
