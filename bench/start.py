"""How soon there is something to play on: `python -m bench.start [TIMES]`.

From the start of `improv`, on a display and a JACK server of its own: until its window is on the screen,
until it hears keys, and until a press sounds. Keys are pressed one after the other; the first that becomes
a note counts.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from signal import SIGINT
from statistics import median
from tempfile import TemporaryDirectory
from threading import Event
from time import monotonic_ns

from improv.cli.own import settings_path
from improv.jam.events import NoteOn, PressIgnored
from improv.link.look import Keeping, Preferences
from improv.session.format import TakeUnreadable, read_take
from improv.session.library import default_folders, takes_in
from improv.session.settings import Settings, write_settings
from tests.helpers.display import running_display
from tests.helpers.jack import running_jack

LOOKS_EVERY_S = 0.02
PATIENCE_S = 60.0


@contextmanager
def home_of_its_own(display: str, server: str) -> Iterator[None]:
    """Let what is started keep its things in an empty home, where jams are kept without a question."""
    before = dict(os.environ)
    with TemporaryDirectory() as home:
        for name in [name for name in os.environ if name.startswith("XDG_") or name == "WAYLAND_DISPLAY"]:
            del os.environ[name]
        os.environ |= {
            "HOME": home,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "JACK_DEFAULT_SERVER": server,
        }
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # nobody who plays has the program compiled each time
        write_settings(settings_path(), Settings(preferences=Preferences(keeping=Keeping.KEEP)))
        yield
    os.environ.clear()
    os.environ |= before


def tool(*arguments: str) -> str:
    """Use the display as a person does; empty where that did not work."""
    return subprocess.run(["xdotool", *arguments], capture_output=True, text=True, check=False).stdout.strip()


def waited_for(look: Callable[[], str | int]) -> str | int:
    """Return the first answer that is one."""
    for _ in range(round(PATIENCE_S / LOOKS_EVERY_S)):
        if found := look():
            return found
        Event().wait(LOOKS_EVERY_S)
    raise RuntimeError("waited in vain")


def heard(kinds: type | tuple[type, ...]) -> int:
    """Return when the first such record was made, in monotonic nanoseconds; 0 while there is none."""
    for path in takes_in(default_folders()[0]):
        try:
            return min(at for _, at, record in read_take(path).records if isinstance(record, kinds))
        except (ValueError, TakeUnreadable):  # nothing yet, or not yet readable
            continue
    return 0


def once() -> tuple[float, float, float]:
    """Return seconds until the window was there, until a press arrived, and until one sounded."""
    began = monotonic_ns()
    with subprocess.Popen([sys.executable, "-m", "improv"]) as instrument:
        found = waited_for(lambda: tool("search", "--onlyvisible", "--name", "^Improv"))
        seen = monotonic_ns()
        window = str(found).splitlines()[-1]
        tool("windowfocus", "--sync", window)

        # One key again and again would be one that is held, as the window sees it.
        keys = cycle("sdfghjkl")

        def pressed() -> int:
            tool("key", "--window", window, next(keys))
            return heard(NoteOn)

        sounded = int(waited_for(pressed))
        arrived = heard((NoteOn, PressIgnored))
        instrument.send_signal(SIGINT)
    for path in takes_in(default_folders()[0]):
        Path(path).unlink()
    return (seen - began) / 1e9, (arrived - began) / 1e9, (sounded - began) / 1e9


def main() -> None:
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    print(f"load {os.getloadavg()[0]:.1f}")
    results = []
    for _ in range(times):
        # Another JACK server each time: one whose clients have just gone is busy with that for seconds.
        with running_jack() as server, running_display() as display, home_of_its_own(display, server.name):
            results.append(once())
    print("| from the start, seconds | median | most | wanted |\n|---|---|---|---|")
    rows = zip(("the window is seen", "a press arrives", "a press sounds"), ("2", "", ""), strict=True)
    for (name, wanted), seconds in zip(rows, zip(*results, strict=True), strict=True):
        print(f"| {name} | {median(seconds):.2f} | {max(seconds):.2f} | {wanted} |")
    print(f"load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
