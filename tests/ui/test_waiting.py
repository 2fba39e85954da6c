"""Pages wait outside the window until they are first to be seen; then they are where they belong."""

from PyQt6 import sip
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QApplication, QPushButton, QWidget

from improv.ui.parts.choice import Choice
from improv.ui.parts.theme import DARK
from improv.ui.parts.waiting import PageStack
from improv.ui.window import Window
from tests.ui.conftest import Desk, HandClock


def stops_after(part: QWidget, count: int) -> list[QWidget]:
    """What Tab comes to after a part, whoever is hidden left out."""
    found: list[QWidget] = []
    following = part.nextInFocusChain()
    while following is not None and following is not part and len(found) < count:
        if following.isVisible() and following.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(following)
        following = following.nextInFocusChain()
    return found


def test_tab_goes_through_a_page_between_its_tabs_and_the_pads(desk: Desk) -> None:
    panel = desk.window.panel
    assert panel.mixer.window() is not desk.window
    panel.open(panel.sound)
    panel.open(panel.mixer)
    assert panel.mixer.window() is desk.window
    row = panel.mixer.rows[1]
    found = stops_after(panel.tabs[panel.mixer], 60)
    on_page = [panel.mixer.isAncestorOf(part) for part in found]
    assert found.index(row.level) < found.index(row.pan) < found.index(row.mute)
    last = max(place for place, is_there in enumerate(on_page) if is_there)
    assert all(on_page[on_page.index(True) : last + 1])  # nothing of the window is in between
    assert found.index(desk.window.play.sound) > last


def test_what_waits_goes_with_its_window(dressed: QApplication) -> None:
    window = Window(DARK, HandClock())
    pages = [*window.panel.tabs, *window.settings.tabs, *window.review.pages]
    assert all(page.parent() is None for page in pages)
    window.stop_listening()
    sip.delete(window)
    assert all(sip.isdeleted(page) for page in pages)


def test_a_stack_shows_what_it_holds(dressed: QApplication) -> None:
    stack = PageStack()
    first, second = QPushButton("first"), QPushButton("second")
    for page in (first, second):
        stack.hold(page)
    assert stack.count() == 0
    for page in (second, first, second):
        stack.show_page(page)
        assert stack.currentWidget() is page
    assert stack.count() == 2


def test_the_list_of_a_choice_has_its_name_when_it_opens(desk: Desk) -> None:
    choice = Choice("aChoice", "What is chosen")
    choice.addItems(["one", "two"])
    choice.showPopup()
    view = choice.view()
    assert view is not None
    assert view.accessibleName() == "What is chosen"
    choice.hidePopup()
    shown = desk.window.play.sound.view()
    assert shown is not None
    assert shown.accessibleName() == desk.window.play.sound.accessibleName()
