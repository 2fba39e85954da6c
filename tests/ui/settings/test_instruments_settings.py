"""The page of instruments: what is plugged in, what goes out, what devices were taught."""

import pytest
from PyQt6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.control import Action, Control, ControlKind
from improv.jam.mixing import Macro
from improv.jam.player import SourceKind
from improv.line import Line
from improv.link.messages import DevicesTold, DeviceTold, NotesStatus, SendNotes
from improv.ui.leading.action_words import action_name
from improv.ui.settings.instruments_settings import InstrumentsSettings
from tests.ui.conftest import Desk

KEYS = "alsa:Xkey"
GRID = "alsa:LPX"
BUSY = Line("Busy cannot be heard; another program may have it")
TOLD = DevicesTold(
    (
        DeviceTold("alsa:LPX", "Launchpad X", "LPX MIDI", "Launchpad X", lights=True),
        DeviceTold("alsa:MPK", "MPK mini", "MPK mini 3", "MPK mini"),
        DeviceTold(KEYS, "Xkey", "Xkey MIDI 1"),
        DeviceTold(
            "alsa:busy", "Busy", "Busy", problem=Line("Busy cannot be heard; another program may have it")
        ),
    )
)


@pytest.fixture
def page(desk: Desk) -> InstrumentsSettings:
    desk.window.settings.open(desk.window.settings.instruments)
    desk.showing.hear(TOLD)
    return desk.window.settings.instruments


def press(page: QWidget, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None
    button.click()


def test_each_device_is_a_line(page: InstrumentsSettings) -> None:
    assert page.devices.text().splitlines() == [
        "Launchpad X: its pads are lit",
        "MPK mini: known as MPK mini",
        "Xkey: played as any keyboard",
        "Busy cannot be heard; another program may have it",
    ]


def test_without_any_it_says_so(desk: Desk, page: InstrumentsSettings) -> None:
    desk.showing.hear(DevicesTold())
    assert page.devices.text() == "No keyboard or pad controller is plugged in."


def test_notes_are_sent_when_it_is_asked_for(desk: Desk, page: InstrumentsSettings) -> None:
    press(page, "sendNotes")
    assert desk.asked[-1] == SendNotes(True)
    desk.showing.hear(NotesStatus(True, "improv-midi-notes:improv"))
    assert page.send.isChecked()
    assert "improv-midi-notes:improv" in page.sent.text()
    desk.showing.hear(NotesStatus(True, ""))
    assert "no MIDI port" in page.sent.text()
    desk.showing.hear(NotesStatus())
    assert not page.send.isChecked()


def test_the_clock_is_where_it_always_was(desk: Desk, page: InstrumentsSettings) -> None:
    press(page, "openClock")
    assert desk.window.panel.page is desk.window.panel.together


def test_a_pad_is_called_by_its_number_from_the_lowest(desk: Desk, page: InstrumentsSettings) -> None:
    desk.do(ask.Join(GRID, "Launchpad", SourceKind.GRID))
    press(page, "learn_action_MARK")
    desk.do(ask.Press(GRID, -7))
    line = page.commands.lines[Action.MARK]
    assert line.bound.text() == "pad of Launchpad"
    desk.showing.hear(DevicesTold((DeviceTold(GRID, "Launchpad", "port", first_pad=-10),)))
    assert line.bound.text() == "pad 4 of Launchpad"
    (button,) = desk.window.panel.lead.learn.learned.values()
    assert button.text() == "Forget Mark this moment: pad 4 of Launchpad"


def test_every_command_can_be_learned_and_forgotten(desk: Desk, page: InstrumentsSettings) -> None:
    assert set(page.commands.lines) == set(Action)
    desk.do(ask.Join(KEYS, "Xkey", SourceKind.MIDI))
    press(page, "learn_action_MARK")
    assert desk.asked[-1] == ask.LearnAction(Action.MARK)
    line = page.commands.lines[Action.MARK]
    assert (line.bound.text(), line.learn.text()) == ("Use it now…", "Never mind")
    desk.do(ask.Press(KEYS, 36))
    assert line.bound.text() == "key C2 of Xkey"
    assert line.learn.text() == "Learn"
    press(page, "learn_action_MARK")
    desk.do(ask.MoveController(KEYS, 20, 127))
    assert line.bound.text() == "key C2 of Xkey, controller 20 of Xkey"
    press(page, "forget_action_MARK")
    assert desk.asked[-2:] == [
        ask.ForgetAction(Control(KEYS, 0, ControlKind.NOTE, 36)),
        ask.ForgetAction(Control(KEYS, 0, ControlKind.CONTROLLER, 20)),
    ]
    assert line.bound.text() == ""
    assert not line.forget.isEnabled()


def test_one_may_change_ones_mind_and_time_runs_out(desk: Desk, page: InstrumentsSettings) -> None:
    press(page, "learn_action_PANIC")
    press(page, "learn_action_PANIC")
    assert desk.asked[-1] == ask.LearnAction(None)
    assert not page.commands.lines[Action.PANIC].waits
    press(page, "learn_action_PANIC")
    assert page.commands.lines[Action.PANIC].waits
    desk.pass_time()
    assert not page.commands.lines[Action.PANIC].waits


def test_the_knobs_of_a_players_sound_are_learned_too(desk: Desk, page: InstrumentsSettings) -> None:
    desk.do(ask.Join(KEYS, "Xkey", SourceKind.MIDI))
    page.player.setCurrentIndex(page.player.findData(2))
    page.player.activated.emit(page.player.currentIndex())
    macro = next(iter(Macro))
    press(page, f"learn_macro_{macro.name}")
    assert ask.LearnMacro(2, macro) in desk.asked
    desk.do(ask.MoveController(KEYS, 21, 64))
    assert page.macros.lines[macro].bound.text() == "controller 21 of Xkey"
    press(page, f"forget_macro_{macro.name}")
    assert ask.ForgetController(KEYS, 0, 21) in desk.asked
    assert page.macros.lines[macro].bound.text() == ""


def test_every_button_says_what_it_is_about(page: InstrumentsSettings) -> None:
    buttons = page.findChildren(QPushButton)
    names = [button.accessibleName() or button.text() for button in buttons]
    assert all(names)
    assert len(set(names)) == len(names)
    for action in Action:
        assert any(action_name(action) in name for name in names)


def test_it_fits_the_smallest_window(desk: Desk, page: InstrumentsSettings, qtbot: QtBot) -> None:
    settings = desk.window.settings
    settings.resize(640, 480)
    QApplication.processEvents()
    assert page.minimumSizeHint().width() <= 640
    for button in page.findChildren(QPushButton):
        assert button.height() >= 48
