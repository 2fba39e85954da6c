"""All that is about one person, for that person: their notes and what was noted about them, nobody else's.

A person has a right to it (GDPR, article 15); the others have a right that nothing of theirs is in it.
"""

from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from improv import __version__
from improv.line import Line, line
from improv.session.atomic import explained, replacing
from improv.session.format import Take
from improv.session.notebook.annotation import Annotation
from improv.session.out.choosing import Choice, Excerpt, excerpt
from improv.session.out.json_lines import theirs
from improv.session.out.midi_file import midi_of
from improv.session.out.naming import Naming, naming_of
from improv.session.out.tables import write_noted_table, write_notes_table
from improv.session.out.xml_file import began
from improv.session.seating import label_of, labels_of, players_of

FORMAT = 1


class Jam(NamedTuple):
    """A jam that somebody may have been in."""

    path: Path
    take: Take
    annotations: tuple[Annotation, ...]


class _Row(Struct, frozen=True):
    onset_s: float
    duration_s: float
    played_note: int
    played_velocity: int
    velocity: int
    note: int
    hertz: float
    reason: str
    piece: str


def labels_of_person(take: Take, person: str) -> tuple[str, ...]:
    """Return what the tables of a take call this person; nothing where they did not play.

    The name of an instrument counts only where nobody said who played it: else it would bring others too.
    """
    wanted = person.strip().casefold()
    players = players_of(take)
    labels = labels_of(players)
    found = [
        labels[player.seat, label_of(player)] for player in players if label_of(player).casefold() == wanted
    ]
    corrected = [each.person for each in take.corrections if each.person.casefold() == wanted]
    return tuple(dict.fromkeys([*found, *corrected])) if wanted else ()


def export_person(person: str, jam: Jam, folder: Path) -> tuple[Path, ...]:
    """Write one jam's part of it: MIDI, JSON, and two tables; nothing where the person was not there.

    Raises CannotWrite.
    """
    labels = labels_of_person(jam.take, person)
    if not labels:
        return ()
    chosen = _own(jam, labels)
    stem = folder / jam.path.stem
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise explained(folder, error) from error
    written = tuple(
        stem.with_name(f"{stem.name}{suffix}") for suffix in (".mid", ".csv", ".notes.csv", ".json")
    )
    with replacing(written[0]) as draft:
        draft.touch(0o600)
        midi_of(jam.take, chosen).save(draft)
    with replacing(written[1]) as draft:
        draft.touch(0o600)
        write_notes_table(chosen.rows, draft)
    with replacing(written[2]) as draft:
        draft.touch(0o600)
        write_noted_table(chosen.annotations, draft)
    with replacing(written[3]) as draft:
        draft.touch(0o600)
        draft.write_bytes(msgspec.json.format(msgspec.json.encode(_told(person, jam, chosen)), indent=1))
    return written


def nothing_of(person: str, count: int) -> Line:
    """Return the line for somebody who was in none of so many jams."""
    return line(
        "{person} played in none of {count} jams; check how they are called", person=person, count=count
    )


def _own(jam: Jam, labels: tuple[str, ...]) -> Excerpt:
    """Return the person's own, under their own name; other people in the texts are called by numbers."""
    chosen = excerpt(jam.take, Choice(people=labels, names=True), jam.annotations)
    naming = _others_renamed(jam.take, labels)
    return replace(chosen, annotations=tuple(map(naming.annotation, chosen.annotations)), naming=naming)


def _others_renamed(take: Take, labels: tuple[str, ...]) -> Naming:
    naming = naming_of(take)
    own = {person for person in naming.people if set(labels_of_person(take, person)) & set(labels)}
    return Naming(
        {person: person if person in own else shown for person, shown in naming.people.items()},
        {label: label if label in labels else shown for label, shown in naming.labels.items()},
        hides=True,
    )


def _told(person: str, jam: Jam, chosen: Excerpt) -> dict[str, Any]:
    return {
        "improv_person": FORMAT,
        "made_by": f"improv {__version__}",
        "person": person,
        "jam": jam.path.stem,
        "began": began(jam.take).isoformat(),
        "seconds": chosen.seconds,
        "notes": [
            _Row(**{name: getattr(row, name) for name in _Row.__struct_fields__}) for row in chosen.rows
        ],
        "noted": chosen.annotations,
        "events": list(theirs(jam.take, chosen)),
    }
