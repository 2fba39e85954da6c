import pytest

from improv.link.look import Labels
from improv.music.scale import Key, Scale
from improv.ui.pads.labels import DO_RE_MI, LETTERS, NUMBERS, LabelSet, label_set, labels_of

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


MAJOR = Scale("c", "C", (0, 200, 400, 500, 700, 900, 1100))


@pytest.mark.parametrize(
    ("labels", "language", "tonic", "expected"),
    [
        (Labels.LETTERS, "en", 7, "G A B C D E F♯"),
        (Labels.LETTERS, "de", 7, "G A H C D E Fis"),
        (Labels.LETTERS, "de", 10, "B C D Es F G A"),
        (Labels.DO_RE_MI, "en", 7, "Do Re Mi Fa Sol La Ti"),
        (Labels.DO_RE_MI, "es", 7, "Do Re Mi Fa Sol La Si"),
        (Labels.DO_RE_MI, "fr", 7, "Do Ré Mi Fa Sol La Si"),
        (Labels.FIXED_DO, "en", 7, "Sol La Ti Do Re Mi Fa♯"),
        (Labels.FIXED_DO, "de", 10, "Si♭ Do Re Mi♭ Fa Sol La"),
        (Labels.FIXED_DO, "fr", 2, "Ré Mi Fa♯ Sol La Si Do♯"),
        (Labels.NUMBERS, "fr", 2, "1 2 3 4 5 6 7"),
        (Labels.LETTERS, "xx", 0, "C D E F G A B"),
        (Labels.NONE, "es", 0, "Do Re Mi Fa Sol La Si"),
    ],
)
def test_each_language_has_its_names(labels: Labels, language: str, tonic: int, expected: str) -> None:
    assert " ".join(labels_of(Key(tonic, MAJOR), label_set(labels, language))) == expected


@pytest.mark.parametrize("labels", [Labels.LETTERS, Labels.DO_RE_MI, Labels.FIXED_DO])
@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "it", "pl"])
def test_no_two_notes_share_a_name(labels: Labels, language: str) -> None:
    assert len(set(label_set(labels, language).names)) == 12
