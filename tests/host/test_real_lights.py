"""Real lights: a Launchpad in another process on a JACK server, and another instrument that listens."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from improv.host.lights import ROOT, dimmed
from improv.jam.events import NoteOn
from improv.jam.player import COLOURS
from improv.midi.lamp import Colour, rgb_of
from improv.session.format import read_take
from tests.helpers.commands import improv
from tests.helpers.instrument import Instrument
from tests.helpers.jack import JackServer
from tests.helpers.launchpad import CLOSING, OPENING, Launchpad
from tests.helpers.synth import Synth

TRIES = 5
FIRST, SECOND = rgb_of(COLOURS[0]), rgb_of(COLOURS[1])


def shows(device: Launchpad, colour: Colour) -> set[int]:
    wanted = tuple(round(part * 127 / 255) for part in colour)
    return {pad for pad, has in device.colours.items() if has == wanted}


@pytest.fixture
def instrument(
    patient_jack_server: JackServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Instrument]:
    monkeypatch.setenv("JACK_DEFAULT_SERVER", patient_jack_server.name)
    with Instrument("--audio", "none", "--out", tmp_path / "jam.jam", "--send-notes") as instrument:
        instrument.wait_for("ready")
        yield instrument


def test_it_is_lit_played_pulled_out_and_lit_again(instrument: Instrument) -> None:
    with Launchpad() as device:
        instrument.wait_for("joined", name="Launchpad X")
        device.until(lambda it: shows(it, dimmed(FIRST, ROOT)) >= {11, 16})
        assert device.told[0] == OPENING
        assert len(device.colours) == 64
        device.send(0x90, 11, 100)
        device.until(lambda it: 11 in shows(it, FIRST))
        device.send(0x90, 11, 0)
        device.until(lambda it: not shows(it, FIRST))
    instrument.wait_for("unplugged")
    with Launchpad() as device:
        instrument.wait_for("returned")
        device.until(lambda it: len(it.colours) == 64)
        assert device.told[0] == OPENING
        device.send(0x90, 12, 100)
        device.until(lambda it: 12 in shows(it, FIRST))
        device.kill()  # in the middle of a note: nothing hangs
    instrument.wait_for("unplugged")
    with Launchpad() as device:
        instrument.wait_for("returned")
        device.until(lambda it: len(it.colours) == 64)
        device.until(lambda it: not shows(it, FIRST))
        assert instrument.end() == 0
        device.until(lambda it: it.told[-1] == CLOSING)
        assert set(device.colours.values()) == {(0, 0, 0)}


def test_what_a_killed_program_left_is_put_right_by_the_next(jack_server: JackServer, tmp_path: Path) -> None:
    """On a server that does not wait for who is dead. It may lose a message, so each is given some tries."""

    def played(device: Launchpad, end: Callable[[Instrument], object]) -> bool:
        before = device.told.count(OPENING)
        with Instrument("--audio", "none", "--out", tmp_path / "jam.jam") as instrument:
            instrument.wait_for("joined", name="Launchpad X")
            was_told = device.sees(lambda it: it.told.count(OPENING) > before)
            end(instrument)
        return was_told

    with Launchpad() as device:
        assert any(played(device, Instrument.kill) for _ in range(TRIES))
        assert device.is_programmed  # nobody was left to put it back
        assert any(
            played(device, Instrument.end) and device.sees(lambda it: not it.is_programmed)
            for _ in range(TRIES)
        )


def test_two_of_them_and_another_instrument_that_listens(instrument: Instrument, tmp_path: Path) -> None:
    with Launchpad() as one:
        instrument.wait_for("joined", player=1)
        one.until(lambda it: len(it.colours) == 64)
        with Launchpad() as two, Synth("improv-midi-notes:improv") as synth:
            instrument.wait_for("joined", player=2)
            two.until(lambda it: shows(it, dimmed(SECOND, ROOT)) >= {11, 16})
            one.send(0x90, 36, 100)
            one.until(lambda it: 36 in shows(it, FIRST))
            two.send(0x90, 36, 90)
            two.until(lambda it: 36 in shows(it, SECOND))
            synth.until(lambda it: len(it.on) == 2)
            assert {channel for channel, _ in synth.on} == {0, 1}
            two.kill()
            synth.until(lambda it: {channel for channel, _ in it.on} == {0})
        assert instrument.end() == 0
    take = read_take(tmp_path / "jam.jam")
    played = [record for _, _, record in take.records if isinstance(record, NoteOn)]
    assert {(record.source.partition(" #")[0], record.played, record.velocity) for record in played} == {
        ("jack:Launchpad X:LPX MIDI Out", 1, 100),
        ("jack:Launchpad X:LPX MIDI Out", 1, 90),
    }


def test_what_sounds_is_sent_and_ends_with_the_jam(instrument: Instrument) -> None:
    with Launchpad() as device, Synth("improv-midi-notes:improv") as synth:
        instrument.wait_for("joined")
        device.until(lambda it: len(it.colours) == 64)
        device.send(0x90, 36, 100)
        synth.until(lambda it: it.on)
        assert instrument.end() == 0
        synth.until(lambda it: not it.on)


def test_the_command_line_tells_what_a_device_is(
    patient_jack_server: JackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JACK_DEFAULT_SERVER", patient_jack_server.name)
    with Launchpad() as device:
        listed = improv("devices", "--json")
        assert listed.returncode == 0, listed.stderr
        assert device.told == []  # looking changes nothing
    sources = json.loads(listed.stdout)["midi"]["sources"]
    assert [(each["name"], each["profile"], each["lights"]) for each in sources] == [
        ("Launchpad X", "launchpad-x", True)
    ]
