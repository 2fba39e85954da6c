"""What is chosen for a player: a sound, a mode, a register, who sits there."""

from typing import assert_never

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.events import Event

MOST_OCTAVES = 3

Choice = ask.ChooseSound | ask.ChooseMode | ask.ChooseOctave | ask.Exempt | ask.SeatPerson


def chosen(command: Choice) -> Event:
    """Return what becomes of a choice for a player who is there."""
    match command:
        case ask.ChooseSound(seat, sound):
            return did.SoundChosen(seat, sound)
        case ask.ChooseMode(seat, mode):
            return did.ModeChosen(seat, mode)
        case ask.ChooseOctave(seat, octave):
            return did.OctaveChosen(seat, min(MOST_OCTAVES, max(-MOST_OCTAVES, octave)))
        case ask.Exempt(seat, exempt):
            return did.PlayerExempted(seat, exempt)
        case ask.SeatPerson(seat, person):
            return did.PersonSeated(seat, person)
        case _:
            assert_never(command)
