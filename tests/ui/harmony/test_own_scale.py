"""Making a scale of one's own."""

import pytest
from msgspec import msgpack
from PyQt6.QtCore import Qt
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.link.messages import SaveScale, ScalesChanged
from improv.music.rating import KeptRatings
from improv.music.scale import Key, Scale
from improv.ui.harmony.moods import Mood, mood_of
from improv.ui.harmony.own_scale import identifier_of, own_scale, steps_near
from improv.ui.harmony.own_scale_page import OwnScalePage
from tests.ui.conftest import Desk, simulate

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(desk: Desk) -> OwnScalePage:
    """The page, open, for somebody who is in C major pentatonic."""
    desk.window.panel.open(desk.window.panel.own)
    return desk.window.panel.own


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Evening", "own-evening"),
        ("  Für Élise, no. 2 ", "own-fur-elise-no-2"),
        ("夜", "own"),
        ("-", "own"),
        ("x" * 60, "own-" + "x" * 60),
    ],
)
def test_every_name_makes_a_scale_that_files_can_hold(name: str, identifier: str) -> None:
    assert identifier_of(" ".join(name.split())) == identifier
    scale = own_scale(name, (0, 3, 7))
    assert msgpack.decode(msgpack.encode(scale), type=Scale) == scale  # with all rules for scales
    assert (scale.cents, mood_of(scale)) == ((0.0, 300.0, 700.0), Mood.OWN)


def test_long_names_are_shortened() -> None:
    assert len(own_scale("word " * 50, (0,)).name) == 60


def test_any_scale_is_begun_with_on_the_twelve_tones(desk: Desk) -> None:
    assert steps_near(desk.key_of("dorian")) == (0, 2, 3, 5, 7, 9, 10)
    assert steps_near(desk.key_of("quarter-tones"))[:2] == (0, 1)
    assert 0 in steps_near(desk.key_of("slendro"))
    assert steps_near(Key(0, Scale("a", "A", (0.0, 1190.0)))) == (0,)


def test_it_begins_with_the_scale_of_the_jam_and_follows_until_it_is_touched(
    desk: Desk, page: OwnScalePage
) -> None:
    assert list(page.keys.steps) == [0, 2, 4, 7, 9]
    desk.do(ask.ChangeKey(2, desk.key_of("dorian").scale))
    assert list(page.keys.steps) == [0, 2, 3, 5, 7, 9, 10]
    assert page.notes.text() == "7 notes on D: D E F G A B C"
    simulate.mouseClick(page.keys.switches[5], LEFT)  # F
    desk.do(ask.ChangeKey(0, desk.key_of("major").scale))
    assert list(page.keys.steps) == [0, 2, 5, 7, 9, 10]
    assert page.notes.text().startswith("6 notes on C: C D F")
    simulate.mouseClick(page.again, LEFT)
    assert list(page.keys.steps) == [0, 2, 4, 5, 7, 9, 11]


def test_switches_have_names_and_the_tonic_stays(desk: Desk, page: OwnScalePage) -> None:
    tonic, other = page.keys.switches[0], page.keys.switches[1]
    assert tonic.accessibleName() == "C, tonic, always on"
    assert other.accessibleName() == "C♯, off"
    simulate.mouseClick(tonic, LEFT)
    other.setFocus()
    simulate.keyClick(other, Qt.Key.Key_Space)
    assert page.keys.steps == (0, 1, 2, 4, 7, 9)
    assert other.accessibleName() == "C♯, on"


def test_what_is_made_is_measured(desk: Desk, page: OwnScalePage, qtbot: QtBot) -> None:
    kept = KeptRatings()
    pentatonic = kept.of(desk.key_of("major-pentatonic").scale).consonance
    qtbot.waitUntil(lambda: page.bar.consonance == pytest.approx(pentatonic, abs=1e-3))
    simulate.mouseClick(page.keys.switches[1], LEFT)
    simulate.mouseClick(page.keys.switches[3], LEFT)
    simulate.mouseClick(page.keys.switches[11], LEFT)
    measured = kept.of(page.scale).consonance
    assert measured < pentatonic
    qtbot.waitUntil(lambda: page.bar.consonance == pytest.approx(measured, abs=1e-3))


def test_it_is_tried_and_saved(desk: Desk, page: OwnScalePage) -> None:
    assert not page.save.isEnabled()
    simulate.mouseClick(page.keys.switches[4], LEFT)
    simulate.mouseClick(page.try_it, LEFT)
    simulate.keyClicks(page.name, "Ana's")
    simulate.mouseClick(page.save, LEFT)
    cents = (0.0, 200.0, 700.0, 900.0)
    tried, saved = own_scale("My scale", (0, 2, 7, 9)), own_scale("Ana's", (0, 2, 7, 9))
    assert desk.asked == [ask.ChangeKey(0, tried), SaveScale(saved)]
    assert saved.cents == cents
    assert desk.window.top.key.shown == "C My scale"
    assert desk.window.panel.isVisible()


def test_a_scale_that_is_tried_is_on_offer_while_it_is_played(desk: Desk, page: OwnScalePage) -> None:
    rows = desk.window.panel.scales.list.rows
    for number in (4, 9):
        simulate.mouseClick(page.keys.switches[number], LEFT)
        simulate.mouseClick(page.try_it, LEFT)
    tried = [row.scale for row in rows.rows if hasattr(row, "scale") and row.scale.name == "My scale"]
    assert [scale.cents for scale in tried] == [(0.0, 200.0, 700.0)]
    desk.do(ask.ChangeKey(0, desk.key_of("dorian").scale))
    desk.showing.hear(ScalesChanged(desk.scales))
    assert len([row for row in rows.rows if hasattr(row, "scale")]) == len(desk.scales)


def test_a_saved_scale_is_on_offer(desk: Desk, page: OwnScalePage, qtbot: QtBot) -> None:
    saved = own_scale("Ana's", (0, 1, 2))
    desk.showing.hear(ScalesChanged((*desk.scales, saved), saved.id))
    assert desk.window.play.status.text() == "Saved: Ana's, among the scales called “My own”"
    rows = desk.window.panel.scales.list.rows
    rows.look_for("ana")
    index = rows.index_of(saved)
    assert rows.value_at(index) == saved
    qtbot.waitUntil(lambda: "consonance" in index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_what_is_saved_again_takes_its_own_place_and_no_other(desk: Desk, page: OwnScalePage) -> None:
    saved = own_scale("Ana's", (0, 1, 2))
    desk.showing.hear(ScalesChanged((*desk.scales, saved), saved.id))
    for name in ("Ana's", "ana s"):
        page.name.setText(name)
        simulate.keyClick(page.name, Qt.Key.Key_Return)
    assert [message.replaces for message in desk.asked if isinstance(message, SaveScale)] == ["own-ana-s", ""]


def test_letters_in_the_name_play_nothing(desk: Desk, page: OwnScalePage) -> None:
    page.name.setFocus()
    simulate.keyClicks(page.name, "asdf")
    assert (page.name.text(), desk.presses()) == ("asdf", [])
