"""The bytes of a standard MIDI file, as far as notes go: read in one pass, whatever they say.

Our own reader, since the time and the memory that it takes are bounded by the size of the file alone, and
since it takes the old files that others refuse. (MIDI 1.0, *Standard MIDI Files 1.0*, RP-001.)
"""

import struct
from enum import IntEnum
from typing import NamedTuple

from improv.line import line

MOST_EVENTS = 400_000
"""Notes that begin or end, in all tracks: ten people for hours."""
_CHUNK = struct.Struct(">4sI")
_HEAD = struct.Struct(">HHH")
_LONGEST_DELTA = 4
_META, _SYSEX, _ESCAPE = 0xFF, 0xF0, 0xF7
_NAME, _END, _TEMPO = 0x03, 0x2F, 0x51
_OFF, _ON = 0x8, 0x9
_DATA_BYTES = {0x8: 2, 0x9: 2, 0xA: 2, 0xB: 2, 0xC: 1, 0xD: 1, 0xE: 2}
"""Of channel messages, by the upper half of their status."""
_SYSTEM_BYTES = {0xF1: 1, 0xF2: 2, 0xF3: 1, 0xF6: 0, 0xF8: 0, 0xFA: 0, 0xFB: 0, 0xFC: 0, 0xFE: 0}
"""Of messages that have no place in a file and are found in some."""


class NotMidi(ValueError):
    """The bytes are no MIDI file that can be read; the text is a line: why."""


class Kind(IntEnum):
    """What a file says."""

    TEMPO = 0
    OFF = 1
    ON = 2
    END = 3


class Said(NamedTuple):
    """Something that a file says about notes."""

    tick: int
    track: int
    order: int
    """Among what its track says."""
    kind: Kind
    channel: int = 0
    note: int = 0
    value: int = 0
    """Velocity; of a tempo, microseconds per quarter."""


class MidiBytes(NamedTuple):
    """What was read."""

    ticks_per_beat: int
    said: list[Said]
    """Track by track."""
    names: dict[int, str]
    """Of the tracks that have one."""


def parse(raw: bytes) -> MidiBytes:
    """Read the bytes of a file. Raises NotMidi."""
    try:
        return _parsed(raw)
    except (IndexError, struct.error):
        raise NotMidi(line("it ends too early")) from None


def _parsed(raw: bytes) -> MidiBytes:
    name, size = _CHUNK.unpack_from(raw, 0)
    if name != b"MThd" or size < _HEAD.size:
        raise NotMidi(line("it does not begin as one"))
    _, tracks, division = _HEAD.unpack_from(raw, _CHUNK.size)
    if not 0 < division < 0x8000:
        raise NotMidi(line("its beats are divided into {ticks} ticks: no time in that", ticks=division))
    found = MidiBytes(division, [], {})
    place, track = _CHUNK.size + size, 0
    # How many tracks it says is no more than a claim: what counts is what is there.
    while track < tracks and place < len(raw):
        name, size = _CHUNK.unpack_from(raw, place)
        place += _CHUNK.size
        if place + size > len(raw):
            raise NotMidi(line("it ends too early"))
        if name == b"MTrk":
            _Track(raw[place : place + size], track, found).read()
            track += 1
        place += size
    if track == 0:
        raise NotMidi(line("there is no track in it"))
    return found


class _Track:
    """One track while it is read."""

    def __init__(self, data: bytes, number: int, found: MidiBytes) -> None:
        self._data = data
        self._number = number
        self._found = found
        self._place = 0
        self._tick = 0
        self._order = 0

    def read(self) -> None:
        data, size, status = self._data, len(self._data), 0
        while self._place < size:
            self._tick += self._number_here()
            first = data[self._place]
            if first >= 0x80:
                self._place += 1
            if first == _META:
                if self._meta():
                    break
            elif first in (_SYSEX, _ESCAPE):
                self._skip(self._number_here())
            elif first >= 0xF0:
                if first not in _SYSTEM_BYTES:
                    raise NotMidi(line("a byte in it means nothing"))
                self._skip(_SYSTEM_BYTES[first])
            else:
                status = first if first >= 0x80 else status
                if not status:
                    raise NotMidi(line("a byte in it means nothing"))
                self._channel_message(status)
        self._say(Kind.END)

    def _channel_message(self, status: int) -> None:
        kind, place = status >> 4, self._place
        count = _DATA_BYTES[kind]
        if place + count > len(self._data):
            raise NotMidi(line("it ends too early"))
        self._place += count
        if kind in (_ON, _OFF):
            note, velocity = min(127, self._data[place]), min(127, self._data[place + 1])
            self._say(Kind.ON if kind == _ON and velocity else Kind.OFF, status & 15, note, velocity)

    def _meta(self) -> bool:
        """Read what a file says about itself; say whether the track ends with it."""
        kind = self._data[self._place]
        self._place += 1
        size = self._number_here()
        start = self._place
        self._skip(size)
        if kind == _TEMPO and size == 3:
            self._say(Kind.TEMPO, value=int.from_bytes(self._data[start : start + 3]))
        elif kind == _NAME and self._number not in self._found.names:
            self._found.names[self._number] = _text(self._data[start : start + min(size, 400)])
        return kind == _END

    def _number_here(self) -> int:
        """Read a number of variable length."""
        data, value = self._data, 0
        for _ in range(_LONGEST_DELTA):
            byte = data[self._place]
            self._place += 1
            value = value << 7 | byte & 0x7F
            if byte < 0x80:
                return value
        raise NotMidi(line("a number in it has no end"))

    def _skip(self, size: int) -> None:
        self._place += size
        if self._place > len(self._data):
            raise NotMidi(line("it ends too early"))

    def _say(self, kind: Kind, channel: int = 0, note: int = 0, value: int = 0) -> None:
        said = self._found.said
        if len(said) >= MOST_EVENTS:
            raise NotMidi(line("there are more than {count} notes in it", count=f"{MOST_EVENTS // 2:,}"))
        said.append(Said(self._tick, self._number, self._order, kind, channel, note, value))
        self._order += 1


def _text(raw: bytes) -> str:
    """Return a text of a file: nobody says in which letters it is written."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")
