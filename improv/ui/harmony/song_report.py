"""What `improv key FILE --json --playable` tells of a song."""

from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from improv.jam.setting import SONG_LUFS, Song
from improv.jam.tempo import FASTEST_BPM, SLOWEST_BPM
from improv.music.pitch import A4_HERTZ

MOST_OFFERED = 5
CLEARLY_OFF, MOST_OFF = 1.5, 40.0
"""Hertz that a song's A4 is off the usual one. Less (6 cents) is what estimates are off by."""
_LONGEST = 200

Finite = Annotated[float, Meta(ge=-1e9, le=1e9)]


class Fit(Struct, frozen=True):
    """A scale that goes with a song."""

    id: str
    name: str
    tonic: Annotated[int, Meta(ge=0, le=11)]
    tonic_name: str
    consonance: Finite
    """Of the song's chords with the notes of the scale."""


class SongReport(Struct, frozen=True):
    """Key, tempo and scales; where the file can be played to, what is needed for that."""

    file: str
    tonic_name: str
    mode: str
    seconds: Finite = 0.0
    loudness: Finite | None = None
    sha256: str = ""
    name: str = ""
    play: str = ""
    """The sound file to play it from: for notes, one that was made of them."""
    certainty: str = ""
    a4_hertz: Finite = A4_HERTZ
    """What it is tuned to."""
    tempo: Finite | None = None
    """Beats a minute; 0 or None where none was heard."""
    first_beat: Finite = 0.0
    """Seconds."""
    scales: tuple[Fit, ...] = ()

    @property
    def title(self) -> str:
        """Return what the song is called."""
        return self.name or Path(self.file).stem

    @property
    def bpm(self) -> float | None:
        """Return the tempo, if the jam can go at it."""
        tempo = self.tempo or 0.0
        return tempo if SLOWEST_BPM <= tempo <= FASTEST_BPM else None

    @property
    def best(self) -> tuple[Fit, ...]:
        """Return the scales to offer."""
        return self.scales[:MOST_OFFERED]

    @property
    def tuning(self) -> float:
        """Return the A4 to play along at: the usual one, unless the song is clearly tuned otherwise."""
        off = abs(self.a4_hertz - A4_HERTZ)
        return round(self.a4_hertz, 1) if CLEARLY_OFF <= off <= MOST_OFF else A4_HERTZ

    def song(self) -> Song | None:
        """Return what the engine can play, if the report says where that is."""
        if not self.play or len(self.sha256) != 64 or self.seconds <= 0.0:
            return None
        loudness = SONG_LUFS if self.loudness is None else min(12.0, max(-90.0, self.loudness))
        return Song(
            path=self.play,
            sha256=self.sha256,
            name=self.title[:_LONGEST],
            seconds=self.seconds,
            loudness=loudness,
        )


def read_report(text: bytes) -> SongReport:
    """Read a report. Raises ValueError."""
    try:
        return msgspec.json.decode(text, type=SongReport)
    except msgspec.MsgspecError as error:
        raise ValueError(f"no report of a song: {error}") from error
