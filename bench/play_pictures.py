"""Pictures of Play for the docs: the window while people play, its pages, the pads: see bench/pictures.py."""

from collections.abc import Sequence

from PIL import Image
from PyQt6.QtCore import QSize
from PyQt6.QtWidgets import QApplication, QScrollArea

from bench.drawn import beside, keep, picture
from improv.jam import commands as ask
from improv.jam.player import SCREEN, SourceKind
from improv.line import line
from improv.link.look import Colours, Labels, Layout, Look, PadLook, Preferences, Table
from improv.link.messages import AudioChoice, AudioStatus, Meters, RecordingStatus
from improv.music.catalogue import load_scales, load_sounds
from improv.music.scale import Key
from improv.music.sound import KitSound
from improv.ui.pads.canvas import PadCanvas
from improv.ui.pads.offer import Offer
from improv.ui.parts.style import clothe, dress
from improv.ui.parts.theme import DARK
from tests.ui.conftest import Desk, simulate

SIZE = QSize(1280, 800)
DEVICES = ("Launchkey", "Seaboard", "Xkey", "MPK Mini")
RECORDED_NS = 134_000_000_000
LIGHTS_LAST_MS = 800
PADS = QSize(1280, 744)
SMALLER = 3
OWN = ("#1B2D7A", "#F58220", "#0B5D3B", "#FFC0E0")
"""A person's own colours, which come round."""


def draw_window(app: QApplication) -> None:
    """Draw the window while three people play, and what who leads five of them sees."""
    dress(app, DARK)
    desk = _opened(("Ben", "Ana", "Cleo"))
    desk.do(ask.ChooseScene(desk.scenes[1]))
    desk.do(ask.Press(SCREEN, 2), ask.Press("m1", 62), ask.Press("m2", 74))
    keep(picture(desk.window), "play")
    desk.window.close()
    desk = _opened(("Mia", "Ben", "Ana", "Cleo", ""))
    desk.do(ask.ChooseScene(desk.scenes[0]))
    _play_for_a_while(desk)
    strip = desk.jam.mix.strip(4)
    desk.do(ask.ChangeStrip(4, type(strip)(mute=True)), ask.Invite(5))
    desk.do(ask.Press(SCREEN, 4), ask.Press("m1", 50), ask.Press("m2", 65))
    window = desk.window
    window.panel.open(window.panel.lead)
    desk.showing.lately.show_now()
    simulate.qWait(LIGHTS_LAST_MS)
    keep(picture(window), "window-lead")
    desk.showing.players.open(2)
    keep(picture(window), "window-player")
    window.lock.begin()
    keep(picture(window), "window-locked")
    window.lock.end()
    window.go()


def _opened(names: Sequence[str]) -> Desk:
    desk = Desk()
    desk.welcome()
    desk.showing.hear(AudioStatus(True, line("sound OK"), audio=AudioChoice.JACK, rate=48_000, block=128))
    desk.showing.hear(RecordingStatus(since=desk.clock.now - RECORDED_NS, file="a.jam"))
    for number, device in enumerate(DEVICES[: len(names) - 1], 1):
        desk.do(ask.Join(f"m{number}", device, SourceKind.MIDI))
    desk.do(*(ask.SeatPerson(seat, name) for seat, name in enumerate(names, 1)))
    window = desk.window
    window.resize(SIZE)
    window.show()
    desk.showing.hear(Meters(0.24, 0.24, reduction=0.0, load=0.2, voices=6))
    return desk


def _play_for_a_while(desk: Desk) -> None:
    """Three of them play for half a minute, one more than the others."""
    for second in range(25):
        for source, every in (("m1", 1), ("m2", 2), (SCREEN, 3)):
            if second % every == 0:
                played = 60 + second % 7 if source != SCREEN else second % 5
                desk.do(ask.Press(source, played))
                desk.clock.now += 400_000_000
                desk.do(ask.Release(source, played))
        desk.clock.now += 200_000_000


def draw_pads(app: QApplication) -> None:
    """Draw the pads by themselves, and the page on which they are chosen."""
    dress(app, DARK)
    kit = next(sound for sound in load_sounds().values if isinstance(sound, KitSound))
    pentatonic, minor, major = "major-pentatonic", "minor", "ionian"
    layouts = (
        (PadLook(), pentatonic, None),
        (PadLook(Layout.SWITCH, pads=5), pentatonic, None),
        (PadLook(Layout.HARP, pads=11), minor, None),
        (PadLook(Layout.CIRCLE, pads=8), minor, None),
        (PadLook(Layout.GRID), minor, None),
        (PadLook(), minor, kit),
    )
    keep(_sheet([_pads(*each) for each in layouts]), "pads-layouts")
    colours = (
        PadLook(),
        PadLook(colours=Colours.TUBES, labels=Labels.LETTERS),
        PadLook(colours=Colours.SHAPES, labels=Labels.LETTERS),
        PadLook(colours=Colours.CONTRAST, labels=Labels.NUMBERS),
        PadLook(colours=Colours.ONE, labels=Labels.NONE),
        PadLook(colours=Colours.OWN, labels=Labels.SHAPES),
    )
    keep(_sheet([_pads(look, major) for look in colours]), "pads-colours")
    keep(picture(_played()), "pads-played")
    desk = Desk()
    desk.welcome()
    desk.preferring.change(
        Preferences(
            Look(own_colours=("#D55E00", "#F0E442", "#7B4EA3", "#8CCBF2", "#ED5CA0")),
            Table((PadLook(Layout.CIRCLE, colours=Colours.OWN),)),
        )
    )
    window = desk.window
    window.resize(SIZE)
    window.show()
    page = window.panel.pads
    window.panel.open(page)
    picture(window)
    area = next(area for area in window.panel.findChildren(QScrollArea) if area.widget() is page)
    area.ensureWidgetVisible(page.own)
    keep(picture(window), "pads-page")
    window.close()


def _pads(look: PadLook, scale: str, kit: KitSound | None = None, size: QSize = PADS) -> PadCanvas:
    canvas = PadCanvas(DARK)
    clothe(canvas, DARK)
    canvas.resize(size)
    canvas.set_offer(Offer(Key(0, load_scales().find(scale)), kit=kit))
    canvas.set_look(look, "en", OWN)
    canvas.show()
    canvas.setEnabled(False)  # no focus
    return canvas


def _sheet(pads: list[PadCanvas]) -> Image.Image:
    """Return pictures of pads in two columns; they are drawn as large as they are used."""
    size = (PADS.width() // SMALLER, PADS.height() // SMALLER)
    return beside([picture(each).resize(size, Image.Resampling.LANCZOS) for each in pads], 2)


def _played() -> PadCanvas:
    """Return pads that are played by one, by three, and one that stayed silent."""
    canvas = _pads(PadLook(), "major-pentatonic", size=QSize(760, 440))
    picture(canvas)
    for number, pad in enumerate(canvas.pads):
        for degree, seats in ((9, (5,)), (1, (2,)), (2, (1, 2, 3)), (-5, (4,))):
            if pad.degree == degree:
                canvas.set_seats(number, seats)
    canvas.mark_silent(4)
    return canvas
