"""How loud it is in the room: noise to be measured, what the meter showed, and what was heard since."""

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace

from improv.host.alarm import Alarm
from improv.host.ear_rest import EarRest
from improv.host.engines import Engines
from improv.host.keeping import Keeping
from improv.host.loop import Loop
from improv.line import Line, line
from improv.link.clock import Clock
from improv.link.messages import SILENT_DECIBELS, AudioChoice, DoseTold, Meters
from improv.music.dose import Dose, offset_of
from improv.session.settings import DayDose

_SECOND = 1_000_000_000
LONGEST_NS = 180 * _SECOND
"""Noise that nobody stops ends by itself."""
STEADY_NS = 4 * _SECOND
"""It fades in for two seconds, and its level is that of one second."""
KEPT_EVERY_NS = 60 * _SECOND
"""The day's dose is remembered so often; a crash loses no more of it."""
READINGS = (30.0, 110.0)
"""What a meter can have shown, in dB(A)."""
FAINTEST = -90.0
"""dBFS: less than this is no noise that anybody could measure."""
_FRESH_NS = 2 * _SECOND
"""A level that was told longer ago says nothing of now."""


class Measuring:
    """Lets noise sound, keeps what was measured, and adds up what is heard from then on."""

    def __init__(
        self,
        loop: Loop,
        clock: Clock,
        keeping: Keeping,
        notice: Callable[[Line], None],
        tell: Callable[[], None],
        tell_dose: Callable[[DoseTold], None],
    ) -> None:
        """Take where the measured is kept, and who tells people a line, the settings, and the dose."""
        self._clock = clock
        self._keeping = keeping
        self._notice = notice
        self._tell = tell
        self._tell_dose = tell_dose
        self._engines: Engines | None = None
        self._alarm = Alarm(loop, self._end_if_long)
        self._since: int | None = None
        self._level = SILENT_DECIBELS
        self._level_at: int | None = None
        kept = keeping.settings.dose
        self._day, self._dose = kept.day, Dose(kept.adult, kept.child)
        self._counted_at = self._kept_at = clock.monotonic_ns()
        self._rest = EarRest(notice)

    @property
    def noise(self) -> bool:
        """Say whether noise sounds."""
        return self._since is not None

    def start(self, engines: Engines) -> None:
        """Take the engines that the noise comes from."""
        self._engines = engines

    def play(self, on: bool) -> None:
        """Let noise sound, or stop it; where nothing can sound, that is told."""
        if not on:
            self.stop()
        elif not self.noise:
            booted = None if self._engines is None else self._engines.booted
            if self._engines is None or booted is None or booted.audio is AudioChoice.NONE:
                self._notice(
                    line("There is no sound to be measured: plug in or switch on a loudspeaker first.")
                )
            else:
                self._since = self._clock.monotonic_ns()
                self._engines.play_noise(True)
                self._alarm.set(self._since + LONGEST_NS)
        self._tell()

    def stop(self) -> None:
        """Let no noise sound."""
        if self.noise:
            self._since = None
            if self._engines is not None:
                self._engines.play_noise(False)
            self._tell()

    def measured(self, decibels: float) -> None:
        """Hear what the meter shows while the noise sounds (dB(A)), and keep what follows from it."""
        now = self._clock.monotonic_ns()
        lowest, highest = READINGS
        if self._since is None:
            self._notice(line("Nothing was measured: let the noise sound, then say what the meter shows."))
        elif not lowest <= decibels <= highest:
            self._notice(
                line(
                    "Nothing was measured: a meter shows {lowest:g} to {highest:g} dB(A) here.",
                    lowest=lowest,
                    highest=highest,
                )
            )
        elif now - self._since < STEADY_NS:
            self._notice(line("The noise is not steady yet: look at the meter again in a few seconds."))
        elif self._level_now(now) <= FAINTEST:
            self._notice(line("The noise is too soft to be measured: turn the volume up, then look again."))
        else:
            offset = offset_of(decibels, self._level)
            self._keeping.change(replace(self._keeping.settings, calibration=offset))
            self.stop()
        self._tell()

    def heard(self, meters: Meters) -> None:
        """Take the level that the engine tells."""
        self._level, self._level_at = meters.loudness, self._clock.monotonic_ns()

    def count(self) -> None:
        """Add what was heard since the last time, and tell what that makes; about once a second."""
        now = self._clock.monotonic_ns()
        # A machine that slept was silent.
        seconds = min(now - self._counted_at, _FRESH_NS) / _SECOND
        self._counted_at = now
        self._rest.after(seconds, self._level_now(now))
        calibration = self._keeping.settings.calibration
        if calibration is not None:
            today = _day_of(self._clock.wall_ns())
            if today != self._day:
                self._day, self._dose = today, Dose()
            decibels = max(0.0, self._level_now(now) + calibration)
            self._dose = self._dose.after(decibels, seconds)
            self._tell_dose(DoseTold(decibels, self._dose.adult, self._dose.child))
            if now - self._kept_at >= KEPT_EVERY_NS:
                self.keep()

    def keep(self) -> None:
        """Have the day's dose remembered, if there is any: it goes on with the next start on the same day."""
        self._kept_at = self._clock.monotonic_ns()
        settings, dose = self._keeping.settings, DayDose(self._day, self._dose.adult, self._dose.child)
        if dose != settings.dose:
            self._keeping.change(replace(settings, dose=dose))

    def _level_now(self, now: int) -> float:
        is_fresh = self._level_at is not None and now - self._level_at <= _FRESH_NS
        return self._level if is_fresh else SILENT_DECIBELS

    def _end_if_long(self) -> None:
        if self._since is None:
            return
        over = self._since + LONGEST_NS
        if self._clock.monotonic_ns() >= over:
            self.stop()
        else:
            self._alarm.set(over)


def _day_of(wall_ns: int) -> str:
    """Return the day where the machine is, as 2026-01-31."""
    return datetime.fromtimestamp(wall_ns / _SECOND).astimezone().date().isoformat()
