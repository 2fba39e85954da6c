"""What plays without being a player: bed, pulse, examples, and the song."""

from improv.jam.commands.asked import Asked
from improv.jam.setting import BedKind, Song
from improv.music.scale import Scale
from improv.music.sound import Sound


class SetBed(Asked, frozen=True):
    """Put a bed under what is played, or take it away. Without a sound it keeps its own."""

    kind: BedKind
    sound: Sound | None = None


class SetPulse(Asked, frozen=True):
    """Let a soft stroke be heard on every beat, or no longer. Without a sound it keeps its own."""

    on: bool
    sound: Sound | None = None


class PlayExample(Asked, frozen=True):
    """Let somebody hear a scale on a tonic before it is chosen; another example that plays ends."""

    tonic: int
    scale: Scale
    sound: Sound | None = None
    """None: the sound of the bed."""


class StopExample(Asked, frozen=True):
    """End the example that plays."""


class LoadSong(Asked, frozen=True):
    """Have a song at hand, in place of another; None puts it away."""

    song: Song | None


class PlaySong(Asked, frozen=True):
    """Play the song that is at hand from a place in it (seconds)."""

    from_s: float = 0.0


class StopSong(Asked, frozen=True):
    """Stop the song; it stays at hand."""


class SetSongLevel(Asked, frozen=True):
    """Give the song another volume: decibels, -60 to 12; 0 is as loud as a player."""

    level: float


HouseCommand = SetBed | SetPulse | PlayExample | StopExample
SongCommand = LoadSong | PlaySong | StopSong | SetSongLevel
