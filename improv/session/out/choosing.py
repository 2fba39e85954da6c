"""What of a jam is taken away: a passage, whose notes, and whether people are called what they are called."""

from collections.abc import Iterable, Mapping
from math import inf, isfinite

from msgspec import Struct
from msgspec.structs import replace

from improv.jam.player import Player
from improv.line import line
from improv.music.data import Unknown
from improv.session.format import Take
from improv.session.notebook.annotation import Annotation, plain
from improv.session.notes import Moved, NoteRow, note_rows
from improv.session.out.naming import Naming, naming_of
from improv.session.records import NANOSECONDS
from improv.session.seating import HOUSE, label_of, labels_of, matches, players_of
from improv.session.timeline import last_ns, zero_ns


class Choice(Struct, frozen=True):
    """What is taken away. Seconds count from the take's first event."""

    from_s: float = 0.0
    to_s: float | None = None
    """None: to the end."""
    people: tuple[str, ...] = ()
    """Whose notes: seats, persons, names of players; none are named: everybody's, bed and pulse too."""
    names: bool = False
    """Whether people are called what the take calls them; else they are Player 1, Player 2 and so on."""

    @property
    def end_s(self) -> float:
        """Return where it ends; infinite where that is the end of the take."""
        return inf if self.to_s is None else self.to_s


class Excerpt(Struct, frozen=True):
    """What was chosen. Seconds count from the beginning of the passage."""

    seconds: float
    from_s: float
    """Where the passage begins in the take."""
    rows: tuple[NoteRow, ...]
    """Notes, the house's too where nobody is chosen; what lasts longer than the passage is cut."""
    annotations: tuple[Annotation, ...]
    labels: frozenset[str] | None
    """What the take calls those who were chosen; None: everybody."""
    naming: Naming

    @property
    def players_rows(self) -> tuple[NoteRow, ...]:
        """Return the notes of players alone."""
        return tuple(row for row in self.rows if row.seat not in HOUSE)


def excerpt(take: Take, choice: Choice, annotations: Iterable[Annotation] = ()) -> Excerpt:
    """Return what was chosen of a take and of what was noted about it.

    Raises Unknown for somebody who is not in it, ValueError where the passage is none.
    """
    seconds = (last_ns(take) - zero_ns(take)) / NANOSECONDS
    check_passage(choice.from_s, choice.to_s, seconds)
    labels = labels_meant(choice.people, take) if choice.people else None
    naming = naming_of(take, wants_names=choice.names)
    rows = (
        naming.row(row)
        for whole in note_rows(take, house=labels is None)
        if labels is None or whole.player in labels
        for row in _clipped(whole, choice.from_s, choice.end_s)
    )
    noted = (
        naming.annotation(note)
        for note in chosen_annotations(annotations, choice.from_s, choice.end_s, labels)
    )
    return Excerpt(
        seconds=min(choice.end_s, seconds) - choice.from_s,
        from_s=choice.from_s,
        rows=tuple(rows),
        annotations=tuple(noted),
        labels=labels,
        naming=naming,
    )


def check_passage(from_s: float, to_s: float | None, seconds: float = inf) -> None:
    """Raise ValueError (one line) where a passage has no beginning before its end, or lies behind the jam.

    ``seconds`` is how long the jam is.
    """
    end = inf if to_s is None else to_s
    if not isfinite(from_s) or from_s < 0 or end != end:
        raise ValueError(line("a passage begins and ends at seconds of the jam: 0 or more"))
    if from_s >= end:
        raise ValueError(
            line(
                "--from {begin:g} --to {end:g}: the beginning has to come before the end",
                begin=from_s,
                end=end,
            )
        )
    if from_s > 0 and from_s >= seconds:
        raise ValueError(line("nothing is there: the jam is {seconds:.1f} s long", seconds=seconds))


def labels_meant(selectors: Iterable[str], take: Take) -> frozenset[str]:
    """Return what the take's tables call the players that are meant.

    A person counts before a seat's number, and that before an instrument's name: what is asked for one person
    must not bring another. Raises Unknown for a selector that means nobody.
    """
    players = players_of(take)
    labels = labels_of(players)
    known = dict.fromkeys([*labels.values(), *(row.player for row in note_rows(take))])
    meant: set[str] = set()
    for selector in selectors:
        found = _persons(selector, players, labels, known) or {
            labels[player.seat, label_of(player)] for player in players if matches(selector, player)
        }
        if not found:
            there = ", ".join(known) or "none"
            raise Unknown(f"no player {selector!r} in this jam: there are {there}")
        meant |= found
    return frozenset(meant | {plain(label) for label in meant})  # as notes about them call them


def _persons(
    selector: str, players: Iterable[Player], labels: Mapping[tuple[int, str], str], known: Iterable[str]
) -> set[str]:
    wanted = selector.strip().casefold()
    found = {label for label in known if label.casefold() == wanted}
    return found | {
        labels[player.seat, label_of(player)]
        for player in players
        if player.person and player.person.casefold() == wanted
    }


def chosen_annotations(
    annotations: Iterable[Annotation], from_s: float, end_s: float, labels: frozenset[str] | None
) -> tuple[Annotation, ...]:
    """Return the notes about a passage and about the chosen people, in order, counted from its beginning.

    Where people are chosen, what is about nobody in particular is left out, and nobody else is named.
    """
    found = []
    for note in annotations:
        last = note.at_s if note.end_s is None else note.end_s
        if last < from_s or note.at_s >= end_s:
            continue
        if labels is not None and not labels.intersection((*note.people, note.by)):
            continue
        people = note.people if labels is None else tuple(each for each in note.people if each in labels)
        found.append(
            replace(
                note,
                at_s=max(0.0, note.at_s - from_s),
                end_s=None if note.end_s is None else min(note.end_s, end_s) - from_s,
                people=people,
                by=note.by if labels is None or note.by in labels else "",
            )
        )
    return tuple(sorted(found, key=lambda note: note.at_s))


def _clipped(row: NoteRow, from_s: float, end_s: float) -> tuple[NoteRow, ...]:
    """Return a note as far as it lies in a passage, counted from there; nothing where it does not."""
    end = row.onset_s + row.duration_s
    if row.onset_s >= end_s or (row.onset_s < from_s and end <= from_s):
        return ()
    begin = max(row.onset_s, from_s)
    note, hertz, moves = row.note, row.hertz, []
    for move in row.moves:
        if move.at_s <= begin:
            note, hertz = move.note, move.hertz
        elif move.at_s < end_s:
            moves.append(Moved(move.at_s - from_s, move.note, move.hertz))
    return (
        replace(
            row,
            onset_s=begin - from_s,
            duration_s=min(end, end_s) - begin,
            note=note,
            hertz=hertz,
            moves=tuple(moves),
        ),
    )
