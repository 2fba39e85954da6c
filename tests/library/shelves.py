"""What the tests of the library share: folders of jams, and machines that look into them."""

from collections.abc import Sequence
from pathlib import Path
from uuid import uuid4

from msgspec.structs import replace

from improv.jam import commands as ask
from improv.library.shelf import Library, open_library
from improv.session.notebook.annotation import Annotation, Notes
from improv.session.notebook.sidecar import write_notes
from improv.session.records import NANOSECONDS
from improv.session.sealing import TakeKey
from tests.session.playing import WALL_NS, Recording, join


def a_recording(people: Sequence[str] = ("Ana", "Ben"), day: int = 0, seconds: float = 4.0) -> Recording:
    """A note a second of each person in turn; it begins so many days after the first of January."""
    pads = [f"pads {seat}" for seat in range(1, len(people) + 1)]
    recording = Recording(
        *(join(each, each.title()) for each in pads),
        *(ask.SeatPerson(seat, person) for seat, person in enumerate(people, 1)),
    )
    recording.header = replace(
        recording.header, uuid=str(uuid4()), created_ns=WALL_NS + day * 86_400 * NANOSECONDS
    )
    recording.begin_epoch()
    for second in range(int(seconds)):
        source = pads[second % len(pads)]
        recording.at(second, ask.Press(source, second % 5, 80))
        recording.at(second + 0.5, ask.Release(source, second % 5))
    recording.end(seconds)
    return recording


def a_jam(
    folder: Path,
    name: str = "2026-01-01-010000.jam",
    people: Sequence[str] = ("Ana", "Ben"),
    day: int = 0,
    seconds: float = 4.0,
    **notes: object,
) -> Path:
    """Save a jam, with notes where there are any."""
    folder.mkdir(parents=True, exist_ok=True)
    take = a_recording(people, day, seconds).save(folder, name)
    if notes:
        write_notes(take, Notes(**notes))  # type: ignore[arg-type]
    return take


def said(text: str, at_s: float = 1.0, number: int = 7) -> tuple[Annotation, ...]:
    """One note."""
    return (Annotation(number, at_s, text=text),)


class Machine:
    """A machine with a folder of jams and a library."""

    def __init__(self, folder: Path, key: TakeKey | None = None, server: str = "") -> None:
        self.jams = folder / "jams"
        self.index = folder / "library"
        self.jams.mkdir(parents=True, exist_ok=True)
        self.books: Library = open_library(self.index, key, folders=[self.jams], server=server)

    def names(self, **wanted: object) -> list[str]:
        from improv.library.shelved import Wanted

        return [jam.name for jam in self.books.find(Wanted(**wanted)).jams]  # type: ignore[arg-type]
