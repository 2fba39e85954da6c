"""Sizes: at every size of the text, all that is written can be read, and all that is pressed can be hit."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest
from PyQt6.QtCore import QPoint, QRect, Qt
from PyQt6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.player import SourceKind
from improv.line import Line
from improv.link.consenting import Consent, Giver, Purpose
from improv.link.look import Look, ThemeChoice
from improv.link.messages import Notice, ProfilesChanged
from improv.link.profile import Profile
from improv.ui.leading.hold_button import HoldButton
from improv.ui.parts.bar import Bar
from improv.ui.parts.choice import Choice
from improv.ui.parts.growing_row import GrowingRow
from improv.ui.parts.named_button import NamedButton, lines_of
from improv.ui.parts.sizes import COMMAND_SIZE, px
from improv.ui.parts.style import dress
from improv.ui.parts.theme import DARK
from improv.ui.parts.themes import theme_of
from improv.ui.window import Window
from tests.clinic.room import PASSPHRASE
from tests.ui.clinic.room import ClinicRoom
from tests.ui.conftest import Desk

WINDOWS = [(1024, 700), (1280, 800)]
TEXTS = [100, 150, 200]
BRIEF = {"statusBar_", "noticeText"}
"""What is shortened where it has to be; a tip or a screen reader has it in full."""


def screens(window: Window) -> Iterator[tuple[str, QWidget]]:
    """Everything that there is to see, one after the other: what it is called, and its top."""
    yield "play", window
    for page, tab in window.panel.tabs.items():
        window.panel.open(page)
        yield tab.objectName(), window
    window.panel.leave()
    window.lock.begin()
    yield "locked", window
    window.lock.end()
    window.help.toggle()
    yield "help", window
    window.help.toggle()
    window.settings.toggle()
    for page, tab in window.settings.tabs.items():
        window.settings.show_page(page)
        yield tab.objectName(), window.settings
    window.settings.hide()


def screens_of_clinic(clinic: ClinicRoom) -> Iterator[tuple[str, QWidget]]:
    """The clinic's pages, as they are while somebody begins, works, and has locked."""
    window = clinic.desk.window
    settings, panel = window.settings, window.panel
    clinic.work_with_clients()
    settings.toggle()
    settings.show_page(settings.privacy)
    yield "no vault", settings
    clinic.clinic.make(PASSPHRASE)
    clinic.until(lambda: clinic.clinic.is_open)
    yield "recovery key", settings
    clinic.clinic.put_away()
    clinic.seat("C-014")
    everything = Consent("C-014", tuple(Purpose), date(2027, 1, 31), Giver.GUARDIAN, None, date(2026, 1, 1))
    clinic.clinic.enter(everything)
    settings.privacy.vault.change.click()
    settings.privacy.people.buttons["C-014", "withdraw"].click()
    yield "people", settings
    settings.hide()
    yield "chips", window
    clinic.shown.enter_for(1)
    yield "consent", window
    panel.open(panel.player)
    yield "player", window
    panel.leave()
    clinic.clinic.lock()
    clinic.clinic.unlock("not that one at all")
    window.go_to_review()
    yield "locked", window
    window.go_to_play()


@pytest.fixture
def large(qtbot: QtBot, dressed: QApplication, request: pytest.FixtureRequest) -> Iterator[Desk]:
    percent, (width, height) = request.param
    theme = theme_of(Look(theme=ThemeChoice.DARK, text_percent=percent), ThemeChoice.DARK)
    dress(dressed, theme)
    desk = Desk(theme=theme)
    qtbot.addWidget(desk.window)
    desk.welcome()
    desk.do(ask.Join("m1", "Launchkey", SourceKind.MIDI))
    desk.showing.hear(Notice(Line("Something did not work.")))
    desk.showing.hear(ProfilesChanged((Profile("Ana"),)))
    desk.window.resize(width, height)
    desk.window.show()
    qtbot.waitExposed(desk.window)
    assert (desk.window.width(), desk.window.height()) == (width, height)
    desk.window.settings.resize(width - 24, height - 40)
    yield desk
    dress(dressed, DARK)


def sizes(*texts: int) -> pytest.MarkDecorator:
    cases = [(percent, window) for percent in texts for window in WINDOWS]
    names = [f"{percent}%-{width}x{height}" for percent, (width, height) in cases]
    return pytest.mark.parametrize("large", cases, indirect=True, ids=names)


def parts_of(top: QWidget) -> Iterator[QWidget]:
    QApplication.processEvents()
    for part in top.findChildren(QWidget):
        if part.isVisible() and part.window() is top and not part.visibleRegion().isEmpty():
            yield part


def out_of_sight(top: QWidget) -> list[str]:
    """What is pressed and lies beyond the edge of what it is in, so that no scrolling brings it."""
    for _ in range(4):  # what a layout finds out too late comes with the next events
        QApplication.processEvents()
    return [
        f"{button.objectName()} {button.text()}"
        for button in top.findChildren(QAbstractButton)
        if button.isVisible() and button.window() is top
        if (parent := button.parentWidget()) is not None and not parent.rect().contains(button.geometry())
    ]


def what_is_cut(part: QWidget) -> str:
    """What of a text cannot be read; empty where all can."""
    room = part.contentsRect()
    match part:
        case HoldButton():
            wrapped = QRect(0, 0, part.width() - part.height(), 10_000)
            text = part.fontMetrics().boundingRect(wrapped, Qt.TextFlag.TextWordWrap, part.text())
            return "text" if text.height() > part.height() else ""
        case GrowingRow():
            return "lines" if part.heightForWidth(part.width()) > part.height() else ""
        case Choice():
            return "longest text" if part.longest > part.room and part.isEnabled() else ""
        case NamedButton():
            lines = lines_of(part.shown, part.fontMetrics(), part.width() - px(24))
            high = part.fontMetrics().height() * len(lines)
            return "name" if high > part.height() else ""
        case Bar():
            words = part.fontMetrics().horizontalAdvance(part.words) * 13 / 15
            return "words" if words > part.width() else ""
        case QAbstractButton():
            needed = part.minimumSizeHint()
            return "text" if part.text() and needed.width() > part.width() else ""
        case QLabel() if part.text() and part.objectName() not in BRIEF:
            if part.wordWrap():
                return "lines" if part.heightForWidth(part.width()) > part.height() + 1 else _long_word(part)
            text = part.fontMetrics().boundingRect(QRect(0, 0, 10_000, 10_000), 0, part.text())
            return "text" if text.width() > room.width() + 1 or text.height() > part.height() + 1 else ""
        case QLineEdit():
            hint = part.fontMetrics().horizontalAdvance(part.placeholderText())
            return "hint" if hint > room.width() else ""
        case _:
            return ""


def _long_word(label: QLabel) -> str:
    widest = max(label.fontMetrics().horizontalAdvance(word) for word in label.text().split())
    return "a word" if widest > label.width() else ""


@sizes(*TEXTS)
def test_all_can_be_read_and_hit(large: Desk) -> None:
    check(screens(large.window))


@sizes(*TEXTS)
def test_the_clinic_can_be_read_and_hit(large: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    clinic = ClinicRoom(qtbot, large, tmp_path)
    check(screens_of_clinic(clinic))
    clinic.close()


def check(screens: Iterator[tuple[str, QWidget]]) -> None:
    """Look at each: nothing is cut off, too small to be hit, outside, or below something else."""
    cut: dict[str, str] = {}
    small: dict[str, tuple[int, int]] = {}
    outside: list[str] = []
    over: list[str] = []
    for name, top in screens:
        seen = list(parts_of(top))
        for part in seen:
            if what := what_is_cut(part):
                cut[f"{name}: {part.objectName()} {getattr(part, 'text', str)()}"] = what
        pressed = [part for part in seen if _is_pressed(part)]
        for part in pressed:
            if min(part.width(), part.height()) < COMMAND_SIZE:
                small[f"{name}: {part.objectName()}"] = (part.width(), part.height())
            if not _room_of(part, top).contains(_place_of(part, top)):
                outside.append(f"{name}: {part.objectName()}")
        outside += [f"{name}: {hidden}" for hidden in out_of_sight(top)]
        over += [f"{name}: {pair}" for pair in _overlaps(pressed, top)]
    assert (cut, small, outside, over) == ({}, {}, [], [])


def _is_pressed(part: QWidget) -> bool:
    if isinstance(part, QScrollBar) or isinstance(part.parentWidget(), QComboBox):
        return False
    return isinstance(part, (QAbstractButton, QComboBox, QAbstractSlider, QLineEdit))


def _place_of(part: QWidget, top: QWidget) -> QRect:
    return QRect(part.mapTo(top, QPoint()), part.size())


def _room_of(part: QWidget, top: QWidget) -> QRect:
    """Where a part may be: in the window, but a page that scrolls may be higher."""
    area = part.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is None:
        return top.rect()
    place = _place_of(area, top)
    return QRect(place.left(), -100_000, place.width(), 200_000)


def _overlaps(parts: Sequence[QWidget], top: QWidget) -> list[str]:
    """Pairs of siblings of which one lies over the other."""
    found = []
    for number, one in enumerate(parts):
        for other in parts[number + 1 :]:
            beside = one.parentWidget() is other.parentWidget() and not _is_a_key(one)
            if beside and _place_of(one, top).intersects(_place_of(other, top)):
                found.append(f"{one.objectName()} and {other.objectName()}")
    return found


def _is_a_key(part: QWidget) -> bool:
    """The black keys of a keyboard do lie over the white ones."""
    return part.objectName().startswith("degree_")
