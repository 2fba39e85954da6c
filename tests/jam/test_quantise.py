"""Presses that are drawn to the beat: only later, never lost, never out of their order."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.events import Ending, Event
from improv.jam.jam import Jam, perform
from improv.jam.tempo import Tempo
from improv.music.harmony import Mode
from tests.jam.conversation import a_jam, plug, press, release

MS = 1_000_000
FIRST = 10_000 * MS
LONGEST = 80 * MS
TEMPO = Tempo(120.0, 4, FIRST)
"""An eighth is 250 ms, a quarter of it 62.5 ms."""
SLOW = Tempo(60.0, 4, FIRST)
"""An eighth is 500 ms."""

Told = tuple[int, Event]
"""When something happened, and what."""


def drawn(strength: float = 1.0, tempo: Tempo = TEMPO) -> Jam:
    jam = a_jam()
    perform(jam, [plug("ana"), plug("ben"), ask.SetQuantise(strength)])
    perform(jam, [ask.SetTempo(tempo.bpm, tempo.beats, beat_at=tempo.origin, starts_bar=True)], at=FIRST)
    return jam


def hear(jam: Jam, command: ask.Command, milliseconds: float) -> list[Told]:
    """Let come what is due before, then hear a command."""
    at = FIRST + round(milliseconds * MS)
    told: list[Told] = []
    while jam.next_due is not None and jam.next_due <= at:
        due = jam.next_due
        told += [(due, event) for event in perform(jam, [ask.Tick()], at=due)]
    return [*told, *((at, event) for event in perform(jam, [command], at=at))]


def only_note(told: list[Told]) -> did.NoteOn:
    (note,) = (event for _, event in told if isinstance(event, did.NoteOn))
    return note


@pytest.mark.parametrize(
    ("tempo", "strength", "pressed", "sounds"),
    [
        (TEMPO, 1.0, 200.0, 250.0),  # an eighth
        (TEMPO, 1.0, 450.0, 500.0),  # a beat
        (TEMPO, 0.5, 200.0, 225.0),
        (TEMPO, 1.0, 187.5, 250.0),
        (TEMPO, 1.0, 187.4, 187.4),  # farther than a quarter of an eighth
        (TEMPO, 1.0, 250.0, 250.0),
        (TEMPO, 1.0, 251.0, 251.0),  # late is left alone
        (TEMPO, 0.0, 200.0, 200.0),
        (SLOW, 1.0, 420.0, 500.0),
        (SLOW, 1.0, 419.0, 419.0),  # farther than 80 ms
    ],
)
def test_where_a_press_goes(tempo: Tempo, strength: float, pressed: float, sounds: float) -> None:
    jam = drawn(strength, tempo)
    told = hear(jam, press("ana", 60), pressed) + hear(jam, ask.Tick(), 1000.0)
    note = only_note(told)
    assert note.at == FIRST + round(sounds * MS)
    assert note.pressed == (0 if pressed == sounds else FIRST + round(pressed * MS))


def test_the_press_is_told_when_it_comes_and_its_note_when_it_sounds() -> None:
    jam = drawn()
    ((_, delayed),) = hear(jam, press("ana", 60, 90), 230.0)
    assert isinstance(delayed, did.PressDelayed)
    waiting = delayed.press
    assert (waiting.pressed, waiting.due) == (FIRST + 230 * MS, FIRST + 250 * MS)
    assert (delayed.player, waiting.source, waiting.played, waiting.velocity) == (1, "ana", 60, 90)
    assert len(jam.ledger) == 0
    (_, came), (_, note) = hear(jam, ask.Tick(), 250.0)
    assert came == did.DelayedCame()
    assert isinstance(note, did.NoteOn)
    assert note.velocity == 90


def test_a_release_waits_as_long_as_its_press() -> None:
    jam = drawn()
    hear(jam, press("ana", 60), 230.0)
    ((_, waits),) = hear(jam, release("ana", 60), 240.0)  # before the note has begun
    assert isinstance(waits, did.ReleaseDelayed)
    assert waits.release.due - waits.release.pressed == 20 * MS
    told = hear(jam, ask.Tick(), 300.0)
    assert [(at - FIRST) // MS for at, event in told if isinstance(event, did.NoteOff)] == [260]
    hear(jam, press("ana", 62), 450.0)
    hear(jam, ask.Tick(), 600.0)
    ((_, waits),) = hear(jam, release("ana", 62), 700.0)  # long after it has begun
    assert isinstance(waits, did.ReleaseDelayed)
    assert waits.release.due == FIRST + 750 * MS


def test_a_key_struck_again_at_once_waits_for_its_own_release() -> None:
    jam = drawn()
    hear(jam, press("ana", 60), 200.0)
    told = hear(jam, release("ana", 60), 245.0)  # waits until 295
    told += hear(jam, press("ana", 60), 260.0)  # would sound at once
    told += hear(jam, release("ana", 60), 270.0)
    told += hear(jam, ask.Tick(), 1000.0)
    kinds = [
        ((at - FIRST) // MS, type(event).__name__)
        for at, event in told
        if isinstance(event, did.NoteOn | did.NoteOff)
    ]
    assert kinds == [(250, "NoteOn"), (295, "NoteOff"), (295, "NoteOn"), (305, "NoteOff")]


MOVES = st.lists(
    st.tuples(
        st.integers(0, 120),
        st.sampled_from(["ana", "ben"]),
        st.integers(60, 62),
        st.booleans(),
        st.sampled_from([0.0, 0.3, 1.0]),
    ),
    max_size=40,
)


@given(MOVES)
def test_whatever_is_played_is_heard_once_in_order_and_at_most_80_ms_late(
    moves: list[tuple[int, str, int, bool, float]],
) -> None:
    """Every key goes down and up in turn; the strength changes meanwhile."""
    jam = drawn(0.0)
    now, told = 0, list[Told]()
    down: set[tuple[str, int]] = set()
    asked: dict[tuple[str, int], list[int]] = {}
    for gap, source, key, change, strength in moves:
        now += gap
        if change:
            told += hear(jam, ask.SetQuantise(strength), now)
        place = (source, key)
        told += hear(jam, release(*place) if place in down else press(*place), now)
        down ^= {place}
        asked.setdefault(place, []).append(FIRST + now * MS)
    for place in list(down):
        told += hear(jam, release(*place), now)
        asked[place].append(FIRST + now * MS)
    told += hear(jam, ask.Tick(), now + 1000)
    assert len(jam.ledger) == 0
    assert jam.snapshot().delayed == ()
    held = {event.id: (event.source, event.played) for _, event in told if isinstance(event, did.NoteOn)}
    for place, times in asked.items():
        heard = [
            (at, event)
            for at, event in told
            if isinstance(event, did.NoteOn | did.NoteOff) and held[event.id] == place
        ]
        assert [type(event) for _, event in heard] == [did.NoteOn, did.NoteOff] * (len(times) // 2)
        assert all(0 <= at - time <= LONGEST for (at, _), time in zip(heard, times, strict=True))
        assert all(later >= at for (at, _), (later, _) in pairwise(heard))
        assert all(event.why is Ending.RELEASED for _, event in heard if isinstance(event, did.NoteOff))
        for (at, event), time in zip(heard, times, strict=True):
            if isinstance(event, did.NoteOn):
                assert event.at == at
                assert event.pressed in (0, time)
                assert event.pressed or at == time


@pytest.mark.parametrize(
    "ends",
    [
        ask.Panic(),
        ask.SoftStop(),
        ask.EngineIsLost("fault"),
        ask.Unplug("ana"),
        ask.Vacate(1),
        ask.ReleaseAll("ana", 0),
        ask.SplitChannels("ana", split=True),
    ],
    ids=lambda command: type(command).__name__,
)
def test_what_ends_the_notes_of_a_source_drops_what_waits(ends: ask.Command) -> None:
    jam = drawn()
    hear(jam, press("ana", 60), 200.0)
    dropped = [event for _, event in hear(jam, ends, 210.0) if isinstance(event, did.DelayedDropped)]
    assert len(dropped) == 1
    assert jam.snapshot().delayed == ()
    told = hear(jam, release("ana", 60), 220.0) + hear(jam, ask.Tick(), 1000.0)
    assert [event for _, event in told if isinstance(event, did.NoteOn)] == []
    assert len(jam.ledger) == 0


def test_one_who_leaves_takes_nobody_else_s_presses_along() -> None:
    jam = drawn()
    perform(jam, [ask.SplitChannels("ana", split=True), press("ana", 50, channel=3)])
    hear(jam, press("ana", 60, channel=3), 200.0)
    hear(jam, press("ana", 60, channel=4), 201.0)
    hear(jam, press("ben", 60), 202.0)
    (seat,) = (player.seat for player in jam.players.values() if player.name == "Ana 5")
    hear(jam, ask.Vacate(seat), 203.0)
    assert [(one.source, one.channel) for one in jam.snapshot().delayed] == [("ana", 3), ("ben", 0)]
    hear(jam, ask.ReleaseAll("ana", 3), 204.0)
    assert [(one.source, one.channel) for one in jam.snapshot().delayed] == [("ben", 0)]


def test_a_press_that_stays_silent_is_told_at_once() -> None:
    jam = drawn()
    perform(jam, [ask.ChooseMode(1, Mode.LIGHT)])
    ((_, ignored),) = hear(jam, press("ana", 60), 200.0)
    assert isinstance(ignored, did.PressIgnored)


def test_a_mode_chosen_while_a_press_waits_is_the_one_that_it_has() -> None:
    jam = drawn()
    hear(jam, press("ana", 61), 200.0)
    hear(jam, ask.ChooseMode(1, Mode.FREE), 210.0)
    assert only_note(hear(jam, ask.Tick(), 250.0)).note == 61


def test_presses_of_one_moment_come_in_their_order_when_the_host_is_late() -> None:
    jam = drawn()
    for number, key in enumerate((60, 62, 64)):
        hear(jam, press("ana", key), 200.0 + number)
    events = perform(jam, [ask.Tick()], at=FIRST + 270 * MS)
    assert [event.played for event in events if isinstance(event, did.NoteOn)] == [60, 62, 64]
    assert len({event.id for event in events if isinstance(event, did.NoteOn)}) == 3
    told = [
        event for key in (60, 62, 64) for event in perform(jam, [release("ana", key)], at=FIRST + 280 * MS)
    ]
    assert all(isinstance(event, did.ReleaseDelayed) for event in told)
    hear(jam, ask.Tick(), 1000.0)
    assert len(jam.ledger) == 0
