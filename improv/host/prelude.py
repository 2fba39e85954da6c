"""The prelude: what an engine has sounded before anybody pressed a key, kept until somebody does.

A bed or a song that runs already is in the engine's state, at phases that no snapshot tells; so that a take
sounds the same again, it begins where the engine first sounded.
"""

from improv.jam.events import Event, NoteOn, SongBegan
from improv.jam.snapshot import Snapshot
from improv.link.messages import Sounded
from improv.session.records import Record

MOST_RECORDS = 100_000
"""Half a day of bed and pulse. Of a longer one nothing is kept: the take begins with its first press."""


class Prelude:
    """Records in memory, from the first sound of an epoch on."""

    def __init__(self, seq: int, at: int, opening: Snapshot) -> None:
        """Begin with the jam as it was before the first sound; ``seq`` is the first record's."""
        self.first_seq = seq
        self.at = at
        self.opening = opening
        self.records: list[tuple[int, int, Record]] = []

    def append(self, seq: int, at: int, record: Record) -> bool:
        """Keep a record; return whether there is still room."""
        self.records.append((seq, at, record))
        return len(self.records) < MOST_RECORDS

    def of(self, sounded: Sounded) -> Sounded | None:
        """Return what was applied of the prelude; None where nothing was."""
        seqs = tuple(seq for seq in sounded.seqs if seq > self.first_seq)
        return Sounded(sounded.epoch, sounded.frame, seqs) if seqs else None


def begins_to_sound(events: list[Event]) -> bool:
    """Say whether an engine that was at rest has something to sound by these events."""
    return any(isinstance(event, NoteOn | SongBegan) for event in events)
