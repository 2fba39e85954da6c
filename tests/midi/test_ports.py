"""Ports come and go: the corners, on a MIDI system made of lists."""

from collections.abc import Iterator

import pytest

from improv.jam.commands import (
    Bend,
    Command,
    Join,
    Press,
    Release,
    ReleaseAll,
    ResetControllers,
    SetTempo,
    Unplug,
)
from improv.jam.player import SourceKind
from improv.line import Line
from improv.midi.clock_in import ClockIn
from improv.midi.ports import LOOKS_EVERY_NS, Ports
from improv.midi.stream import SILENCE_NS
from tests.midi.fakes import FakeSystem, ManualClock

MS = 1_000_000
XKEY = "Xkey:Xkey MIDI 1 20:0"
XKEY_SOURCE = "alsa:Xkey:Xkey MIDI 1"
XKEY_JOINS = Join(XKEY_SOURCE, "Xkey", SourceKind.MIDI)


class Listener:
    """Ports on a made-up system, with time by hand."""

    def __init__(self, system: FakeSystem) -> None:
        self.clock = ManualClock()
        self.wakes = 0
        self.ports = Ports(self.clock, self._wake, driver=system)

    def _wake(self) -> None:
        self.wakes += 1

    def work(self, later: int = 0) -> list[Command]:
        """Return what is asked after a while."""
        self.clock.now += later
        return [command for _, command in self.ports.work(self.clock.now)]

    def look(self) -> list[Command]:
        """Return what is asked once all that changed has been seen."""
        commands = self.work(LOOKS_EVERY_NS)
        while self.ports.next_due <= self.clock.now:
            commands += self.work()
        return commands


@pytest.fixture
def system() -> FakeSystem:
    return FakeSystem({"alsa": [XKEY]})


@pytest.fixture
def listener(system: FakeSystem) -> Iterator[Listener]:
    listener = Listener(system)
    yield listener
    listener.ports.close()
    assert [each for each in system.inputs if not each.deleted] == []


def test_all_that_is_there_joins_at_once(system: FakeSystem, listener: Listener) -> None:
    system.ports["alsa"] += [
        "Midi Through:Midi Through Port-0 14:0",
        "Pads:Pads MIDI 1 24:0",
        "Pads:Pads MIDI 1 28:0",
    ]
    assert listener.work() == [
        XKEY_JOINS,
        Join("alsa:Pads:Pads MIDI 1", "Pads", SourceKind.MIDI),
        Join("alsa:Pads:Pads MIDI 1 #2", "Pads 2", SourceKind.MIDI),
    ]
    assert (listener.ports.backends, listener.ports.problems) == (["ALSA"], [])


def test_what_is_played_wakes_and_comes_in_order_with_its_times(
    system: FakeSystem, listener: Listener
) -> None:
    listener.work()
    for key in (60, 62):
        listener.clock.now += 3
        system.play(XKEY, 0x90, key, 64)
    assert listener.wakes == 2
    assert listener.ports.work(10) == [
        (3, Press(XKEY_SOURCE, 60, 64)),
        (6, Press(XKEY_SOURCE, 62, 64)),
    ]


def test_times_never_go_back(system: FakeSystem, listener: Listener) -> None:
    listener.work(10 * MS)
    listener.clock.now = 5 * MS  # a thread stamped, and was then kept from handing it in
    system.play(XKEY, 0x90, 60, 64)
    assert listener.ports.work(11 * MS) == [(10 * MS, Press(XKEY_SOURCE, 60, 64))]


def test_what_goes_is_unplugged_after_what_it_said_and_nothing_of_it_counts_later(
    system: FakeSystem, listener: Listener
) -> None:
    listener.work()
    (dead,) = [each for each in system.inputs if each.opened]
    late = dead.callback
    assert late is not None
    system.play(XKEY, 0x90, 60, 64)
    system.ports["alsa"].clear()
    assert listener.look() == [Press(XKEY_SOURCE, 60, 64), Unplug(XKEY_SOURCE)]
    late(([0x90, 62, 64], 0.0), None)
    assert listener.work() == []


def test_what_comes_back_is_the_same_source_on_a_fresh_client(system: FakeSystem, listener: Listener) -> None:
    listener.work()
    system.ports["alsa"].clear()
    listener.look()
    before = len(system.inputs)
    system.ports["alsa"].append("Xkey:Xkey MIDI 1 24:0")
    assert listener.look() == [XKEY_JOINS]
    assert len(system.inputs) == before + 1


def test_dead_clients_are_closed_later(system: FakeSystem, listener: Listener) -> None:
    listener.work()
    (dead,) = [each for each in system.inputs if each.opened]
    system.ports["alsa"].clear()
    listener.look()
    assert not dead.deleted
    listener.work(1000 * MS)
    assert dead.deleted


def test_another_program_that_took_the_name_between_two_looks_is_noticed(
    system: FakeSystem, listener: Listener
) -> None:
    listener.work()
    system.generations[XKEY] = 7
    assert listener.look() == [Unplug(XKEY_SOURCE), XKEY_JOINS]


def test_of_equal_names_nobody_knows_which_one_went(listener: Listener, system: FakeSystem) -> None:
    system.ports["alsa"].append(XKEY)  # as CoreMIDI names two of a kind
    assert len(listener.work()) == 2
    system.ports["alsa"].pop()
    assert listener.look() == [Unplug(XKEY_SOURCE), Unplug(f"{XKEY_SOURCE} #2"), XKEY_JOINS]


def test_later_ports_are_opened_one_at_a_time(system: FakeSystem, listener: Listener) -> None:
    listener.work()
    system.ports["alsa"] += ["A:A 24:0", "B:B 28:0"]
    assert len(listener.work(LOOKS_EVERY_NS)) == 1
    assert listener.ports.next_due <= listener.clock.now
    assert len(listener.work()) == 1
    assert listener.ports.next_due > listener.clock.now


def test_a_list_that_cannot_be_read_changes_nothing(system: FakeSystem, listener: Listener) -> None:
    listener.work()
    system.failing.add("alsa")
    assert listener.look() == []
    system.failing.clear()
    assert listener.look() == []
    assert system.listening() == [XKEY]


def test_a_backend_that_fails_again_and_again_is_lost_and_tried_anew(
    system: FakeSystem, listener: Listener
) -> None:
    listener.work()
    system.failing.add("alsa")
    assert [command for _ in range(4) for command in listener.look()] == [Unplug(XKEY_SOURCE)]
    assert "ALSA has stopped; its MIDI ports come back when it does" in listener.ports.problems
    system.failing.clear()
    assert listener.look() == []  # what is left of it goes first, later
    assert listener.work(1000 * MS) == [XKEY_JOINS]
    assert listener.ports.problems == []


def test_a_port_that_another_program_has_is_told_and_tried_again(
    system: FakeSystem, listener: Listener
) -> None:
    system.busy.add(XKEY)
    assert listener.work() == []
    (problem,) = listener.ports.problems
    assert problem.startswith("Xkey cannot be heard; another program may have it")
    assert problem.endswith("All others play, and it is tried again by itself.")
    assert [source.problem for source in listener.ports.sources() if source.backend == "alsa"][:1] == [
        problem
    ]
    system.busy.clear()
    assert listener.look() == []
    assert listener.work(2000 * MS) == [XKEY_JOINS]
    assert listener.ports.problems == []


def test_a_device_that_jack_passes_on_joins_once(system: FakeSystem, listener: Listener) -> None:
    system.ports = {"jack": ["a2j:Xkey [20] (capture): Xkey MIDI 1", "soft keys:out"], **system.ports}
    listener = Listener(system)
    joined = listener.work()
    assert joined == [Join("jack:soft keys:out", "soft keys", SourceKind.MIDI), XKEY_JOINS]
    listener.ports.close()


def test_it_joins_through_jack_where_alsa_may_not_have_it(system: FakeSystem) -> None:
    system.ports = {"jack": ["system:midi_capture_1"], **system.ports}
    system.busy.add(XKEY)
    listener = Listener(system)
    assert listener.work() == []
    assert listener.look() == [Join("jack:system:midi_capture_1", "midi capture 1", SourceKind.MIDI)]
    listener.ports.close()


def test_our_own_port_joins_with_its_first_press(system: FakeSystem, listener: Listener) -> None:
    listener.work()
    system.play("in", 0xB0, 64, 0)
    system.play("in", 0x90, 60, 64)
    system.play("in", 0x80, 60, 0)
    assert listener.work()[1:] == [
        Join("improv-midi", "MIDI in", SourceKind.MIDI),
        Press("improv-midi", 60, 64),
        Release("improv-midi", 60),
    ]
    system.play("in", 0x90, 60, 64)
    assert listener.work() == [Press("improv-midi", 60, 64)]


def test_so_does_a_port_that_is_meant_for_other_programs(system: FakeSystem, listener: Listener) -> None:
    system.ports["alsa"] = [daw := "Launchkey MK3:Launchkey MK3 LKMK3 DAW In 24:1"]
    assert listener.work() == []
    system.play(daw, 0x90, 60, 64)
    source, name = "alsa:Launchkey MK3:Launchkey MK3 LKMK3 DAW In", "Launchkey MK3 LKMK3 DAW In"
    assert listener.work() == [Join(source, name, SourceKind.MIDI), Press(source, 60, 64)]
    system.ports["alsa"].clear()
    assert listener.look() == [Unplug(source)]


def test_what_never_joined_is_never_unplugged(system: FakeSystem, listener: Listener) -> None:
    system.ports["alsa"] = ["Launchkey MK3:Launchkey MK3 LKMK3 DAW In 24:1"]
    listener.work()
    system.ports["alsa"].clear()
    assert listener.look() == []


def test_values_that_wait_and_silence_are_due_in_time(system: FakeSystem, listener: Listener) -> None:
    listener.work()
    system.play(XKEY, 0xFE)
    system.play(XKEY, 0xE0, 0, 0)
    system.play(XKEY, 0xE0, 0, 0x40)
    assert listener.work() == [Bend(XKEY_SOURCE, -1.0)]
    assert listener.ports.next_due == 5 * MS
    assert listener.work(5 * MS) == [Bend(XKEY_SOURCE, 0.0)]
    assert listener.work(SILENCE_NS) == [ReleaseAll(XKEY_SOURCE), ResetControllers(XKEY_SOURCE)]


def test_without_any_backend_one_line_says_why(system: FakeSystem) -> None:
    system.ports = {"jack": [], "alsa": []}
    system.refusing.add("jack")
    system.absences["alsa"] = Line("/dev/snd/seq is not there")
    listener = Listener(system)
    assert listener.look() == []
    assert listener.ports.problems == [
        "MIDI keyboards cannot be heard (no JACK server is running; /dev/snd/seq is not there); "
        "everything else plays. `improv doctor` says what helps."
    ]
    assert listener.ports.backends == []
    listener.ports.close()


def test_without_rtmidi_itself_too() -> None:
    listener = Listener(FakeSystem({}, missing=Line("libasound.so.2: cannot open shared object file")))
    assert listener.look() == []
    assert listener.ports.problems == [
        "MIDI keyboards cannot be heard (libasound.so.2: cannot open shared object file); "
        "everything else plays. `improv doctor` says what helps."
    ]


def test_an_absence_is_no_problem_where_another_backend_works(system: FakeSystem, listener: Listener) -> None:
    system.ports = {"jack": [], **system.ports}
    system.refusing.add("jack")
    listener = Listener(system)
    assert listener.work() == [XKEY_JOINS]
    assert listener.ports.problems == []
    listener.ports.close()


def test_a_backend_that_refuses_is_a_problem(system: FakeSystem, listener: Listener) -> None:
    system.refusing.add("alsa")
    assert listener.work() == []
    assert listener.ports.problems[0] == "ALSA does not open (no such device)"


def test_a_server_that_is_not_there_is_tried_only_when_something_changes(system: FakeSystem) -> None:
    system.ports = {"jack": ["keys:out"]}
    system.refusing.add("jack")
    listener = Listener(system)
    assert listener.look() == []
    system.refusing.clear()
    assert listener.look() == []
    system.traces["jack"] = "a socket"
    assert listener.look() == [Join("jack:keys:out", "keys", SourceKind.MIDI)]
    listener.ports.close()


def test_windows_has_no_port_of_our_own(system: FakeSystem) -> None:
    system.ports = {"winmm": ["Xkey 0", "2- Xkey 1"]}
    listener = Listener(system)
    assert [command.source for command in listener.work() if isinstance(command, Join)] == [
        "winmm:Xkey",
        "winmm:Xkey #2",
    ]
    assert [each.virtual for each in system.inputs if each.virtual] == []
    assert [source.source for source in listener.ports.sources()] == ["winmm:Xkey", "winmm:Xkey #2"]
    listener.ports.close()


def test_sources_for_people(system: FakeSystem, listener: Listener) -> None:
    listener.work()
    assert [(source.name, source.port, source.joined) for source in listener.ports.sources()] == [
        ("Xkey", XKEY, True),
        ("MIDI in", "improv-midi:in", False),
    ]


def test_on_jack_clients_are_made_before_any_port_is_open_and_used_again(system: FakeSystem) -> None:
    system.ports = {"jack": ["keys:out"]}
    listener = Listener(system)
    listener.work()
    made = len(system.inputs)
    for _ in range(3):
        system.ports["jack"].append("pads:out")
        assert len(listener.look()) == 1
        system.ports["jack"].remove("pads:out")
        assert len(listener.look()) == 1
        listener.work(1000 * MS)
        system.play("keys:out", 0x90, 60, 64)  # somebody plays all the while
        listener.work()
    assert len(system.inputs) == made
    listener.ports.close()


def test_what_came_too_late_is_not_taken_for_the_next_port_s(system: FakeSystem) -> None:
    system.ports = {"jack": ["keys:out"]}
    listener = Listener(system)
    listener.work()
    late = [each for each in system.inputs if each.opened]
    system.ports["jack"] = []
    listener.look()
    for each in late:
        each.waiting.append(([0x90, 60, 64], 0.0))
    listener.work(1000 * MS)
    system.ports["jack"] = [f"keys {number}:out" for number in range(4)]
    assert [type(command) for command in listener.look()] == [Join] * 4
    assert set(late) & {each for each in system.inputs if each.opened}
    assert listener.look() == []
    listener.ports.close()


def test_closing_twice_is_fine(listener: Listener) -> None:
    listener.work()
    listener.ports.close()
    listener.ports.close()
    assert listener.ports.sources() == []


@pytest.mark.parametrize("api", ["alsa", "jack"])
def test_a_port_that_the_driver_does_not_close_is_a_problem_and_nothing_more(api: str) -> None:
    system = FakeSystem({api: ["keys:out", "pads:out"]})
    listener = Listener(system)
    listener.work()
    system.ports[api].remove("pads:out")
    system.closing = SystemError("the device is gone")
    (unplugged,) = listener.look()
    assert isinstance(unplugged, Unplug)
    assert listener.work(1000 * MS) == []
    (problem,) = listener.ports.problems
    assert "not closed" in problem
    assert "the device is gone" in problem
    system.play("keys:out", 0x90, 60, 64)
    assert [type(command) for command in listener.work()] == [Press]
    system.closing = None
    system.ports[api].append("pads:out")
    assert [type(command) for command in listener.look()] == [Join]
    system.closing = SystemError("the device is gone")
    listener.ports.close()
    assert [each for each in system.inputs if not each.deleted] == []


def test_a_clock_is_heard_when_somebody_wants_it_and_nobody_who_plays_is_delayed(
    system: FakeSystem, listener: Listener
) -> None:
    listener.work()

    def ticks() -> list[Command]:
        heard: list[Command] = []
        for _ in range(24):
            system.play(XKEY, 0xF8)
            heard += listener.work(25 * MS)
        return heard

    assert ticks() == []
    listener.ports.clock_in = ClockIn()
    (tempo,) = ticks()
    assert isinstance(tempo, SetTempo)
    assert tempo.bpm == pytest.approx(100.0)
    assert listener.ports.clock_in.leader == XKEY_SOURCE
    system.play(XKEY, 0x90, 60, 64)
    assert listener.work() == [Press(XKEY_SOURCE, 60, 64)]
    listener.ports.clock_in = None
    assert ticks() == []
