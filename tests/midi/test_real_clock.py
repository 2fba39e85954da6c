"""MIDI clock through a real JACK server: theirs to us, ours to them, and a server that stands still."""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from itertools import count

import jack
import pytest

from improv.jam.commands import Press, SetTempo
from improv.midi.clock_in import ClockIn
from improv.midi.driver import MidiInput, RtMidi
from improv.midi.realtime import Realtime
from tests.helpers.instrument import Instrument
from tests.helpers.jack import JackServer
from tests.helpers.keyboard import Keyboard
from tests.midi.test_real_ports import WITHIN_NS, Listener, joins

TICK, START, CONTINUE, STOP = (bytes([byte]) for byte in Realtime)
CLOCK = "improv-midi-clock:clock"
LOOK_SECONDS = 0.02

pytestmark = pytest.mark.alone


@pytest.fixture
def listener(patient_jack_server: JackServer) -> Iterator[Listener]:
    listener = Listener()
    with closing(listener.ports):
        listener.until(lambda heard: listener.ports.backends == ["JACK"])
        yield listener


@contextmanager
def an_ear(port: str) -> Iterator[MidiInput]:
    """Another program that listens to a port."""
    ear = RtMidi().open("jack", "ear")
    try:
        ear.ignore_types(sysex=True, timing=False, active_sense=False)
        ear.open_port(ear.get_ports().index(port), "in")
        yield ear
    finally:
        ear.delete()


def until(condition: Callable[[], bool], listener: Listener) -> None:
    """Let the ports work until the condition holds."""
    begun = listener.clock.monotonic_ns()
    while not condition():
        assert listener.clock.monotonic_ns() - begun < WITHIN_NS, listener.ports.problems
        listener.woken.wait(LOOK_SECONDS)
        listener.woken.clear()
        listener.ports.work(listener.clock.monotonic_ns())


def offer_clock(listener: Listener) -> None:
    listener.ports.send_clock(True)
    until(lambda: listener.ports.tell_clock(), listener)


def test_somebody_elses_clock_is_followed(listener: Listener) -> None:
    over = threading.Event()

    def tick() -> None:
        keyboard.send(START)
        begin = listener.clock.monotonic_ns()
        for number in count():  # at 150 a minute
            due = begin + number * 60 * 1_000_000_000 // (150 * 24)
            if over.wait(max(0, due - listener.clock.monotonic_ns()) / 1e9):
                return
            keyboard.send(TICK)

    with Keyboard("drums") as keyboard:
        listener.until(joins("drums"))
        listener.ports.clock_in = ClockIn()
        ticking = threading.Thread(target=tick)
        ticking.start()
        try:
            listener.until(
                lambda heard: any(isinstance(c, SetTempo) and abs(c.bpm / 150 - 1) < 0.05 for c in heard)
            )
        finally:
            over.set()
            ticking.join()
        first = next(command for command in listener.heard if isinstance(command, SetTempo))
        assert first.starts_bar
        assert listener.ports.clock_in.leader == "jack:drums:out"
        keyboard.press(60)
        listener.until_heard(Press("jack:drums:out", 60))


def test_our_clock_is_heard_by_others_and_not_by_ourselves(listener: Listener) -> None:
    offer_clock(listener)
    with an_ear(CLOCK) as ear:
        heard: list[bytes] = []

        def all_heard() -> bool:
            while (message := ear.get_message()) is not None:
                heard.append(bytes(message[0]))
            return len(heard) >= 52

        assert listener.ports.tell_clock(TICK, START, *[TICK] * 49, STOP)
        until(all_heard, listener)
        assert heard == [TICK, START, *[TICK] * 49, STOP]
    assert listener.ports.problems == []
    assert [source.source for source in listener.ports.sources()] == ["improv-midi"]


def test_two_instruments_have_a_clock_each(listener: Listener) -> None:
    offer_clock(listener)
    other = Listener()
    with closing(other.ports):
        offer_clock(other)
        assert listener.ports.clock_ports == [CLOCK]
        assert other.ports.clock_ports == ["improv-midi-clock-01:clock"]
        assert listener.ports.tell_clock(TICK)
        assert other.ports.tell_clock(TICK)


def test_a_server_that_stands_still_does_not_stop_us(
    listener: Listener, patient_jack_server: JackServer
) -> None:
    offer_clock(listener)
    process = patient_jack_server.process
    process.send_signal(signal.SIGSTOP)
    os.waitpid(process.pid, os.WUNTRACED)  # until it stands still
    try:
        sent = [listener.ports.tell_clock(TICK) for _ in range(10_000)]  # rtmidi's buffer holds 3,276
        assert not sent[-1]
        (problem,) = listener.ports.problems
        assert "stands still" in problem
    finally:
        process.send_signal(signal.SIGCONT)
    until(lambda: listener.ports.tell_clock(TICK), listener)
    assert listener.ports.problems == []


def test_the_clock_is_there_again_after_its_server_was(patient_jack_server: JackServer) -> None:
    """Lost with its client; offered anew when there is a client again."""
    listener = Listener()
    with closing(listener.ports):
        offer_clock(listener)
        (backend,) = [each for each in listener.ports._backends.values() if each.api == "jack"]
        assert backend.clock is not None
        backend.close_outlets()
        assert not listener.ports.tell_clock(TICK)
        until(lambda: listener.ports.tell_clock(TICK), listener)
        assert listener.ports.clock_ports == [CLOCK]


def test_one_instrument_follows_another(jack_server: JackServer) -> None:
    listener = Listener()
    listener.ports.clock_in = ClockIn()
    with closing(listener.ports):
        listener.until(lambda heard: listener.ports.backends == ["JACK"])
        with (
            Instrument("--audio", "none", "--clock", "send", "--tempo", "97") as instrument,
            jack.Client("patch", no_start_server=True) as patch,
        ):
            instrument.wait_for("ready")
            until(lambda: bool(patch.get_ports("improv-midi-clock.*:clock")), listener)
            (theirs,) = patch.get_ports("improv-midi-clock.*:clock")
            for port in patch.get_ports("improv-midi.*:in$", is_input=True):
                patch.connect(theirs, port)
            listener.until(
                lambda heard: any(isinstance(c, SetTempo) and abs(c.bpm / 97 - 1) < 0.02 for c in heard)
            )
            assert instrument.end() == 0
    assert listener.ports.clock_in.leader == "improv-midi"
