"""The families that sounds belong to: in which order they are offered, and what they are called."""

from collections.abc import Iterable

from PyQt6.QtCore import QCoreApplication

from improv.music.sound import Sound

_ORDER = (
    "mallets",
    "strings",
    "keys",
    "winds",
    "voices",
    "pads",
    "leads",
    "bells",
    "glass",
    "percussion",
)


def family_name(family: str) -> str:
    """Return what a family is called; one that is not known here by its own word."""
    translate = QCoreApplication.translate
    names = {
        "": translate("Family", "Other sounds"),
        "mallets": translate("Family", "Bars and tongues"),
        "strings": translate("Family", "Strings"),
        "keys": translate("Family", "Keyboards"),
        "winds": translate("Family", "Winds"),
        "voices": translate("Family", "Voices"),
        "pads": translate("Family", "Soft grounds"),
        "leads": translate("Family", "Melody"),
        "bells": translate("Family", "Bells"),
        "glass": translate("Family", "Glass"),
        "percussion": translate("Family", "Drums and rattles"),
    }
    return names.get(family, family.capitalize())


def by_family(sounds: Iterable[Sound]) -> dict[str, list[Sound]]:
    """Return the sounds by family, in the order in which they are offered."""
    found: dict[str, list[Sound]] = {}
    for sound in sounds:
        found.setdefault(sound.family, []).append(sound)
    known = [family for family in _ORDER if family in found]
    others = sorted(
        (family for family in found if family not in _ORDER), key=lambda family: (not family, family)
    )
    return {family: found[family] for family in (*known, *others)}
