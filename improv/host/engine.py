"""One engine process, as the supervisor sees it: where it is in its life, and what ails it."""

from enum import StrEnum

from improv.host.child import Child
from improv.jam.snapshot import Snapshot
from improv.line import Line, line
from improv.link.messages import Booted

_MS = 1_000_000
BEATS_MISSED_NS = 500 * _MS
"""An engine that says nothing for so long hangs."""
GRACE_NS = 5_000 * _MS
"""Sound servers may keep the sample clock still for nearly two seconds after the start."""
LOADING_NS = 20_000 * _MS
"""An engine that has not loaded after so long, even on a slow machine, never will."""


class EngineState(StrEnum):
    """Where an engine is in its life."""

    LOADING = "loading"
    STANDBY = "standby"
    BOOTING = "booting"
    ONLINE = "online"
    QUITTING = "quitting"


class Engine:
    """One engine process, as the supervisor sees it."""

    def __init__(self, child: Child, now: int) -> None:
        self.child = child
        self.state = EngineState.LOADING
        self.booted: Booted | None = None
        self.opening: Snapshot | None = None
        self.heard_at = now
        self.frame = 0
        self.moved_at = now
        self.full_since: int | None = None

    def what_ails(self, now: int) -> Line:
        """Return why it has to be replaced; empty where it is well."""
        sender = self.child.sender
        sender.flush()
        if not sender.is_full:
            self.full_since = None
        elif self.full_since is None:
            self.full_since = now
        unheard = now - self.heard_at
        match self.state:
            case EngineState.LOADING if unheard > LOADING_NS:
                return line("the sound engine did not load")
            case EngineState.BOOTING if unheard > GRACE_NS:
                return line("the sound engine did not start")
            case EngineState.ONLINE if unheard > BEATS_MISSED_NS:
                return line("the sound engine hung")
            case EngineState.ONLINE if now - self.moved_at > BEATS_MISSED_NS:
                return line("the sound device stood still")
            case _ if self.full_since is not None and now - self.full_since > BEATS_MISSED_NS:
                return line("the sound engine did not listen")
            case _:
                return Line()
