"""Takes without a person: as they would be if that person had only listened."""

import re
from collections.abc import Iterable, Sequence

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from improv.clinic.gate import Gate
from improv.jam import events as did
from improv.jam.player import SEATS, Player
from improv.session.format import NOT_UNDERSTOOD, Take, decode_record, encode_entry, encode_header, payload_of
from improv.session.notebook.annotation import Annotation, Correction, Notes, mark_id
from improv.session.records import NANOSECONDS, Entry, Header
from improv.session.timeline import zero_ns

NOBODY = "…"
"""What stands where a code stood in a text."""


class Rewritten(Struct, frozen=True):
    """A take as it is to be."""

    header: Header
    entries: tuple[Entry, ...]
    marks: dict[int, int]
    """Of the marks that are left: what their numbers were, and are."""
    played_less: int = 0
    """So many notes that people played are gone."""
    marks_less: int = 0
    """So many marks."""

    @classmethod
    def of(cls, take: Take, header: Header, entries: Sequence[Entry], marks: dict[int, int]) -> "Rewritten":
        """Return a take as it is to be, with how much less there is in it."""
        less = [was - now for was, now in zip(_counted(take.records), _counted(entries), strict=True)]
        return cls(header, tuple(entries), marks, *less)


def _counted(entries: Iterable[Entry]) -> tuple[int, int]:
    """Count the notes that people played, and the marks."""
    records = [entry.record for entry in entries]
    played = sum(isinstance(each, did.NoteOn) and each.player <= SEATS for each in records)
    return played, sum(isinstance(each, did.Marked) for each in records)


def mentions(code: str) -> re.Pattern[str]:
    """Return what finds a code in a text, by itself and in any case: C-1 is not in C-14."""
    return re.compile(rf"(?<![^\W_]){re.escape(code)}(?![^\W_])", re.IGNORECASE)


def without_person(take: Take, person: str, corrections: Iterable[Correction] = ()) -> Rewritten | None:
    """Return a take without a person's lane, and without a word of them; None where they are not in it.

    ``corrections``: of whose notes they were; notes that were this person's on another's seat go too. What
    they changed for all (key, scene, tempo) stays, as nobody's. Ids of the others' notes stay what they are.
    """
    found = mentions(person)
    theirs = [each for each in corrections if found.match(each.person)]  # maybe with a seat: C-014 (2)
    everything = (encode_header(take.header), *(payload_of(encode_entry(*entry)) for entry in take.records))
    if not theirs and not any(_says(raw, person, found) for raw in everything):
        return None

    def stays(player: Player) -> bool:
        return not found.fullmatch(player.person)

    records = _without_passages(take, theirs)
    gate = Gate(take.header.opening, stays)
    header = replace(take.header, opening=gate.begin())
    entries: list[Entry] = []
    marks: dict[int, int] = {}
    for entry in records:
        passed = gate.let(*entry)
        if passed and isinstance(entry.record, did.Marked):
            marks[entry.seq] = passed[0].seq
        entries += [_scrubbed(each, person, found) for each in passed]
    return Rewritten.of(take, _scrubbed_header(header, found), entries, marks)


def renumbered(notes: Notes, marks: dict[int, int]) -> Notes:
    """Return what was written about a take, after its marks were given other numbers, or are gone."""
    return replace(
        notes,
        annotations=tuple(
            note
            if note.mark_seq is None
            else replace(note, id=mark_id(marks[note.mark_seq]), mark_seq=marks[note.mark_seq])
            for note in notes.annotations
            if note.mark_seq is None or note.mark_seq in marks
        ),
        hidden_marks=tuple(marks[seq] for seq in notes.hidden_marks if seq in marks),
    )


def notes_without(notes: Notes, person: str) -> Notes:
    """Return what was written about a take, without what is by or about a person alone, and their code.

    What is about several people stays, and is about the others.
    """
    found = mentions(person)

    def is_them(label: str) -> bool:
        return bool(found.match(label))  # a label may have its seat behind: C-014 (2)

    kept: list[Annotation] = []
    for note in notes.annotations:
        others = tuple(label for label in note.people if not is_them(label))
        if is_them(note.by) or (note.people and not others):
            continue
        kept.append(
            replace(
                note,
                people=others,
                text=found.sub(NOBODY, note.text),
                kind=found.sub(NOBODY, note.kind),
            )
        )
    return replace(
        notes,
        title=found.sub(NOBODY, notes.title),
        tags=tuple(tag for tag in notes.tags if not found.search(tag)),
        annotations=tuple(kept),
        corrections=tuple(each for each in notes.corrections if not is_them(each.person)),
    )


def _without_passages(take: Take, passages: Sequence[Correction]) -> Iterable[Entry]:
    """Yield the records without the notes that began on these seats within these passages."""
    zero, gone = zero_ns(take), set[int]()
    for entry in take.records:
        record, at_s = entry.record, (entry.at_ns - zero) / NANOSECONDS
        match record:
            case did.NoteOn() | did.PressIgnored() | did.PressDelayed():
                inside = any(
                    each.seat == record.player and each.from_s <= at_s < each.to_s for each in passages
                )
                if inside and isinstance(record, did.NoteOn):
                    gone.add(record.id)
                if inside:
                    continue
            case did.NoteOff(note) | did.NoteMoved(note) | did.NoteSustained(note) | did.NoteLatched(note):
                if note in gone:
                    continue
            case _:
                pass
        yield entry


def _says(raw: bytes, person: str, found: re.Pattern[str]) -> bool:
    """Say whether a text within these bytes mentions somebody.

    In the bytes themselves anything may stand before and behind a text, also what looks like a letter: there
    the code is only looked for to be quick.
    """
    if person.casefold() not in raw.decode("utf-8", "replace").casefold():
        return False
    return _has(msgspec.msgpack.decode(raw), found)


def _has(value: object, found: re.Pattern[str]) -> bool:
    match value:
        case str():
            return found.search(value) is not None
        case dict():
            return any(_has(key, found) or _has(each, found) for key, each in value.items())
        case list():
            return any(_has(each, found) for each in value)
        case _:
            return False


def _scrubbed(entry: Entry, person: str, found: re.Pattern[str]) -> Entry:
    raw = payload_of(encode_entry(*entry))
    if not _says(raw, person, found):
        return entry
    tree = _without_words(msgspec.msgpack.decode(raw), found)
    try:
        return decode_record(msgspec.msgpack.encode(tree))
    except NOT_UNDERSTOOD:  # a text that has to have a form: a moment without words stands for it
        return Entry(entry.seq, entry.at_ns, did.Marked(""))


def _scrubbed_header(header: Header, found: re.Pattern[str]) -> Header:
    tree = _without_words(msgspec.msgpack.decode(encode_header(header)), found)
    return msgspec.convert(tree, Header)


def _without_words(value: object, found: re.Pattern[str]) -> object:
    match value:
        case str():
            return found.sub(NOBODY, value)
        case dict():
            return {_without_words(key, found): _without_words(each, found) for key, each in value.items()}
        case list():
            return [_without_words(each, found) for each in value]
        case _:
            return value
