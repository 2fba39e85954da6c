"""What somebody chose to take away, as plain values, and the wish that comes of it."""

from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from improv.line import line
from improv.link.hearing import HearingEdit
from improv.session.out.choosing import Choice
from improv.session.out.page_words import PageWords
from improv.session.out.wishes import (
    SUFFIXES,
    Bundle,
    Details,
    ExportNotes,
    ExportSound,
    Format,
    PersonExport,
    TakeHome,
    Wish,
)


class What(StrEnum):
    """What can be taken away."""

    TAKE_HOME = "take-home"
    SOUND = "sound"
    MIDI = "midi"
    MTTB = "mttb"
    CSV = "csv"
    ANNOTATIONS = "annotations"
    MUSICXML = "musicxml"
    EAF = "eaf"
    LABELS = "labels"
    JSONL = "jsonl"
    PERSON = "person"
    BUNDLE = "bundle"


SOUNDS = (".wav", ".flac", ".mp3")
OF_PEOPLE = frozenset(
    {What.SOUND, What.MIDI, What.CSV, What.ANNOTATIONS, What.MUSICXML, What.EAF, What.LABELS, What.JSONL}
)
"""What can be of some people alone."""
OF_ONE = frozenset({What.TAKE_HOME, What.PERSON})
WHOLE = frozenset({What.PERSON, What.BUNDLE})
"""What is always of the whole jam."""
WITH_NAMES = WHOLE
"""What holds names whatever is ticked, since it holds the recording itself, or what is that person's own."""
IN_VIDEO = frozenset({What.EAF, What.LABELS})
_NAMED = {
    What.TAKE_HOME: "take-home",
    What.MTTB: "pair",
    What.CSV: "notes",
    What.ANNOTATIONS: "noted",
    What.PERSON: "person",
}
"""Where several kinds have one suffix: what stands behind the date. A file's name never says who."""
BUNDLE_SUFFIX = ".improv"
PAGE_SUFFIX = ".html"


class Form(Struct, frozen=True):
    """All choices; those that do not belong to ``what`` wait until it is chosen again."""

    what: What = What.TAKE_HOME
    sound: str = SOUNDS[0]
    stems: bool = False
    as_heard: bool = False
    """Sound as it is heard now in Review, else as it was recorded."""
    passage: bool = False
    """Of what is selected alone."""
    people: tuple[str, ...] = ()
    """None: everybody."""
    person: str = ""
    pair: tuple[str, str] = ("", "")
    names: bool = False
    with_notes: bool = False
    """On a page to take home: what was noted about that person."""
    is_safe: bool = False
    """Somebody answers for sending the page; see ``Exporting.set_form``."""
    grid: int = 16
    media: str = ""
    in_video: bool = False
    passphrase: str = ""
    folder: str = ""


class Subject(Struct, frozen=True):
    """What there is to take away."""

    take: Path
    people: tuple[str, ...] = ()
    """What the tables of the take call its players."""
    selection: tuple[float, float] | None = None
    """Seconds."""
    heard: HearingEdit = HearingEdit()
    """How it is heard now."""
    speed: float = 1.0
    video_offset_s: float | None = None
    is_sealed: bool = False
    names: tuple[str, ...] = ()
    """What the window calls those people, in their order; empty: the same."""


def choice_of(form: Form, subject: Subject) -> Choice:
    """Return what of a jam is meant."""
    begin, end = subject.selection or (0.0, None)
    is_part = form.passage and subject.selection is not None and form.what not in WHOLE
    people = tuple(each for each in form.people if each in subject.people) if form.what in OF_PEOPLE else ()
    return Choice(begin if is_part else 0.0, end if is_part else None, people, form.names)


def page_wish(form: Form, subject: Subject, words: PageWords, out: str = "") -> TakeHome:
    """Return the wish for a page to take home."""
    return TakeHome(
        str(subject.take), out, form.person, choice_of(form, subject), words, with_notes=form.with_notes
    )


def wish_of(form: Form, subject: Subject, words: PageWords) -> Wish:
    """Return what is to be made. Raises ValueError (one line) where something is to be chosen first."""
    if form.what in OF_ONE and form.person not in subject.people:
        raise ValueError(line("Choose a person first."))
    take, out = str(subject.take), str(target_of(form, subject))
    choice = choice_of(form, subject)
    match form.what:
        case What.TAKE_HOME:
            if not form.is_safe:
                raise ValueError(line("Read what is on the page, and tick that it may be sent."))
            return page_wish(form, subject, words, out)
        case What.SOUND:
            stems = str(_free(Path(out).with_name(f"{Path(out).stem}-stems"))) if form.stems else ""
            heard = subject.heard if form.as_heard else None
            return ExportSound(
                take, out, choice, stems, speed=subject.speed if form.as_heard else 1.0, heard=heard
            )
        case What.BUNDLE:
            if subject.is_sealed and not form.passphrase:
                raise ValueError(
                    line("Choose a passphrase for the bundle, and tell it in another way than you send it.")
                )
            return Bundle((take,), out, form.passphrase if subject.is_sealed else "")
        case What.PERSON:
            return PersonExport(form.person, (take,), out)
        case _:
            return ExportNotes(take, out, Format(form.what.value), choice, _details(form, subject))


def _details(form: Form, subject: Subject) -> Details:
    """Return what only some formats ask. Raises ValueError as ``wish_of`` does."""
    match form.what:
        case What.MTTB:
            if not all(form.pair) or form.pair[0] == form.pair[1]:
                raise ValueError(line("Choose two different people first."))
            return Details(form.pair)
        case What.MUSICXML:
            return Details(grid=form.grid)
        case What.EAF | What.LABELS:
            media = form.media if form.what is What.EAF else ""
            offset = subject.video_offset_s if form.in_video else None
            return Details(media=media, in_video=form.in_video, video_offset_s=offset)
        case _:
            return Details()


def target_of(form: Form, subject: Subject) -> Path:
    """Return the file that would be made, or the folder of one person's part: no file that is there yet."""
    kind = _NAMED.get(form.what, "")
    stem = f"{subject.take.stem}-{kind}" if kind else subject.take.stem
    return _free(Path(form.folder) / f"{stem}{_suffix(form)}")


def _suffix(form: Form) -> str:
    match form.what:
        case What.SOUND:
            return form.sound
        case What.TAKE_HOME:
            return PAGE_SUFFIX
        case What.BUNDLE:
            return BUNDLE_SUFFIX
        case What.PERSON:
            return ""
        case _:
            return SUFFIXES[Format(form.what.value)]


def _free(path: Path) -> Path:
    """Return a path that nothing has yet: this one, or one with a number."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free
