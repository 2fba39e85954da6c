"""The clinic as the host keeps it: the vault while it is open, who may be recorded, and what is sealed.

All that takes time (a passphrase, the disk, a withdrawal) is done beside the loop, one thing after the other.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from msgspec.structs import replace

from improv.clinic.audit import Action, Audit
from improv.clinic.consent import Consents, checked_code, code_warning, read_consents, write_consents
from improv.clinic.erase_process import Failed, withdraw
from improv.clinic.erasing import Erasing, TakeInUse
from improv.clinic.idle import IDLE_MINUTES, IdleLock
from improv.clinic.intent import actions_of, is_unfinished
from improv.clinic.people import read_profiles, read_seats, take_in_clear, write_profiles, write_seats
from improv.clinic.removing import mentions
from improv.clinic.vault import Vault, create_vault, has_vault, open_vault
from improv.clinic.whereabouts import Places
from improv.host.audience import Audience
from improv.host.beside import Beside
from improv.host.consented_take import ConsentedTake, Sealed
from improv.host.loop import Loop
from improv.host.people import People
from improv.jam import commands as ask
from improv.jam.commands import Command
from improv.jam.player import Player
from improv.jam.snapshot import Snapshot
from improv.line import Line, line, line_of
from improv.link.clock import Clock
from improv.link.consenting import VaultState
from improv.link.messages import (
    ChangePassphrase,
    ConsentsTold,
    EnterConsent,
    LockVault,
    MakeRecoveryKey,
    MakeVault,
    UnlockVault,
    VaultTold,
    WindowUsed,
    WithdrawConsent,
)
from improv.session.kept import Seating
from improv.session.library import recovered
from improv.session.passphrase import COST, Cost, WrongPassphrase
from improv.session.records import NANOSECONDS
from improv.session.sealing import TakeKey

SPARE_KEYS = 4
"""Keys that are in the keyring before anybody plays: no take waits for the disk to have one."""
RETRY_SECONDS = 1.0
_MOST_TRIES = 30
OpenWriter = Callable[[Snapshot, TakeKey], Sealed]
Then = Callable[[], None]


class Jamming(Protocol):
    """The host, as far as the clinic needs it."""

    def hear(self, command: Command) -> None:
        """Let the jam decide on a command."""

    def new_jam(self, why: str) -> None:
        """End the take."""

    @property
    def snapshot(self) -> Snapshot:
        """Return the jam as it is now."""


class Clinic:
    """Opens and locks the vault, knows who agreed, and lets takes be sealed."""

    def __init__(
        self,
        loop: Loop,
        clock: Clock,
        folder: Path,
        places: Callable[[], Places],
        audience: Audience,
        people: People,
        *,
        clinical: bool = False,
        idle_minutes: float = IDLE_MINUTES,
        cost: Cost = COST,
        remember: Callable[[Seating], None] = lambda _: None,
    ) -> None:
        """Take the vault's folder, where takes and all else lie, who is told, and what is known of people.

        ``remember`` is given who sat where when the vault was open last.
        """
        self._loop = loop
        self._clock = clock
        self._folder = folder
        self._places = places
        self._audience = audience
        self._people = people
        self._cost = cost
        self._remember = remember
        self._host: Jamming | None = None
        self._clinical = clinical
        self._vault: Vault | None = None
        self._consents = Consents()
        self._spare: list[TakeKey] = []
        self._take: ConsentedTake | None = None
        self._idle = IdleLock(clock, idle_minutes)
        self._audit = Audit(folder, clock)
        self._beside = Beside(loop, "improv-clinic")
        self._told = VaultTold(self._state, unfinished=is_unfinished(folder))
        self._recorded: tuple[int, ...] = ()
        if clinical:
            people.lock()

    # ── what people are told ────────────────────────────────────────────────────────────────────

    @property
    def told(self) -> VaultTold:
        """Return how the vault is."""
        return replace(self._told, recovery_key="")

    @property
    def consents(self) -> ConsentsTold:
        """Return who agreed to what, and who is recorded."""
        return ConsentsTold(self._consents.people, self._recorded, self._consents.due(self._today))

    @property
    def _state(self) -> VaultState:
        if self._vault is not None:
            return VaultState.OPEN
        return VaultState.LOCKED if has_vault(self._folder) else VaultState.NONE

    @property
    def _today(self) -> date:
        return date.fromtimestamp(self._clock.wall_ns() / NANOSECONDS)

    # ── what people ask ─────────────────────────────────────────────────────────────────────────

    def start(self, host: Jamming) -> None:
        """Begin, with the host that it serves; what was interrupted without a vault is finished."""
        self._host = host
        if not has_vault(self._folder) and is_unfinished(self._folder):
            self._do(self._finish_in_clear)

    def asked(self, message: Any) -> bool:
        """Hear what somebody asks; say whether it was about the clinic."""
        match message:
            case MakeVault(passphrase):
                self._do(lambda: self._make(passphrase))
            case UnlockVault(secret):
                self._do(lambda: self._unlock(secret))
            case LockVault():
                self.lock()
            case ChangePassphrase(secret, passphrase):
                self._do(lambda: self._change(secret, passphrase))
            case MakeRecoveryKey():
                self._do(self._another_recovery_key)
            case EnterConsent():
                self._enter(message)
            case WithdrawConsent(code):
                self._withdraw(code.strip())
            case WindowUsed():
                pass
            case _:
                return False
        self._idle.used()
        return True

    def names_somebody(self, name: str) -> bool:
        """Say whether a name that is written in clear holds a code, or what somebody here is called."""
        host = self._host
        there = () if host is None else (*host.snapshot.people, *(p.person for p in host.snapshot.players))
        known = [*filter(None, there), *(consent.code for consent in self._consents.people)]
        return self._clinical and any(mentions(each).search(name) for each in known)

    # ── takes ───────────────────────────────────────────────────────────────────────────────────

    def begin(self, opening: Snapshot, open_writer: OpenWriter) -> ConsentedTake:
        """Begin a take, of those who may be recorded now, and who may be while it goes on."""

        def opened(seen: Snapshot) -> Sealed | None:
            if not self._spare:
                return None
            key = self._spare.pop()
            self._do(lambda: self._note(Action.RECORDED, key.identity.hex()))
            self._do(self._reserve)
            return open_writer(seen, key)

        self._take = ConsentedTake(opening, self._may, opened)
        return self._take

    def tick(self) -> None:
        """Do what is to be done once a second."""
        recorded = () if self._take is None else tuple(sorted(self._take.seats))
        if recorded != self._recorded:
            self._recorded = recorded
            self._tell_consents()
        if self._vault is not None and self._idle.is_due(recording=self._is_recording):
            self.lock()

    def used(self) -> None:
        """Take in that somebody plays or leads."""
        self._idle.used()

    def wait_for(self, minutes: float) -> None:
        """Lock the vault when nobody has used it for so long."""
        self._idle.wait_for(minutes)

    def prefer(self, *, clinical: bool) -> None:
        """Need consent from now on, or no longer."""
        if clinical == self._clinical:
            return
        self._clinical = clinical
        if not clinical:
            self._people.in_clear()
        elif self._vault is not None:
            vault = self._vault
            self._do(lambda: self._sealed_people(vault))
        else:
            self._people.lock()

    def lock(self) -> None:
        """Forget all keys; a jam that is being recorded ends before."""
        if self._vault is None:
            return
        if self._is_recording and self._host is not None:
            self._host.new_jam("the vault was locked")
        vault = self._vault
        self._beside.do(lambda: self._noted(Action.LOCKED, vault), lambda then: then())
        self._vault = None
        self._spare.clear()
        self._consents = Consents()
        if self._clinical:
            self._people.lock()
        self._tell(VaultTold(self._state, unfinished=is_unfinished(self._folder)))
        self._tell_consents()

    def close(self) -> None:
        """Wait until all is kept."""
        self._beside.close()

    @property
    def _is_recording(self) -> bool:
        return self._take is not None and self._take.has_begun and not self._take.is_over

    def _may(self, player: Player) -> bool:
        return bool(self._spare or self._is_recording) and self._consents.may_record(self._today)(
            player.person
        )

    # ── work, beside the loop; what it returns is done in it ────────────────────────────────────

    def _do(self, work: Callable[[], Then]) -> None:
        def done() -> Then:
            try:
                return work()
            except (OSError, ValueError) as error:
                return partial(self._tell, replace(self.told, trouble=line_of(error), busy=Line()))

        self._beside.do(done, lambda then: then())

    def _finish_in_clear(self) -> Then:
        with suppress(TakeInUse):  # then it is finished the next time
            Erasing(self._folder, None, self._places(), self._today).finish()
        return partial(self._tell, replace(self.told, unfinished=is_unfinished(self._folder)))

    def _make(self, passphrase: str) -> Then:
        vault, recovery_key = create_vault(self._folder, passphrase, self._cost)
        self._audit.note(Action.CREATED, vault=vault)
        opened = self._opened(vault)

        def then() -> None:
            opened()
            self._tell(replace(self.told, recovery_key=recovery_key))

        return then

    def _unlock(self, secret: str) -> Then:
        try:
            vault = open_vault(self._folder, secret)
        except WrongPassphrase:
            self._audit.note(Action.REFUSED)
            raise
        self._audit.note(Action.UNLOCKED, vault=vault)
        return self._opened(vault)

    def _opened(self, vault: Vault) -> Then:
        """Finish what was interrupted, and read what the vault holds."""
        places = self._places()
        troubles: list[Line] = []
        try:
            finished = Erasing(self._folder, vault, places, self._today).finish()
            for action in () if finished is None else actions_of(finished):
                self._audit.note(action, vault=vault)
        except TakeInUse:
            pass  # then it is finished the next time
        except (OSError, ValueError) as error:  # so is this; whoever has the passphrase gets in all the same
            troubles.append(line_of(error))
        lines = [found.text for found in recovered(places.takes, vault.find)]
        consents, keys = read_consents(vault), vault.new_keys(SPARE_KEYS)
        people = self._sealed_people(vault) if self._clinical else lambda: None

        def then() -> None:
            self._vault, self._consents = vault, consents
            self._spare.extend(keys)
            people()
            self._tell(VaultTold(VaultState.OPEN, unfinished=is_unfinished(self._folder)))
            for text in (*troubles, *lines):
                self._audience.notice(text)
            self._look_again()

        return then

    def _sealed_people(self, vault: Vault) -> Then:
        """Let profiles and seats lie in the vault from now on."""
        places = self._places()
        if places.profiles is not None and places.seats is not None:
            take_in_clear(vault, places.profiles, places.seats)
        profiles, seating = read_profiles(vault), read_seats(vault)

        def then() -> None:
            self._remember(seating)
            self._people.seal(profiles, partial(write_profiles, vault), partial(write_seats, vault))

        return then

    def _change(self, secret: str, passphrase: str) -> Then:
        vault = open_vault(self._folder, secret)
        vault.change_passphrase(passphrase, self._cost)
        self._audit.note(Action.CHANGED, vault=vault)
        return partial(self._tell, replace(self.told, trouble=Line()))

    def _another_recovery_key(self) -> Then:
        vault = self._vault
        if vault is None:
            raise ValueError(line("The vault is locked: unlock it first."))
        recovery_key = vault.change_recovery_key()
        self._audit.note(Action.CHANGED, vault=vault)
        return partial(self._tell, replace(self.told, recovery_key=recovery_key, trouble=Line()))

    def _reserve(self) -> Then:
        """Have as many keys ready as there should be."""
        vault, missing = self._vault, SPARE_KEYS - len(self._spare)
        if vault is None or missing <= 0:
            return lambda: None
        return partial(self._spare.extend, vault.new_keys(missing))

    def _note(self, action: Action, take: str = "") -> Then:
        self._audit.note(action, take, self._vault)
        return lambda: None

    def _noted(self, action: Action, vault: Vault) -> Then:
        with suppress(OSError):
            self._audit.note(action, vault=vault)
        return lambda: None

    # ── consent ─────────────────────────────────────────────────────────────────────────────────

    def _enter(self, asked: EnterConsent) -> None:
        vault = self._vault
        try:
            if vault is None:
                raise ValueError(line("A consent is entered with the vault open: unlock it first."))
            consent = replace(asked.consent, code=checked_code(asked.consent.code))
        except ValueError as error:
            self._tell(replace(self.told, trouble=line_of(error)))
            return
        self._consents = self._consents.with_entered(consent, self._today)
        sealed_in, today = vault, self._today
        self._people.remember_again(consent.code)

        def work() -> Then:
            # Another program, or one asked before this, may have entered somebody meanwhile.
            write_consents(sealed_in, read_consents(sealed_in).with_entered(consent, today))
            self._audit.note(Action.CONSENTED, vault=sealed_in)
            return lambda: None

        self._do(work)
        warning = code_warning(consent.code)
        self._tell(replace(self.told, trouble=warning))
        self._look_again()

    def _withdraw(self, code: str) -> None:
        """Record nothing of them any more, at once; then take them out of all that is there."""
        if self._vault is None or not code:
            self._tell(
                replace(self.told, trouble=line("A consent is withdrawn with the vault open: unlock it."))
            )
            return
        self._consents = self._consents.without(code, self._today)
        self._look_again()
        self._people.forget(code)
        host = self._host
        if host is not None:
            for player in host.snapshot.players:
                if mentions(code).fullmatch(player.person):
                    host.hear(ask.SeatPerson(player.seat, ""))
            if self._is_recording:
                host.new_jam("a consent was withdrawn")
        self._do(lambda: self._promise(code))
        self._erase(code, 1)

    def _promise(self, code: str) -> Then:
        """See that it is done the next time, should the program end before it is done."""
        if self._vault is not None:
            Erasing(self._folder, self._vault, self._places(), self._today).promise(code)
        return lambda: None

    def _erase(self, code: str, attempt: int) -> None:
        vault = self._vault
        if vault is None:
            return
        self._tell(replace(self.told, busy=line("Taking a person out of the recordings.")))
        # What is recorded now was begun after they were let go of.
        playing = self._take.path if self._take is not None and self._is_recording else None
        clean = () if playing is None else (playing,)

        def told(done: int, all_: int) -> None:
            text = line("Taking a person out of the recordings: {done} of {all}.", done=done, all=all_)
            self._loop.after(0, partial(self._tell, replace(self.told, busy=text)))
            self._loop.wake()

        def work() -> Then:
            answer = withdraw(vault, self._places(), code, self._today, clean, told)
            if isinstance(answer, Failed) and answer.in_use and attempt < _MOST_TRIES:
                # The take that has just ended waits for its engine's last word.
                return partial(self._loop.after, RETRY_SECONDS, partial(self._erase, code, attempt + 1))
            if isinstance(answer, Failed):
                raise ValueError(answer.why)
            self._audit.note(Action.WITHDRAWN, vault=vault)
            said = line("The person is in no recording any more: {count} were changed.", count=answer.takes)

            def then() -> None:
                self._tell(VaultTold(self._state))
                self._audience.notice(said)
                for trouble in answer.troubles:
                    self._audience.notice(trouble)

            return then

        self._do(work)

    def _look_again(self) -> None:
        if self._take is not None:
            self._take.look_again(self._clock.monotonic_ns())
            self._recorded = tuple(sorted(self._take.seats))
        self._tell_consents()

    def _tell(self, told: VaultTold) -> None:
        self._told = replace(told, state=self._state)
        self._audience.vault(self._told)
        self._told = self.told

    def _tell_consents(self) -> None:
        self._audience.consents(self.consents)
