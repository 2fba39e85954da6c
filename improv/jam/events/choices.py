"""What is chosen for one player: a sound, how keys become pitches, how presses are taken."""

from typing import Annotated

from msgspec import Meta

from improv.jam.events.happened import Happened
from improv.jam.mixing import Macro, Share
from improv.jam.motor import Motor
from improv.music.harmony import Mode
from improv.music.sound import Sound


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


class MacroMoved(Happened, frozen=True):
    """A knob of a player's sound stands here, 0 to 1."""

    player: int
    macro: Macro
    value: Share


class PlayerExempted(Happened, frozen=True):
    """The guard leaves a player's notes alone, or no longer."""

    player: int
    exempt: bool


class MotorSet(Happened, frozen=True):
    """A player's presses are taken in this way."""

    player: int
    motor: Motor


class SensitivitySet(Happened, frozen=True):
    """A player's presses sound so much louder or softer for how hard they are, -1 to 1."""

    player: int
    sensitivity: Annotated[float, Meta(ge=-1.0, le=1.0)]


ChoiceEvent = (
    SoundChosen
    | ModeChosen
    | OctaveChosen
    | Transposed
    | CompassChosen
    | GlideChosen
    | MacroMoved
    | PlayerExempted
    | MotorSet
    | SensitivitySet
)
