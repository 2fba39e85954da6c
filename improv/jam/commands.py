"""What somebody asks of the jam. The counterpart, what happened, is in ``events``."""

from msgspec import Struct

from improv.jam.control import Action, Control
from improv.jam.mixing import Echo, Macro, Room, Strip
from improv.jam.motor import Motor
from improv.jam.player import SourceKind
from improv.jam.scene import Scene
from improv.jam.setting import BedKind, Song
from improv.jam.tempo import When
from improv.music.harmony import Guard, Mode
from improv.music.scale import Scale
from improv.music.sound import Sound


class Asked(Struct, frozen=True, tag=True, omit_defaults=True):
    """Base of all commands: a frozen record, named in the imperative."""


class Join(Asked, frozen=True):
    """A source is there: a port was plugged in, a window opened."""

    source: str
    name: str
    kind: SourceKind


class Unplug(Asked, frozen=True):
    """A source is gone; its seat waits for it."""

    source: str


class Vacate(Asked, frozen=True):
    """Give a player's seat up."""

    player: int


class Tick(Asked, frozen=True):
    """Time has passed: what is due happens, and seats that have waited long enough become free."""


class Press(Asked, frozen=True):
    """A key or pad goes down. ``played`` is a MIDI key 0 to 127, or a degree on pads; velocity 1 to 127."""

    source: str
    played: int
    velocity: int = 80
    channel: int = 0


class Release(Asked, frozen=True):
    """A key or pad goes up."""

    source: str
    played: int
    channel: int = 0


class ReleaseAll(Asked, frozen=True):
    """All keys of a source's channel go up, pedal or not (MIDI controllers 120 and 123)."""

    source: str
    channel: int = 0


class MovePedal(Asked, frozen=True):
    """The sustain pedal goes down or up."""

    source: str
    down: bool
    channel: int = 0


class Bend(Asked, frozen=True):
    """The pitch wheel moves: position -1 to 1."""

    source: str
    position: float
    channel: int = 0
    semitones: float | None = None
    """How far, for who is free; None: as far as wheels usually do."""


class Squeeze(Asked, frozen=True):
    """Pressure after the press, 0 to 1, of the whole channel or of one key."""

    source: str
    amount: float
    channel: int = 0
    played: int | None = None


class MoveController(Asked, frozen=True):
    """A MIDI controller 0 to 119 moves to a value 0 to 127."""

    source: str
    controller: int
    value: int
    channel: int = 0


class ResetControllers(Asked, frozen=True):
    """Pedal, bend, pressure and controllers of a channel go back to rest (MIDI controller 121)."""

    source: str
    channel: int = 0


class SplitChannels(Asked, frozen=True):
    """Let each MIDI channel of a source be a player of its own, or no longer.

    ``name`` is the device's, for a source that has no player yet.
    """

    source: str
    split: bool
    name: str = ""


class ChangeKey(Asked, frozen=True):
    """Play in another key from the next note, beat or bar on."""

    tonic: int
    scale: Scale
    when: When = When.NOW
    glide: bool = False
    """Held notes glide to the nearest pitch of the new key; else they ring on."""
    a4_hertz: float | None = None
    """None leaves the tuning as it is."""


class ChooseSound(Asked, frozen=True):
    """Give a player another sound from the next note on."""

    player: int
    sound: Sound


class ChooseMode(Asked, frozen=True):
    """Let a player's keys become pitches in another way."""

    player: int
    mode: Mode


class ChooseOctave(Asked, frozen=True):
    """Move a player's register, -3 to 3 octaves."""

    player: int
    octave: int


class Transpose(Asked, frozen=True):
    """Move a player's keys by so many steps of the scale, -24 to 24; by semitones in mode ``free``."""

    player: int
    steps: int


class ChooseCompass(Asked, frozen=True):
    """Keep a player's notes between two MIDI notes, an octave apart at least; None lets them go anywhere."""

    player: int
    compass: tuple[float, float] | None


class ChooseGlide(Asked, frozen=True):
    """Let a player's new note be reached from the held one along the scale, or no longer."""

    player: int
    on: bool


class SetTempo(Asked, frozen=True):
    """Go at another tempo. The bar goes on where it is, unless ``beat_at`` tells the time of a beat.

    ``beat_at``: monotonic nanoseconds; the beat nearest to it moves there.
    """

    bpm: float
    beats: int | None = None
    """In a bar; None leaves them."""
    beat_at: int | None = None
    starts_bar: bool = False
    """``beat_at`` is the first beat of a bar."""


class TapTempo(Asked, frozen=True):
    """One of several taps in the tempo that is wanted: from the second on it is followed."""


class SetQuantise(Asked, frozen=True):
    """Draw presses to the grid by so much, 0 to 1; they are only ever delayed, by 80 ms at most."""

    strength: float


class SetBed(Asked, frozen=True):
    """Put a bed under what is played, or take it away. Without a sound it keeps its own."""

    kind: BedKind
    sound: Sound | None = None


class SetPulse(Asked, frozen=True):
    """Let a soft stroke be heard on every beat, or no longer. Without a sound it keeps its own."""

    on: bool
    sound: Sound | None = None


class LoadSong(Asked, frozen=True):
    """Have a song at hand, in place of another; None puts it away."""

    song: Song | None


class PlaySong(Asked, frozen=True):
    """Play the song that is at hand from a place in it (seconds)."""

    from_s: float = 0.0


class StopSong(Asked, frozen=True):
    """Stop the song; it stays at hand."""


class SetSongLevel(Asked, frozen=True):
    """Give the song another volume: decibels, -60 to 12; 0 is as loud as a player."""

    level: float


class PlayExample(Asked, frozen=True):
    """Let somebody hear a scale on a tonic before it is chosen; another example that plays ends."""

    tonic: int
    scale: Scale
    sound: Sound | None = None
    """None: the sound of the bed."""


class StopExample(Asked, frozen=True):
    """End the example that plays."""


class ChangeStrip(Asked, frozen=True):
    """Mix a part otherwise: a player's seat 1 to 12, a seat of the house, or 0, the song."""

    part: int
    strip: Strip


class MoveMacro(Asked, frozen=True):
    """Turn a knob of a player's sound, 0 to 1; 0.5 leaves the sound as it is."""

    player: int
    macro: Macro
    value: float


class LearnMacro(Asked, frozen=True):
    """Let the controller that the player moves next turn this macro; None: never mind."""

    player: int
    macro: Macro | None


class ForgetController(Asked, frozen=True):
    """Let a controller be nothing but itself again."""

    source: str
    channel: int
    controller: int


class SetCalm(Asked, frozen=True):
    """Let nothing be sudden: soft attacks, little difference in loudness, less that is shrill."""

    on: bool


class SetCeiling(Asked, frozen=True):
    """Let no sample be larger: decibels below full scale, -30 to -6."""

    decibels: float


class SetRoom(Asked, frozen=True):
    """Play in another room."""

    room: Room


class SetEcho(Asked, frozen=True):
    """Let the echo come otherwise."""

    echo: Echo


class ChooseScene(Asked, frozen=True):
    """Change the whole setting at once; players keep their seats, and held notes ring on."""

    scene: Scene


class SetGuard(Asked, frozen=True):
    """Let the guard be off, soft or strong, for everybody."""

    level: Guard


class Exempt(Asked, frozen=True):
    """Let the guard leave a player's notes alone, or no longer."""

    player: int
    exempt: bool


class SeatPerson(Asked, frozen=True):
    """Say who sits on a seat."""

    player: int
    person: str


class SetMotor(Asked, frozen=True):
    """Take a player's presses in another way from now on; what is held goes on."""

    player: int
    motor: Motor


class SetSensitivity(Asked, frozen=True):
    """Let a player's presses sound louder or softer for how hard they are, -1 to 1."""

    player: int
    sensitivity: float


class SwapSources(Asked, frozen=True):
    """Let two players change devices: each keeps its seat, name, sound and settings."""

    player: int
    other: int


class AwaitPress(Asked, frozen=True):
    """Let the device that is pressed next be this player's; None: never mind."""

    player: int | None


class Invite(Asked, frozen=True):
    """Invite a player to play, until they do; None: nobody."""

    player: int | None


class Spotlight(Asked, frozen=True):
    """Quieten all players but this one, or bring all back; None: all back."""

    player: int | None


class ChangeLevels(Asked, frozen=True):
    """Make all players louder or softer by so many decibels."""

    decibels: float


class LearnAction(Asked, frozen=True):
    """Let the key or controller that anybody uses next give this command from then on; None: never mind."""

    action: Action | None


class ForgetAction(Asked, frozen=True):
    """Let a control be nothing but itself again."""

    control: Control


class MarkMoment(Asked, frozen=True):
    """Mark this moment, to find it again."""

    text: str = ""
    player: int = 0
    """Who marks it; 0 is whoever leads."""


class Panic(Asked, frozen=True):
    """Stop all sound now (50 ms)."""


class SoftStop(Asked, frozen=True):
    """Let all sound fade (2 s)."""


class EngineIsReady(Asked, frozen=True):
    """The engine sounds."""


class EngineIsLost(Asked, frozen=True):
    """The engine is gone, or not there yet."""

    why: str


Command = (
    Join
    | Unplug
    | Vacate
    | Tick
    | Press
    | Release
    | ReleaseAll
    | MovePedal
    | Bend
    | Squeeze
    | MoveController
    | ResetControllers
    | SplitChannels
    | ChangeKey
    | ChooseSound
    | ChooseMode
    | ChooseOctave
    | Transpose
    | ChooseCompass
    | ChooseGlide
    | SetTempo
    | TapTempo
    | SetQuantise
    | SetBed
    | SetPulse
    | LoadSong
    | PlaySong
    | StopSong
    | SetSongLevel
    | PlayExample
    | StopExample
    | ChangeStrip
    | MoveMacro
    | LearnMacro
    | ForgetController
    | SetCalm
    | SetCeiling
    | SetRoom
    | SetEcho
    | ChooseScene
    | SetGuard
    | Exempt
    | SeatPerson
    | SetMotor
    | SetSensitivity
    | SwapSources
    | AwaitPress
    | Invite
    | Spotlight
    | ChangeLevels
    | LearnAction
    | ForgetAction
    | MarkMoment
    | Panic
    | SoftStop
    | EngineIsReady
    | EngineIsLost
)
