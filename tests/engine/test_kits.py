"""Percussion kits as they sound: exact, different pieces, livelier when struck harder, gone when let go."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from improv.engine.bodies import kit_waves
from improv.jam.events import Bent, Event, NoteOn, Panicked
from improv.music.catalogue import load_sounds
from improv.music.harmony import Reason
from improv.music.sounds.kit import KitSound, Piece
from tests.engine.alone import Gesture, Mono, played_alone
from tests.engine.conftest import Away
from tests.engine.music import CEILING, RATE, SEED, Stereo, blocks, off, on, opening, peak, score
from tests.engine.work import rendered, voices_after
from tests.helpers import hearing
from tests.session.everything import structs

KITS = {its.id: its for its in load_sounds().values if isinstance(its, KitSound)}
PIECES = [(its.id, number) for its in KITS.values() for number in range(len(its.pieces))]
NAMED = [f"{name}-{KITS[name].pieces[number].id}" for name, number in PIECES]


def kit(name: str) -> KitSound:
    return replace(KITS[name], space=0.0)


def strike(
    number: int, name: str, piece: int, *, velocity: int = 80, seat: int = 1, voice: int | None = None
) -> NoteOn:
    hertz = KITS[name].pieces[piece].hertz
    struck = on(number, seat=seat, velocity=velocity, voice=voice)
    return replace(struck, note=piece, hertz=hertz, reason=Reason.PIECE)


def heard(away: Away, name: str, piece: int, velocity: int = 80, seconds: float = 1.0) -> Stereo:
    stroke = strike(1, name, piece, velocity=velocity)
    return away(rendered, score([(0.0, stroke)], seconds, opening(kit(name))))


@pytest.mark.parametrize("name", KITS)
def test_a_stroke_is_the_same_each_time_and_on_every_voice(away: Away, name: str) -> None:
    for piece in range(len(KITS[name].pieces)):
        strokes: list[tuple[float, Event]] = [(0.0, strike(1, name, piece)), (0.0, off(1))]
        again: list[tuple[float, Event]] = [(0.5, Panicked()), (1.0, strike(2, name, piece)), (1.0, off(2))]
        samples = away(rendered, score([*strokes, *again], 1.5, opening(kit(name))))
        first, second = samples[:23_000], samples[blocks(1.0) : blocks(1.0) + 23_000]
        assert peak(first) > -40.0
        # What the master chain's filter against offsets still holds of the first may differ.
        assert peak(first - second) < -100.0


def test_chance_is_decided_by_the_seed_alone() -> None:
    rain = KITS["rain-sticks"].pieces[1]
    one, same, other = (kit_waves.layers_of(rain, seed, RATE)[0] for seed in (SEED, SEED, SEED + 1))
    assert np.array_equal(one, same)
    likeness = np.dot(one, other) / np.sqrt(np.dot(one, one) * np.dot(other, other))
    assert abs(likeness) < 0.1


@pytest.mark.parametrize(("name", "piece"), PIECES, ids=NAMED)
def test_harder_is_louder_and_brighter(away: Away, name: str, piece: int) -> None:
    soft, middle, hard = (heard(away, name, piece, velocity) for velocity in (1, 80, 127))
    assert 18.0 < peak(hard) - peak(soft) < 32.0
    assert hearing.centroid(hard) > 1.03 * hearing.centroid(middle)
    assert hearing.centroid(middle) > 1.005 * hearing.centroid(soft)


@pytest.mark.parametrize("name", KITS)
def test_pieces_do_not_sound_alike(away: Away, name: str) -> None:
    spectra = []
    edges = np.geomspace(40.0, 16_000.0, 25)
    for piece in range(len(KITS[name].pieces)):
        samples = heard(away, name, piece).mean(axis=1)
        power = np.abs(np.fft.rfft(samples)) ** 2
        hertz = np.fft.rfftfreq(len(samples), 1.0 / RATE)
        bands = [power[(hertz >= low) & (hertz < high)].sum() for low, high in pairwise(edges)]
        attack = np.sqrt(np.mean(samples[: RATE // 20] ** 2) / np.mean(samples**2))
        spectra.append(np.array([*(10.0 * np.log10(np.array(bands) / power.sum() + 1e-6)), 20.0 * attack]))
    for one in range(len(spectra)):
        for other in range(one):
            assert np.sqrt(np.mean((spectra[one] - spectra[other]) ** 2)) > 2.5


@pytest.mark.parametrize(("name", "piece"), PIECES, ids=NAMED)
def test_pieces_of_a_kit_are_about_as_loud(away: Away, name: str, piece: int) -> None:
    samples = heard(away, name, piece, seconds=3.0)
    window = 2 * RATE // 5
    loudest = max(
        hearing.loudness(samples[start : start + window + RATE // 100])
        for start in range(0, len(samples) - window, window // 2)
        if peak(samples[start : start + window]) > -60.0
    )
    assert -36.0 < loudest < -25.0


@pytest.mark.parametrize(("name", "piece"), PIECES, ids=NAMED)
def test_a_piece_begins_and_ends_without_a_click_or_an_offset(away: Away, name: str, piece: int) -> None:
    samples = heard(away, name, piece, 127, KITS[name].pieces[piece].seconds + 0.5)
    assert hearing.first_jump(samples) < 6.0
    assert hearing.offset(samples) < -60.0
    assert peak(samples[-RATE // 10 :]) < -100.0


@pytest.mark.parametrize("name", KITS)
def test_a_piece_ends_by_itself_and_sooner_when_let_go(away: Away, name: str) -> None:
    its = kit(name)
    longest = max(range(len(its.pieces)), key=lambda piece: its.pieces[piece].seconds)
    seconds = its.pieces[longest].seconds
    stroke = strike(1, name, longest)
    assert away(voices_after, opening(its), [(seconds - 0.1, [stroke]), (0.3, [])]) == [1, 0]
    short = replace(its, release=0.1)
    assert away(voices_after, opening(short), [(0.05, [stroke]), (0.15, [off(1)])]) == [1, 0]


@pytest.mark.parametrize("name", KITS)
def test_striking_a_held_piece_anew_does_not_click(away: Away, name: str) -> None:
    def played(*events: tuple[float, Event]) -> Stereo:
        samples = away(rendered, score(events, 1.0, opening(kit(name))))
        return samples[blocks(at) - RATE // 100 : blocks(at) + RATE // 20]

    at = 0.06 if name == "shakers" else 0.4
    first, second = (0.0, strike(1, name, 0, velocity=100)), (at, strike(2, name, 0, velocity=1, voice=1))
    taken = played(first, second) - played(second)
    assert hearing.step(taken) < max(-70.0, hearing.step(played(first)) + 3.0)


def test_the_wheel_bends_a_drum(away: Away) -> None:
    stroke: tuple[float, Event] = (0.0, strike(1, "frame-drums", 2))
    its = opening(kit("frame-drums"))
    still = away(rendered, score([stroke], 1.0, its))[blocks(0.3) :]
    bent = away(rendered, score([stroke, (0.2, Bent(1, 0, 2.0))], 1.0, its))[blocks(0.3) :]
    hertz = KITS["frame-drums"].pieces[2].hertz
    assert abs(hearing.cents_off(still, hertz)) < 25.0
    assert abs(hearing.cents_off(bent, hertz * 2.0 ** (2.0 / 12.0))) < 25.0


def alone(away: Away, piece: Piece, seconds: float, *then: Gesture) -> Mono:
    """A stroke on a kit of this piece alone, without the room and the master chain."""
    strokes = [Gesture(0.0, "strike", piece.hertz), *then]
    return away(played_alone, replace(KITS["shakers"], pieces=(piece,)), strokes, seconds)


def test_movement_lets_a_skin_drop_from_higher_up(away: Away) -> None:
    bass = KITS["hand-drums"].pieces[0]
    skin = replace(bass, rings=bass.rings[:1], hisses=())

    def began(movement: float) -> float:
        """When its first three periods are over, in seconds."""
        tone = alone(away, skin, 0.1, Gesture(0.003, "move", movement))
        upwards = np.flatnonzero((tone[:-1] < 0.0) & (tone[1:] >= 0.0))
        return float(upwards[2] / RATE)

    assert began(2.0) < 0.97 * began(1.0) < 0.97 * 0.97 * began(0.0)


def test_movement_sways_the_sea_from_where_it_is_moved(away: Away) -> None:
    ocean = KITS["rain-sticks"].pieces[5]
    still, moved = (
        alone(away, ocean, 2.0, Gesture(0.003, "move", 0.0), Gesture(1.0, "move", amount))
        for amount in (0.0, 2.0)
    )
    assert np.array_equal(still[: RATE - 256], moved[: RATE - 256])
    assert hearing.centroid(moved[RATE:]) > 1.1 * hearing.centroid(still[RATE:])


@pytest.mark.parametrize("name", KITS)
def test_the_hand_opens_and_closes_every_piece(away: Away, name: str) -> None:
    for piece in KITS[name].pieces:
        dark, bright = (
            hearing.centroid(alone(away, piece, 1.0, Gesture(0.003, "shade", shade))) for shade in (-1.0, 1.0)
        )
        assert bright > dark


def test_a_frequency_that_is_not_the_pieces_is_not_meant(away: Away) -> None:
    stroke = strike(1, "hand-drums", 1)
    its = opening(kit("hand-drums"))
    right, strange = (
        away(rendered, score([(0.0, replace(stroke, hertz=hertz))], 0.5, its))
        for hertz in (stroke.hertz, 9000.0)
    )
    assert np.array_equal(right, strange)


def test_everybody_drumming_with_all_fingers_stays_below_the_ceiling(away: Away) -> None:
    for name in KITS:
        events: list[tuple[float, Event]] = [
            (0.01 * (number // 8), strike(number, name, number % 7, velocity=127, seat=1 + number % 8))
            for number in range(80)
        ]
        samples = away(rendered, score(events, 1.0, opening(KITS[name])))
        assert np.isfinite(samples).all()
        assert np.max(np.abs(samples)) <= CEILING + 1e-6


@settings(max_examples=30, deadline=None)
@given(structs(Piece))
def test_whatever_a_piece_declares_its_waves_can_be_played(piece: Piece) -> None:
    for wave in kit_waves.layers_of(piece, SEED, 8000):
        assert np.isfinite(wave).all()
        assert np.max(np.abs(wave), initial=0.0) <= 2.0
        assert wave[-1] == 0.0
