"""The song: a track that is played along to, frame by frame as exact as the notes."""

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import pyo

from improv.engine.gate import Gate
from improv.engine.grid import Grid
from improv.engine.strip import Strip
from improv.engine.tables import give_ring, take_ring
from improv.engine.track import Track
from improv.engine.units import from_decibels
from improv.jam.setting import SONG, SONG_LUFS, Song, SongPlay

EVEN_SECONDS = 0.02
"""In which it comes up, moves to another place, or changes its level."""
STOP_SECONDS = 0.05
MOST_DECIBELS = 24.0
"""By which a song that is soft is made louder."""


class Run(NamedTuple):
    """A track that runs: this frame of it sounds with that frame of the epoch."""

    track: Track
    place: int
    frame: int

    def at(self, frame: int) -> int:
        """Return which frame of the track sounds with a frame of the epoch."""
        return self.place + frame - self.frame


class SongLine:
    """Two tables of one block, written before each block and read in it; they rest while no song runs."""

    seat = SONG
    send = None

    def __init__(
        self,
        grid: Grid,
        strip: Strip,
        woke: Callable[["SongLine"], None],
        slept: Callable[["SongLine"], None],
        retire: Callable[[Track], None],
    ) -> None:
        """Take its strip, and who is told when it begins to sound, when it ends, and of tracks not needed."""
        self.track: Track | None = None
        """The song that is at hand."""
        self.units: tuple[Any, ...]
        """In the order in which they compute."""
        self._grid = grid
        self._woke = woke
        self._slept = slept
        self._tell_retired = retire
        self._offered: list[Track] = []
        self._gate = Gate(grid.rate)
        self._tables = [take_ring(grid.block) for _ in range(2)]
        self._blocks = [np.asarray(memoryview(made.getTableStream())) for made in self._tables]
        played = [pyo.TableScan_base(made, self._gate.unit) for made in self._tables]
        self.left = pyo.Sig_base(played[0], strip.left.unit)
        self.right = pyo.Sig_base(played[1], strip.right.unit)
        both = pyo.Sig_base(played[0], 1.0, played[1])
        half = pyo.Sig_base(both, 0.5)
        self.echo = pyo.Sig_base(half, strip.echo.unit)
        self._runs = (self._gate.unit, *played, self.left, self.right, both, half)
        self.units = (*self._runs, self.echo)
        self._song: Song | None = None
        self._level = 0.0
        self._run: Run | None = None
        self._next: Run | None = None
        """What begins when the one that runs has faded."""
        self._fades_until: int | None = None
        self._is_open = False

    # ── files ───────────────────────────────────────────────────────────────────────────────────

    def has(self, song: Song) -> bool:
        """Say whether there is a track for a song, decoded or not."""
        return self._track_of(song) is not None

    def offer(self, track: Track) -> None:
        """Have a track ready for the operation that will choose it."""
        self._offered.append(track)

    def is_ready(self, from_s: float) -> bool:
        """Say whether the song that is at hand can be played from a place on."""
        return self.track is None or self.track.covers(round(from_s * self._grid.rate))

    def _track_of(self, song: Song) -> Track | None:
        known = self._offered if self.track is None else [self.track, *self._offered]
        return next((track for track in known if track.is_of(song)), None)

    # ── what is asked ───────────────────────────────────────────────────────────────────────────

    def open(self, frame: int, play: SongPlay, runs: bool) -> None:
        """Begin where a snapshot says."""
        self.choose(frame, play.song)
        self._level = play.level
        if runs:
            self.begin(frame, play.from_s)

    def choose(self, frame: int, song: Song | None) -> None:
        """Have another song at hand; one that runs stops."""
        self.stop(frame)
        before, self._song = self.track, song
        self.track = None if song is None else self._track_of(song) or Track(song, self._grid)
        self._offered = [track for track in self._offered if track is not self.track]
        self._retire(before)

    def begin(self, frame: int, from_s: float) -> None:
        """Play from a place on; what runs fades first, and then it is as if it had begun now."""
        if self.track is None:
            return
        run = Run(self.track, round(from_s * self._grid.rate), frame)
        if self._run is None:
            self._start(frame, run)
        else:
            self._next = run
            self._fade(frame, EVEN_SECONDS)

    def stop(self, frame: int) -> None:
        """Stop; what fades already goes on fading."""
        self._next = None
        if self._fades_until is None:
            self._fade(frame, STOP_SECONDS)

    def fade(self, frame: int, seconds: float) -> None:
        """Be silent after so many seconds, or sooner."""
        self._next = None
        self._fade(frame, seconds)

    def set_level(self, frame: int, decibels: float) -> None:
        """Be so much louder than a player."""
        self._level = decibels
        if self._is_open:
            self._gate.ramp(frame, self._gain, int(EVEN_SECONDS * self._grid.rate))

    # ── block by block ──────────────────────────────────────────────────────────────────────────

    def advance(self, frame: int) -> None:
        """Write what sounds in the block that begins with this frame."""
        if self._run is None:
            return
        has_faded = self._fades_until is not None and frame >= self._fades_until
        if has_faded or (self._next is None and self._run.track.is_over(self._run.at(frame))):
            self._end(frame)
        else:
            self._write(frame, self._run)

    def widen(self, frame: int, factor: float, frames: int) -> None:
        """Nothing: it stays dry."""

    def dismantle(self) -> None:
        """Give the tables back, after the server has shut down."""
        self._blocks.clear()
        for made in self._tables:
            give_ring(made, self._grid.block)

    @property
    def _gain(self) -> float:
        loudness = SONG_LUFS if self._song is None else self._song.loudness
        return from_decibels(min(MOST_DECIBELS, SONG_LUFS - loudness + self._level))

    def _start(self, frame: int, run: Run) -> None:
        is_asleep = self._run is None
        self._run, self._fades_until, self._is_open = run, None, False
        self._gate.ramp(frame, 0.0, 0)
        if is_asleep:
            for unit in self._runs:
                unit.play()
            self._woke(self)
        self._write(frame, run)

    def _write(self, frame: int, run: Run) -> None:
        place = run.at(frame)
        run.track.copy(place, *self._blocks)
        if not self._is_open and self._fades_until is None and run.track.covers(place):
            self._is_open = True
            self._gate.ramp(frame, self._gain, int(EVEN_SECONDS * self._grid.rate))

    def _fade(self, frame: int, seconds: float) -> None:
        until = frame + self._grid.frames(seconds)
        if self._run is None or (self._fades_until is not None and self._fades_until <= until):
            return
        self._fades_until = until
        self._is_open = False
        self._gate.ramp(frame, 0.0, int(seconds * self._grid.rate))

    def _end(self, frame: int) -> None:
        ended, following = self._run, self._next
        self._next = self._fades_until = None
        if following is not None:
            self._start(frame, following)
        else:
            self._run = None
            self._is_open = False
            self._gate.ramp(frame, 0.0, 0)
            for unit in self.units:
                unit.stop()
            self._slept(self)
        if ended is not None:
            self._retire(ended.track)

    def _retire(self, track: Track | None) -> None:
        """Let a track go that neither runs nor is at hand."""
        used = (self.track, *(run.track for run in (self._run, self._next) if run is not None))
        if track is not None and track not in used:
            self._tell_retired(track)
