"""The clinic as the host keeps it: the vault while it is open, who may be recorded, and what is sealed.

All that takes time (a passphrase, the disk, a withdrawal) is done beside the loop, one thing after the other.
"""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, Protocol, TypeVar

from msgspec.structs import replace

from improv.clinic.audit import Action
from improv.clinic.consent import Consents, checked_code, code_warning
from improv.clinic.erase_process import Done, Failed
from improv.clinic.idle import IDLE_MINUTES, IdleLock
from improv.clinic.intent import is_unfinished
from improv.clinic.people import write_profiles, write_seats
from improv.clinic.removing import mentions
from improv.clinic.vault import Vault, has_vault
from improv.clinic.whereabouts import Places
from improv.host.audience import Audience
from improv.host.beside import Beside
from improv.host.consented_take import ConsentedTake, Sealed
from improv.host.loop import Loop
from improv.host.people import People
from improv.host.vault_work import SPARE_KEYS, Opened, SealedPeople, VaultWork
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
    FinishErasing,
    LockVault,
    MakeRecoveryKey,
    MakeVault,
    UnlockVault,
    VaultTold,
    WindowUsed,
    WithdrawConsent,
)
from improv.session.kept import Seating
from improv.session.passphrase import COST, Cost
from improv.session.sealing import TakeKey

RETRY_SECONDS = 1.0
_MOST_TRIES = 30
OpenWriter = Callable[[Snapshot, TakeKey], Sealed]
T = TypeVar("T")


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
        self._audience = audience
        self._people = people
        self._remember = remember
        self._host: Jamming | None = None
        self._clinical = clinical
        self._vault: Vault | None = None
        self._consents = Consents()
        self._spare: list[TakeKey] = []
        self._take: ConsentedTake | None = None
        self._idle = IdleLock(clock, idle_minutes)
        self._work = VaultWork(folder, places, clock, cost, lambda: self._clinical)
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
        return ConsentsTold(self._consents.people, self._recorded, self._consents.due(self._work.today))

    @property
    def _state(self) -> VaultState:
        if self._vault is not None:
            return VaultState.OPEN
        return VaultState.LOCKED if has_vault(self._folder) else VaultState.NONE

    # ── what people ask ─────────────────────────────────────────────────────────────────────────

    def start(self, host: Jamming) -> None:
        """Begin, with the host that it serves; what was interrupted without a vault is finished."""
        self._host = host
        if not has_vault(self._folder) and is_unfinished(self._folder):
            self._do(self._work.finish_in_clear, self._finished_in_clear)

    def asked(self, message: Any) -> bool:
        """Hear what somebody asks; say whether it was about the clinic."""
        match message:
            case MakeVault(passphrase):
                self._do(lambda: self._work.make(passphrase), self._made)
            case UnlockVault(secret):
                self._do(lambda: self._work.unlock(secret), self._opened)
            case LockVault():
                self.lock()
            case ChangePassphrase(secret, passphrase):
                self._do(lambda: self._work.change_passphrase(secret, passphrase), self._changed)
            case MakeRecoveryKey():
                self._do(self._another_recovery_key, self._tell_recovery_key)
            case EnterConsent():
                self._enter(message)
            case WithdrawConsent(code):
                self._withdraw(code.strip())
            case FinishErasing():
                self._finish()
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
            self._do(lambda: self._work.note(Action.RECORDED, self._vault, key.identity.hex()))
            self._do(self._more_keys, self._spare.extend)
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
            self._do(lambda: self._work.people(vault), partial(self._seal, vault))
        else:
            self._people.lock()

    def lock(self) -> None:
        """Forget all keys; a jam that is being recorded ends before."""
        if self._vault is None:
            return
        if self._is_recording and self._host is not None:
            self._host.new_jam("the vault was locked")
        vault = self._vault
        self._beside.do(lambda: self._note_locked(vault), lambda _: None)
        self._vault = None
        self._spare.clear()
        self._consents = Consents()
        if self._clinical:
            self._people.lock()
        self._tell(VaultTold(self._state))
        self._tell_consents()

    def close(self) -> None:
        """Wait until all is kept."""
        self._beside.close()

    @property
    def _is_recording(self) -> bool:
        return self._take is not None and self._take.has_begun and not self._take.is_over

    def _may(self, player: Player) -> bool:
        return bool(self._spare or self._is_recording) and self._consents.may_record(self._work.today)(
            player.person
        )

    # ── work, beside the loop, and what follows in it ───────────────────────────────────────────

    def _do(self, work: Callable[[], T], then: Callable[[T], None] = lambda _: None) -> None:
        """Do some work beside the loop, and then what follows; people are told why it could not be done."""

        def done() -> Callable[[], None]:
            try:
                return partial(then, work())
            except (OSError, ValueError) as error:
                return partial(self._tell, replace(self.told, trouble=line_of(error), busy=Line()))

        self._beside.do(done, lambda follow: follow())

    def _finished_in_clear(self, _: None) -> None:
        self._tell(self.told)

    def _finish(self) -> None:
        """Finish what was interrupted, since somebody asks for it."""
        self._tell(replace(self.told, busy=line("Finishing what was interrupted.")))
        vault = self._vault
        self._do(lambda: self._work.finish(vault), partial(self._finished, vault))

    def _finished(self, vault: Vault | None, consents: Consents) -> None:
        if self._vault is vault:  # else it was locked meanwhile
            self._consents = consents
        self._tell(VaultTold(self._state))
        self._look_again()

    def _made(self, made: tuple[Opened, str]) -> None:
        opened, recovery_key = made
        self._opened(opened)
        self._tell(replace(self.told, recovery_key=recovery_key))

    def _opened(self, opened: Opened) -> None:
        self._vault, self._consents = opened.vault, opened.consents
        self._spare.extend(opened.keys)
        if opened.people is not None:
            self._seal(opened.vault, opened.people)
        self._tell(VaultTold(VaultState.OPEN))
        for text in opened.news:
            self._audience.notice(text)
        self._look_again()

    def _seal(self, vault: Vault, people: SealedPeople) -> None:
        """Let what is known of people be written into the vault only."""
        self._remember(people.seating)
        self._people.seal(people.profiles, partial(write_profiles, vault), partial(write_seats, vault))

    def _changed(self, _: None) -> None:
        self._tell(replace(self.told, trouble=Line()))

    def _another_recovery_key(self) -> str:
        vault = self._vault
        if vault is None:
            raise ValueError(line("The vault is locked: unlock it first."))
        return self._work.change_recovery_key(vault)

    def _tell_recovery_key(self, recovery_key: str) -> None:
        self._tell(replace(self.told, recovery_key=recovery_key, trouble=Line()))

    def _more_keys(self) -> tuple[TakeKey, ...]:
        """Return as many keys as are missing of those that should be ready."""
        vault, missing = self._vault, SPARE_KEYS - len(self._spare)
        return () if vault is None or missing <= 0 else vault.new_keys(missing)

    def _note_locked(self, vault: Vault) -> None:
        with suppress(OSError):
            self._work.note(Action.LOCKED, vault)

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
        self._consents = self._consents.with_entered(consent, self._work.today)
        sealed_in, today = vault, self._work.today
        self._people.remember_again(consent.code)

        self._do(lambda: self._work.enter(sealed_in, consent, today))
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
        self._consents = self._consents.without(code, self._work.today)
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

    def _promise(self, code: str) -> None:
        vault = self._vault
        if vault is not None:
            self._work.promise(vault, code)

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

        self._do(lambda: self._work.withdraw(vault, code, clean, told), partial(self._erased, code, attempt))

    def _erased(self, code: str, attempt: int, answer: Done | Failed) -> None:
        match answer:
            case Failed(in_use=True) if attempt < _MOST_TRIES:
                # The take that has just ended waits for its engine's last word.
                self._loop.after(RETRY_SECONDS, partial(self._erase, code, attempt + 1))
            case Failed(why):
                self._tell(replace(self.told, trouble=why, busy=Line()))
            case Done(takes, troubles):
                self._tell(VaultTold(self._state))
                self._audience.notice(
                    line("The person is in no recording any more: {count} were changed.", count=takes)
                )
                for trouble in troubles:
                    self._audience.notice(trouble)

    def _look_again(self) -> None:
        if self._take is not None:
            self._take.look_again(self._clock.monotonic_ns())
            self._recorded = tuple(sorted(self._take.seats))
        self._tell_consents()

    def _tell(self, told: VaultTold) -> None:
        unfinished = not told.busy and is_unfinished(self._folder)
        self._told = replace(told, state=self._state, unfinished=unfinished)
        self._audience.vault(self._told)
        self._told = self.told

    def _tell_consents(self) -> None:
        self._audience.consents(self.consents)
