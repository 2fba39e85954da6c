"""What somebody wants taken away, as plain values: a window writes them down, a process of its own does them.

``improv fulfil`` reads an ``Errand`` as one line of JSON from standard input and answers with lines of JSON,
each a ``Progress``, a ``Done`` or a ``Failed``. It stops, and leaves nothing half, when its standard input is
closed.
"""

from collections.abc import Callable
from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from improv.line import Line, line_from, wire_of
from improv.link.hearing import HearingEdit
from improv.session.out.choosing import Choice
from improv.session.out.page_words import PageWords

Advance = Callable[[float], None]
"""Is told the share that is done, 0 to 1; what it raises (see ``Stopped``) ends it: nothing half is left."""


class Stopped(Exception):
    """Somebody changed their mind: what was begun is taken back."""


class Format(StrEnum):
    """What notes, or words about them, can be exported to."""

    MIDI = "midi"
    CSV = "csv"
    JSONL = "jsonl"
    MTTB = "mttb"
    """A MIDI file of two people, on channels 1 and 2, for the Music Therapy Toolbox."""
    ANNOTATIONS = "annotations"
    """A CSV table of what was noted and marked."""
    MUSICXML = "musicxml"
    EAF = "eaf"
    """What was noted and marked, for ELAN."""
    LABELS = "labels"
    """The same for Audacity."""


SUFFIXES = {
    Format.MIDI: ".mid", Format.CSV: ".csv", Format.JSONL: ".jsonl", Format.MTTB: ".mid",
    Format.ANNOTATIONS: ".csv", Format.MUSICXML: ".musicxml", Format.EAF: ".eaf", Format.LABELS: ".txt",
}  # fmt: skip
GRIDS = (4, 8, 16, 32)
"""Parts of a whole note that a score can be drawn to."""


class Details(Struct, frozen=True):
    """What only some formats ask."""

    pair: tuple[str, ...] = ()
    """Of mttb: the client, then the therapist, or any two others."""
    bpm: Annotated[float, Meta(ge=20.0, le=400.0)] | None = None
    """Of musicxml: quarters a minute; None: the jam's own."""
    grid: int = 16
    """Of musicxml: the shortest note is such a part of a whole one; see ``GRIDS``."""
    media: str = ""
    """Of eaf: a sound or video file to link; need not be there yet."""
    in_video: bool = False
    """Of eaf and labels: times count from the beginning of the session's video, not of the passage."""
    video_offset_s: float | None = None
    """Second of that video at which the take begins; None: what the notebook says."""


class ExportNotes(Struct, frozen=True, tag=True):
    """Notes or words of a take in another format."""

    take: str
    out: str
    to: Format
    choice: Choice = Choice()
    details: Details = Details()


class ExportSound(Struct, frozen=True, tag=True):
    """Sound of a take: WAV, FLAC or MP3, by the suffix."""

    take: str
    out: str
    choice: Choice = Choice()
    """With people: only they are heard."""
    stems: str = ""
    """A folder for a file of each player's own; they are of the same kind."""
    mute: tuple[str, ...] = ()
    speed: Annotated[float, Meta(ge=0.25, le=2.0)] = 1.0
    """Slower or faster; pitches stay."""
    bits: int = 32
    """Of a .wav: 32 (float) or 24."""
    heard: HearingEdit | None = None
    """As it is heard in Review: parts left out, levels, sounds, another scale; None: as it was played."""


class TakeHome(Struct, frozen=True, tag=True):
    """A page for one person: an HTML file with the sound in it, that person's own part louder."""

    take: str
    out: str
    person: str
    choice: Choice = Choice()
    """The passage, and whether names stand in it; its people do not count."""
    words: PageWords = PageWords()
    with_notes: bool = False
    """Whether what was noted about this person stands in it."""


class Bundle(Struct, frozen=True, tag=True):
    """Takes and what was noted about them in one file, to move them to another machine."""

    takes: tuple[str, ...]
    out: str
    passphrase: str = ""
    """For sealed takes: what the one who receives them opens them with."""


class Unbundle(Struct, frozen=True, tag=True):
    """The way back: the takes of such a file into a folder."""

    bundle: str
    folder: str
    passphrase: str = ""
    """That came with sealed takes; their keys are in ``Done.keys``, for the vault."""


class PersonExport(Struct, frozen=True, tag=True):
    """All that is about one person, and nothing about anybody else: MIDI, JSON, CSV."""

    person: str
    takes: tuple[str, ...]
    folder: str


class Report(Struct, frozen=True, tag=True):
    """The report of what was found in a jam: a page of HTML, or a PDF, by the suffix."""

    take: str
    out: str
    names: bool = False
    """Whether people are called what the take calls them; else they are Player 1 and so on."""
    with_notes: bool = True
    """Whether marks and what was noted stand in it."""
    language: str = "en"
    earlier: tuple[str, ...] = ()
    """Jams, or folders of them: what was usual in those before; empty: nothing is compared."""
    window_s: float = 6.0
    hop_s: float = 1.0
    pulse_window_s: float = 12.0
    surrogates: int = 199


class CourseReport(Struct, frozen=True, tag=True):
    """The report of a person, or of two, from jam to jam: a page of HTML, or a PDF, by the suffix."""

    people: tuple[str, ...]
    """One, or the first and the second of a pair, as the takes call them."""
    takes: tuple[str, ...]
    out: str
    names: bool = False
    """Whether they are called so; else they are Player 1 and Player 2. Nobody else is named."""
    language: str = "en"
    window_s: float = 6.0
    hop_s: float = 1.0
    pulse_window_s: float = 12.0
    surrogates: int = 0
    jobs: int = 1
    """Processes that may work on what was not measured before."""


Wish = CourseReport | Report | ExportNotes | ExportSound | TakeHome | Bundle | Unbundle | PersonExport


class Errand(Struct, frozen=True):
    """A wish, and the keys of the sealed takes that it needs: for each 16 bytes of name and 32 of key."""

    wish: Wish
    keys: tuple[bytes, ...] = ()


class Progress(Struct, frozen=True, tag=True):
    """The share that is done, 0 to 1."""

    done: float


class Done(Struct, frozen=True, tag=True):
    """All is written."""

    files: tuple[str, ...]
    told: tuple[Line, ...] = ()
    """What somebody should know about it."""
    keys: tuple[bytes, ...] = ()
    """Of sealed takes that came: 16 bytes of name and 32 of key each."""


class Failed(Struct, frozen=True, tag=True):
    """Nothing was written; one line: what happened, what to do."""

    why: Line
    asks_passphrase: bool = False
    """Of a bundle of sealed takes: nobody said the passphrase that came with it."""


Answer = Progress | Done | Failed


def errand_bytes(errand: Errand) -> bytes:
    """Return an errand as one line."""
    return _encoder.encode(errand) + b"\n"


def errand_of(raw: bytes) -> Errand:
    """Return the errand that came. Raises ValueError."""
    return _errand(raw)


def answer_bytes(answer: Answer) -> bytes:
    """Return an answer as one line."""
    return _encoder.encode(answer) + b"\n"


def answer_of(raw: bytes) -> Answer:
    """Return the answer that came. Raises ValueError."""
    return _answer(raw)


_encoder = msgspec.json.Encoder(enc_hook=wire_of)
_errand: Callable[[bytes], Errand] = msgspec.json.Decoder(Errand, dec_hook=line_from).decode
_answer: Callable[[bytes], Answer] = msgspec.json.Decoder(Answer, dec_hook=line_from).decode
