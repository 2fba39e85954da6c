from msgspec.structs import replace
from PyQt6.QtCore import Qt
from PyQt6.QtGui import QCloseEvent
from PyQt6.QtWidgets import QPushButton

from improv.jam import commands as ask
from improv.jam.player import SCREEN
from improv.link.look import Keeping, Preferences
from improv.link.messages import KeepAsked, KeepJam, Prefer, RecordingStatus
from improv.ui.parts.theme import DARK
from improv.ui.status.first_card import FirstCard
from tests.ui.conftest import Desk, simulate


def answers(desk: Desk) -> list[KeepJam]:
    return [message for message in desk.asked if isinstance(message, KeepJam)]


def click(button: QPushButton) -> None:
    simulate.mouseClick(button, Qt.MouseButton.LeftButton)


def notice_button(desk: Desk, name: str) -> QPushButton:
    button = desk.window.play.notices.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    return button


def test_a_jam_in_memory_is_asked_about_and_the_answer_is_sent(desk: Desk) -> None:
    desk.welcome()
    desk.showing.hear(KeepAsked(3, 134.0, 2))
    (text,) = desk.window.play.notices.texts()
    assert "02:14" in text
    click(notice_button(desk, "noticeAction"))
    assert answers(desk) == [KeepJam(3, keep=True)]
    assert desk.window.play.notices.texts() == []
    desk.showing.hear(KeepAsked(4, 10.0, 1))
    click(notice_button(desk, "noticeOther"))
    assert answers(desk)[1:] == [KeepJam(4, keep=False)]


def test_the_window_stays_for_an_answer_once(desk: Desk) -> None:
    desk.welcome()
    closed: list[bool] = []
    desk.window.closing.connect(lambda: closed.append(True))
    desk.showing.hear(RecordingStatus(since=1, in_memory=True))
    event = QCloseEvent()
    desk.window.closeEvent(event)
    assert not event.isAccepted()
    assert closed == []
    click(notice_button(desk, "noticeAction"))
    assert answers(desk) == [KeepJam(0, keep=True)]
    assert closed == [True]


def test_whoever_closes_again_wants_nothing_kept(desk: Desk) -> None:
    desk.welcome()
    desk.showing.hear(RecordingStatus(since=1, in_memory=True))
    first, second = QCloseEvent(), QCloseEvent()
    desk.window.closeEvent(first)
    desk.window.closeEvent(second)
    assert (first.isAccepted(), second.isAccepted()) == (False, True)
    assert answers(desk) == []


def test_a_window_with_nothing_in_memory_closes_at_once(desk: Desk) -> None:
    desk.welcome()
    desk.showing.hear(RecordingStatus(since=1, file="a.jam"))
    event = QCloseEvent()
    desk.window.closeEvent(event)
    assert event.isAccepted()


def test_the_indicator_says_that_nothing_is_on_the_disk_yet(desk: Desk) -> None:
    desk.welcome()
    indicator = desk.window.top.recording
    desk.showing.hear(RecordingStatus(since=desk.clock.now, in_memory=True))
    assert "Recording" in indicator.text()
    assert "not kept yet" in indicator.accessibleName()
    desk.showing.hear(RecordingStatus(since=desk.clock.now, needs_consent=True))
    assert indicator.text() == "Not recorded"
    assert "consent" in indicator.accessibleName()


def test_the_card_of_the_first_time_comes_in_a_pause_and_never_again_once_answered(desk: Desk) -> None:
    desk.welcome()
    card = desk.window.first_card
    desk.window.show()
    assert card.isHidden()
    desk.do(ask.Press(SCREEN, 0))
    assert card.isHidden()
    card._pause.timeout.emit()
    assert not card.isHidden()
    click(card.buttons[Keeping.KEEP])
    assert [message.preferences.keeping for message in desk.asked if isinstance(message, Prefer)] == ["keep"]
    assert card.isHidden()
    desk.do(ask.Press(SCREEN, 1))
    assert not card._pause.isActive()


def test_the_card_leaves_the_keys_to_where_people_are(desk: Desk) -> None:
    desk.welcome()
    desk.window.go_to_review()
    review = desk.window.focusWidget()
    card = desk.window.first_card
    card._pause.timeout.emit()
    card.later.setFocus()
    click(card.later)
    assert card.isHidden()
    assert desk.window.focusWidget() is review


def test_the_card_waits_for_those_who_play(desk: Desk) -> None:
    card = FirstCard(DARK, desk.window, pause_ms=1_000_000)
    card.want(True)
    assert not card._pause.isActive()  # nobody has played yet
    card.played()
    assert card._pause.isActive()
    card.later.click()
    card.played()
    assert not card._pause.isActive()


def test_who_has_answered_before_sees_no_card(desk: Desk) -> None:
    desk.showing.preferring.told(replace(Preferences(), keeping=Keeping.ASK))
    desk.window.first_card.played()
    assert not desk.window.first_card._pause.isActive()


def test_questions_are_gone_when_jams_are_kept_from_now_on(desk: Desk) -> None:
    desk.welcome()
    desk.showing.hear(KeepAsked(3, 134.0, 2))
    desk.showing.preferring.told(replace(Preferences(), keeping=Keeping.KEEP))
    assert desk.window.play.notices.texts() == []
