"""Consent as people enter it: whose, for what, until when, and who gave it."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

CODE_PATTERN = "^[A-Z]{1,8}-[0-9]{1,6}$"
"""A code is capital letters, a dash, digits, as in C-014: no place for a name."""
Code = Annotated[str, Meta(pattern=CODE_PATTERN)]


class Purpose(StrEnum):
    """What a person may agree to, each for itself."""

    RECORDING = "recording"
    """Their playing is recorded."""
    NOTES = "notes"
    """Notes about it are kept."""
    SHARING = "sharing"
    """They are given what is theirs."""
    TEACHING = "teaching"
    """It is heard in teaching and supervision."""
    RESEARCH = "research"
    """It is used in research and published."""


class Giver(StrEnum):
    """Who agreed."""

    SELF = "self"
    PARENT = "parent"
    GUARDIAN = "guardian"
    OTHER = "other"


class Consent(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What one person agreed to. Nothing, as long as nobody said so."""

    code: Code
    purposes: tuple[Purpose, ...] = ()
    until: date | None = None
    """The last day on which it holds; None: until it is withdrawn."""
    by: Giver = Giver.SELF
    entered: date | None = None
    """The day on which it was written down; the host fills it in."""
    keep_until: date | None = None
    """The day from which on what was recorded is due to be deleted; None: nobody said."""

    def allows(self, purpose: Purpose, today: date) -> bool:
        """Say whether it holds for a purpose on a day."""
        return purpose in self.purposes and (self.until is None or today <= self.until)


class VaultState(StrEnum):
    """Whether what is sealed can be opened."""

    NONE = "none"
    """There is no vault: nobody has made one yet."""
    LOCKED = "locked"
    OPEN = "open"
