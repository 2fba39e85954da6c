"""What is lit of a press that stays silent on purpose: the pitches that would have sounded."""

from improv.jam.events import PressIgnored
from improv.jam.jam import Jam
from improv.music.harmony import Mode, Pitch
from improv.music.modes import pitches_of


def unsounded(press: PressIgnored, jam: Jam) -> tuple[Pitch, ...]:
    """Return the pitches that a player in mode ``light`` would have played; none if nobody sits there."""
    player = jam.players.get(press.player)
    if player is None:
        return ()
    usual = Mode.PADS if player.has_pads else Mode.DEGREES
    return pitches_of(
        press.played,
        jam.key,
        usual,
        player.octave,
        pads=player.has_pads,
        transpose=player.transpose,
        compass=player.compass,
    )
