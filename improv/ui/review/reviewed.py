"""What Review shows of one take: players, their notes as columns, what was changed when.

Nothing here needs Qt, so that a thread or another process can make it.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from improv.jam import events as did
from improv.jam.player import COLOURS, SEATS, Player
from improv.line import Line, line
from improv.music.harmony import Reason
from improv.music.sound import KitSound
from improv.session.note_columns import REASONS, NoteColumns, Real, TakeColumns, Whole
from improv.session.notebook.annotation import LONGEST_SECONDS, Correction
from improv.session.records import NANOSECONDS, RecordsLost
from improv.session.seating import Seating, label_of, labels_of, players_of
from improv.session.times import local_time, minutes
from improv.ui.review.flags import Flag, flags_of

_SEATING = (
    did.PlayerJoined,
    did.PersonSeated,
    did.SourcesSwapped,
    did.SourceTaken,
    did.SoundChosen,
    did.PlayerLeft,
)
DASHES: tuple[tuple[float, ...], ...] = ((), (6, 3), (2, 2), (8, 3, 2, 3), (12, 4), (5, 2, 1, 2, 1, 2))
"""How a player's line is broken, with the colour, so that nobody is told by colour alone; in turn, like the
shapes. In widths of the pen: drawn, left out."""


class Reviewed(Struct, frozen=True):
    """A lane: who it is, and how they are told apart."""

    seat: int
    """Where they sat: what is muted there is this lane."""
    label: str
    """As ``labels_of`` calls them: what annotations and corrections name."""
    look: int
    """1 to 12: whose colour and shape they have, which are those of their seat in Play."""
    person: str = ""
    """Their name, where somebody said it."""
    device: str = ""
    """What they played on."""
    sounds: tuple[str, ...] = ()
    """Names of the sounds they played with, in their order."""
    has_keys: bool = False
    """What they played are MIDI keys, not pads."""
    notes: int = 0

    @property
    def colour(self) -> str:
        """Return the colour as ``#RRGGBB``."""
        return COLOURS[(self.look - 1) % len(COLOURS)]

    @property
    def dash(self) -> tuple[float, ...]:
        """Return how their lines are broken, as ``DASHES``."""
        return DASHES[(self.look - 1) % len(DASHES)]


class ReviewedJam(Struct, frozen=True, eq=False):
    """A take as it is looked at. Seconds count from its first event, and end after a week."""

    name: str
    players: tuple[Reviewed, ...]
    """A lane each, from above."""
    onset_s: Real
    """Notes in the order in which they began; so are all columns."""
    end_s: Real
    note: Whole
    """Nearest MIDI note of what sounded; of a kit's piece its General MIDI drum."""
    hertz: Real
    played: Whole
    """The MIDI key, or the degree on pads."""
    velocity: Whole
    """How hard it was pressed, 1 to 127."""
    strength: Whole
    """The velocity that it sounds with."""
    lane: Whole
    """Index into ``players``."""
    reason: Whole
    """Index into ``session.note_columns.REASONS``."""
    piece: Whole
    """Index into ``pieces``; -1 where a pitch sounded."""
    pieces: tuple[str, ...]
    """Names of the pieces of kits, in English."""
    seq: Whole
    """Of the note's record."""
    flags: tuple[Flag, ...]
    seconds: float
    began: datetime
    """On the clock of the place where it was."""
    lines: tuple[Line, ...] = ()
    """What is to be said of the file: damage, a newer version, records that are missing."""

    def lane_of(self, label: str) -> int | None:
        """Return the lane of a label; None where nobody is called that."""
        return next((lane for lane, player in enumerate(self.players) if player.label == label), None)


Whose = Correction
"""Whose notes they were, corrected for a passage."""


def reviewed(columns: TakeColumns, name: str, whose: Iterable[Whose] = ()) -> ReviewedJam:
    """Return a take as it is looked at; of corrections that overlap, the later holds."""
    zero, notes = columns.zero_ns, columns.notes
    people = notes.seat <= SEATS
    notes = _only(notes, people & (notes.seat >= 1))
    onset = np.clip((notes.began_ns - zero) / NANOSECONDS, 0.0, LONGEST_SECONDS)
    length = np.maximum(0, notes.ended_ns - notes.began_ns) / NANOSECONDS
    lanes = _Lanes(columns)
    lanes.seat(notes)
    for each in (*columns.rest.corrections, *whose):
        lanes.correct((notes.seat == each.seat) & (onset >= each.from_s) & (onset < each.to_s), each)
    players, lane = lanes.shown()
    header = columns.rest.header
    return ReviewedJam(
        name=name,
        players=players,
        onset_s=onset,
        end_s=np.minimum(onset + length, LONGEST_SECONDS),
        note=lanes.note,
        hertz=notes.hertz,
        played=notes.played,
        velocity=notes.velocity,
        strength=notes.strength,
        lane=lane,
        reason=notes.reason,
        piece=lanes.piece,
        pieces=tuple(lanes.pieces),
        seq=notes.seq,
        flags=tuple(flags_of(columns)),
        seconds=min(columns.seconds, LONGEST_SECONDS),
        began=local_time(header.created_ns + zero - header.monotonic_ns, header.utc_offset_s),
        lines=tuple(_lines(columns, len(players))),
    )


def _only(notes: NoteColumns, which: NDArray[np.bool_]) -> NoteColumns:
    columns = {
        field: getattr(notes, field)[which] for field in NoteColumns.__struct_fields__ if field != "source"
    }
    return NoteColumns(source=(), **columns)


class _Lanes:
    """Who played each note, and on what."""

    def __init__(self, columns: TakeColumns) -> None:
        self._take = columns.rest
        everybody = players_of(self._take)
        self._labels = labels_of(everybody)
        self._lanes: dict[tuple[int, str], Reviewed] = {}
        for player in everybody:
            self._lane_of(player)
        self._found = np.zeros(0, np.int64)
        self.note = self.piece = self._found
        self.pieces: dict[str, int] = {}
        self._sounds: dict[tuple[int, str], dict[str, None]] = {}

    def seat(self, notes: NoteColumns) -> None:
        """Find the player of each note."""
        self._found = np.zeros(len(notes), np.int64)
        self.note, self.piece = notes.note.copy(), np.full(len(notes), -1, np.int64)
        for seat, changes in self._changes().items():
            mine = np.flatnonzero(notes.seat == seat)
            since = np.searchsorted([seq for seq, _ in changes], notes.seq[mine], side="right") - 1
            for number in np.unique(since).tolist():
                these = mine[since == number]
                player = changes[number][1] if number >= 0 else None
                self._found[these] = self._lane_of(player, seat)
                if player is not None:
                    self._sound(player, these, notes)
        for seat in np.setdiff1d(notes.seat, list(self._changes())).tolist():
            self._found[notes.seat == seat] = self._lane_of(None, seat)

    def correct(self, which: NDArray[np.bool_], whose: Whose) -> None:
        """Say whose these notes were."""
        if which.any():
            keys = list(self._lanes)
            key = next((key for key in keys if key[1] == whose.person), (whose.seat, whose.person))
            if key not in self._lanes:
                taken = {lane.look for lane in self._lanes.values()}
                free = [look for look in range(1, SEATS + 1) if look not in taken]
                look = free[0] if free else whose.seat
                self._lanes[key] = Reviewed(whose.seat, whose.person, look, whose.person)
            self._found[which] = list(self._lanes).index(key)

    def shown(self) -> tuple[tuple[Reviewed, ...], Whole]:
        """Return the lanes of those who played or are known by name, by seat, and the lane of each note."""
        counts = np.bincount(self._found, minlength=len(self._lanes)).tolist()
        lanes = [
            (number, _with(lane, counts[number], tuple(self._sounds.get(key, ()))))
            for number, (key, lane) in enumerate(self._lanes.items())
            if counts[number] or lane.person
        ]
        lanes.sort(key=lambda each: each[1].seat)
        place = np.zeros(max(1, len(self._lanes)), np.int64)
        for new, (old, _) in enumerate(lanes):
            place[old] = new
        return tuple(lane for _, lane in lanes), place[self._found]

    def _changes(self) -> dict[int, list[tuple[int, Player]]]:
        """Return who sat on each seat, each with the record since which they did so."""
        opening = self._take.header.opening.players
        seating = Seating(opening)
        changes = {player.seat: [(-2, player)] for player in opening}
        for entry in self._take.records:
            seating.apply(entry.record)
            if isinstance(entry.record, _SEATING):
                for seat, player in seating.players.items():
                    known = changes.setdefault(seat, [])
                    if not known or known[-1][1] != player:
                        known.append((entry.seq, player))
        return changes

    def _lane_of(self, player: Player | None, seat: int = 0) -> int:
        if player is None:
            key = (seat, str(seat))
            lane = Reviewed(seat, str(seat), seat)
        else:
            key = (player.seat, self._labels[player.seat, label_of(player)])
            lane = Reviewed(
                player.seat, key[1], player.seat, player.person, player.name, (), not player.has_pads
            )
        self._lanes.setdefault(key, lane)
        return list(self._lanes).index(key)

    def _sound(self, player: Player, these: Whole, notes: NoteColumns) -> None:
        key = (player.seat, self._labels[player.seat, label_of(player)])
        self._sounds.setdefault(key, {})[player.sound.name] = None
        if isinstance(player.sound, KitSound):
            kit = player.sound.pieces
            struck = these[notes.reason[these] == REASONS.index(Reason.PIECE)]
            which = notes.note[struck] % len(kit)
            self.note[struck] = np.array([piece.gm for piece in kit])[which]
            names = [self.pieces.setdefault(piece.name, len(self.pieces)) for piece in kit]
            self.piece[struck] = np.array(names)[which]


def _with(lane: Reviewed, notes: int, sounds: tuple[str, ...]) -> Reviewed:
    return Reviewed(lane.seat, lane.label, lane.look, lane.person, lane.device, sounds, lane.has_keys, notes)


def _lines(columns: TakeColumns, players: int) -> Iterator[Line]:
    """Yield what is to be said of the file."""
    take = columns.rest
    if take.damage:
        yield line(
            "Part of this session can’t be read: the file is damaged. What was played up to {time} is here, "
            "of {count} players; the file stays as it is.",
            time=minutes(columns.seconds),
            count=players,
        )
    if take.skipped:
        yield line(
            "Made with a newer version of Improv: what this one does not know is not shown. "
            "Opened read-only; the file stays as it is."
        )
    lost = sum(entry.record.count for entry in take.records if isinstance(entry.record, RecordsLost))
    if lost:
        yield line(
            "{count} records are missing in this session: they could not be written while it was played. "
            "Where they are missing is marked.",
            count=lost,
        )
