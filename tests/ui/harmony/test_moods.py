"""Scales are grouped by what their files say of their mood."""

import pytest

from improv.music.catalogue import load_scales
from improv.music.scale import Scale
from improv.ui.harmony.moods import _MOODS, Mood, by_mood, mood_name, mood_of

SHIPPED = load_scales().values


def test_every_shipped_scale_is_in_a_group() -> None:
    assert {scale.id for scale in SHIPPED if mood_of(scale) is Mood.OWN} == set()
    groups = by_mood(SHIPPED)
    assert sum(map(len, groups.values())) == len(SHIPPED)
    assert list(groups) == [mood for mood in Mood if mood is not Mood.OWN]


def test_every_word_is_one_of_a_shipped_scale() -> None:
    assert set(_MOODS) - {word for scale in SHIPPED for word in scale.mood.split()} == set()


def test_no_group_is_most_of_them() -> None:
    assert max(map(len, by_mood(SHIPPED).values())) <= len(SHIPPED) // 4


@pytest.mark.parametrize(
    ("words", "mood"),
    [
        ("bright calm open", Mood.BRIGHT),
        ("even bright", Mood.BRIGHT),
        ("Calm pure", Mood.CALM),
        ("", Mood.OWN),
        ("somewhat green", Mood.OWN),
    ],
)
def test_the_first_word_that_is_known_counts(words: str, mood: Mood) -> None:
    assert mood_of(Scale("a", "A", (0.0,), mood=words)) is mood


def test_every_group_has_a_name_of_its_own() -> None:
    assert len({mood_name(mood) for mood in Mood}) == len(Mood)
