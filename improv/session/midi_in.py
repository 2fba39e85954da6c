"""A MIDI file as a take: somebody plays it to a jam, each track or channel on a seat, free of any scale.

So all that is done with takes is done with it too: hearing it, its notes as rows, analysis, notes about it.
Its seconds count from the beginning of the file.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from hashlib import sha256
from math import ceil
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from improv import __version__
from improv.jam import commands as ask
from improv.jam.commands import Command
from improv.jam.jam import Jam
from improv.jam.player import SEATS, SourceKind
from improv.jam.snapshot import Snapshot
from improv.line import Line, line
from improv.link.messages import AudioChoice, Sounded
from improv.link.profile import LONGEST_NAME
from improv.music.catalogue import load_sounds
from improv.music.harmony import Guard, Mode
from improv.music.scale import Key, Scale
from improv.music.sound import KitSound, Sound
from improv.session.format import FORMAT, Take
from improv.session.midi_notes import DRUMS, FileNote, MidiNotes, decode_midi
from improv.session.midi_notes import LARGEST_BYTES as LARGEST_BYTES
from improv.session.notebook.annotation import plain
from improv.session.records import NANOSECONDS, Entry, EpochBegan, EpochEnded, Header, Record, TakeEnded
from improv.session.unreadable import TakeUnreadable

MIDI_SUFFIXES = (".mid", ".midi", ".smf")
LONGEST_SECONDS = 6 * 3600.0
MOST_NOTES = 100_000
CHROMATIC = Scale(
    id="chromatic", name="Chromatic", cents=tuple(float(cents) for cents in range(0, 1200, 100))
)
"""The scale that holds whatever a file holds."""
SOUNDS = ("soft-piano", "marimba", "nylon-guitar", "flute", "harp", "cello", "kalimba", "clarinet")
"""What players are heard with by default: the file says nothing that we could sound like."""
_KIT = "hand-drums"
_RATE, _BLOCK, _SEED = 48_000, 128, 1
_TAIL_S = 3.0
"""Silence at the end, for what still rings."""
_SHORTEST_S = 0.001
WHY = "the end of the MIDI file"


def is_midi(path: Path) -> bool:
    """Say whether a file is a MIDI file, by its name."""
    return path.suffix.lower() in MIDI_SUFFIXES


def read_midi_take(path: Path, palette: Sequence[Sound] = ()) -> tuple[Take, Line]:
    """Return a MIDI file as a take that was never recorded, and a line where some of it had no room.

    ``palette``: sounds by seat, in turn. Raises TakeUnreadable: one line.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST_BYTES + 1)
        moment = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except (OSError, OverflowError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else None
        raise TakeUnreadable(
            line("cannot read {file}: {why}; check the path", file=path.name, why=why or str(error))
        ) from error
    try:
        found = decode_midi(raw, path.name)
    except ValueError as error:
        raise TakeUnreadable(error.args[0]) from error
    return take_of_midi(found, raw, path.stem, moment, palette)


class _Part(NamedTuple):
    """What one player has of a file."""

    name: str
    source: str
    is_drums: bool
    notes: list[FileNote]


def take_of_midi(
    found: MidiNotes, raw: bytes, name: str, moment: datetime, palette: Sequence[Sound] = ()
) -> tuple[Take, Line]:
    """Return the notes of a MIDI file as a take; ``moment`` (with a time zone) is when it says it was played.

    Raises TakeUnreadable where there are no notes in it, or too many.
    """
    if not found.notes:
        raise TakeUnreadable(line("there are no notes in {file}; choose another file", file=name))
    if len(found.notes) > MOST_NOTES or found.notes[-1].begin > LONGEST_SECONDS:
        raise TakeUnreadable(
            line(
                "{file} is too long: a MIDI file may have {notes} notes and {hours} hours; cut it in two",
                file=name,
                notes=f"{MOST_NOTES:,}",
                hours=round(LONGEST_SECONDS / 3600),
            )
        )
    parts = _parts(found)
    seated, left = parts[:SEATS], parts[SEATS:]
    playing = _Playing(seated, palette or default_palette(), found.tempo)
    records = playing.records()
    header = Header(
        improv=__version__,
        engine="",
        created_ns=int(moment.timestamp()) * NANOSECONDS,
        utc_offset_s=_offset(moment),
        monotonic_ns=0,
        uuid=str(UUID(bytes=sha256(raw).digest()[:16])),
        seed=_SEED,
        opening=playing.opening,
    )
    news = Line()
    if left:
        news = line(
            "{file} has {count} parts; the first {seats} are here, since a jam has no more seats.",
            file=name,
            count=len(parts),
            seats=SEATS,
        )
    return Take(FORMAT, header, tuple(records), len(raw), len(raw)), news


def default_palette() -> tuple[Sound, ...]:
    """Return the sounds that players of a file are heard with, and the kit for its drums."""
    sounds = load_sounds().values
    known = {sound.id: sound for sound in sounds}
    chosen = [known[name] for name in (*SOUNDS, _KIT) if name in known]
    return tuple(chosen or sounds)


def _parts(found: MidiNotes) -> list[_Part]:
    """Return what each player has: a track; where one track has it all, a channel; drums apart."""
    by_channel = len({note.track for note in found.notes}) == 1
    notes: dict[tuple[int, bool], list[FileNote]] = {}
    for note in found.notes:
        number = note.channel if by_channel else note.track
        notes.setdefault((number, note.channel == DRUMS), []).append(note)
    return [
        _Part(_name_of(found, own, by_channel and len(notes) > 1), _source_of(own, by_channel), drums, own)
        for (_, drums), own in sorted(notes.items())
    ]


def _name_of(found: MidiNotes, notes: Sequence[FileNote], by_channel: bool) -> str:
    track, channel = notes[0][:2]
    name = "" if by_channel else plain(found.names.get(track, ""), LONGEST_NAME)
    return name or (f"Channel {channel + 1}" if by_channel else f"Track {track + 1}")


def _source_of(notes: Sequence[FileNote], by_channel: bool) -> str:
    track, channel = notes[0][:2]
    source = f"channel {channel + 1}" if by_channel else f"track {track + 1}"
    return f"{source}, drums" if channel == DRUMS else source


class _Playing:
    """The jam to which a file is played, and what is written down of it."""

    def __init__(self, parts: Sequence[_Part], palette: Sequence[Sound], tempo: float) -> None:
        others: list[Sound] = [sound for sound in palette if not isinstance(sound, KitSound)]
        drums: list[Sound] = [sound for sound in palette if isinstance(sound, KitSound)]
        pitched = others or drums
        kits = drums or others
        self._parts = parts
        self._sounds = [
            (kits if part.is_drums else pitched)[number % len(kits if part.is_drums else pitched)]
            for number, part in enumerate(parts)
        ]
        self._tempo = tempo
        self.opening = Snapshot(Key(0, CHROMATIC), tuple(pitched), guard=Guard.OFF)
        self._jam = Jam(self.opening)
        self._seq = 0

    def records(self) -> list[Entry]:
        """Play it; return what a recorder and an engine that answers at once would have written."""
        began = EpochBegan(1, _RATE, _BLOCK, _SEED, AudioChoice.NONE, "", "", self.opening)
        entries = [self._entry(0, began)]
        last_ns = 0
        for at_ns, commands in _commands(self._parts, self._sounds, self._tempo):
            last_ns = at_ns
            seqs = []
            for command in commands:
                for event in self._jam.handle(command, at_ns):
                    self._jam.apply(event)
                    entries.append(self._entry(at_ns, event))
                    seqs.append(self._seq)
            if seqs:
                frame = ceil(at_ns * _RATE / NANOSECONDS / _BLOCK) * _BLOCK
                entries.append(self._entry(at_ns, Sounded(1, frame, tuple(seqs))))
        end = ceil((last_ns / NANOSECONDS + _TAIL_S) * _RATE / _BLOCK) * _BLOCK
        # The records of the end carry the time of the last note: silence behind it is no part of the jam.
        entries.append(self._entry(last_ns, EpochEnded(1, end)))
        entries.append(self._entry(last_ns, TakeEnded(WHY)))
        return entries

    def _entry(self, at_ns: int, record: Record) -> Entry:
        self._seq += 1
        return Entry(self._seq, at_ns, record)


def _commands(
    parts: Sequence[_Part], sounds: Sequence[Sound], tempo: float
) -> Iterator[tuple[int, list[Command]]]:
    """Yield what is asked, by its moment in nanoseconds from the beginning of the file."""
    first: list[Command] = [ask.SetTempo(tempo)]
    for seat, (part, sound) in enumerate(zip(parts, sounds, strict=True), 1):
        first += [ask.Join(part.source, part.name, SourceKind.MIDI), ask.ChooseMode(seat, Mode.FREE)]
        first += [ask.ChooseOctave(seat, 0), ask.ChooseSound(seat, sound)]
    yield 0, first
    timed = [each for part in parts for each in _timed(part.source, part.notes)]
    timed.sort(key=lambda each: each[:2])
    for at_ns, _, command in timed:
        yield at_ns, [command]


_UP, _DOWN = 0, 1
"""At one moment, keys go up before others go down."""


def _timed(source: str, notes: Sequence[FileNote]) -> Iterator[tuple[int, int, Command]]:
    """Yield presses and releases of a part; a note ends, at the latest, where its key goes down again."""
    keys: dict[tuple[int, int], list[FileNote]] = {}
    for note in notes:
        keys.setdefault((note.channel, note.note), []).append(note)
    for (channel, played), same in keys.items():
        for number, note in enumerate(same):
            end = max(note.end, note.begin + _SHORTEST_S)
            if number + 1 < len(same):
                end = min(end, same[number + 1].begin)
            yield _ns(note.begin), _DOWN, ask.Press(source, played, max(1, note.velocity), channel)
            if end > note.begin:
                yield _ns(end), _UP, ask.Release(source, played, channel)


def _ns(seconds: float) -> int:
    return round(seconds * NANOSECONDS)


def _offset(moment: datetime) -> int:
    offset = moment.utcoffset()
    return 0 if offset is None else int(offset.total_seconds())
