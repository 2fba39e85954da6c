"""What the machine has, where a server is slow to answer: on a MIDI system made of lists."""

from improv.cli.machine import first_look
from improv.link.clock import SystemClock
from improv.midi.driver import MidiInput
from improv.midi.ports import Ports
from tests.midi.fakes import FakeSystem


class BusySystem(FakeSystem):
    """One whose server refuses the first two clients."""

    tries = 0
    looks = 0

    def trace(self, api: str) -> object:
        self.looks += 1
        return super().trace(api)

    def open(self, api: str, client: str) -> MidiInput:
        self.tries += 1
        if self.tries <= 2:
            raise OSError("the server has too much to do")
        return super().open(api, client)


def test_a_server_that_has_too_much_to_do_is_asked_again() -> None:
    system = BusySystem({"jack": []}, traces={"jack": (1,)})
    with Ports(SystemClock(), lambda: None, driver=system) as ports:
        first_look(ports, SystemClock())
        assert ports.backends == ["JACK"]


def test_a_server_that_never_answers_is_given_up() -> None:
    system = FakeSystem({"jack": []}, refusing={"jack"}, traces={"jack": (1,)})
    with Ports(SystemClock(), lambda: None, driver=system) as ports:
        first_look(ports, SystemClock())
        assert ports.backends == []
        assert "no JACK server is running" in str(ports.problems[0])


def test_where_there_is_no_server_nobody_waits() -> None:
    system = BusySystem({"jack": []}, traces={"jack": ()})
    with Ports(SystemClock(), lambda: None, driver=system) as ports:
        first_look(ports, SystemClock())
        assert system.looks == 1
