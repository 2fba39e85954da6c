"""Key to sound, ours and FluidSynth's in turn, through one JACK server: run `python -m bench.latency`.

The probe sends a note at an exact frame and finds the first frame above -60 dBFS that comes back. Both
get the same notes at the same phases of a block; FluidSynth plays program 80, reverb and chorus off.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

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
        command = [sys.executable, "-m", "improv", "jam", "--audio", "jack", "--out", str(folder / "x.jam")]
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
    """Wire the probe's ears to a synthesiser as soon as its ports are there."""
    ears: list[str] = []
    while len(ears) < len(probe.ears):
        ports = probe.client.get_ports(is_output=True, is_audio=True)
        ears = [port.name for port in ports if port.name.startswith(f"{client}:")]
    for ear, source in zip(probe.ears, ears, strict=False):
        probe.client.connect(source, ear)


def connect_keyboard(probe: Probe) -> None:
    """Wire the probe's keyboard to FluidSynth; improv finds keyboards by itself."""
    ports = [p for p in probe.client.get_ports(is_input=True, is_midi=True) if "fluidsynth" in p.name]
    probe.client.connect(probe.midi, ports[0])


def wait_for_improv(probe: Probe) -> None:
    """Wait until improv has plugged every keyboard of the probe in."""
    while not all(port.connections for port in (probe.midi, *probe.others)):
        pass


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
    with running_jack() as server, ExitStack() as parts:
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
            wait_for_improv(probe)
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
            results[name] = one_turn(name, options.notes, options.apart, Path(folder))
            print(row(name, results[name], results["FluidSynth"]), flush=True)


if __name__ == "__main__":
    main()
