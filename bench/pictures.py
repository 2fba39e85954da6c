"""Pictures of each screen in each look, and of Play: run `python -m bench.pictures`, then look at them.

They are drawn without a display; nothing sounds. `bench.review_pictures` draws those of Review.
"""

from PIL import Image
from PyQt6 import sip
from PyQt6.QtWidgets import QApplication

from bench.drawn import keep, picture, strike
from bench.play_pictures import draw_pads, draw_window
from improv.jam import commands as ask
from improv.jam.player import SourceKind
from improv.link.look import Look, ThemeChoice
from improv.link.messages import AudioChoice, AudioTold, ProfilesChanged, RecordingStatus
from improv.link.profile import Profile
from improv.ui.languages.speaking import speak
from improv.ui.parts.style import dress
from improv.ui.parts.themes import theme_of
from tests.ui.conftest import Desk

WIDTH, HEIGHT = 1024, 700
ACROSS = 3
SHARE = 2
"""A screen on the sheet is so many times smaller."""
LOOKS = (ThemeChoice.DARK, ThemeChoice.LIGHT, ThemeChoice.CONTRAST, ThemeChoice.CALM)


def main() -> None:
    """Draw the sheets."""
    app = QApplication([])
    speak(app, "en")
    for choice in LOOKS:
        keep(_sheet(app, choice), f"look-{choice.value}")
    draw_window(app)
    draw_pads(app)
    strike(app)
    sip.delete(app)


def _sheet(app: QApplication, choice: ThemeChoice) -> Image.Image:
    theme = theme_of(Look(theme=choice), ThemeChoice.DARK)
    dress(app, theme)
    desk = Desk(theme=theme)
    desk.welcome()
    desk.showing.hear(ProfilesChanged((Profile("Ana"),)))
    desk.showing.hear(AudioTold(given=AudioChoice.JACK, block=128, rate=48_000, latency_ms=3.2))
    desk.showing.hear(RecordingStatus(since=desk.clock.now - 134_000_000_000, file="a.jam"))
    desk.do(
        ask.Join("m1", "Launchkey", SourceKind.MIDI),
        ask.SeatPerson(2, "Ana"),
        ask.Press("screen", 4),
        ask.Press("m1", 64),
    )
    window = desk.window
    window.resize(WIDTH, HEIGHT)
    window.show()
    pictures = [picture(window)]
    for page in window.panel.tabs:
        window.panel.open(page)
        pictures.append(picture(window))
    window.panel.leave()
    window.help.toggle()
    pictures.append(picture(window))
    window.help.toggle()
    window.settings.toggle()
    for page in window.settings.tabs:
        window.settings.open(page)
        pictures.append(picture(window.settings))
    window.settings.hide()
    window.close()
    return _laid_out(pictures)


def _laid_out(pictures: list[Image.Image]) -> Image.Image:
    across, down = WIDTH // SHARE, HEIGHT // SHARE
    rows = -(-len(pictures) // ACROSS)
    sheet = Image.new("RGB", (across * ACROSS, down * rows))
    for number, screen in enumerate(pictures):
        screen.thumbnail((across - 4, down - 4), Image.Resampling.LANCZOS)
        sheet.paste(screen, (number % ACROSS * across + 2, number // ACROSS * down + 2))
    return sheet


if __name__ == "__main__":
    main()
