"""Notes drawn to the grid of a score: whole steps, cut where anything begins or ends, and at bar lines."""

from bisect import insort
from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import floor
from typing import NamedTuple

from msgspec import Struct

from improv.session.notes import NoteRow
from improv.session.out.midi_file import stages_of


class Grid(Struct, frozen=True):
    """The bars of a score."""

    bpm: float
    """Quarters a minute."""
    beats: int
    """Quarters in a bar."""
    steps: int
    """Of the grid in a quarter."""
    origin_s: float
    """Where the first bar begins, counted from the beginning of the passage; 0 or before it."""

    @property
    def bar_steps(self) -> int:
        """Return the steps in a bar."""
        return self.beats * self.steps

    def step_at(self, seconds: float) -> int:
        """Return the nearest step."""
        return floor((seconds - self.origin_s) * self.bpm / 60.0 * self.steps + 0.5)


class Written(NamedTuple):
    """A note on the grid: it sounds from one step to another."""

    begin: int
    end: int
    note: int
    velocity: int


class Slice(NamedTuple):
    """A stretch in which nothing begins or ends: what sounds in it."""

    begin: int
    end: int
    notes: tuple[Written, ...]
    """From the lowest on; none is a rest."""


def drawn(rows: Iterable[NoteRow], grid: Grid) -> list[Written]:
    """Return notes on the grid, at least a step long; one pitch ends where it is struck again."""
    by_note: dict[int, list[Written]] = {}
    for row in rows:
        for stage in stages_of(row):
            begin = max(0, grid.step_at(stage.onset_s))
            end = max(begin + 1, grid.step_at(stage.onset_s + stage.duration_s))
            by_note.setdefault(stage.note, []).append(Written(begin, end, stage.note, row.velocity))
    found: list[Written] = []
    for same in by_note.values():
        same.sort()
        kept: list[Written] = []
        for note in same:
            if kept and kept[-1].begin == note.begin:
                kept[-1] = max(kept[-1], note)  # the longer of two that fell onto one step
                continue
            if kept and kept[-1].end > note.begin:
                note = note._replace(end=max(note.end, kept[-1].end))
                kept[-1] = kept[-1]._replace(end=note.begin)
            kept.append(note)
        found += kept
    return sorted(found)


def sliced(notes: list[Written], bar_steps: int, bars: int) -> Iterator[Slice]:
    """Yield the slices of so many bars, in their order; none goes over a bar line."""
    edges = {edge for note in notes for edge in (note.begin, note.end)}
    edges.update(bar * bar_steps for bar in range(bars + 1))
    sounding: list[tuple[int, Written]] = []
    coming = iter(notes)
    following = next(coming, None)
    for begin, end in pairwise(sorted(edge for edge in edges if edge <= bars * bar_steps)):
        sounding = [each for each in sounding if each[1].end > begin]
        while following is not None and following.begin <= begin:
            insort(sounding, (following.note, following))
            following = next(coming, None)
        yield Slice(begin, end, tuple(note for _, note in sounding))


def pieces(begin: int, end: int, steps: int) -> Iterator[tuple[int, int]]:
    """Yield a stretch as lengths that a note can have: off the beat up to the beat, then the longest first.

    ``steps`` are those in a quarter.
    """
    lengths = sorted(
        (*_plain(steps), *(length * 3 // 2 for length in _plain(steps) if length > 1)), reverse=True
    )
    while begin < end:
        left = end - begin
        if begin % steps and left > steps - begin % steps:
            left = steps - begin % steps
        length = next(length for length in lengths if length <= left)
        yield begin, begin + length
        begin += length


def _plain(steps: int) -> list[int]:
    """Return the lengths of notes without a dot, in steps: from a whole note down to a step."""
    whole = 4 * steps
    return [whole >> power for power in range(whole.bit_length()) if whole >> power]
