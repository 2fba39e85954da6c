"""What the tests of the jam share: a jam in C major pentatonic, and people with keyboards."""

from improv.jam import commands as ask
from improv.jam.jam import Jam
from improv.jam.player import SourceKind
from improv.jam.snapshot import Snapshot
from improv.music.scale import Key, Scale
from improv.music.sound import BellSound, KitSound, ModalSound, Partial
from improv.music.sounds.kit import Piece, Ring

PENTATONIC = Scale(id="major-pentatonic", name="Major pentatonic", cents=(0, 200, 400, 700, 900))
HIRAJOSHI = Scale(id="hirajoshi", name="Hirajoshi", cents=(0, 200, 300, 700, 800))
MARIMBA = ModalSound(id="marimba", name="Marimba", partials=(Partial(1.0, 1.0, 1.2),))
BELL = BellSound(id="bell", name="Bell")
DRUMS = KitSound(
    id="drums",
    name="Drums",
    pieces=(
        Piece(id="low", name="Low", gm=64, hertz=110.0, rings=(Ring(1.0, 1.0, 0.5),)),
        Piece(id="high", name="High", gm=63, hertz=220.0, rings=(Ring(1.0, 1.0, 0.3),)),
    ),
)
OPENING = Snapshot(key=Key(0, PENTATONIC), palette=(MARIMBA, BELL))


def a_jam() -> Jam:
    return Jam(OPENING)


def press(source: str, played: int, velocity: int = 80, channel: int = 0) -> ask.Press:
    return ask.Press(source, played, velocity, channel)


def release(source: str, played: int, channel: int = 0) -> ask.Release:
    return ask.Release(source, played, channel)


def plug(source: str) -> ask.Join:
    return ask.Join(source, source.title(), SourceKind.MIDI)
