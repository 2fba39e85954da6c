"""The page of access: profiles are made, edited and kept; who plays by one is chosen in one click."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PyQt6.QtCore import QPoint, Qt
from PyQt6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QSlider, QWidget
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.motor import Latch, Motor, Spot
from improv.jam.player import FIRST_MOTORS, SCREEN, SourceKind
from improv.link.look import Layout, Look, PadLook, ThemeChoice
from improv.link.messages import DeleteProfile, Prefer, ProfilesChanged, SaveProfile
from improv.link.profile import Profile, Scan, Scanning
from improv.ui.access.switch_codes import name_of
from improv.ui.settings.access_settings import AccessSettings
from tests.helpers.touch import Touch
from tests.ui.conftest import Desk, simulate

FIRST = FIRST_MOTORS[SourceKind.SCREEN]
ANA = Profile("Ana", FIRST)
BEN = Profile("Ben", Motor(slide=True))
HARP = PadLook(Layout.HARP)


class Page:
    """The page, and a host that keeps what is sent."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.kept: list[Profile] = []
        desk.window.settings.open(self.page)
        self.tell(ANA, BEN)

    @property
    def page(self) -> AccessSettings:
        return self.desk.window.settings.access

    def tell(self, *profiles: Profile) -> None:
        self.desk.showing.hear(ProfilesChanged(profiles))

    def sent(self, kind: type) -> list[object]:
        return [message for message in self.desk.asked if isinstance(message, kind)]

    def click(self, name: str) -> None:
        button = self.page.findChild(QAbstractButton, name)
        assert button is not None, name
        assert button.isEnabled(), name
        button.click()

    def scroll_to(self, part: QWidget) -> None:
        area = self.page.parentWidget().parentWidget()  # type: ignore[union-attr]
        assert isinstance(area, QScrollArea)
        QApplication.processEvents()
        area.ensureWidgetVisible(part)
        QApplication.processEvents()

    def saved(self) -> SaveProfile:
        """What is sent once the hand rests."""
        before = len(self.sent(SaveProfile))
        self.qtbot.waitUntil(lambda: len(self.sent(SaveProfile)) > before)
        last = self.sent(SaveProfile)[-1]
        assert isinstance(last, SaveProfile)
        return last


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[Page]:
    yield Page(desk, qtbot)
    desk.asking.stop()
    desk.window.settings.hide()


def show(page: Page, name: str) -> None:
    page.page.chooser.chosen.emit(name)
    assert page.page.name == name


def test_without_a_profile_there_is_nothing_to_edit(desk: Desk) -> None:
    access = desk.window.settings.access
    assert not access.motor.isEnabled()
    assert not access.switch.isEnabled()
    assert not access.chooser.delete.isEnabled()
    assert access.chooser.new.isEnabled()
    assert access.look.isEnabled()


def test_a_profile_is_made_under_a_name(page: Page) -> None:
    page.click("profileNew")
    page.page.chooser.field.setText("  Cleo ")
    page.click("profileDo")
    made = page.sent(SaveProfile)[-1]
    assert made == SaveProfile(Profile("Cleo", FIRST), "")
    page.tell(ANA, BEN, Profile("Cleo", FIRST))
    assert page.page.name == "Cleo"
    assert page.page.chooser.person.currentText() == "Cleo"


def test_what_was_done_leaves_the_eye_where_it_was(page: Page) -> None:
    """The pads to try hands on lie far below: the first profile of all scrolled the page to them."""
    page.tell()
    page.click("profileNew")
    simulate.keyClicks(page.page.chooser.field, "Cleo")
    simulate.keyClick(page.page.chooser.field, Qt.Key.Key_Return)
    assert page.page.chooser.new.hasFocus()
    page.tell(Profile("Cleo", FIRST))
    page.click("profileRename")
    page.click("profileLeave")
    assert page.page.chooser.person.hasFocus()


def test_a_name_is_taken_once(page: Page) -> None:
    show(page, "Ana")
    page.click("profileNew")
    page.page.chooser.field.setText("Ben")
    assert not page.page.chooser.do.isEnabled()
    assert "already" in page.page.chooser.question.text()
    page.page.chooser.field.returnPressed.emit()
    assert page.sent(SaveProfile) == []


def test_a_profile_is_copied_renamed_reset_and_deleted(page: Page) -> None:
    show(page, "Ben")
    page.click("profileCopy")
    page.page.chooser.field.setText("Dora")
    page.click("profileDo")
    assert page.sent(SaveProfile)[-1] == SaveProfile(replace(BEN, name="Dora"), "")
    show(page, "Ben")
    page.desk.do(ask.SeatPerson(1, "Ben"))
    page.click("profileRename")
    assert page.page.chooser.field.text() == "Ben"
    page.page.chooser.field.setText("Benno")
    page.click("profileDo")
    benno = replace(BEN, name="Benno")
    assert page.sent(SaveProfile)[-1] == SaveProfile(benno, "Ben")
    assert page.desk.showing.screen.profiling.profile_of(SCREEN) == benno  # before the host has answered
    show(page, "Ana")
    page.click("profileReset")
    assert page.sent(SaveProfile)[-1] == SaveProfile(Profile("Ana", FIRST), "Ana")
    page.click("profileDelete")
    assert page.sent(DeleteProfile) == []  # asked first, in the row below
    assert "Ana" in page.page.chooser.question.text()
    page.click("profileDo")
    assert page.sent(DeleteProfile) == [DeleteProfile("Ana")]


def test_never_mind_changes_nothing(page: Page) -> None:
    show(page, "Ana")
    page.click("profileDelete")
    page.click("profileLeave")
    assert not page.page.chooser.second.isVisible()
    assert page.sent(DeleteProfile) == []


MOTOR = (
    ("sameLoudness_1", Motor(same_loudness=80)),
    ("ignoreRepeatsPreset_1", Motor(ignore_repeats_ms=100)),
    ("ignoreRepeatsPreset_2", Motor(ignore_repeats_ms=200)),
    ("ignoreRepeatsPreset_3", Motor(ignore_repeats_ms=400)),
    ("spot_1", Motor(spot=Spot.FIRST)),
    ("spot_2", Motor(spot=Spot.LAST)),
    ("slide_1", Motor(slide=True)),
    ("latch_1", Motor(latch=Latch.TOGGLE)),
    ("latch_2", Motor(latch=Latch.UNTIL_NEXT)),
)


@pytest.mark.parametrize(("button", "motor"), MOTOR, ids=[name for name, _ in MOTOR])
def test_each_setting_of_the_hands_is_kept(page: Page, button: str, motor: Motor) -> None:
    page.tell(replace(ANA, motor=Motor()), BEN)
    show(page, "Ana")
    page.click(button)
    assert page.saved() == SaveProfile(Profile("Ana", motor), "Ana")
    assert page.page.trying.trial.motor == motor  # the pads below try the very same


SPANS = (
    ("sameLevel", 100, Motor(same_loudness=100)),
    ("ignoreRepeats", 35, Motor(same_loudness=80, ignore_repeats_ms=350)),
    ("holdBefore", 20, Motor(same_loudness=80, hold_ms=200)),
    ("minimumLength", 200, Motor(same_loudness=80, minimum_ms=2000)),
    ("mostFingers", 2, Motor(same_loudness=80, most_fingers=2)),
)


@pytest.mark.parametrize(("bar", "value", "motor"), SPANS, ids=[name for name, _, _ in SPANS])
def test_each_span_is_kept_once_the_hand_rests(page: Page, bar: str, value: int, motor: Motor) -> None:
    page.tell(replace(ANA, motor=Motor(same_loudness=80)), BEN)
    show(page, "Ana")
    slider = page.page.findChild(QSlider, bar)
    assert slider is not None
    for step in (value - 1, value):
        slider.setValue(step)
    assert page.saved() == SaveProfile(Profile("Ana", motor), "Ana")
    assert len(page.sent(SaveProfile)) == 1


def test_a_hold_says_how_much_later_all_sounds(page: Page) -> None:
    page.tell(replace(ANA, motor=Motor(hold_ms=250)))
    show(page, "Ana")
    assert "250 ms later" in page.page.motor.delay.text()


SWITCH = (
    ("hover_1", Profile("Ana", FIRST, hover=True)),
    ("dwell_1", Profile("Ana", FIRST, dwell_ms=600)),
    ("scanning_1", Profile("Ana", FIRST, scan=Scan(Scanning.DIRECT))),
    ("scanning_2", Profile("Ana", FIRST, scan=Scan(Scanning.AUTO))),
    ("scanning_3", Profile("Ana", FIRST, scan=Scan(Scanning.STEP))),
)


@pytest.mark.parametrize(("button", "profile"), SWITCH, ids=[name for name, _ in SWITCH])
def test_each_other_way_to_play_is_kept(page: Page, button: str, profile: Profile) -> None:
    show(page, "Ana")
    page.click(button)
    assert page.saved() == SaveProfile(profile, "Ana")


def test_a_switch_is_learned_by_pressing_it(page: Page) -> None:
    page.tell(replace(ANA, scan=Scan(Scanning.STEP)))
    show(page, "Ana")
    page.click("learnSecondSwitch")
    assert page.page.switch.second.isChecked()
    simulate.keyClick(page.page.switch.second, Qt.Key.Key_F9)
    kept = page.saved().profile
    assert kept.scan.second.code
    assert not page.page.switch.second.isChecked()
    assert page.page.switch.second_is.text() == name_of(kept.scan.second) != ""
    assert "was learned" not in page.desk.window.play.status.text()  # "no pedal, pad or knob"


def test_leaving_the_page_waits_for_no_switch(page: Page) -> None:
    page.tell(replace(ANA, scan=Scan(Scanning.AUTO)))
    show(page, "Ana")
    page.click("learnSwitch")
    page.desk.window.settings.hide()
    assert not page.desk.showing.screen.learner.waits


def test_what_is_moved_is_kept_when_the_settings_close(page: Page) -> None:
    show(page, "Ana")
    page.click("slide_1")
    page.desk.window.settings.hide()
    assert page.sent(SaveProfile) == [SaveProfile(replace(ANA, motor=replace(FIRST, slide=True)), "Ana")]


def test_pads_that_are_chosen_while_hands_are_edited_stay(page: Page) -> None:
    show(page, "Ana")
    page.desk.do(ask.SeatPerson(1, "Ana"))
    page.click("slide_1")
    page.desk.window.panel.pads.look_chosen.emit(HARP)
    assert page.sent(SaveProfile) == [SaveProfile(replace(ANA, pads=HARP), "Ana")]
    assert page.saved().profile == replace(ANA, motor=replace(FIRST, slide=True), pads=HARP)


def test_who_plays_by_a_profile_is_said(page: Page) -> None:
    show(page, "Ana")
    assert "does not play now" in page.page.plays.text()
    page.desk.do(ask.SeatPerson(1, "Ana"))
    assert "player 1" in page.page.plays.text()


def test_names_of_controls_hold_the_name_of_the_person(page: Page) -> None:
    show(page, "Ben")
    for part in (page.page.motor.slide.buttons[True], page.page.motor.hold, page.page.switch.first):
        assert "Ben" in part.accessibleName()
    assert page.page.chooser.delete.accessibleName() == "Delete the profile of Ben"


# ── one click under the pads ────────────────────────────────────────────────────────────────────


def test_one_click_seats_a_person_who_plays_by_the_profile(page: Page) -> None:
    combo = page.desk.window.play.person
    assert [combo.itemText(index) for index in range(combo.count())] == ["nobody", "Ana", "Ben"]
    combo.activated.emit(2)
    own = page.desk.jam.seats.player_of(SCREEN)
    assert own is not None
    assert (own.person, own.motor) == ("Ben", BEN.motor)
    assert combo.currentText() == "Ben"
    assert "Ben" in combo.accessibleName()
    combo.activated.emit(0)
    own = page.desk.jam.seats.player_of(SCREEN)
    assert own is not None
    assert own.person == ""


# ── looks ───────────────────────────────────────────────────────────────────────────────────────


def test_looks_are_preferred_at_once(page: Page) -> None:
    page.click("themeChoice_3")
    page.click("textSize_4")
    page.click("noMotion_1")
    page.click("speech_1")
    look = Look(ThemeChoice.CONTRAST, 200, motion=False, speech=True)
    assert page.desk.preferring.now.look == look
    assert len(page.sent(Prefer)) == 4
    assert page.page.look.theme.value is ThemeChoice.CONTRAST


def test_the_colours_of_the_pads_are_one_press_away(page: Page) -> None:
    page.click("padColours")
    assert page.desk.window.settings.page is None
    assert page.desk.window.panel.page is page.desk.window.panel.pads


# ── try it here ─────────────────────────────────────────────────────────────────────────────────


def test_mouse_fingers_keys_and_screen_readers_try_it(page: Page, touch: Touch) -> None:
    show(page, "Ana")
    trying = page.page.trying
    page.scroll_to(trying)
    middle = trying.pads.place_of(0).center()
    simulate.mousePress(trying.pads, Qt.MouseButton.LeftButton, pos=middle)
    assert trying.trial.tally.sounding == {0}
    simulate.mouseRelease(trying.pads, Qt.MouseButton.LeftButton, pos=middle)
    touch.down(trying.pads, {1: trying.pads.place_of(1).center(), 2: trying.pads.place_of(2).center()})
    assert {1, 2} <= trying.trial.tally.sounding
    touch.up(trying.pads, {1: QPoint(), 2: QPoint()})
    button = trying.pads.buttons[0]
    simulate.keyPress(button, Qt.Key.Key_Space)
    simulate.keyRelease(button, Qt.Key.Key_Space)
    button.pressed.emit()  # as a screen reader does
    assert trying.counts.text() == "accepted 5 · ignored 0"
    page.desk.clock.now += 10_000_000_000  # the clock of the jam stands still here; that of the tap does not
    page.qtbot.waitUntil(lambda: not trying.trial.tally.sounding)


def test_what_is_ignored_is_counted_and_why(page: Page) -> None:
    page.tell(replace(ANA, motor=Motor(ignore_repeats_ms=1000)))
    show(page, "Ana")
    trying = page.page.trying
    for _ in range(3):
        simulate.mouseClick(trying.pads, Qt.MouseButton.LeftButton, pos=trying.pads.place_of(1).center())
    assert trying.counts.text() == "accepted 1 · ignored 2"
    assert "too soon" in trying.why.text()
    page.click("tryAgain")
    assert trying.counts.text() == "accepted 0 · ignored 0"


def test_a_slide_tries_all_pads_that_it_meets(page: Page) -> None:
    page.tell(replace(ANA, motor=Motor(slide=True)))
    show(page, "Ana")
    pads = page.page.trying.pads
    simulate.mousePress(pads, Qt.MouseButton.LeftButton, pos=pads.place_of(0).center())
    for pad in (1, 2):
        simulate.mouseMove(pads, pads.place_of(pad).center())
    simulate.mouseRelease(pads, Qt.MouseButton.LeftButton, pos=pads.place_of(2).center())
    assert page.page.trying.trial.tally.accepted == 3


def test_nothing_of_it_reaches_the_jam(page: Page) -> None:
    show(page, "Ana")
    before = page.desk.presses()
    pads = page.page.trying.pads
    simulate.mouseClick(pads, Qt.MouseButton.LeftButton, pos=pads.place_of(1).center())
    assert page.desk.presses() == before
