"""What is done with a clinic's vault beside the loop: what takes time, as a passphrase and the disk do."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

from msgspec import Struct

from improv.clinic.audit import Action, Audit
from improv.clinic.consent import Consents, read_consents, write_consents
from improv.clinic.erase_process import Done, Failed, withdraw
from improv.clinic.erasing import Erasing, TakeInUse
from improv.clinic.intent import actions_of
from improv.clinic.people import read_profiles, read_seats, take_in_clear
from improv.clinic.vault import Vault, create_vault, has_vault, open_vault
from improv.clinic.whereabouts import Places
from improv.line import Line, line, line_of
from improv.link.clock import Clock
from improv.link.consenting import Consent
from improv.link.profile import Profile
from improv.session.kept import Seating
from improv.session.library import recovered
from improv.session.passphrase import Cost, WrongPassphrase
from improv.session.records import NANOSECONDS
from improv.session.sealing import TakeKey

SPARE_KEYS = 4
"""Keys that are in the keyring before anybody plays: no take waits for the disk to have one."""


class SealedPeople(Struct, frozen=True):
    """What a vault knows of people."""

    profiles: tuple[Profile, ...]
    seating: Seating


class Opened(Struct, frozen=True):
    """A vault that was opened, and what it holds."""

    vault: Vault
    consents: Consents
    keys: tuple[TakeKey, ...]
    people: SealedPeople | None
    """None where people are not sealed."""
    news: tuple[Line, ...]
    """What could not be finished, and takes that were recovered."""


class VaultWork:
    """Waits for passphrases, disks and other processes; knows nothing that changes while people play.

    What it does raises ValueError, one line, and OSError.
    """

    def __init__(
        self,
        folder: Path,
        places: Callable[[], Places],
        clock: Clock,
        cost: Cost,
        is_clinical: Callable[[], bool],
    ) -> None:
        """Take the vault's folder, where takes and all else lie, and whether people are to be sealed."""
        self._folder = folder
        self._places = places
        self._clock = clock
        self._cost = cost
        self._is_clinical = is_clinical
        self._audit = Audit(folder, clock)

    @property
    def today(self) -> date:
        """Return the day."""
        return date.fromtimestamp(self._clock.wall_ns() / NANOSECONDS)

    def note(self, action: Action, vault: Vault | None, take: str = "") -> None:
        """Write into the audit trail what was done."""
        self._audit.note(action, take, vault)

    def finish_in_clear(self) -> None:
        """Finish what was interrupted where there is no vault."""
        with suppress(TakeInUse):  # then it is finished the next time
            self.finish(None)

    def finish(self, vault: Vault | None) -> Consents:
        """Finish what was interrupted; return who agrees since. Raises ValueError with the vault locked."""
        if vault is None and has_vault(self._folder):
            raise ValueError(line("The vault is locked: unlock it first."))
        finished = Erasing(self._folder, vault, self._places(), self.today).finish()
        if vault is None:
            return Consents()
        for action in () if finished is None else actions_of(finished):
            self.note(action, vault)
        return read_consents(vault)

    def make(self, passphrase: str) -> tuple[Opened, str]:
        """Make the vault; return it open, and its recovery key."""
        vault, recovery_key = create_vault(self._folder, passphrase, self._cost)
        self.note(Action.CREATED, vault)
        return self._opened(vault), recovery_key

    def unlock(self, secret: str) -> Opened:
        """Open the vault with its passphrase or its recovery key."""
        try:
            vault = open_vault(self._folder, secret)
        except WrongPassphrase:
            self.note(Action.REFUSED, None)
            raise
        self.note(Action.UNLOCKED, vault)
        return self._opened(vault)

    def _opened(self, vault: Vault) -> Opened:
        """Finish what was interrupted, and read what the vault holds."""
        places = self._places()
        troubles: list[Line] = []
        try:
            self.finish(vault)
        except TakeInUse:
            pass  # then it is finished the next time
        except (OSError, ValueError) as error:  # so is this; whoever has the passphrase gets in all the same
            troubles.append(line_of(error))
        news = (*troubles, *(found.text for found in recovered(places.takes, vault.find)))
        consents, keys = read_consents(vault), vault.new_keys(SPARE_KEYS)
        people = self.people(vault) if self._is_clinical() else None
        return Opened(vault, consents, keys, people, news)

    def people(self, vault: Vault) -> SealedPeople:
        """Let profiles and seats lie in the vault from now on; return them."""
        places = self._places()
        if places.profiles is not None and places.seats is not None:
            take_in_clear(vault, places.profiles, places.seats)
        return SealedPeople(read_profiles(vault), read_seats(vault))

    def change_passphrase(self, secret: str, passphrase: str) -> None:
        """Let the vault be opened by another passphrase."""
        vault = open_vault(self._folder, secret)
        vault.change_passphrase(passphrase, self._cost)
        self.note(Action.CHANGED, vault)

    def change_recovery_key(self, vault: Vault) -> str:
        """Let the vault have another recovery key, and return it."""
        recovery_key = vault.change_recovery_key()
        self.note(Action.CHANGED, vault)
        return recovery_key

    def enter(self, vault: Vault, consent: Consent, today: date) -> None:
        """Keep a consent that was entered on a day."""
        # Another program, or one asked before this, may have entered somebody meanwhile.
        write_consents(vault, read_consents(vault).with_entered(consent, today))
        self.note(Action.CONSENTED, vault)

    def promise(self, vault: Vault, code: str) -> None:
        """See that a person is taken out the next time, should the program end before it is done."""
        Erasing(self._folder, vault, self._places(), self.today).promise(code)

    def withdraw(
        self, vault: Vault, code: str, clean: tuple[Path, ...], told: Callable[[int, int], None]
    ) -> Done | Failed:
        """Take a person out of all that is there but the ``clean`` takes, which are without them."""
        answer = withdraw(vault, self._places(), code, self.today, clean, told)
        if isinstance(answer, Done):
            self.note(Action.WITHDRAWN, vault)
        return answer
