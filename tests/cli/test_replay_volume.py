"""A recording begins as loud as the instrument would, and not at full gain."""

from contextlib import closing, suppress
from pathlib import Path
from threading import Event

import jack
import numpy as np
import pytest

from improv.cli.own import settings_path
from improv.jam import commands as ask
from improv.session.settings import Settings, write_settings
from tests.helpers.commands import Command, improv
from tests.helpers.jack import JackServer
from tests.session.playing import Recording, join


@pytest.fixture
def take(tmp_path: Path) -> Path:
    """A soft note, and after the fade of the beginning, a loud one."""
    recording = Recording(join("pads", "Pads"))
    recording.begin_epoch()
    recording.at(0.2, ask.Press("pads", 0, 20), ask.Release("pads", 0))
    recording.at(2.0, ask.Press("pads", 2, 127), ask.Release("pads", 2))
    recording.end_epoch(2.5)
    recording.end(2.5)
    return recording.save(tmp_path)


class Ear:
    """Another JACK program, which remembers the largest sample that it heard."""

    def __init__(self) -> None:
        self.peak = 0.0
        self.client = jack.Client("ear", no_start_server=True)
        self._port = self.client.inports.register("in")
        self.client.set_process_callback(self._listen)
        self.client.activate()

    def _listen(self, frames: int) -> None:
        self.peak = max(self.peak, float(np.max(np.abs(self._port.get_array()))))

    def hear(self, instrument: Command) -> None:
        """Listen until it has ended."""
        while instrument.poll() is None:
            for port in self.client.get_ports("improv:output_1", is_audio=True, is_output=True):
                if port not in self.client.get_all_connections(self._port):
                    with suppress(jack.JackError):  # it is there, but does not run yet, or no longer
                        self.client.connect(port, self._port)
            Event().wait(0.02)


def peak_of(take: Path, *options: str) -> float:
    ear = Ear()
    with closing(ear.client), Command("replay", take, "--audio", "jack", *options) as instrument:
        ear.hear(instrument)
        assert instrument.wait() == 0
    return ear.peak


def test_a_replay_begins_at_the_volume_that_is_remembered(
    patient_jack_server: JackServer, take: Path
) -> None:
    full = peak_of(take, "--volume", "1")
    assert 0.01 < full < 0.51
    assert peak_of(take) == pytest.approx(0.4 * full, rel=0.01)
    write_settings(settings_path(), Settings(volume=0.25))
    assert peak_of(take) == pytest.approx(0.25 * full, rel=0.01)
    write_settings(settings_path(), Settings(volume=1.0))
    assert peak_of(take) == pytest.approx(0.6 * full, rel=0.01)


@pytest.mark.parametrize("volume", ["-0.1", "1.1", "loud"])
def test_a_volume_is_between_nothing_and_all(take: Path, volume: str) -> None:
    assert improv("replay", str(take), "--volume", volume).returncode == 2
