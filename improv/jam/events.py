"""What happened in the jam. The counterpart, what is asked, is in ``commands``.

These are also the records of a take, so a name or a field that changes here needs a new format version.
"""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from improv.jam.control import Action, Assignment, Control
from improv.jam.mixing import Binding, Ceiling, Decibels, Echo, Learning, Macro, Room, Share, Strip
from improv.jam.motor import Motor
from improv.jam.player import FREE_SEMITONES, Pairing, Player, Waiting
from improv.jam.setting import Bed, Delayed, Example, Pending, Pulse, Song
from improv.jam.tempo import Tempo
from improv.music.harmony import Guard, Mode, Reason
from improv.music.scale import Key
from improv.music.sound import Sound

NOT_MAPPED = "this key is not mapped"
"""Why a press stays silent whose key the keyboard mapping leaves out."""
LIGHT_ONLY = "light only"
"""Why a press of a player in mode ``light`` stays silent."""
REPEAT = "repeat"
"""Why a press stays silent that came too soon after the last: see ``Motor``, as for those that follow."""
TOO_SOON = "let go too soon"
ANOTHER_FIRST = "another finger was first"
TOO_MANY = "too many fingers"
LATCHED = "latched"
"""The press ended what the one before it had left to sound."""
MOTOR_CHANGED = "the settings of these hands were changed"
LEARNED = "it gives a command from now on"
"""Why the press stays silent by which a control is learned."""


class Happened(Struct, frozen=True, tag=True, omit_defaults=True):
    """Base of all events: a frozen record, named in the past or as the MIDI fact."""


class Ending(StrEnum):
    """Why a note ended."""

    RELEASED = "released"
    RESTRUCK = "restruck"
    UNPLUGGED = "unplugged"
    STOPPED = "stopped"
    ENGINE_LOST = "engine lost"
    SEAT_LEFT = "seat left"
    GLIDED = "glided"
    """Another note has taken its voice along."""


class PlayerJoined(Happened, frozen=True):
    """A source took a seat."""

    player: Player


class PlayerUnplugged(Happened, frozen=True):
    """A player's source is gone; the seat waits. ``at``: monotonic nanoseconds."""

    player: int
    at: int


class PlayerReturned(Happened, frozen=True):
    """A player's source is back on its seat."""

    player: int


class PlayerLeft(Happened, frozen=True):
    """A seat is free."""

    player: int


class SeatsFull(Happened, frozen=True):
    """A source found no seat; it takes the first that frees."""

    waiting: Waiting


class WaitingLeft(Happened, frozen=True):
    """A source that waited for a seat is gone."""

    source: str


class NoteOn(Happened, frozen=True):
    """A note begins: what was played, and what sounds.

    ``voice`` is the id of the note that first sounded this pitch for this player; where it is still
    sounding, it is struck again.
    """

    id: int
    voice: int
    player: int
    source: str
    channel: int
    played: int
    velocity: int
    note: int
    hertz: float
    reason: Reason
    at: int = 0
    """Monotonic nanoseconds: how long it has sounded tells how loud it still is."""
    pressed: int = 0
    """Monotonic nanoseconds of the press, where it was delayed to the beat; else 0."""
    up: float = FREE_SEMITONES
    """Semitones that the pitch wheel bends it by at the top: up to the scale's next pitch."""
    down: float = FREE_SEMITONES
    """The same at the bottom."""
    path: tuple[float, ...] = ()
    """Hertz of the scale's pitches between the note that its voice sounded and this one, where it glides
    there instead of being struck."""
    force: int = 0
    """The velocity that it sounds with, where that is not how hard it was played; else 0."""

    @property
    def strength(self) -> int:
        """Return the velocity that it sounds with."""
        return self.force or self.velocity


class NoteOff(Happened, frozen=True):
    """A note ends. Its voice goes on sounding while other notes (``left`` of them) hold it."""

    id: int
    voice: int
    player: int
    left: int = 0
    why: Ending = Ending.RELEASED


class NoteMoved(Happened, frozen=True):
    """A held note goes to another pitch within so many seconds, and its voice with it."""

    id: int
    voice: int
    player: int
    note: int
    hertz: float
    seconds: float
    up: float = FREE_SEMITONES
    down: float = FREE_SEMITONES


class PressDelayed(Happened, frozen=True):
    """A press waits for the beat."""

    player: int
    press: Delayed


class ReleaseDelayed(Happened, frozen=True):
    """A release waits as long as its press did."""

    release: Delayed


class DelayedDropped(Happened, frozen=True):
    """What still waited is forgotten: all, or that of one source, or of one channel of it."""

    source: str = ""
    """Empty means everybody's."""
    channel: int | None = None
    one: Delayed | None = None
    """Only this press or release."""


class DelayedCame(Happened, frozen=True):
    """What waited longest is due: what it begins or ends follows."""


class NoteSustained(Happened, frozen=True):
    """The key went up and the pedal holds the note."""

    id: int


class NoteLatched(Happened, frozen=True):
    """The key went up and the player's latch holds the note."""

    id: int


class PressIgnored(Happened, frozen=True):
    """A press stayed silent, and why. ``player`` is 0 where it had no seat."""

    player: int
    source: str
    channel: int
    played: int
    velocity: int
    why: str
    at: int = 0
    """Monotonic nanoseconds, where it counts for those that follow; else 0."""


class PedalMoved(Happened, frozen=True):
    """A player's sustain pedal went down or up."""

    player: int
    channel: int
    down: bool


class Bent(Happened, frozen=True):
    """A player's notes on a channel are bent: -1 to 1, each by its own ``down`` or ``up``."""

    player: int
    channel: int
    amount: float
    semitones: float = 0.0
    """And by so many, all alike."""


class PressureChanged(Happened, frozen=True):
    """Pressure 0 to 1 on a player's channel, or on one voice of it."""

    player: int
    channel: int
    amount: float
    voice: int | None = None


class ControllerMoved(Happened, frozen=True):
    """A MIDI controller of a player's channel moved to 0 to 127."""

    player: int
    channel: int
    controller: int
    value: int


class ExpressionReset(Happened, frozen=True):
    """Pedal, bend, pressure and controllers of a player's channel are at rest."""

    player: int
    channel: int


class ChannelsSplit(Happened, frozen=True):
    """Each channel of a source is a player of its own from now on, or no longer. ``name``: the device's."""

    source: str
    split: bool
    name: str


class KeyAwaited(Happened, frozen=True):
    """A key will begin at a time."""

    pending: Pending


class KeyChanged(Happened, frozen=True):
    """New notes are in this key; held ones ring on."""

    key: Key


class SoundChosen(Happened, frozen=True):
    """A player's new notes have this sound."""

    player: int
    sound: Sound


class ModeChosen(Happened, frozen=True):
    """A player's new keys become pitches in this way."""

    player: int
    mode: Mode


class OctaveChosen(Happened, frozen=True):
    """A player's new notes are in this register."""

    player: int
    octave: int


class Transposed(Happened, frozen=True):
    """A player's new notes are so many steps higher."""

    player: int
    steps: int


class CompassChosen(Happened, frozen=True):
    """A player's new notes stay between these MIDI notes."""

    player: int
    compass: tuple[float, float] | None


class GlideChosen(Happened, frozen=True):
    """A player's new notes are reached along the scale from the held one, or no longer."""

    player: int
    on: bool


class TempoChanged(Happened, frozen=True):
    """The beat lies otherwise in time."""

    tempo: Tempo


class TempoTapped(Happened, frozen=True):
    """Somebody tapped at a time (monotonic nanoseconds)."""

    at: int


class QuantiseSet(Happened, frozen=True):
    """Presses are drawn to the grid by so much."""

    strength: float


class BedSet(Happened, frozen=True):
    """This lies under what is played."""

    bed: Bed


class PulseSet(Happened, frozen=True):
    """This is heard on the beat."""

    pulse: Pulse


class SongLoaded(Happened, frozen=True):
    """A song is at hand, or none is any more."""

    song: Song | None


class SongBegan(Happened, frozen=True):
    """The song runs from a place in it (seconds), since a time (monotonic nanoseconds)."""

    from_s: float
    at: int


class SongStopped(Happened, frozen=True):
    """The song does not run any more."""


class SongLevelSet(Happened, frozen=True):
    """The song has this volume in decibels."""

    level: float


class ExampleBegan(Happened, frozen=True):
    """A scale is played to somebody who chooses."""

    example: Example


class ExampleEnded(Happened, frozen=True):
    """The example is over."""


class StripChanged(Happened, frozen=True):
    """A part is mixed like this."""

    part: int
    strip: Strip


class MacroMoved(Happened, frozen=True):
    """A knob of a player's sound stands here, 0 to 1."""

    player: int
    macro: Macro
    value: Share


class LearningBegan(Happened, frozen=True):
    """A macro waits for a controller to be moved."""

    learning: Learning


class LearningEnded(Happened, frozen=True):
    """No macro waits for a controller any more."""


class ControllerBound(Happened, frozen=True):
    """A controller turns a macro from now on."""

    binding: Binding


class ControllerFreed(Happened, frozen=True):
    """A controller is nothing but itself again."""

    source: str
    channel: int
    controller: int


class CalmSet(Happened, frozen=True):
    """Nothing is sudden from now on, or may be again."""

    on: bool


class CeilingSet(Happened, frozen=True):
    """No sample is larger than this, in decibels relative to full scale."""

    decibels: Ceiling


class RoomSet(Happened, frozen=True):
    """All play in this room."""

    room: Room


class EchoSet(Happened, frozen=True):
    """The echo comes like this."""

    echo: Echo


class PaletteDealt(Happened, frozen=True):
    """Who joins from now on is dealt these sounds, by seat."""

    sounds: tuple[Sound, ...]


class SceneChosen(Happened, frozen=True):
    """The whole setting was changed to that of a scene; what it brings follows."""

    scene: str
    """Its identifier."""
    name: str


class GuardSet(Happened, frozen=True):
    """The guard looks after new notes in this way."""

    level: Guard


class PlayerExempted(Happened, frozen=True):
    """The guard leaves a player's notes alone, or no longer."""

    player: int
    exempt: bool


class PersonSeated(Happened, frozen=True):
    """This person sits on the seat from now on; empty where nobody says."""

    player: int
    person: str


class MotorSet(Happened, frozen=True):
    """A player's presses are taken in this way."""

    player: int
    motor: Motor


class SensitivitySet(Happened, frozen=True):
    """A player's presses sound so much louder or softer for how hard they are, -1 to 1."""

    player: int
    sensitivity: Annotated[float, Meta(ge=-1.0, le=1.0)]


class SourcesSwapped(Happened, frozen=True):
    """Two players have changed devices."""

    player: int
    other: int


class SourceTaken(Happened, frozen=True):
    """A player has a device that nobody had; what becomes of their old one follows."""

    player: int
    source: Waiting


class PairingBegan(Happened, frozen=True):
    """A player waits for the press that tells which device is theirs."""

    pairing: Pairing


class PairingEnded(Happened, frozen=True):
    """No player waits for a device any more."""


class Invited(Happened, frozen=True):
    """This player is invited to play; 0: nobody is any more."""

    player: int


class SpotlightSet(Happened, frozen=True):
    """All but this player are quietened (the changed strips follow); 0: nobody is any more.

    ``before``: the levels of the quietened in decibels, by seat, to go back to.
    """

    player: int
    before: dict[int, Decibels] = {}


class ActionBound(Happened, frozen=True):
    """A control gives a command from now on."""

    assignment: Assignment


class ActionFreed(Happened, frozen=True):
    """A control is nothing but itself again."""

    control: Control


class ActionAsked(Happened, frozen=True):
    """A control was used; what the jam itself does of it follows. ``player`` is 0 without a seat."""

    player: int
    source: str
    action: Action
    down: bool = True
    """Said again with False when a switch or a controller is let go."""
    control: Control | None = None


class Marked(Happened, frozen=True):
    """Somebody marked this moment."""

    text: str
    player: int = 0
    """Who; 0 is whoever leads."""


class Panicked(Happened, frozen=True):
    """All sound was stopped at once."""


class SoftStopped(Happened, frozen=True):
    """All sound was asked to fade."""


class EngineReady(Happened, frozen=True):
    """The engine sounds from here on."""


class EngineLost(Happened, frozen=True):
    """The engine is gone; presses stay silent until the next is ready."""

    why: str


Event = (
    PlayerJoined
    | PlayerUnplugged
    | PlayerReturned
    | PlayerLeft
    | SeatsFull
    | WaitingLeft
    | NoteOn
    | NoteOff
    | NoteSustained
    | NoteLatched
    | PressIgnored
    | PedalMoved
    | Bent
    | PressureChanged
    | ControllerMoved
    | ExpressionReset
    | ChannelsSplit
    | KeyChanged
    | SoundChosen
    | ModeChosen
    | OctaveChosen
    | NoteMoved
    | PressDelayed
    | ReleaseDelayed
    | DelayedDropped
    | DelayedCame
    | KeyAwaited
    | Transposed
    | CompassChosen
    | GlideChosen
    | TempoChanged
    | TempoTapped
    | QuantiseSet
    | BedSet
    | PulseSet
    | SongLoaded
    | SongBegan
    | SongStopped
    | SongLevelSet
    | ExampleBegan
    | ExampleEnded
    | StripChanged
    | MacroMoved
    | LearningBegan
    | LearningEnded
    | ControllerBound
    | ControllerFreed
    | CalmSet
    | CeilingSet
    | RoomSet
    | EchoSet
    | PaletteDealt
    | SceneChosen
    | GuardSet
    | PlayerExempted
    | PersonSeated
    | MotorSet
    | SensitivitySet
    | SourcesSwapped
    | SourceTaken
    | PairingBegan
    | PairingEnded
    | Invited
    | SpotlightSet
    | ActionBound
    | ActionFreed
    | ActionAsked
    | Marked
    | Panicked
    | SoftStopped
    | EngineReady
    | EngineLost
)
