import pytest

from improv.music.scale import Key, Scale
from improv.ui.pads.labels import DO_RE_MI, LETTERS, NUMBERS, LabelSet, labels_of

MAJOR_PENTATONIC = Scale("a", "A", (0, 200, 400, 700, 900))
QUARTER_TONES = Scale("b", "B", tuple(range(0, 1200, 50)))


@pytest.mark.parametrize(
    ("labels", "tonic", "expected"),
    [
        (DO_RE_MI, 0, ("Do", "Re", "Mi", "Sol", "La")),
        (DO_RE_MI, 7, ("Do", "Re", "Mi", "Sol", "La")),
        (LETTERS, 7, ("G", "A", "B", "D", "E")),
        (NUMBERS, 7, ("1", "2", "3", "4", "5")),
    ],
)
def test_degrees_have_names(labels: LabelSet, tonic: int, expected: tuple[str, ...]) -> None:
    assert labels_of(Key(tonic, MAJOR_PENTATONIC), labels) == expected


def test_degrees_closer_than_semitones_have_numbers() -> None:
    assert labels_of(Key(0, QUARTER_TONES), DO_RE_MI) == tuple(str(n) for n in range(1, 25))
