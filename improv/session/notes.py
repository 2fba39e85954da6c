"""The notes of a take as rows: what was played, what sounded, who, when, for how long."""

from collections.abc import Mapping

from msgspec import Struct

from improv.jam.events import NoteMoved, NoteOff, NoteOn
from improv.jam.player import Note, Player
from improv.music.harmony import Reason
from improv.music.sound import KitSound
from improv.music.sounds.kit import Piece
from improv.session.format import Take
from improv.session.notebook.annotation import plain
from improv.session.notebook.correcting import Whose
from improv.session.records import NANOSECONDS
from improv.session.seating import HOUSE, Seating, label_of, labels_of, players_of
from improv.session.timeline import last_ns, zero_ns


class Moved(Struct, frozen=True):
    """A pitch that a held note went to, when the key changed."""

    at_s: float
    note: int
    hertz: float


class NoteRow(Struct, frozen=True):
    """A note. Seconds count from the take's first event."""

    seat: int
    player: str
    """Whose it was: the person, or the source's name, with the seat where two are called the same."""
    source: str
    onset_s: float
    duration_s: float
    """Until the note ended, the time that the pedal held it included."""
    played_note: int
    """The MIDI key, or the degree on pads."""
    played_velocity: int
    """How hard it was pressed, 1 to 127."""
    velocity: int
    """What it sounded with: the same, but for the settings of the player's hands."""
    note: int
    """Nearest MIDI note of what sounded; of a piece of a kit, its General MIDI drum."""
    hertz: float
    reason: str
    piece: str = ""
    """The piece of a kit that was struck; empty where a pitch sounded."""
    moves: tuple[Moved, ...] = ()
    whose: int = 0
    """The seat of whom it was: another than ``seat`` where it was corrected to somebody who has one."""


def note_rows(take: Take, *, house: bool = False) -> tuple[NoteRow, ...]:
    """Return the notes in the order in which they began; one without an end lasts as long as the take.

    People's notes, that is; with ``house`` those of bed, pulse and example too. They are of whom the take's
    ``corrections`` say.
    """
    zero, last = zero_ns(take), last_ns(take)
    seating = Seating(take.header.opening.players)
    labels = labels_of(players_of(take))
    owners = _Owners(take, labels)
    # A take begins with a press: nobody holds a note there, but the bed may lie.
    begun: list[tuple[int, NoteOn | Note, str, Piece | None]] = [
        (zero, note, HOUSE[note.player], None) for note in take.header.opening.notes if note.player in HOUSE
    ]
    ended: dict[int, int] = {}
    moved: dict[int, list[Moved]] = {}
    for _, at_ns, record in take.records:
        match record:
            case NoteOn(player=seat):
                player = seating.players.get(seat)
                label = HOUSE.get(seat, str(seat)) if player is None else labels[seat, label_of(player)]
                begun.append((at_ns, record, label, _piece_of(record, player)))
            case NoteOff():
                ended.setdefault(record.id, at_ns)
            case NoteMoved():
                at_s = max(0, at_ns - zero) / NANOSECONDS
                moved.setdefault(record.id, []).append(Moved(at_s, record.note, record.hertz))
            case _:
                seating.apply(record)
    return tuple(
        NoteRow(
            seat=note.player,
            player=owner,
            source=note.source,
            onset_s=max(0, at_ns - zero) / NANOSECONDS,
            duration_s=max(0, ended.get(note.id, last) - at_ns) / NANOSECONDS,
            played_note=note.played,
            played_velocity=note.velocity,
            velocity=note.strength,
            note=note.note if piece is None else piece.gm,
            hertz=note.hertz,
            reason=note.reason.value,
            piece="" if piece is None else piece.id,
            moves=tuple(moved.get(note.id, ())),
            whose=seat,
        )
        for at_ns, note, label, piece in begun
        if house or note.player not in HOUSE
        for seat, owner in [owners.of(note.player, label, max(0, at_ns - zero) / NANOSECONDS)]
    )


class _Owners:
    """Says whose a note was."""

    def __init__(self, take: Take, labels: Mapping[tuple[int, str], str]) -> None:
        self._whose = Whose(take.corrections)
        self._known = {plain(label): (seat, label) for (seat, _), label in reversed(list(labels.items()))}

    def of(self, seat: int, label: str, at_s: float) -> tuple[int, str]:
        """Return the seat and what to call the person of a note that a seat began."""
        person = self._whose.person(seat, at_s)
        return self._known.get(person, (seat, person)) if person else (seat, label)


def _piece_of(note: NoteOn, player: Player | None) -> Piece | None:
    """Return the piece that a note is, where it is one of the kit that its player has."""
    if note.reason is not Reason.PIECE or player is None or not isinstance(player.sound, KitSound):
        return None
    pieces = player.sound.pieces
    return pieces[note.note % len(pieces)]
