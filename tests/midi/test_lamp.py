"""The way to a device: found by its name, opened when nobody waits for it, closed when nobody plays."""

from collections.abc import Iterator

import pytest

from improv.midi.controllers import load_controllers
from improv.midi.lamp import place_of, undirected
from improv.midi.ports import LOOKS_EVERY_NS, Ports
from tests.midi.fakes import FakeOutput, FakeSystem, ManualClock, nothing

DEVICES = {each.id: each for each in load_controllers().values}
OUT, IN = "Launchpad X:LPX MIDI Out", "Launchpad X-01:LPX MIDI In"
KEYS = "keys:out"


@pytest.mark.parametrize(
    ("api", "played", "inputs", "outputs", "found"),
    [
        (
            "alsa",
            "Launchpad X:Launchpad X LPX MIDI In 32:1",
            ["Launchpad X:Launchpad X LPX MIDI In 28:1", "Launchpad X:Launchpad X LPX MIDI In 32:1"],
            ["Launchpad X:Launchpad X LPX DAW In 32:0", "Launchpad X:Launchpad X LPX MIDI In 32:1"],
            1,
        ),
        ("core", "Launchpad X LPX MIDI Out", ["Launchpad X LPX MIDI Out"], ["Launchpad X LPX MIDI In"], 0),
        (
            "winmm",
            "MIDIIN2 (LPX MIDI) 1",
            ["LPX MIDI 0", "MIDIIN2 (LPX MIDI) 1"],
            ["Microsoft GS Wavetable Synth 0", "LPX MIDI 1", "MIDIOUT2 (LPX MIDI) 2"],
            2,
        ),
        (
            "jack",
            "a2j:Launchpad X [28] (capture): Launchpad X LPX MIDI In",
            ["a2j:Launchpad X [28] (capture): Launchpad X LPX MIDI In"],
            [
                "a2j:Launchpad X [24] (playback): Launchpad X LPX MIDI In",
                "a2j:Launchpad X [28] (playback): Launchpad X LPX MIDI In",
            ],
            1,
        ),
        ("jack", OUT, [OUT], [IN], 0),
        ("jack", OUT, [OUT], [], None),
        ("jack", OUT, [OUT], ["improv-midi:in", "system:midi_playback_1"], None),
    ],
)
def test_the_port_back_is_the_one_that_is_called_alike(
    api: str, played: str, inputs: list[str], outputs: list[str], found: int | None
) -> None:
    assert place_of(inputs.index(played), inputs, outputs, api, DEVICES["launchpad-x"]) == found


def test_of_two_that_are_called_the_same_those_belong_together_that_come_first() -> None:
    twins = ["Launchpad X:LPX MIDI Out", "Launchpad X-02:LPX MIDI Out"]
    back = ["Launchpad X-01:LPX MIDI In", "Launchpad X-03:LPX MIDI In"]
    assert [place_of(n, twins, back, "jack", DEVICES["launchpad-x"]) for n in (0, 1)] == [0, 1]


def test_a_name_without_its_direction() -> None:
    assert undirected("jack", "Midi-Bridge:Launchpad X 2:(capture_1) Launchpad X LPX MIDI In") == undirected(
        "jack", "Midi-Bridge:Launchpad X 2:(playback_1) Launchpad X LPX MIDI In"
    )
    assert undirected("winmm", "MIDIIN2 (LPX MIDI) 1") == undirected("winmm", "MIDIOUT2 (LPX MIDI) 3")


class Player:
    """Ports on a made-up JACK, with time by hand, and somebody who plays or does not."""

    def __init__(self, system: FakeSystem) -> None:
        self.system = system
        self.clock = ManualClock()
        self.ports = Ports(self.clock, nothing, driver=system, controllers=load_controllers())

    def look(self, times: int = 1, *, plays: bool = False) -> None:
        for _ in range(times):
            self.system.seconds = LOOKS_EVERY_NS / 1e9
            if plays:
                self.system.play(KEYS, 0x90, 60, 80, 0x80, 60, 0)
            self.clock.now += LOOKS_EVERY_NS
            self.ports.work(self.clock.now)
            while self.ports.next_due <= self.clock.now:
                self.ports.work(self.clock.now)

    def plug(self) -> None:
        self.system.ports["jack"].append(OUT)
        self.system.destinations["jack"].append(IN)

    def unplug(self) -> None:
        self.system.ports["jack"].remove(OUT)
        self.system.destinations["jack"].remove(IN)

    def outputs(self) -> list[FakeOutput]:
        return [each for each in self.system.outputs if each.client == "improv-midi-lights"]

    def lit(self) -> bool:
        return bool(self.ports.lamps)


@pytest.fixture
def player() -> Iterator[Player]:
    player = Player(FakeSystem({"jack": [KEYS]}, destinations={"jack": []}))
    player.look(30)
    yield player
    player.ports.close()
    assert [each for each in player.system.outputs if not each.deleted] == []


def test_while_people_play_no_client_is_made_and_none_is_closed(player: Player) -> None:
    made = len(player.outputs())
    assert made >= 1
    for _ in range(made):
        player.plug()
        player.look(5, plays=True)
        assert player.lit()
        player.unplug()
        player.look(10, plays=True)
        assert not player.lit()
    player.plug()
    player.look(20, plays=True)
    assert not player.lit()  # there is none left
    assert len(player.outputs()) == made
    assert all(each.opened == IN for each in player.outputs())  # nothing was closed
    player.look(15)
    assert player.lit()  # nobody plays
    assert [message for port, message in player.system.arrived if port == IN].count(
        bytes.fromhex(DEVICES["launchpad-x"].opening[0])
    ) == made + 1


def test_a_way_back_that_comes_later_is_found(player: Player) -> None:
    player.system.ports["jack"].append(OUT)
    player.look(10)
    assert not player.lit()
    player.system.destinations["jack"].append(IN)
    player.look(2)
    assert player.lit()


def test_where_jack_stands_still_no_light_waits_for_it(player: Player) -> None:
    player.plug()
    player.look(3)
    (lamp,) = player.ports.lamps.values()
    player.system.stands_still = True
    message = bytes.fromhex("F0 00 20 29 02 0C 03") + bytes(320) + b"\xf7"
    assert not all(lamp.send(message) for _ in range(100))
    assert sum(len(message) for _, message in player.system.arrived) < 16_384
    (problem,) = player.ports.problems
    assert "does not send: the sound server stands still" in problem
    assert problem.template == "{device} {what}"  # so that both can be said in another language
    assert problem.values["what"].template == "does not send: the sound server stands still"


def test_a_server_that_dies_takes_its_lights_along(player: Player) -> None:
    player.plug()
    player.look(3)
    assert player.lit()
    player.system.failing.add("jack")
    player.look(5)
    assert not player.lit()
    assert all(each.deleted for each in player.outputs())
