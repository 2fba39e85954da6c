"""What can be told of a song: the key, the tempo, the chords, and the scales to play along in."""

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from improv.music.scale import Scale
from improv.song import note_file, sound_file
from improv.song.chords import Chord, chords_of
from improv.song.heard import Heard
from improv.song.key import SongKey, key_of
from improv.song.proposal import Proposal, proposals

MIDI_SUFFIXES = (".mid", ".midi")


class Estimate(Struct, frozen=True):
    """A song, as far as it was understood."""

    heard: Heard
    key: SongKey
    chords: tuple[Chord, ...]
    proposals: tuple[Proposal, ...]
    """The scales on the song's tonic, those that go with it best first."""


def estimate(path: Path, scales: Iterable[Scale]) -> Estimate:
    """Listen to a song. Raises ValueError or OSError: one line that says what is wrong."""
    heard = note_file.listen(path) if is_midi(path) else sound_file.listen(path)
    key = key_of(heard.chroma)
    if key is None:
        raise ValueError(f"{path.name}: no key can be heard in it: all twelve notes are equally strong")
    chords = chords_of(heard.stretches)
    return Estimate(heard, key, chords, tuple(proposals(scales, key, chords, heard.chroma)))


def is_midi(path: Path) -> bool:
    """Say whether a file is named as MIDI files are."""
    return path.suffix.lower() in MIDI_SUFFIXES
