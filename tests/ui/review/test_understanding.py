"""Understand: curves, matrix, imitation, shares, of real takes, analysed in a process of their own."""

from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PyQt6.QtCore import QPoint, QPointF, Qt
from PyQt6.QtWidgets import QAbstractButton, QLineEdit, QScrollArea, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from improv.analysis.found import Settings
from improv.analysis.telling import Asked
from improv.jam import commands as ask
from improv.link.hearing import HearFrom
from improv.session.notebook.annotation import Correction
from improv.ui.review.timeline.measures import USUAL_S
from improv.ui.review.understanding.analysing import Analysing
from improv.ui.review.understanding.matrix import STRENGTH
from improv.ui.review.understanding.page import UnderstandPage
from improv.ui.review.understanding.understanding import Sheet, Understanding
from tests.session.playing import Recording, join
from tests.ui.conftest import PATIENCE_MS, simulate
from tests.ui.review.conftest import Room

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def own_cache(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One for all tests: what is kept need not be measured again."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))


def an_echo(seconds: float = 64.0, *names: str) -> Recording:
    """Ana plays, Ben the same half a second later; nobody from 28 s on for ten seconds."""
    first, second = names or ("Ana", "Ben")
    recording = Recording(
        join("pads", "Pads"), join("grid", "Grid"), ask.SeatPerson(1, first), ask.SeatPerson(2, second)
    )
    recording.begin_epoch()
    changes: list[tuple[float, ask.Press | ask.Release]] = []
    for number in range(round(seconds) - 4):
        if 26 <= number < 38:
            continue
        for source, late in (("pads", 0.0), ("grid", 0.5)):
            degree = (number * number) % 5
            at_s = 1.0 + number + late
            changes += [
                (at_s, ask.Press(source, degree, 60 + number % 40)),
                (at_s + 0.3, ask.Release(source, degree)),
            ]
    for at_s, command in sorted(changes, key=lambda change: change[0]):
        recording.at(at_s, command)
    recording.end_epoch(seconds)
    recording.end(seconds)
    return recording


def understanding(room: Room) -> Understanding:
    return room.reviewing.understanding


def page(room: Room) -> UnderstandPage:
    return room.shown.understanding.page


def understood(room: Room, sheet: Sheet = Sheet.MATRIX) -> Path:
    """Open a jam, go to its analysis, and wait until that is whole."""
    path = room.add(recording=an_echo())
    room.open(path)
    simulate.mouseClick(room.session.below.buttons[True], LEFT)
    simulate.mouseClick(page(room).sheets.buttons[sheet], LEFT)
    room.until(
        lambda: understanding(room).analysing.now.is_whole and not understanding(room).analysing.is_busy
    )
    room.sent.clear()
    return path


def test_what_was_found_is_shown_in_curves_signs_words_and_tables(room: Room, qtbot: QtBot) -> None:
    """One jam in one window, for everything that only looks at it."""
    path = room.add(recording=an_echo())
    room.open(path)
    assert_nothing_is_analysed_until_somebody_wants_it(room)
    assert_a_curve_that_is_chosen_is_measured_and_drawn_for_everybody(room)
    simulate.mouseClick(room.session.below.buttons[True], LEFT)
    # On a small screen the page scrolls to what was asked for.
    room.until(lambda: page(room).visibleRegion().boundingRect().height() > page(room).height() / 2)
    assert_togetherness_has_a_line_for_each_pair_and_gaps_are_hatched(room)
    assert_the_matrix_says_who_follows_whom_in_words_and_signs(room)
    assert_everything_that_takes_the_focus_has_a_name(room)
    assert_where_two_are_most_together_can_be_played(room)
    assert_the_diagram_of_imitation_tells_and_plays(room)
    assert_shares_and_silence_stand_in_a_table(room)
    assert_another_window_shows_the_same(room, qtbot)
    assert_a_note_is_written_where_the_notes_are(room)


def assert_nothing_is_analysed_until_somebody_wants_it(room: Room) -> None:
    assert understanding(room).analysing.asked is None
    assert not page(room).isVisible()
    offered = [room.session.timeline.curves.rows[0].choice.itemText(n) for n in range(40)]
    assert {"Tempo", "Togetherness", "Pulse clarity", "Silence", "Harsh moments"} <= set(offered)


def assert_a_curve_that_is_chosen_is_measured_and_drawn_for_everybody(room: Room) -> None:
    curves = room.session.timeline.curves
    row = curves.rows[1]
    row.choice.setCurrentIndex(row.choice.findData("tempo"))
    row.choice.activated.emit(row.choice.currentIndex())
    room.until(
        lambda: understanding(room).analysing.now.is_whole and not understanding(room).analysing.is_busy
    )
    curve = row.plot.curve
    assert curve is not None
    assert [series.label for series in curve.series] == ["Ana", "Ben"]
    assert row.plot.words_at(15.0) == "0:15.0 · Tempo · Ana 60, Ben 60 · beats a minute"
    simulate.mouseClick(row.how, LEFT)
    assert row.explanation.text().startswith("The repetition that pulse clarity found")
    assert row.how.accessibleName() == "How is this computed? Tempo"
    simulate.mouseClick(row.plot, LEFT, pos=QPoint(row.plot.width() // 2, 20))
    assert isinstance(room.sent[-1], HearFrom)


def assert_togetherness_has_a_line_for_each_pair_and_gaps_are_hatched(room: Room) -> None:
    curves = room.session.timeline.curves
    curves.choose(("together", "tonal_clarity"))
    plot = curves.rows[0].plot
    assert plot.curve is not None
    (line,) = plot.curve.series
    assert line.label == "Ana–Ben"
    assert np.nanmax(line.value) == 0.0  # half a second apart is not together
    gap, played = plot.axis.pixel(32.0), plot.axis.pixel(10.0)
    image = plot.grab().toImage()
    column = {image.pixelColor(gap, y).name() for y in range(20, 60)}
    assert plot.theme.edge.lower() in column
    assert plot.theme.edge.lower() not in {image.pixelColor(played, y).name() for y in range(20, 60)}
    tonal = curves.rows[1].plot.curve
    assert tonal is not None
    assert tonal.title == "Tonal clarity (set by the scale)"
    assert "The scale chose most pitches here" in tonal.how


def assert_the_matrix_says_who_follows_whom_in_words_and_signs(room: Room) -> None:
    matrix = page(room).matrix
    matrix.choose("onset_lag")
    table = matrix.table
    cell = table.item(0, 1)
    assert cell is not None
    said = cell.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Ana, then Ben: 0.5 seconds, ")
    assert "(p 0" in said
    back = table.item(1, 0)
    assert back is not None
    assert back.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Ben, then Ana: -0.5 seconds")
    own = table.item(0, 0)
    assert own is not None
    assert own.text() == "–"
    matrix.choose("lagged_correlation")
    shown = [table.item(*place) for place in ((0, 1), (1, 0))]
    strengths = [each.data(STRENGTH) for each in shown if each is not None]
    value = understanding(room).analysing.now.pairs[1, 2].features["lagged_correlation"].value
    assert strengths == pytest.approx([abs(value or 0.0)] * 2)  # of 1, not of the largest there is
    matrix.choose("onset_lag")
    table.setCurrentCell(0, 1)
    assert matrix.pair.text() == "Ana, then Ben"
    assert matrix.details.rowCount() == 19
    rows = [matrix.details.verticalHeaderItem(row) for row in range(19)]
    assert "Usual echo" in [row.text() for row in rows if row is not None]
    assert not matrix.play.isVisible()  # they never met


def assert_where_two_are_most_together_can_be_played(room: Room) -> None:
    now = understanding(room).analysing.now
    (met,) = now.together
    values = list(met.curve.values)
    values[12] = 0.9
    understanding(room).analysing.now = replace(
        now, together=(replace(met, curve=replace(met.curve, values=tuple(values))),)
    )
    understanding(room).changed.emit()
    page(room).matrix.table.setCurrentCell(1, 0)
    room.sent.clear()
    simulate.mouseClick(page(room).matrix.play, LEFT)
    assert room.sent == [HearFrom(met.curve.start_s + 12 * met.curve.hop_s)]


def assert_the_diagram_of_imitation_tells_and_plays(room: Room) -> None:
    simulate.mouseClick(page(room).sheets.buttons[Sheet.IMITATION], LEFT)
    view = page(room).imitation
    view.feature.setCurrentIndex(view.feature.findData("velocity_mean"))
    view.feature.activated.emit(0)
    picture = view.picture
    assert picture.diagram is not None
    assert view.table.rowCount() >= 1
    row, column = 10, 3
    words = picture.words_of(row, column)
    assert "Ana" in words
    assert "Ben" in words
    assert "of 1 alike" in words
    picture.resize(600, picture.height())
    point = picture.centre_of(row, column)
    assert picture.cell_at(point) == (row, column)
    assert picture.cell_at(QPointF(1.0, 1.0)) is None
    simulate.mouseClick(picture, LEFT, pos=point.toPoint())
    assert room.sent[-1] == HearFrom(float(picture.diagram.times_s[column]))
    simulate.keyClick(picture, Qt.Key.Key_Right)
    assert picture.words_of(row, column + 1) in picture.accessibleName()
    view.table.cellActivated.emit(0, 0)
    assert isinstance(room.sent[-1], HearFrom)


def assert_shares_and_silence_stand_in_a_table(room: Room) -> None:
    simulate.mouseClick(page(room).sheets.buttons[Sheet.SHARES], LEFT)
    shares = page(room).shares
    cells = [shares.players.item(0, column) for column in range(3)]
    texts = [cell.text() for cell in cells if cell is not None]
    assert texts[:2] == ["48", "50 %"]
    assert 60 <= int(texts[2].split()[0]) <= 80
    heads = [shares.group.verticalHeaderItem(row) for row in range(shares.group.rowCount())]
    assert "Evenness of shares" in [head.text() for head in heads if head is not None]
    spread = shares.group.item(0, 1)
    assert spread is not None
    assert " ± " in spread.text()


def test_windows_hop_and_whose_notes_they_were_are_those_of_the_analysis(room: Room) -> None:
    understood(room)
    now = understanding(room)
    assert (USUAL_S, now.settings.window_s, now.settings.pulse_window_s) == (6, 6.0, 12.0)
    page(room).pulse.changed.emit(20)
    assert now.settings.pulse_window_s == 20.0
    assert "20 second" in page(room).pulse_words.text()
    room.session.timeline.curves.stepper.changed.emit(5)
    page(room).hop.changed.emit(2)
    room.until(lambda: now.analysing.now.is_whole and not now.analysing.is_busy)
    assert (now.analysing.now.settings.window_s, now.analysing.now.settings.hop_s) == (5.0, 2.0)
    assert page(room).hop_words.text().startswith("A value every 2 second")
    assert now.analysing.now.players[0].features["density"].curve.hop_s == 2.0
    now.set_window(1)
    assert now.settings.hop_s == 1.0  # no time is left out

    # Whose notes they were is analysed again.
    room.reviewing.change(lambda book: book.correct(Correction(2, 0.0, 64.0, "Cleo")))
    room.until(
        lambda: (
            "Cleo" in [each.name for each in understanding(room).analysing.now.players]
            and understanding(room).analysing.now.is_whole
        )
    )


def test_another_jam_ends_the_analysis_of_the_one_before(room: Room) -> None:
    first, second = room.add("2026-03-14-101500", an_echo()), room.add("2026-03-15-101500", an_echo(200.0))
    room.open(second)
    simulate.mouseClick(room.session.below.buttons[True], LEFT)
    analysing = understanding(room).analysing
    assert analysing.is_busy
    assert page(room).progress.isVisible()
    room.reviewing.open(first)
    room.until(lambda: room.reviewing.loaded is not None and room.reviewing.path == first)
    assert getattr(analysing.asked, "path", "") == str(first)
    room.until(lambda: analysing.now.is_whole)
    assert analysing.now.players[0].notes == 48
    room.reviewing.close()
    assert analysing.asked is None
    assert analysing.now.players == ()


def test_an_analysis_can_be_stopped_and_made_after_all(room: Room) -> None:
    room.open(room.add(recording=an_echo(200.0)))
    simulate.mouseClick(room.session.below.buttons[True], LEFT)
    simulate.mouseClick(page(room).stop, LEFT)
    assert not understanding(room).analysing.is_busy
    assert page(room).state.text().startswith("The analysis was stopped")
    understanding(room).go_on()  # as every other look at it does
    assert not understanding(room).analysing.is_busy
    simulate.mouseClick(page(room).again, LEFT)
    room.until(lambda: understanding(room).analysing.now.is_whole)
    assert not page(room).again.isVisible()


def test_a_process_that_dies_or_talks_nonsense_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    for program in ("raise SystemExit(3)", "print('{}')", "import sys; sys.stdout.write('[1, 2')"):
        analysing = Analysing(program=("-c", program))
        analysing.begin(Asked(str(tmp_path / "gone.jam"), Settings()))
        qtbot.waitUntil(lambda: bool(analysing.now.trouble), timeout=PATIENCE_MS)  # noqa: B023 - waited for at once
        assert "gone.jam" in analysing.now.trouble
        assert not analysing.is_busy


def test_a_file_that_went_away_is_one_line(qtbot: QtBot, tmp_path: Path) -> None:
    analysing = Analysing()
    analysing.begin(Asked(str(tmp_path / "gone.jam"), Settings()))
    qtbot.waitUntil(lambda: bool(analysing.now.trouble), timeout=PATIENCE_MS)
    assert "cannot read gone.jam" in analysing.now.trouble
    analysing.close()


def test_earlier_jams_of_a_person_lie_behind_the_curves_and_those_of_the_report(room: Room) -> None:
    room.add("2026-03-13-101500", an_echo())
    later = Recording(join("pads", "Pads"), ask.SeatPerson(1, "Ana"))
    later.header = replace(later.header, created_ns=later.header.created_ns + 86_400 * 10**9)
    later.begin_epoch()
    for second in range(1, 20):
        later.at(float(second), ask.Press("pads", 0, 90))
        later.at(second + 0.5, ask.Release("pads", 0))
    later.end(20.0)
    path = room.add("2026-03-14-101500", later)
    room.go(2)
    room.open(path)
    simulate.mouseClick(room.session.below.buttons[True], LEFT)
    usual = page(room).usual
    assert [usual.itemData(index) for index in range(usual.count())] == ["", "Ana"]
    usual.setCurrentIndex(1)
    usual.activated.emit(1)
    room.until(lambda: understanding(room).usual.bands)
    room.until(lambda: not understanding(room).usual.is_busy)
    assert page(room).usual_state.text().startswith("1 earlier jam")
    room.until(lambda: understanding(room).analysing.now.is_whole)
    room.session.timeline.curves.choose(("velocity_mean",))
    curve = room.session.timeline.curves.rows[0].plot.curve
    assert curve is not None
    assert curve.band is not None
    assert 60 <= curve.band.mean[0] <= 100
    assert curve.band.spread[0] > 0.0
    assert "earlier jams of Ana" in curve.how
    usual.setCurrentIndex(0)
    usual.activated.emit(0)
    assert understanding(room).usual.bands == {}

    row = page(room).report
    assert row.earlier.accessibleName() or row.earlier.text()
    simulate.mouseClick(row.earlier, LEFT)
    assert understanding(room).reporting.form.earlier
    simulate.mouseClick(row.save, LEFT)
    room.until(lambda: row.state.text().startswith("The report is written"))
    text = (room.folder / "taken" / f"{path.stem}-report.html").read_text(encoding="utf-8")
    assert "in 1 jam" in text
    assert "Ana" not in text


def assert_another_window_shows_the_same(room: Room, qtbot: QtBot) -> None:
    now = understanding(room).analysing.now
    room.rebuild(qtbot)
    assert understanding(room).analysing.now is now
    assert page(room).sheet is Sheet.SHARES
    assert page(room).isVisible()
    assert page(room).shares.players.rowCount() == 2


def assert_a_note_is_written_where_the_notes_are(room: Room) -> None:
    room.shown.session.note()
    assert not page(room).isVisible()
    assert room.session.below.value is False
    assert not understanding(room).is_shown


def assert_everything_that_takes_the_focus_has_a_name(room: Room) -> None:
    page(room).matrix.table.setCurrentCell(0, 1)
    for widget in page(room).findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            if not isinstance(widget, QLineEdit | QScrollArea):
                assert widget.accessibleName() or text, widget
        if (
            isinstance(widget, QAbstractButton)
            and widget.isVisible()
            and not isinstance(widget.parent(), QTableWidget)
        ):
            assert widget.height() >= 48, widget.objectName()


def test_the_report_is_written_without_names_unless_they_are_wished_for(room: Room) -> None:
    path = understood(room)
    row = page(room).report
    simulate.mouseClick(row.save, LEFT)
    assert not row.save.isEnabled()
    room.until(lambda: row.state.text().startswith("The report is written"))
    report = room.folder / "taken" / f"{path.stem}-report.html"
    text = report.read_text(encoding="utf-8")
    assert "Ana" not in text
    assert "Player 1" in text
    row.names.click()
    simulate.mouseClick(row.save, LEFT)
    room.until(
        lambda: (room.folder / "taken" / f"{path.stem}-report-2.html").exists() and row.save.isEnabled()
    )
    assert "Ana" in (room.folder / "taken" / f"{path.stem}-report-2.html").read_text(encoding="utf-8")
