"""How hard a passphrase is to guess, in three steps that people understand; no measure of anything finer."""

from enum import IntEnum

from improv.session.passphrase import SHORTEST_PASSPHRASE

_GOOD_WORDS = 4
_LONG = 20
"""Letters without words: as hard as four words of a list of some thousand."""
_LEAST_DIFFERENT = 6
"""Fewer different letters are a pattern on the keyboard, however long."""


class Strength(IntEnum):
    """How good it is."""

    SHORT = 0
    """No vault takes it."""
    WEAK = 1
    GOOD = 2


def strength_of(passphrase: str) -> Strength:
    """Say how good a passphrase is: four different words are, and so is as much without words."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        return Strength.SHORT
    plain = passphrase.lower()
    words = {word for word in plain.split() if len(word) >= 3}
    enough = len(words) >= _GOOD_WORDS or len(plain) >= _LONG
    return Strength.GOOD if enough and len(set(plain)) >= _LEAST_DIFFERENT else Strength.WEAK
