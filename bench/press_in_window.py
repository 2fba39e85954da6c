"""Touches in a real window beside people who play: how long each takes to the host, for bench/paint.py."""

import json
import os
import signal
import subprocess
import sys
from contextlib import ExitStack
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from threading import Event, Thread
from time import monotonic_ns

import rtmidi

from improv.jam.events import NoteOn
from improv.jam.player import SCREEN
from improv.session.format import read_take
from improv.ui.process import main as ui_main
from tests.helpers.display import running_display
from tests.helpers.jack import running_jack

PRESSES = 600
APART_MS, SETTLES_MS = (50, 130), 3000
NOTES_PER_SECOND = 7


def pressing_main(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    """The window, and a finger on it; leaves when each press began, in monotonic nanoseconds."""
    from PyQt6.QtCore import QTimer
    from PyQt6.QtWidgets import QApplication

    from improv.ui.pads.canvas import PadCanvas
    from tests.helpers.touch import Touch

    random, began = Random(1), list[int]()
    original = QApplication.exec

    def press(timer: QTimer, touch: Touch) -> None:
        canvas = next(w for w in QApplication.allWidgets() if isinstance(w, PadCanvas) and w.isVisible())
        place = canvas.middle_of(random.randrange(len(canvas.pads)))
        began.append(monotonic_ns())
        touch.down(canvas, {1: place})
        touch.up(canvas, {1: place})
        if len(began) < PRESSES:
            timer.start(random.randint(*APART_MS))
        else:
            Path(os.environ["BENCH_PRESSES"]).write_text(json.dumps(began))

    def exec_with_touches(*_: object) -> int:
        touch, timer = Touch(), QTimer()
        timer.setSingleShot(True)
        timer.timeout.connect(lambda: press(timer, touch))
        timer.start(SETTLES_MS)
        return original()

    QApplication.exec = exec_with_touches  # type: ignore[method-assign]
    ui_main(inbox, outbox)


def presses_ms(people: int) -> list[float]:
    """Return milliseconds from each touch to when the host decided on it."""
    with ExitStack() as parts:
        server = parts.enter_context(running_jack(patient=True))
        display = parts.enter_context(running_display())
        folder = Path(parts.enter_context(TemporaryDirectory()))
        os.environ["JACK_DEFAULT_SERVER"] = server.name
        over = Event()
        for number in range(people):
            player = Thread(target=_play, args=(number, over), daemon=True)
            player.start()
            parts.callback(player.join)
        parts.callback(over.set)
        told, take = folder / "presses.json", folder / "presses.jam"
        environment = dict(os.environ) | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "BENCH_PRESSES": str(told),
            "HOME": str(folder),
        }
        for name in [name for name in environment if name.startswith("XDG_") or name == "WAYLAND_DISPLAY"]:
            del environment[name]
        command = [sys.executable, "-m", "bench.windowed", "pressed", str(take)]
        process = subprocess.Popen(command, env=environment)
        try:
            while not told.exists():
                Event().wait(0.2)
                if process.poll() is not None:
                    raise RuntimeError("the window has ended")
            Event().wait(1.0)
        finally:
            process.send_signal(signal.SIGINT)
            process.wait()
        began = json.loads(told.read_text())
        heard = [at for _, at, record in read_take(take).records if _is_ours(record)]
    if len(heard) != len(began):
        raise RuntimeError(f"{len(began)} touches, {len(heard)} notes")
    return [(at - begin) / 1e6 for begin, at in zip(began, heard, strict=True)]


def _is_ours(record: object) -> bool:
    return isinstance(record, NoteOn) and record.source == SCREEN


def _play(number: int, over: Event) -> None:
    """Play evenly, each person at another moment."""
    port = rtmidi.MidiOut(rtmidi.API_UNIX_JACK, name=f"person {number}")
    port.open_virtual_port("out")
    key, random = 60, Random(number)
    while not over.wait(random.uniform(0.5, 1.5) / NOTES_PER_SECOND):
        port.send_message([0x80, key, 0])
        key = random.randrange(48, 80)
        port.send_message([0x90, key, 80])
    port.send_message([0x80, key, 0])
    port.close_port()
    port.delete()
