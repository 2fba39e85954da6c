"""Which pads are lit: those whose pitch sounds, whoever plays it."""

from collections.abc import Iterable, Sequence
from math import log2

from improv.ui.pads.pad import Pad

SAME_CENTS = 35.0
"""A pitch this near to a pad's counts as that pad's."""
TWIN_CENTS = 1.0
"""Pads this near to each other are one pitch, and light together."""
_OCTAVE = 1200.0


class Lights:
    """The notes that sound, by pad and by player."""

    def __init__(self, pads: Sequence[Pad] = (), kit: str = "", own: int = 0) -> None:
        """``kit``: the identifier of the kit whose pieces the pads are, if they are; ``own``: whose seat."""
        self._kit = kit
        self._own = own
        self._phrase = tuple(number for number, pad in enumerate(pads) if pad.is_phrase)
        self._pieces = {pad.piece: number for number, pad in enumerate(pads) if pad.piece is not None}
        self._cents = [_OCTAVE * log2(pad.hertz) for pad in pads if pad.piece is None and not pad.is_phrase]
        self._notes: dict[int, tuple[int, tuple[int, ...]]] = {}
        self._seats: list[dict[int, int]] = [{} for _ in pads]
        self._sounding: dict[int, int] = {}
        self._found: dict[float, tuple[int, ...]] = {}

    def begin(
        self, note: int, seat: int, hertz: float, piece: tuple[str, int] | None = None
    ) -> tuple[int, ...]:
        """A note sounds; return the pads that changed. ``piece``: kit and number, where it is no pitch."""
        if self._phrase:
            pads = self._phrase if seat == self._own else ()
        else:
            pads = self._pads_of(hertz) if piece is None else self._pads_of_piece(*piece)
        self._notes[note] = (seat, pads)
        _count(self._sounding, seat, 1)
        for pad in pads:
            _count(self._seats[pad], seat, 1)
        return pads

    def end(self, note: int) -> tuple[int, ...]:
        """A note has ended; return the pads that changed."""
        seat, pads = self._notes.pop(note, (0, ()))
        if seat:
            _count(self._sounding, seat, -1)
        for pad in pads:
            _count(self._seats[pad], seat, -1)
        return pads

    def seats_on(self, pad: int) -> tuple[int, ...]:
        """Return who sounds this pad, by seat."""
        return tuple(sorted(self._seats[pad]))

    def is_sounding(self, seat: int) -> bool:
        """Say whether any note of this player sounds."""
        return seat in self._sounding

    def _pads_of_piece(self, kit: str, piece: int) -> tuple[int, ...]:
        return (self._pieces[piece],) if kit == self._kit and piece in self._pieces else ()

    def _pads_of(self, hertz: float) -> tuple[int, ...]:
        if hertz not in self._found:
            self._found[hertz] = tuple(self._search(_OCTAVE * log2(hertz)))
        return self._found[hertz]

    def _search(self, cents: float) -> Iterable[int]:
        """Yield the pads of this pitch, or of the same pitch in the nearest octave that has pads."""
        if not self._cents:
            return []
        away = {pad: _nearest_octave(own - cents) for pad, own in enumerate(self._cents)}
        near = {pad: octaves for pad, (octaves, rest) in away.items() if abs(rest) <= SAME_CENTS}
        if not near:
            return []
        best = min(near, key=lambda pad: (abs(near[pad]), abs(away[pad][1])))
        return [pad for pad in near if abs(self._cents[pad] - self._cents[best]) <= TWIN_CENTS]


def _nearest_octave(cents: float) -> tuple[int, float]:
    octaves = round(cents / _OCTAVE)
    return octaves, cents - octaves * _OCTAVE


def _count(counts: dict[int, int], seat: int, by: int) -> None:
    counts[seat] = counts.get(seat, 0) + by
    if not counts[seat]:
        del counts[seat]
