"""What stands on a page to take home, and what the one who sends it has to know about it."""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from improv.line import Line, line
from improv.session.format import Take
from improv.session.notebook.annotation import Annotation
from improv.session.notes import NoteRow
from improv.session.out.choosing import chosen_annotations, excerpt, labels_meant
from improv.session.out.naming import naming_of
from improv.session.out.page_words import PageWords
from improv.session.out.wishes import TakeHome
from improv.session.out.xml_file import began
from improv.session.seating import HOUSE, label_of, labels_of, players_of
from improv.session.times import minutes

LONGEST_SECONDS = 2400.0
OTHERS_DECIBELS = -6.0
"""The others are so much softer than they were; nothing is louder than it was played."""


class Page(Struct, frozen=True):
    """What stands on a page besides the sound."""

    words: PageWords
    date: str
    seconds: float
    seat: int
    """The person's, whose colour theirs is."""
    own: tuple[NoteRow, ...]
    others: tuple[NoteRow, ...]
    names: tuple[str, ...] = ()
    """Of everybody who played; empty where nobody is to be named."""
    noted: tuple[Annotation, ...] = ()


def page_of(take: Take, annotations: Iterable[Annotation], wish: TakeHome) -> Page:
    """Return the page that is wished. Raises Unknown and ValueError, one line each."""
    labels = labels_meant([wish.person], take)
    choice = wish.choice
    chosen = excerpt(take, replace(choice, people=(), names=True))
    naming = naming_of(take, wants_names=choice.names)
    rows = chosen.players_rows
    own = tuple(row for row in rows if row.player in labels)
    if not own:
        raise ValueError(line("{who} plays no note there, so there is nothing to take home", who=wish.person))
    check_length(chosen.seconds)
    noted = chosen_annotations(annotations, choice.from_s, choice.end_s, labels) if wish.with_notes else ()
    return Page(
        words=wish.words,
        date=wish.words.date or began(take).date().isoformat(),
        seconds=chosen.seconds,
        seat=own[0].whose,
        own=own,
        others=tuple(row for row in rows if row.player not in labels),
        names=tuple(dict.fromkeys(row.player for row in rows)) if choice.names else (),
        noted=tuple(naming.annotation(note) for note in noted),
    )


def levels_of(take: Take, person: str) -> dict[str, float]:
    """Return by how many decibels each part is changed so that the person's own is heard well."""
    labels = labels_meant([person], take)
    players = players_of(take)
    called = labels_of(players)
    own = {label_of(player) for player in players if called[player.seat, label_of(player)] in labels}
    others = {label_of(player) for player in players} - own
    return dict.fromkeys(sorted(own), 0.0) | dict.fromkeys(
        [*sorted(others), *HOUSE.values()], OTHERS_DECIBELS
    )


def contents_of(page: Page) -> tuple[Line, ...]:
    """Return what is on a page, for the one who answers for sending it."""
    told = [
        line("the sound of {minutes}, in which everybody is heard who played", minutes=minutes(page.seconds)),
        line(
            "a picture of {own} notes of the person and {others} of others",
            own=len(page.own),
            others=len(page.others),
        ),
        line("the date, {date}", date=page.date),
    ]
    if page.names:
        told.append(line("names: {names}", names=", ".join(page.names)))
    else:
        told.append(line("no names"))
    if page.noted:
        told += [
            line("noted at {time}: {text}", time=minutes(note.at_s), text=noted_text(note))
            for note in page.noted
        ]
    else:
        told.append(line("nothing that was noted"))
    return tuple(told)


def check_length(seconds: float) -> None:
    """Raise ValueError (one line) where so much sound is too large for a page; to ask before it is made."""
    if seconds > LONGEST_SECONDS:
        raise ValueError(
            line(
                "{minutes} are too long for a page to take home; choose a passage of at most {most}",
                minutes=minutes(seconds),
                most=minutes(LONGEST_SECONDS),
            )
        )


def noted_text(note: Annotation) -> str:
    """Return what was noted in one line."""
    return ": ".join(filter(None, (note.kind, note.text))) or "–"
