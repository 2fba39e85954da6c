"""A phrase for one pad: a gentle walk over notes that go together, never one twice in a row."""

from collections.abc import Sequence

_STEPS = (1, 1, 1, -1, 2, -1, -1, 1, -2, 1, -1, 2, -1, -1)
"""Mostly to the next note, at times over one; the walk turns round at either end."""


class Phrase:
    """What one pad plays, press by press: the same from the start each time."""

    def __init__(self, degrees: Sequence[int]) -> None:
        """Take the notes to walk over, from the lowest; the walk begins with the first of them."""
        self._degrees = tuple(degrees)
        self._count = 0
        self._at: int | None = None

    @property
    def degrees(self) -> tuple[int, ...]:
        """Return all notes that it may come to."""
        return self._degrees

    def next(self) -> int:
        """Return the next note."""
        last = len(self._degrees) - 1
        if self._at is None or last <= 0:
            self._at = 0
        else:
            self._at = self._turned(self._at + _STEPS[self._count % len(_STEPS)], last)
            self._count += 1
        return self._degrees[self._at]

    def over(self, degrees: Sequence[int]) -> "Phrase":
        """Return the phrase over other notes, in another key, that goes on from here."""
        other = Phrase(degrees)
        other._count = self._count
        other._at = None if self._at is None else min(self._at, len(other._degrees) - 1)
        return other

    def _turned(self, wished: int, last: int) -> int:
        """Return the place that was wished for, mirrored where it lies beyond an end."""
        mirrored = -wished if wished < 0 else 2 * last - wished if wished > last else wished
        if mirrored == self._at or not 0 <= mirrored <= last:  # a walk of two notes, stepping over one
            mirrored = (self._at or 0) + (1 if self._at == 0 else -1)
        return mirrored
