"""What is set for everybody besides the key, as it is asked for and as it is shown."""

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.setting import BedKind
from improv.jam.tempo import FASTEST_BPM, Tempo
from improv.link.messages import ClockStatus, FollowClock, SendClock
from improv.music.harmony import Guard
from improv.ui.harmony.together_button import TogetherButton
from improv.ui.harmony.together_page import TogetherPage
from improv.ui.parts.segments import Segments
from improv.ui.parts.stepper import Stepper
from improv.ui.parts.theme import DARK
from tests.ui.conftest import Desk, HandClock, simulate

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
BEAT = 1_000_000_000


@pytest.fixture
def page(desk: Desk) -> TogetherPage:
    """The page, open."""
    desk.window.panel.open(desk.window.panel.together)
    return desk.window.panel.together


def click(desk: Desk, name: str) -> None:
    button = desk.window.findChild(QPushButton, name)
    assert button is not None
    simulate.mouseClick(button, LEFT)


def test_bed_pulse_grid_and_guard_are_chosen(desk: Desk, page: TogetherPage) -> None:
    for name in ("bedChoice_1", "bedChoice_2", "pulseChoice_1", "quantiseChoice_1", "guardChoice_2"):
        click(desk, name)
    assert desk.asked == [
        ask.SetBed(BedKind.DRONE),
        ask.SetBed(BedKind.CHORDS),
        ask.SetPulse(on=True),
        ask.SetQuantise(0.5),
        ask.SetGuard(Guard.STRONG),
    ]
    assert (page.bed.value, page.pulse.value, page.quantise.value, page.guard.value) == (
        BedKind.CHORDS,
        True,
        0.5,
        Guard.STRONG,
    )


def test_what_others_set_is_shown_and_asks_for_nothing(desk: Desk, page: TogetherPage) -> None:
    desk.do(
        ask.SetBed(BedKind.DRONE),
        ask.SetPulse(on=True),
        ask.SetTempo(96.4, 3),
        ask.SetQuantise(0.9),
        ask.SetGuard(Guard.SOFT),
        ask.ChangeKey(0, desk.key_of("dorian").scale, a4_hertz=432.0),
    )
    desk.welcome()
    assert (page.bed.value, page.pulse.value, page.quantise.value, page.guard.value) == (
        BedKind.DRONE,
        True,
        1.0,
        Guard.SOFT,
    )
    assert (page.tempo.number.value(), page.beats.currentText()) == (96, "3")
    assert page.tuning.number.text() == "432 Hz"
    assert desk.asked == []


def test_the_tempo_is_chosen_in_steps_and_told_once(desk: Desk, page: TogetherPage, qtbot: QtBot) -> None:
    for _ in range(3):
        click(desk, "tempoMore")
    click(desk, "tempoLess")
    assert desk.asked == []
    qtbot.waitUntil(lambda: desk.asked == [ask.SetTempo(74.0)])
    assert desk.window.play.status.text() == "Tempo: 74 beats a minute, 4 in a bar"


def test_the_tempo_is_written(desk: Desk, page: TogetherPage, qtbot: QtBot) -> None:
    number = page.tempo.number
    number.setFocus()
    number.selectAll()
    simulate.keyClicks(number, "120")
    simulate.keyClick(number, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.asked == [ask.SetTempo(120.0)])
    assert desk.presses() == []


def test_the_tempo_is_tapped(desk: Desk, page: TogetherPage) -> None:
    simulate.keyClick(desk.window, Qt.Key.Key_T, CONTROL)
    assert desk.window.play.status.text() == "Tap again, in the tempo that you want"
    desk.clock.now += BEAT // 2
    simulate.mousePress(page.tap, LEFT)
    assert desk.asked == [ask.TapTempo(), ask.TapTempo()]  # it counts when it comes
    assert page.tempo.number.value() == 120
    simulate.mouseRelease(page.tap, LEFT)
    assert len(desk.asked) == 2


def test_taps_count_while_the_panel_is_closed(desk: Desk) -> None:
    simulate.keyClick(desk.window, Qt.Key.Key_T, CONTROL)
    assert desk.asked == [ask.TapTempo()]


def test_beats_in_a_bar_are_chosen(desk: Desk, page: TogetherPage) -> None:
    page.beats.setFocus()
    simulate.keyClick(page.beats, Qt.Key.Key_Up)
    assert desk.asked == [ask.SetTempo(72.0, 3)]
    assert page.beats.currentText() == "3"


def test_clocks_are_followed_and_sent(desk: Desk, page: TogetherPage) -> None:
    click(desk, "followClock")
    click(desk, "sendClock")
    click(desk, "sendClock")
    assert desk.asked == [FollowClock(on=True), SendClock(on=True), SendClock(on=False)]
    desk.showing.hear(ClockStatus(follows=True, sends=False))
    assert (page.follow.isChecked(), page.send.isChecked()) == (True, False)
    assert page.heard.text() == "waiting for a clock"
    assert [part.isEnabled() for part in (page.tempo, page.tap)] == [True] * 2
    desk.showing.hear(ClockStatus(follows=True, sends=True, heard="<b>Drums", bpm=118.2))
    assert page.heard.text() == "<b>Drums: 118"
    assert [part.isEnabled() for part in (page.tempo, page.tap)] == [False] * 2  # it is somebody else's now
    desk.showing.hear(ClockStatus())
    assert (page.follow.isChecked(), page.send.isChecked(), page.heard.text()) == (False, False, "")
    assert [part.isEnabled() for part in (page.tempo, page.tap)] == [True] * 2


def test_a4_is_tuned(desk: Desk, page: TogetherPage, qtbot: QtBot) -> None:
    scale = desk.key_of("major-pentatonic").scale
    click(desk, "tuningMore")
    click(desk, "tuningMore")
    qtbot.waitUntil(lambda: desk.asked == [ask.ChangeKey(0, scale, a4_hertz=442.0)])
    assert desk.window.play.status.text() == "A4 is 442 hertz"
    click(desk, "usualTuning")
    assert desk.asked[1:] == [ask.ChangeKey(0, scale, a4_hertz=440.0)]
    assert page.tuning.number.value() == 440


def test_what_is_turned_on_is_said(desk: Desk) -> None:
    status = desk.window.play.status
    for command, text in (
        (ask.SetBed(BedKind.DRONE), "Bed: drone"),
        (ask.SetPulse(on=True), "The pulse is on"),
        (ask.SetTempo(90.0), "Tempo: 90 beats a minute, 4 in a bar"),
        (ask.SetTempo(90.0, beat_at=5), "Tempo: 90 beats a minute, 4 in a bar"),
    ):
        desk.do(command)
        assert status.text() == text
    desk.do(ask.Panic())
    assert status.text() == "All sound stopped"
    assert desk.window.panel.together.bed.value is BedKind.OFF


# ── the beat in the top row ─────────────────────────────────────────────────────────────────────


def test_the_beat_is_shown_while_there_is_one_to_play_to(desk: Desk) -> None:
    button = desk.window.top.together
    shown = []
    for command in (
        ask.SetPulse(on=True),
        ask.SetPulse(on=False),
        ask.SetQuantise(0.5),
        ask.SetQuantise(0.0),
        ask.SetBed(BedKind.CHORDS),
        ask.SetBed(BedKind.DRONE),
    ):
        desk.do(command)
        shown.append(button.beat)
    assert shown == [0, None] * 3


def test_the_beat_wanders_through_the_bar(qtbot: QtBot) -> None:
    clock = HandClock()
    button = TogetherButton(DARK, clock)
    qtbot.addWidget(button)
    button.set_beat(Tempo(60.0, 3, origin=clock.now))
    seen = []
    for _ in range(5):
        seen.append(button.beat)
        clock.now += BEAT
        button._move()
    assert seen == [0, 1, 2, 0, 1]
    assert button._next.isActive()
    button.set_beat(None)
    assert not button._next.isActive()


def test_the_beat_moves_by_itself(qtbot: QtBot) -> None:
    clock = HandClock()
    button = TogetherButton(DARK, clock)
    qtbot.addWidget(button)
    button.set_beat(Tempo(240.0, 4, origin=clock.now))
    assert button._next.interval() in {250, 251}
    clock.now += BEAT // 4
    qtbot.waitUntil(lambda: button.beat == 1)


@pytest.mark.parametrize("beats", [1, 2, 3, 12])
def test_no_light_flashes_faster_than_three_times_a_second(qtbot: QtBot, beats: int) -> None:
    clock = HandClock()
    button = TogetherButton(DARK, clock)
    qtbot.addWidget(button)
    button.set_beat(Tempo(FASTEST_BPM, beats, origin=clock.now))
    filled, flashes = button.beat, 0
    for _ in range(1000):  # ten seconds
        clock.now += BEAT // 100
        button._move()
        flashes += button.beat == 0 and filled != 0
        filled = button.beat
    assert flashes <= 30


# ── parts ───────────────────────────────────────────────────────────────────────────────────────


def test_segments_tell_choices_only(qtbot: QtBot) -> None:
    segments = Segments("x", "Bed", {1: "one", 2: "two"})
    qtbot.addWidget(segments)
    told: list[int] = []
    segments.chosen.connect(told.append)
    chosen = [segments.value]
    for value in (2, 7):
        segments.set_value(value)
        chosen.append(segments.value)
    assert (chosen, told) == ([None, 2, 2], [])
    segments.buttons[1].click()
    assert told == [1]
    assert segments.buttons[1].accessibleName() == "Bed: one"


def test_a_number_that_is_being_changed_is_left_alone(qtbot: QtBot) -> None:
    stepper = Stepper("x", "Tempo", 30, 240)
    qtbot.addWidget(stepper)
    told: list[int] = []
    stepper.changed.connect(told.append)
    stepper.set_value(90)
    stepper.more.click()
    stepper.set_value(60)
    assert stepper.number.value() == 91
    qtbot.waitUntil(lambda: told == [91])
    stepper.set_value(500)
    assert stepper.number.value() == 240
    assert (stepper.less.accessibleName(), stepper.more.accessibleName()) == ("Tempo: less", "Tempo: more")
