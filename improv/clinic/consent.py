"""Who agreed to what: as a value, and as a file of the vault."""

import re
from collections.abc import Callable
from datetime import date

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from improv.clinic.vault import Vault
from improv.line import Line, line
from improv.link.consenting import CODE_PATTERN, Consent, Purpose

CONSENTS = "consents"
FORMAT = 1


class Consents(Struct, frozen=True, forbid_unknown_fields=True):
    """Everybody's consent. Nobody agrees to anything that is not in here."""

    people: tuple[Consent, ...] = ()
    """By code; each code once."""
    withdrawn: tuple[date, ...] = ()
    """When somebody withdrew: a stub that says nothing else, not even who."""
    format: int = FORMAT

    def of(self, code: str) -> Consent | None:
        """Return a person's consent; None where nobody entered one."""
        return next((consent for consent in self.people if consent.code == code), None)

    def may_record(self, today: date) -> Callable[[str], bool]:
        """Return what says of a person whether their playing may be recorded today."""
        codes = {consent.code for consent in self.people if consent.allows(Purpose.RECORDING, today)}
        return codes.__contains__

    def with_entered(self, consent: Consent, today: date) -> "Consents":
        """Return them with a consent in the place of what that person said before."""
        dated = replace(consent, entered=today)
        others = [other for other in self.people if other.code != consent.code]
        return replace(self, people=tuple(sorted([*others, dated], key=lambda each: each.code)))

    def without(self, code: str, today: date) -> "Consents":
        """Return them without a person, of whom a date is left."""
        people = tuple(consent for consent in self.people if consent.code != code)
        if len(people) == len(self.people):
            return self
        return replace(self, people=people, withdrawn=(*self.withdrawn, today))

    def due(self, today: date) -> tuple[str, ...]:
        """Return the codes of people whose recordings are due to be deleted, the longest due first."""
        dated = [(each.keep_until, each.code) for each in self.people if each.keep_until is not None]
        return tuple(code for keep_until, code in sorted(dated) if keep_until <= today)


def read_consents(vault: Vault) -> Consents:
    """Return everybody's consent. Raises ValueError, one line, where the file makes no sense, OSError."""
    raw = vault.read(CONSENTS)
    if raw is None:
        return Consents()
    try:
        consents = msgspec.json.decode(raw, type=Consents)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ValueError(line("the consents cannot be read; restore the vault from a backup")) from error
    if consents.format > FORMAT:
        raise ValueError(
            line("the consents were written by a newer version of Improv: get the newer version")
        )
    return consents


def write_consents(vault: Vault, consents: Consents) -> None:
    """Keep everybody's consent. Raises CannotWrite."""
    vault.write(CONSENTS, msgspec.json.encode(consents))


def checked_code(code: str) -> str:
    """Return a code as it is kept, in capitals. Raises ValueError, one line, for what is none."""
    plain = code.strip().upper()
    if not re.fullmatch(CODE_PATTERN, plain):
        raise ValueError(
            line("{code} is no code: use letters, a dash and digits, as in C-014, and no name", code=code)
        )
    return plain


def code_warning(code: str) -> Line:
    """Return a line where a code looks as if it were made of somebody's name; else nothing."""
    letters = code.partition("-")[0]
    if len(letters) >= 3 and any(letter in "AEIOUY" for letter in letters):
        return line(
            "{code} looks like a name. Use one or two letters that mean nobody, as in C-014.", code=code
        )
    return Line()
