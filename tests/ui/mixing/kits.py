"""A kit of two pieces."""

from improv.music.sounds.kit import KitSound, Piece, Ring

KIT = KitSound(
    id="drums",
    name="Drums",
    family="percussion",
    mood="alive",
    use="a pulse",
    pieces=(
        Piece(id="low", name="Low", gm=36, hertz=80.0, rings=(Ring(1.0, 1.0, 0.3),)),
        Piece(id="high", name="High", gm=38, hertz=200.0, rings=(Ring(1.0, 1.0, 0.3),)),
    ),
)
