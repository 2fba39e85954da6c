"""The window as a whole: sizes, names, order, what is seen first."""

import sys

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QSlider, QWidget
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.player import SourceKind
from improv.line import Line
from improv.link.messages import Notice
from improv.ui.faults import tell_faults
from improv.ui.parts.choice import Choice
from tests.ui.conftest import Desk

NAMES = {
    "navPlay",
    "navReview",
    "reviewScreen",
    "libraryPage",
    "libraryList",
    "librarySearch",
    "sessionCombo",
    "compareButton",
    "exportButton",
    "overviewStrip",
    "timeRuler",
    "playheadSlider",
    "playButton",
    "backButton",
    "forwardButton",
    "loopButton",
    "speedCombo",
    "markerButton",
    "navSettings",
    "settingsDialog",
    "sceneButton",
    "scaleCombo",
    "togetherButton",
    "mixerButton",
    "harmonyPanel",
    "harmonyLamp",
    "panicButton",
    "padCanvas",
    "pad_0_0",
    "levelMeter",
    "volumeSlider",
    "soundCombo",
    "playerChip_1",
    "addPlayer",
    "leadButton",
    "leadPage",
    "lockButton",
    "playerPage",
    "unlockButton",
    "statusBar_",
    "recordIndicator",
    "newJamButton",
    "fadeButton",
    "helpButton",
    "padsButton",
    "padCountCombo",
    "labelCombo",
    "slideButton",
    "latchButton",
}


def controls(desk: Desk) -> list[QWidget]:
    return [
        widget
        for kind in (QAbstractButton, QComboBox, QSlider)
        for widget in desk.window.findChildren(kind)
        if widget.isVisible()
    ]


@pytest.fixture
def crowded(desk: Desk) -> Desk:
    """Twelve players, a notice, the card with the keys, and the scale with most pads."""
    for number in range(11):
        desk.do(ask.Join(f"m{number}", f"A keyboard with a long name {number}", SourceKind.MIDI))
    desk.do(ask.ChangeKey(6, desk.key_of("chromatic").scale))
    desk.showing.hear(Notice(Line("Something did not work. " * 20)))
    desk.window.play.help.click()
    return desk


def test_the_parts_have_the_names_that_others_look_for(desk: Desk) -> None:
    assert not desk.window.has_review
    assert desk.window.review.isHidden()  # it is made when it is asked for
    window = desk.window
    window.go_to_review()
    window.review.show_session()
    waiting = (*window.panel.tabs, *window.settings.tabs, *window.review.pages)  # till they are looked at
    parts = [part for top in (window, *waiting) for part in (top, *top.findChildren(QWidget))]
    missing = NAMES - {part.objectName() for part in parts}
    assert missing == set()


def test_every_control_has_a_name(crowded: Desk) -> None:
    unnamed = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in crowded.window.findChildren(QWidget)
        if (widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton))
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert unnamed == []


@pytest.mark.parametrize(("width", "height", "pads"), [(800, 480, 27), (1024, 700, 36), (1280, 800, 36)])
def test_everything_fits_and_is_large_enough(
    crowded: Desk, qtbot: QtBot, width: int, height: int, pads: int
) -> None:
    window = crowded.window
    window.resize(width, height)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == (width, height))
    small = {
        widget.objectName(): (widget.width(), widget.height())
        for widget in controls(crowded)
        if min(widget.width(), widget.height()) < 48
    }
    assert small == {}
    outside = [
        widget.objectName()
        for widget in controls(crowded)
        if not window.rect().contains(widget.rect().translated(widget.mapTo(window, widget.rect().topLeft())))
    ]
    assert outside == []
    assert len(window.play.canvas.pads) == pads


def test_the_window_may_be_as_small_as_a_tablet(crowded: Desk) -> None:
    least = crowded.window.minimumSizeHint()
    assert (least.width() <= 800, least.height() <= 480) == (True, True), least


@pytest.mark.parametrize(("width", "height"), [(1024, 700), (1280, 800)])
def test_no_text_is_cut_off(desk: Desk, qtbot: QtBot, width: int, height: int) -> None:
    window = desk.window
    window.resize(width, height)
    window.play.status.setText("")  # it is shortened where it has to be
    for page in (None, *window.panel.tabs):
        if page is not None:
            window.panel.open(page)
        QApplication.processEvents()
        texts: list[QAbstractButton | QLabel] = [
            *window.findChildren(QAbstractButton),
            *window.findChildren(QLabel),
        ]
        cut = {
            part.objectName() or part.text(): part.width()
            for part in texts
            if part.isVisible() and part.text() and part.width() < part.minimumSizeHint().width()
        }
        assert cut == {}
        shortened = {
            choice.objectName(): choice.longest
            for choice in window.findChildren(Choice)
            if choice.isVisible() and choice.longest > choice.room
        }
        assert shortened == {}
    assert window.top.new_jam.text() == "New jam"
    assert window.top.stop.text() == ("Stop all sound (Esc)" if width >= 1280 else "Stop (Esc)")


def test_pads_do_not_move_when_somebody_joins_or_something_fails(desk: Desk, qtbot: QtBot) -> None:
    desk.window.resize(1024, 700)
    QApplication.processEvents()
    before = [desk.window.play.canvas.place_of(pad) for pad in range(15)]
    desk.do(ask.Join("m1", "Launchkey", SourceKind.MIDI), ask.Press("screen", 0))
    desk.showing.hear(Notice(Line("Something did not work. " * 20)))
    desk.showing.host_lost()
    QApplication.processEvents()
    assert [desk.window.play.canvas.place_of(pad) for pad in range(15)] == before


def test_tab_goes_through_the_window_as_the_eye_does(desk: Desk, qtbot: QtBot) -> None:
    desk.window.top.play.setFocus()
    visited = []
    for _ in range(20):
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.append(focused.objectName())
        desk.window.focusNextChild()
    assert visited == [
        "navPlay",
        "navReview",
        "navSettings",
        "sceneButton",
        "scaleCombo",
        "togetherButton",
        "mixerButton",
        "newJamButton",
        "fadeButton",
        "panicButton",
        "pad_0_0",
        "volumeSlider",
        "soundCombo",
        "padsButton",
        "leadButton",
        "lockButton",
        "helpButton",
        "playerChip_1",
        "addPlayer",
        "navPlay",
    ]


def test_the_hint_goes_for_ever_with_the_first_note_of_anybody(qtbot: QtBot, dressed: QApplication) -> None:
    desk = Desk(hint_waits_ms=0)
    qtbot.addWidget(desk.window)
    desk.welcome()
    desk.window.show()
    hint, painter = desk.window.play.hint, desk.window.play.canvas._painter
    qtbot.waitUntil(lambda: hint.is_shown)
    assert painter._pulsing == desk.pad(0)
    assert hint.label.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    qtbot.waitUntil(lambda: painter._pulsing is None)
    desk.do(ask.Join("m1", "Launchkey", SourceKind.MIDI), ask.Press("m1", 60), ask.Release("m1", 60))
    assert not hint.is_shown
    desk.do(ask.ChangeKey(3, desk.key_of("dorian").scale))
    hint._timer.timeout.emit()
    assert not hint.is_shown


def test_a_fault_of_ours_is_a_line_and_no_end(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", tell_faults(desk.window))

    def fault() -> None:
        raise ValueError("nothing\nof importance")

    desk.window.mark.disconnect()
    desk.window.mark.connect(fault)
    desk.window.mark.emit()
    assert desk.window.play.notices.texts() == [
        "The window had a fault; the music goes on. (ValueError: nothing)"
    ]
    assert "of importance" in capsys.readouterr().err
