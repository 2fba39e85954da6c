"""The recovery key: what is printed when a vault is made, and opens it where the passphrase is forgotten.

128 random bits and 22 bits that find a slip, as six groups of five letters and digits of Crockford's base
32, which has no I, L, O or U; what looks like one of those is read as it was meant.
"""

import hashlib
import os

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_GROUPS, _IN_GROUP = 6, 5
_SECRET_BITS = 128
_CHECK_BITS = 5 * _GROUPS * _IN_GROUP - _SECRET_BITS
_READ_AS = str.maketrans("OIL", "011", " -\t\n\r")


def new_recovery_key() -> str:
    """Return a recovery key that nobody has drawn before, as it is printed."""
    return printed(os.urandom(_SECRET_BITS // 8))


def printed(secret: bytes) -> str:
    """Return 16 bytes as a recovery key is printed."""
    number = int.from_bytes(secret, "big") << _CHECK_BITS | _check_of(secret)
    letters = [LETTERS[number >> 5 * place & 31] for place in reversed(range(_GROUPS * _IN_GROUP))]
    groups = ["".join(letters[start : start + _IN_GROUP]) for start in range(0, len(letters), _IN_GROUP)]
    return "-".join(groups)


def typed(text: str) -> bytes | None:
    """Return the 16 bytes of a recovery key as somebody typed it; None for what is none, or has a slip."""
    plain = text.upper().translate(_READ_AS)
    if len(plain) != _GROUPS * _IN_GROUP or any(letter not in LETTERS for letter in plain):
        return None
    number = 0
    for letter in plain:
        number = number << 5 | LETTERS.index(letter)
    secret = (number >> _CHECK_BITS).to_bytes(_SECRET_BITS // 8, "big")
    return secret if number & ((1 << _CHECK_BITS) - 1) == _check_of(secret) else None


def looks_like_one(text: str) -> bool:
    """Say whether somebody meant a recovery key, with a slip perhaps."""
    plain = text.upper().translate(_READ_AS)
    return len(plain) == _GROUPS * _IN_GROUP and all(letter in LETTERS for letter in plain)


def _check_of(secret: bytes) -> int:
    digest = hashlib.sha256(b"improv recovery key" + secret).digest()
    return int.from_bytes(digest[:4], "big") >> (32 - _CHECK_BITS)
