"""What waits, for the beat or as hands need it: presses, and releases."""

from bisect import bisect_right, insort_right
from collections.abc import Iterable, Sequence
from typing import assert_never

from improv.jam import events as did
from improv.jam.beat import MOST_DELAY_NS
from improv.jam.commands import Press, Release
from improv.jam.events import DelayEvent, Event
from improv.jam.ledger import Held
from improv.jam.player import Note
from improv.jam.setting import Delayed


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

    def due_by(self, at: int) -> int:
        """Return how many are due at a time."""
        return bisect_right(self._waiting, at, key=_due)

    def press_due(self, press: Press, due: int) -> int:
        """Return when a press begins its note that would at ``due``: after what its key still waits for."""
        last = self._last_of(press.source, press.channel, press.played)
        return due if last is None else max(due, last.due)

    def release_due(
        self, release: Release, held: Sequence[Note], at: int, hold_ns: int = 0, minimum_ns: int = 0
    ) -> int:
        """Return when a key that comes up now ends its notes: as much later as the beat let them begin.

        What they began later because they had to be held (``hold_ns``) does not count. They last
        ``minimum_ns`` at least.
        """
        last = self._last_of(release.source, release.channel, release.played)
        if last is not None:
            wait = last.due - last.pressed - (hold_ns if last.velocity else 0)
            due = max(last.due, at + max(0, wait))
        else:
            delays = [note.began - note.pressed - hold_ns for note in held if note.pressed]
            due = at + min(MOST_DELAY_NS, max([0, *delays]))
        if minimum_ns:
            pressed = self.press_of((release.source, release.channel, release.played))
            began = [note.began for note in held] if pressed is None else [pressed.due]
            due = max([due, *(begun + minimum_ns for begun in began)])
        return due

    def press_of(self, key: Held) -> Delayed | None:
        """Return the last press of a key that waits."""
        return next((one for one in reversed(self._waiting) if one.velocity and _key_of(one) == key), None)

    def presses_of(self, key: Held) -> list[Delayed]:
        """Return the presses of a key that wait and have not been let go."""
        since = max((one.pressed for one in self.releases_of(key)), default=-1)
        return [one for one in self._waiting if one.velocity and _key_of(one) == key and one.pressed > since]

    def releases_of(self, key: Held) -> list[Delayed]:
        """Return the releases of a key that wait."""
        return [one for one in self._waiting if not one.velocity and _key_of(one) == key]

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
            case did.DelayedDropped(one=Delayed() as dropped):
                self._waiting.remove(dropped)
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
        return next((one for one in reversed(self._waiting) if _key_of(one) == wanted), None)


def _key_of(delayed: Delayed) -> Held:
    return delayed.source, delayed.channel, delayed.played


def _due(delayed: Delayed) -> int:
    return delayed.due
