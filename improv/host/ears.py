"""The supervisor of the hearing process: started when a take is first heard, and anew when it died."""

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from improv.host.child import Child, Main
from improv.host.engines import AudioWish, Engines
from improv.host.loop import Loop
from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.mixing import CEILINGS
from improv.line import Line, line
from improv.link.hearing import (
    Alive,
    Hear,
    HearEdited,
    HearFrom,
    HearingCeiling,
    HearingStop,
    HearingTold,
    HearLoop,
    HearNothing,
    HearPause,
    HearSeek,
    HearSpeed,
    HearTake,
)
from improv.link.messages import AudioChoice, FromHearing, OpenEars, Quit, SetVolume
from improv.session.settings import Settings

LOADS_WITHIN_NS = 30_000_000_000
"""It has said nothing yet."""
SILENT_NS = 5_000_000_000
"""It says twice a second that it lives; one that says nothing for so long hangs."""
LOOK_SECONDS = 0.5
PANIC_FADE, SOFT_FADE = 0.05, 2.0
"""As the live engine has them."""


class Ears:
    """The hearing process, as the host sees it. Nothing that becomes of it disturbs the jam."""

    def __init__(
        self,
        loop: Loop,
        main: Main,
        wish: AudioWish,
        settings: Callable[[], Settings],
        tell: Callable[[HearingTold], None],
    ) -> None:
        """Take how the live jam is made to sound, the settings, and who is told (the window)."""
        self._loop = loop
        self._main = main
        self._wish = wish
        self._settings = settings
        self._tell = tell
        self._engines: Engines | None = None
        self._child: Child | None = None
        self._has_spoken = False
        self._heard_at = 0
        self._take: HearTake | None = None
        self._ways: dict[type, Hear] = {}
        """How it is to be heard: what a process that is started anew has to be asked."""
        self._ceiling: float | None = None
        self._last = HearingTold()

    @property
    def pid(self) -> int:
        """Return the process id; 0 where there is none."""
        return 0 if self._child is None else self._child.pid

    def start(self, engines: Engines) -> None:
        """Begin, beside the engines of the live jam."""
        self._engines = engines
        self._loop.every(LOOK_SECONDS, self._look)

    def asked(self, message: Any) -> bool:
        """Hear what somebody asks; say whether that is all there is to be done."""
        match message:
            case HearTake():
                self._take, self._ways = message, {}
                self._last = HearingTold(message.path)
                self._open()
                self._send(self._opening(), message)
            case HearFrom(seconds):
                self._play(seconds)
            case HearEdited() | HearSpeed() | HearLoop():
                self._ways[type(message)] = message
                self._send(message)
            case HearPause():
                self._send(message)
            case HearSeek(seconds):
                self._last = replace(self._last, position_s=seconds)
                self._send(message)
            case HearNothing():
                self._take, self._ways, self._last = None, {}, HearingTold()
                self._send(message)
            case SetVolume():
                self._send(message)
                return False
            case _:
                return False
        return True

    def happened(self, event: Event) -> None:
        """Hear what happened in the jam: whoever wants silence means what is heard as well."""
        match event:
            case did.Panicked():
                self._send(HearingStop(PANIC_FADE))
            case did.SoftStopped():
                self._send(HearingStop(SOFT_FADE))
            case did.CeilingSet():
                self._tell_ceiling()
            case _:
                pass

    def quit(self) -> None:
        """Have it fade out and end."""
        self._send(Quit())

    def close(self) -> None:
        """Wait for its end."""
        self._take = None
        if self._child is not None:
            self._send(Quit())
            self._child.close()
            self._child = None

    # ── the process ─────────────────────────────────────────────────────────────────────────────

    def _open(self) -> None:
        """Start the process, if it does not run."""
        if self._child is not None:
            return
        self._has_spoken, self._heard_at, self._ceiling = False, self._loop.now, None
        self._child = Child(
            self._loop, self._main, "improv-hearing", FromHearing, self._hear, self._died, has_children=True
        )

    def _opening(self) -> OpenEars:
        booted = None if self._engines is None else self._engines.booted
        in_use = booted is not None and booted.audio is not AudioChoice.NONE
        return OpenEars(self._wish.audio, self._wish.block, self._wish.volume, in_use)

    def _play(self, seconds: float | None) -> None:
        """Play; a process that died is there again first, and begins where it was."""
        if self._take is None:
            return
        if self._child is None:
            self._open()
            self._send(self._opening(), self._take, *self._ways.values())
            seconds = self._last.position_s if seconds is None else seconds
        else:
            self._send(self._opening())
        self._tell_ceiling()
        self._send(HearFrom(seconds))

    def _send(self, *messages: Any) -> None:
        if self._child is not None:
            for message in messages:
                self._child.send(message)

    def _tell_ceiling(self) -> None:
        """Say how loud takes may be, where that has changed: only a locked ceiling holds them."""
        settings = self._settings()
        ceiling = settings.ceiling if settings.is_locked else CEILINGS[1]
        if self._child is not None and ceiling != self._ceiling:
            self._ceiling = ceiling
            self._send(HearingCeiling(ceiling))

    def _hear(self, message: HearingTold | Alive) -> None:
        self._has_spoken, self._heard_at = True, self._loop.now
        # What it said before it was asked for another take is no news any more.
        path = "" if self._take is None else self._take.path
        if isinstance(message, HearingTold) and message.path == path:
            self._last = replace(message, trouble=Line())
            self._tell(message)

    def _look(self) -> None:
        """Find one that hangs, and a ceiling that was locked."""
        if self._child is None:
            return
        self._tell_ceiling()
        limit = SILENT_NS if self._has_spoken else LOADS_WITHIN_NS
        if self._loop.now - self._heard_at > limit:
            self._child.kill()
            self._gone()

    def _died(self) -> None:
        if self._child is not None:
            self._child.close()
            self._gone()

    def _gone(self) -> None:
        """Say so; the next Play has it again."""
        self._child = None
        if self._take is not None:
            why = line("Hearing this jam had a fault and has stopped. All else goes on; press Play to go on.")
            self._last = replace(self._last, path=self._take.path, is_ready=True, is_playing=False, at=0)
            self._tell(replace(self._last, trouble=why))
