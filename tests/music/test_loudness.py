import pytest

from improv.music.loudness import decay_of, level_of
from improv.music.pitch import hertz_of
from improv.music.sound import BellSound, ModalSound, PadSound, Partial, PluckSound


def test_velocity_spans_twenty_four_decibels() -> None:
    assert level_of(127) == 1.0
    assert level_of(1) == pytest.approx(10 ** (-24 / 20))


def test_a_note_falls_by_sixty_decibels_in_its_decay() -> None:
    assert level_of(127, 2.0, 2.0) == pytest.approx(0.001)
    assert level_of(127, 2.0, 0.0) == 1.0
    assert level_of(127, -1.0, 2.0) == 1.0  # a press stamped before the note it meets


def test_decays_as_the_sounds_declare_them() -> None:
    low, middle, high = (hertz_of(note) for note in (48, 60, 72))
    assert decay_of(PadSound(id="x", name="X"), middle) == 0.0
    assert decay_of(PluckSound(id="x", name="X", decay=2.5), high) == 2.5
    bell = BellSound(id="x", name="X", decay=4.0, damping=1.0)
    assert [decay_of(bell, hertz) for hertz in (low, middle, high)] == pytest.approx([8.0, 4.0, 2.0])
    bars = ModalSound(
        id="x", name="X", partials=(Partial(1.0, 1.0, 2.0), Partial(4.0, 0.3, 5.0)), damping=0.0
    )
    assert decay_of(bars, high) == 2.0
