"""The lock of the ceiling: what is locked may be lowered by anybody, and raised with its PIN."""

from collections.abc import Callable

from msgspec.structs import replace

from improv.host.beside import Beside
from improv.host.keeping import Keeping
from improv.host.loop import Loop
from improv.line import Line, line, line_of
from improv.link.clock import Clock
from improv.session.settings import LONGEST_PIN

TRIES = 3
WAIT_NS = 30_000_000_000
"""After so many wrong PINs, each further one has to wait."""
_SECOND = 1_000_000_000
_QUIET_NS = 3 * _SECOND
"""A fader that is moved against the lock is told of it once."""


class CeilingLock:
    """Guards the ceiling. A PIN takes long to be compared, on purpose: a thread waits for it."""

    def __init__(
        self,
        loop: Loop,
        clock: Clock,
        keeping: Keeping,
        notice: Callable[[Line], None],
        tell: Callable[[], None],
    ) -> None:
        """Take where the PIN is kept, who tells people a line, and who tells them the settings."""
        self._clock = clock
        self._keeping = keeping
        self._notice = notice
        self._tell = tell
        self._beside = Beside(loop, "improv-pin")
        self._is_busy = False
        self._wrong = 0
        self._free_at = 0
        self._said_at: int | None = None

    @property
    def is_locked(self) -> bool:
        """Say whether the ceiling needs its PIN to be raised."""
        return self._keeping.settings.is_locked

    def allows(self, decibels: float, present: float) -> bool:
        """Say whether anybody may set the ceiling so, and tell people where not."""
        if not self.is_locked or not decibels > present:
            return True
        now = self._clock.monotonic_ns()
        if self._said_at is None or now - self._said_at >= _QUIET_NS:
            self._said_at = now
            self._notice(
                line(
                    "The ceiling stays at {present:g} dB: it is locked. "
                    "It can be lowered; its PIN raises it.",
                    present=present,
                )
            )
        self._tell()
        return False

    def lock(self, pin: str) -> None:
        """Lock the ceiling with a PIN; one that is locked already stays as it is."""
        if self.is_locked:
            self._notice(line("The ceiling is locked already. To give it another PIN, unlock it first."))
            self._tell()
        elif not self._is_busy:
            self._is_busy = True
            self._beside.do(lambda: _hash_or_why(self._keeping, pin), self._locked)

    def unlock(self, pin: str) -> None:
        """Open the lock, if this is its PIN."""
        self._try(pin, self._open)

    def with_pin(self, pin: str, then: Callable[[], None]) -> None:
        """Do what needs the PIN, if this is it."""
        self._try(pin, then)

    def close(self) -> None:
        """Wait until no PIN is being compared."""
        self._beside.close()

    def _locked(self, made: tuple[str, Line]) -> None:
        kept, why = made
        self._is_busy = False
        if why:
            self._notice(line("The ceiling is not locked: {why}.", why=why))
        else:
            self._wrong = 0
            self._keeping.change(replace(self._keeping.settings, pin=kept))
        self._tell()

    def _open(self) -> None:
        self._keeping.change(replace(self._keeping.settings, pin=""))
        self._tell()

    def _try(self, pin: str, then: Callable[[], None]) -> None:
        if not self.is_locked:
            then()
            return
        wait = self._free_at - self._clock.monotonic_ns()
        if wait > 0:
            self._notice(
                line(
                    "There were too many wrong PINs: the ceiling stays as it is, and all plays on. "
                    "Try again in {seconds} seconds.",
                    seconds=-(-wait // _SECOND),
                )
            )
        elif not self._is_busy:
            self._is_busy = True
            settings = self._keeping.settings
            self._beside.do(
                lambda: len(pin) <= LONGEST_PIN and settings.opens(pin), lambda fits: self._tried(fits, then)
            )

    def _tried(self, fits: bool, then: Callable[[], None]) -> None:
        self._is_busy = False
        if fits:
            self._wrong = 0
            then()
            return
        self._wrong += 1
        if self._wrong >= TRIES:
            self._free_at = self._clock.monotonic_ns() + WAIT_NS
            self._notice(
                line(
                    "That is not the PIN: the ceiling stays locked, and all plays on. "
                    "You can try again in {seconds} seconds.",
                    seconds=WAIT_NS // _SECOND,
                )
            )
        else:
            self._notice(
                line(
                    "That is not the PIN: the ceiling stays locked, and all plays on. You can try again now."
                )
            )
        self._tell()


def _hash_or_why(keeping: Keeping, pin: str) -> tuple[str, Line]:
    """Return what is kept of a PIN, or why it is none."""
    try:
        return keeping.settings.locked(pin).pin, Line()
    except ValueError as error:
        return "", line_of(error)
