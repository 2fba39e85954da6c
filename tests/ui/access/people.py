"""People with profiles at a window."""

from PyQt6.QtCore import Qt
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.motor import Motor
from improv.link.messages import ProfilesChanged
from improv.link.profile import Profile, Scan, Scanning, Switch
from improv.ui.access.scanner import Scanner
from tests.ui.conftest import Desk, simulate

MS = 1_000_000
NONE = Switch()
"""None was learned."""


def know(desk: Desk, *profiles: Profile) -> None:
    """Let these be all profiles there are."""
    desk.showing.hear(ProfilesChanged(profiles))


def seat(desk: Desk, profile: Profile, player: int = 1) -> None:
    """Let somebody sit down whose profile is known."""
    know(desk, profile)
    desk.do(ask.SeatPerson(player, profile.name))


def scanning(
    mode: Scanning,
    every_ms: int = 1000,
    *,
    switch: Switch = NONE,
    second: Switch = NONE,
    speak: bool = False,
) -> Profile:
    return Profile("Ana", Motor(), scan=Scan(mode, every_ms, switch, second, speak))


def scanner_of(desk: Desk, area: int = 0) -> Scanner:
    return desk.showing.screen.access.scanner_of(desk.window.play.areas.canvases[area])


def pass_ms(desk: Desk, milliseconds: float) -> None:
    """Turn the clock, and let the scanner look at it, as its timer does."""
    desk.clock.now += round(milliseconds * MS)
    scanner_of(desk).look()


def let_go(desk: Desk, qtbot: QtBot, key: Qt.Key) -> None:
    """Let a key that is a switch come up, which is known when it does not go down again at once."""
    simulate.keyRelease(desk.window, key)
    qtbot.waitUntil(lambda: not desk.showing.screen.access.switches._down)
