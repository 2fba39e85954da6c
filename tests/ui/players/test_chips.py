"""Chips: who it is, on what, how loud, who is silent, invited, unplugged, recorded."""

import pytest
from PyQt6.QtGui import QImage
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.mixing import Strip
from improv.jam.player import SEATS, SourceKind
from improv.link.look import MOST_AREAS
from improv.link.messages import Prefer, RecordingStatus
from improv.music.harmony import Mode
from improv.ui.parts.nicknames import nicknames
from improv.ui.parts.theme import DARK
from improv.ui.parts.words import MINUS
from improv.ui.players.chip import NARROWEST, PlayerChip
from improv.ui.players.chip_painter import share_of
from improv.ui.players.chip_state import ChipState
from improv.ui.players.inviting import Inviting
from tests.ui.conftest import Desk, simulate
from tests.ui.players.conftest import LEFT, click

SECOND = 1_000_000_000


def chip(desk: Desk, seat: int) -> PlayerChip:
    return desk.window.play.players.chips[seat]


def picture(chip: PlayerChip) -> QImage:
    return chip.grab().toImage()


@pytest.fixture
def band(desk: Desk) -> Desk:
    """Three players: the screen, Ben with a keyboard, and somebody with pads."""
    desk.do(
        ask.Join("m1", "Launchkey", SourceKind.MIDI),
        ask.Join("m2", "nanoPAD", SourceKind.MIDI),
        ask.SeatPerson(2, "Ben"),
    )
    return desk


def test_there_is_an_animal_for_every_seat() -> None:
    assert len(nicknames()) >= SEATS
    assert len(set(nicknames())) == len(nicknames())


def test_an_animal_stands_for_who_has_no_name(band: Desk) -> None:
    assert chip(band, 3).accessibleName() == "Player 3, Bear, nanoPAD, Pluck, connected"
    assert chip(band, 2).accessibleName() == "Player 2, Ben, Launchkey, Warm pad, connected"


def test_a_chip_tells_how_its_player_is_set(band: Desk) -> None:
    band.do(
        ask.ChangeStrip(2, Strip(level=-12.0, mute=True)),
        ask.ChooseMode(2, Mode.SNAP),
        ask.ChooseOctave(2, 1),
        ask.SetSensitivity(2, 2 / 3),
    )
    assert chip(band, 2).accessibleName() == "Player 2, Ben, Launchkey, Warm pad, connected, muted"
    assert (
        chip(band, 2).accessibleDescription()
        == f"level {MINUS}12 dB, keys: Keys snap to the scale, octave +1, sensitivity +2"
    )
    band.do(ask.ChangeStrip(2, Strip()), ask.ChangeStrip(3, Strip(solo=True)))
    assert chip(band, 2).accessibleName().endswith("others solo")
    band.do(ask.Unplug("m1"))
    assert "unplugged: plug it back in, the same seat waits" in chip(band, 2).accessibleName()


def test_who_is_recorded_is_told(band: Desk) -> None:
    assert "recorded" not in chip(band, 2).accessibleDescription()
    blank = picture(chip(band, 2))
    band.showing.hear(RecordingStatus(band.clock.now, "x.jam"))
    assert chip(band, 2).accessibleDescription().endswith(", recorded")
    recorded = picture(chip(band, 2))
    band.showing.hear(RecordingStatus(band.clock.now, "x.jam", needs_consent=True))
    assert chip(band, 2).accessibleDescription().endswith(", not recorded")
    assert recorded != blank
    assert picture(chip(band, 2)) != recorded
    band.showing.hear(RecordingStatus())
    assert picture(chip(band, 2)) == blank


def test_who_is_silent_for_a_minute_is_told(band: Desk, qtbot: QtBot) -> None:
    band.clock.now += 600 * SECOND
    band.showing.players.show_players()
    assert "silent" not in chip(band, 2).accessibleName()  # nobody has played yet
    band.do(ask.Press("screen", 0))
    band.clock.now += 59 * SECOND
    band.showing.players.show_players()
    assert "silent" not in chip(band, 2).accessibleName()
    before = picture(chip(band, 2))
    band.clock.now += SECOND
    band.showing.players.show_players()
    assert chip(band, 2).accessibleName().endswith("silent for a minute")
    assert "silent" not in chip(band, 1).accessibleName()  # the note still sounds
    assert picture(chip(band, 2)) != before
    band.clock.now += 125 * SECOND
    qtbot.waitUntil(lambda: "silent for 3 minutes" in chip(band, 2).accessibleName())
    band.do(ask.Press("m1", 60))
    assert "silent" not in chip(band, 2).accessibleName()
    assert "silent" in chip(band, 3).accessibleName()


def test_who_is_gone_is_unplugged_and_not_silent(band: Desk) -> None:
    band.do(ask.Press("screen", 0), ask.Unplug("m1"))
    band.clock.now += 61 * SECOND
    band.showing.players.show_players()
    assert "silent" not in chip(band, 2).accessibleName()
    assert "silent" in chip(band, 3).accessibleName()


def test_playing_without_sound_is_no_silence(band: Desk) -> None:
    band.do(ask.ChooseMode(2, Mode.LIGHT), ask.Press("screen", 0))
    band.clock.now += 50 * SECOND
    band.do(ask.Press("m1", 60))
    band.clock.now += 50 * SECOND
    band.showing.players.show_players()
    assert "silent" not in chip(band, 2).accessibleName()


def test_an_invitation_is_a_light_that_comes_and_goes_slowly(band: Desk, qtbot: QtBot) -> None:
    band.do(ask.Invite(2))
    assert "invited" in chip(band, 2).accessibleName()
    assert chip(band, 2).is_inviting
    assert not chip(band, 3).is_inviting
    assert band.showing.players.inviting._timer.interval() * 2 * 3 >= 1000  # three flashes a second at most
    qtbot.waitUntil(lambda: not chip(band, 2).is_inviting)
    qtbot.waitUntil(lambda: chip(band, 2).is_inviting)
    band.do(ask.Press("m1", 60))
    assert not chip(band, 2).is_inviting
    assert "invited" not in chip(band, 2).accessibleName()


def test_the_pads_of_who_is_invited_are_framed_too(band: Desk) -> None:
    click(band.window.play.players.more)
    first, second = band.window.play.areas.canvases
    second_seat = next(p.seat for p in band.jam.players.values() if p.source == second.source)
    dark = first.grab().toImage(), second.grab().toImage()
    band.do(ask.Invite(second_seat))
    assert first.grab().toImage() == dark[0]
    assert second.grab().toImage() != dark[1]
    band.do(ask.Invite(1))
    assert first.grab().toImage() != dark[0]
    assert second.grab().toImage() == dark[1]
    band.do(ask.Invite(None))
    assert (first.grab().toImage(), second.grab().toImage()) == dark


def test_without_motion_an_invitation_stays_lit(qtbot: QtBot) -> None:
    moving, still = Inviting(motion=True, half_ms=1), Inviting(motion=False, half_ms=1)
    seen: list[bool] = []
    still.changed.connect(seen.append)
    still.set_on(True)
    moving.set_on(True)
    with qtbot.waitSignals([moving.changed] * 4):
        pass
    moving.set_on(False)
    assert seen == [True]
    still.set_on(False)
    assert seen == [True, False]


def test_twelve_chips_fit_a_small_window(desk: Desk, qtbot: QtBot) -> None:
    for number in range(SEATS - 1):
        desk.do(ask.Join(f"m{number}", f"Keyboard {number}", SourceKind.MIDI))
    strip = desk.window.play.players
    assert desk.window.width() == 1024

    def edges() -> list[int]:
        chips = [chip for _, chip in sorted(strip.chips.items())]
        return [edge for chip in chips for edge in (chip.x(), chip.x() + chip.width())]

    qtbot.waitUntil(lambda: len(edges()) == 2 * SEATS and edges() == sorted(edges()))
    assert edges()[-1] <= strip.width()
    assert all(chip.width() >= NARROWEST for chip in strip.chips.values())
    assert not strip.more.isVisible()  # there is no seat for one more


def test_one_more_player_shares_the_screen(desk: Desk) -> None:
    more = desk.window.play.players.more
    for count in range(2, MOST_AREAS + 1):
        click(more)
        assert len(desk.preferring.now.table.areas) == count
    assert isinstance(desk.asked[0], Prefer)
    assert not more.isEnabled()
    simulate.mouseClick(more, LEFT)
    assert len(desk.preferring.now.table.areas) == MOST_AREAS


def test_a_level_fills_the_bar_as_a_fader_does() -> None:
    shares = [share_of(Strip(level=level)) for level in (-60.0, -12.0, 0.0, 6.0)]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)


@pytest.mark.parametrize("width", [NARROWEST, 160])
def test_what_is_told_by_colour_is_told_otherwise_too(band: Desk, width: int) -> None:
    player = band.jam.players[2]
    lone = PlayerChip(player, DARK)
    lone.resize(width, lone.height())
    seen: dict[str, bytes] = {}
    for name, state in {
        "usual": ChipState(),
        "muted": ChipState(unheard="muted"),
        "softer": ChipState(strip=Strip(level=-20.0)),
        "silent": ChipState(silent_minutes=1),
        "recorded": ChipState(recorded=True),
        "not recorded": ChipState(recorded=False),
    }.items():
        lone.set_state(state)
        grey = picture(lone).convertToFormat(QImage.Format.Format_Grayscale8)
        bits = grey.constBits()
        assert bits is not None
        seen[name] = bits.asstring(grey.sizeInBytes())
    assert len(set(seen.values())) == len(seen)
