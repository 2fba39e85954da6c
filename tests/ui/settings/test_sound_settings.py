import pytest

from improv.line import Line
from improv.link.look import Keeping
from improv.link.messages import AudioChoice, AudioStatus, AudioTold, ChooseAudio, Meters, Prefer
from improv.ui.settings.sound_asking import FULL_FOR
from tests.ui.conftest import Desk

GIVEN = AudioTold(AudioChoice.AUTO, 128, AudioChoice.PORTAUDIO, 128, 48_000)


def chosen(desk: Desk) -> list[ChooseAudio]:
    return [message for message in desk.asked if isinstance(message, ChooseAudio)]


def stutter(desk: Desk, meters: int = FULL_FOR, load: float = 1.0) -> None:
    for _ in range(meters):
        desk.showing.hear(Meters(0.1, 0.1, 0.0, load, 4))


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (AudioTold(), "no sound"),
        (AudioTold(given=AudioChoice.NONE, block=128, rate=48_000), "silence"),
        (AudioTold(given=AudioChoice.JACK, block=256, rate=48_000), "JACK gives 256 frames, 5.3 ms"),
        (AudioTold(given=AudioChoice.PORTAUDIO, block=512, rate=48_000), "512 frames, 10.7 ms, and no other"),
        (GIVEN, "128 frames, 2.7 ms"),
    ],
)
def test_the_page_says_what_the_driver_really_gave(desk: Desk, told: AudioTold, words: str) -> None:
    desk.showing.hear(told)
    assert words in desk.window.settings.sound.given.text()


def test_the_measured_latency_is_shown(desk: Desk) -> None:
    page = desk.window.settings.sound
    desk.showing.hear(GIVEN)
    assert "Play some notes" in page.latency.text()
    desk.showing.hear(AudioTold(given=AudioChoice.PORTAUDIO, block=128, rate=48_000, latency_ms=4.24))
    assert "4.2 ms" in page.latency.text()


def test_the_slider_asks_once_when_it_rests(desk: Desk) -> None:
    desk.showing.hear(GIVEN)
    page = desk.window.settings.sound
    page.steadiness.setValue(2)
    page.steadiness.setValue(3)
    assert chosen(desk) == []
    page._rests.timeout.emit()
    assert chosen(desk) == [ChooseAudio(AudioChoice.AUTO, 512)]


def test_another_output_is_asked_for_at_once(desk: Desk) -> None:
    desk.showing.hear(GIVEN)
    page = desk.window.settings.sound
    page.output.setCurrentIndex(page.output.findData(AudioChoice.NONE))
    page.output.activated.emit(page.output.currentIndex())
    assert chosen(desk) == [ChooseAudio(AudioChoice.NONE, 128)]


def test_where_it_stutters_a_steadier_sound_is_offered_once(desk: Desk) -> None:
    desk.showing.hear(GIVEN)
    stutter(desk, FULL_FOR - 1)
    stutter(desk, 1, load=0.5)
    assert desk.window.play.notices.texts() == []
    stutter(desk)
    assert len(desk.window.play.notices.texts()) == 1
    desk.window.play.notices.acted.emit("stuttering")
    assert chosen(desk) == [ChooseAudio(AudioChoice.AUTO, 256)]
    stutter(desk)
    assert desk.window.play.notices.texts() == []


def test_without_a_loudspeaker_the_notice_leads_to_the_settings(desk: Desk) -> None:
    desk.showing.hear(AudioStatus(True, Line("No loudspeaker found."), problem=True))
    assert desk.window.play.notices.texts() == ["No loudspeaker found."]
    desk.window.play.notices.acted.emit("audio")
    assert desk.window.settings.page is desk.window.settings.sound


def test_what_becomes_of_jams_and_the_language_are_chosen_here(desk: Desk) -> None:
    page = desk.window.settings.language
    page.keeping[Keeping.ASK].click()
    page.language.setCurrentIndex(page.language.findData("de"))
    page.language.activated.emit(page.language.currentIndex())
    now = [message.preferences for message in desk.asked if isinstance(message, Prefer)]
    assert [(each.keeping, each.look.language) for each in now] == [("ask", ""), ("ask", "de")]
    assert page.keeping[Keeping.ASK].isChecked()
