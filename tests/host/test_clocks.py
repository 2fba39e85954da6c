"""The host follows a MIDI clock, and sends its own."""

from improv.jam import commands as ask
from improv.jam.events import TempoChanged
from improv.link.messages import ClockStatus, FollowClock, SendClock
from improv.midi.realtime import Realtime
from tests.host.stage import Stage, stage
from tests.jam.conversation import press
from tests.midi.fakes import FakeSystem

DAW = "Daw:Daw MIDI 1 20:0"
DRUMS = "Drums:Drums MIDI 1 24:0"
TICK, START, CONTINUE, STOP = (bytes([byte]) for byte in Realtime)
HUNDRED_BPM_NS = 25_000_000


def tick(on: Stage, system: FakeSystem, count: int, port: str = DAW) -> None:
    """A clock at 100 beats a minute; time goes by turning the clock."""
    for _ in range(count):
        on.put_forward(HUNDRED_BPM_NS)
        system.play(port, 0xF8)


def tempi(on: Stage) -> list[float]:
    return [round(event.tempo.bpm) for event in on.public.events if isinstance(event, TempoChanged)]


def test_nobody_is_followed_until_it_is_asked_for() -> None:
    system = FakeSystem({"alsa": [DAW]})
    with stage(driver=system) as on:
        on.start()
        on.until_ready()
        tick(on, system, 30)
        on.host.hear(press("ana", 60))
        assert tempi(on) == []
        assert on.public.clocks == []


def test_a_clock_is_followed_and_said_to_be() -> None:
    system = FakeSystem({"alsa": [DAW, DRUMS]})
    with stage(driver=system) as on:
        on.start()
        on.until_ready()
        on.host.asked(FollowClock(True))
        tick(on, system, 30)
        on.until(lambda: tempi(on))
        assert abs(on.jam.tempo.bpm - 100) < 1
        on.until(lambda: on.host.clock_status.heard)
        status = on.public.clocks[-1]
        assert (status.follows, status.sends, status.heard) == (True, False, "Daw")
        assert abs(status.bpm - 100) < 1
        on.host.asked(FollowClock(False))
        assert on.public.clocks[-1] == ClockStatus()
        on.host.hear(ask.SetTempo(60.0))
        tick(on, system, 60)
        on.host.hear(press("ana", 60))
        assert on.jam.tempo.bpm == 60.0


def test_only_the_source_that_was_chosen_is_followed() -> None:
    system = FakeSystem({"alsa": [DAW, DRUMS]})
    with stage(driver=system) as on:
        on.start()
        on.until_ready()
        on.host.asked(FollowClock(True, "alsa:Drums:Drums MIDI 1"))
        tick(on, system, 30, DAW)
        tick(on, system, 30, DRUMS)
        on.until(lambda: on.host.clock_status.heard)
        assert on.host.clock_status.heard == "Drums"


def test_our_clock_follows_the_jam_and_ends_with_it() -> None:
    system = FakeSystem({"alsa": []})
    with stage(driver=system) as on:
        on.start()
        on.until_ready()
        on.host.hear(ask.SetTempo(240.0, beats=1))
        on.host.asked(SendClock(True))
        on.host.asked(SendClock(True))
        on.until(lambda: system.outputs and START in system.outputs[0].sent)
        (output,) = system.outputs
        began = output.sent.index(START)
        on.until(lambda: len(output.sent) > began + 100)
        assert output.sent[began + 1 :] == [TICK] * (len(output.sent) - began - 1)
        assert on.host.clock_status == ClockStatus(sends=True)
        on.host.hear(ask.SetTempo(120.0))
        told = len(output.sent)
        on.until(lambda: len(output.sent) > told + 20)
        assert output.sent.count(START) == 1
        on.host.leave()
        on.until(lambda: on.host.left)
        assert output.sent[-1] == STOP


def test_switched_off_it_stops_and_the_port_stays() -> None:
    system = FakeSystem({"alsa": []})
    with stage(driver=system) as on:
        on.start()
        on.until_ready()
        on.host.hear(ask.SetTempo(240.0, beats=1))
        on.host.asked(SendClock(True))
        on.until(lambda: system.outputs and START in system.outputs[0].sent)
        on.host.asked(SendClock(False))
        (output,) = system.outputs
        assert output.sent[-1] == STOP
        said = len(output.sent)
        on.put_forward(5_000_000_000)
        on.loop.turn()
        assert len(output.sent) == said
        assert system.ports["alsa"] == ["improv-midi-clock:clock"]
        assert on.host.clock_status == ClockStatus()
