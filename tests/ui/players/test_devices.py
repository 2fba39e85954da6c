"""Devices: which is whose, changing them, coming and going; said in toasts and bars, never in a dialog."""

from collections.abc import Callable

import pytest
from PyQt6.QtWidgets import QApplication, QDialog, QPushButton

from improv.jam import commands as ask
from improv.jam.player import PAIRING_NS, SCREEN_AREAS, SEATS, SourceKind
from improv.link.look import PadLook, Table
from improv.ui.players.player_page import PlayerPage
from improv.ui.players.table import area_of, with_one_more, without
from tests.ui.conftest import Desk
from tests.ui.players.conftest import click

Open = Callable[[int], PlayerPage]


def status(desk: Desk) -> str:
    return desk.window.play.status.text()


@pytest.fixture
def twins(desk: Desk) -> Desk:
    """Two devices of the same name, and Ben on the seat of the first."""
    desk.do(
        ask.Join("m1", "Launchkey", SourceKind.MIDI),
        ask.Join("m2", "Launchkey", SourceKind.MIDI),
        ask.SeatPerson(2, "Ben"),
    )
    return desk


def test_two_of_the_same_name_are_told_and_lead_to_where_they_are_told_apart(
    twins: Desk, open_page: Open
) -> None:
    notices = twins.window.play.notices
    said = "More than one instrument is called Launchkey. All of them play, each on its own seat."
    assert notices.texts() == [said]
    twins.do(ask.Join("m3 #2", "Xkey 2", SourceKind.MIDI), ask.Join("m4", "Xkey", SourceKind.GRID))
    assert notices.texts() == [said]  # those are called otherwise
    twins.do(ask.Unplug("m2"))
    assert notices.texts() == []
    twins.do(ask.Join("m3", "Xkey", SourceKind.MIDI))
    assert notices.texts() == [said.replace("Launchkey", "Xkey")]
    action = twins.window.findChild(QPushButton, "noticeAction")
    click(action)
    page = twins.window.panel.player
    assert page.isVisible()
    assert (page.seat, page.device.pair.isChecked()) == (6, False)
    assert page.device.pair.hasFocus()
    assert notices.texts() == []
    twins.do(ask.Join("m5", "Xkey", SourceKind.MIDI))
    click(twins.window.findChild(QPushButton, "noticeOther"))
    assert notices.texts() == []


def test_a_key_pressed_on_a_device_tells_whose_it_is(twins: Desk, open_page: Open) -> None:
    page = open_page(2)
    click(page.device.pair)
    assert page.device.words.isVisible()
    assert page.device.words.text() == "Press a key on the instrument that is Ben's."
    assert status(twins) == "Press a key on the instrument that is Ben's"
    assert "press a key" in twins.window.play.players.chips[2].accessibleName()
    twins.do(ask.Press("m2", 60))
    assert twins.jam.players[2].source == "m2"
    assert twins.jam.players[2].person == "Ben"
    assert status(twins) == "Ben plays Launchkey from now on"
    assert not page.device.words.isVisible()
    assert not page.device.pair.isChecked()
    assert ask.AwaitPress(2) in twins.asked


def test_a_device_that_nobody_had_can_be_taken(twins: Desk, open_page: Open) -> None:
    for number in range(3, SEATS + 1):
        twins.do(ask.Join(f"m{number}", f"Keys {number}", SourceKind.MIDI))
    assert twins.jam.seats.waiting
    click(open_page(2).device.pair)
    twins.do(ask.Press(f"m{SEATS}", 60))
    assert status(twins) == f"Ben plays Keys {SEATS} from now on"
    assert f"Keys {SEATS}" in twins.window.play.players.chips[2].accessibleName()


def test_nobody_presses_a_key(twins: Desk, open_page: Open) -> None:
    page = open_page(2)
    click(page.device.pair)
    twins.clock.now += PAIRING_NS
    twins.do(ask.Tick())
    assert status(twins) == "No key was pressed: Ben keeps Launchkey"
    assert not page.device.pair.isChecked()


def test_the_own_device_is_pressed_and_a_mind_is_changed(twins: Desk, open_page: Open) -> None:
    page = open_page(2)
    click(page.device.pair)
    twins.do(ask.Press("m1", 60), ask.Release("m1", 60))
    assert status(twins) == "Ben keeps Launchkey"
    click(page.device.pair)
    click(page.device.pair)
    assert twins.asked[-2:] == [ask.AwaitPress(2), ask.AwaitPress(None)]
    assert status(twins) == "Ben keeps Launchkey"
    assert twins.jam.snapshot().pairing is None


def test_the_page_of_one_who_waits_for_a_key_can_be_left_and_the_player_too(
    twins: Desk, open_page: Open
) -> None:
    page = open_page(2)
    click(page.device.pair)
    open_page(1)
    assert not page.device.pair.isChecked()
    open_page(2)
    assert page.device.pair.isChecked()
    twins.do(ask.Vacate(2))
    assert not any(part.isEnabled() for part in page.parts)
    twins.do(ask.Press("m2", 60))


def test_two_players_change_instruments(twins: Desk, open_page: Open) -> None:
    page = open_page(2)
    button = page.device.others.buttons[3]
    assert button.accessibleName() == "Ben changes instruments with Bear"
    click(button)
    assert twins.asked[-1] == ask.SwapSources(2, 3)
    assert [twins.jam.players[seat].source for seat in (2, 3)] == ["m2", "m1"]
    assert status(twins) == "Ben and Bear have changed instruments"


def test_devices_that_come_and_go_are_said_and_ask_nothing(desk: Desk) -> None:
    said = []
    for command in (
        ask.Join("m1", "Launchkey", SourceKind.MIDI),
        ask.SeatPerson(2, "Ben"),
        ask.Unplug("m1"),
        ask.Join("m1", "Launchkey", SourceKind.MIDI),
        ask.SeatPerson(2, ""),
    ):
        desk.do(command)
        said.append(status(desk))
    assert said == [
        "Launchkey connected: player 2",
        "Ben plays on seat 2 from now on",
        "Launchkey unplugged: plug it back in, the same seat waits",
        "Launchkey is back",
        "Nobody plays on seat 2 by name from now on",
    ]
    for number in range(SEATS):
        desk.do(ask.Join(f"k{number}", f"Keys {number}", SourceKind.MIDI))
    assert desk.window.play.notices.texts() == [
        "All twelve seats are taken. Keys 11 gets the first that becomes free."
    ]
    assert [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog)] == []


# ── several people at one screen ────────────────────────────────────────────────────────────────


def seated(desk: Desk) -> dict[str, str]:
    """Who plays at which area."""
    players = desk.jam.players.values()
    return {player.source: player.person for player in players if player.source in SCREEN_AREAS}


def test_who_leaves_the_screen_takes_their_pads_and_nobody_else_s(desk: Desk, open_page: Open) -> None:
    for _ in range(2):
        click(desk.window.play.players.more)
    assert set(seated(desk)) == set(SCREEN_AREAS[:3])
    for seat, person in enumerate(("Ana", "Ben", "Cleo"), 1):
        desk.do(ask.SeatPerson(seat, person))
    ben = next(player for player in desk.jam.players.values() if player.person == "Ben")
    click(open_page(ben.seat).device.free)
    assert len(desk.preferring.now.table.areas) == 2
    assert seated(desk) == {"screen": "Ana", "screen-2": "Cleo"}
    assert next(p.seat for p in desk.jam.players.values() if p.person == "Cleo") == 3


def test_the_only_pads_are_not_given_up(desk: Desk) -> None:
    table = Table()
    assert area_of(desk.jam.players[1], table) is None
    assert area_of(desk.jam.players[1], with_one_more(table)) == 0


def test_looks_go_with_their_areas(desk: Desk) -> None:
    looks = tuple(PadLook(rows=rows) for rows in (1, 2, 3))
    commands, table = without(Table(looks), 1, lambda _: None)
    assert (commands, table.areas) == ([], (looks[0], looks[2]))
