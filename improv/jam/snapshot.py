"""A snapshot: everything there is to know of a jam at one moment, as a value."""

from msgspec import Struct

from improv.jam.control import Assignment, Control
from improv.jam.mixing import CEILINGS, Binding, Ceiling, Decibels, Echo, Learning, Room, Strip
from improv.jam.motor import Lately
from improv.jam.player import Expression, Note, Pairing, Player, Source, Waiting
from improv.jam.setting import Bed, BedKind, Delayed, Example, Pending, Pulse, SongPlay
from improv.jam.tempo import Tempo
from improv.music.harmony import Guard
from improv.music.scale import Key
from improv.music.sound import Sound


class Snapshot(Struct, frozen=True):
    """The state of a jam: enough to go on from there, in a new engine, a new window or a replay."""

    key: Key
    palette: tuple[Sound, ...]
    """The sounds dealt to players as they join, by seat."""
    players: tuple[Player, ...] = ()
    notes: tuple[Note, ...] = ()
    expressions: tuple[Expression, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    split: dict[str, str] = {}
    """Sources whose channels are players of their own, with the device's name."""
    known: dict[str, Source] = {}
    """Every source that ever had a player or waited for one."""
    engine_ready: bool = True
    next_note: int = 1
    guard: Guard = Guard.OFF
    """Off is what takes mean that do not say."""
    tempo: Tempo = Tempo()
    taps: tuple[int, ...] = ()
    """The last taps in the tempo: monotonic nanoseconds."""
    quantise: float = 0.0
    """How far presses are drawn to the grid, 0 to 1."""
    bed: Bed = Bed()
    pulse: Pulse = Pulse()
    struck: int = 0
    """When the pulse was struck last: monotonic nanoseconds."""
    song: SongPlay | None = None
    example: Example | None = None
    pending: Pending | None = None
    delayed: tuple[Delayed, ...] = ()
    """What waits for the beat, the first that is due first."""
    strips: dict[int, Strip] = {}
    """By part; parts that are not named are at rest."""
    room: Room = Room()
    echo: Echo = Echo()
    calm: bool = False
    ceiling: Ceiling = CEILINGS[1]
    """Decibels relative to full scale."""
    bindings: tuple[Binding, ...] = ()
    learning: Learning | None = None
    scene: str = ""
    """The scene that was chosen last, if one was."""
    kept: tuple[Player, ...] = ()
    """Players who were here before, whose sources find their seat, name and settings again.

    One with seat 0 brings only who they are and how their hands play; the rest is dealt anew.
    """
    pairing: Pairing | None = None
    invited: int = 0
    """The player who is invited to play; 0 is nobody."""
    spotlight: int = 0
    """The one player who is not quietened; 0: nobody is."""
    quietened: dict[int, Decibels] = {}
    """The levels that quietened players go back to, by seat."""
    assignments: tuple[Assignment, ...] = ()
    """Controls that give commands."""
    down: tuple[Control, ...] = ()
    """Those of them, controllers, that were moved up and not down again."""
    turn: int = 0
    """Who was invited last: the next in turn comes after."""
    last_bed: BedKind = BedKind.DRONE
    """What the bed was, or is, when it was on last."""
    lately: tuple[Lately, ...] = ()
    people: tuple[str, ...] = ()
    """Everybody who has sat on any seat of this jam, as they called themselves; who came last comes last."""
