"""The host and its devices, on a MIDI system made of lists: lights, first sensitivity, notes to others."""

from collections.abc import Iterator

import pytest

from improv.host.controllers import PULSE_NS
from improv.host.lights import IN_SCALE, INVITED, ROOT, dimmed
from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.player import COLOURS, SourceKind
from improv.jam.tempo import When
from improv.link.look import Look, Preferences, ThemeChoice
from improv.link.messages import NotesStatus, Prefer, SendNotes
from improv.midi.controllers import load_controllers
from improv.midi.lamp import Colour, rgb_of
from improv.midi.stream import HANGS_NS
from tests.host.stage import Stage, stage
from tests.jam.conversation import HIRAJOSHI
from tests.midi.fakes import FakeSystem

IN = "Launchpad X:Launchpad X LPX MIDI In 28:1"
TWIN = "Launchpad X:Launchpad X LPX MIDI In 32:1"
PADS = "nanoPAD2:nanoPAD2 nanoPAD2 _ CTRL 20:0"
KEYS = "Xkey:Xkey MIDI 1 20:0"
OPENING = bytes.fromhex("F0 00 20 29 02 0C 0E 01 F7")
CLOSING = bytes.fromhex("F0 00 20 29 02 0C 0E 00 F7")
HEAD = bytes.fromhex("F0 00 20 29 02 0C 03")
FIRST, SECOND = rgb_of(COLOURS[0]), rgb_of(COLOURS[1])


class Device:
    """What a Launchpad X makes of what it is sent."""

    def __init__(self, system: FakeSystem, port: str = IN) -> None:
        self._system = system
        self._port = port
        self._read = 0
        self.is_open = False
        self.colours: dict[int, tuple[int, ...]] = {}
        self.messages: list[bytes] = []

    def look(self) -> None:
        """Read what has come since."""
        arrived = self._system.arrived[self._read :]
        self._read = len(self._system.arrived)
        for port, message in arrived:
            if port == self._port:
                self.messages.append(message)
                self._read_message(message)

    def _read_message(self, message: bytes) -> None:
        if message in (OPENING, CLOSING):
            self.is_open = message == OPENING
        else:
            assert message.startswith(HEAD)
            assert message.endswith(b"\xf7")
            specs = message[len(HEAD) : -1]
            assert len(specs) % 5 == 0
            for first in range(0, len(specs), 5):
                kind, pad, *colour = specs[first : first + 5]
                assert kind == 3
                self.colours[pad] = tuple(colour)

    def shows(self, colour: Colour) -> set[int]:
        self.look()
        wanted = tuple(round(part * 127 / 255) for part in colour)
        return {pad for pad, has in self.colours.items() if has == wanted}


def both(*ports: str) -> FakeSystem:
    return FakeSystem({"alsa": list(ports)}, destinations={"alsa": list(ports)})


def plug(system: FakeSystem, port: str) -> None:
    system.ports["alsa"].append(port)
    system.destinations["alsa"].append(port)


def unplug(system: FakeSystem, port: str) -> None:
    system.ports["alsa"].remove(port)
    system.destinations["alsa"].remove(port)


@pytest.fixture
def system() -> FakeSystem:
    return both(IN)


@pytest.fixture
def on(system: FakeSystem) -> Iterator[Stage]:
    with stage(driver=system, controllers=load_controllers()) as on:
        on.start()
        on.until_ready()
        yield on


def test_a_launchpad_shows_the_scale_what_sounds_and_another_key(on: Stage, system: FakeSystem) -> None:
    device = Device(system)
    on.until(lambda: device.shows(dimmed(FIRST, ROOT)) >= {11, 16})
    assert device.is_open
    assert len(device.colours) == 64
    assert on.jam.players[1].kind is SourceKind.GRID
    system.play(IN, 0x90, 11, 100)
    on.until(lambda: 11 in device.shows(FIRST))
    (note,) = on.jam.ledger
    assert (note.played, note.velocity) == (-10, 100)
    before = len(device.messages)
    system.play(IN, 0x90, 11, 0)
    on.until(lambda: not device.shows(FIRST))
    # Only what has changed was told.
    assert all(len(message) <= len(HEAD) + 1 + 5 * 6 for message in device.messages[before:])
    on.host.hear(ask.ChangeKey(2, HIRAJOSHI, When.NOW))
    system.play(IN, 0x90, 12, 100)
    on.until(lambda: 12 in device.shows(FIRST))
    assert len(on.jam.ledger) == 1


def test_plugged_in_again_it_is_told_all_again(on: Stage, system: FakeSystem) -> None:
    device = Device(system)
    on.until(lambda: len(device.shows(dimmed(FIRST, IN_SCALE))) > 40)
    unplug(system, IN)
    on.until(lambda: on.jam.players[1].unplugged_at is not None)
    device.colours.clear()
    plug(system, IN)
    on.until(lambda: len(device.shows(dimmed(FIRST, IN_SCALE))) > 40)
    assert device.messages.count(OPENING) == 2
    assert len(device.colours) == 64


def test_two_launchpads_are_two_players_each_with_its_lights(on: Stage, system: FakeSystem) -> None:
    one, two = Device(system, IN), Device(system, TWIN)
    plug(system, TWIN)
    on.until(lambda: 11 in two.shows(dimmed(SECOND, ROOT)))
    assert [player.name for player in on.jam.players.values()] == ["Launchpad X", "Launchpad X 2"]
    system.play(TWIN, 0x90, 36, 100)
    on.until(lambda: 36 in two.shows(SECOND))
    assert 11 in one.shows(dimmed(FIRST, ROOT))


def test_who_is_invited_pulses_once_a_second(on: Stage, system: FakeSystem) -> None:
    device = Device(system)
    on.until(lambda: device.shows(dimmed(FIRST, ROOT)))
    assert on.host._controllers is not None
    on.host._controllers.happened(did.Invited(1))
    on.until(lambda: len(device.shows(dimmed(FIRST, INVITED))) == 64)
    on.until(lambda: not device.shows(dimmed(FIRST, INVITED)))
    on.until(lambda: len(device.shows(dimmed(FIRST, INVITED))) == 64)
    on.host._controllers.happened(did.Invited(0))
    on.until(lambda: not device.shows(dimmed(FIRST, INVITED)))


@pytest.mark.parametrize("look", [Look(motion=False), Look(theme=ThemeChoice.CALM)])
def test_where_nothing_is_to_move_the_invitation_is_a_steady_light(
    on: Stage, system: FakeSystem, look: Look
) -> None:
    device = Device(system)
    on.until(lambda: device.shows(dimmed(FIRST, ROOT)))
    on.host.asked(Prefer(Preferences(look)))
    assert on.host._controllers is not None
    on.host._controllers.happened(did.Invited(1))
    on.until(lambda: len(device.shows(dimmed(FIRST, INVITED))) == 64)
    told = len(device.messages)
    for _ in range(4):  # through two whole pulses
        on.clock.ahead_ns += PULSE_NS
        on.host._controllers._shine()
        device.look()
    assert len(device.messages) == told
    on.host._controllers.happened(did.Invited(0))
    on.until(lambda: not device.shows(dimmed(FIRST, INVITED)))


def test_a_lit_device_without_a_seat_holds_nobody_up(on: Stage, system: FakeSystem) -> None:
    """Once its seat was given up there was nothing to light it for, and the loop looked again and again."""
    device = Device(system)
    on.until(lambda: device.shows(dimmed(FIRST, ROOT)) >= {11, 16})
    on.host.hear(ask.Vacate(1))
    on.host.hear(ask.MarkMoment("still here"))
    on.until(lambda: did.Marked("still here") in on.public.events)
    system.play(IN, 0x90, 11, 100)
    on.until(lambda: 11 in device.shows(FIRST))


def test_left_it_is_dark_and_in_its_own_mode(on: Stage, system: FakeSystem) -> None:
    device = Device(system)
    on.until(lambda: device.shows(dimmed(FIRST, ROOT)))
    on.host.leave()
    assert len(device.shows((0, 0, 0))) == 64
    assert device.messages[-1] == CLOSING
    on.until(lambda: on.host.left)
    assert device.messages[-1] == CLOSING


def test_what_a_killed_program_left_the_next_start_puts_right(system: FakeSystem) -> None:
    device = Device(system)
    with stage(driver=system, controllers=load_controllers()) as killed:
        killed.start()
        killed.until(lambda: device.shows(dimmed(FIRST, ROOT)))
    assert CLOSING not in device.messages  # it was never told to leave
    with stage(driver=system, controllers=load_controllers()) as on:
        on.start()
        on.until_ready()
        on.until(lambda: device.shows(dimmed(FIRST, ROOT)) and device.messages.count(OPENING) == 2)
        on.host.leave()
        on.until(lambda: on.host.left)
    assert len(device.shows((0, 0, 0))) == 64
    assert device.messages[-1] == CLOSING


def test_a_device_without_a_way_back_plays_in_the_dark() -> None:
    system = FakeSystem({"alsa": [IN]}, destinations={"alsa": []})
    with stage(driver=system, controllers=load_controllers()) as on:
        on.start()
        on.until_ready()
        system.play(IN, 0x90, 11, 100)
        on.until(lambda: len(on.jam.ledger) == 1)
        on.until(lambda: on.host.devices.devices)
        told = on.host.devices.devices[0]
        assert (told.name, told.profile, told.lights) == ("Launchpad X", "Launchpad X", False)


def test_one_that_another_program_has_is_told_in_one_line() -> None:
    system = both(IN)
    system.deaf.add(IN)
    with stage(driver=system, controllers=load_controllers()) as on:
        on.start()
        on.until_ready()
        said = "Launchpad X cannot be lit (error making port connection); it plays all the same"
        on.until(lambda: said in on.public.notices)
        system.play(IN, 0x90, 11, 100)
        on.until(lambda: len(on.jam.ledger) == 1)
        system.deaf.clear()
        device = Device(system)
        on.until(lambda: device.shows(FIRST))
        on.until(lambda: said not in on.ports.problems)


def test_a_grid_without_lights_follows_the_scale_too() -> None:
    system = both(PADS)
    with stage(driver=system, controllers=load_controllers()) as on:
        on.start()
        on.until_ready()
        system.play(PADS, 0x90, 36, 100)
        on.until(lambda: len(on.jam.ledger) == 1)
        (note,) = on.jam.ledger
        assert note.played == -5
        assert system.arrived == []


def test_the_devices_are_told_with_what_is_known_of_them(on: Stage, system: FakeSystem) -> None:
    plug(system, KEYS)

    def told() -> dict[str, tuple[str, bool]]:
        return {each.name: (each.profile, each.lights) for each in on.host.devices.devices}

    on.until(lambda: told().get("Launchpad X") == ("Launchpad X", True) and "Xkey" in told())
    assert told()["Xkey"] == ("", False)
    assert on.public.devices_told[-1] == on.host.devices
    unplug(system, KEYS)
    on.until(lambda: "Xkey" not in told())


def test_a_hanging_key_is_told_once_and_panic_ends_it(on: Stage, system: FakeSystem) -> None:
    plug(system, KEYS)
    on.until(lambda: len(on.jam.players) == 2)
    system.play(KEYS, 0x90, 60, 100)
    on.until(lambda: len(on.jam.ledger) == 1)
    on.put_forward(HANGS_NS)
    hint = "A key of Xkey seems to hang; everything else plays. Press it again, or press Esc."
    on.until(lambda: hint in on.public.notices)
    on.host.hear(ask.Panic())
    assert len(on.jam.ledger) == 0
    on.until(lambda: hint not in on.ports.problems)
    assert on.public.notices.count(hint) == 1


def test_a_flood_is_told_once_and_the_others_play(on: Stage, system: FakeSystem) -> None:
    plug(system, KEYS)
    on.until(lambda: len(on.jam.players) == 2)
    for _ in range(500):
        system.play(KEYS, *(0x90, 60, 100, 0x80, 60, 0) * 10)
    on.until(lambda: any("Xkey sends very much; the others play on." in said for said in on.public.notices))
    system.play(IN, 0x90, 11, 100)
    on.until(lambda: [note.source for note in on.jam.ledger] == [on.jam.players[1].source])
    assert sum("sends very much" in said for said in on.public.notices) == 1


def test_what_sounds_is_sent_when_somebody_wants_it(on: Stage, system: FakeSystem) -> None:
    on.host.asked(SendNotes(True))
    port = "improv-midi-notes:improv"
    on.until(lambda: any(each.port == port for each in system.outputs))
    assert on.host.notes_status == NotesStatus(True, port)
    assert on.public.notes_told[-1] == NotesStatus(True, port)
    (output,) = (each for each in system.outputs if each.port == port)
    system.play(IN, 0x90, 36, 100)
    on.until(lambda: len(on.jam.ledger) == 1)
    (note,) = on.jam.ledger
    assert output.sent[-1] == bytes((0x90, note.note, 100))
    on.host.asked(SendNotes(False))
    assert bytes((0x80, note.note, 64)) in output.sent
    assert bytes((0xB0, 123, 0)) in output.sent
    # Our own port is no source.
    assert [player.name for player in on.jam.players.values()] == ["Launchpad X"]


def test_the_engine_lost_leaves_nothing_on_elsewhere(on: Stage, system: FakeSystem) -> None:
    on.host.asked(SendNotes(True))
    on.until(lambda: any(each.port for each in system.outputs))
    (output,) = (each for each in system.outputs if each.port)
    system.play(IN, 0x90, 36, 100)
    on.until(lambda: len(on.jam.ledger) == 1)
    (note,) = on.jam.ledger
    on.host.hear(ask.EngineIsLost("test"))
    assert output.sent[-1] == bytes((0x80, note.note, 64))
