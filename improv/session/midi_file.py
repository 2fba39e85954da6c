"""A take as a MIDI file: a track and a channel for each player, then bed and pulse, in the jam's own time.

Pieces of kits are General MIDI's drums, on the one channel that it has for them; what hands did besides
striking is left out there, since it would move the drums of all players.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise
from typing import NamedTuple

import mido
from msgspec.structs import replace

from improv.jam.setting import EXAMPLE
from improv.music.pieces import DRUM_CHANNEL
from improv.music.pitch import note_of
from improv.session.format import Take
from improv.session.midi_expression import (
    NOTE_OFF,
    NOTE_ON,
    TICKS_PER_SECOND,
    Moves,
    Timed,
    Turn,
    expression_of,
    moves_of,
    tick_of,
    turns_of,
    wheel,
)
from improv.session.notes import NoteRow, note_rows
from improv.session.seating import HOUSE

TICKS_PER_BEAT = TICKS_PER_SECOND // 2
_TEMPO_US = 500_000
"""120 beats a minute."""
_CENT = 0.01
_CHANNELS = tuple(channel for channel in range(16) if channel != DRUM_CHANNEL)
"""All but that of the drums."""


class _Strike(NamedTuple):
    on: int
    off: int
    note: int
    velocity: int
    bend: float
    """Semitones by which the pitch differs from the note."""


def midi_of(take: Take) -> mido.MidiFile:
    """Return a take as a MIDI file of type 1."""
    file = mido.MidiFile(type=1, ticks_per_beat=TICKS_PER_BEAT, charset="utf-8")
    conductor = mido.MidiTrack()
    conductor.append(mido.MetaMessage("track_name", name="Improv"))
    conductor.append(mido.MetaMessage("set_tempo", tempo=_TEMPO_US))
    conductor.append(mido.MetaMessage("end_of_track"))
    file.tracks.append(conductor)
    moves = moves_of(take)
    heard = [row for row in note_rows(take, house=True) if row.seat != EXAMPLE]
    rows = sorted(heard, key=lambda row: row.whose)
    for seat, notes in groupby(rows, key=lambda row: row.whose):
        file.tracks.append(_track(channel_of(seat), list(notes), moves.get(seat, [])))
    return file


def channel_of(seat: int) -> int:
    """Return the MIDI channel, from 0, of a seat; never that of the drums."""
    return _CHANNELS[(seat - 1) % len(_CHANNELS)]


def _track(channel: int, rows: list[NoteRow], moves: Moves) -> mido.MidiTrack:
    strikes = sorted(_strikes(row for row in rows if not row.piece))
    struck = sorted(_strikes(row for row in rows if row.piece))
    turns = turns_of(moves)
    if _bends_agree(strikes):
        turns += [Turn(strike.on, tuning=strike.bend) for strike in strikes]
    messages = [*_note_messages(struck, DRUM_CHANNEL)]
    if strikes:
        messages += [
            *wheel(turns, channel),
            *_note_messages(strikes, channel),
            *expression_of(moves, channel),
        ]
    track = mido.MidiTrack()
    names = dict.fromkeys(HOUSE[row.seat].title() if row.seat in HOUSE else row.player for row in rows)
    track.append(mido.MetaMessage("track_name", name=" / ".join(names)))
    now = 0
    for tick, _, message in sorted(messages, key=lambda timed: (timed.tick, timed.order)):
        message.time = tick - now
        track.append(message)
        now = tick
    track.append(mido.MetaMessage("end_of_track"))
    return track


def _strikes(rows: Iterable[NoteRow]) -> Iterator[_Strike]:
    """Yield the notes so that no two on one pitch overlap: each ends with the next, or when no key holds it.

    Two keys on one pitch are one voice, which is struck again; MIDI knows only on and off.
    """
    by_note: dict[int, list[NoteRow]] = {}
    for row in rows:
        for stage in _stages(row):
            by_note.setdefault(stage.note, []).append(stage)
    for note, same in by_note.items():
        same.sort(key=lambda row: row.onset_s)
        onsets = [tick_of(row.onset_s) for row in same]
        held_until = 0
        for i, row in enumerate(same):
            held_until = max(held_until, tick_of(row.onset_s + row.duration_s), onsets[i] + 1)
            off = min([held_until, *onsets[i + 1 : i + 2]])
            if off > onsets[i]:
                yield _Strike(onsets[i], off, note, row.velocity, note_of(row.hertz) - note)


def _stages(row: NoteRow) -> Iterator[NoteRow]:
    """Yield a note on each of its pitches: one that moves with the key ends there, and another begins."""
    end = row.onset_s + row.duration_s
    pitches = [(row.onset_s, row.note, row.hertz), *((m.at_s, m.note, m.hertz) for m in row.moves)]
    for (at_s, note, hertz), (until_s, _, _) in pairwise([*pitches, (end, 0, 0.0)]):
        yield replace(row, onset_s=at_s, duration_s=until_s - at_s, note=note, hertz=hertz, moves=())


def _note_messages(strikes: Iterable[_Strike], channel: int) -> Iterator[Timed]:
    for strike in strikes:
        on = mido.Message("note_on", channel=channel, note=strike.note, velocity=strike.velocity)
        off = mido.Message("note_off", channel=channel, note=strike.note)
        yield Timed(strike.on, NOTE_ON, on)
        yield Timed(strike.off, NOTE_OFF, off)


def _bends_agree(strikes: list[_Strike]) -> bool:
    """Say whether one pitch wheel can tune all that sounds together, and has anything to do."""
    sounding_until, bend = 0, 0.0
    for strike in strikes:
        if strike.on < sounding_until and abs(strike.bend - bend) > _CENT:
            return False
        sounding_until, bend = max(sounding_until, strike.off), strike.bend
    return any(abs(strike.bend) > _CENT for strike in strikes)
