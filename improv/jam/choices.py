"""What is chosen for a player: a sound, a mode, a register, a range, who sits there."""

from math import isfinite
from typing import assert_never

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.mixing import MACRO_AT_REST
from improv.music.harmony import HIGHEST_NOTE, LOWEST_NOTE, Compass

MOST_OCTAVES = 3
MOST_STEPS = 24
NARROWEST = 12.0
"""Semitones that a compass is wide at least: every degree finds a place in an octave."""

PlainChoice = (
    ask.ChooseSound
    | ask.ChooseMode
    | ask.ChooseOctave
    | ask.Transpose
    | ask.ChooseGlide
    | ask.MoveMacro
    | ask.Exempt
    | ask.SeatPerson
    | ask.SetSensitivity
)
Choice = PlainChoice | ask.ChooseCompass


def chosen(command: Choice) -> list[Event]:
    """Return what becomes of a choice for a player who is there."""
    if isinstance(command, ask.ChooseCompass):
        return _compass_chosen(command.player, command.compass)
    return [_chosen(command)]


def _chosen(command: PlainChoice) -> Event:
    match command:
        case ask.ChooseSound(seat, sound):
            return did.SoundChosen(seat, sound)
        case ask.ChooseMode(seat, mode):
            return did.ModeChosen(seat, mode)
        case ask.ChooseOctave(seat, octave):
            return did.OctaveChosen(seat, min(MOST_OCTAVES, max(-MOST_OCTAVES, octave)))
        case ask.Transpose(seat, steps):
            return did.Transposed(seat, min(MOST_STEPS, max(-MOST_STEPS, steps)))
        case ask.ChooseGlide(seat, on):
            return did.GlideChosen(seat, on)
        case ask.MoveMacro(seat, macro, value):
            return did.MacroMoved(
                seat, macro, min(1.0, max(0.0, value)) if isfinite(value) else MACRO_AT_REST
            )
        case ask.Exempt(seat, exempt):
            return did.PlayerExempted(seat, exempt)
        case ask.SeatPerson(seat, person):
            return did.PersonSeated(seat, person)
        case ask.SetSensitivity(seat, sensitivity):
            return did.SensitivitySet(
                seat, min(1.0, max(-1.0, sensitivity)) if isfinite(sensitivity) else 0.0
            )
        case _:
            assert_never(command)


def _compass_chosen(seat: int, compass: Compass | None) -> list[Event]:
    """Let a compass be possible: where notes may sound, an octave wide or wider; no number is none."""
    if compass is None:
        return [did.CompassChosen(seat, None)]
    if not all(map(isfinite, compass)):
        return []
    low, high = sorted(compass)
    low = min(HIGHEST_NOTE - NARROWEST, max(LOWEST_NOTE, low))
    return [did.CompassChosen(seat, (low, min(HIGHEST_NOTE, max(low + NARROWEST, high))))]
