"""The song that is played along to: at hand or not, running or not."""

from math import isfinite
from typing import assert_never

from msgspec.structs import replace

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.commands import SongCommand
from improv.jam.events import Event, SongEvent
from improv.jam.setting import Song, SongPlay

SOFTEST, LOUDEST = -60.0, 12.0
"""Decibels."""
_NS = 1_000_000_000


class Along:
    """The song, where it runs from and since when."""

    def __init__(self, song: SongPlay | None) -> None:
        """Begin with the song of a snapshot, if there is one."""
        self.song = song

    def asked(self, command: SongCommand, at: int) -> list[Event]:
        """Return what becomes of a command about the song; without one at hand there is nothing to do."""
        match command:
            case ask.LoadSong(song):
                if song is None and self.song is None:
                    return []
                return [*self.stopped(), *self._volume_forgotten(song), did.SongLoaded(song)]
            case ask.PlaySong(from_s):
                return self._began(from_s, at)
            case ask.StopSong():
                return self.stopped()
            case ask.SetSongLevel(level):
                if self.song is None or not isfinite(level):
                    return []
                level = min(LOUDEST, max(SOFTEST, level))
                return [] if level == self.song.level else [did.SongLevelSet(level)]
            case _:
                assert_never(command)

    @property
    def next_due(self) -> int | None:
        """Return when the song is over, in monotonic nanoseconds; None where it does not run."""
        song = self.song
        if song is None or song.began is None:
            return None
        return song.began + round((song.song.seconds - song.from_s) * _NS)

    def stopped(self) -> list[Event]:
        """Return the end of the song, if it runs."""
        return [] if self.song is None or self.song.began is None else [did.SongStopped()]

    def awake(self, at: int) -> list[Event]:
        """Return how a song that runs goes on when there is sound again: from where it has got to."""
        song = self.song
        if song is None or song.began is None:
            return []
        place = song.from_s + (at - song.began) / _NS
        return [did.SongBegan(place, at)] if place < song.song.seconds else [did.SongStopped()]

    def apply(self, event: SongEvent) -> None:
        """Change by one event."""
        level = 0.0 if self.song is None else self.song.level
        match event:
            case did.SongLoaded(song):
                self.song = None if song is None else SongPlay(song, level)
            case did.SongBegan(from_s, at) if self.song is not None:
                self.song = replace(self.song, from_s=from_s, began=at)
            case did.SongStopped() if self.song is not None:
                self.song = replace(self.song, began=None)
            case did.SongLevelSet(level) if self.song is not None:
                self.song = replace(self.song, level=level)
            case did.SongBegan() | did.SongStopped() | did.SongLevelSet():
                pass  # there is none: its beginning was lost
            case _:
                assert_never(event)

    def _volume_forgotten(self, song: Song | None) -> list[Event]:
        """A song that is put away takes its volume along; one that comes in its place keeps it."""
        if song is not None or self.song is None or self.song.level == 0.0:
            return []
        return [did.SongLevelSet(0.0)]

    def _began(self, from_s: float, at: int) -> list[Event]:
        if self.song is None or not isfinite(from_s):
            return []
        place = max(0.0, from_s)
        return [did.SongBegan(place if place < self.song.song.seconds else 0.0, at)]
