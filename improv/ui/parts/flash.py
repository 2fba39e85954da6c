"""What is lit of a press that stays silent on purpose: the pitches that would have sounded."""

from improv.jam.events import PressIgnored
from improv.jam.jam import Jam
from improv.music.harmony import Mode, Pitch
from improv.music.modes import pitches_of
from improv.music.pieces import piece_of
from improv.music.sound import KitSound


def unsounded(press: PressIgnored, jam: Jam) -> tuple[Pitch, ...]:
    """Return the pitches that a player in mode ``light`` would have played; none if nobody sits there."""
    player = jam.players.get(press.player)
    if player is None:
        return ()
    if isinstance(player.sound, KitSound):
        return (piece_of(player.sound, press.played, press.channel, pads=player.has_pads),)
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
