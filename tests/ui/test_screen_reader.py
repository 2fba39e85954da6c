"""A screen reader finds every control of the real window, by name, and can play."""

from collections.abc import Callable, Iterator
from datetime import date
from threading import Event as Pause

import pytest

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.jam import perform
from improv.link.consenting import Consent, Purpose, VaultState
from improv.link.look import Keeping, Preferences
from improv.link.messages import ConsentsTold, Told, VaultTold
from improv.session.library import default_folders
from tests.helpers.screen_reader import Gone, ScreenReader, Thing, reading, running_bus
from tests.ui.review.jams import in_order, trio
from tests.ui.test_process import NO_WISHES, Host

CONTROLS = {"push button", "check box", "radio button", "combo box", "slider", "spin box", "text", "list"}
"""Roles of what is used."""
OPENERS = {
    "sceneButton": "tabScenes",
    "mixerButton": "tabMixer",
    "padsButton": "tabPads",
    "leadButton": "tabLead",
}
"""What opens the panel, and a page that is to be seen then; as far as they are there."""
PLAYS_FOR_NS = 400_000_000
LOOKS = 400


class Reader:
    """A window, a host, and somebody who only has a screen reader."""

    def __init__(self, host: Host, reader: ScreenReader) -> None:
        self.host = host
        self.until(lambda: bool(reader.programs()))
        (self.program,) = reader.programs()
        self.things = [self.program]
        self.look()

    def look(self) -> None:
        """Look at all there is."""
        self.things = list(self.program.all())

    def find(self, identifier: str) -> Thing:
        return next(thing for thing in self.things if thing.identifier == identifier)

    def has(self, identifier: str) -> bool:
        return any(thing.identifier == identifier for thing in self.things)

    def press(self, identifier: str) -> None:
        """Press something, and wait until the window has done what follows."""
        thing = self.find(identifier)
        thing.do("Press")
        self.host.serve()

    def shown(self) -> list[Thing]:
        """All controls that are to be seen now."""
        return [thing for thing in self.things if thing.role in CONTROLS and thing.is_showing()]

    def open_page(self, tab: str) -> None:
        """Press a tab, and wait until its page is the one that is shown."""
        self.press(tab)
        self.until(self.find(tab).is_checked)

    def until_shown(self, identifier: str) -> None:
        """Wait until something is to be seen that may not be there yet, and look at all there is then."""

        def is_shown() -> bool:
            if not self.has(identifier):
                self.look()
            try:
                return any(thing.identifier == identifier and thing.is_showing() for thing in self.things)
            except Gone:
                self.look()
                return False

        self.until(is_shown)
        self.look()

    def until(self, happened: Callable[[], bool]) -> None:
        """Look again and again."""
        pause = Pause()
        for _ in range(LOOKS):
            self.host.serve()
            if happened():
                return
            pause.wait(0.05)
        raise AssertionError("a screen reader waited in vain")


@pytest.fixture
def wishes() -> Preferences:
    """What the window is told about its user."""
    return NO_WISHES


@pytest.fixture
def reader(display: str, monkeypatch: pytest.MonkeyPatch, wishes: Preferences) -> Iterator[Reader]:
    with running_bus() as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
        monkeypatch.setenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
        host = Host(wishes)
        try:
            host.until(lambda: bool(host.jam.players))
            with reading(bus) as reader:
                yield Reader(host, reader)
        finally:
            host.close()


def unnamed(things: list[Thing]) -> list[str]:
    return [f"{thing.role} {thing.identifier}" for thing in things if not thing.says_what_it_is()]


def test_every_control_of_every_page_is_found_by_name(reader: Reader) -> None:
    found = {thing.identifier for thing in reader.shown()}
    assert found >= {"navPlay", "panicButton", "volumeSlider", "soundCombo", "profileCombo", "helpButton"}
    assert found >= {f"pad_{row}_{column}" for row in range(3) for column in range(5)}
    assert unnamed(reader.shown()) == []
    tabs = {thing.identifier for thing in reader.things if thing.identifier.startswith("tab")}
    visited = set()
    for opener, first in OPENERS.items():
        if not reader.has(opener):
            continue
        reader.press(opener)
        reader.until(reader.find(first).is_showing)
        for tab in [tab for tab in tabs if reader.find(tab).is_showing()]:
            reader.open_page(tab)
            visited.add(tab)
            assert unnamed(reader.shown()) == [], tab
    assert visited == tabs - {"tabConsent"}  # is there in clinical mode only
    reader.press("panelClose")
    reader.press("helpButton")
    reader.until(reader.find("helpClose").is_showing)
    assert unnamed(reader.shown()) == []
    reader.press("helpClose")


def test_every_control_of_the_settings_is_found_by_name(reader: Reader) -> None:
    reader.press("navSettings")

    def is_open() -> bool:
        reader.look()
        return reader.has("settingsDialog")

    reader.until(is_open)
    pages = [thing.identifier for thing in reader.things if thing.identifier.startswith("tabSettings")]
    assert len(pages) == 5
    for page in pages:
        reader.open_page(page)
        reader.look()
        assert unnamed(reader.shown()) == [], page
    reader.press("tabSettingsAccess")
    assert {"profilePerson", "themeChoice_3", "tryPad_0"} <= {thing.identifier for thing in reader.things}
    reader.press("settingsClose")


def test_every_control_of_review_is_found_by_name(reader: Reader) -> None:
    (folder, *_) = default_folders()
    folder.mkdir(parents=True, exist_ok=True)
    in_order(trio()).save(folder)
    reader.press("navReview")
    reader.until_shown("libraryList")
    assert unnamed(reader.shown()) == []
    reader.press("openJam")
    reader.until_shown("playheadSlider")
    lanes = {f"{part}_{player}" for part in ("mute", "solo", "level") for player in ("Ana", "Ben")}
    seen = {thing.identifier for thing in reader.shown()}
    assert seen >= lanes | {"playButton", "markerButton", "sessionCombo", "annotationFilter"}
    assert unnamed(reader.shown()) == []
    for opener, first in (
        ("reviewBelow_1", "understandSheet_0"),
        ("exportButton", "exportBack"),
        ("exportBack", "compareButton"),
        ("compareButton", "compareOther"),
    ):
        reader.press(opener)
        reader.until_shown(first)
        assert unnamed(reader.shown()) == [], opener


@pytest.mark.parametrize("wishes", [Preferences(keeping=Keeping.CLINICAL)])
def test_every_control_of_a_clinic_is_found_by_name(reader: Reader) -> None:
    reader.host.sender.send(VaultTold(VaultState.OPEN))
    agreed = Consent("C-014", (Purpose.RECORDING,), entered=date(2026, 3, 14))
    reader.host.sender.send(ConsentsTold((agreed,)))
    reader.press("leadButton")
    reader.until_shown("tabConsent")
    reader.open_page("tabConsent")
    reader.until_shown("consentPage")
    assert unnamed(reader.shown()) == []
    reader.press("panelClose")
    reader.press("navSettings")
    reader.until_shown("settingsDialog")
    reader.open_page("tabSettingsPrivacy")
    reader.until_shown("lockVault")
    assert any("C-014" in thing.name for thing in reader.things)
    assert unnamed(reader.shown()) == []
    reader.press("settingsClose")


def test_a_pad_that_is_pressed_by_a_screen_reader_sounds(reader: Reader) -> None:
    reader.press("pad_1_0")
    happened = reader.host.happened
    reader.host.until(lambda: any(isinstance(event, did.NoteOff) for _, event in happened))
    (began,) = [at for at, event in happened if isinstance(event, did.NoteOn)]
    (ended,) = [at for at, event in happened if isinstance(event, did.NoteOff)]
    assert ended - began >= PLAYS_FOR_NS  # as long as it is said to sing, however slow the machine is


def test_what_concerns_a_person_has_the_person_s_name(reader: Reader) -> None:
    for event in perform(reader.host.jam, [ask.SeatPerson(1, "Ana")]):
        reader.host.sender.send(Told(event))
    reader.press("mixerButton")
    reader.until_shown("level_1")
    about = ("playerChip_1", "level_1", "pan_1", "mute_1", "solo_1", "echo_1")
    reader.until(lambda: "Ana" in reader.find("playerChip_1").name)
    assert [reader.find(name).name for name in about if "Ana" not in reader.find(name).name] == []
