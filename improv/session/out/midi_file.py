"""A take, or a part of it, as a MIDI file: a track and a channel for each player, in the jam's own time.

Bed and pulse follow the players.
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
from improv.session.notes import NoteRow
from improv.session.out.choosing import Choice, Excerpt, excerpt
from improv.session.out.midi_expression import (
    NOTE_OFF,
    NOTE_ON,
    TICKS_PER_SECOND,
    Moves,
    Timed,
    Turn,
    expression_of,
    moves_of,
    moves_within,
    tick_of,
    turns_of,
    wheel,
)
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


def midi_of(take: Take, chosen: Excerpt | None = None) -> mido.MidiFile:
    """Return a take, or what was chosen of it, as a MIDI file of type 1."""
    if chosen is None:
        chosen = excerpt(take, Choice(names=True))
    moves = moves_within(moves_of(take, chosen.labels), chosen.from_s, chosen.from_s + chosen.seconds)
    heard = [row for row in chosen.rows if row.seat != EXAMPLE]
    rows = sorted(heard, key=lambda row: row.whose)
    return file_of(
        _track(channel_of(seat), list(notes), moves.get(seat, []))
        for seat, notes in groupby(rows, key=lambda row: row.whose)
    )


def pair_of(first: tuple[str, list[NoteRow]], second: tuple[str, list[NoteRow]]) -> mido.MidiFile:
    """Return the notes of two people, named, on channels 1 and 2, as the Music Therapy Toolbox wants them.

    It takes the first channel for the client and the second for the therapist, and knows notes alone: there
    is no wheel, no pressure, and strokes on drums are on the player's own channel.
    """
    return file_of(
        _told([*_note_messages(sorted(_strikes(rows)), channel)], name)
        for channel, (name, rows) in enumerate((first, second))
    )


def file_of(tracks: Iterable[mido.MidiTrack]) -> mido.MidiFile:
    """Return a MIDI file of type 1 with a track that says the tempo, and these."""
    file = mido.MidiFile(type=1, ticks_per_beat=TICKS_PER_BEAT, charset="utf-8")
    conductor = mido.MidiTrack()
    conductor.append(mido.MetaMessage("track_name", name="Improv"))
    conductor.append(mido.MetaMessage("set_tempo", tempo=_TEMPO_US))
    conductor.append(mido.MetaMessage("end_of_track"))
    file.tracks.extend((conductor, *tracks))
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
    names = dict.fromkeys(HOUSE[row.seat].title() if row.seat in HOUSE else row.player for row in rows)
    return _told(messages, " / ".join(names))


def _told(messages: Iterable[Timed], name: str) -> mido.MidiTrack:
    """Return a track of messages in the order of their ticks."""
    track = mido.MidiTrack()
    track.append(mido.MetaMessage("track_name", name=name))
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
        for stage in stages_of(row):
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


def stages_of(row: NoteRow) -> Iterator[NoteRow]:
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
