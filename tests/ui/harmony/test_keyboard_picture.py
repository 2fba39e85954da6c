"""The small keyboard with a scale's notes on it."""

import pytest
from PyQt6.QtCore import QRectF
from PyQt6.QtGui import QColor, QImage, QPainter
from PyQt6.QtWidgets import QApplication

from improv.music.catalogue import load_scales
from improv.ui.harmony.keyboard_picture import SEMITONES, WHITE, draw_keyboard, key_place, steps_of
from improv.ui.parts.theme import DARK

PLACE = QRectF(0, 0, 350, 120)
SCALES = load_scales()


def picture(steps: tuple[float, ...]) -> QImage:
    image = QImage(350, 120, QImage.Format.Format_RGB32)
    image.fill(QColor(DARK.panel))
    painter = QPainter(image)
    draw_keyboard(painter, PLACE, steps, DARK)
    painter.end()
    return image


def test_pitches_are_counted_from_c_the_tonic_first() -> None:
    assert steps_of(SCALES.find("dorian"), 2) == (2, 4, 5, 7, 9, 11, 0)
    assert steps_of(SCALES.find("quarter-tones"), 11)[:3] == (11.0, 11.5, 0.0)
    assert len(steps_of(SCALES.find("handpan-kurd"), 0)) <= SEMITONES


def test_keys_lie_side_by_side_as_on_a_piano() -> None:
    middles = [key_place(semitone, PLACE).center().x() for semitone in range(SEMITONES)]
    assert middles == sorted(middles)
    assert sum(key_place(white, PLACE).width() for white in WHITE) == pytest.approx(PLACE.width())
    assert all(PLACE.contains(key_place(semitone, PLACE)) for semitone in range(SEMITONES))


def test_keys_of_the_scale_are_filled(qapp: QApplication) -> None:
    image = picture((2.0, 4.0, 6.0))
    for semitone in range(SEMITONES):
        place = key_place(semitone, PLACE)
        colour = image.pixelColor(int(place.center().x()) - 4, int(place.bottom()) - 14).name().upper()
        off = DARK.key_white if semitone in WHITE else DARK.key_black
        assert colour == (DARK.key_on if semitone in {2, 4, 6} else off), semitone


def test_the_tonic_is_marked(qapp: QApplication) -> None:
    for tonic in (2, 6):
        image = picture((float(tonic), 4.0))
        place = key_place(tonic, PLACE)
        mark = image.pixelColor(int(place.center().x()), int(place.bottom()) - 5)
        assert mark.name() == DARK.accent_text
    other = key_place(4, PLACE)
    assert image.pixelColor(int(other.center().x()), int(other.bottom()) - 5).name().upper() == DARK.key_on


@pytest.mark.parametrize(("step", "middle"), [(0.5, 37.5), (3.5, 112.5), (6.2, 205.0), (11.7, 347.0)])
def test_what_lies_between_the_keys_is_a_dot_there(qapp: QApplication, step: float, middle: float) -> None:
    image = picture((0.0, step))
    found = [x for x in range(350) if image.pixelColor(x, 96).name().upper() == DARK.key_between]
    assert found
    assert sum(found) / len(found) == pytest.approx(middle, abs=1.5)
