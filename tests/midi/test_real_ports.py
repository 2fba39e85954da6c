"""Real ports: keyboards in other processes on a JACK server, played, pulled out, killed, plugged in again."""

import subprocess
import threading
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager

import pytest

from improv.jam.commands import Bend, Command, Join, MoveController, Panic, Press, Release, Unplug
from improv.jam.jam import Jam, perform
from improv.jam.player import SourceKind
from improv.link.clock import SystemClock
from improv.midi.ports import Ports
from tests.helpers.jack import JackServer
from tests.helpers.keyboard import Keyboard
from tests.jam.conversation import a_jam

WITHIN_NS = 60 * 1_000_000_000  # on a very busy machine
PATIENCE_NS = 2 * 1_000_000_000
Condition = Callable[[Sequence[Command]], bool]

pytestmark = [pytest.mark.alone, pytest.mark.xdist_group("jack")]


class Listener:
    """Does what the host's loop does, and keeps what it heard."""

    def __init__(self) -> None:
        self.clock = SystemClock()
        self.woken = threading.Event()
        self.ports = Ports(self.clock, self.woken.set)
        self.heard: list[Command] = []
        self.times: list[int] = []

    def until(self, condition: Condition) -> list[Command]:
        """Listen until the condition holds, and return what has been heard since the last time."""
        begun, before = self.clock.monotonic_ns(), len(self.heard)
        while not condition(self.heard):
            now = self.clock.monotonic_ns()
            assert now - begun < WITHIN_NS, (self.heard[-20:], self.ports.backends, self.ports.problems)
            self.woken.wait(max(0, self.ports.next_due - now) / 1e9)
            self.woken.clear()
            for at, command in self.ports.work(self.clock.monotonic_ns()):
                self.times.append(at)
                self.heard.append(command)
        return self.heard[before:]

    def until_pressed(self, keyboard: Keyboard, source: str, *keys: int) -> list[Command]:
        """Let keys be pressed until they are heard: a server that waits for nobody may lose a message."""
        before = len(self.heard)
        wanted = {Press(source, key) for key in keys}
        patience = 0

        def heard_or_impatient(heard: Sequence[Command]) -> bool:
            return wanted <= set(of(source, heard[before:])) or self.clock.monotonic_ns() > patience

        while not wanted <= set(of(source, self.heard[before:])):
            keyboard.press(*keys)
            patience = self.clock.monotonic_ns() + PATIENCE_NS
            self.until(heard_or_impatient)
        return self.heard[before:]

    def until_heard(self, *commands: Command) -> list[Command]:
        """Listen until all of these have been heard anew."""
        before = len(self.heard)
        return self.until(lambda heard: all(command in heard[before:] for command in commands))


@contextmanager
def running(name: str) -> Iterator[subprocess.Popen[bytes]]:
    """A JACK server under this name."""
    nowhere = subprocess.DEVNULL
    command = ["jackd", "-n", name, "--no-realtime", "-d", "dummy", "-r", "48000", "-p", "128"]
    process = subprocess.Popen(command, stdin=nowhere, stdout=nowhere, stderr=nowhere)
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


@pytest.fixture
def listener(jack_server: JackServer) -> Iterator[Listener]:
    listener = Listener()
    with closing(listener.ports):
        yield listener


@pytest.fixture
def steady_listener(patient_jack_server: JackServer) -> Iterator[Listener]:
    """One on a server that loses nothing however busy the machine is."""
    listener = Listener()
    with closing(listener.ports):
        yield listener


def joins(client: str) -> Callable[[Sequence[Command]], bool]:
    return lambda heard: f"jack:{client}:out" in joined(heard)


def joined(heard: Sequence[Command]) -> list[str]:
    """The sources that are there now."""
    there: list[str] = []
    for command in heard:
        if isinstance(command, Join):
            there.append(command.source)
        elif isinstance(command, Unplug):
            there.remove(command.source)
    return there


def of(source: str, heard: Sequence[Command]) -> list[Command]:
    return [command for command in heard if getattr(command, "source", None) == source]


def test_a_keyboard_that_is_there_and_one_that_comes(steady_listener: Listener) -> None:
    with Keyboard("early") as early:
        steady_listener.until(joins("early"))
        with Keyboard("late") as late:
            steady_listener.until(joins("late"))
            early.send((0x90, 60, 64), (0x80, 60, 0))
            late.send((0xB3, 1, 99), (0xE3, 127, 127), (0x93, 61, 65))
            steady_listener.until_heard(Release("jack:early:out", 60), Press("jack:late:out", 61, 65, 3))
    steady_listener.until(lambda heard: not joined(heard))
    source = "jack:late:out"
    assert of(source, steady_listener.heard)[1:] == [
        MoveController(source, 1, 99, 3),
        Bend(source, 1.0, 3),
        Press(source, 61, 65, 3),
        Unplug(source),
    ]
    assert steady_listener.times == sorted(steady_listener.times)
    assert steady_listener.ports.problems == []


def test_killed_in_the_middle_of_a_chord_it_lets_go_and_comes_back_on_its_seat(listener: Listener) -> None:
    jam = a_jam()
    with Keyboard("fragile") as keyboard:
        perform(jam, listener.until(joins("fragile")))
        perform(jam, listener.until_pressed(keyboard, "jack:fragile:out", 60, 64, 67))
        (player,) = jam.players.values()
        assert (len(jam.ledger), player.name) == (3, "fragile")
        keyboard.kill()
        perform(jam, listener.until(lambda heard: not joined(heard)))
        assert len(jam.ledger) == 0
        assert jam.players[player.seat].unplugged_at is not None
        keyboard.plug()
        perform(jam, listener.until(joins("fragile")))
        perform(jam, listener.until_pressed(keyboard, "jack:fragile:out", 60))
        assert jam.players == {player.seat: player}
        assert len(jam.ledger) == 1


def test_plugged_in_again_between_two_looks_it_is_heard_all_the_same(steady_listener: Listener) -> None:
    with Keyboard("quick") as keyboard:
        steady_listener.until(joins("quick"))
        keyboard.press(60)
        steady_listener.until_heard(Press("jack:quick:out", 60))
        before = len(steady_listener.heard)
        keyboard.unplug()
        keyboard.plug()  # nobody has looked meanwhile
        steady_listener.until(lambda heard: len(heard) > before and joins("quick")(heard))
        keyboard.press(62)
        steady_listener.until_heard(Press("jack:quick:out", 62))
        assert [type(command) for command in steady_listener.heard[before:]] == [Unplug, Join, Press]


def test_two_of_the_same_name_are_two_players(listener: Listener) -> None:
    with Keyboard("twin") as first, Keyboard("twin") as second:
        both = {"jack:twin:out": "twin", "jack:twin:out #2": "twin 2"}
        listener.until(lambda heard: set(joined(heard)) == set(both))
        names = {c.source: c.name for c in listener.heard if isinstance(c, Join)}
        assert names == both
        listener.until_pressed(first, "jack:twin:out", 60)
        listener.until_pressed(second, "jack:twin:out #2", 61)
        first.kill()
        listener.until(lambda heard: joined(heard) == ["jack:twin:out #2"])
        listener.until_pressed(second, "jack:twin:out #2", 62)
        first.plug()
        listener.until(lambda heard: len(joined(heard)) == 2)
        listener.until_pressed(first, "jack:twin:out", 64)


def test_eight_people_and_every_note_arrives_in_order(steady_listener: Listener) -> None:
    keys = [48 + (7 * step) % 40 for step in range(200)]
    messages = [message for key in keys for message in ((0x90, key, 80), (0x80, key, 0))]
    with ExitStack() as stack:
        keyboards = [stack.enter_context(Keyboard(f"person {number}")) for number in range(8)]
        sources = [f"jack:person {number}:out" for number in range(8)]
        steady_listener.until(lambda heard: set(sources) <= set(joined(heard)))
        before = len(steady_listener.heard)
        players = [threading.Thread(target=keyboard.send, args=messages) for keyboard in keyboards]
        for player in players:
            player.start()
        steady_listener.until(lambda heard: len(heard) - before >= len(sources) * len(messages))
        for player in players:
            player.join()
    for source in sources:
        expected = [c for key in keys for c in (Press(source, key), Release(source, key))]
        assert of(source, steady_listener.heard[before:]) == expected
    assert steady_listener.times == sorted(steady_listener.times)


def test_one_joins_while_another_plays_and_nothing_is_lost(steady_listener: Listener) -> None:
    keys = list(range(40, 80)) * 10
    source = "jack:busy:out"

    def play() -> None:
        for key in keys:
            busy.press(key)

    with Keyboard("busy") as busy, Keyboard("guest") as guest:
        guest.unplug()
        steady_listener.until(joins("busy"))
        before = len(steady_listener.heard)
        playing = threading.Thread(target=play)
        playing.start()
        for _ in range(5):
            guest.plug()
            steady_listener.until(joins("guest"))
            guest.unplug()
            steady_listener.until(lambda heard: not joins("guest")(heard))
        steady_listener.until(lambda heard: len(of(source, heard[before:])) == len(keys))
        playing.join()
    assert of(source, steady_listener.heard[before:]) == [Press(source, key) for key in keys]


def test_leaving_while_everybody_plays_does_not_hang(jack_server: JackServer) -> None:
    stop = threading.Event()

    def play(keyboard: Keyboard) -> None:
        while not stop.is_set():
            keyboard.send(*[(0x90, 60, 64), (0x80, 60, 0)] * 8)

    with ExitStack() as stack:
        keyboards = [stack.enter_context(Keyboard(f"loud {number}")) for number in range(3)]
        players = [threading.Thread(target=play, args=(keyboard,)) for keyboard in keyboards]
        for player in players:
            player.start()
        for _ in range(5):
            listener = Listener()
            with closing(listener.ports):
                listener.until(lambda heard: sum(isinstance(c, Press) for c in heard) > 50)
        stop.set()
        for player in players:
            player.join()


def test_the_server_dies_and_comes_back(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    source, name = "jack:survivor:out", f"improv-{uuid.uuid4().hex[:12]}"
    monkeypatch.setenv("JACK_DEFAULT_SERVER", name)
    listener = Listener()
    with closing(listener.ports):
        with running(name) as server:
            listener.until(lambda heard: listener.ports.backends == ["JACK"] or server.poll() is not None)
            assert server.poll() is None
            with Keyboard("survivor") as keyboard:
                listener.until(joins("survivor"))
                listener.until_pressed(keyboard, source, 60)
                server.kill()
                server.wait()
                listener.until(lambda heard: not joined(heard))
                assert listener.ports.backends == []
                assert "JACK has stopped; its MIDI ports come back when it does" in listener.ports.problems
        with running(name) as server:
            listener.until(lambda heard: listener.ports.backends == ["JACK"] or server.poll() is not None)
            assert server.poll() is None
            with Keyboard("survivor") as keyboard:
                listener.until(joins("survivor"))
                listener.until_pressed(keyboard, source, 62)
                assert listener.ports.problems == []
            listener.ports.close()
    assert capfd.readouterr() == ("", "")


def test_without_a_server_there_is_one_line_and_no_noise(capfd: pytest.CaptureFixture[str]) -> None:
    listener = Listener()
    with closing(listener.ports):
        listener.ports.work(listener.clock.monotonic_ns())
        assert [line for line in listener.ports.problems if "no JACK server is running" in line]
        assert listener.ports.backends == []
    assert capfd.readouterr() == ("", "")


def test_our_own_port_can_be_played_by_other_programs(steady_listener: Listener) -> None:
    steady_listener.until(lambda heard: steady_listener.ports.backends == ["JACK"])
    with Keyboard("program") as program:
        program.unplug()
        program.plug(into="improv-midi:in")
        steady_listener.until(joins("program"))
        program.press(60)
        steady_listener.until_heard(Press("improv-midi", 60), Press("jack:program:out", 60))
    own = of("improv-midi", steady_listener.heard)
    assert own == [Join("improv-midi", "MIDI in", SourceKind.MIDI), Press("improv-midi", 60)]


def test_panic_after_a_storm_leaves_nothing(steady_listener: Listener) -> None:
    jam: Jam = a_jam()
    storm = [(0x90 | channel, key, 100) for channel in range(16) for key in range(128)]
    with Keyboard("storm") as keyboard:
        steady_listener.until(joins("storm"))
        keyboard.send(*storm, (0xB0, 64, 127), (0xE0, 0, 0))
        perform(jam, steady_listener.until(lambda heard: isinstance(heard[-1], Bend)))
        assert len(jam.ledger) == len(storm)
        perform(jam, [Panic()])
    assert len(jam.ledger) == 0
    assert jam.snapshot().expressions == ()
