"""What people are called in what is taken away: codes as they are, everybody else by a number."""

import re
from collections.abc import Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from improv.jam.player import Player
from improv.session.format import Take
from improv.session.notebook.annotation import Annotation, plain
from improv.session.notes import NoteRow
from improv.session.seating import label_of, labels_of, players_of

CODE = re.compile(r"[A-Za-z]{1,4}[-_ ]?[0-9]{1,6}")
"""What is a code already and names nobody, as in C-014."""
SOMEBODY = "Somebody"
_SHORTEST_NAME = 2
"""Letters: a single one would be found in every text."""


class Naming(Struct, frozen=True):
    """What each person and each player of a take is called outside."""

    people: Mapping[str, str] = {}
    """By person."""
    labels: Mapping[str, str] = {}
    """By what the take's tables call a player."""
    hides: bool = False
    """Whether names are hidden, also those of people whom only the memory of a jam still knows."""

    def person(self, name: str) -> str:
        """Return what a person is called, even one who did not play."""
        shown = self.label(name)
        is_known = name in self.labels or name in self.people
        return shown if is_known or not self.hides or not name or CODE.fullmatch(name) else SOMEBODY

    def label(self, label: str) -> str:
        """Return what a player is called."""
        return self.labels.get(label) or self.people.get(label, label)

    def players(self, players: Iterable[Player]) -> tuple[Player, ...]:
        """Return players under those names."""
        return tuple(replace(each, person=self.people.get(each.person, each.person)) for each in players)

    def words(self, text: str) -> str:
        """Return a text without the names of the people of this take; whom else it names, nobody knows."""
        names = [name for name in self.people if len(name) >= _SHORTEST_NAME and self.people[name] != name]
        if not names or not text:
            return text
        longest_first = sorted(names, key=len, reverse=True)
        pattern = "|".join(re.escape(name) for name in longest_first)
        by_folded = {name.casefold(): self.people[name] for name in names}
        return re.sub(
            rf"(?<!\w)(?:{pattern})(?!\w)",
            lambda found: by_folded.get(found.group().casefold(), "…"),
            text,
            flags=re.IGNORECASE,
        )

    def row(self, row: NoteRow) -> NoteRow:
        """Return a note under that name."""
        shown = self.label(row.player)
        return row if shown == row.player else replace(row, player=shown)

    def annotation(self, note: Annotation) -> Annotation:
        """Return what was noted, under those names."""
        if not self.people:
            return note
        return replace(
            note,
            people=tuple(self.label(each) for each in note.people),
            by=self.label(note.by),
            text=self.words(note.text),
        )


def naming_of(take: Take, *, wants_names: bool = False) -> Naming:
    """Return what people are called: the same in everything that is taken away of one take.

    Codes stay. Who has none is Player 1, Player 2 and so on, by seat. A player whom nobody named is called
    what their instrument is called.
    """
    if wants_names:
        return Naming()
    players = players_of(take)
    opening = take.header.opening
    before = labels_of(players)
    known = {plain(label) for label in before.values()}
    corrected = [each.person for each in take.corrections if each.person not in known]
    names = dict.fromkeys([*(player.person for player in players), *opening.people, *corrected])
    people: dict[str, str] = {}
    for name in names:
        if name:
            number = sum(shown != known for known, shown in people.items()) + 1
            people[name] = name if CODE.fullmatch(name) else f"Player {number}"
    renamed = Naming(people).players(players)
    after = labels_of(renamed)
    labels: dict[str, str] = {}
    for player, other in zip(players, renamed, strict=True):
        label = before[player.seat, label_of(player)]
        labels[label] = labels[plain(label)] = after[other.seat, label_of(other)]
    return Naming(people, labels, hides=True)
