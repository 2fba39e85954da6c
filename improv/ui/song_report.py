"""What `improv key FILE --json` tells of a song."""

from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from improv.jam.setting import SONG_LUFS, Song
from improv.jam.tempo import FASTEST_BPM, SLOWEST_BPM

MOST_OFFERED = 5
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
    confidence: str | Finite = ""
    tempo: Finite | None = None
    """Beats a minute; 0 or None where none was heard."""
    first_beat: Finite | None = None
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

    def song(self) -> Song | None:
        """Return what the engine can play; None for files that hold notes and no sound."""
        if len(self.sha256) != 64 or self.seconds <= 0.0 or self.file.lower().endswith((".mid", ".midi")):
            return None
        loudness = SONG_LUFS if self.loudness is None else min(12.0, max(-90.0, self.loudness))
        return Song(
            path=self.file,
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
