"""What a player's pads play: the key of the jam, and what was chosen for the player."""

from dataclasses import dataclass

from improv.jam.player import Player
from improv.music.harmony import WHOLE, Compass, Mode, pitch_of_degree
from improv.music.modes import key_in_mode
from improv.music.scale import Key
from improv.music.sound import KitSound

MOST_ROWS = 3
MOST_IN_A_ROW = 8
"""Pieces of a kit."""


@dataclass(frozen=True)
class Offer:
    """Everything that tells what a pad sounds like, but for the guard."""

    key: Key
    mode: Mode = Mode.PADS
    octave: int = 0
    transpose: int = 0
    compass: Compass | None = None
    kit: KitSound | None = None
    """Its pieces are played, whatever else was chosen."""

    @property
    def columns(self) -> int:
        """Return how many different pads there are in an octave, or in a row of pieces."""
        if self.kit is not None:
            return -(-len(self.kit.pieces) // self.rows)
        return len(key_in_mode(self.key, self.mode).scale)

    @property
    def rows(self) -> int:
        """Return how many rows of pads there can be."""
        if self.kit is None:
            return MOST_ROWS
        return 1 if len(self.kit.pieces) <= MOST_IN_A_ROW else 2

    @property
    def colours(self) -> int:
        """Return how many colours the pads have."""
        return len(self.named.scale) if self.kit is None else len(self.kit.pieces)

    @property
    def named(self) -> Key:
        """Return the key whose degrees sound: where there is but one pad, any of the whole scale."""
        return self.key if self.mode is Mode.ONE else key_in_mode(self.key, self.mode)

    def sounds(self, pressed: int) -> int:
        """Return the degree (of ``named``) that sounds where a degree is pressed."""
        if self.mode is Mode.ONE:
            return len(self.named.scale) * min(1, max(-1, pressed)) + self.transpose
        return pressed + self.transpose

    def pressed(self, register: int, offset: int) -> int:
        """Return what a pad presses that is so many degrees above the tonic of an octave; 0: the middle."""
        return register if self.mode is Mode.ONE else register * self.columns + offset

    def along(self, number: int) -> int:
        """Return what the pads of a row press, one after the other: 0 is the tonic in the middle octave."""
        return number % 3 - 1 if self.mode is Mode.ONE else number

    def register_of(self, pressed: int) -> int:
        """Return in which octave a pressed degree lies; 0 is the middle one."""
        return min(1, max(-1, pressed)) if self.mode is Mode.ONE else pressed // self.columns

    def pitch_class_of(self, step: int) -> int:
        """Return which of the twelve pitch classes is nearest to a degree of ``named``."""
        return round(self.named.tonic + self.named.scale.cents[step] / 100.0) % 12

    def hertz_of(self, degree: int) -> float:
        """Return the frequency of a degree of ``named``."""
        return pitch_of_degree(degree, self.named, self.octave, self.compass or WHOLE).hertz


def offer_of(key: Key, player: Player | None) -> Offer:
    """Return what a player has in a key; without one, the whole scale."""
    if player is None:
        return Offer(key)
    kit = player.sound if isinstance(player.sound, KitSound) else None
    return Offer(key, player.mode, player.octave, player.transpose, player.compass, kit)
