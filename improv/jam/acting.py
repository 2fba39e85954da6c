"""What the jam itself does when a control is used; the host and the window do the rest of the commands."""

from typing import Protocol

from msgspec.structs import replace

from improv.jam import commands as ask
from improv.jam.along import Along
from improv.jam.control import Action
from improv.jam.house import House
from improv.jam.inviting import Inviting
from improv.jam.levels import Levels
from improv.jam.mix import Mix
from improv.jam.player import Player
from improv.jam.setting import BedKind
from improv.music.harmony import Guard

STEP_DECIBELS = 3.0
_NEXT_GUARD = {Guard.OFF: Guard.SOFT, Guard.SOFT: Guard.STRONG, Guard.STRONG: Guard.OFF}


class Acted(Protocol):
    """What commands are given to."""

    mix: Mix
    house: House
    along: Along
    levels: Levels
    inviting: Inviting
    guard: Guard

    @property
    def players(self) -> dict[int, Player]:
        """Return the players by seat."""


def command_of(action: Action, seat: int, jam: Acted) -> ask.Command | None:  # noqa: C901 - one flat table
    """Return what a control asks of the jam; None where that is nothing, or another's.

    ``seat`` is that of the player on whose device it is; 0 where nobody plays there.
    """
    player = jam.players.get(seat)
    match action:
        case Action.MARK:
            return ask.MarkMoment(player=seat)
        case Action.PANIC:
            return ask.Panic()
        case Action.FADE:
            return ask.SoftStop()
        case Action.SOFTER | Action.LOUDER:
            return ask.ChangeLevels(STEP_DECIBELS if action is Action.LOUDER else -STEP_DECIBELS)
        case Action.SPOTLIGHT:
            return ask.Spotlight(None if jam.levels.spotlight == seat else seat or None)
        case Action.INVITE:
            return ask.Invite(jam.inviting.next_of(jam.players))
        case Action.BED:
            is_on = jam.house.bed.kind is not BedKind.OFF
            return ask.SetBed(BedKind.OFF if is_on else jam.house.last_bed)
        case Action.PULSE:
            return ask.SetPulse(not jam.house.pulse.on)
        case Action.GUARD:
            return ask.SetGuard(_NEXT_GUARD[jam.guard])
        case Action.CALM:
            return ask.SetCalm(not jam.mix.calm)
        case Action.TAP:
            return ask.TapTempo()
        case Action.SONG:
            song = jam.along.song
            return ask.PlaySong() if song is None or song.began is None else ask.StopSong()
        case Action.OCTAVE_UP | Action.OCTAVE_DOWN if player is not None:
            step = 1 if action is Action.OCTAVE_UP else -1
            return ask.ChooseOctave(seat, player.octave + step)
        case Action.MUTE if player is not None:
            strip = jam.mix.strip(seat)
            return ask.ChangeStrip(seat, replace(strip, mute=not strip.mute))
        case _:
            return None
