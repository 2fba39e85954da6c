"""Scales grouped by mood: which word of a scale's own description leads to which group."""

from collections.abc import Iterable
from enum import StrEnum

from PyQt6.QtCore import QCoreApplication

from improv.music.scale import Scale


class Mood(StrEnum):
    """Groups that scales are looked for in, in the order in which they are offered."""

    BRIGHT = "bright"
    CALM = "calm"
    WARM = "warm"
    DREAMY = "dreamy"
    TENDER = "tender"
    DEEP = "deep"
    DARK = "dark"
    FIERY = "fiery"
    STRANGE = "strange"
    FREE = "free"
    OWN = "own"
    """Scales that say nothing of their mood: mostly those that people made themselves."""


_WORDS = {
    Mood.BRIGHT: "bright happy joyful playful sunny",
    Mood.CALM: "calm neutral open serene still",
    Mood.WARM: "earthy folk gentle mellow soulful warm",
    Mood.DREAMY: "airy dreamlike dreamy floating weightless",
    Mood.TENDER: "bittersweet melancholy romantic sad tender wistful",
    Mood.DEEP: "austere contemplative deep devotional dignified solemn",
    Mood.DARK: "dark grieving pathos restless suspense tense unstable",
    Mood.FIERY: "dramatic fiery gritty passionate",
    Mood.STRANGE: "glowing mystic shimmering strange surreal",
    Mood.FREE: "free",
}
_MOODS = {word: mood for mood, words in _WORDS.items() for word in words.split()}


def mood_of(scale: Scale) -> Mood:
    """Return the group of a scale: that of the first word of its mood which leads to one."""
    return next((_MOODS[word] for word in scale.mood.lower().split() if word in _MOODS), Mood.OWN)


def by_mood(scales: Iterable[Scale]) -> dict[Mood, list[Scale]]:
    """Return the scales of each mood that has any, in the order of moods, else as they come."""
    groups: dict[Mood, list[Scale]] = {mood: [] for mood in Mood}
    for scale in scales:
        groups[mood_of(scale)].append(scale)
    return {mood: group for mood, group in groups.items() if group}


def mood_name(mood: Mood) -> str:
    """Return what a group is called."""
    translate = QCoreApplication.translate
    return {
        Mood.BRIGHT: translate("Mood", "Bright and happy"),
        Mood.CALM: translate("Mood", "Calm and open"),
        Mood.WARM: translate("Mood", "Warm and gentle"),
        Mood.DREAMY: translate("Mood", "Dreaming and floating"),
        Mood.TENDER: translate("Mood", "Tender and sad"),
        Mood.DEEP: translate("Mood", "Deep and solemn"),
        Mood.DARK: translate("Mood", "Dark and tense"),
        Mood.FIERY: translate("Mood", "Fiery and dramatic"),
        Mood.STRANGE: translate("Mood", "Glowing and strange"),
        Mood.FREE: translate("Mood", "Free"),
        Mood.OWN: translate("Mood", "My own"),
    }[mood]
