import pytest

from improv.music.pitch import hertz_of, note_of, pitch_class_of


@pytest.mark.parametrize(("note", "hertz"), [(69, 440.0), (57, 220.0), (60, 261.625565), (69.5, 452.892984)])
def test_notes_and_hertz(note: float, hertz: float) -> None:
    assert hertz_of(note) == pytest.approx(hertz)
    assert note_of(hertz) == pytest.approx(note)


@pytest.mark.parametrize(
    ("name", "pitch_class"),
    [("C", 0), ("c#", 1), ("D♭", 1), ("Eb", 3), ("e♭", 3), ("B", 11), ("Cb", 11), ("7", 7), (" F ", 5)],
)
def test_tonics_by_name(name: str, pitch_class: int) -> None:
    assert pitch_class_of(name) == pitch_class


@pytest.mark.parametrize("name", ["", "H", "12", "C##", "-1", "²"])
def test_a_tonic_that_is_none_is_named(name: str) -> None:
    with pytest.raises(ValueError, match="unknown tonic"):
        pitch_class_of(name)
