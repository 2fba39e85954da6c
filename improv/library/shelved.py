"""A jam as the library shows it, and what may be asked for."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from unicodedata import category, combining, normalize

from msgspec import Struct

from improv.line import Line

COLUMNS = 64
"""Of the small picture of who played when: equal parts of the jam's length."""
PAGE = 50
WHOLE = Line()
"""What there is to say of damage where there is none; always this one, which a row does not write down."""
EPOCH = datetime(1970, 1, 1)
"""The date of a jam that tells none."""

Progress = Callable[[int, int], None]
"""Is told how many of how many are done."""
Stop = Callable[[], bool]
"""Says whether to leave off; asked between two jams."""


class Presence(Struct, frozen=True, omit_defaults=True):
    """How much one person played, from the beginning of the jam to its end."""

    person: str
    """Their label, as in ``session.seating.labels_of``."""
    seat: int
    """Where they sat first, for their colour; 0 for somebody a correction named who had no seat."""
    much: bytes
    """One byte for each of the COLUMNS: 0 is silence, 255 the most that anybody of this jam played."""
    is_named: bool = True
    """Somebody said who it is. Else the label is a device's name: the window shows the animal of the seat."""


class Shelved(Struct, frozen=True, omit_defaults=True):
    """A jam on the shelf. Everything is derived from the take and its sidecar."""

    id: str
    """What ``Library`` is asked for it by; stays as long as the file stays where it is."""
    path: str
    """The take; empty where only the clinic's server has it (``Library.fetch`` brings it here)."""
    name: str
    """Of the file: date and time."""
    take: str
    """The take's own identifier (UUID); empty where its header cannot be read."""
    began: datetime
    """On the clock of where it was played."""
    seconds: float = 0.0
    """From the first event to the last record."""
    title: str = ""
    people: tuple[str, ...] = ()
    """Those of whom somebody said who they are."""
    scenes: tuple[str, ...] = ()
    """The scenes that were chosen, by their names."""
    key: str = ""
    """Tonic and scale at the beginning."""
    tags: tuple[str, ...] = ()
    is_starred: bool = False
    notes_count: int = 0
    """Notes that people played."""
    annotations: int = 0
    """Marks and passages somebody wrote something about, or set."""
    presence: tuple[Presence, ...] = ()
    is_recovered: bool = False
    """The program could not end it: it was found again, or repaired."""
    is_recording: bool = False
    """It is being written right now; the rest is known when it ends."""
    is_sealed: bool = False
    """It is encrypted, and the key is not at hand."""
    is_binned: bool = False
    answers: str = ""
    """The identifier (UUID) of the take that this one was played along to, as its answer."""
    damage: Line = WHOLE
    """Why not all of it can be read, in one line; empty where it is whole."""
    notes_damage: Line = WHOLE
    """Why its sidecar cannot be read, in one line; empty where it can, or where there is none."""


class Order(StrEnum):
    """What a list begins with."""

    NEWEST = "newest"
    OLDEST = "oldest"
    TITLE = "title"
    LONGEST = "longest"
    SHORTEST = "shortest"


class Wanted(Struct, frozen=True):
    """Which jams are asked for, and which of them to show. All conditions hold together."""

    text: str = ""
    """Words, or parts of words: each has to occur in title, tags, people, scene, notes or file name."""
    people: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    scene: str = ""
    since: datetime | None = None
    """Local time, inclusive."""
    until: datetime | None = None
    """Local time, exclusive."""
    shortest_s: float | None = None
    longest_s: float | None = None
    is_starred: bool = False
    """Only those with a star."""
    is_binned: bool = False
    """Those in the bin, instead of those on the shelf."""
    order: Order = Order.NEWEST
    offset: int = 0
    limit: int = PAGE


class Page(Struct, frozen=True):
    """Some of the jams that were asked for."""

    jams: tuple[Shelved, ...]
    total: int
    """How many there are on all pages."""


class Known(Struct, frozen=True):
    """What there is to choose from, each in alphabetical order; of jams on the shelf."""

    people: tuple[str, ...]
    tags: tuple[str, ...]
    scenes: tuple[str, ...]


class Scanned(Struct, frozen=True):
    """What came of going over the folders."""

    found: int
    """Takes there are."""
    read: int
    """Takes that had changed, and were read."""
    gone: int
    """Jams that are listed no more, since their files are gone."""
    is_whole: bool
    """False where it was left off, or where another program was at it already."""
    troubles: tuple[Line, ...] = ()
    """One line each: what could not be read, and why."""


class Moved(Struct, frozen=True):
    """What came of moving jams: as they are now, for the undo, and a line for each that stayed."""

    jams: tuple[Shelved, ...]
    troubles: tuple[Line, ...] = ()


def folded(text: str) -> str:
    """Return a text as it is compared: no case, no accents, no control characters."""
    plain = (letter for letter in normalize("NFKD", text) if not combining(letter))
    return "".join(" " if category(letter)[0] == "C" else letter for letter in plain).casefold()
