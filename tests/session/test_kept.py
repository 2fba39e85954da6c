"""The file of who sat where: validated, bounded, set aside where it is broken."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from improv.jam import commands as ask
from improv.jam.jam import Jam, perform
from improv.jam.kept import MOST_KEPT
from improv.jam.motor import Motor
from improv.jam.player import SourceKind
from improv.music.catalogue import Catalogue
from improv.music.sound import Sound
from improv.session.atomic import CannotWrite
from improv.session.kept import KeptPlayer, Seating, read_seating, seating_of, write_seating
from tests.jam.conversation import BELL, MARIMBA, OPENING, plug
from tests.session.everything import structs

SOUNDS = Catalogue[Sound]("sound", (MARIMBA, BELL))
ONE = '{"seat": 1, "source": "ana", "name": "Ana", "kind": "midi", "mode": "snap", "sound": "bell"'


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(seating=structs(Seating))
def test_what_is_written_is_read(tmp_path: Path, seating: Seating) -> None:
    write_seating(tmp_path / "seats.json", seating)
    assert read_seating(tmp_path / "seats.json") == (seating, "")
    Jam(seating.restored(OPENING, SOUNDS))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "truncated"),
        ("[]", "Expected `object`"),
        (f'{{"players": [{ONE}, "octave": 9}}]}}', "octave"),
        (f'{{"players": [{ONE}, "sensitivity": 2.0}}]}}', "sensitivity"),
        (f'{{"players": [{ONE}, "compass": [NaN, 60]}}]}}', "JSON"),
        (f'{{"players": [{ONE}, "motor": {{"hold_ms": 5000}}}}]}}', "hold_ms"),
        (f'{{"players": [{ONE}, "colour": "red"}}]}}', "colour"),
        ('{"bindings": [{"source": "ana", "channel": 99}]}', "channel"),
        ('{"assignments": [{"control": {}, "action": "explode"}]}', "control"),
        (f'{{"players": [{",".join([ONE + "}"] * (MOST_KEPT + 1))}]}}', "length"),
        ("[" * 100_000, "Expected `object`"),
        (" " * 5_000_000, "larger than 256 kB"),
    ],
)
def test_a_broken_file_is_set_aside_and_told_in_one_line(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "seats.json"
    path.write_text(text)
    seating, told = read_seating(path)
    assert seating == Seating()
    assert said in told
    assert "\n" not in told
    assert told.template.startswith("Who sat where could not be read ({file}: {why})")
    assert all("\n" not in str(value) for value in told.values.values())
    assert (tmp_path / "seats.broken.json").read_text() == text
    assert read_seating(path) == (Seating(), "")


def test_a_sound_that_is_gone_is_dealt_anew() -> None:
    kept = msgspec.json.decode(f"{ONE}}}", type=KeptPlayer)
    gone = replace(kept, source="ben", sound="no-such-sound", seat=2)
    opening = Seating((kept, gone)).restored(OPENING, SOUNDS)
    assert [player.sound for player in opening.kept] == [BELL, OPENING.palette[1]]


def test_without_a_window_only_people_and_hands_come_back() -> None:
    motor = Motor(hold_ms=100)
    kept = replace(msgspec.json.decode(f"{ONE}}}", type=KeptPlayer), seat=7, person="Anna", motor=motor)
    jam = Jam(Seating((kept,)).named(OPENING, SOUNDS))
    perform(jam, [plug("ana")])
    player = jam.players[1]
    assert (player.person, player.motor, player.sound) == ("Anna", motor, OPENING.palette[0])
    perform(jam, [ask.Vacate(1)])
    assert [player.seat for player in seating_of(jam.snapshot()).players] == [1]


def test_those_who_are_there_and_those_who_were_are_kept_but_no_robots() -> None:
    jam = Jam(OPENING)
    perform(jam, [plug("ana"), plug("ben"), ask.Join("r", "R", SourceKind.SIMULATED), ask.Vacate(1)])
    assert [player.source for player in seating_of(jam.snapshot()).players] == ["ana", "ben"]
    many = [f"device {number}" for number in range(MOST_KEPT + 5)]
    for name in many:
        perform(jam, [plug(name), ask.Unplug(name)])
        perform(jam, [ask.Vacate(seat) for seat in list(jam.players)])
    kept = [player.source for player in seating_of(jam.snapshot()).players]
    assert kept == many[-MOST_KEPT:]


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(CannotWrite):
        write_seating(tmp_path / "taken" / "seats.json", Seating())
