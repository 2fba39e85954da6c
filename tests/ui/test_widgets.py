"""The small parts on their own: values in, signals out."""

import pytest
from PyQt6.QtCore import QSize
from PyQt6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from improv.music.scale import Key
from improv.ui.parts.named_button import lines_of
from improv.ui.parts.theme import DARK
from improv.ui.parts.words import key_name, minutes
from improv.ui.status.level_meter import HIGH_FROM, SEGMENTS, LevelMeter, segments_of
from improv.ui.status.notice_bar import NoticeBar
from improv.ui.status.status_line import StatusLine
from improv.ui.status.volume import Volume
from tests.ui.conftest import Desk


@pytest.mark.parametrize(
    ("peak", "lit"), [(0.0, 0), (-1.0, 0), (1e-9, 0), (0.5, 21), (1.0, SEGMENTS), (3.0, SEGMENTS)]
)
def test_a_peak_lights_segments(peak: float, lit: int) -> None:
    assert segments_of(peak) == lit
    assert segments_of(0.501) >= HIGH_FROM  # -6 dB, the ceiling


def test_the_highest_peak_is_held_for_a_moment(qtbot: QtBot) -> None:
    meter = LevelMeter(DARK)
    qtbot.addWidget(meter)
    meter.set_level(0.5, 0.0)
    meter.set_level(0.01, 0.0)
    assert (meter.level, meter.held) == (segments_of(0.01), segments_of(0.5))
    qtbot.waitUntil(lambda: meter.held == meter.level)


def test_nothing_is_held_for_ever(qtbot: QtBot) -> None:
    meter = LevelMeter(DARK)
    qtbot.addWidget(meter)
    meter.set_level(0.5, 0.0)
    meter.set_level(0.01, 0.0)
    qtbot.waitUntil(lambda: meter.held == meter.level)
    meter.set_level(0.0, 0.0)
    qtbot.waitUntil(lambda: meter.held == 0)


def test_a_key_s_name_is_shown_whole(desk: Desk) -> None:
    button = desk.window.top.key
    for tonic in range(12):
        for scale in desk.scales:
            name = key_name(Key(tonic, scale))
            assert " ".join(lines_of(name, button.fontMetrics(), 216 - 46)) == name
    long = lines_of("C A name that is longer than any other of them all", button.fontMetrics(), 170)
    assert (len(long), long[1][-1]) == (2, "…")
    assert lines_of("Unbreakableandlongname", button.fontMetrics(), 60)[0].endswith("…")


def test_the_meter_says_its_level_now_and_then(qtbot: QtBot) -> None:
    meter = LevelMeter(DARK)
    qtbot.addWidget(meter)
    for peak in (0.1, 0.5, 0.25):
        meter.set_level(peak, 2.0)
    assert meter.accessibleDescription() == ""
    qtbot.waitUntil(lambda: meter.accessibleDescription() == "-6 decibels, limited")


def test_the_volume_tells_its_user_s_wishes_only(qtbot: QtBot) -> None:
    volume = Volume()
    qtbot.addWidget(volume)
    wishes: list[float] = []
    volume.changed.connect(wishes.append)
    volume.set_gain(0.4)
    assert (wishes, volume.accessibleName()) == ([], "Volume, 40 percent, limited")
    volume.louder()
    volume.softer()
    volume.softer()
    assert wishes == [0.45, 0.4, 0.35]
    volume.set_gain(0.98)
    volume.louder()
    assert wishes[-1] == 1.0


def button(bar: NoticeBar, name: str) -> QPushButton:
    found = bar.findChild(QPushButton, name)
    assert found is not None
    return found


def test_notices_come_and_go(qtbot: QtBot, dressed: QApplication) -> None:
    bar = NoticeBar(DARK)
    qtbot.addWidget(bar)
    assert bar.isHidden()
    bar.show_notice("one")
    bar.show_notice("two")
    bar.show_notice("two")
    assert (bar.texts(), bar.accessibleName()) == (["one", "two"], "Notice: two")
    button(bar, "noticeClose").click()
    assert (bar.texts(), bar.accessibleName()) == (["one"], "Notice: one")
    button(bar, "noticeClose").click()
    assert bar.isHidden()


def test_a_long_notice_is_written_smaller_and_a_short_one_is_not(qtbot: QtBot, dressed: QApplication) -> None:
    bar = NoticeBar(DARK)
    qtbot.addWidget(bar)
    bar.resize(600, 52)
    bar.show()
    text = bar.findChild(QLabel, "noticeText")
    assert text is not None
    sizes = []
    for words in ("short", "long enough to need three lines of it " * 4, "short again"):
        bar.show_notice(words, "topic")
        sizes.append(text.fontMetrics().height())
    assert sizes[1] < sizes[0] == sizes[2]


def test_a_topic_has_one_notice_and_may_have_an_action(qtbot: QtBot, dressed: QApplication) -> None:
    bar = NoticeBar(DARK)
    qtbot.addWidget(bar)
    bar.show_notice("no sound", "audio")
    bar.show_notice("still no sound", "audio")
    assert bar.texts() == ["still no sound"]
    bar.show_notice("gone", "host", "Start again")
    with qtbot.waitSignal(bar.acted) as acted:
        button(bar, "noticeAction").click()
    assert acted.args == ["host"]
    assert button(bar, "noticeClose").isHidden()
    bar.withdraw("host")
    bar.withdraw("audio")
    assert bar.isHidden()


def test_news_give_way_to_the_state_again(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.set_state("1 player")
    line.say("Moment marked")
    line.set_state("2 players")
    assert line.text() == "Moment marked"
    line._news.timeout.emit()
    assert line.text() == "2 players"
    assert line.minimumSizeHint().width() == 0
    assert isinstance(line.sizeHint(), QSize)


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "00:00"), (134, "02:14"), (3725, "1:02:05"), (-1, "00:00")]
)
def test_running_times(seconds: int, text: str) -> None:
    assert minutes(seconds) == text
