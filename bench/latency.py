"""Key to sound, ours and FluidSynth's in turn, through one JACK server: run `python -m bench.latency`.

The probe sends a note at an exact frame and finds the first frame above -60 dBFS that comes back. Both
get the same notes at the same phases of a block; FluidSynth plays program 80, reverb and chorus off.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event

import jack
import numpy as np

from bench.probe import Probe, milliseconds
from tests.helpers.display import running_display
from tests.helpers.jack import running_jack

PEOPLE = 8
WINDOWS = {"improv, no window": "", "improv, idle window": "idle", "improv, busy window": "busy"}
KEY = 76
SOUNDFONT = "/usr/share/sounds/sf2/TimGM6mb.sf2"
FLUIDSYNTH = (
    "fluidsynth -s -i -q -a jack -m jack -R 0 -C 0 -r 48000 -z 128 "
    f"-o audio.jack.id=fluidsynth -o midi.jack.id=fluidsynth {SOUNDFONT}"
).split()


@contextmanager
def improv(folder: Path, window: str) -> Iterator[None]:
    """Our instrument; with ``window`` (idle or busy) on a display of its own."""
    with ExitStack() as parts:
        command = [sys.executable, "-m", "improv", "jam", "--audio", "jack", "--sound", "marimba"]
        command += ["--out", str(folder / "x.jam")]
        environment = dict(os.environ)
        if window:
            display = parts.enter_context(running_display())
            environment |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
            command = [sys.executable, "-m", "bench.windowed", window, str(folder / "y.jam")]
        quiet = subprocess.DEVNULL
        process = parts.enter_context(subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet))
        parts.callback(process.terminate)
        yield


@contextmanager
def fluidsynth() -> Iterator[None]:
    """FluidSynth as a JACK client."""
    with subprocess.Popen(FLUIDSYNTH, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL) as process:
        yield
        process.terminate()


def connect(probe: Probe, client: str) -> None:
    """Wire the probe's ears to a synthesiser, as soon as its ports are there and it runs."""

    def wired() -> bool:
        ports = probe.client.get_ports(is_output=True, is_audio=True)
        sources = [port for port in ports if port.name.startswith(f"{client}:")]
        if len(sources) < len(probe.ears):
            return False
        for ear, source in zip(probe.ears, sources, strict=False):
            probe.client.connect(source, ear)
        return True

    until(wired)


def connect_keyboard(probe: Probe) -> None:
    """Wire the probe's keyboard to FluidSynth; improv finds keyboards by itself."""

    def wired() -> bool:
        ports = [p for p in probe.client.get_ports(is_input=True, is_midi=True) if "fluidsynth" in p.name]
        if ports:
            probe.client.connect(probe.midi, ports[0])
        return bool(ports)

    until(wired)


def until(done: Callable[[], bool]) -> None:
    """Try again and again, since other programs are starting."""
    pause = Event()
    for _ in range(400):
        try:
            if done():
                return
        except jack.JackErrorCode:
            pass
        pause.wait(0.05)
    raise RuntimeError("the synthesiser did not start")


def measure(probe: Probe, notes: int, apart: float, company: float = 0.0) -> dict[str, float]:
    """Play, listen, and return median, p99 and the count of notes never heard."""
    heard = probe.play(notes, apart, KEY, company)
    times = milliseconds(heard, probe.rate)
    return {
        "median": float(np.median(times)) if times else float("nan"),
        "p99": float(np.percentile(times, 99)) if times else float("nan"),
        "max": max(times, default=float("nan")),
        "unheard": len(heard) - len(times),
    }


def row(name: str, figures: dict[str, float], base: dict[str, float]) -> str:
    """Return a row of the table in README.md."""
    cells = [f"{figures[key]:.2f}" for key in ("median", "p99", "max")]
    ratios = [f"{figures[key] / base[key]:.3f}" for key in ("median", "p99")]
    return "| " + " | ".join([name, *cells, str(int(figures["unheard"])), *ratios]) + " |"


def one_turn(name: str, notes: int, apart: float, folder: Path) -> dict[str, float]:
    """Measure one synthesiser on a server of its own."""
    with running_jack(first=True) as server, ExitStack() as parts:
        os.environ["JACK_DEFAULT_SERVER"] = server.name
        busy = name == "improv, busy window"
        parts.enter_context(fluidsynth() if name == "FluidSynth" else improv(folder, WINDOWS[name]))
        probe = Probe(PEOPLE if busy else 0)
        probe.client.activate()
        parts.callback(probe.client.close)
        connect(probe, "fluidsynth" if name == "FluidSynth" else "improv")
        if name == "FluidSynth":
            connect_keyboard(probe)
            probe.tell(0xC0, 80)
        else:
            until(lambda: all(port.connections for port in (probe.midi, *probe.others)))
        return measure(probe, notes, apart, 0.15 if busy else 0.0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notes", type=int, default=200)
    parser.add_argument("--apart", type=float, default=0.5, help="seconds from note to note")
    options = parser.parse_args()
    results: dict[str, dict[str, float]] = {}
    print("| 128 frames at 48 kHz | median ms | p99 ms | max ms | unheard | median ratio | p99 ratio |")
    print("|---|---|---|---|---|---|---|")
    with TemporaryDirectory() as folder:
        for name in ("FluidSynth", *WINDOWS):
            # In a process of its own, since libjack stays with the first server that it has met.
            with get_context("spawn").Pool(1) as pool:
                turn = (name, options.notes, options.apart, Path(folder))
                results[name] = pool.apply(one_turn, turn)
            print(row(name, results[name], results["FluidSynth"]), flush=True)


if __name__ == "__main__":
    main()
