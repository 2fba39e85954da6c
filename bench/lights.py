"""Six people play fifty notes a second each while a device comes and goes.

`python -m bench.lights [SECONDS]` plugs a keyboard in, again and again; with `lit` behind the seconds it is a
pad controller: lights must not lose notes that a keyboard does not. The JACK server waits for its clients,
so that it is not the one that loses notes.
"""

import os
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread

import rtmidi

from bench.crowd import NOTES_PER_SECOND, play
from improv.jam.events import NoteOff, NoteOn
from improv.session.format import read_take
from tests.helpers.instrument import Instrument
from tests.helpers.jack import running_jack
from tests.helpers.keyboard import Keyboard
from tests.helpers.launchpad import Launchpad

PEOPLE = 6
STAYS, GONE = 3.0, 1.5  # seconds
QUIET = 5.0  # in which clients are made ahead


def come_and_go(lit: bool, told: Counter[str]) -> None:
    told["plugged"] += 1
    with Launchpad() if lit else Keyboard("another") as device:
        Event().wait(STAYS)
        if isinstance(device, Launchpad):
            told["messages"] += len(device.told)
            told["lit"] += bool(device.colours)


def measure(lit: bool, notes: int) -> None:
    with running_jack(patient=True) as server, TemporaryDirectory() as folder:
        os.environ["JACK_DEFAULT_SERVER"] = server.name
        path = Path(folder) / "lights.jam"
        ports, told = [], Counter[str]()
        with Instrument("--audio", "jack", "--out", path, "--send-notes") as instrument:
            instrument.wait_for("ready")
            for person in range(PEOPLE):
                ports.append(rtmidi.MidiOut(rtmidi.API_UNIX_JACK, name=f"person {person}"))
                ports[-1].open_virtual_port("out")
                instrument.wait_for("joined")
            Event().wait(QUIET)
            players = [Thread(target=play, args=(port, notes)) for port in ports]
            for player in players:
                player.start()
            while any(player.is_alive() for player in players):
                come_and_go(lit, told)
                Event().wait(GONE)
            for player in players:
                player.join()
            Event().wait(0.5)
            instrument.end()
        kinds = Counter(type(record) for _, _, record in read_take(path).records)
        lost = PEOPLE * notes - kinds[NoteOn]
        what = "pad controllers" if lit else "keyboards"
        light = f", {told['lit']} lit with {told['messages']} messages" if lit else ""
        print(f"{PEOPLE} people × {notes} notes, {told['plugged']} {what} plugged in{light}: "
              f"{lost} notes lost, {kinds[NoteOn] - kinds[NoteOff]} stuck")  # fmt: skip


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 30
    measure("lit" in sys.argv, int(seconds * NOTES_PER_SECOND))


if __name__ == "__main__":
    main()
