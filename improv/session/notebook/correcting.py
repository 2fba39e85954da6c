"""Whose notes they were: corrections of a passage, kept apart from the take, which never changes."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from improv.session.notebook.annotation import Correction


def corrected(corrections: Iterable[Correction], new: Correction) -> tuple[Correction, ...]:
    """Return corrections with a new one, which holds where it overlaps others of its seat.

    One without a person only takes others away: there the notes are as they were recorded.
    """
    kept: list[Correction] = []
    for old in corrections:
        if old.seat != new.seat or old.to_s <= new.from_s or old.from_s >= new.to_s:
            kept.append(old)
            continue
        if old.from_s < new.from_s:
            kept.append(replace(old, to_s=new.from_s))
        if old.to_s > new.to_s:
            kept.append(replace(old, from_s=new.to_s))
    if new.person and new.from_s < new.to_s:
        kept.append(new)
    return tuple(sorted(kept, key=lambda each: (each.seat, each.from_s)))


class Whose:
    """Answers whose a note was, by its seat and its moment."""

    def __init__(self, corrections: Iterable[Correction]) -> None:
        """Take the corrections; where two overlap, the later one holds."""
        apart: tuple[Correction, ...] = ()
        for correction in corrections:
            apart = corrected(apart, correction)
        seats: dict[int, list[Correction]] = {}
        for correction in apart:
            seats.setdefault(correction.seat, []).append(correction)
        self._seats: Mapping[int, list[Correction]] = seats

    def person(self, seat: int, at_s: float) -> str:
        """Return the person whose a note was that this seat began then; empty where nobody corrected it."""
        known = self._seats.get(seat)
        if not known:
            return ""
        place = bisect_right(known, at_s, key=lambda each: each.from_s) - 1
        return known[place].person if place >= 0 and at_s < known[place].to_s else ""
