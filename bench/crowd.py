"""Eight people, fifty notes a second each, for a minute: `python -m bench.crowd [SECONDS]`.

The JACK server waits for its clients, so that it is not the one that loses notes.
"""

import os
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread
from time import monotonic

import rtmidi

from improv.jam.events import NoteOff, NoteOn
from improv.session.format import read_take
from tests.helpers.instrument import Instrument
from tests.helpers.jack import running_jack

PEOPLE, NOTES_PER_SECOND = 8, 50


def play(port: rtmidi.MidiOut, notes: int) -> None:
    """Play evenly; every note is let go before the next but one."""
    begin, pause = monotonic(), Event()
    for number in range(notes):
        pause.wait(max(0.0, begin + number / NOTES_PER_SECOND - monotonic()))
        port.send_message([0x90, 40 + number % 40, 80])
        if number:
            port.send_message([0x80, 40 + (number - 1) % 40, 0])
    port.send_message([0x80, 40 + (notes - 1) % 40, 0])


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60
    notes = int(seconds * NOTES_PER_SECOND)
    with running_jack(patient=True) as server, TemporaryDirectory() as folder:
        os.environ["JACK_DEFAULT_SERVER"] = server.name
        path = Path(folder) / "crowd.jam"
        ports = []
        with Instrument("--audio", "jack", "--out", path) as instrument:
            instrument.wait_for("ready")
            for person in range(PEOPLE):
                ports.append(rtmidi.MidiOut(rtmidi.API_UNIX_JACK, name=f"person {person}"))
                ports[-1].open_virtual_port("out")
                instrument.wait_for("joined")
            players = [Thread(target=play, args=(port, notes)) for port in ports]
            for player in players:
                player.start()
            for player in players:
                player.join()
            Event().wait(0.5)
            instrument.end()
        kinds = Counter(type(record) for _, _, record in read_take(path).records)
        print(f"{PEOPLE} people × {notes} notes: {kinds[NoteOn]} begun, {kinds[NoteOff]} ended, "
              f"{PEOPLE * notes - kinds[NoteOn]} lost, {kinds[NoteOn] - kinds[NoteOff]} stuck")  # fmt: skip


if __name__ == "__main__":
    main()
