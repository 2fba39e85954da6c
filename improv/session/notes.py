"""The notes of a take as rows: what was played, what sounded, who, when, for how long."""

from msgspec import Struct

from improv.jam.events import NoteOff, NoteOn
from improv.session.format import Take
from improv.session.records import NANOSECONDS
from improv.session.seating import Seating, label_of, labels_of, players_of
from improv.session.timeline import last_ns, zero_ns


class NoteRow(Struct, frozen=True):
    """A note. Seconds count from the take's first event."""

    seat: int
    player: str
    """The person, or the source's name, with the seat where two are called the same."""
    source: str
    onset_s: float
    duration_s: float
    """Until the note ended, the time that the pedal held it included."""
    played_note: int
    """The MIDI key, or the degree on pads."""
    played_velocity: int
    note: int
    """Nearest MIDI note of what sounded."""
    hertz: float
    reason: str


def note_rows(take: Take) -> tuple[NoteRow, ...]:
    """Return the notes in the order in which they began; one without an end lasts as long as the take."""
    zero, last = zero_ns(take), last_ns(take)
    seating = Seating(take.header.opening.players)
    labels = labels_of(players_of(take))
    begun: list[tuple[int, NoteOn, str]] = []
    ended: dict[int, int] = {}
    for _, at_ns, record in take.records:
        if isinstance(record, NoteOn):
            player = seating.players.get(record.player)
            label = str(record.player) if player is None else labels[player.seat, label_of(player)]
            begun.append((at_ns, record, label))
        elif isinstance(record, NoteOff):
            ended.setdefault(record.id, at_ns)
        else:
            seating.apply(record)
    return tuple(
        NoteRow(
            seat=note.player,
            player=label,
            source=note.source,
            onset_s=max(0, at_ns - zero) / NANOSECONDS,
            duration_s=max(0, ended.get(note.id, last) - at_ns) / NANOSECONDS,
            played_note=note.played,
            played_velocity=note.velocity,
            note=note.note,
            hertz=note.hertz,
            reason=note.reason.value,
        )
        for at_ns, note, label in begun
    )
