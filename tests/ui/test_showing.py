"""What the host tells is what the window shows."""

from typing import get_args

import pytest
from msgspec import Struct
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.player import SourceKind, lane_of
from improv.jam.setting import BED, BedKind
from improv.jam.tempo import When
from improv.line import Line
from improv.link.messages import AudioStatus, Meters, Notice, RecordingStatus
from improv.music.harmony import Mode
from improv.ui.status.level_meter import SEGMENTS
from tests.ui.conftest import SOUNDS, Desk

SECOND = 1_000_000_000
UNSEEN = {
    did.NoteSustained,
    did.PedalMoved,
    did.Bent,
    did.PressureChanged,
    did.ControllerMoved,
    did.ExpressionReset,
    did.PressDelayed,
    did.ReleaseDelayed,
    did.DelayedDropped,
    did.DelayedCame,
    did.PaletteDealt,
    did.NoteLatched,
}


def status(desk: Desk) -> str:
    return desk.window.play.status.text()


def lit_pads(desk: Desk) -> dict[int, tuple[int, ...]]:
    lights, pads = desk.showing._lighting._lights[desk.window.play.canvas], desk.window.play.canvas.pads
    return {pad.degree: lights.seats_on(n) for n, pad in enumerate(pads) if lights.seats_on(n)}


def test_every_event_is_shown_or_known_to_be_unseen(desk: Desk) -> None:
    kinds: set[type[Struct]] = set(get_args(did.Event))
    showing = desk.showing
    parts = (
        showing,
        showing.harmony,
        showing.mixing,
        showing.screen,
        showing.players,
        showing.leading,
    )
    shown = {kind for part in parts for kind in part._reactions}
    assert shown.isdisjoint(UNSEEN)
    assert kinds == shown | UNSEEN


def test_a_respawned_window_shows_the_whole_jam(qtbot: QtBot, dressed: QApplication) -> None:
    desk = Desk(hint_waits_ms=0)
    qtbot.addWidget(desk.window)
    desk.do(
        ask.Join("m1", "Launchkey", SourceKind.MIDI),
        ask.Join("m2", "nanoPAD", SourceKind.MIDI),
        ask.SeatPerson(2, "Ana"),
        ask.ChooseSound(1, SOUNDS[3]),
        ask.ChangeKey(2, desk.key_of("dorian").scale),
        ask.Press("screen", 3),
        ask.Press("m1", 60),
        ask.Unplug("m2"),
    )
    desk.welcome()
    desk.showing.hear(AudioStatus(True, Line("Sound: JACK")))
    desk.showing.hear(RecordingStatus(desk.clock.now - 134 * SECOND, "x.jam"))
    desk.window.show()
    window = desk.window
    assert window.top.key.shown == "D Dorian"
    assert window.top.key.accessibleName() == "Scale and key: D Dorian"
    assert len(window.play.canvas.pads) == 21
    assert lit_pads(desk) == {3: (1,), -7: (2,)}
    assert {seat: chip.is_lit() for seat, chip in window.play.players.chips.items()} == {
        1: True,
        2: True,
        3: False,
    }
    assert window.play.players.chips[2].accessibleName() == "Player 2, Ana, Launchkey, Warm pad, connected"
    assert "same seat waits" in window.play.players.chips[3].accessibleName()
    assert window.play.sound.currentText() == "Bell"
    assert window.play.side.volume.value() == 40
    assert window.top.recording.text() == "Recording 02:14"
    assert window.windowTitle() == "Improv – Recording 02:14"
    assert status(desk) == "2 players · This computer · Launchkey · Sound: JACK"
    assert not window.play.hint.is_shown


def test_a_second_welcome_replaces_the_first(desk: Desk) -> None:
    desk.do(ask.Press("screen", 3))
    assert lit_pads(desk) == {3: (1,)}
    desk.jam.apply(did.NoteOff(1, 1, 1))
    desk.jam.apply(did.PlayerLeft(1))
    desk.welcome()
    assert lit_pads(desk) == {}
    assert desk.window.play.players.chips == {}
    assert not desk.window.play.sound.isEnabled()


def test_events_before_the_welcome_are_in_its_snapshot(qtbot: QtBot, dressed: QApplication) -> None:
    desk = Desk()
    qtbot.addWidget(desk.window)
    desk.do(ask.Press("screen", 3))
    assert desk.showing.jam is None
    desk.welcome()
    assert len(desk.window.play.players.chips) == 1


def test_chips_follow_the_players(desk: Desk) -> None:
    chips = desk.window.play.players.chips
    desk.do(ask.Join("m1", "Launchkey", SourceKind.MIDI))
    assert status(desk) == "Launchkey connected: player 2"
    assert list(chips) == [1, 2]
    desk.do(ask.Press("m1", 60))
    assert chips[2].is_lit()
    desk.do(ask.Unplug("m1"))
    assert status(desk) == "Launchkey unplugged: plug it back in, the same seat waits"
    desk.do(ask.Join("m1", "Launchkey", SourceKind.MIDI))
    assert status(desk) == "Launchkey is back"
    desk.do(ask.Vacate(2))
    assert list(chips) == [1]


def test_twelve_seats_and_one_who_waits(desk: Desk) -> None:
    for number in range(12):
        desk.do(ask.Join(f"m{number}", f"Keys {number}", SourceKind.MIDI))
    assert len(desk.window.play.players.chips) == 12
    assert desk.window.play.notices.texts() == [
        "All twelve seats are taken. Keys 11 gets the first that becomes free."
    ]
    desk.do(ask.Unplug("m11"))
    assert "waiting" not in desk.window.play.status._state


def test_presses_before_sound_is_ready_are_told(desk: Desk) -> None:
    desk.do(ask.EngineIsLost("starting"))
    desk.showing.hear(AudioStatus(False, Line("")))
    assert status(desk).endswith("starting sound…")
    desk.do(ask.Press("screen", 0))
    assert status(desk) == "Starting sound… one moment"
    assert lit_pads(desk) == {}


def test_a_lost_engine_leaves_nothing_lit(desk: Desk) -> None:
    desk.do(ask.Press("screen", 0))
    desk.showing.hear(Meters(0.5, 0.5, 0.0, 0.1, 1))
    desk.do(ask.EngineIsLost("gone"))
    assert lit_pads(desk) == {}
    assert desk.window.play.side.meter.level == 0


def test_a_press_without_sound_lights_its_pad_for_a_moment(desk: Desk, qtbot: QtBot) -> None:
    desk.do(ask.ChooseMode(1, Mode.LIGHT))
    chip, painter = desk.window.play.players.chips[1], desk.window.play.canvas._painter
    before = status(desk)
    desk.do(ask.Press("screen", 2), ask.Release("screen", 2))
    assert chip.is_lit()
    assert painter._glow.is_on(desk.pad(2))
    assert status(desk) == before
    qtbot.waitUntil(lambda: not (chip.is_lit() or painter._glow.is_on(desk.pad(2))))


def test_the_octave_of_the_own_player_moves_the_pads(desk: Desk) -> None:
    before = [pad.hertz for pad in desk.window.play.canvas.pads]
    desk.do(ask.ChooseOctave(1, -1))
    after = [pad.hertz for pad in desk.window.play.canvas.pads]
    assert after == [pytest.approx(hertz / 2) for hertz in before]


def sounding_labels(desk: Desk) -> list[str]:
    """What the own player hears of each pad, by name, and what the pad is called."""
    names = {0: "Do", 2: "Re", 4: "Mi", 7: "Sol", 9: "La"}
    heard = []
    for pad in desk.window.play.canvas.pads:
        (note,) = [
            event for event in desk.do(ask.Press("screen", pad.degree)) if isinstance(event, did.NoteOn)
        ]
        assert note.hertz == pytest.approx(pad.hertz)
        assert lit_pads(desk)[pad.degree] == (1,)
        desk.do(ask.Release("screen", pad.degree))
        heard.append(names[note.note % 12])
    return heard


@pytest.mark.parametrize(
    "chosen",
    [
        (ask.Transpose(1, 2),),
        (ask.Transpose(1, -7), ask.ChooseOctave(1, 1)),
        (ask.ChooseMode(1, Mode.ONE), ask.Transpose(1, 3)),
        (ask.ChooseMode(1, Mode.FIVE), ask.Transpose(1, 1)),
        (ask.Transpose(1, 4), ask.ChooseCompass(1, lane_of(0))),
    ],
)
def test_pads_show_and_light_what_they_play(desk: Desk, chosen: tuple[ask.Transpose, ...]) -> None:
    desk.do(*chosen)
    pads = desk.window.play.canvas.pads
    assert [pad.label for pad in pads] == sounding_labels(desk)
    assert [pad.is_tonic for pad in pads] == [pad.label == "Do" for pad in pads]


def test_notes_that_move_take_their_light_along(desk: Desk) -> None:
    desk.do(ask.Press("screen", 1))
    assert lit_pads(desk) == {1: (1,)}
    desk.do(ask.ChangeKey(0, desk.key_of("major-pentatonic").scale, glide=True))
    assert lit_pads(desk) == {1: (1,)}
    desk.do(ask.ChangeKey(4, desk.key_of("major-pentatonic").scale, glide=True))
    (note,) = desk.jam.ledger
    (pad,) = lit_pads(desk)
    hertz = next(p.hertz for p in desk.window.play.canvas.pads if p.degree == pad)
    assert note.hertz == pytest.approx(hertz)
    desk.do(ask.Release("screen", 1))
    assert lit_pads(desk) == {}


def test_what_the_house_plays_lights_nothing_and_is_no_first_note(
    qtbot: QtBot, dressed: QApplication
) -> None:
    desk = Desk(hint_waits_ms=0)
    qtbot.addWidget(desk.window)
    desk.welcome()
    desk.window.show()
    desk.do(ask.SetBed(BedKind.DRONE), ask.SetPulse(on=True))
    desk.do(ask.PlayExample(0, desk.key_of("dorian").scale))
    for _ in range(6):
        desk.pass_time()
    assert {note.player for note in desk.jam.ledger} > {BED}
    assert lit_pads(desk) == {}
    assert not any(chip.is_lit() for chip in desk.window.play.players.chips.values())
    qtbot.waitUntil(lambda: desk.window.play.hint.is_shown)
    desk.welcome()
    assert lit_pads(desk) == {}


def test_a_press_that_waits_for_the_beat_is_lit_when_it_comes(desk: Desk) -> None:
    desk.do(ask.SetQuantise(1.0))
    desk.clock.now = desk.jam.tempo.next_eighth(desk.clock.now + 1) - 20_000_000
    desk.do(ask.Press("screen", 2))
    assert lit_pads(desk) == {}
    desk.pass_time()
    assert lit_pads(desk) == {2: (1,)}


def test_a_key_to_come_is_announced(desk: Desk) -> None:
    dorian = desk.key_of("dorian").scale
    desk.clock.now += 1_000_000
    desk.do(ask.ChangeKey(2, dorian, When.BEAT))
    assert status(desk) == "Next beat: D Dorian"
    desk.do(ask.ChangeKey(2, dorian, When.BAR))
    assert status(desk) == "Next bar: D Dorian"
    assert desk.window.top.key.shown == "C Major pentatonic"
    desk.pass_time()
    assert status(desk) == "Now in D Dorian"
    assert desk.window.top.key.shown == "D Dorian"


def test_a_scale_that_was_not_offered_can_be_shown(desk: Desk) -> None:
    odd = desk.scales[0].__class__("odd", "Odd one", (0, 150.0, 500.0))
    desk.do(ask.ChangeKey(0, odd))
    assert desk.window.top.key.shown == "C Odd one"
    assert len(desk.window.play.canvas.pads) == 9


def test_choices_of_others_ask_for_nothing(desk: Desk) -> None:
    desk.do(
        ask.ChangeKey(5, desk.key_of("blues").scale),
        ask.ChooseSound(1, SOUNDS[2]),
        ask.ChooseMode(1, Mode.FREE),
        ask.SeatPerson(1, "Ben"),
    )
    desk.welcome()
    assert desk.asked == []


@pytest.mark.parametrize(
    ("command", "text"),
    [(ask.Panic(), "All sound stopped"), (ask.SoftStop(), "All sound fades out")],
)
def test_stops_are_confirmed(desk: Desk, command: ask.Panic | ask.SoftStop, text: str) -> None:
    desk.do(command)
    assert status(desk) == text


def test_marks_are_confirmed_with_the_time(desk: Desk) -> None:
    desk.do(ask.MarkMoment())
    assert status(desk) == "Moment marked"
    desk.showing.hear(RecordingStatus(desk.clock.now - 61 * SECOND, "x.jam"))
    desk.do(ask.MarkMoment())
    assert status(desk) == "Moment marked at 01:01"


def test_the_recording_runs_and_ends(desk: Desk, qtbot: QtBot) -> None:
    indicator = desk.window.top.recording
    assert indicator.text() == "Not recording yet"
    desk.showing.hear(RecordingStatus(desk.clock.now, "x.jam"))
    assert indicator.text() == "Recording 00:00"
    desk.clock.now += 3725 * SECOND
    qtbot.waitUntil(lambda: indicator.text() == "Recording 1:02:05")
    assert indicator.accessibleName() == "Recording, 62 minutes"
    desk.showing.hear(RecordingStatus())
    assert indicator.text() == "Not recording yet"
    assert desk.window.windowTitle() == "Improv"


def test_trouble_is_said_once_and_taken_back(desk: Desk) -> None:
    notices = desk.window.play.notices
    full = RecordingStatus(0, "", Line("The disk is full. The jam goes on without being recorded."))
    desk.showing.hear(full)
    assert desk.window.top.recording.text() == "Not recorded"
    desk.showing.hear(AudioStatus(True, Line("No sound device."), problem=True))
    assert notices.texts() == [full.trouble, "No sound device."]
    desk.showing.hear(full)
    assert len(notices.texts()) == 2
    desk.showing.hear(AudioStatus(True, Line("Sound: JACK")))
    desk.showing.hear(RecordingStatus())
    assert notices.texts() == []


def test_notices_are_shown(desk: Desk) -> None:
    desk.showing.hear(Notice(Line("marimba.toml: gain = 99: must be at most 6")))
    assert desk.window.play.notices.texts() == ["marimba.toml: gain = 99: must be at most 6"]


def test_meters_are_shown(desk: Desk) -> None:
    meter = desk.window.play.side.meter
    desk.showing.hear(Meters(0.1, 1.0, 3.0, 0.2, 4))
    assert meter.level == SEGMENTS
    assert meter.limiting


def test_the_host_s_end_is_said_and_nothing_stays_lit(desk: Desk) -> None:
    desk.do(ask.Press("screen", 0))
    desk.showing.hear(RecordingStatus(desk.clock.now, "x.jam"))
    desk.showing.host_lost()
    assert lit_pads(desk) == {}
    assert desk.window.top.recording.text() == "Not recorded"
    assert desk.window.play.notices.texts() == ["Improv has stopped. What was played until now is recorded."]
