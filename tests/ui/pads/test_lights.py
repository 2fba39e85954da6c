from improv.music.catalogue import load_scales
from improv.music.pitch import hertz_of
from improv.music.scale import Key
from improv.ui.pads.labels import DO_RE_MI
from improv.ui.pads.ladder import fit, pads_of
from improv.ui.pads.lights import Lights
from improv.ui.pads.offer import Offer

PADS = pads_of(Offer(Key(0, load_scales().find("major-pentatonic"))), DO_RE_MI, fit(892, 400, 5))
C3, C4, C5 = 0, 5, 10


def test_a_note_lights_the_pad_of_its_pitch() -> None:
    lights = Lights(PADS)
    assert lights.begin(1, 3, hertz_of(60)) == (C4,)
    assert lights.seats_on(C4) == (3,)
    assert lights.is_sounding(3)
    assert lights.end(1) == (C4,)
    assert lights.seats_on(C4) == ()
    assert not lights.is_sounding(3)


def test_a_pad_is_lit_until_its_last_note_ends() -> None:
    lights = Lights(PADS)
    lights.begin(1, 1, hertz_of(60))
    lights.begin(2, 1, hertz_of(60))
    lights.begin(3, 2, hertz_of(60))
    lights.end(1)
    assert lights.seats_on(C4) == (1, 2)
    lights.end(2)
    assert lights.seats_on(C4) == (2,)


def test_pitches_beyond_the_pads_light_the_nearest_row() -> None:
    lights = Lights(PADS)
    assert lights.begin(1, 1, hertz_of(96)) == (C5,)
    assert lights.begin(2, 1, hertz_of(24)) == (C3,)


def test_a_pitch_that_no_pad_has_lights_none() -> None:
    assert Lights(PADS).begin(1, 1, hertz_of(61)) == ()


def test_a_pitch_slightly_off_is_still_the_pad_s() -> None:
    assert Lights(PADS).begin(1, 1, hertz_of(60.2)) == (C4,)


def test_pads_of_one_pitch_light_together() -> None:
    # So high up that the highest row is moved an octave down, onto the one below it.
    offer = Offer(Key(0, load_scales().find("major-pentatonic")), octave=3)
    pads = pads_of(offer, DO_RE_MI, fit(892, 400, 5))
    twins = [pad for pad, other in enumerate(pads) if round(other.hertz) == round(pads[C5].hertz)]
    assert len(twins) > 1
    assert list(Lights(pads).begin(1, 1, pads[C5].hertz)) == twins


def test_an_unknown_note_may_end() -> None:
    assert Lights(PADS).end(99) == ()


def test_without_pads_there_is_still_who_sounds() -> None:
    lights = Lights()
    assert lights.begin(1, 4, hertz_of(60)) == ()
    assert lights.is_sounding(4)
