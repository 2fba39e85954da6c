"""Which key strikes which piece of a kit, and what a kit may be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.music.catalogue import load_sounds
from improv.music.harmony import Reason
from improv.music.pieces import DRUM_CHANNEL, piece_of
from improv.music.sound import KitSound
from improv.music.sounds.kit import Piece, Ring

KITS = [its for its in load_sounds().values if isinstance(its, KitSound)]
RING = (Ring(1.0, 1.0, 0.5),)


def a_piece(name: str, gm: int, hertz: float) -> Piece:
    return Piece(id=name, name=name, gm=gm, hertz=hertz, rings=RING)


THREE = KitSound(
    id="three",
    name="Three",
    pieces=(a_piece("low", 41, 80.0), a_piece("mid", 38, 160.0), a_piece("high", 42, 320.0)),
)


def index(played: int, channel: int = 0, *, pads: bool = False) -> int:
    return piece_of(THREE, played, channel, pads=pads).note


def test_there_are_four_kits_of_as_many_pieces_as_an_octave_has_white_keys() -> None:
    assert {its.id for its in KITS} == {"hand-drums", "frame-drums", "shakers", "rain-sticks"}
    assert {len(its.pieces) for its in KITS} == {7}
    assert not any(its.is_pitched for its in KITS)


@pytest.mark.parametrize("its", KITS, ids=lambda its: its.id)
@pytest.mark.parametrize("what", ["id", "name", "gm", "hertz"])
def test_the_pieces_of_a_kit_can_be_told_apart(its: KitSound, what: str) -> None:
    values = [getattr(piece, what) for piece in its.pieces]
    assert len(set(values)) == len(values)


def test_pads_are_the_pieces_in_turn() -> None:
    assert [index(degree, pads=True) for degree in range(-2, 5)] == [1, 2, 0, 1, 2, 0, 1]


def test_white_keys_are_the_pieces_in_turn_and_black_ones_are_like_their_left_neighbours() -> None:
    assert [index(key) for key in (59, 60, 62, 64, 65, 67, 69, 71, 72)] == [2, 0, 1, 2, 0, 1, 2, 0, 1]
    assert all(index(black) == index(black - 1) for black in (54, 56, 58, 61, 63, 66, 68, 70))


def test_on_the_channel_of_the_drums_keys_are_the_drums_of_general_midi() -> None:
    assert [index(key, DRUM_CHANNEL) for key in (41, 38, 42)] == [0, 1, 2]
    assert [index(key, DRUM_CHANNEL) for key in (36, 37, 39, 40)] == [0, 1, 0, 1]


@pytest.mark.parametrize("its", KITS, ids=lambda its: its.id)
@given(st.integers(-200, 200), st.integers(0, 15), st.booleans())
def test_every_key_strikes_a_piece(its: KitSound, played: int, channel: int, pads: bool) -> None:
    struck = piece_of(its, played, channel, pads=pads)
    assert struck.reason is Reason.PIECE
    assert struck.hertz == its.pieces[struck.note].hertz


def test_a_piece_falls_as_its_longest_part_does() -> None:
    assert THREE.fall_seconds(81.0) == pytest.approx(0.5)
