"""Pictures of Review for its page of the docs: run `python -m bench.review_pictures`, then look at them.

They are drawn without a display, of a jam that is made up; nothing sounds.
"""

from collections.abc import Callable
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from threading import Event

from msgspec.structs import replace
from PyQt6.QtWidgets import QApplication

from bench.drawn import keep, picture
from improv.jam import commands as ask
from improv.library.shelf import open_library
from improv.link.hearing import HearingTold
from improv.session.notebook.annotation import Annotation
from improv.ui.languages.page_words import page_words
from improv.ui.languages.speaking import speak
from improv.ui.parts.style import dress
from improv.ui.parts.theme import DARK
from improv.ui.review.bookshelf import Bookshelf
from improv.ui.review.compare.comparing import Comparing
from improv.ui.review.hearing import Hearing
from improv.ui.review.reviewing import Reviewing
from improv.ui.review.shown import ReviewShown
from improv.ui.review.tables.view import Sheet
from improv.ui.review.taking.exporting import Exporting
from tests.session.playing import WALL_NS, Recording, join
from tests.ui.conftest import Desk

WIDTH, HEIGHT = 1280, 800
PEOPLE = ("Ana", "Ben", "Cleo", "Therapist")
MINUTES = 6
SHOWN_FOLDER = "/home/me/Documents/Improv/Taken away"


def main() -> None:
    """Draw them."""
    app = QApplication([])
    speak(app, "en")
    dress(app, DARK)
    with TemporaryDirectory() as name:
        folder = Path(name)
        jams = folder / "jams"
        jams.mkdir()
        for number in range(7):
            a_jam(number).save(jams, f"2026-03-{10 + number}-101500.jam")
        _draw(app, folder, jams)


def a_jam(number: int) -> Recording:
    """Four people who take turns, and come together in the end."""
    dice = Random(number)
    people = PEOPLE[: 2 + number % 3]
    recording = Recording(
        *(join(f"pads{seat}", "Pads") for seat in range(len(people))),
        *(ask.SeatPerson(seat + 1, person) for seat, person in enumerate(people)),
    )
    at_ns = number * 86_400 * 1_000_000_000
    recording.header = recording.header.__class__(
        **{
            **{field: getattr(recording.header, field) for field in recording.header.__struct_fields__},
            "created_ns": WALL_NS + at_ns,
            "uuid": f"00000000-0000-4000-8000-{number:012}",
        }
    )
    recording.begin_epoch()
    presses = []
    for seat in range(len(people)):
        at = dice.uniform(1, 20)
        while at < 60 * MINUTES:
            turn = int(at / 30) % len(people)
            pause = dice.uniform(0.3, 1.2) if turn == seat or at > 50 * MINUTES else dice.uniform(2, 9)
            presses.append((at, seat, dice.randint(0, 9), dice.randint(40, 120), min(pause * 0.8, 1.5)))
            at += pause
    moments: list[tuple[float, ask.Command]] = [
        (at, ask.Press(f"pads{seat}", key, hard)) for at, seat, key, hard, _ in presses
    ]
    moments += [(at + held, ask.Release(f"pads{seat}", key)) for at, seat, key, _, held in presses]
    for at, command in sorted(moments, key=lambda moment: moment[0]):
        recording.at(at, command)
    recording.end_epoch(60.0 * MINUTES + 5)
    recording.end(60.0 * MINUTES + 5)
    return recording


def _draw(app: QApplication, folder: Path, jams: Path) -> None:
    desk = Desk()
    hearing = Hearing(lambda message: None, desk.clock)
    shelf = Bookshelf(lambda: open_library(folder / "index", folders=[jams]))
    reviewing = Reviewing(hearing, shelf, desk.clock, folder / "vocabulary.toml")
    exporting, comparing = Exporting(reviewing, folder, jams), Comparing(reviewing)
    shown = ReviewShown(desk.window, reviewing, desk.preferring, exporting, comparing)
    desk.welcome()
    shown.set_choices(desk.scales, desk.showing.sounds)
    window = desk.window
    window.resize(WIDTH, HEIGHT)
    window.show()
    window.go_to_review()

    def until(happened: Callable[[], object]) -> None:
        pause = Event()
        for _ in range(6000):
            app.processEvents()
            if happened():
                return
            pause.wait(0.01)
        raise AssertionError("waited in vain")

    until(lambda: len(shelf.page.jams) == 7 and shelf.is_idle)
    first, second = shelf.page.jams[0], shelf.page.jams[2]
    shelf.rename(second, "The first smile")
    shelf.star(second, on=True)
    shelf.tag(first, ("calm", "third session"))
    until(lambda: shelf.is_idle)
    keep(picture(window), "review-library")
    reviewing.open(Path(second.path), second)
    until(lambda: reviewing.loaded is not None)
    for note in (
        Annotation(0, 40.0, 71.0, "Turn-taking", ("Ana", "Ben"), "Ben imitates Ana"),
        Annotation(0, 95.0, text="First smile"),
        Annotation(0, 210.0, 260.0, "Together", text="all of them, quietly"),
    ):
        reviewing.add(note)
    reviewing.select(120.0, 150.0)
    hearing.hear(HearingTold(second.path, True, False, 96.0, desk.clock.now, reviewing.seconds))
    keep(picture(window), "review-session")
    window.review.session.transport.what_if.click()
    keep(picture(window), "review-what-if")
    window.review.session.transport.what_if.click()
    reviewing.chosen = reviewing.notebook.annotations[0].id
    shown.tables.edit()
    keep(picture(window), "review-note")
    shown.tables.go_to(Sheet.ANNOTATIONS)
    window.review.session.below.chosen.emit(True)
    window.review.session.splitter.setSizes([380, 420])
    until(
        lambda: (
            reviewing.understanding.analysing.now.is_whole
            and not shown.understanding.page.progress.isVisible()
        )
    )
    keep(picture(window), "review-understand")
    shown.understanding.show_notes()
    window.review.session.header.export.click()
    exporting.set_form(replace(exporting.form, person="Ana", folder=SHOWN_FOLDER), page_words())
    until(lambda: exporting.contents)
    keep(picture(window), "review-export")
    exporting.show(False)
    window.review.session.header.compare.click()
    comparing.open(Path(first.path))
    until(lambda: comparing.other is not None)
    keep(picture(window), "review-compare")
    exporting.close()
    comparing.close()
    reviewing.stop()


if __name__ == "__main__":
    main()
