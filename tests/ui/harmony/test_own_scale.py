"""Making a scale of one's own."""

from pathlib import Path

import pytest
from msgspec import msgpack
from PyQt6.QtCore import Qt
from PyQt6.QtGui import QColor
from PyQt6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.link.messages import SaveScale, ScalesChanged
from improv.music.rating import KeptRatings
from improv.music.scale import Key, Scale
from improv.ui.harmony.moods import Mood, mood_of
from improv.ui.harmony.own_scale import identifier_of, own_scale, steps_near
from improv.ui.harmony.own_scale_page import OwnScalePage
from improv.ui.parts.theme import DARK
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
    evening = Scale("evening", "Evening", (0.0, 350.0), mood="calm")
    desk.showing.hear(ScalesChanged((*desk.scales, saved, evening), evening.id))
    assert desk.window.play.status.text() == "Saved: Evening, among the scales called “Calm and open”"
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


MICROTONAL = """! x.scl
Third of a fifth
 3
!
 233.985
 3/2
 2/1
"""


def scale_file(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_file_is_chosen_while_playing_goes_on(
    desk: Desk, page: OwnScalePage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = scale_file(tmp_path, "x.scl", MICROTONAL)
    simulate.mouseClick(page.open, LEFT)
    dialog = desk.window.findChild(QFileDialog, "scaleDialog")
    assert dialog is not None
    assert not dialog.isModal()
    assert dialog.nameFilters() == ["Scales (*.scl *.ascl *.toml)", "All files (*)"]
    desk.window.play.canvas.focus_pads()
    simulate.keyClick(desk.window, Qt.Key.Key_D)
    assert desk.presses() == [2]
    dialog.fileSelected.emit(path)
    assert page.name.text() == "Third of a fifth"
    dialog.reject()


def test_a_file_s_scale_on_the_twelve_tones_is_on_the_switches(
    desk: Desk, page: OwnScalePage, tmp_path: Path
) -> None:
    desk.do(ask.ChangeKey(2, desk.key_of("dorian").scale))
    text = "Evening\n 3\n!\n 300.0\n 700.0\n 1200.0\n"
    desk.asking._harmony.load_scale(scale_file(tmp_path, "evening.scl", text))
    assert (page.keys.isVisible(), page.picture.isVisible()) == (True, False)
    assert page.keys.steps == (0, 3, 7)
    simulate.mouseClick(page.keys.switches[4], LEFT)  # E
    simulate.mouseClick(page.save, LEFT)
    assert desk.asked == [SaveScale(own_scale("Evening", (0, 2, 3, 7)))]


@pytest.mark.parametrize(
    ("file", "text", "cents", "notes"),
    [
        ("x.scl", MICROTONAL, (0.0, 233.985, 701.955), "3 notes on C: C D +34 G +2"),
        (
            "x.ascl",
            MICROTONAL + "! @ABL REFERENCE_PITCH 3 0 261.6\n",
            (0.0, 233.985, 701.955),
            "3 notes on C: C D +34 G +2",
        ),
        (
            "x.toml",
            'id = "x"\nname = "Third of a fifth"\ncents = [0, 400, 1300]\nperiod = 1902\n',
            (0.0, 400.0, 1300.0),
            "3 notes on C: C E C♯; again after 1902 cents",
        ),
    ],
)
def test_what_the_switches_cannot_show_is_shown_tried_and_saved_as_it_is(
    desk: Desk,
    page: OwnScalePage,
    qtbot: QtBot,
    tmp_path: Path,
    file: str,
    text: str,
    cents: tuple[float, ...],
    notes: str,
) -> None:
    desk.asking._harmony.load_scale(scale_file(tmp_path, file, text))
    assert (page.keys.isVisible(), page.picture.isVisible()) == (False, True)
    assert page.about.text().startswith("Third of a fifth, as its file has it")
    assert page.notes.text() == notes
    image = page.picture.grab().toImage()
    on = QColor(DARK.key_on)
    assert any(image.pixelColor(8, y) == on for y in range(image.height()))
    simulate.mouseClick(page.try_it, LEFT)
    simulate.mouseClick(page.save, LEFT)
    tried, saved = desk.asked
    assert isinstance(tried, ask.ChangeKey)
    assert isinstance(saved, SaveScale)
    assert tried.scale == saved.scale
    assert tried.scale.cents == pytest.approx(cents, abs=1e-3)
    assert desk.window.top.key.shown == "C Third of a fifth"
    qtbot.waitUntil(
        lambda: page.bar.consonance == pytest.approx(KeptRatings().of(page.scale).consonance, abs=1e-3)
    )
    page.name.setText("Ana's")
    simulate.mouseClick(page.save, LEFT)
    assert (page.scale.name, page.scale.cents) == ("Ana's", tried.scale.cents)
    simulate.mouseClick(page.again, LEFT)
    assert (page.keys.isVisible(), page.picture.isVisible()) == (True, False)
    assert page.keys.steps == steps_near(desk.jam.key)


def test_a_file_s_scale_follows_the_tonic(desk: Desk, page: OwnScalePage, tmp_path: Path) -> None:
    desk.asking._harmony.load_scale(scale_file(tmp_path, "x.scl", MICROTONAL))
    desk.do(ask.ChangeKey(2, desk.key_of("dorian").scale))
    assert page.picture.steps == pytest.approx((2.0, 4.33985, 9.01955), abs=1e-3)
    assert page.notes.text() == "3 notes on D: D E +34 A +2"


def test_many_notes_are_counted(desk: Desk, page: OwnScalePage, tmp_path: Path) -> None:
    lines = "".join(f" {1200 * number / 400:.3f}\n" for number in range(1, 401))
    desk.asking._harmony.load_scale(scale_file(tmp_path, "x.scl", f"Many\n 400\n{lines}"))
    assert page.notes.text().startswith("400 notes on C: C C +3")
    assert len(page.notes.text()) < 200


def test_a_broken_file_is_a_notice_until_a_good_one_comes(
    desk: Desk, page: OwnScalePage, tmp_path: Path
) -> None:
    before = page.scale
    for name, text in (("bad.scl", "Bad\n 2\n 3/0\n 2/1\n"), ("bad.toml", "id = 5"), ("bad.txt", "")):
        desk.asking._harmony.load_scale(scale_file(tmp_path, name, text))
        (notice,) = desk.window.play.notices.texts()
        assert name in notice
        assert "\n" not in notice
    desk.asking._harmony.load_scale(str(tmp_path / "none.scl"))
    assert (page.scale, desk.asked) == (before, [])
    desk.asking._harmony.load_scale(scale_file(tmp_path, "x.scl", MICROTONAL))
    assert desk.window.play.notices.texts() == []
