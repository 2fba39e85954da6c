"""How presses are taken: what a person's hands need, and that every press is told, also the silent ones."""

import pytest

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.events import Ending, Event
from improv.jam.jam import Jam, perform
from improv.jam.motor import Latch, Motor, Spot, strength_of
from improv.jam.player import SourceKind
from improv.jam.watch import tones_of
from improv.music.loudness import level_of
from tests.jam.conversation import DRUMS, a_jam, plug, press, release

MS = 1_000_000
FIRST = 10_000 * MS


def hands(motor: Motor, *others: str) -> Jam:
    """Return a jam in which ana has these hands; each pad is a degree."""
    jam = a_jam()
    perform(jam, [ask.Join("ana", "Ana", SourceKind.GRID), *(plug(other) for other in others)])
    perform(jam, [ask.SetMotor(1, motor)])
    return jam


def hear(jam: Jam, milliseconds: float, *commands: ask.Command) -> list[Event]:
    """Let come what is due before, then hear commands; return what happened at those times."""
    at = FIRST + round(milliseconds * MS)
    told: list[Event] = []
    while jam.next_due is not None and jam.next_due <= at:
        told += perform(jam, [ask.Tick()], at=jam.next_due)
    return [*told, *perform(jam, commands, at=at)]


def short(events: list[Event]) -> list[object]:
    """Say what happened in few words: what began, what ended, why a press was silent."""
    words: list[object] = []
    for event in events:
        match event:
            case did.NoteOn(played=played):
                words.append(("on", played))
            case did.NoteOff(id=note):
                words.append(("off", note))
            case did.NoteLatched(note):
                words.append(("latched", note))
            case did.PressIgnored(played=played, why=why):
                words.append((why, played))
            case _:
                pass
    return words


@pytest.mark.parametrize(
    ("velocity", "motor", "sensitivity", "sounds"),
    [
        (20, Motor(), 0.0, 20),
        (20, Motor(), 1.0, 80),
        (1, Motor(), 1.0, 38),
        (80, Motor(), -1.0, 20),
        (20, Motor(), -1.0, 1),
        (127, Motor(), -1.0, 127),
        (127, Motor(), 1.0, 127),
        (20, Motor(same_loudness=80), 1.0, 80),
    ],
)
def test_how_loud_a_press_sounds(velocity: int, motor: Motor, sensitivity: float, sounds: int) -> None:
    assert strength_of(velocity, motor, sensitivity) == sounds
    jam = hands(motor)
    perform(jam, [ask.SetSensitivity(1, sensitivity)])
    (note,) = perform(jam, [press("ana", 0, velocity)])
    assert isinstance(note, did.NoteOn)
    assert (note.velocity, note.strength) == (velocity, sounds)
    assert note.force == (0 if sounds == velocity else sounds)
    (held,) = jam.snapshot().notes
    assert (held.velocity, held.strength) == (velocity, sounds)


def test_a_harder_press_never_sounds_softer() -> None:
    for sensitivity in (-1.0, -0.5, 0.5, 1.0):
        loud = [strength_of(velocity, Motor(), sensitivity) for velocity in range(1, 128)]
        assert loud == sorted(loud)


def test_sensitivity_is_brought_into_its_range() -> None:
    jam = hands(Motor())
    assert perform(jam, [ask.SetSensitivity(1, 7.0)]) == [did.SensitivitySet(1, 1.0)]
    assert perform(jam, [ask.SetSensitivity(1, float("nan"))]) == [did.SensitivitySet(1, 0.0)]
    assert perform(jam, [ask.SetSensitivity(2, 0.5)]) == []


def test_the_guard_hears_notes_as_loud_as_they_sound() -> None:
    jam = hands(Motor(same_loudness=1))
    perform(jam, [press("ana", 0, 127)])
    (tone,) = tones_of(jam.ledger, 0, jam.key)
    assert tone.level == level_of(1)


def test_the_same_key_is_a_repeat_for_a_while_and_another_is_not() -> None:
    jam = hands(Motor(ignore_repeats_ms=200))
    assert short(hear(jam, 0, press("ana", 0), release("ana", 0))) == [("on", 0), ("off", 1)]
    assert short(hear(jam, 199, press("ana", 0), press("ana", 1))) == [(did.REPEAT, 0), ("on", 1)]
    # Counted from the last press that was taken, so that a trembling hand is not silent for ever.
    assert short(hear(jam, 200, press("ana", 0))) == [("on", 0)]


def test_any_key_is_a_repeat_where_it_is_wished() -> None:
    jam = hands(Motor(ignore_repeats_ms=200, ignore_any=True))
    hear(jam, 0, press("ana", 0))
    assert short(hear(jam, 100, press("ana", 1))) == [(did.REPEAT, 1)]
    assert short(hear(jam, 200, press("ana", 1))) == [("on", 1)]


def test_repeats_are_known_to_who_goes_on_from_a_snapshot() -> None:
    jam = hands(Motor(ignore_repeats_ms=200))
    hear(jam, 0, press("ana", 0), release("ana", 0))
    again = Jam(jam.snapshot())
    assert short(hear(again, 100, press("ana", 0))) == [(did.REPEAT, 0)]


def test_what_is_let_go_too_soon_stays_silent() -> None:
    jam = hands(Motor(hold_ms=300))
    assert short(hear(jam, 0, press("ana", 0))) == []
    assert short(hear(jam, 299, release("ana", 0))) == [(did.TOO_SOON, 0)]
    assert short(hear(jam, 1000, ask.Tick())) == []
    assert jam.next_due is None


def test_what_is_held_sounds_when_it_was_held_long_enough_and_ends_when_it_is_let_go() -> None:
    jam = hands(Motor(hold_ms=300))
    hear(jam, 0, press("ana", 0, 90))
    came = hear(jam, 400, release("ana", 0))
    (note,) = (event for event in came if isinstance(event, did.NoteOn))
    assert (note.at, note.pressed, note.velocity) == (FIRST + 300 * MS, FIRST, 90)
    assert short(came) == [("on", 0), ("off", 1)]  # at 400 ms: a release does not wait


def test_holding_and_the_beat_add_up() -> None:
    jam = hands(Motor(hold_ms=100))
    perform(jam, [ask.SetTempo(120.0, 4, beat_at=FIRST, starts_bar=True), ask.SetQuantise(1.0)], at=FIRST)
    hear(jam, 100, press("ana", 0))
    assert jam.next_due == FIRST + 250 * MS  # held at 200, drawn to the eighth at 250
    assert short(hear(jam, 220, release("ana", 0))) == []  # long enough
    assert short(hear(jam, 1000, ask.Tick())) == [("on", 0), ("off", 1)]


def test_a_release_waits_for_the_beat_and_not_for_what_was_held() -> None:
    jam = hands(Motor(hold_ms=100))
    perform(jam, [ask.SetTempo(120.0, 4, beat_at=FIRST, starts_bar=True), ask.SetQuantise(1.0)], at=FIRST)
    hear(jam, 100, press("ana", 0))  # would sound at 200, and is drawn to 250
    hear(jam, 220, release("ana", 0))
    hear(jam, 250, ask.Tick())
    assert jam.next_due == FIRST + 270 * MS


def test_a_key_that_is_told_twice_to_be_down_and_let_go_once_is_up() -> None:
    jam = hands(Motor(hold_ms=300))
    hear(jam, 0, press("ana", 0))
    hear(jam, 400, press("ana", 0))
    assert short(hear(jam, 450, release("ana", 0))) == [(did.TOO_SOON, 0), ("off", 1)]


def test_a_note_lasts_at_least_so_long() -> None:
    jam = hands(Motor(minimum_ms=150))
    assert short(hear(jam, 0, press("ana", 0))) == [("on", 0)]
    assert short(hear(jam, 20, release("ana", 0))) == []
    assert jam.next_due == FIRST + 150 * MS
    assert short(hear(jam, 150, ask.Tick())) == [("off", 1)]
    hear(jam, 200, press("ana", 0))
    assert short(hear(jam, 400, release("ana", 0))) == [("off", 2)]


def test_a_key_struck_again_does_not_wait_for_the_end_of_its_last_note() -> None:
    jam = hands(Motor(minimum_ms=150))
    hear(jam, 0, press("ana", 0), release("ana", 0))
    assert short(hear(jam, 60, press("ana", 0))) == [("off", 1), ("on", 0)]
    assert short(hear(jam, 200, ask.Tick())) == []  # the first release was for the first note
    assert short(hear(jam, 300, release("ana", 0))) == [("off", 2)]


def test_the_first_finger_counts() -> None:
    jam = hands(Motor(spot=Spot.FIRST))
    told = hear(jam, 0, press("ana", 0), press("ana", 1), release("ana", 0), press("ana", 2))
    assert short(told) == [("on", 0), (did.ANOTHER_FIRST, 1), ("off", 1), ("on", 2)]


def test_a_tap_that_still_sings_is_no_finger() -> None:
    jam = hands(Motor(spot=Spot.FIRST, minimum_ms=500))
    hear(jam, 0, press("ana", 0), release("ana", 0))
    assert short(hear(jam, 100, press("ana", 1))) == [("on", 1)]


def test_the_last_finger_counts() -> None:
    jam = hands(Motor(spot=Spot.LAST))
    told = hear(jam, 0, press("ana", 0), press("ana", 1), release("ana", 0), release("ana", 1))
    assert short(told) == [("on", 0), ("off", 1), ("on", 1), ("off", 2)]
    perform(jam, [ask.ChooseGlide(1, on=True)])
    told = hear(jam, 10, press("ana", 0), press("ana", 2))
    ended = [event for event in told if isinstance(event, did.NoteOff)]
    assert [note.why for note in ended] == [Ending.GLIDED]
    assert len(jam.ledger) == 1


def test_only_so_many_fingers_count() -> None:
    jam = hands(Motor(most_fingers=2))
    told = hear(jam, 0, *(press("ana", pad) for pad in range(3)), release("ana", 0), press("ana", 3))
    assert short(told) == [("on", 0), ("on", 1), (did.TOO_MANY, 2), ("off", 1), ("on", 3)]


def test_fingers_that_wait_are_fingers() -> None:
    jam = hands(Motor(most_fingers=1, hold_ms=100))
    assert short(hear(jam, 0, press("ana", 0), press("ana", 1))) == [(did.TOO_MANY, 1)]


def test_a_latched_note_ends_with_the_next_press_of_its_key() -> None:
    jam = hands(Motor(latch=Latch.TOGGLE))
    assert short(hear(jam, 0, press("ana", 0), release("ana", 0))) == [("on", 0), ("latched", 1)]
    assert [note.latched for note in jam.ledger] == [True]
    assert short(hear(jam, 100, press("ana", 1), release("ana", 1))) == [("on", 1), ("latched", 2)]
    told = hear(jam, 200, press("ana", 0), release("ana", 0))
    assert short(told) == [("off", 1), (did.LATCHED, 0)]
    assert short(hear(jam, 300, press("ana", 0))) == [("on", 0)]


def test_a_bounce_does_not_begin_again_what_a_press_has_ended() -> None:
    jam = hands(Motor(latch=Latch.TOGGLE, ignore_repeats_ms=200))
    hear(jam, 0, press("ana", 0), release("ana", 0))
    hear(jam, 1000, press("ana", 0), release("ana", 0))
    assert short(hear(jam, 1100, press("ana", 0))) == [(did.REPEAT, 0)]
    assert len(jam.ledger) == 0


def test_a_brush_does_not_end_a_latched_note() -> None:
    jam = hands(Motor(latch=Latch.TOGGLE, hold_ms=200))
    hear(jam, 0, press("ana", 0))
    hear(jam, 300, release("ana", 0))
    assert short(hear(jam, 400, press("ana", 0))) == []
    assert short(hear(jam, 450, release("ana", 0))) == [(did.TOO_SOON, 0)]
    assert len(jam.ledger) == 1


def test_a_note_sounds_until_the_next_press() -> None:
    jam = hands(Motor(latch=Latch.UNTIL_NEXT))
    assert short(hear(jam, 0, press("ana", 0), release("ana", 0))) == [("on", 0), ("latched", 1)]
    assert short(hear(jam, 100, press("ana", 1))) == [("off", 1), ("on", 1)]
    # The next press has come already while this one was held.
    hear(jam, 200, press("ana", 2))
    assert short(hear(jam, 300, release("ana", 1))) == [("off", 2)]
    assert short(hear(jam, 300, release("ana", 2))) == [("latched", 3)]


@pytest.mark.parametrize(
    "end",
    [
        ask.Panic(),
        ask.SoftStop(),
        ask.Unplug("ana"),
        ask.Vacate(1),
        ask.ReleaseAll("ana"),
        ask.SetMotor(1, Motor()),
        ask.EngineIsLost("fault"),
    ],
)
@pytest.mark.parametrize("latch", [Latch.TOGGLE, Latch.UNTIL_NEXT])
def test_a_latched_note_ends_with_all_that_ends_everything(latch: Latch, end: ask.Command) -> None:
    jam = hands(Motor(latch=latch))
    hear(jam, 0, press("ana", 0), release("ana", 0))
    assert len(jam.ledger) == 1
    assert short(hear(jam, 100, end)) == [("off", 1)]
    assert len(jam.ledger) == 0


def test_the_pedal_does_not_end_a_latched_note() -> None:
    jam = hands(Motor(latch=Latch.TOGGLE))
    hear(jam, 0, ask.MovePedal("ana", down=True), press("ana", 0), release("ana", 0))
    assert short(hear(jam, 1, ask.MovePedal("ana", down=False))) == []
    assert len(jam.ledger) == 1


def test_other_settings_end_what_waits_by_the_old_ones() -> None:
    jam = hands(Motor(hold_ms=300, minimum_ms=500))
    hear(jam, 0, press("ana", 0))
    hear(jam, 310, release("ana", 0), press("ana", 1))
    told = hear(jam, 320, ask.SetMotor(1, Motor()))
    assert short(told) == [(did.MOTOR_CHANGED, 1), ("off", 1)]
    assert told[-1] == did.MotorSet(1, Motor())
    assert jam.next_due is None
    assert perform(jam, [ask.SetMotor(1, Motor()), ask.SetMotor(9, Motor())]) == []


def test_a_press_that_means_nothing_ends_nothing() -> None:
    jam = hands(Motor(latch=Latch.UNTIL_NEXT, spot=Spot.LAST))
    hear(jam, 0, press("ana", 0), release("ana", 0), ask.ChooseMode(1, jam.players[1].mode.LIGHT))
    assert short(hear(jam, 1, press("ana", 1))) == [(did.LIGHT_ONLY, 1)]
    assert len(jam.ledger) == 1


def test_who_plays_on_the_screen_is_heard_however_short_they_tap() -> None:
    jam = a_jam()
    perform(jam, [ask.Join("screen", "This computer", SourceKind.SCREEN), plug("ana")])
    assert [jam.players[seat].motor for seat in (1, 2)] == [Motor(minimum_ms=150), Motor()]


def test_a_kit_is_struck_by_the_same_hands() -> None:
    jam = hands(Motor(latch=Latch.TOGGLE, same_loudness=64))
    perform(jam, [ask.ChooseSound(1, DRUMS)])
    (note, latched) = hear(jam, 0, press("ana", 0, 20), release("ana", 0))
    assert isinstance(note, did.NoteOn)
    assert (note.strength, latched) == (64, did.NoteLatched(1))
