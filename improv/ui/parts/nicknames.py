"""What players are called while nobody says who they are: an animal by seat, kinder than a device's name."""

from PyQt6.QtCore import QCoreApplication


def nicknames() -> tuple[str, ...]:
    """Return the animals, by seat."""
    translate = QCoreApplication.translate
    return (
        translate("Animal", "Fox"),
        translate("Animal", "Owl"),
        translate("Animal", "Bear"),
        translate("Animal", "Otter"),
        translate("Animal", "Hare"),
        translate("Animal", "Swan"),
        translate("Animal", "Wolf"),
        translate("Animal", "Deer"),
        translate("Animal", "Seal"),
        translate("Animal", "Robin"),
        translate("Animal", "Lynx"),
        translate("Animal", "Crane"),
    )


def nickname_of(seat: int) -> str:
    """Return the animal of a seat."""
    names = nicknames()
    return names[(seat - 1) % len(names)]
