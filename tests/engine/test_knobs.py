"""Macros: each turns every sound, at once where it sounds, and leaves it alone in the middle."""

import numpy as np
import pytest
from msgspec.structs import replace

from improv.engine.grid import Grid
from improv.engine.knobs import LONGEST_RELEASE, Knobs
from improv.jam.events import Event, MacroMoved, PlayerJoined
from improv.jam.mixing import Macro
from improv.music.catalogue import load_sounds
from improv.music.sound import Sound
from tests.engine.conftest import Away
from tests.engine.music import BLOCK, RATE, Stereo, blocks, off, on, opening, peak, player, score, sound
from tests.engine.test_voices import brightness, clicks
from tests.engine.work import rendered, voices_after

Timed = list[tuple[float, Event]]
PAD = sound("warm-pad", space=0.0)


def turned(macro: Macro, value: float, at: float = 0.0, seat: int = 1) -> tuple[float, Event]:
    """A knob is turned."""
    return at, MacroMoved(seat, macro, value)


def played(away: Away, *events: tuple[float, Event], its: Sound = PAD, seconds: float = 1.5) -> Stereo:
    """A note, and what is turned; what is turned at the same time is turned first."""
    notes: Timed = [*events, (0.0, on(1, note=its.middle))]
    return away(rendered, score(sorted(notes, key=lambda timed: timed[0]), seconds, opening(its)))


def rise(samples: Stereo) -> float:
    """Seconds until half of the largest sample is reached."""
    mono = np.abs(samples).max(axis=1)
    return float(np.argmax(mono > 0.5 * mono.max()) / RATE)


def test_knobs_in_the_middle_change_nothing(away: Away) -> None:
    rest = [turned(macro, 0.5) for macro in Macro]
    assert np.array_equal(played(away, *rest), played(away))


def test_what_is_turned_before_the_first_note_is_as_if_it_had_always_been_so(away: Away) -> None:
    macros = {Macro.BRIGHTNESS: 0.9, Macro.MOVEMENT: 1.0, Macro.SPACE: 0.9, Macro.ATTACK: 0.8}
    its = sound("cello")
    moved = played(away, *(turned(*macro) for macro in macros.items()), its=its)
    somebody = replace(player(1, its), macros=macros)
    opened = replace(opening(its), players=(somebody,))
    assert np.array_equal(moved, away(rendered, score([(0.0, on(1, note=its.middle))], 1.5, opened)))
    assert np.array_equal(moved, played(away, (0.0, PlayerJoined(somebody)), its=its))
    early: Timed = [*(turned(*macro) for macro in macros.items()), (1.0, on(1, note=its.middle))]
    late = away(rendered, score(early, 3.0, opening(its)))
    assert np.array_equal(moved, late[blocks(1.0) :][: len(moved)])
    # Whoever takes the seat next begins with knobs of their own.
    following = (0.0, PlayerJoined(player(1, its)))
    assert np.array_equal(
        played(away, (0.0, PlayerJoined(somebody)), following, its=its), played(away, its=its)
    )


@pytest.mark.parametrize("its", load_sounds().values, ids=lambda its: its.id)
def test_every_sound_can_be_turned(away: Away, its: Sound) -> None:
    dry = replace(its, space=0.0)
    plain = played(away, its=dry)
    assert brightness(played(away, turned(Macro.BRIGHTNESS, 1.0), its=dry)) > brightness(
        played(away, turned(Macro.BRIGHTNESS, 0.0), its=dry)
    )
    assert rise(played(away, turned(Macro.ATTACK, 1.0), its=dry)) > rise(plain)
    let_go = (0.3, off(1))
    short, long = (
        played(away, turned(Macro.RELEASE, value), let_go, its=dry, seconds=0.3 + 1.2 * its.release + 0.2)
        for value in (0.1, 0.9)
    )
    after = blocks(0.3 + 0.3 * its.release)
    if peak(long[after:]) > -70.0:
        assert peak(short[after:]) < peak(long[after:]) - 3.0
    roomy = played(away, turned(Macro.SPACE, 1.0), its=its)
    if its.space > 0.0:
        none = played(away, turned(Macro.SPACE, 0.0), its=its)
        assert np.allclose(none, plain, atol=1e-6)
        assert not np.allclose(roomy, none, atol=1e-4)


def test_a_release_has_an_end() -> None:
    knobs = Knobs(Grid(RATE, BLOCK))
    for value, longest in ((1.0, LONGEST_RELEASE), (0.5, 8.0), (0.0, 2.0)):
        knobs.turn(Macro.RELEASE, value)
        assert knobs.released(8.0) == longest


def test_a_longer_release_is_one(away: Away) -> None:
    its = sound("warm-pad", release=1.0)
    steps: list[tuple[float, list[Event]]] = [
        (0.5, [MacroMoved(1, Macro.RELEASE, 1.0), on(1)]),
        (3.8, [off(1)]),
        (0.4, []),
    ]
    assert away(voices_after, opening(its), steps) == [1, 1, 0]


@pytest.mark.parametrize("macro", [Macro.BRIGHTNESS, Macro.SPACE, Macro.MOVEMENT])
@pytest.mark.parametrize("name", ["warm-pad", "choir", "bell", "organ"])
def test_what_sounds_is_turned_too_without_a_click(away: Away, macro: Macro, name: str) -> None:
    its = sound(name)
    still = played(away, its=its)
    samples = played(away, turned(macro, 1.0, 0.5), turned(macro, 0.0, 1.0), its=its)
    assert np.array_equal(samples[: blocks(0.5)], still[: blocks(0.5)])
    if (macro, name) != (Macro.MOVEMENT, "bell"):
        assert peak(samples[blocks(0.6) :] - still[blocks(0.6) :]) > -75.0
    assert clicks(samples[blocks(0.4) :]) < max(-84.0, clicks(still[blocks(0.4) :]) + 9.0)


def test_others_are_left_alone(away: Away) -> None:
    assert np.array_equal(played(away, *(turned(macro, 1.0, 0.2, seat=2) for macro in Macro)), played(away))
