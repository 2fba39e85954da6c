"""Who was here before finds seat, name and settings again, in whatever order devices are plugged in."""

from itertools import permutations

from msgspec.structs import replace

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.jam import Jam, perform
from improv.jam.kept import MOST_KEPT
from improv.jam.mixing import Macro
from improv.jam.motor import Latch, Motor
from improv.jam.player import FIRST_MODES, SEATS, Player, SourceKind
from improv.jam.snapshot import Snapshot
from improv.music.harmony import Mode
from improv.music.scale import Key
from tests.jam.conversation import BELL, OPENING, PENTATONIC, a_jam, plug, press

ANA = Player(
    seat=3,
    source="ana",
    name="Ana",
    kind=SourceKind.MIDI,
    mode=Mode.SNAP,
    sound=BELL,
    octave=2,
    person="Anna",
    exempt=True,
    transpose=1,
    compass=(48.0, 72.0),
    glides=True,
    macros={Macro.SPACE: 0.9},
    motor=Motor(latch=Latch.TOGGLE),
    sensitivity=0.5,
)


def opening(*kept: Player) -> Snapshot:
    return replace(OPENING, kept=kept)


def test_a_source_finds_all_again() -> None:
    jam = Jam(opening(ANA))
    assert perform(jam, [plug("ana")]) == [did.PlayerJoined(ANA)]
    assert jam.snapshot().kept == ()


def test_the_order_of_plugging_is_nothing() -> None:
    players = [replace(ANA, seat=seat, source=source) for seat, source in ((2, "a"), (5, "b"), (9, "c"))]
    for order in permutations("abc"):
        jam = Jam(opening(*players))
        perform(jam, [plug(source) for source in order])
        assert {player.source: seat for seat, player in jam.players.items()} == {"a": 2, "b": 5, "c": 9}


def test_a_seat_waits_for_who_had_it_while_others_are_free() -> None:
    jam = Jam(opening(replace(ANA, seat=1)))
    perform(jam, [plug("ben"), press("carl", 60), plug("ana")])
    assert [jam.players[seat].source for seat in (1, 2, 3)] == ["ana", "ben", "carl"]
    assert jam.players[1] == replace(ANA, seat=1)


def test_a_seat_that_somebody_has_is_theirs() -> None:
    everywhere = [replace(ANA, seat=seat, source=f"s {seat}") for seat in range(1, SEATS + 1)]
    longest = [everywhere[4], *everywhere[:4], *everywhere[5:]]  # fifth seat left first
    jam = Jam(opening(*longest, replace(ANA, seat=1, source="last")))  # seat 1 left again since
    perform(jam, [plug("ben"), plug("carl"), plug("s 5")])
    assert {player.source: seat for seat, player in jam.players.items()} == {"ben": 5, "carl": 2, "s 5": 3}


def test_a_press_alone_finds_it_too() -> None:
    jam = Jam(opening(ANA))
    assert perform(jam, [press("ana", 60)])[0] == did.PlayerJoined(replace(ANA, name="ana"))


def test_who_leaves_is_kept_and_who_is_simulated_is_not() -> None:
    jam = a_jam()
    perform(jam, [plug("ana"), ask.SeatPerson(1, "Anna"), ask.Unplug("ana")])
    perform(jam, [ask.Join("robot", "Robot", SourceKind.SIMULATED), ask.Vacate(1), ask.Vacate(2)])
    (kept,) = jam.snapshot().kept
    assert (kept.source, kept.person, kept.seat, kept.unplugged_at) == ("ana", "Anna", 1, None)


def test_only_those_of_late_are_kept() -> None:
    jam = Jam(opening(*(replace(ANA, source=f"s {number}") for number in range(MOST_KEPT))))
    perform(jam, [plug("ben"), ask.Vacate(1)])
    kept = [player.source for player in jam.snapshot().kept]
    assert kept == [*(f"s {number}" for number in range(1, MOST_KEPT)), "ben"]


def test_where_only_the_person_is_kept_the_rest_is_dealt() -> None:
    jam = Jam(opening(replace(ANA, seat=0)))
    perform(jam, [plug("ana")])
    player = jam.players[1]
    assert (player.person, player.motor, player.sensitivity, player.exempt) == (
        "Anna",
        ANA.motor,
        0.5,
        True,
    )
    assert (player.sound, player.octave, player.mode, player.macros) == (
        OPENING.palette[0],
        0,
        FIRST_MODES[SourceKind.MIDI],
        {},
    )


def test_a_mode_suits_the_device() -> None:
    jam = Jam(opening(replace(ANA, mode=Mode.DEGREES)))
    perform(jam, [ask.Join("ana", "Ana", SourceKind.GRID)])
    assert jam.players[3].mode is Mode.PADS


def test_who_followed_a_map_does_not_stay_free() -> None:
    key = Key(0, PENTATONIC, keyboard=tuple([440.0] * 128))
    jam = Jam(replace(OPENING, key=key))
    perform(jam, [plug("ana")])
    assert jam.players[1].mode is Mode.FREE
    perform(jam, [ask.Vacate(1)])
    assert jam.snapshot().kept[0].mode is Mode.DEGREES
    perform(jam, [plug("ana")])
    assert jam.players[1].mode is Mode.FREE


def test_learned_controllers_come_along_to_another_seat() -> None:
    jam = a_jam()
    perform(jam, [plug("ana"), ask.LearnMacro(1, Macro.SPACE), ask.MoveController("ana", 20, 0)])
    perform(jam, [ask.Vacate(1), plug("ben"), plug("ana")])
    assert jam.players[2].source == "ana"
    assert perform(jam, [ask.MoveController("ana", 20, 127)]) == [did.MacroMoved(2, Macro.SPACE, 1.0)]


def test_everybody_who_was_here_is_remembered_once() -> None:
    jam = a_jam()
    perform(jam, [plug("ana"), *(ask.SeatPerson(1, name) for name in ("Ana", "Ben", "Ana", ""))])
    assert jam.snapshot().people == ("Ben", "Ana")
    assert len(jam.players) < SEATS
