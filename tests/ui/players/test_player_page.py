"""The page of a player: what is chosen there is what the host is asked for."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PyQt6.QtCore import QPoint, Qt
from PyQt6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.mixing import Strip
from improv.jam.player import SourceKind, home_of, lane_of
from improv.link.messages import ProfilesChanged
from improv.link.profile import Profile
from improv.music.harmony import Mode
from improv.ui.players.player_page import PlayerPage
from tests.ui.conftest import SOUNDS, Desk, simulate
from tests.ui.players.conftest import choose, click, step, texts

Open = Callable[[int], PlayerPage]


@pytest.fixture
def keys(desk: Desk, open_page: Open) -> PlayerPage:
    """The page of player 2, who has a keyboard."""
    desk.do(ask.Join("m1", "Launchkey", SourceKind.MIDI))
    return open_page(2)


def test_a_chip_opens_and_closes_the_page_of_its_player(desk: Desk, keys: PlayerPage) -> None:
    chips = desk.window.play.players.chips
    assert keys.head.text() == "Owl · Launchkey"
    assert desk.window.play.lead.isChecked()
    click(chips[1])
    assert keys.isVisible()
    assert keys.seat == 1
    click(chips[1])
    assert not keys.isVisible()
    simulate.keyClick(chips[2], Qt.Key.Key_Space)
    assert keys.isVisible()
    assert keys.seat == 2
    assert desk.asked == []


def test_what_is_chosen_is_asked_for(desk: Desk, keys: PlayerPage) -> None:
    assert texts(keys.voice.sound) == [sound.name for sound in SOUNDS]
    assert keys.voice.sound.currentText() == "Warm pad"
    choose(keys.voice.sound, "Pluck")
    assert keys.keys.mode.currentText() == "White keys are the scale"
    choose(keys.keys.mode, "Keys snap to the scale")
    step(keys.keys.octave, 1)
    click(keys.device.free)
    assert desk.asked == [
        ask.ChooseSound(2, SOUNDS[2]),
        ask.ChooseMode(2, Mode.SNAP),
        ask.ChooseOctave(2, 0),
        ask.Vacate(2),
    ]


def test_range_transposition_and_glide(desk: Desk, keys: PlayerPage) -> None:
    choose(keys.keys.compass, "own register")
    step(keys.keys.steps, 3)
    click(keys.keys.glide)
    assert keys.keys.compass.currentText() == "own register"
    assert (keys.keys.steps.number.value(), keys.keys.glide.isChecked()) == (3, True)
    step(keys.keys.steps, -3)
    click(keys.keys.glide)
    assert desk.asked == [
        ask.ChooseCompass(2, lane_of(desk.jam.players[2].octave)),
        ask.Transpose(2, 3),
        ask.ChooseGlide(2, on=True),
        ask.Transpose(2, 0),
        ask.ChooseGlide(2, on=False),
    ]


def test_ranges(desk: Desk, open_page: Open) -> None:
    desk.do(ask.ChooseOctave(1, 2))
    page = open_page(1)
    names = ["anywhere", "own register", "low", "middle", "high", "one octave"]
    ranges = [None, lane_of(2), lane_of(-1), lane_of(0), lane_of(1), home_of(2)]
    assert texts(page.keys.compass) == names
    assert home_of(2) == (84.0, 96.0)
    for name, compass in reversed(list(zip(names, ranges, strict=True))):
        choose(page.keys.compass, name)
        assert desk.asked[-1] == ask.ChooseCompass(1, compass)
        assert desk.jam.players[1].compass == compass
        assert page.keys.compass.currentText() == name
    desk.do(ask.ChooseCompass(1, (50.0, 70.0)))
    assert page.keys.compass.currentText() == "another"


def test_the_octave_takes_along_the_range_of_one_who_keeps_to_it(desk: Desk, open_page: Open) -> None:
    page = open_page(1)
    choose(page.keys.compass, "own register")
    step(page.keys.octave, 1)
    assert desk.asked[1:] == [ask.ChooseOctave(1, 1), ask.ChooseCompass(1, lane_of(1))]
    assert page.keys.compass.currentText() == "own register"


def test_every_step_can_be_reached_and_one_that_somebody_else_chose(desk: Desk, open_page: Open) -> None:
    page = open_page(1)
    desk.do(ask.Transpose(1, 12))
    number = page.keys.steps.number
    assert (number.value(), number.minimum(), number.maximum()) == (12, -24, 24)
    octave = page.keys.octave.number
    assert (octave.minimum(), octave.maximum()) == (-3, 3)


def test_it_leads_to_the_page_of_the_sound(desk: Desk, keys: PlayerPage) -> None:
    click(keys.voice.hear)
    page = desk.window.panel.sound
    assert page.isVisible()
    assert page.player.currentText() == "2 · Owl"


def test_pads_have_modes_of_their_own(desk: Desk, open_page: Open) -> None:
    page = open_page(1)
    assert texts(page.keys.mode)[0] == "The whole scale"
    assert not page.device.split.isVisible()
    choose(page.keys.mode, "Five notes that go together")
    assert desk.asked == [ask.ChooseMode(1, Mode.FIVE)]
    assert {pad.column for pad in desk.window.play.canvas.pads} == set(range(5))
    choose(page.keys.mode, "One note")
    assert [pad.degree for pad in desk.window.play.canvas.pads] == [-1, 0, 1]


def test_the_guard_leaves_a_player_alone(desk: Desk, open_page: Open) -> None:
    page = open_page(1)
    click(page.keys.exempt)
    assert page.keys.exempt.isChecked()
    click(page.keys.exempt)
    assert desk.asked == [ask.Exempt(1, exempt=True), ask.Exempt(1, exempt=False)]


def test_a_person_is_named(desk: Desk, open_page: Open) -> None:
    page = open_page(1)
    page.who.field.setFocus()
    simulate.keyClicks(page.who.field, "  Anna")
    simulate.keyClick(page.who.field, Qt.Key.Key_Return)
    assert desk.asked == [ask.SeatPerson(1, "Anna")]
    assert desk.window.play.players.chips[1].accessibleName().startswith("Player 1, Anna, This computer")
    assert page.head.text() == "Anna · This computer"
    assert desk.window.play.status.text() == "Anna plays on seat 1 from now on"


def test_another_person_takes_over_in_one_tap(desk: Desk, keys: PlayerPage) -> None:
    desk.showing.hear(ProfilesChanged((Profile("Cleo"), Profile("Ben"))))
    desk.do(ask.SeatPerson(1, "Ana"))
    assert list(keys.who.people) == ["Ana", "Ben", "Cleo"]
    keys.who.people["Ben"].setFocus()
    click(keys.who.people["Ben"])
    assert keys.who.take.hasFocus()  # and not the pads
    assert desk.jam.players[2].person == "Ben"
    assert keys.who.field.text() == "Ben"
    assert list(keys.who.people) == ["", "Ana", "Cleo"]
    assert keys.who.people["Cleo"].accessibleName() == "Cleo takes over from Ben"
    click(keys.who.people["Cleo"])
    assert "Ben" in keys.who.people  # who sat here before can come back in one tap
    click(keys.who.people[""])
    assert desk.asked == [ask.SeatPerson(2, name) for name in ("Ben", "Cleo", "")]
    assert keys.head.text() == "Owl · Launchkey"


def test_what_is_being_written_stays_while_others_play(desk: Desk, keys: PlayerPage) -> None:
    keys.who.field.setFocus()
    simulate.keyClicks(keys.who.field, "An")
    desk.do(ask.Press("m1", 60), ask.ChooseSound(2, SOUNDS[0]))
    assert keys.who.field.text() == "An"
    assert desk.presses() == []


def test_level_mute_and_solo(desk: Desk, keys: PlayerPage) -> None:
    click(keys.voice.mute)
    assert desk.jam.mix.strip(2) == Strip(mute=True)
    click(keys.voice.solo)
    keys.voice.level.setFocus()
    simulate.keyClick(keys.voice.level, Qt.Key.Key_Left)
    desk.asking._players._paced._go_on()  # a hand that drags is told thirty times a second
    assert desk.jam.mix.strip(2) == Strip(level=-1.0, mute=True, solo=True)
    assert desk.window.panel.mixer.rows[2].mute.isChecked()
    desk.do(ask.ChangeStrip(2, Strip(level=-1.0)))
    assert not keys.voice.mute.isChecked()


def test_sensitivity_goes_in_steps_of_a_third(desk: Desk, keys: PlayerPage) -> None:
    step(keys.voice.sensitivity, 2)
    step(keys.voice.sensitivity, -5)
    assert desk.asked == [ask.SetSensitivity(2, 2 / 3), ask.SetSensitivity(2, -1.0)]


def test_a_step_is_told_of_the_player_it_was_made_for(desk: Desk, keys: PlayerPage) -> None:
    click(keys.keys.octave.more)
    click(desk.window.play.players.chips[1])
    assert desk.asked == [ask.ChooseOctave(2, 0)]
    assert keys.keys.octave.number.value() == 0


def test_channels_are_split_and_joined(desk: Desk, open_page: Open, keys: PlayerPage) -> None:
    click(keys.device.split)
    desk.do(ask.Press("m1", 60, channel=3))
    page = open_page(2)
    assert page.device.split.isChecked()
    click(page.device.split)
    assert desk.asked == [ask.SplitChannels("m1", True), ask.SplitChannels("m1", False)]


def test_a_device_unplugged_while_its_page_is_open(desk: Desk, keys: PlayerPage) -> None:
    desk.do(ask.Unplug("m1"))
    assert keys.line.text() == "Launchkey is unplugged: plug it back in, the same seat waits."
    step(keys.keys.octave, 1)
    assert desk.asked == [ask.ChooseOctave(2, 0)]  # the seat waits, and can be set


def test_a_player_who_leaves_while_the_page_is_open(desk: Desk, keys: PlayerPage) -> None:
    click(keys.keys.octave.more)  # and the number still rests
    desk.do(ask.Unplug("m1"), ask.Vacate(2))
    assert keys.isVisible()
    assert keys.line.text() == "This seat is free now. Choose another player."
    assert not any(part.isEnabled() for part in keys.parts)
    keys.keys.octave.tell_now()
    keys.device.free.click()
    simulate.keyClick(keys.who.field, Qt.Key.Key_Return)
    assert desk.asked == []
    desk.do(ask.Join("m2", "nanoPAD", SourceKind.MIDI))
    assert keys.head.text() == "Owl · nanoPAD"
    assert all(part.isEnabled() for part in keys.parts)


def test_names_with_marks_are_shown_as_they_are(desk: Desk, keys: PlayerPage) -> None:
    desk.do(ask.SeatPerson(1, "<b>R&D</b>"))
    assert keys.who.people["<b>R&D</b>"].text() == "<b>R&&D</b>"
    click(keys.who.people["<b>R&D</b>"])
    assert keys.head.text() == "<b>R&D</b> · Launchkey"
    assert "<b>R&D</b>" in keys.accessibleName()


def test_esc_stops_all_sound_and_the_page_stays(desk: Desk, keys: PlayerPage) -> None:
    for widget in (keys.who.field, keys.voice.sound, keys.keys.glide):
        widget.setFocus()
        simulate.keyClick(widget, Qt.Key.Key_Escape)
    assert desk.asked == [ask.Panic()] * 3
    assert keys.isVisible()


def test_esc_closes_a_list_that_is_open_and_stops_no_sound(
    desk: Desk, keys: PlayerPage, qtbot: QtBot
) -> None:
    keys.voice.sound.showPopup()
    view = keys.voice.sound.view()
    assert view is not None
    qtbot.waitUntil(view.isVisible)
    simulate.keyClick(view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not view.isVisible())
    assert desk.asked == []


@pytest.mark.parametrize(("width", "height"), [(800, 480), (1024, 700), (1280, 800)])
def test_everything_on_it_is_named_and_large_and_inside(
    desk: Desk, keys: PlayerPage, qtbot: QtBot, width: int, height: int
) -> None:
    desk.window.resize(width, height)
    qtbot.waitUntil(lambda: (desk.window.width(), desk.window.height()) == (width, height))
    for number in range(10):
        desk.do(ask.Join(f"k{number}", f"A keyboard with a long name {number}", SourceKind.MIDI))
        desk.do(ask.SeatPerson(number + 3, f"Somebody with a name {number}"))
    QApplication.processEvents()
    panel = desk.window.panel
    shown = [widget for widget in panel.findChildren(QWidget) if widget.isVisible()]
    reached = [widget for widget in shown if widget.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert len(reached) > 30
    unnamed = [w.objectName() for w in reached if not (w.accessibleName() or getattr(w, "text", str)())]
    assert unnamed == []
    buttons = [widget for widget in reached if isinstance(widget, QAbstractButton)]
    assert [b.objectName() for b in buttons if min(b.width(), b.height()) < 48] == []
    cut = [b.objectName() for b in buttons if b.text() and b.width() < b.minimumSizeHint().width()]
    assert cut == []
    wide = [w.objectName() for w in shown if w.mapTo(panel, QPoint(w.width(), 0)).x() > panel.width()]
    assert wide == []


def test_what_is_about_a_person_says_so_to_a_screen_reader(desk: Desk, keys: PlayerPage) -> None:
    desk.do(ask.SeatPerson(2, "Ben"))
    named = [
        keys.voice.sound,
        keys.voice.hear,
        keys.voice.level,
        keys.voice.mute,
        keys.voice.solo,
        keys.voice.sensitivity.number,
        keys.voice.sensitivity.more,
        keys.keys.mode,
        keys.keys.octave.number,
        keys.keys.compass,
        keys.keys.steps.less,
        keys.keys.glide,
        keys.keys.exempt,
        keys.device.pair,
        keys.device.free,
        *keys.device.others.buttons.values(),
    ]
    assert [widget.objectName() for widget in named if "Ben" not in widget.accessibleName()] == []
    assert keys.voice.mute.accessibleName() == "Mute Ben"
    assert keys.who.mark.text() == "Mark this moment for Ben"


def test_tab_goes_through_the_page_from_top_to_bottom(desk: Desk, keys: PlayerPage) -> None:
    desk.do(ask.SeatPerson(1, "Ana"))
    keys.who.field.setFocus()
    visited: list[QWidget] = []
    while (focused := QApplication.focusWidget()) is not None and keys.isAncestorOf(focused):
        assert focused not in visited
        visited.append(focused)
        desk.window.focusNextChild()
    heights = [widget.mapTo(keys, widget.rect().center()).y() for widget in visited]
    assert len(visited) > 20
    assert all(after > before - 8 for before, after in pairwise(heights)), heights
