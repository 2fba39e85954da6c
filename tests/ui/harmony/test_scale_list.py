"""The list that scales are chosen from: its rows, its keys, and hearing before choosing."""

import pytest
from PyQt6.QtCore import QEvent, QPoint, QPointF, Qt
from PyQt6.QtGui import QEnterEvent
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from improv.music.catalogue import load_scales
from improv.music.rating import KeptRatings, content_of
from improv.music.scale import Scale
from improv.ui.harmony.moods import mood_name, mood_of
from improv.ui.harmony.scale_list import ScaleList
from improv.ui.harmony.scale_rows import ScaleRow, notes_in_words
from improv.ui.parts.row_painter import ROW_HEIGHT
from improv.ui.parts.rows import Heading, Role
from improv.ui.parts.theme import DARK
from tests.ui.conftest import simulate

SCALES = load_scales()
KNOWN = {content_of(scale): KeptRatings().of(scale).consonance for scale in SCALES.values}
NEVER = 1_000_000
LEFT = Qt.MouseButton.LeftButton
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class Listed:
    """A list that is on the screen, and what it said."""

    def __init__(self, qtbot: QtBot, dwell_ms: int) -> None:
        self.list = ScaleList(DARK, dwell_ms)
        qtbot.addWidget(self.list)
        self.list.rows.set_scales(SCALES.values, KNOWN)
        self.list.rows.set_now(SCALES.find("major-pentatonic"))
        self.said: list[str] = []
        self.list.chosen.connect(lambda scale: self.said.append(f"chosen {scale.id}"))
        self.list.hear.connect(lambda scale: self.said.append(f"hear {scale.id}"))
        self.list.hush.connect(lambda: self.said.append("hush"))
        self.list.resize(520, 400)
        self.list.show()
        qtbot.waitExposed(self.list)
        self.list.activateWindow()
        self.list.setFocus()
        self.list.go_to_now()

    @property
    def current(self) -> str:
        scale = self.list.rows.value_at(self.list.currentIndex())
        return "" if scale is None else scale.id

    def place(self, name: str, from_right: int = 200) -> QPoint:
        """A place in the row of a scale."""
        rect = self.list.visualRect(self.list.rows.index_of(SCALES.find(name)))
        return QPoint(rect.right() - from_right, rect.center().y())

    def click(self, name: str, from_right: int = 200) -> None:
        self.list.scrollTo(self.list.rows.index_of(SCALES.find(name)))
        simulate.mouseClick(self.list.viewport(), LEFT, pos=self.place(name, from_right))

    def rest_on(self, name: str) -> None:
        """Move the mouse there, as a hand does."""
        simulate.mouseMove(self.list.viewport(), self.place(name))

    def leave(self) -> None:
        QApplication.sendEvent(self.list.viewport(), QEvent(QEvent.Type.Leave))


@pytest.fixture
def listed(qtbot: QtBot, dressed: QApplication) -> Listed:
    """Nothing is heard there by resting."""
    return Listed(qtbot, NEVER)


@pytest.fixture
def quick(qtbot: QtBot, dressed: QApplication) -> Listed:
    """What one rests on is heard at once."""
    listed = Listed(qtbot, 0)
    listed.list.set_hearing(True)
    return listed


def test_every_scale_has_a_row_below_its_mood_the_most_consonant_first(listed: Listed) -> None:
    rows, scales, mood = listed.list.rows.rows, [], ""
    last = 5.0
    for row in rows:
        if isinstance(row, Heading):
            mood, last = row.text, 5.0
            continue
        assert isinstance(row, ScaleRow)
        assert mood_name(mood_of(row.scale)) == mood
        assert row.consonance is not None
        assert row.consonance <= last
        last = row.consonance
        scales.append(row.scale)
    assert sorted(scale.id for scale in scales) == sorted(scale.id for scale in SCALES.values)


def test_screen_readers_hear_all_that_is_seen(listed: Listed) -> None:
    rows = listed.list.rows
    index = rows.index_of(SCALES.find("major-pentatonic"))
    assert index.data(SPOKEN) == (
        "Major pentatonic, chosen now, consonance 2.85 of 4, calm, bright calm open, C D E G A"
    )
    rows.set_tonic(2)
    assert rows.index_of(SCALES.find("dorian")).data(SPOKEN).endswith("soulful hopeful, D E F G A B C")
    assert rows.index(0).data(SPOKEN) == "Bright and happy"
    assert notes_in_words((0.0, 3.5, 6.9)) == "C E -50 G -10"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dorian", {"dorian"}),
        ("KAFI", {"dorian"}),
        ("calm  pure", {"ji-major-pentatonic"}),
        ("no such scale", set()),
    ],
)
def test_scales_are_found_by_name_alias_and_mood(listed: Listed, text: str, expected: set[str]) -> None:
    listed.list.rows.look_for(text)
    assert {row.scale.id for row in listed.list.rows.rows if isinstance(row, ScaleRow)} == expected


def test_headings_without_scales_are_gone(listed: Listed) -> None:
    listed.list.rows.look_for("handpan")
    rows = listed.list.rows.rows
    assert isinstance(rows[0], Heading)
    assert all(
        isinstance(after, ScaleRow)
        for before, after in zip(rows, [*rows[1:], None], strict=True)
        if isinstance(before, Heading)
    )


def test_the_current_scale_stays_when_rows_change(listed: Listed) -> None:
    listed.click("hamsa")
    for text in ("hams", ""):
        listed.list.rows.look_for(text)
        assert listed.current == "hamsa"
    own = Scale("own", "Mine", (0.0, 100.0))
    listed.list.rows.set_scales((own, *SCALES.values), KNOWN)
    assert listed.current == "hamsa"


def test_what_is_measured_later_is_shown_then(listed: Listed) -> None:
    own = Scale("own", "Mine", (0.0, 100.0))
    rows = listed.list.rows
    rows.set_scales((own, *SCALES.values), KNOWN)
    assert "consonance" not in rows.index_of(own).data(SPOKEN)
    rows.set_consonance(content_of(own), 1.3)
    assert "consonance 1.30 of 4, harsh" in rows.index_of(own).data(SPOKEN)


def test_arrows_go_over_headings_and_enter_chooses(listed: Listed) -> None:
    visited = []
    for _ in range(12):
        simulate.keyClick(listed.list, Qt.Key.Key_Down)
        visited.append(listed.current)
    rows = [row.scale.id for row in listed.list.rows.rows if isinstance(row, ScaleRow)]
    start = rows.index("major-pentatonic") + 1
    assert visited == rows[start : start + 12]
    simulate.keyClick(listed.list, Qt.Key.Key_Return)
    assert listed.said == [f"chosen {visited[-1]}"]
    simulate.keyClick(listed.list, Qt.Key.Key_End)
    assert listed.current == rows[-1]
    simulate.keyClick(listed.list, Qt.Key.Key_Home)
    assert listed.current == rows[0]


def test_a_click_chooses_and_one_on_hear_it_is_heard(listed: Listed) -> None:
    listed.click("maj_hex")
    listed.click("maj_hex", from_right=25)
    assert listed.said == ["chosen maj_hex", "hear maj_hex"]


def test_a_press_that_slides_off_chooses_nothing(listed: Listed) -> None:
    port = listed.list.viewport()
    simulate.mousePress(port, LEFT, pos=listed.place("major-pentatonic"))
    simulate.mouseRelease(port, LEFT, pos=listed.place("major-pentatonic") + QPoint(0, 2 * ROW_HEIGHT))
    assert listed.said == []


def test_space_hears_and_ends_hearing(listed: Listed) -> None:
    simulate.keyClick(listed.list, Qt.Key.Key_Space)
    listed.list.rows.set_sounding(SCALES.find("major-pentatonic"))
    assert listed.list.currentIndex().data(Role.SOUNDS)
    simulate.keyClick(listed.list, Qt.Key.Key_Space)
    listed.list.rows.set_sounding(None)
    simulate.keyClick(listed.list, Qt.Key.Key_Space)
    assert listed.said == ["hear major-pentatonic", "hush", "hear major-pentatonic"]


def test_nothing_is_heard_by_resting_unless_that_is_wanted(listed: Listed) -> None:
    listed.rest_on("major-pentatonic")
    simulate.keyClick(listed.list, Qt.Key.Key_Down)
    assert not listed.list._dwell.isActive()
    listed.list.set_hearing(True)
    simulate.keyClick(listed.list, Qt.Key.Key_Down)
    assert listed.list._dwell.isActive()
    listed.list.set_hearing(False)
    assert not listed.list._dwell.isActive()
    assert listed.said == []


def test_rows_that_the_focus_rests_on_are_heard_one_after_the_other(quick: Listed, qtbot: QtBot) -> None:
    simulate.keyClick(quick.list, Qt.Key.Key_Down)
    first = f"hear {quick.current}"
    qtbot.waitUntil(lambda: quick.said == [first])
    simulate.keyClick(quick.list, Qt.Key.Key_Down)
    second = f"hear {quick.current}"
    qtbot.waitUntil(lambda: quick.said == [first, "hush", second])
    quick.list.clearFocus()
    assert quick.said == [first, "hush", second, "hush"]


def test_rows_that_the_mouse_rests_on_are_heard_until_it_leaves(quick: Listed, qtbot: QtBot) -> None:
    enter = QEnterEvent(QPointF(9, 9), QPointF(9, 9), QPointF(9, 9))
    QApplication.sendEvent(quick.list.viewport(), enter)
    quick.rest_on("pythagorean-pentatonic")
    qtbot.waitUntil(lambda: quick.said == ["hear pythagorean-pentatonic"])
    quick.rest_on("hamsa")
    qtbot.waitUntil(lambda: quick.said == ["hear pythagorean-pentatonic", "hush", "hear hamsa"])
    quick.leave()
    assert quick.said[-1] == "hush"
    quick.leave()
    assert quick.said.count("hush") == 2


def test_what_cannot_be_seen_is_not_heard(quick: Listed, qtbot: QtBot) -> None:
    simulate.keyClick(quick.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: len(quick.said) == 1)
    quick.list.hide()
    assert quick.said[1:] == ["hush"]


def test_every_row_can_be_painted(listed: Listed) -> None:
    """Microtones, long names, nothing measured: and what is painted is not nothing."""
    own = Scale("own", "A name that is much longer than any room for it, by far", tuple(range(0, 1200, 7)))
    listed.list.rows.set_scales((own, *SCALES.values), {})
    pictures = set()
    for scale in (own, SCALES.find("quarter-tones"), SCALES.find("drone5")):
        listed.list.scrollTo(listed.list.rows.index_of(scale), ScaleList.ScrollHint.PositionAtTop)
        place = listed.list.visualRect(listed.list.rows.index_of(scale))
        picture = listed.list.grab(place).toImage()
        painted = tuple(
            picture.pixelColor(x, y).name() for y in range(picture.height()) for x in range(picture.width())
        )
        assert len(set(painted)) > 3, scale.name
        pictures.add(painted)
    assert len(pictures) == 3
