"""Two people of a jam as the Music Therapy Toolbox wants them: client on channel 1, therapist on 2."""

from typing import Any

from msgspec.structs import replace

from improv.line import Line, line
from improv.session.format import Take
from improv.session.out.choosing import Choice, excerpt, labels_meant
from improv.session.out.midi_file import pair_of


def pair_file(take: Take, choice: Choice, pair: tuple[str, ...]) -> tuple[Any, tuple[Line, ...]]:
    """Return a mido.MidiFile of two people's notes, and what somebody should know about it.

    Raises Unknown for somebody who is not there, ValueError where they are not two, or one of them plays no
    note.
    """
    if len(pair) != 2:
        raise ValueError(
            line("MTTB compares two people: say --pair twice, first the client, then the therapist")
        )
    first, second = (labels_meant([who], take) for who in pair)
    if first & second:
        raise ValueError(
            line("--pair {one} and --pair {other} are the same player", one=pair[0], other=pair[1])
        )
    told: list[Line] = []
    people = []
    for who in pair:
        chosen = excerpt(take, replace(choice, people=(who,)))
        rows = list(chosen.rows)
        if not rows:
            raise ValueError(line("{who} plays no note there, so there is nothing to compare", who=who))
        name = " / ".join(dict.fromkeys(row.player for row in rows))
        if any(row.piece for row in rows):
            told.append(line("{who} played drums: MTTB takes their strokes for pitches", who=name))
        people.append((name, rows))
    return pair_of(people[0], people[1]), tuple(told)
