"""Curves: what they are computed from, how they are drawn, and how one asks about them."""

import numpy as np
import pytest
from PyQt6.QtCore import QPoint, Qt
from PyQt6.QtGui import QColor, QImage
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from improv.jam.player import COLOURS
from improv.ui.parts.style import clothe
from improv.ui.parts.theme import DARK
from improv.ui.review.timeline.axis import Span
from improv.ui.review.timeline.curve import Band, Curve, Real, Series
from improv.ui.review.timeline.measures import density, loudness, moments
from improv.ui.review.timeline.plot import Pixels, Plot, is_drawn
from improv.ui.review.timeline.timeline import Timeline
from tests.ui.conftest import simulate
from tests.ui.review.jams import seen, trio

AT = np.arange(0.0, 64.5, 0.5)
NAN = float("nan")


def togetherness(value: Real, band: Band | None = None) -> Curve:
    series = (Series("Ana–Ben", AT, value, 1),)
    return Curve("together", "Together", "0 to 1", series, band, 0.0, 1.0, "a test")


@pytest.fixture
def timeline(qtbot: QtBot, dressed: QApplication) -> Timeline:
    timeline = Timeline(DARK)
    clothe(timeline, DARK)
    qtbot.addWidget(timeline)
    timeline.resize(1200, 1000)
    timeline.show()
    qtbot.waitExposed(timeline)
    timeline.show_jam(seen(trio()))
    timeline.set_playhead(64.0)
    QApplication.processEvents()
    return timeline


def plot_of(timeline: Timeline, curve: Curve) -> Plot:
    timeline.set_curves((curve,))
    timeline.curves.choose((curve.name,))
    QApplication.processEvents()
    return timeline.curves.plots[0]


def image_of(plot: Plot) -> QImage:
    return plot.grab().toImage()


def heights(plot: Plot, at_s: float, colour: str) -> list[int]:
    """Where, from the top, a line of this colour is at a moment."""
    image, x = image_of(plot), round(plot.axis.x(at_s))
    return [y for y in range(image.height()) if image.pixelColor(x, y) == QColor(colour)]


# ── what is computed ────────────────────────────────────────────────────────────────────────────


def test_density_is_notes_a_second_in_the_window_around_a_moment() -> None:
    jam = seen(trio())
    at_s = np.array([30.0])
    onset = jam.onset_s[jam.lane == 0]
    wanted = sum(28.0 <= moment < 32.0 for moment in onset) / 4.0
    assert density(jam, 0, 4.0, at_s)[0] == pytest.approx(wanted)
    # At the ends only the part of the window that lies in the jam counts.
    assert density(jam, 0, 4.0, np.array([0.0]))[0] == pytest.approx(
        sum(moment < 2.0 for moment in onset) / 2.0
    )
    assert density(jam, 2, 4.0, at_s)[0] == 0.0


def test_loudness_is_the_mean_velocity_and_nothing_where_nobody_began_a_note() -> None:
    jam = seen(trio())
    values = loudness(jam, 2, 2.0, np.array([30.0, 60.0]))
    assert np.isnan(values[0])
    assert values[1] == pytest.approx(64.0)
    mine = [int(v) for v, at in zip(jam.strength, jam.onset_s, strict=True) if 29.0 <= at < 31.0]
    both = (jam.lane < 2) & (jam.onset_s >= 29.0) & (jam.onset_s < 31.0)
    assert np.mean(jam.strength[both]) == pytest.approx(np.mean(mine))
    assert loudness(jam, 1, 2.0, np.array([30.0]))[0] == pytest.approx(127.0)


def test_every_quarter_second_has_a_value() -> None:
    jam = seen(trio())
    assert moments(jam)[:3].tolist() == [0.0, 0.25, 0.5]
    assert moments(jam)[-1] >= jam.seconds - 0.25


# ── how it is drawn ─────────────────────────────────────────────────────────────────────────────


def test_a_line_lies_where_its_values_are(timeline: Timeline) -> None:
    plot = plot_of(timeline, togetherness(np.where(AT < 30, 0.25, 0.75)))
    for at_s, value in ((10.0, 0.25), (50.0, 0.75)):
        there = heights(plot, at_s, COLOURS[0])
        assert there
        assert sum(there) / len(there) == pytest.approx(plot.y_of(value), abs=1.5)


def test_a_gap_stays_a_gap(timeline: Timeline) -> None:
    plot = plot_of(timeline, togetherness(np.where((AT > 20) & (AT < 40), NAN, 0.5)))
    assert heights(plot, 10.0, COLOURS[0])
    assert not heights(plot, 30.0, COLOURS[0])
    assert heights(plot, 50.0, COLOURS[0])


def test_no_peak_is_lost_where_much_lies_in_a_pixel() -> None:
    at_s = np.arange(0.0, 100.0, 0.01)
    value = np.zeros(len(at_s))
    value[5_003] = 1.0
    columns = Pixels(at_s, 1.0, 0, 99).columns(value)
    high = dict(zip(columns.pixel.tolist(), columns.high.tolist(), strict=True))
    assert high[50] == 1.0
    assert high[30] == 0.0


def test_a_lone_value_is_seen_and_no_value_is_nothing() -> None:
    columns = Pixels(np.array([1.0, 2.0, 3.0]), 10.0, 0, 40).columns(np.array([NAN, 5.0, NAN]))
    assert np.flatnonzero(np.isfinite(columns.low)).tolist() == [21]
    assert not np.isfinite(Pixels(np.zeros(0), 10.0, 0, 40).columns(np.zeros(0)).low).any()


def test_dashes_are_broken_at_the_same_places_wherever_one_looks() -> None:
    pixel = np.arange(1000)
    whole = is_drawn(pixel, (6, 3), 2.0)
    assert whole[:18].tolist() == [True] * 12 + [False] * 6
    assert is_drawn(pixel[500:], (6, 3), 2.0).tolist() == whole[500:].tolist()
    assert is_drawn(pixel, (), 2.0).all()


def test_mean_and_spread_lie_behind_the_lines(timeline: Timeline) -> None:
    band = Band(AT, np.full(len(AT), 0.5), np.full(len(AT), 0.2))
    plot = plot_of(timeline, togetherness(np.full(len(AT), NAN), band))
    image, x = image_of(plot), round(plot.axis.x(30.0))

    def is_bare(value: float) -> bool:
        near = [image.pixelColor(x + beside, round(plot.y_of(value))) for beside in range(8)]
        return QColor(DARK.shape_edge) in near  # between the strokes that say there is no value

    assert not is_bare(0.6)
    assert not is_bare(0.4)
    assert is_bare(0.8)


# ── how one asks ────────────────────────────────────────────────────────────────────────────────


def test_density_and_loudness_are_there_from_the_beginning(timeline: Timeline) -> None:
    assert [row.choice.currentText() for row in timeline.curves.rows] == ["Density", "Loudness"]
    assert all("highest at" in row.plot.accessibleName() for row in timeline.curves.rows)
    assert timeline.curves.rows[1].words.text() == "0 to 127 velocity, 1 to 127"


def test_words_say_the_values_of_a_moment_and_leave_out_gaps(timeline: Timeline) -> None:
    words = timeline.curves.plots[1].words_at(60.0)
    assert words.startswith("1:00.0 · Loudness · ")
    assert "Bear 64" in words
    assert "Bear" not in timeline.curves.plots[1].words_at(30.0)
    assert "Ben 127" in timeline.curves.plots[1].words_at(30.0)


def test_a_click_plays_there(timeline: Timeline, qtbot: QtBot) -> None:
    plot = timeline.curves.plots[0]
    with qtbot.waitSignal(timeline.asked_play_from) as asked:
        simulate.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(round(plot.axis.x(20.0)), 30))
    assert asked.args == [pytest.approx(20.0, abs=0.1)]


def test_one_can_ask_how_a_curve_is_computed(timeline: Timeline, qtbot: QtBot) -> None:
    row = timeline.curves.rows[1]
    assert row.how.accessibleName() == "How is this computed? Loudness"
    assert row.explanation.isHidden()
    with qtbot.waitSignal(timeline.explanation_asked) as asked:
        row.how.click()
    assert asked.args == ["loudness"]
    assert row.explanation.isVisibleTo(timeline)
    assert "velocities" in row.explanation.text()
    row.how.click()
    assert row.explanation.isHidden()


def test_curves_are_chosen_added_and_taken_away(timeline: Timeline) -> None:
    timeline.set_curves((togetherness(np.full(len(AT), 0.5)),))
    row = timeline.curves.rows[0]
    assert [row.choice.itemText(n) for n in range(row.choice.count())] == [
        "Density", "Loudness", "Together", "No curve",
    ]  # fmt: skip
    row.choice.setCurrentIndex(2)
    row.choice.activated.emit(2)
    assert list(timeline.view.curves) == ["together", "loudness"]
    timeline.curves.add.click()
    assert list(timeline.view.curves) == ["together", "loudness", "density"]
    row.choice.activated.emit(3)
    assert list(timeline.view.curves) == ["loudness", "density"]
    assert [row.name for row in timeline.curves.rows if not row.isHidden()] == ["loudness", "density"]


def test_a_curve_of_the_same_name_takes_the_place_of_ours(timeline: Timeline) -> None:
    mine = Curve("density", "Density", "notes a second", (Series("Ana", AT, np.full(len(AT), 9.0), 1),))
    timeline.set_curves((mine,))
    assert "Ana 9" in timeline.curves.plots[0].words_at(30.0)


def test_the_window_is_said_in_words_and_changes_the_curves(timeline: Timeline, qtbot: QtBot) -> None:
    assert "6 second" in timeline.curves.words.text()
    before = timeline.curves.plots[0].words_at(30.0)
    with qtbot.waitSignal(timeline.window_changed) as changed:
        timeline.curves.stepper.number.setValue(10)
        timeline.curves.stepper.tell_now()
    assert changed.args == [10.0]
    assert "10 second" in timeline.curves.words.text()
    assert timeline.curves.plots[0].words_at(30.0) != before


def test_curves_and_lanes_share_one_axis(timeline: Timeline) -> None:
    timeline.axis.show(Span(10, 20))
    QApplication.processEvents()
    lefts = {
        strip.mapTo(timeline, QPoint(0, 0)).x()
        for strip in (timeline.ruler, timeline.flags, timeline.lanes, timeline.tiers, *timeline.curves.plots)
    }
    widths = {
        strip.width() for strip in (timeline.ruler, timeline.overview, timeline.lanes, *timeline.curves.plots)
    }
    assert len(lefts) == 1
    assert widths == {timeline.axis.width}
