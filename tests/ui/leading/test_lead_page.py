"""The page of who leads: what is for everybody, who is marked, invited, in front; controls to learn."""

import pytest
from PyQt6.QtCore import QPoint, Qt
from PyQt6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.control import Action
from improv.jam.mixing import Strip
from improv.jam.player import SourceKind
from improv.jam.setting import BedKind
from improv.jam.tempo import When
from improv.link.messages import RecordingStatus
from improv.music.harmony import Guard
from improv.ui.leading.action_words import action_name
from improv.ui.leading.lead_page import LeadPage
from improv.ui.leading.learn_row import ACTIONS
from tests.ui.conftest import Desk, simulate

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
SECOND = 1_000_000_000


def click(widget: QWidget) -> None:
    assert widget.isVisible()
    assert widget.isEnabled()
    simulate.mouseClick(widget, LEFT)


def status(desk: Desk) -> str:
    return desk.window.play.status.text()


@pytest.fixture
def lead(desk: Desk) -> LeadPage:
    """The page, open, with Ben at a keyboard and Ana at pads."""
    desk.do(
        ask.Join("m1", "Launchkey", SourceKind.MIDI),
        ask.Join("m2", "nanoPAD", SourceKind.MIDI),
        ask.SeatPerson(2, "Ben"),
        ask.SeatPerson(3, "Ana"),
    )
    simulate.keyClick(desk.window, Qt.Key.Key_G, CONTROL)
    page = desk.window.panel.lead
    assert page.isVisible()
    desk.asked.clear()
    return page


def test_button_and_keys_open_and_close_it(desk: Desk) -> None:
    button, page = desk.window.play.lead, desk.window.panel.lead
    click(button)
    assert page.isVisible()
    assert button.isChecked()
    click(button)
    assert not page.isVisible()
    assert not button.isChecked()
    simulate.keyClick(desk.window, Qt.Key.Key_G, CONTROL)
    assert page.isVisible()
    simulate.keyClick(desk.window, Qt.Key.Key_G, CONTROL)
    assert not page.isVisible()


def test_it_shows_what_all_play_in(desk: Desk, lead: LeadPage) -> None:
    assert (lead.scene.shown, lead.key.shown) == ("Scene", "C Major pentatonic")
    desk.do(ask.ChooseScene(desk.scenes[0]))
    assert (lead.scene.shown, lead.key.shown) == ("Calm", "D Dorian")
    assert lead.calm.value is True
    assert not lead.coming.isVisible()
    desk.clock.now += 1_000_000
    desk.do(ask.ChangeKey(0, desk.key_of("blues").scale, When.BAR))
    assert lead.coming.isVisible()
    assert lead.coming.text() == f"Next bar: C {desk.key_of('blues').scale.name}"
    desk.pass_time()
    assert not lead.coming.isVisible()
    desk.do(ask.SetBed(BedKind.DRONE), ask.SetPulse(on=True), ask.SetGuard(Guard.STRONG))
    assert (lead.bed.value, lead.pulse.value, lead.guard.value) == (BedKind.DRONE, True, Guard.STRONG)


def test_what_is_needed_within_a_second_is_seen_without_scrolling(desk: Desk, lead: LeadPage) -> None:
    desk.do(*(ask.Join(f"k{number}", "Keys", SourceKind.MIDI) for number in range(5)))
    QApplication.processEvents()
    assert (desk.window.width(), desk.window.height()) == (1024, 700)
    pickers = (*lead.only.buttons.values(), *lead.invite.buttons.values())
    assert len(pickers) == 2 * 8
    for button in (lead.softer, lead.louder, lead.all_back, lead.mark, lead.fade, *pickers):
        assert button.visibleRegion().boundingRect() == button.rect(), button.objectName()
    assert lead.only.buttons[2].shown == "Ben"


def test_scene_and_key_lead_to_where_they_are_chosen(desk: Desk, lead: LeadPage) -> None:
    panel = desk.window.panel
    click(lead.scene)
    assert panel.page is panel.scenes
    panel.open(lead)
    click(lead.key)
    assert panel.shows_key


def test_a_key_may_begin_with_the_next_beat_or_bar(desk: Desk, lead: LeadPage) -> None:
    scales = desk.window.panel.scales
    assert lead.when.value is When.NOW
    click(lead.when.buttons[When.BAR])
    assert scales.begins is When.BAR
    scales.when.setCurrentIndex(1)
    assert [scales.begins, lead.when.value] == [When.BEAT, When.BEAT]


def test_everybody_is_softer_or_louder(desk: Desk, lead: LeadPage) -> None:
    click(lead.softer)
    assert [desk.jam.mix.strip(seat).level for seat in (1, 2, 3)] == [-3.0, -3.0, -3.0]
    click(lead.louder)
    assert desk.asked == [ask.ChangeLevels(-3.0), ask.ChangeLevels(3.0)]
    assert desk.jam.mix.strip(2) == Strip()


def test_ground_guard_and_calm(desk: Desk, lead: LeadPage) -> None:
    click(lead.bed.buttons[BedKind.CHORDS])
    click(lead.pulse.buttons[True])
    click(lead.guard.buttons[Guard.STRONG])
    assert status(desk) == "Guard against harsh notes: strong"
    click(lead.calm.buttons[True])
    assert desk.asked == [
        ask.SetBed(BedKind.CHORDS),
        ask.SetPulse(True),
        ask.SetGuard(Guard.STRONG),
        ask.SetCalm(True),
    ]
    together, hearing = desk.window.panel.together, desk.window.panel.hearing
    assert (together.bed.value, together.guard.value) == (BedKind.CHORDS, Guard.STRONG)
    assert hearing.calm.value is True


def test_one_is_in_front_and_all_come_back(desk: Desk, lead: LeadPage) -> None:
    assert not lead.all_back.isEnabled()
    assert lead.only.buttons[2].accessibleName() == "Quieten all but Ben"
    click(lead.only.buttons[2])
    assert status(desk) == "Ben is in front, all others are softer"
    assert lead.only.buttons[2].isChecked()
    assert desk.jam.mix.strip(3).level < 0.0
    assert "in front" in desk.window.play.players.chips[2].accessibleName()
    click(lead.only.buttons[3])
    assert [button.isChecked() for button in lead.only.buttons.values()] == [False, False, True]
    click(lead.only.buttons[3])
    assert status(desk) == "All are as loud as before"
    click(lead.only.buttons[2])
    click(lead.all_back)
    assert desk.asked == [ask.Spotlight(seat) for seat in (2, 3, None, 2, None)]
    assert [desk.jam.mix.strip(seat).level for seat in (1, 2, 3)] == [0.0, 0.0, 0.0]


def test_one_is_invited_until_they_play(desk: Desk, lead: LeadPage) -> None:
    click(lead.invite.buttons[3])
    assert status(desk) == "Ana is invited to play"
    assert lead.invite.buttons[3].isChecked()
    desk.do(ask.Press("m2", 60))
    assert not lead.invite.buttons[3].isChecked()
    click(lead.invite.buttons[2])
    click(lead.invite.buttons[2])
    assert desk.asked == [ask.Invite(3), ask.Invite(2), ask.Invite(None)]


def test_moments_are_marked_for_all_and_for_one(desk: Desk, lead: LeadPage) -> None:
    desk.showing.hear(RecordingStatus(desk.clock.now - 61 * SECOND, "x.jam"))
    click(lead.mark)
    assert status(desk) == "Moment marked at 01:01"
    click(lead.mark_for.buttons[2])
    assert status(desk) == "Moment marked for Ben at 01:01"
    assert desk.asked == [ask.MarkMoment(), ask.MarkMoment(player=2)]
    click(desk.window.play.players.chips[3])
    click(desk.window.panel.player.who.mark)
    assert desk.asked[-1] == ask.MarkMoment(player=3)


def test_m_marks_while_the_page_has_the_focus(desk: Desk, lead: LeadPage, qtbot: QtBot) -> None:
    desk.do(ask.ChangeKey(0, desk.key_of("dorian").scale))  # seven columns: M is a pad
    for widget in (desk.window.panel.tabs[lead], lead.softer):
        widget.setFocus()
        simulate.keyClick(widget, Qt.Key.Key_M)
    assert desk.asked == [ask.MarkMoment()] * 2
    simulate.keyClick(lead.softer, Qt.Key.Key_D)
    assert desk.presses() == [2]  # all other letters play
    desk.window.play.canvas.focus_pads()
    simulate.keyClick(QApplication.focusWidget(), Qt.Key.Key_M)
    assert desk.presses() == [2, -1]
    qtbot.waitUntil(lambda: set(desk.releases()) == {2, -1})
    desk.window.panel.open(desk.window.panel.player)
    simulate.keyClick(desk.window.panel.tabs[desk.window.panel.player], Qt.Key.Key_M)
    assert len(desk.presses()) == 3
    assert len([message for message in desk.asked if isinstance(message, ask.MarkMoment)]) == 2


def test_endings(desk: Desk, lead: LeadPage) -> None:
    click(lead.fade)
    click(lead.stop)
    assert desk.asked == [ask.SoftStop(), ask.Panic()]


def test_a_pad_is_learned_for_a_command_and_forgotten(desk: Desk, lead: LeadPage) -> None:
    learn = lead.learn
    assert not learn.words.isVisible()
    click(learn.button)
    assert desk.asked == [ask.LearnAction(Action.MARK)]
    assert learn.words.isVisible()
    assert status(desk) == "Press a pedal, pad or key, or move a knob: Mark this moment"
    desk.do(ask.Press("m2", 36, channel=9))
    assert status(desk) == "Mark this moment: pad 1 of nanoPAD from now on"
    assert not learn.words.isVisible()
    assert not learn.button.isChecked()
    desk.do(ask.Release("m2", 36, channel=9), ask.Press("m2", 36, channel=9))
    assert status(desk) == "Moment marked for Ana"
    (button,) = learn.learned.values()
    assert button.text() == "Forget Mark this moment: pad 1 of nanoPAD"
    click(button)
    assert learn.learned == {}
    assert status(desk) == "The pad 1 of nanoPAD is nothing but itself again"


def test_another_command_is_learned_instead_or_none(desk: Desk, lead: LeadPage) -> None:
    learn = lead.learn
    click(learn.button)
    learn.action.setFocus()
    simulate.keyClick(learn.action, Qt.Key.Key_Down)
    click(learn.button)
    assert desk.asked == [
        ask.LearnAction(Action.MARK),
        ask.LearnAction(ACTIONS[1]),
        ask.LearnAction(None),
    ]
    assert not learn.words.isVisible()
    assert status(desk) == "No pedal, pad or knob was learned"


def test_the_whole_list_is_among_the_settings(desk: Desk, lead: LeadPage) -> None:
    click(lead.learn.more)
    assert desk.window.settings.page is desk.window.settings.instruments
    desk.window.settings.hide()


def test_every_command_has_a_name() -> None:
    names = [action_name(action) for action in Action]
    assert all(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(("width", "height"), [(800, 480), (1024, 700), (1280, 800)])
def test_everything_on_it_is_named_and_large_and_inside(
    desk: Desk, lead: LeadPage, qtbot: QtBot, width: int, height: int
) -> None:
    desk.window.resize(width, height)
    qtbot.waitUntil(lambda: (desk.window.width(), desk.window.height()) == (width, height))
    for number in range(9):
        desk.do(ask.Join(f"k{number}", f"Keyboard {number}", SourceKind.MIDI))
        desk.do(ask.SeatPerson(number + 4, f"Somebody with a name {number}"))
    QApplication.processEvents()
    panel = desk.window.panel
    shown = [widget for widget in panel.findChildren(QWidget) if widget.isVisible()]
    reached = [widget for widget in shown if widget.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert len([widget for widget in reached if isinstance(widget, QPushButton)]) > 50
    unnamed = [w.objectName() for w in reached if not (w.accessibleName() or getattr(w, "text", str)())]
    assert unnamed == []
    buttons = [widget for widget in reached if isinstance(widget, QAbstractButton)]
    assert [b.objectName() for b in buttons if min(b.width(), b.height()) < 48] == []
    cut = [b.objectName() for b in buttons if b.text() and b.width() < b.minimumSizeHint().width()]
    assert cut == []
    wide = [w.objectName() for w in shown if w.mapTo(panel, QPoint(w.width(), 0)).x() > panel.width()]
    assert wide == []
    assert "Somebody with a name 8" in lead.invite.buttons[12].accessibleName()
