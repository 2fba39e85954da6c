"""What is chosen for one player: a sound, how keys become pitches, how presses are taken."""

from improv.jam.commands.asked import Asked
from improv.jam.mixing import Macro
from improv.jam.motor import Motor
from improv.music.harmony import Mode
from improv.music.sound import Sound


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


class MoveMacro(Asked, frozen=True):
    """Turn a knob of a player's sound, 0 to 1; 0.5 leaves the sound as it is."""

    player: int
    macro: Macro
    value: float


class Exempt(Asked, frozen=True):
    """Let the guard leave a player's notes alone, or no longer."""

    player: int
    exempt: bool


class SetMotor(Asked, frozen=True):
    """Take a player's presses in another way from now on; what is held goes on."""

    player: int
    motor: Motor


class SetSensitivity(Asked, frozen=True):
    """Let a player's presses sound louder or softer for how hard they are, -1 to 1."""

    player: int
    sensitivity: float


ChoiceCommand = (
    ChooseSound
    | ChooseMode
    | ChooseOctave
    | Transpose
    | ChooseCompass
    | ChooseGlide
    | MoveMacro
    | Exempt
    | SetMotor
    | SetSensitivity
)
