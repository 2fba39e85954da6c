"""What waits for the beat: presses, and the releases that wait as long as their presses did."""

from bisect import insort_right
from collections.abc import Iterable
from typing import assert_never

from improv.jam import events as did
from improv.jam.beat import MOST_DELAY_NS
from improv.jam.commands import Press, Release
from improv.jam.events import Event
from improv.jam.player import Note
from improv.jam.setting import Delayed

DelayEvent = did.PressDelayed | did.ReleaseDelayed | did.DelayedDropped | did.DelayedCame


class Delays:
    """Presses and releases in the order in which they come due; those of one key in the order they came."""

    def __init__(self, delayed: Iterable[Delayed] = ()) -> None:
        """Begin with what waits in a snapshot."""
        self._waiting = sorted(delayed, key=_due)

    def all(self) -> tuple[Delayed, ...]:
        """Return what waits, the first that is due first."""
        return tuple(self._waiting)

    @property
    def next_due(self) -> int | None:
        """Return when the first comes due, in monotonic nanoseconds; None where nothing waits."""
        return self._waiting[0].due if self._waiting else None

    def press_due(self, press: Press, due: int) -> int:
        """Return when a press begins its note that would at ``due``: after what its key still waits for."""
        last = self._last_of(press.source, press.channel, press.played)
        return due if last is None else max(due, last.due)

    def release_due(self, release: Release, held: Iterable[Note], at: int) -> int:
        """Return when a key that comes up now ends its notes: as much later as they began after its press."""
        last = self._last_of(release.source, release.channel, release.played)
        if last is not None:
            return max(last.due, at + last.due - last.pressed)
        delays = [note.began - note.pressed for note in held if note.pressed]
        return at + min(MOST_DELAY_NS, max(delays, default=0))

    def dropped(self, places: Iterable[tuple[str, int]] | None = None) -> list[Event]:
        """Return what forgets all that waits; of these sources' channels alone, where some are named."""
        if places is None:
            return [did.DelayedDropped()] if self._waiting else []
        waiting = {(one.source, one.channel) for one in self._waiting}
        return [did.DelayedDropped(*place) for place in places if place in waiting]

    def places(self) -> list[tuple[str, int]]:
        """Return the sources and channels for which something waits, in its order."""
        return list(dict.fromkeys((one.source, one.channel) for one in self._waiting))

    def apply(self, event: DelayEvent) -> None:
        """Change by one event."""
        match event:
            case did.PressDelayed(press=delayed) | did.ReleaseDelayed(release=delayed):
                insort_right(self._waiting, delayed, key=_due)
            case did.DelayedDropped(source, channel):
                self._waiting = [
                    one
                    for one in self._waiting
                    if source and (one.source != source or channel not in (None, one.channel))
                ]
            case did.DelayedCame():
                del self._waiting[:1]
            case _:
                assert_never(event)

    def first(self) -> Delayed:
        """Return what has waited longest. Raises IndexError where nothing waits."""
        return self._waiting[0]

    def _last_of(self, source: str, channel: int, played: int) -> Delayed | None:
        wanted = (source, channel, played)
        return next((d for d in reversed(self._waiting) if (d.source, d.channel, d.played) == wanted), None)


def _due(delayed: Delayed) -> int:
    return delayed.due
