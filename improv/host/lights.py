"""The pads of one grid: which colour each has, by what the jam is at. Pure."""

from collections.abc import Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from improv.jam.jam import Jam
from improv.jam.player import COLOURS, Note, Player
from improv.jam.striking import pitches_for
from improv.midi.controllers import Grid
from improv.midi.lamp import DARK, Colour, rgb_of
from improv.music.harmony import Mode, Reason
from improv.music.modes import key_in_mode
from improv.music.scale import Key
from improv.music.sound import KitSound

IN_SCALE = 0.06
ROOT = 0.3
"""How bright a pad is that does not sound, of its player's colour; the brighter ones are the tonic."""
INVITED = 0.6
"""What all pads of who is invited grow to, in turn with what they are."""
HOUSE_COLOUR = "#FFFFFF"
_DECIMALS = 4
"""Of hertz: what agrees so far is one pitch."""


class Ground(Struct, frozen=True):
    """What the pads are, before anybody plays."""

    grid: Grid
    player: Player
    key: Key

    @property
    def degrees(self) -> int:
        """Return how many degrees an octave of the player's scale has."""
        return len(key_in_mode(self.key, self.player.mode).scale)

    def degree_of(self, place: int) -> int:
        """Return what a pad plays."""
        return self.grid.lowest(self.degrees) + place


def ground_of(grid: Grid, player: Player, key: Key) -> Ground:
    """Return what the pads are; of the player only what that depends on."""
    plain = replace(player, person="", name="", macros={}, sensitivity=0.0, unplugged_at=None)
    return Ground(grid, plain, key)


class GridLights:
    """Finds the pads that a note lights; made anew when scale, mode, register or sound are others."""

    def __init__(self, ground: Ground) -> None:
        """Find out what each pad sounds like."""
        self.ground = ground
        self._roots: set[int] = set()
        self._by_pitch: dict[float, list[int]] = {}
        """The numbers of the pads that sound a pitch, by hertz; of a kit's pads by the piece's number."""
        self._by_degree: dict[int, list[int]] = {}
        player, key = ground.player, ground.key
        sound = player.sound
        # What stays silent is shown as the pads that it would be.
        shown = replace(player, mode=Mode.PADS) if player.mode is Mode.LIGHT else player
        for number, place in ground.grid.pads():
            degree = ground.degree_of(place)
            self._by_degree.setdefault(degree, []).append(number)
            if isinstance(sound, KitSound):
                pieces = len(sound.pieces)
                self._by_pitch.setdefault(float(degree % pieces), []).append(number)
                is_root = degree % pieces == 0
            else:
                for pitch in pitches_for(shown, key, degree):
                    self._by_pitch.setdefault(round(pitch.hertz, _DECIMALS), []).append(number)
                is_root = (degree + player.transpose) % ground.degrees == 0
            if is_root:
                self._roots.add(number)

    def colours(self, jam: Jam, held: Iterable[int] = (), *, invites: bool = False) -> Mapping[int, Colour]:
        """Return each pad's colour; ``held`` are the places that are down, ``invites``: the pulse is up."""
        ground, player = self.ground, self.ground.player
        own = rgb_of(player.colour)
        colours: dict[int, Colour] = {}
        for number, _ in ground.grid.pads():
            share = ROOT if number in self._roots else IN_SCALE
            colours[number] = dimmed(own, INVITED if invites else share)
        for note in jam.ledger:
            for number in self._sounding(note):
                colours[number] = _colour_of(note.player)
        if player.mode is Mode.LIGHT:
            down = set(held)
            colours |= {number: own for number, place in ground.grid.pads() if place in down}
        return colours

    def _sounding(self, note: Note) -> list[int]:
        player = self.ground.player
        own = note.player == player.seat and note.source == player.source
        pressed = self._by_degree.get(note.played, []) if own else []
        if note.reason is Reason.PIECE:
            return pressed
        if isinstance(player.sound, KitSound):
            return pressed
        return [*self._by_pitch.get(round(note.hertz, _DECIMALS), []), *pressed]


def dimmed(colour: Colour, share: float) -> Colour:
    """Return a colour that is darker, but never quite dark."""
    red, green, blue = (max(1, round(part * share)) for part in colour)
    return red, green, blue


def changes(before: Mapping[int, Colour], now: Mapping[int, Colour]) -> dict[int, Colour]:
    """Return the colours that are others than they were; nothing was lit before it was said."""
    return {number: colour for number, colour in now.items() if before.get(number, DARK) != colour}


def _colour_of(seat: int) -> Colour:
    return rgb_of(COLOURS[seat - 1] if 1 <= seat <= len(COLOURS) else HOUSE_COLOUR)
