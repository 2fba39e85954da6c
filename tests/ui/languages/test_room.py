"""Every language has room, in the smallest window, at the usual size of the text and at the largest."""

from collections.abc import Iterator

import pytest
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.player import SEATS, SourceKind
from improv.link.look import Look, ThemeChoice
from improv.ui.languages.speaking import speak
from improv.ui.parts.style import dress
from improv.ui.parts.theme import DARK
from improv.ui.parts.themes import theme_of
from tests.ui.conftest import Desk
from tests.ui.languages.conftest import opened
from tests.ui.test_sizes import out_of_sight, parts_of, screens, what_is_cut
from tools.languages import TRANSLATED


@pytest.fixture
def spoken(qtbot: QtBot, dressed: QApplication, request: pytest.FixtureRequest) -> Iterator[Desk]:
    language, percent = request.param
    theme = theme_of(Look(theme=ThemeChoice.DARK, text_percent=percent), ThemeChoice.DARK)
    dress(dressed, theme)
    speak(dressed, language)
    yield opened(qtbot, theme)
    speak(dressed, "en")
    dress(dressed, DARK)


@pytest.mark.parametrize(
    "spoken",
    [(language, percent) for language in TRANSLATED for percent in (100, 200)],
    indirect=True,
    ids=lambda case: f"{case[0]}-{case[1]}%",
)
def test_no_text_is_cut_off_in_any_language(spoken: Desk) -> None:
    cut, hidden = {}, []
    for name, top in screens(spoken.window):
        for part in parts_of(top):
            if what := what_is_cut(part):
                cut[f"{name}: {part.objectName() or type(part).__name__} {getattr(part, 'text', str)()}"] = (
                    what
                )
        hidden += [f"{name}: {each}" for each in out_of_sight(top)]
    assert (cut, hidden) == ({}, [])
    if spoken.window.theme.scale == 1.0:
        assert out_of_reach_for_who_leads_twelve(spoken) == []


def out_of_reach_for_who_leads_twelve(desk: Desk) -> list[str]:
    """What is needed within a second, and would have to be scrolled to."""
    for number in range(SEATS):
        desk.do(ask.Join(f"k{number}", f"Keys {number}", SourceKind.MIDI))
    assert len(desk.jam.players) == SEATS
    lead = desk.window.panel.lead
    desk.window.panel.open(lead)
    for _ in range(4):  # what a layout finds out too late comes with the next events
        QApplication.processEvents()
    needed = [lead.softer, lead.louder, lead.all_back, lead.mark, lead.fade]
    for button in (*lead.only.buttons.values(), *lead.invite.buttons.values()):
        needed.append(button)
    return [each.objectName() for each in needed if each.visibleRegion().boundingRect() != each.rect()]
