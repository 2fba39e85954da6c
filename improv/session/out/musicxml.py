"""Notes as a score: MusicXML 4.0, partwise, a part for each player, drawn to a grid.

What was played freely is not what is written: lengths are rounded to the grid, chords are tied on while one
of their notes changes, pitches between the keys go to the nearest. Source: MusicXML 4.0, W3C Music Notation
Community Group.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as Xml

from improv.jam.events import KeyChanged, TempoChanged
from improv.jam.tempo import Tempo
from improv.line import Line, line
from improv.music.pitch import note_of
from improv.music.scale import Key
from improv.session.format import Take
from improv.session.notes import NoteRow
from improv.session.out.choosing import Excerpt
from improv.session.out.part_xml import Bar, add_part, add_player
from improv.session.out.quantised import Grid, Written, drawn, sliced
from improv.session.out.spelling import fifths_of
from improv.session.out.wishes import GRIDS
from improv.session.out.xml_file import began, child, write_xml
from improv.session.records import NANOSECONDS
from improv.session.timeline import zero_ns

DOCTYPE = (
    '<!DOCTYPE score-partwise PUBLIC "-//Recordare//DTD MusicXML 4.0 Partwise//EN" '
    '"http://www.musicxml.org/dtds/partwise.dtd">'
)
MOST_NOTES = 20_000
"""More is no score that anybody reads."""
MOST_BARS = 2_000
_BETWEEN = 0.1
"""Semitones: from there on a pitch counts as one between the keys."""


class _Part(NamedTuple):
    name: str
    is_kit: bool
    rows: list[NoteRow]
    notes: list[Written]


def write_score(
    take: Take, chosen: Excerpt, draft: Path, *, bpm: float | None = None, grid: int = 16
) -> tuple[Line, ...]:
    """Write the notes of players as a score; return what it does not tell.

    ``bpm``: quarters a minute, else those of the jam; ``grid``: the shortest note is such a part of a whole
    one. Raises ValueError (one line) where there is nothing to write, or too much.
    """
    rows = chosen.players_rows
    _check(rows, grid)
    tempo = _tempo_at(take, chosen.from_s)
    bars_grid = _grid(take, chosen, rows, tempo, bpm, grid // 4)
    parts = list(_parts(rows, bars_grid))
    bars = -(-max(note.end for part in parts for note in part.notes) // bars_grid.bar_steps)
    if bars > MOST_BARS:
        raise ValueError(line("{bars} bars are too many for a score; choose a shorter passage", bars=bars))
    signatures = _signatures(take, chosen, bars_grid, bars)
    root = Xml.Element("score-partwise", {"version": "4.0"})
    head = child(root, "identification")
    encoding = child(head, "encoding")
    child(encoding, "software", "Improv")
    child(encoding, "encoding-date", began(take).date().isoformat())
    players = child(root, "part-list")
    for number, part in enumerate(parts, 1):
        add_player(players, number, part.name, part.rows if part.is_kit else [])
    for number, part in enumerate(parts, 1):
        slices = sliced(part.notes, bars_grid.bar_steps, bars)
        inside = groupby(slices, key=lambda each: each.begin // bars_grid.bar_steps)
        measures = [Bar(signatures[bar], tuple(its)) for bar, its in inside]
        add_part(root, number, measures, bars_grid, is_kit=part.is_kit)
    write_xml(root, draft, DOCTYPE)
    return tuple(_untold(take, chosen, rows, bpm))


def _check(rows: Sequence[NoteRow], grid: int) -> None:
    if grid not in GRIDS:
        known = ", ".join(map(str, GRIDS))
        raise ValueError(line("--grid {grid}: the shortest note can be 1/{known}", grid=grid, known=known))
    if not rows:
        raise ValueError(line("nobody plays a note there, so there is nothing to write down"))
    if len(rows) > MOST_NOTES:
        raise ValueError(
            line(
                "{count} notes are too many for a score; choose a passage of at most {most}",
                count=len(rows),
                most=MOST_NOTES,
            )
        )


def _parts(rows: Iterable[NoteRow], grid: Grid) -> Iterator[_Part]:
    """Yield the parts by seat; strokes on a kit are a part of their own."""
    seats = {row.player: row.whose for row in sorted(rows, key=lambda row: -row.whose)}
    in_order = sorted(rows, key=lambda row: (seats[row.player], row.player, bool(row.piece)))
    for (name, is_kit), its in groupby(in_order, key=lambda row: (row.player, bool(row.piece))):
        own = list(its)
        yield _Part(name, is_kit, own, drawn(own, grid))


def _tempo_at(take: Take, from_s: float) -> Tempo:
    tempo, limit = take.header.opening.tempo, zero_ns(take) + round(from_s * NANOSECONDS)
    for entry in take.records:
        if entry.at_ns > limit:
            break
        if isinstance(entry.record, TempoChanged):
            tempo = entry.record.tempo
    return tempo


def _grid(
    take: Take, chosen: Excerpt, rows: Iterable[NoteRow], tempo: Tempo, bpm: float | None, steps: int
) -> Grid:
    """Return the grid of the bars: the jam's own where somebody set its beat, else from the first note on."""
    if bpm is not None or not tempo.origin:
        return Grid(bpm or tempo.bpm, tempo.beats, steps, min(row.onset_s for row in rows))
    start = zero_ns(take) + round(chosen.from_s * NANOSECONDS)
    bar = tempo.beat_at(start) // tempo.beats
    return Grid(tempo.bpm, tempo.beats, steps, (tempo.time_of_bar(bar) - start) / NANOSECONDS)


def _signatures(take: Take, chosen: Excerpt, grid: Grid, bars: int) -> list[int]:
    """Return the key signature of each bar: that of the key which holds where the bar begins."""
    changes = list(_keys(take, chosen.from_s))
    bar_s = grid.bar_steps * 60.0 / grid.bpm / grid.steps
    found, place = [], 0
    for bar in range(bars):
        begin = grid.origin_s + bar * bar_s + 0.5 * bar_s / grid.bar_steps
        while place + 1 < len(changes) and changes[place + 1][0] <= begin:
            place += 1
        found.append(fifths_of(changes[place][1]))
    return found


def _keys(take: Take, from_s: float) -> Iterator[tuple[float, Key]]:
    yield float("-inf"), take.header.opening.key
    zero = zero_ns(take)
    for entry in take.records:
        if isinstance(entry.record, KeyChanged):
            yield (entry.at_ns - zero) / NANOSECONDS - from_s, entry.record.key


def _untold(take: Take, chosen: Excerpt, rows: Iterable[NoteRow], bpm: float | None) -> Iterator[Line]:
    between = sum(not row.piece and abs(note_of(row.hertz) - row.note) > _BETWEEN for row in rows)
    if between:
        yield line("{count} notes lie between the keys; the score has the nearest", count=between)
    zero = zero_ns(take)
    end_s = chosen.from_s + chosen.seconds
    changes = [
        entry
        for entry in take.records
        if isinstance(entry.record, TempoChanged)
        and chosen.from_s < (entry.at_ns - zero) / NANOSECONDS < end_s
    ]
    if changes and bpm is None:
        yield line("the tempo changes in there; the score keeps the first")
